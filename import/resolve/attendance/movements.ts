import { neededWords } from '../../language/needed-words.ts';
import { wordIndex } from '../../language/word-index.ts';

/**
 * A way in which minutes tell that somebody comes or goes. The person stands before `verb` at the beginning of the
 * sentence ("Frau Birk verlässt …", "Frau Birk dankt und verlässt …") or right after it ("Um 20 Uhr verlässt Frau Birk …"); where `before` is told,
 * only after it. In the patterns, `~` is anything in the clause, `@C` a time of day, `@I` an agenda item, `@R` the meeting or its room.
 */
export interface Movement {
  readonly name: string;
  readonly moves: 'comes' | 'goes';
  readonly before?: string;
  readonly verb: string;
  readonly rest: string;
  /** Sentences it must and must not find. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const MOVEMENTS: readonly Movement[] = [
  {
    name: 'leaves',
    moves: 'goes',
    verb: 'verl(?:ässt|äßt|assen|ieß(?:en)?)',
    rest: '~@R',
    yes: [
      'Ratsherr Adler verlässt um 20:10 Uhr die Sitzung.',
      'Gegen 19.40 Uhr verlassen Frau Dr. Birk und Herr Tamm den Sitzungssaal.',
      'Herr Tamm richtet seinen Dank an alle und verlässt sodann die Versammlung.',
    ],
    no: [
      'Herr Adler verlässt den Verein.',
      'Herr Adler fragt, wann die letzten Gäste die Sitzung verlassen.',
    ],
  },
  {
    name: 'has-left',
    moves: 'goes',
    verb: 'hat|haben',
    rest: '~@R~verlassen',
    yes: ['Frau Birk hat um 19 Uhr die Sitzung verlassen.'],
    no: ['Frau Birk hat die Sitzung geleitet.'],
  },
  {
    name: 'takes-no-more-part',
    moves: 'goes',
    verb: 'nimmt|nehmen',
    rest: '~nicht (?:mehr|weiter|länger) ~teil',
    yes: ['Ab 20 Uhr nimmt Frau Birk nicht mehr an der Sitzung teil.'],
    no: ['Frau Birk nimmt an der Beratung und Abstimmung nicht teil.'],
  },
  {
    name: 'goes-at',
    moves: 'goes',
    verb: 'geht|gehen',
    rest: ' (?:um|gegen) @C',
    yes: ['Herr Tamm geht um 20.15 Uhr.'],
    no: ['Herr Tamm geht auf die Kosten ein.'],
  },
  {
    name: 'appears',
    moves: 'comes',
    verb: 'erschein(?:t|en)|erschien(?:en)?',
    rest: ' ~(?:@C|zur Sitzung)',
    yes: ['Ratsfrau Birk erscheint um 18.20 Uhr.', 'Um 18.20 Uhr erscheint Herr Adler zur Sitzung.'],
    no: ['Frau Birk erscheint der Preis zu hoch.'],
  },
  {
    name: 'takes-part-from',
    moves: 'comes',
    verb: 'nimmt|nehmen',
    rest: ' (?:nun |jetzt |wieder |ebenfalls )?(?:ab (?:@C|@I|hier|sofort|jetzt|nun|diesem)|wieder) ~teil',
    yes: [
      'Herr Adler nimmt ab 19.05 Uhr an der Sitzung teil.',
      'Nun nimmt Frau Birk wieder an der Sitzung teil.',
    ],
    no: ['Herr Adler nimmt ab und zu an den Treffen teil.', 'Frau Birk nimmt am Lauf teil.'],
  },
  {
    name: 'is-there-from',
    moves: 'comes',
    verb: 'ist|sind',
    rest: ' (?:ab (?:@C|@I|hier|sofort|jetzt|nun|diesem)|wieder) ~(?:anwesend|dabei)',
    yes: ['Frau Birk ist ab TOP 4 anwesend.', 'Herr Tamm ist wieder anwesend.'],
    no: ['Frau Birk ist anwesend.'],
  },
  {
    name: 'from-here-is-there',
    moves: 'comes',
    before: '^Ab (?:hier|jetzt|nun|@C|@I|diesem Zeitpunkt)(?:[^.;?!]|\\.(?=\\d)){0,30} ',
    verb: 'ist|sind|nimmt|nehmen',
    rest: ' (?:(?!nicht)(?:[^.;?!]|\\.(?=\\d))){0,60}?(?:anwesend|dabei|teil)',
    yes: ['Ab hier (19.02 Uhr) ist Herr Tamm anwesend.', 'Ab 19 Uhr nimmt Frau Birk an der Sitzung teil.'],
    no: ['Ab hier ist Herr Tamm nicht mehr anwesend.', 'Ab morgen ist Herr Tamm anwesend.'],
  },
  {
    name: 'from-here-is-gone',
    moves: 'goes',
    before: '^Ab (?:hier|jetzt|nun|@C|@I|diesem Zeitpunkt)(?:[^.;?!]|\\.(?=\\d)){0,30} ',
    verb: 'ist|sind',
    rest: ' nicht (?:mehr|länger) ~(?:anwesend|dabei)',
    yes: ['Ab hier (19.02 Uhr) ist Herr Tamm nicht mehr anwesend.'],
    no: ['Ab hier ist Herr Tamm anwesend.'],
  },
  {
    name: 'enters',
    moves: 'comes',
    verb: 'betr(?:itt|eten|at(?:en)?)',
    rest: '~@R',
    yes: ['Um 18:30 Uhr betritt Frau Birk den Sitzungsraum.'],
    no: ['Frau Birk betritt Neuland.'],
  },
  {
    name: 'comes-at',
    moves: 'comes',
    verb: 'komm(?:t|en)|kehr(?:t|en)|trifft|treffen|st(?:ößt|oßen)',
    rest: ' ~(?:(?:um|gegen|ab) @C|zur (?:laufenden )?Sitzung|in (?:die Sitzung|den \\p{L}*(?:[Rr]aum|[Ss]aal)))',
    yes: [
      'Herr Adler kommt um 18:45 Uhr hinzu.',
      'Frau Birk kehrt in den Sitzungssaal zurück.',
      'Um 19 Uhr stößt Herr Tamm zur Sitzung.',
    ],
    no: ['Herr Adler kommt auf seine Frage zurück.', 'Frau Birk trifft die Anlieger am Bach.'],
  },
  {
    name: 'is-greeted-at',
    moves: 'comes',
    verb: 'wird|werden',
    rest: ' (?:zur|in der) Sitzung begrüßt \\((?:ab )?@C',
    yes: ['Ratsfrau Birk wird zur Sitzung begrüßt (18:05 Uhr).'],
    no: ['Frau Birk wird zur Sitzung begrüßt.'],
  },
  {
    name: 'joins',
    moves: 'comes',
    verb: 'tritt|treten',
    rest: ' ~der Sitzung ~bei',
    yes: ['Frau Birk tritt um 18.10 Uhr der Sitzung bei.'],
    no: ['Frau Birk tritt der Fraktion bei.'],
  },
];

const WORD = '(?:\\p{Lu}[\\p{L}.’-]*|von|van|de|der|zu|zur|und|sowie|stellv\\.|\\([^()]{1,30}\\))';
/** Those whom a clause names, in the group `who`. */
export const WHO = `(?<who>\\p{Lu}[\\p{L}.’-]*(?:,? ${WORD}){0,14})`;
const MACROS: Readonly<Record<string, string>> = {
  '~': '(?:[^.;?!]|\\.(?=\\d)){0,90}?',
  '@C': '[0-2]?\\d(?:[:.][0-5]\\d)? ?(?:Uhr|h)(?!\\p{L})',
  '@I': '(?:TOP|Tagesordnungspunkt|Punkt) \\d',
  '@R': '(?:die Sitzung|die Versammlung|das Gremium|den \\p{L}*(?:[Rr]aum|[Ss]aal)(?:e?s)?)(?!\\p{L})',
};

const COMPILED = MOVEMENTS.flatMap(({ name, moves, before, verb, rest }) =>
  [
    ...(before === undefined
      ? [
          `^${WHO},? (?:${verb})(?!\\p{L})${rest}`,
          `^${WHO} \\p{Ll}+ [^.;:,?!]{0,80}und (?:${verb})(?!\\p{L})${rest}`,
        ]
      : []),
    `${before ?? '(?<![\\p{L},]|, )'}(?:${verb}) ${WHO}(?= |[.,])${rest}`,
  ].map((pattern) => ({
    name,
    moves,
    pattern: new RegExp(
      pattern.replace(/@[CIR]|~/gu, (macro) => MACROS[macro] ?? macro),
      'u',
    ),
  })),
);
const POSSIBLE = wordIndex(COMPILED, ({ pattern }) => neededWords(pattern));

/** Cheap test of a sentence: most tell of nobody's coming and going. */
const CUE =
  /(?:verl(?:ä|a|ie)(?:ss|ß)|nimmt|nehmen|ersch(?:ein|ien)|anwesend|dabei|betr|komm|kehr|tr[ie]ff|st(?:öß|oß)|tritt|treten|begrüßt \(|ge(?:ht|hen) (?:um|gegen))/u;

/** Somebody comes or goes, by the words `who`. */
export interface Moved {
  readonly rule: string;
  readonly moves: Movement['moves'];
  readonly who: string;
}

/** Who comes or goes in a sentence; null where nobody does. */
export function movedIn(text: string): Moved | null {
  if (!CUE.test(text)) return null;
  for (const { name, moves, pattern } of POSSIBLE(text)) {
    const who = pattern.exec(text)?.groups?.['who'];
    if (who !== undefined) return { rule: name, moves, who };
  }
  return null;
}
