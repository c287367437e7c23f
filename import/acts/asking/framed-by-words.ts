import { QUESTION_WORD } from '../../language/cue.ts';
import { isHouse } from '../../language/naming.ts';
import { NAMINGS, namingAt, SUBJECTS } from '../../language/outline.ts';
import type { Reading } from '../reading.ts';
import type { Asked } from './asked.ts';

/** "Seine Frage, ob …,", "Auf den Einwurf von Frau Birk zu …": up to the noun of a question at the head of a sentence. */
const NOUN =
  /^[^;:]{0,90}?(?<!\p{L})(?:(?:An|Nach|Rück|Zusatz|Zwischen|Anschluss|Verständnis|Detail|Gegen|Bürger)?[Ff]ragen?|Bitte|Einwurf|Zuruf|Zwischenruf|Einwand|Wunsch|Erkundigung|Ansinnen|Begehren)(?!\p{L})/u;
/** Behind that noun: what is asked. */
const ASKED = new RegExp(
  `, (?:nämlich )?${QUESTION_WORD}(?!\\p{L})|,? (?:nach|zu|zum|zur|bezüglich|hinsichtlich|betreffend|um) `,
  'u',
);
/** "von Frau Birk", "seitens der Fraktion", "Frau Birks Frage", ", die Frau Birk stellt": whose it is. */
const OF = new RegExp(
  `(?<!\\p{L})(?:[Vv]on|[Ss]eitens|[Dd]urch|de[sr]|, die)(?: \\p{Ll}+){0,3} ${NAMINGS}`,
  'u',
);
const OWN = /^[^\p{L}]*(?:(?:Auf|Zu) )?(?:[Ss]ein|[Ii]hr|[Dd]essen|[Dd]eren)(?:e[rnm]?)?(?!\p{L})/u;
/** "…, blieb im Raum stehen": it is not answered. */
const STAYS = /^(?:bleib|blieb|steht|stand|fand|findet)/u;

/** A question that stands in front of the verb of its own answer, told by its noun; null for none. */
export function framedByWords(reading: Reading, rule: string): Asked | null {
  const { outline, verbs } = reading;
  const [verb] = verbs;
  if (verb === undefined) return null;
  const before = outline.text.slice(0, verb.index).trimEnd().replace(/,$/u, '');
  const noun = NOUN.exec(before)?.[0];
  if (noun === undefined || !ASKED.test(before.slice(noun.length))) return null;
  const of = OF.exec(before);
  const asker = of === null ? null : of.index + of[0].length - 1;
  const own = asker === null && OWN.test(before);
  if (asker === null && !own) return null;
  const answered = !STAYS.test(verb.word);
  return {
    rule,
    start: 0,
    end: answered ? before.length : outline.text.length,
    asker,
    whose: 'named',
    own,
    addressees: [],
    content: true,
    answer: answered ? verb.index : null,
    refers: false,
    by: answered ? giverBehind(reading, verb.index) : null,
  };
}

/** Who is named behind the verb as its subject, or as who does it. */
function giverBehind({ outline }: Reading, from: number): number | null {
  const found = BY.exec(outline.text.slice(from));
  if (found === null) return null;
  const at = from + found.index + found[0].length - 1;
  const naming = namingAt(outline, at);
  if (naming === null || naming.kind === 'group') return null;
  return naming.kind !== 'organization' || isHouse(naming.name) || !MODAL.test(outline.text.slice(from))
    ? at
    : null;
}

/** "… könne nur der Kreistag beantworten": whose business it is answers nothing. */
const MODAL = /^(?:k[aöo]nn|müss|muss|soll|d[aü]rf)/u;

const BY = new RegExp(`(?:(?:von|vom|durch|seitens) (?:\\p{Ll}+ )?${NAMINGS}|${SUBJECTS})`, 'u');
