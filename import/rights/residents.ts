/**
 * A way in which minutes tell that somebody is a private person, whether or not he speaks in them. In `pattern`, `@N` is
 * a name behind Herr or Frau, `@M` one without, `@P` one that may begin with a small word, `@G` a given one, `@R` a noun for residents, `@1` one for one of them, `@H` the hour of their questions, `_` white
 * space without an empty line, `~` some words of the same sentence. Groups tell the name: `who`, or `bare` where neither
 * Herr nor Frau stands before it, `turned` where the family name stands before the given one.
 */
export interface ResidentCue {
  readonly name: string;
  readonly pattern: string;
  /** A family name alone is enough where neither Herr nor Frau stands before it; otherwise a given name must. */
  readonly alone?: true;
  /** Where neither stands before it, a given name that lists have is needed. */
  readonly sure?: true;
  /** Texts and whom they name, as `Given Family`, apart by `;`. */
  readonly yes: readonly (readonly [text: string, named: string])[];
  readonly no: readonly string[];
}

const ASKED =
  '(?:gestellt|gefragt|nachgefragt|angefragt|vorgetragen|vorgebracht|angesprochen|aufgeworfen|bemängelt|kritisiert|angeregt|erkundigt|beschwert|gebeten)';
const ASKS =
  '(?:fragte?|erkundigte?_sich|bemängelte?|kritisierte?|beschwerte?_sich|(?:meldete?|äußerte?)_sich)';
const QUESTION =
  '(?:[Ff]ragen?|[Hh]inweis(?:e?s?)?|[Aa]nregung(?:en)?|[Bb]itten?|[Bb]eschwerden?|[Aa]nliegens?|[Ww]ortmeldung(?:en)?|[Ee]ingaben?|[Kk]ritik)';
/** "In der letzten Einwohnerfragestunde", "im Rahmen der Bürgerfragestunde". */
const AT_IT =
  '(?<!\\p{L})(?:[Ii]n|[Aa]us|[Ww]ährend|[Bb]ei|[Aa]nlässlich|Rahmen|Zuge)_(?:der|einer|dieser)_(?:[\\p{L}-]{2,24}_){0,3}@H';

