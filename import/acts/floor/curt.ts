import { isFact, type Reading } from '../reading.ts';
import type { Record } from '../record.ts';

/**
 * "Frau Birk fragt, wann das Boot kommt. Im Mai.": words without a verb right behind a question are its answer, as is what stands in
 * them before a comma ("Ein Drittel, mehr gibt es nicht."); and a fact behind a question that was reported with its mark ("Was der
 * Verein getan habe? Zwei Boote sind gebaut."), for who asks would go on in the same mood.
 */
export function repliesCurtly(record: Record, reading: Reading): boolean {
  const question = record.waiting;
  if (question === undefined || reading.sentence.opens || !record.isBehindQuestion(reading)) return false;
  const { text } = reading.sentence;
  if (NO_REPLY.test(text) || NO_END.test(text) || NAMED.test(reading.outline.text)) return false;
  return isCurt(reading) || (REPORTED.test(question.reading.sentence.text) && isFact(reading));
}

/** Without a verb of its own, or with one only behind a comma. */
function isCurt({ outline, verbs, units }: Reading): boolean {
  if (outline.text.length > LONGEST || SUBCLAUSE.test(outline.text) || PRETERITE.test(outline.text))
    return false;
  const [verb] = verbs;
  if (verb === undefined) return units.length > 1;
  const comma = outline.text.indexOf(',');
  return comma > 0 && comma < SHORT && verb.index > comma;
}

const LONGEST = 120;
const SHORT = 40;
/** Questions, heads, calls and the ends of quotations. */
const NO_END = /[?:!]["“”»)]*$|[“”»]$/u;
/** A verb that no dictionary has. */
const PRETERITE = /(?<!\p{L})\p{Ll}{3,}ten?(?!\p{L})/u;
/** Somebody is named: the sentence has a speaker, or tells of others. */
const NAMED = /[\uE000-\uE7FF]/u;
const SUBCLAUSE =
  /^[^\p{L}]*(?:Wenn|Falls|Sofern|Da|Weil|Obwohl|Ob|Dass|Daß|Wie|Was|Wer|Wo|Wann|Warum|Als|Nachdem|Während|Und|Oder|Sowie|Bzw)(?!\p{L})/u;
/** The end of a question that was reported: its verb in the Konjunktiv. */
const REPORTED =
  /(?<!\p{L})(?:sei|seien|habe|hätten|werde|würden|könne|könnten|solle|sollten|müsse|müssten|gebe|gäbe|\p{Ll}{3,}e|\p{Ll}{3,}ten)\?$/u;
/** What the clerk tells, thanks, and what was voted. */
const NO_REPLY =
  /(?<!\p{L})(?:Dank|Danke|danke|Beschluss|Beschlüsse|Abstimmung\p{Ll}*|Ja-Stimmen?|Nein-Stimmen?|[Ee]instimmig|Enthaltung(?:en)?|\p{L}*[Ff]ragen?|Antwort|Aussprache|Diskussion|Sitzung|Pause|Unterbrechung|Ende|Beginn|Vorlage|Anlage|Anhang|TOP|Gelächter|Beifall|Applaus|Zuruf|Zwischenruf|niemand|keiner|unbeantwortet)(?!\p{L})/u;
