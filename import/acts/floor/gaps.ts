import type { Question } from '../course.ts';
import { GAPS } from '../cues/gaps.ts';
import { asksFigure, GIVEN } from '../figures.ts';
import { isFact, type Reading } from '../reading.ts';
import type { Record } from '../record.ts';
import { names, sharedVerbs, sharedWith } from '../topic.ts';

/**
 * "Herr Adler fragt, wer den Steg pflegt. Laut Vertrag erfolgt sie durch die Werft.": what is told as a fact right behind a
 * question and fills its gap, or says of its things what was asked of them, answers it, though the text does not tell who says it. Who asks goes on
 * with other things: what he has seen, why he asks, what should be done.
 */
export function fillsGap(record: Record, reading: Reading): boolean {
  const question = record.waiting;
  if (question === undefined || !record.isBehindQuestion(reading) || !isFact(reading)) return false;
  const [asked, said] = [question.reading.sentence.text, reading.sentence.text];
  if (ASKERS_OWN.test(said) || /\?$/u.test(said)) return false;
  if (GAPS.some(({ asks, fills }) => asks.test(asked) && fills.test(said))) return true;
  return tellsFigure(question, reading) || saysOfIt(question, reading);
}

/**
 * "… bittet Herr Adler um eine Einschätzung, wie viele kämen. Erfahrungsgemäß seien es zwanzig.": the same in reported speech, where one alone
 * has answered in the item.
 */
export function reportsFigure(record: Record, reading: Reading): boolean {
  const question = record.waiting;
  if (question === undefined || !record.isBehindQuestion(reading)) return false;
  const { text } = reading.sentence;
  return REPORTED.test(text) && asksFigure(question.reading.sentence.text) && GIVEN.test(text);
}

const REPORTED =
  /^(?:Es|Das|Dies|Insgesamt|Erfahrungsgemäß|Derzeit|Zurzeit|Aktuell|Gegenwärtig|Im (?:Schnitt|Mittel|Durchschnitt)) (?:sei|seien|gebe|habe|handle|würden|werde|rechne|betrage|koste)(?!\p{L})/u;

/** What an asker goes on with: others do not tell it of him, and he reasons. */
const ASKERS_OWN =
  /(?<!\p{L})(?:(?:seine[rnm]?|ihre[rnm]?) (?:Meinung|Ansicht|Auffassung|Kenntnis|Erkenntnis|Information(?:en)?|Wissen|Sicht)|gebeten|bittet|fragt|fragte|angefragt|nachgefragt)(?!\p{L})/u;

/** "Wie viele Boote gibt es? Es sind drei." */
function tellsFigure(question: Question, reading: Reading): boolean {
  const { text } = reading.sentence;
  if (!asksFigure(question.reading.sentence.text) || !GIVEN.test(text) || OF_THE_PAST.test(text))
    return false;
  return (
    /^(?:Es|Das|Dies|Insgesamt) (?:sind|gibt|handelt)(?!\p{L})/u.test(text) ||
    sharedWith(question, [reading]) > 0
  );
}

/** "Ob Mittel für den Steg zur Verfügung stehen? Mittel stehen im nächsten Jahr zur Verfügung.": the same of the same. */
function saysOfIt(question: Question, reading: Reading): boolean {
  const [asked, said] = [question.reading.sentence.text, reading.sentence.text];
  if (!WHETHER.test(asked) || DEMANDS.test(said)) return false;
  if (OF_THE_PAST.test(said) && !OF_THE_PAST.test(asked)) return false;
  return names(inFront(reading), question) && sharedVerbs(question, [reading]) > 0;
}

/** What stands in front of the verb, where it can be the subject: "Mittel für den Steg", not "Dort", "Am Steg". */
function inFront({ outline, sentence, verbs }: Reading): string {
  const words = sentence.text.slice(0, outline.at[verbs[0]?.index ?? 0] ?? 0);
  return NO_SUBJECT.test(words) ? '' : words;
}

const NO_SUBJECT =
  /^[^\p{L}]*(?:Dort|Hier|Da|Dabei|So|Auch|An|Am|Auf|Aus|Bei|Beim|Durch|Für|Hinter|In|Im|Mit|Nach|Neben|Ohne|Seit|Trotz|Über|Um|Unter|Von|Vom|Vor|Wegen|Aufgrund|Während|Zu|Zum|Zur|Zwischen)(?!\p{L})/u;

const WHETHER = /(?<!\p{L})[Oo]b(?!\p{L})/u;
/** What must be done somebody wants; that it need not be done is told him. */
const DEMANDS =
  /(?<!\p{L})(?:muss|müssen|soll|sollen|sollten?|darf|dürfen|doch)(?!\p{L})(?![^.;]*(?<!\p{L})(?:nicht|kein\p{Ll}*)(?!\p{L}))/u;
const OF_THE_PAST =
  /(?<!\p{L})(?:war|waren|wurden?|worden|hatten?|konnten?|letzten?|vergangenen?|bisher|bislang|früher|seit)(?!\p{L})/u;
