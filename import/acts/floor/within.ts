import { QUESTION_WORD } from '../../language/cue.ts';
import { isHouse, isSomebody } from '../../language/naming.ts';
import { namingAt } from '../../language/outline.ts';
import { readings } from '../../language/verbs/index.ts';
import { wordSet } from '../../language/words.ts';
import type { Asked } from '../asking/asked.ts';
import type { Matched } from '../cues/match.ts';
import type { Reading } from '../reading.ts';

const RULE = 'relativsatz-antwortet';

/** Verbs that reply at the end of a clause. */
const REPLYING = wordSet('replying');

/** "…, was Herr Adler", "…; dem die Bürgermeisterin", "…, zu der sich Herr Adler": what begins a clause about all that was asked, and who is its subject. */
const CLAUSE =
  /[,;] (?:was|worauf|woraufhin|wozu|wobei|worüber|de[rnm]|die|das|dessen|deren|welche[rnms]?|(?:zu|auf|über|an|bei|nach|für|von) (?:de[rm]|denen|die|das|welche[rnms]?|dessen|deren)) (?:(?:sich|ihm|ihr|ihnen|dann|sogleich|darauf|daraufhin|wiederum|auch) )?[\uE000-\uE3FF](?= (?<rest>[^;:?!.]{2,160})(?<!hat|hatte|habe)[.;])/gu;
/** Among so many last words of a clause stands its verb: "verneinen musste", "zu prüfen versprach". */
const LAST = 2;
const PARTICLE =
  /^(?:ab|an|auf|aus|bei|dar|ein|entgegen|hin|klar|mit|nach|richtig|vor|weiter|zu|zurück)(?=\p{L}{3})/u;
/** "gab ihm Auskunft", "in Aussicht stellte": what is done with such a noun replies. */
const NOUN =
  /(?:Auskunft|Antwort|Bescheid|Stellung|Aussicht|Rede)(?: und Antwort)? (?:gab|gibt|erteilte?|nahm|nimmt|stellte?|stand|steht|stehen)$/u;
const WORDS = /\p{L}+/gu;

/** The reply that a clause of the question's own sentence tells; null where none does. */
export function repliedWithin({ outline }: Reading, asked: Asked): Matched | null {
  const { text } = outline;
  if (!COMPLETE.test(text)) return null;
  for (const found of text.matchAll(CLAUSE)) {
    const by = found.index + found[0].length - 1;
    const naming = namingAt(outline, by);
    const speaks = naming !== null && (isSomebody(naming) || isHouse(naming.name));
    if (found.index === 0 || !speaks || by === asked.asker) continue;
    if (!replies(found.groups?.['rest'] ?? '')) continue;
    return { name: RULE, by, of: null, at: found.index };
  }
  return null;
}

/** Whether what was asked stands in the sentence, in front of that clause. */
const COMPLETE = new RegExp(
  `, ${QUESTION_WORD}(?![\\p{L}])[^;]*[,;]|[Ff]rag|[Ee]rkundig|[Ww]iss|Auskunft|erfahren`,
  'u',
);

/** Whether a clause ends with a verb that replies, or one of several that "und" joins does. */
function replies(clause: string): boolean {
  return clause.split(/ und |, /u).some((part) => {
    const last = part.match(WORDS)?.slice(-LAST) ?? [];
    return (
      NOUN.test(part) || last.some((word) => lemmas(word.toLowerCase()).some((one) => REPLYING.has(one)))
    );
  });
}

/** Infinitives whose form closes a clause: "mitteilte", "zuzusagen". */
function lemmas(word: string): readonly string[] {
  const plain = (form: string) =>
    readings(form).flatMap(({ lemma, particle }) => (particle === null ? [lemma] : []));
  const particle = PARTICLE.exec(word)?.[0];
  if (particle === undefined) return plain(word);
  const rest = word.slice(particle.length).replace(/^zu(?=\p{L}{4})/u, '');
  return [...plain(word), ...plain(rest).map((lemma) => `${particle}${lemma}`)];
}