export const RESIDENTS: readonly ResidentCue[] = [
  {
    name: 'question-of-question-time',
    pattern: `${QUESTION}_(?:(?:von|des|der|durch)_)?(?<who>@N)~${AT_IT}`,
    yes: [
      ['Beantwortung der Anfrage von Herrn Querbach aus der Einwohnerfragestunde vom 12.03.', 'Querbach'],
      ['Anfrage von Frau R. Birk aus der Einwohnerfragestunde', 'R. Birk'],
      ['die Frage von Frau Rosa\nBirk zum Weg in der letzten Bürgerfragestunde', 'Rosa Birk'],
    ],
    no: [
      'Anfrage von Frau Birk zur Einwohnerfragestunde',
      'Anfrage der Ratsfrau Birk aus der Einwohnerfragestunde',
      'Frage von Herrn Adler. In der Einwohnerfragestunde war es still.',
    ],
  },
  {
    name: 'whose-question-of-question-time',
    pattern: `(?<who>@N(?<=s))_(?:An|Nach)?${QUESTION}~${AT_IT}`,
    yes: [['Frau Querbachs Anfrage aus der Einwohnerfragestunde ist erledigt.', 'Querbach']],
    no: ['Frau Querbach stellt die Anfrage aus der Einwohnerfragestunde zurück.'],
  },
  {
    name: 'asked-by-at-question-time',
    pattern: `${AT_IT}~(?:von|durch)_(?<who>@N)~${ASKED}`,
    yes: [
      ['Die in der Einwohnerfragestunde vom 12.03.2024 von Frau Querbach gestellte Frage', 'Querbach'],
      ['In der Bürgerfragestunde wurde von Herrn Ole Querbach nach dem Weg gefragt.', 'Ole Querbach'],
    ],
    no: ['In der Einwohnerfragestunde wurde die Frage von Herrn Adler beantwortet.'],
  },
  {
    name: 'asks-at-question-time',
    pattern: `${AT_IT}~(?:${ASKS}_(?<who>@N)|(?:hat|hatte|habe)_(?:sich_)?(?<who2>@N)~${ASKED})`,
    yes: [
      ['In der Einwohnerfragestunde am 12.03. fragte Herr Querbach nach dem Weg.', 'Querbach'],
      ['Im Rahmen der Einwohner*innen Fragestunde meldet sich Herr Querbach zu Wort.', 'Querbach'],
      ['In der letzten Bürgerfragestunde hatte sich Frau Birk nach dem Weg erkundigt.', 'Birk'],
    ],
    no: [
      'In der Einwohnerfragestunde hatte Herr Adler geantwortet.',
      'In der Fragestunde fragte Herr Adler.',
    ],
  },
  {
    name: 'who-asks-at-question-time',
    pattern: `(?<who>@N)_(?:(?:hat|hatte|habe)(?:_sich)?_~${AT_IT}~${ASKED}|${ASKS}_~${AT_IT})`,
    yes: [
      ['Herr Querbach hatte in der Einwohnerfragestunde nach dem Weg gefragt.', 'Querbach'],
      ['Frau Birk erkundigte sich in der Einwohnerfragestunde nach dem Weg.', 'Birk'],
    ],
    no: ['Herr Adler hatte in der Einwohnerfragestunde geantwortet.'],
  },
  {
    name: 'man-and-wife',
    pattern: '(?<!\\p{L})Herrn?_und_(?<who>@N)',
    yes: [['die Anfrage von Herrn und Frau Querbach', 'Querbach']],
    no: ['Herr Adler und Frau Birk fragen.'],
  },
  {
    name: 'who-lives-there',
    pattern:
      '(?<who>@N)(?:,?_wohn(?:haft|end)(?!\\p{L})|,_(?:der|die)(?:_[\\p{Ll}]{2,16}){0,3}(?:_\\p{Lu}[\\p{L}-]{2,24}){0,2}_wohn(?:t|e|en)(?!\\p{L}))',
    yes: [
      ['Das Schreiben von Herrn Querbach, wohnhaft Am Teich, liegt vor.', 'Querbach'],
      ['ein Gespräch mit Frau Birk, die ebenfalls am Teich wohnt', 'Birk'],
    ],
    no: ['ein Gespräch mit Frau Birk, die am Teich arbeitet'],
  },
  {
    name: 'residents-question',
    pattern:
      '(?<!\\p{L})(?:(?:Einwohner|Bürger)(?:innen)?-?(?:[Aa]nfragen?|[Ff]ragen?|[Aa]nliegen|[Ee]ingaben?|[Bb]eschwerden?|[Aa]nträge|[Aa]ntrage?s?)|Petition(?:en)?)_(?:(?:von|des|der|durch)_)?(?:(?<who>@N)|(?<bare>@M))',
    yes: [
      ['Beantwortung der Einwohneranfrage von Herrn Querbach', 'Querbach'],
      ['Bürgerantrag Rosa Birk', 'Rosa Birk'],
      ['Die Petition der Frau Querbach liegt vor.', 'Querbach'],
    ],
    no: ['Einwohneranfragen Haushalt', 'Bürgerantrag Radweg Lindenau', 'Einwohnerfragestunde Herr Adler'],
  },
  {
    name: 'resident-called',
    pattern: '@R[:,]?_\\(?(?<who>@N(?:(?:,|_und|_sowie)_@N){0,5})',
    yes: [
      ['Der Anwohner Herr Querbach und Frau Rosa Birk klagen.', 'Querbach;Rosa Birk'],
      ['Die anwesende Einwohnerin, Frau Querbach, fragt.', 'Querbach'],
      ['ZUHÖRER: HERR QUERBACH', 'QUERBACH'],
    ],
    no: [
      'Der sachkundige Bürger Herr Adler fragt.',
      'Sachkundige Einwohnerinnen: Frau Birk',
      'Bürgermeister Herr Adler',
      'Die Einwohner fragen Herrn Adler.',
    ],
  },
  {
    name: 'resident-named',
    pattern: '@1_(?<bare>(?!vo[nm]_|zu)@P)',
    alone: true,
    yes: [
      ['Anfrage des Einwohners Querbach vom 12.03.', 'Querbach'],
      ['ein Schreiben des Bürgers Peter Querbach', 'Peter Querbach'],
      ['Der Petent Querbach wird gehört.', 'Querbach'],
      ['Einwohner Koch: Wann kommen Bänke?', 'Koch'],
      ['Anwohner van der Birk aus der Teichgasse klagt.', 'van der Birk'],
      ['Der Anlieger Sommer bittet darum; Herr Sommer will bauen.', 'Sommer'],
    ],
    no: [
      'Die Einwohner Lindenaus fragen. In Lindenau liegt der Markt.',
      'Die Anlieger Teichgasse fragen.',
      'Der sachkundige Bürger Peter Adler fragt.',
      'des Bürgers Anliegen',
      'Die Anlieger Mitspracherecht einzuräumen, ist gut.',
      'seitens der Einwohner Ausfüh-\nrungen zum Weg',
      'Den Anliegern Ihre Fragen',
      'Sie stehen dem Anwohner zur Verfügung.',
    ],
  },
  {
    name: 'is-resident',
    pattern: '(?<who>@N)(?:,|_\\(|_als)\\s{0,12}(?:(?:ein[er]?|direkter?|betroffener?|anwesender?)_){0,2}@R',
    yes: [
      ['Frau Rosa Birk (Anwohnerin) klagt.', 'Rosa Birk'],
      ['Herr Querbach als betroffener Anlieger klagt.', 'Querbach'],
    ],
    no: [
      'Frau Birk (sachkundige Bürgerin) fragt.',
      'Herr Adler, Bürgermeister',
      'Herr Adler, Bürger- und Verkehrsverein',
    ],
  },
  {
    name: 'resident-in-brackets',
    pattern: '@R_\\((?:(?<who>@N)|(?<bare>@M))\\)|(?<!\\p{L})(?<bare2>@M)(?:_\\(@R\\)|,_@R(?=,_))',
    yes: [
      ['Ein Bürger (Peter Querbach) klagt.', 'Peter Querbach'],
      ['Peter Querbach (Anlieger) klagt.', 'Peter Querbach'],
      ['Peter Querbach, Anlieger, klagt.', 'Peter Querbach'],
    ],
    no: ['Ein Bürger (Lindenau) klagt.', 'Lindenau, Anlieger, Vereine', 'Herr Adler (sachkundiger Bürger)'],
  },
  {
    name: 'couple',
    pattern:
      '(?<!\\p{L})(?:Familien_(?<bare>@P(?:(?:,|_und)_@P){1,6})|(?:Eheleuten?|Ehepaare?s?|Familien?|Fam\\.)_(?:\\p{Lu}\\._(?:und|u\\.|&)_)?(?<bare2>@P(?:_und_(?!Fam|Ehe)@P)?))',
    alone: true,
    yes: [
      ['Die Eheleute Querbach bitten darum.', 'Querbach'],
      ['Familie Querbach klagt.', 'Querbach'],
      ['Bedenken der Familien Querbach, Zeisig und Birk', 'Querbach;Zeisig;Birk'],
      ['Anfrage Ehepaar Ole zur Verkehrslage', 'Ole'],
      ['Fam. Querbach und die Eheleute A. und B. Zeisig', 'Querbach;B. Zeisig'],
      ['Familie Sommer und Familie van der Birk', 'Sommer;van der Birk'],
    ],
    no: ['Familie Jugend Soziales', 'Die Familie fragt.', 'für Familie und Beruf'],
  },
];
