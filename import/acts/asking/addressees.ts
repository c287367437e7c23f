import type { Verb } from '../../language/clauses.ts';
import { NAMINGS, namingAt } from '../../language/outline.ts';
import { QUESTION } from '../cues/asking.ts';
import type { Reading } from '../reading.ts';
import { turnedTo } from './turned-to.ts';

/** What is asked about stands before "bei" already. */
export const OF_A_NOUN =
  /^(?:frag|erkundig)\p{Ll}* (?:[^.]* )?(?:nach|zu[mr]?|über|wegen) (?:\P{Lu}* )?\p{Lu}/u;

/** "eine Frage von Frau Birk": whose it is. */
const HIS =
  /(?:Frage|Anfrage|Bericht|Antrag|Vortrag|Angaben|Auftrag|Namen|Seiten|Stelle|Vertretung|Wunsch|Bitte) (?:von|vom) $/u;

/** "fragt die Vorsitzende, Frau Birk, ob …": what is asked begins right behind somebody whose name ends in a comma. */
const ASKED_THING =
  /(?<=[\uE000-\uE7FF]) (?:ob|wann|wie|was|wer|we[mn]|wo(?:\p{Ll}*)|warum|weshalb|wieso|welche\p{Ll}?|inwie\p{Ll}+)(?!\p{L}).*/su;

/** "Von Frau Birk möchte er wissen, ob …": all that stands before the verb. */
const IN_FRONT = /^[^\p{L}\uE000-\uE7FF]*(?:Von|Vom|Bei|Beim|An) ([\uE000-\uE7FF]) $/u;

/** "fragt die Stadtwerke und den Bauhof", "vom Rat bzw. der Verwaltung". */
const JOINT = /(?: (?:und|oder|sowie|bzw·|beziehungsweise|und\/oder) |\/)$/u;

/** Those asked: the object of the verb, or after "an", "bei", "von", in the verb's own clause. */
export function addressees(reading: Reading, verb: Verb, asker: number): readonly number[] {
  const { text } = reading.outline;
  const clause = /^[^,;:?]*/u.exec(text.slice(verb.index))?.[0].replace(ASKED_THING, '') ?? '';
  const found: number[] = [];
  const front = IN_FRONT.exec(text.slice(0, verb.index))?.[1];
  if (front !== undefined) found.push(text.indexOf(front));
  for (const match of clause.matchAll(new RegExp(NAMINGS, 'gu'))) {
    const at = verb.index + match.index;
    const before = clause.slice(0, match.index);
    const joint = JOINT.exec(before)?.[0] ?? null;
    const isJoined = joint !== null && found.at(-1) === at - joint.length - 1;
    if (at !== asker && (isJoined || isAsked(reading, verb, asker, at, { before, clause }))) found.push(at);
  }
  found.push(...turnedTo(reading.outline).filter((at) => at !== asker && !found.includes(at)));
  return found.slice(0, 2);
}

function isAsked(
  reading: Reading,
  verb: Verb,
  asker: number,
  at: number,
  { before, clause }: { before: string; clause: string },
): boolean {
  if (namingAt(reading.outline, at) === null) return false;
  if (isJointAsker(reading, verb, asker, at)) return false;
  if (/(?: an| bei| beim| vom| von|in Richtung) (?:\p{Ll}+ )?$/u.test(before) && !BY_WHOM.test(before))
    return !OF_A_NOUN.test(before) && !HIS.test(before);
  if (isGivenTheQuestion(reading, verb, asker, at)) return true;
  if (!/^(?:be)?frag/u.test(verb.word) && isToTell(reading, at, before)) return true;
  if (
    !/^(?:frag|befrag|bitte|bat|forder|erbat|erbit|ersuch|konfrontier|bedräng)/u.test(verb.word) &&
    !/ (?:gefragt|gebeten)$/u.test(clause)
  )
    return false;
  const rest = before.slice(verb.word.length).replace(reading.outline.text.charAt(asker), '').trim();
  return (
    rest === '' ||
    (/^\p{Ll}+(?: \p{Ll}+)? ?$/u.test(rest) &&
      !/(?:für|mit|zu|nach|um|über|wegen|zum|zur|in|im|aus|auf|gegen|von)$/u.test(rest))
  );
}

/** "stellt der Bahn die Frage": to whom a question is put in the dative. */
function isGivenTheQuestion({ outline }: Reading, verb: Verb, asker: number, at: number): boolean {
  const isObject = namingAt(outline, at)?.case === 'oblique' || asker < verb.index;
  return (
    isObject &&
    /^(?:stell|hat|hatte)/u.test(verb.word) &&
    GIVEN.test(outline.text.slice(at + 1)) &&
    /^\p{Ll}+(?: [\uE000-\uE3FF])?(?: (?!als|von|vom|für|an|durch|zu|mit|bei)\p{Ll}+)* $/u.test(
      outline.text.slice(verb.index, at),
    )
  );
}

const GIVEN = new RegExp(`^ (?:\\p{Ll}+ ){1,3}(?:${QUESTION})(?!\\p{L})`, 'u');

/** "fragen Frau Birk und Herr Adler": he asks, too. */
function isJointAsker({ outline }: Reading, verb: Verb, asker: number, at: number): boolean {
  if (!/en$/u.test(verb.word) || asker < verb.index || at < asker) return false;
  return JOINED.test(outline.text.slice(asker + 1, at));
}

const JOINED = new RegExp(`^(?:(?:, | und | sowie )${NAMINGS})*(?:, | und | sowie )$`, 'u');

/** "eine Auskunft der Verwaltung", "eine Stellungnahme seitens der Werft": whose words are wanted. */
function isToTell({ outline, sentence }: Reading, at: number, before: string): boolean {
  return BY_WHOM.test(before) || (TOLD.test(before) && /^de[rs] /u.test(sentence.text.slice(outline.at[at])));
}

const NOUNS =
  '(?:[Bb]ericht|Aus(?:kunft|künfte)|Aussagen?|Stellungnahme|[Ee]inschätzung|[Aa]ngaben?|Erläuterung(?:en)?|Erklärung|Ausführungen|Begründung|Klarstellung|Mitteilung|Rückmeldung|Antwort|Information(?:en)?)';
const TOLD = new RegExp(`${NOUNS} $`, 'u');
const BY_WHOM = new RegExp(`${NOUNS} (?:seitens|vonseiten|von Seiten|durch) (?:de[rsmn] )?$`, 'u');
