import { isSomebody } from '../../language/naming.ts';
import { NAMINGS, namingAt, type Outline, SUBJECTS } from '../../language/outline.ts';
import { QUESTION } from '../cues/asking.ts';

/** Signs of those whom words beside the verb of asking say the question is for. */
export function turnedTo({ text, namings, at }: Outline): readonly number[] {
  const outline = { text, namings, at };
  const inMain = WAYS.flatMap((way) => [...text.matchAll(way)]).filter(
    ({ index }) => !IN_A_CLAUSE.test(text.slice(0, index)),
  );
  return [...inMain, ...BEHIND.flatMap((way) => [...text.matchAll(way)])].flatMap(
    ({ 0: words, index, groups = {} }) => {
      const whom = groups['whom'] ?? '';
      const from = index + words.lastIndexOf(whom);
      return [...whom]
        .flatMap((sign, offset) => (SIGN.test(sign) ? from + offset : []))
        .filter((sign) => isAskable(outline, sign));
    },
  );
}

function isAskable(outline: Outline, sign: number): boolean {
  const naming = namingAt(outline, sign);
  return naming !== null && (isSomebody(naming) || /^(?:organization|group)$/u.test(naming.kind));
}

/** "…, ob sich die Stadt an die Bahn gewandt habe": part of what is asked. */
const IN_A_CLAUSE = /, (?:ob|dass|w\p{Ll}+|in\p{Ll}+) [^;]*$/u;
const SIGN = new RegExp(NAMINGS, 'u');
/** "die Bahn", "Frau Birk und Herrn Adler", "den Elternbeirat der Kita" */
const WHOM = `(?<whom>(?:\\p{Ll}+ )?${NAMINGS}(?: (?:(?:und|oder|sowie) )?${NAMINGS}| (?:der|des) [\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?)`;

const WAYS: readonly RegExp[] = [
  // "An die Bahn gewandt, fragt Frau Birk", "fragt, gerichtet an Herrn Adler, ob"
  `(?<!\\p{L})(?:[Aa]n|[Ii]n Richtung|[Zz]u) ${WHOM} (?:gewandt|gewendet|gerichtet|adressiert)(?!\\p{L})`,
  `(?<!\\p{L})(?:gewandt|gerichtet|adressiert) an ${WHOM}`,
  // "An die Adresse der Bahn geht die Frage", "In Richtung der Bahn stellt Frau Birk die Frage"
  `^[^\\p{L}]*(?:An(?: die Adresse)?|(?:In )?Richtung) ${WHOM}(?= (?:geht|ging|richtet sich|richtete sich|stellt|stellte|erhebt|erhob) )`,
  // "wendet sich an die Bahn und fragt"
  `(?<!\\p{L})(?:wendet|wandte|wenden|wandten|richtet|richtete) sich (?:\\p{Ll}+ ){0,3}an ${WHOM}(?= und )`,
  // "ob die Bahn sagen könne, wie"
  `(?<!\\p{L})ob (?:\\p{Ll}+ ){0,2}(?<whom>${SUBJECTS})(?= [^,;.?]{0,60}(?<!\\p{L})(?:sagen|mitteilen|erläutern|berichten|beantworten|Auskunft geben|Angaben machen) (?:könn\\p{Ll}+|kann|möge|würden?|wolle))`,
].map((way) => new RegExp(way, 'gu'));

/** The same behind the clause of what is asked. */
const BEHIND: readonly RegExp[] = [
  // "wendet sich mit der Frage, was das kostet, an die Bahn"
  `(?<!\\p{L})mit (?:der|einer) (?:\\p{Ll}+ )?(?:${QUESTION}),? [^;.?]{2,240}, an ${WHOM}(?=[.,]|$)`,
  // "fragt, was das kostet, und bittet die Bahn um Auskunft"
  `(?<!\\p{L})und (?:bittet|bat)(?: \\p{Ll}+){0,2} ${WHOM} um (?:\\p{Ll}+ )?(?:Auskunft|Antwort|Mitteilung|Beantwortung|Erläuterung|Stellungnahme|Aufklärung)(?=[.,]|$)`,
].map((way) => new RegExp(way, 'gu'));

/** "die Frage von Frau Birk an die Bahn": whom a noun of asking is for; null for nobody. */
export function nounTurnedTo({ text, namings, at }: Outline, start: number, end: number): number | null {
  const [words = ''] = text.slice(start, end).split(',');
  const match = ASKED_OF.exec(words);
  if (match === null) return null;
  const sign = start + match.index + match[0].length - 1;
  return isAskable({ text, namings, at }, sign) ? sign : null;
}

const ASKED_OF = new RegExp(
  `(?<!\\p{L})(?:${QUESTION})(?: (?:von |der |des |durch )?${NAMINGS})? an (?:\\p{Ll}+ )?${NAMINGS}`,
  'u',
);

/** "Sie hat eine Frage an die Bahn.", "Frau Birk wendet sich an Herrn Adler:": for whom what is asked next is; null for nobody. */
export function announcedFor({ text, namings, at }: Outline): number | null {
  const match = FOR_WHOM.exec(text);
  if (match === null) return null;
  const sign = match.index + match[0].length - 1;
  return isAskable({ text, namings, at }, sign) ? sign : null;
}

const FOR_WHOM = new RegExp(
  `^[^,;:?]{0,80}(?:(?<!\\p{L})(?:${QUESTION})(?: (?:von |der |des )?${NAMINGS})?(?: [^,;:?]{0,60}?)?(?: (?:richtet|richtete|wendet|wandte) sich)?|(?<!\\p{L})(?:richtet|richtete|wendet|wandte) sich(?: \\p{Ll}+){0,3}) an (?:\\p{Ll}+ )?${NAMINGS}(?=[.:]| und )`,
  'u',
);
