import { findDue } from './dates.ts';
import { nouns } from './topic.ts';

/** "Ob die Liste noch komme": "Er sagt das zu"; "wann sie vorliege": "Sie werde im Mai vorgelegt". The promise is the answer. */
export function grants(question: string, text: string): boolean {
  if (/[Bb]eantwort|[Aa]ntwort|[Aa]uskunft|[Ss]chriftlich/u.test(question + text)) return false;
  if (ASKS_WHETHER.test(question) && (GRANTED.test(text) || grantsIt(question, text))) return true;
  return ASKS_WHEN_GIVEN.test(question) && findDue(text) !== null;
}

/** "Ob Kontrollen möglich seien": "Er sagt regelmäßige Kontrollen zu", "sagt zu, die Kontrollen zu verstärken". */
function grantsIt(question: string, text: string): boolean {
  const object = (PROMISES_IT.exec(text) ?? PROMISES_TO.exec(text))?.[1] ?? '';
  return !question.includes(object) && nouns(` ${object}`).some((noun) => nouns(question).includes(noun));
}

/** Whoever promises to check, to tell or to pass on has granted nothing yet. */
const PROMISES_IT =
  /(?<!\p{L})(?:sagt|sagte|sichert|sicherte) (?![^.;,]*(?:[Ww]eiter|[Pp]rüf|[Kk]lär|[Bb]ericht|[Rr]ück|[Mm]itteil))([^.;,]{3,80}) zu[.,;]/u;
const PROMISES_TO =
  /(?<!\p{L})(?:sagt|sagte|sichert|sicherte) zu, (?![^.;]*(?:[Ww]eiter|prüf|klär|richten|teilen|nach|frag|informieren|unterrichten))([^.;]{3,120}\p{L}*zu ?\p{Ll}+)[.;]/u;
const ASKS_WHETHER = /(?<!\p{L})[Oo]b (?!die Möglichkeit)/u;
const GRANTED =
  /(?<!\p{L})(?:sagt|sagte|sichert|sicherte) (?:dies|das|es|dieses)(?: \p{Ll}+)? zu[.,;]|(?<!\p{L})(?:sagt|sagte) (?:ihr|sein)e? (?:Kommen|Erscheinen|Teilnahme|Unterstützung|Mithilfe)(?!\p{L})[^.;,]{0,60} zu[.,;]|(?<!\p{L})(?:[Dd]ies|[Dd]as) (?:wird|wurde|sagt|sagte|sichert|sicherte) (?:[^.;,]|(?:Dr|Prof)\.){0,80}(?<!\p{L})(?:zugesagt|zugesichert|zu)[.,;]/u;
const ASKS_WHEN_GIVEN =
  /(?<!\p{L})(?:[Ww]ann|bis|zeitnah|bald|noch (?:in diesem Jahr|dieses Jahr|vor|im))(?!\p{L})[^?]*(?:zu rechnen|vorlieg|vorgelegt|vorlege|vorgestellt|vorstell|vorgetragen|bericht|nachgereicht|bekomm|bekannt ?ge[gb]|mitgeteilt|informiert|eingeladen|verschickt|zugesandt|versandt)/u;
