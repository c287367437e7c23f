import type { Question } from '../course.ts';
import { GAPS, type Gap } from '../cues/gaps.ts';
import { REPORTED_GAPS } from '../cues/reported-gaps.ts';
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
  if (isAskersOwn(reading)) return false;
  return isFilled(GAPS, question, reading) || tellsFigure(question, reading) || saysOfIt(question, reading);
}

/**
 * "Frau Birk fragt, ob der Steg verlegt werde. Das sei nicht vorgesehen.": the same in reported speech; with a figure only `isKnown`, where
 * it is clear who else than the asker may say it.
 */
export function settles(record: Record, reading: Reading, isKnown: boolean): boolean {
  const question = record.waiting;
  if (question === undefined || !record.isBehindQuestion(reading) || isAskersOwn(reading)) return false;
  return isFilled(REPORTED_GAPS, question, reading) || reportsFigure(question, reading, isKnown);
}

function isFilled(gaps: readonly Gap[], question: Question, { sentence }: Reading): boolean {
  const asked = question.reading.sentence.text;
  return gaps.some(({ asks, fills }) => asks.test(asked) && fills.test(sentence.text));
}

function isAskersOwn({ sentence }: Reading): boolean {
  return ASKERS_OWN.test(sentence.text) || /\?$/u.test(sentence.text);
}

/** "… bittet Herr Adler um eine Einschätzung, wie viele kämen. Erfahrungsgemäß seien es zwanzig." */
function reportsFigure(question: Question, { sentence: { text } }: Reading, isKnown: boolean): boolean {
  const tells = isKnown ? REPORTED.test(text) : COUNTS.test(text);
  return tells && asksFigure(question.reading.sentence.text) && GIVEN.test(text);
}

const REPORTED =
  /^(?:Es|Das|Dies|Insgesamt|Erfahrungsgemäß|Derzeit|Zurzeit|Aktuell|Gegenwärtig|Im (?:Schnitt|Mittel|Durchschnitt)) (?:sei|seien|gebe|habe|handle|würden|werde|rechne|betrage|koste)(?!\p{L})/u;

const COUNTS = /^(?:Es|Insgesamt) (?:seien|gebe|handle)(?!\p{L})/u;

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
