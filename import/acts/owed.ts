import { asksFigure, asksForFigures, GIVEN } from './figures.ts';
import { EXCUSES } from './reply.ts';

/** A sentence of a reply. */
interface Said {
  readonly text: string;
}

/** "Die Zahl müsse er ermitteln. Er werde sie mitteilen.": the pronoun means the figure. */
export function meant(text: string, before: string): string {
  return /^(?:Er|Sie|Man) (?:wird|werde|werden) (?:sie|diese|es|ihn)(?!\p{L})/u.test(text)
    ? `${before} ${text}`
    : text;
}

/** "Die Zahl werde er nachreichen": the very one; "die Zahlen" may be those that were told, in writing, and "genaue Zahlen" make them more exact. */
const ASKED_FOR =
  /(?<!\p{L})(?:[Dd]ie(?:se)?|[Dd]en|[Dd]as) (?:Zahl|Wert|Summe|Betrag|Datum|Termin) (?!de[rs] )/u;

/** "Die Zahlen werde man nachreichen": what is put off is the figure or the day that was asked for, and none was given. */
export function owesFigures(later: string, question: string, reply: readonly Said[]): boolean {
  const given = reply.some(({ text }) => text !== later && GIVEN.test(text));
  return (!given || ASKED_FOR.test(later)) && asksForFigures(firstOf(question), later);
}

/** "Er bat um Geduld. Frau Ilm erhalte bis Mai Bescheid.", "Das weiß die Kasse. Er schickt sie mit dem Protokoll.": the answer itself comes later. */
export function owesTheAnswer(
  later: string,
  question: string,
  first: string,
  reply: readonly Said[],
): boolean {
  if (!THE_ANSWER.test(later)) return false;
  return (
    EXCUSES.test(first) || (asksFigure(firstOf(question)) && !reply.some(({ text }) => GIVEN.test(text)))
  );
}

const THE_ANSWER =
  /(?<!\p{L})(?:[Aa]ntwort|[Bb]eantworte\p{L}*|Bescheid|Rückmeldung|nach(?:reich|liefer|trag)\p{L}*|(?:verschickt|versendet|schickt|mailt) (?:sie|es|diese|das)|ausrechnen|ermitteln|das Ergebnis)(?!\p{L})|(?<!\p{L})reich(?:t|e) [^.;,]{1,60} nach(?!\p{L})/u;

/** "Ein Büro ist beauftragt. Das Ergebnis werde vorgestellt.": what was asked is still to be found out. */
export function owesResult(later: string, question: string, first: string): boolean {
  return (
    RESULT.test(later) &&
    COMES.test(later) &&
    BEGUN.test(first) &&
    !GIVEN.test(first) &&
    !ASKS_STATE.test(question)
  );
}

const RESULT =
  /(?<!\p{L})(?:(?:[Dd]as|[Dd]ie|[Dd]eren|[Dd]essen) Ergebnis(?:se)?|eine (?:Übersicht|Aufstellung)|die (?:Zahlen|Übersicht|Aufstellung))(?!\p{L})/u;
const COMES =
  /(?<!\p{L})(?:wird|werde|werden|will|wolle|soll|solle)(?!\p{L})[^.;]{0,120}(?:geben|vor(?:ge)?(?:leg|stell|trag)|mit(?:ge)?teil|bericht|informier|unterricht|bei(?:ge)?füg|zu(?:ge)?(?:leit|sand|send))|(?:vorgelegt|vorgestellt|vorgetragen|mitgeteilt|zugeleitet|zugesandt) (?:wird|werde|werden|würden?)(?!\p{L})/u;
const BEGUN =
  /(?<!\p{L})(?:beauftragt|in Auftrag gegeben|\p{L}*[Bb]efragung|\p{L}*[Uu]ntersuchung|untersucht|\p{L}*[Mm]essung(?:en)?|\p{L}*[Pp]rüfung|besprochen werde|abgestimmt werde|noch nicht (?:abgeschlossen|fertig|beendet|vollständig))(?!\p{L})/u;
/** How far a thing is: that it has begun is the answer. */
const ASKS_STATE = /(?<!\p{L})(?:\p{L}*[Ss]tand|wie weit|Fortgang|was (?:aus|mit))(?!\p{L})/u;

/** "Das kann man nur im Archiv sehen. Er sieht dort nach.": that the answer is not there yet, where nobody asks whether it is. */
export function lacks(first: string, question: string): boolean {
  return LACKS.test(first) && !ASKS_STATE.test(question) && !ASKS_WHETHER_YET.test(question);
}

const LACKS =
  /(?<!\p{L})(?:(?:steht|stehe|stünde|stehen) (?:noch )?aus|aussteh(?:t|e|en)|noch keine? (?:Freigabe|Entscheidung|Rückmeldung|Ergebnis\p{L}*|Zahlen|Unterlagen|Antwort)|(?:keine|nicht die) (?:Unterlagen|Zahlen|Akten?) (?:dabei|zur Hand|vorliegen)|nur dem Namen nach|lässt sich [^.;]{0,60}nur [^.;]{0,60}(?:feststellen|sagen|klären)|noch nicht (?:abgeschlossen|entschieden|festgelegt)|kenn(?:t|e) [^.;]{0,40} nicht|muss(?:te|s)? (?:das |dies |hierzu |dazu |sie |es |ihn )?(?:erst |[^.;]{0,40})?(?:nachsehen|nachschlagen|befragen|klären|geklärt werden))(?!\p{L})/u;
/** Whether something is there already: that it is not answers. */
const ASKS_WHETHER_YET = /(?<!\p{L})(?:schon|bereits|inzwischen|mittlerweile)(?!\p{L})/u;

/** "fragt, wem der Acker gehört und ob er verkauft wird": whoever tells the first has answered, though he puts off the second. */
export function firstOf(question: string): string {
  const [first = '', ...rest] = question.split(SECOND);
  return rest.length > 0 && ASKED_IN.test(first) ? first : question;
}

const OPENS =
  'ob|wer|wem|wen|was|wann|wo|wohin|woher|wie|warum|weshalb|wieso|welche[rnms]?|inwieweit|inwiefern';
const SECOND = new RegExp(` (?:und|sowie) (?=(?:${OPENS}|bittet|bat)(?!\\p{L}))`, 'u');
const ASKED_IN = new RegExp(`(?:,|mit) (?:${OPENS})(?!\\p{L})`, 'u');
