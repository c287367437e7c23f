/** "Frau Birk weist auf die Anfrage ihrer Fraktion hin": no answer to it, as "weist auf Nachfrage darauf hin" is one. */
export function isPointedAt(text: string, start: number): boolean {
  if (TAKES_UP.test(text.slice(0, start)) && ANSWERS_THEN.test(text.slice(start))) return false;
  return (
    POINTS.test(text.slice(0, start)) &&
    /^auf (?:die|diese|eine|ihre|seine|deren)(?! [^;]*darauf)/u.test(text.slice(start))
  );
}

/** "Herr Adler bezieht sich auf die Frage von Frau Birk und teilt mit, dass": he answers it. */
const TAKES_UP = /(?<![\p{L}])(?:bezieht|bezog|kommt|kam|geht|ging)(?![\p{L}])[^,;.]{0,60}$/u;
const ANSWERS_THEN =
  /(?<![\p{L}])und (?:teilt|teilte|führt|führte|erklärt|erklärte|antwortet|antwortete|berichtet|berichtete|erläutert|erläuterte|informiert|informierte|verweist|sagt|stellt)(?![\p{L}])/u;
const POINTS =
  /(?<![\p{L}])(?:weist|wies|verweist|verwies|erinnert|erinnerte|bezieht|bezog|kommt|kam|geht|ging|wartet|Bezug|Hinweis|Verweis)(?: \p{Ll}+|[ \uE000-\uE7FF])* ?$/u;

/** "antwortet auf die Frage": which, the words do not tell; "teilt auf Anfrage mit" tells that there was one, other than "auf Anfrage aus der letzten Sitzung". */
export function isOfAnyQuestion(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words !== 'auf Anfrage' || /[,;:]/u.test(text.slice(0, start))) return BARE.test(words);
  return /^ (?:aus|vom|von|in|im)(?!\p{L})/u.test(text.slice(end));
}

const BARE = /(?<!(?:Nach|Rück|Zusatz))[Ff]ragen?(?: hin)?$/u;
