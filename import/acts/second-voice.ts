import { comesBack, GOES_ON, POINTS_BACK } from './beside.ts';
import { TELLS } from './cues/saying.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Record } from './record.ts';
import { readReply } from './reply.ts';
import type { Turn } from './turns.ts';

/** "Herr Adler pflichtet ihr bei; das Gericht habe es bestätigt": who answers for an office answers as the one before, and says more. */
export function joinsIn(
  record: Record,
  { sentence, outline }: Reading,
  lemma: string,
  person: Person,
): boolean {
  const joins = JOINS_IN.has(lemma) && !sentence.opens && /[;,] /u.test(outline.text);
  return joins && record.standing(person) === 'answers';
}

const JOINS_IN: ReadonlySet<string> = new Set(['beipflichten', 'anschließen', 'zustimmen', 'unterstreichen']);

/** "Herr Adler weist darauf hin, dass dazu …": what points back belongs to the answer before. */
export function tellsMore(reading: Reading, lemma: string): boolean {
  return TELLS.has(lemma) && POINTS_BACK.test(reading.outline.text);
}

/** "Es sind laut Frau Birk drei", "Herr Adler weist darauf hin": in the paragraph of an answer another of those who answer adds to it. */
export function isAnotherVoice(record: Record, reading: Reading, turn: Turn, person: Person): boolean {
  if (record.standing(person) !== 'answers') return false;
  if (reading.sentence.opens) return turn.lemma === 'verweisen';
  if (turn.naming.kind === 'pronoun' || GOES_ON.test(reading.outline.text)) return false;
  if (turn.lemma === null) return ATTRIBUTED.test(turn.rule);
  return (
    /^(?:declined|elsewhere|unknown)$/u.test(readReply(reading.sentence.text).move) ||
    turn.lemma === 'hinweisen' ||
    (TELLS.has(turn.lemma) && comesBack(record, record.round?.questions ?? [], reading)) ||
    (turn.lemma === 'nennen' && record.givesFigureTo(record.round?.questions ?? [], reading))
  );
}

const ATTRIBUTED = /^(?:so|laut|nach-auskunft|zufolge|nach-jemand)$/u;

/** "Frau Birk erklärt, dass sie den Antrag unterstützt": how a member stands in the debate is no answer beside another's. */
export function takesSides({ outline }: Reading): boolean {
  return /(?<!\p{L})(?:den|dem|diesen|diesem) (?:\p{Ll}+ )?(?:Antrag|Vorschlag|Beschlussvorschlag)(?!\p{L})[^.;]{0,60} (?:unterstützt|unterstütze|ablehnt|ablehne|zustimmt|zustimme|zustimmen|mitträgt|mittrage)(?!\p{L})|(?:sinnvoll|wünschenswert|wichtig) (?:wäre|sei|ist)(?=[.,]|$)/u.test(
    outline.text,
  );
}

/** "Der Beirat bat die Verwaltung, bald zu berichten.", right behind the question. */
export function handsToHouse(record: Record, reading: Reading): boolean {
  const { sentence } = reading;
  const behind = !sentence.opens && record.isBehindQuestion(reading);
  return behind && readReply(sentence.text).rule === 'asks-the-house-to-check';
}
