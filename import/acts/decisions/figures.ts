import type { VoteCount } from '../../model.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ kein: 0, ohne: 0, ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8 },
  ...{ neun: 9, zehn: 10, elf: 11, zwölf: 12 },
};
const N =
  '(?<![\\p{L}\\d.,])(\\d{1,3}|(?:kein|ein)(?:e[rnm]?)?|ohne|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)';
const VOTES = '(?:[-– ]{1,3}[Ss]timmen?)?';

/** What the voices of a side are called, before a number ("Ja: 5") or after it ("5 Ja-Stimmen"). */
const SIDES = [
  ['yes', `(?:[Jj]a|JA|[Dd]afür|Für|Zustimmung(?:en)?)${VOTES}(?!\\p{L})|Fürstimmen?|Stimmen? dafür`],
  [
    'no',
    `(?:[Nn]ein|NEIN|[Dd]agegen|Gegen|Ablehnung(?:en)?)${VOTES}(?!\\p{L})|Gegenstimmen?|Stimmen? dagegen`,
  ],
  ['abstain', '(?:[Ss]timm)?[- ]?[Ee]nthaltung(?:en)?|ENTHALTUNG(?:EN)?|Enth\\.'],
] as const;

const BEFORE = SIDES.map(
  ([side, words]) => [side, new RegExp(`${N}[\\s-]?(?:x\\s)?(?:${words})`, 'u')] as const,
);
const BEHIND = SIDES.map(
  ([side, words]) =>
    [side, new RegExp(`(?<!\\p{L})(?:${words})\\s?[:=]?\\s?${N}(?![\\p{L}\\d])`, 'u')] as const,
);
const LABEL = /(?<!\p{L})(?:Ja|JA|Dafür|Nein|Dagegen)(?:[- ]?Stimmen)?\s?[:=]?\s?\d/u;
const COUNTED = /(?:\d|\p{Ll})\s?(?:Ja|JA|Nein|Stimmen?)/u;

/** The figures that words give, in the order in which they are printed: "5 Ja, 2 Nein" or "Ja: 5, Nein: 2". */
export function votesIn(printed: string): VoteCount {
  const words = printed.replace(
    /(?<!\p{L})(?:Eine?|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn)(?!\p{L})/gu,
    (word) => word.toLowerCase(),
  );
  const label = LABEL.exec(words);
  const isLabelled =
    label !== null && !COUNTED.test(words.slice(Math.max(0, label.index - 4), label.index + 4));
  const found = new Map(
    (isLabelled ? BEHIND : BEFORE).map(([side, pattern]) => [side, pattern.exec(words)?.[1]]),
  );
  const opposed = /(?<!\p{L})gegen (\d{1,3}|eine|zwei|drei|vier|fünf|sechs) Stimmen?/u.exec(words)?.[1];
  return {
    yes: numberOf(found.get('yes')),
    no: numberOf(found.get('no') ?? opposed),
    abstain: numberOf(found.get('abstain')),
    unanimous: /einstimmig|einmütig|ohne (?:Gegenstimmen?|Gegenrede)/iu.test(words),
  };
}

/** Whether words give any figure of those who were for or against. */
export function hasFigures({ yes, no }: VoteCount): boolean {
  return yes !== null || no !== null;
}

function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  if (/^\d/u.test(printed)) return Number(printed);
  return NUMBERS[printed.replace(/(?<=ein)e[rnm]?$/u, '')] ?? null;
}
