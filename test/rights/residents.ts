/** Somebody who asks at the residents' hour. */
export interface Resident {
  readonly salutation: 'Herr' | 'Frau';
  readonly given: string | null;
  readonly family: string;
  readonly title?: string;
}

const herr = (family: string, given: string | null = null, title = ''): Resident => ({
  ...{ salutation: 'Herr', family, given, title },
});
const frau = (family: string, given: string | null = null, title = ''): Resident => ({
  ...herr(family, given, title),
  salutation: 'Frau',
});

export const RESIDENTS: readonly Resident[] = [
  ...[herr('Wessolek'), frau('Wessolek', 'Ansgard'), herr('Wessolek', 'Ansgar'), herr('Wessolek', 'W.')],
  ...[frau('Quitzau-Zeisig', 'Anna-Lena'), frau('Quitzau-Zeisig'), herr('Wessolek', 'Hans Jürgen')],
  ...[herr('van Dornick'), frau('van der Dornick', 'Ole'), herr('Wessolek', null, 'Dr. ')],
  ...[
    frau('Wessolek', 'Ute', 'Prof. Dr. '),
    herr("O'Harrigan"),
    herr('D’Annecke', 'Tim'),
    frau('Höltgebüll'),
  ],
  ...[frau('Lefèvrois', 'Jörgine'), herr('Yıldızgül', 'Şükrü'), herr('Voß', 'Jens'), frau('Zwietz')],
  // Names that are nouns, offices, short, inflected by their looks, or like the town's.
  ...[herr('Sommer'), frau('Sommer', 'Lea'), herr('Koch'), frau('Bäcker')],
  ...[herr('Schulze'), herr('Richter'), frau('Berg'), herr('Ott'), herr('Matthies'), frau('Winter-Koch')],
  ...[herr('McAllan'), herr('Lindenauer', 'Bernd'), herr('Ahrens'), herr('Hermann')],
  // Of the family of a councillor.
  ...[herr('Krummbein'), frau('Adler')],
];

/** How minutes tell it: `$N` with Herr or Frau, `$A` in another case, `$B` without, `$F` the family name, `$T` turned, `$C` in capitals. */
export const ASKED = [
  ...[
    '$N fragt, ob das Dach dicht sei.',
    '$N möchte wissen, ob das Dach dicht sei.',
    '$N hat eine Frage zum Dach.',
  ],
  ...['$N (Anlieger) fragt, ob das Dach dicht sei.', '$N, Teichgasse 3, fragt, ob das Dach dicht sei.'],
  ...['$N aus der Teichgasse beschwert sich über das Dach.', '- $N bittet darum, das Dach zu decken.'],
  ...['Ein Einwohner, $N, fragt, ob das Dach dicht sei.', 'Ein Bürger ($N) fragt, ob das Dach dicht sei.'],
  ...['Frage von $A: Wann wird das Dach gedeckt?', 'Auf Nachfrage von $A sagt Frau Dr. Birk, es sei dicht.'],
  ...[
    '$N: Wann wird das Dach gedeckt?',
    '$C: Wann wird das Dach gedeckt?',
    '$C fragt, ob das Dach dicht sei.',
  ],
  ...['1. $N\nWann wird das Dach gedeckt?', 'Fragesteller: $N\nWann wird das Dach gedeckt?'],
  ...['„$N“ fragt, ob das Dach dicht sei.', 'Frau Zabel und $N fragen, ob das Dach dicht sei.'],
  ...['Es wird von $A angefragt, ob das Dach dicht sei.', 'Von $A wird auf das Dach gedrängt.'],
  ...['Frau Dr. Birk antwortet $A, dass das Dach dicht sei.', 'Der Vorsitzende dankt $A für die Frage.'],
  ...['Der Vorsitzende erteilt $A das Wort.', 'Frau Dr. Birk verliest ein Schreiben von $A.'],
  ...['Wortmeldung $N: Das Dach sei undicht.', '$N | Wann wird das Dach gedeckt? | Im Mai.'],
  ...[
    '$N von der Bürgerinitiative Lindenau fragt, ob das Dach dicht sei.',
    'Herr und Frau $F fragen nach dem Dach.',
  ],
  ...['Fam. $F fragt, ob das Dach dicht sei.', 'Die Eheleute A. und B. $F fragen nach dem Dach.'],
  ...['Das Ehepaar $F fragt, ob das Dach dicht sei.', '$F: Wann wird das Dach gedeckt?'],
  ...[
    '$T: Wann wird das Dach gedeckt?',
    '$B: Wann wird das Dach gedeckt?',
    'Wortmeldung $B: Es sei undicht.',
  ],
  ...[
    'Einwohner$in $B fragt, ob das Dach dicht sei.',
    'Anwohner$in $B aus der Teichgasse bemängelt das Dach.',
  ],
  ...[
    'Fragesteller: $B\nWann wird das Dach gedeckt?',
    'Name, Vorname: $T\nFrage: Wann wird das Dach gedeckt?',
  ],
];

/** How they come back to it. */
export const LATER = [
  ...['', 'Wie $N sagte, ist es undicht.', 'Die Frage $As ist beantwortet.', 'Frau Dr. Birk dankt $A.'],
  ...['$C dankt.', '$Fs Frage war gut.', '($N)', '„$N“', 'an $A;', '$A/Frau Zabel'],
];

/** A form with somebody in it. */
export function told(form: string, { salutation, given, family, title = '' }: Resident): string {
  const bare = `${title}${given === null ? '' : `${given} `}${family}`;
  const other = salutation === 'Herr' ? 'Herrn' : 'Frau';
  const words: Readonly<Record<string, string>> = {
    ...{ $N: `${salutation} ${bare}`, $As: `${salutation === 'Herr' ? 'des Herrn' : 'der Frau'} ${bare}` },
    ...{
      $A: `${other} ${bare}`,
      $B: bare,
      $F: family,
      $Fs: /[sßxz]$/u.test(family) ? `${family}’` : `${family}s`,
    },
    ...{ $T: given === null ? family : `${family}, ${given}`, $in: salutation === 'Frau' ? 'in' : '' },
    $C: `${salutation} ${bare}`.toUpperCase(),
  };
  return form.replace(/\$(?:As?|Fs?|in|[NBTC])/gu, (sign) => words[sign] ?? sign);
}

/** What of a name may stand nowhere: its words of three letters and more, in small ones. */
export function partsOf({ given, family }: Resident): readonly string[] {
  const words = `${given ?? ''} ${family}`.split(/[^\p{L}]+/u).map(plain);
  return words.filter((word) => word.length > 2 && !['van', 'von', 'der'].includes(word));
}

/** In small letters, as capitals have them. */
export function plain(text: string): string {
  return text.toUpperCase().normalize('NFC').toLowerCase().replaceAll('i̇', 'i');
}
