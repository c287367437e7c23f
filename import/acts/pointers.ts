import { compile } from '../language/cue.ts';

/** Which of several questions an answer's words point at, by number; from 0, -1 for the last. */
export interface Pointer {
  readonly ordinals: readonly number[];
  /** A phrase that names the topic: "Zur Frage nach dem Hafen", "Bezüglich der Brücke". */
  readonly topic: string | null;
  readonly all: boolean;
}

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/erste[rnms]?$/u, 0],
  [/zweite[rnms]?$/u, 1],
  [/dritte[rnms]?$/u, 2],
  [/vierte[rnms]?$/u, 3],
  [/fünfte[rnms]?$/u, 4],
  [/letzte(?:re)?[rnms]?$/u, -1],
];
const BY_NUMBER =
  /(?<![\p{L}])((?:erst|zweit|dritt|viert|fünft|letzt)e[rnms]?) (?:Zusatz|An|Nach)?(?:[Ff]ragen?|Punkt(?:es)?|Teil(?:s|es)?|Anliegen|Wunsch|Aspekt)(?![\p{L}])/gu;
/** "Zu 2.: …", "Zu Frage 3 wird …", "antwortet zu a), dass …": the number that a question bears in its list. */
const BY_FIGURE =
  /(?:^[^\p{L}\d]*(?:Zu|Ad)|(?<!\p{L})(?:zu|auf|Frage))(?:r|m)? (?:(?:An|Teil)?[Ff]rage |Punkt |Ziffer |Nr\. ?|Nummer )?(\d{1,2}|[a-h])(?:[.)]+(?: (?:und|bis) (\d{1,2}|[a-h])[.)]+)?:?(?=[,:]? \p{L}|,)|(?<=[Ff]rage \d{1,2}):?(?= \p{L}|,))/gu;
const ALL =
  /(?<![\p{L}])(?:beide[nr]? Fragen|in beiden Fällen|alle[nr]? (?:drei |vier )?Fragen|die Fragen|den Fragen|beides|sämtliche Fragen)(?![\p{L}])/iu;
const TOPIC = compile({
  pattern:
    '^[^\\p{L}]*(?:(?:Zu[rm]?|Bezüglich|Hinsichtlich|Betreffend|Was|In Bezug auf|In Hinblick auf|Im Hinblick auf|Mit Blick auf|Für) (?:[^,;.]{3,90}?))(?= (?:@S|\\p{Ll}+t|\\p{Ll}+te|liegen|lägen|sind|seien|sei|habe|haben|könne|können|werde|werden|müsse|müssen|gebe|gäbe)(?![\\p{L}])|, (?:so|ergänzt|antwortet|erklärt) @S)',
});

/** What an answer's sentence points at. `text` is its outline. */
export function pointerIn(text: string): Pointer {
  const ordinals = [...text.matchAll(BY_NUMBER)].flatMap((match) => {
    const number = ORDINALS.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1];
    return number === undefined ? [] : [number];
  });
  return {
    ordinals: [...ordinals, ...figuresIn(text)],
    topic: TOPIC.exec(text)?.[0] ?? null,
    all: ALL.test(text),
  };
}

function figuresIn(text: string): readonly number[] {
  if (!/(?:[Zz]u|Ad|auf|Frage)[rm]? /u.test(text)) return [];
  return [...text.matchAll(BY_FIGURE)].flatMap(([, first = '', last = first]) => {
    const [from, to] = [placeOf(first), placeOf(last)];
    return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index);
  });
}

/** "2" and "b" are the second. */
function placeOf(mark: string): number {
  return /\d/u.test(mark) ? Number(mark) - 1 : mark.charCodeAt(0) - 97;
}
