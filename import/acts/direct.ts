import { QUESTION_WORD, REGARDING } from '../language/cue.ts';
import { isFiniteForm } from '../language/verbs/index.ts';
import type { Reading } from './reading.ts';

const MARK = /\?["“”»)\]]*$/u;
const OPENING = new RegExp(
  `^[^\\p{L}]*(?:(?:Und|Oder|Aber|Wenn ja|Falls ja|Wenn nein),? )?(?:${QUESTION_WORD})(?![\\p{L}])(?! (?:immer|gehabt|gesagt|bekannt|üblich|beschlossen|vor|folgt|erwähnt|berichtet|geplant|vereinbart)(?![\\p{L}]))`,
  'iu',
);
/** Exclamations that expect no answer. */
const RHETORICAL =
  /(?:denn (?:immer|gar|überhaupt|eigentlich noch)|immer erst|wo kämen wir|^(?:[Ww]er|[Ww]as) (?:soll|solle|will|wolle|kann|könne) denn (?:\p{Ll}+ )?(?:noch|schon)(?!\p{L})|soll das ein Witz|^[^,?]{0,20}\bw(?:as|ie|o) (?:soll|solle|sollen)(?!\p{L})[^?]* denn [^?]*noch(?!\p{L}))/iu;

/** "… zum Thema „Wie lese ich einen Plan?“": the name of something. */
const TITLE = /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,40} [„“"»][^„“”"»«]{3,200}\?["“”«]$/u;

/** "Frau Birk regt an, ob der Weg gesperrt werden kann?" */
const SUGGESTION =
  /^[^\uE000-\uE7FF]{0,40}[\uE000-\uE7FF] (?:regt|regte|schlägt|schlug)(?![\p{L}])[^,?]{0,60} (?:an|vor),|^[^\uE000-\uE7FF]{0,40}[\uE000-\uE7FF] (?:beantragt|beantragte)(?: [^,?]{0,40})?,/u;

/** "Wie hoch ist die Pacht": one clause. */
const MEASURE = /^(?:Wie ?viele?|Wie (?:hoch|lange|oft|weit|groß|teuer|alt|breit|tief)) [^,]*$/u;

/** "Wie viel Geld wurde verbaut und wie viele Wege stehen noch an.": a question word, and no main clause behind it. */
function isUnmarked({ outline, verbs, units }: Reading): boolean {
  return (
    units.length > 4 && ((OPENING.test(outline.text) && verbs.length === 0) || MEASURE.test(outline.text))
  );
}

/** A sentence that asks by its form: with a question mark, or verb first right after another question. */
export function isDirect(reading: Reading, afterQuestion: boolean): boolean {
  const { text } = reading.sentence;
  if (MARK.test(text))
    return !RHETORICAL.test(text) && !SUGGESTION.test(reading.outline.text) && !TITLE.test(text);
  return afterQuestion && (isUnmarked(reading) || (/^Oder /u.test(text) && verbFirst(text.slice(5))));
}

/** "Was den Steg angehe, so sei er frei." */
const AS_FOR = new RegExp(`^${REGARDING}`, 'u');

/** An item of a list of questions, whatever sign ends it. */
export function isListed(reading: Reading): boolean {
  const text = reading.sentence.text.replace(/^[^\p{L}]+/u, '');
  if (AS_FOR.test(text)) return false;
  return MARK.test(text) || OPENING.test(text) || verbFirst(text);
}

function verbFirst(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return first !== '' && isFiniteForm(first) && !/^(?:das|die|der|laut|eine|am|zum)$/u.test(first);
}
