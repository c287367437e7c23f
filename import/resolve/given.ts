import { MONTH, monthOf } from '../language/calendar.ts';

/**
 * What an answer gives that can be held against another answer to the same: figures by their unit or by what is counted
 * ("euro=200000", "bäume=12"), when ("wann=2024-05", without a year that of the meeting), and yes or no ("ob=ja"). What
 * it gives twice and differently is left out.
 * @param meeting ISO day; without it months need their year
 */
export function givenIn(text: string, meeting: string | null): readonly string[] {
  const all = [...figuresIn(text), ...monthsIn(text, meeting), ...yesOrNoIn(text)];
  const values = new Map<string, Set<string>>();
  for (const [what, value] of all) values.set(what, (values.get(what) ?? new Set()).add(value));
  return [...values].flatMap(([what, [value, other]]) => (other === undefined ? [`${what}=${value}`] : []));
}

type Given = readonly [what: string, value: string];

const FIGURE =
  /(?<![\p{L}\d.,:/§-])(?<!(?:Nr\.|Nummer|Seite|TOP|Punkt|Ziffer|Vorlage|§|Absatz|Abs\.|Art\.|[A-Z])\s)(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,3}))?(?:[ \n]| ?(?=[%€]))(?:(Mio\.?|Millionen?|Tsd\.?|Tausend|T)(?=[ €])[ ]?)?(%|€|\p{L}[\p{L}²³]{0,40})/gu;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^Mi/u, 1_000_000],
  [/^T/u, 1000],
];
/** Units as they are written; everything else that is counted is a noun. */
const UNIT =
  /^(?:%|€|EUR|Euro|Prozent|v|km|m|cm|mm|m²|qm|m³|ha|kg|t|l|kWh|MWh|kW|MW|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?)$/u;
/** "Jahre" and "Jahren", "Kinder" and "Kindern" are counted alike. */
const ENDING = /(?<=\p{L}{3})(?:ern|er|en|e|n|s)$/u;
const SAME: Readonly<Record<string, string>> = { '€': 'euro', eur: 'euro', '%': 'prozent', qm: 'm²' };

function figuresIn(text: string): readonly Given[] {
  return [...text.matchAll(FIGURE)].flatMap(([, whole = '', part = '', many = '', unit = '']): Given[] => {
    const plain = Number(whole.replaceAll('.', ''));
    const isYear = part === '' && many === '' && /^(?:19|20)\d\d$/u.test(whole);
    if (!(UNIT.test(unit) || (/^\p{Lu}\p{Ll}{2,}/u.test(unit) && !isYear)) || MONTHS.test(unit)) return [];
    const times = TIMES.find(([name]) => name.test(many))?.[1] ?? 1;
    const small = unit.toLowerCase();
    return [
      [
        SAME[small] ?? small.replace(ENDING, ''),
        String(Math.round(Number(`${plain}.${part || 0}`) * times * 1000) / 1000),
      ],
    ];
  });
}

const MONTHS = new RegExp(`^(?:${MONTH})$`, 'u');
const IN_MONTH = new RegExp(`(?<!\\p{L})(${MONTH})(?: (\\d{4}))?(?!\\p{L})`, 'gu');

function monthsIn(text: string, meeting: string | null): readonly Given[] {
  return [...text.matchAll(IN_MONTH)].flatMap(([, month, year = meeting?.slice(0, 4)]): Given[] =>
    year === undefined ? [] : [['wann', `${year}-${String(monthOf(month)).padStart(2, '0')}`]],
  );
}

const YES = /(?<!\p{L})(?:bejah(?:t|te|en)|(?:mit|antwortet|antwortet:) [Jj]a)(?!\p{L})|(?:^|[„"] ?)Ja[,.]/u;
const NO =
  /(?<!\p{L})(?:vernein(?:t|te|en)|(?:mit|antwortet|antwortet:) [Nn]ein)(?!\p{L})|(?:^|[„"] ?)Nein[,.]/u;

function yesOrNoIn(text: string): readonly Given[] {
  return [
    ...(YES.test(text) ? [['ob', 'ja'] as const] : []),
    ...(NO.test(text) ? [['ob', 'nein'] as const] : []),
  ];
}
