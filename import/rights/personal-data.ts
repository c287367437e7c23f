import { LEXICON_STREETS } from './streets.ts';

/** A kind of data that belongs to somebody's private life, how it looks in minutes, and what looks like it and is not. */
export interface PersonalData {
  readonly name: string;
  /** Where a group `value` stands (always at the end of the pattern), only that is masked, else all of it. */
  readonly pattern: RegExp;
  /** Signs without which the pattern needs no trying; absent where it is tried always. */
  readonly needs?: RegExp;
  /** Texts and what is masked in them. */
  readonly yes: readonly (readonly [text: string, masked: string])[];
  readonly no: readonly string[];
}

/** White space, also where a line or a page ends. */
const W = '\\s{1,12}';
const BLANK = '[ \\u00a0]';
/** Between two digits of one number on a line. */
const GAP = `(?:${BLANK}{0,2}(?:[/()–-]{1,2}${BLANK}{0,2}|\\.(?=\\d))?)`;
/** A number goes on in the next line or page; "4." there is an item of the agenda. */
const BREAK = `(?:${BLANK}{0,3}[/–-]{0,2}${BLANK}{0,3}\\r?[\\n\\f]\\s{0,20}(?=[(/–-]{0,2}\\d{2}(?!\\d{0,6}[.)])))`;
const FURTHER = `(?:(?:${GAP}|${BREAK})\\d)`;
const ALONE = '(?<![\\p{L}\\p{N}.,/–-])';
const END = '(?![\\p{L}\\p{N}])';
/** Sums, shares and sizes are no telephone numbers. */
const NO_AMOUNT = `(?!${BLANK}?(?:€|EUR|Euro|%|m²|qm|ha|kWh))`;

/** The number of a paper and its year: "0044-2/2015". */
const NO_PAPER = '(?!\\d{3,5}(?:-\\d{1,2})?/(?:19|20)\\d\\d(?!\\d))';

/** A capitalised word of a name or a street. */
const WORD = '\\p{Lu}[\\p{L}’-]{1,30}';
const HOUSE = `${W}(?:Nr\\.?${BLANK}{0,2})?\\d{1,3}(?:${BLANK}?[a-hA-H])?(?![\\p{L}\\p{N}%€]|[.,]\\d)`;
const STREET = `(?:${WORD}${W}){0,2}${LEXICON_STREETS}${HOUSE}`;
/** After "wohnhaft" whatever has a number is a street. */
const ANY_STREET = `(?:(?:An|Am|Auf|Im|In|Zum|Zur|Hinter|Vor|Unter|Über|Beim?)(?:${W}de[rmn])?${W})?${WORD}\\.?(?:[\\s-]\\p{Lu}[\\p{L}.-]{1,30}){0,2}${HOUSE}`;
const SOMEBODY = `(?:Herrn?|Frau|Familie|Eheleuten?|Ehepaar|(?:Ein|An|Be)wohner(?:in|s)?|Anlieger(?:in|s)?|Bürger(?:in|s)?|Mieter(?:in|s)?|Eigentümer(?:in|s)?|Antragsteller(?:in|s)?):?(?:${W}(?:Herrn?|Frau))?(?:${W}(?:Dr|Prof)\\.)?(?:${W}(?:von|van|de|zu)(?:${W}de[rmn])?)?(?:${W}${WORD}){1,4}`;

const RESIDENTS =
  '(?:(?:(?:An|Be)wohner|Anlieger|Anrainer|Mieter|Pächter|(?:Grundstücks|Haus)?[Ee]igentümer)(?:in|innen|s|n)?|Nachbar(?:in|innen|n|s)?)';
const NEEDS_RESIDENTS = /wohner|Anlieger|Anrainer|Mieter|Pächter|igentümer|Nachbar/u;
const BUILDING =
  '(?:de[rs]\\s{1,12})?(?:Wohnh|Mehrfamilienh|Einfamilienh|Miets?h|H)auses|(?:de[rs]\\s{1,12})?(?:Grundstücks|Anwesens|Gebäudes)';

export const PERSONAL_DATA: readonly PersonalData[] = [
  {
    name: 'iban',
    pattern: /(?<![\p{L}\p{N}.])(?:DE ?|de)\d{2}(?:[\s.-]{0,12}\d){18}(?!\d)/gu,
    needs: /DE ?\d|de\d/u,
    yes: [
      ['Spenden auf DE02 1203 0000 0000 2020 51 bitte.', 'DE02 1203 0000 0000 2020 51'],
      ['Das Konto DE02120300000000202051 ist neu.', 'DE02120300000000202051'],
      ['IBAN: DE02 1203 0000\n0000 2020 51', 'DE02 1203 0000\n0000 2020 51'],
    ],
    no: ['Der Antrag DE 12 liegt vor.', 'www.lindenau.example.de\n2\n\f1000\n900\n800\n700\n600\n500'],
  },
  {
    name: 'iban-abroad',
    pattern:
      /(?<![\p{L}\p{N}])(?:AT|BE|BG|CH|CY|CZ|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MC|MT|NL|NO|PL|PT|RO|SE|SI|SK|SM)\d{2}(?:\s{0,12}[A-Z]{4})?(?:\s{0,12}(?=[A-Z0-9]{0,3}\d)[A-Z0-9]{1,4}){2,8}(?![\p{L}\p{N}])/gu,
    needs: /[A-Z]{2}\d{2}/u,
    yes: [
      ['Auf NL91 ABNA 0417 1643 00 überwiesen.', 'NL91 ABNA 0417 1643 00'],
      ['AT61 1904 3002 3457 3201', 'AT61 1904 3002 3457 3201'],
    ],
    no: ['Der Bus BE12 fährt.', 'Richtlinie NO2 2024'],
  },
  {
    name: 'iban-named',
    pattern: /IBAN[^\p{L}\p{N}]{0,12}(?<value>[A-Za-z]{2}(?:[\s.-]{0,12}\d){8,30})/gu,
    needs: /IBAN/u,
    yes: [['IBAN DE02 1203 0000 0000 20', 'DE02 1203 0000 0000 20']],
    no: ['Die IBAN wird nachgereicht.'],
  },
  {
    name: 'bic',
    pattern:
      /(?:BIC|SWIFT)(?:-Code)?[^\p{L}\p{N}]{0,8}(?<value>[A-Z]{4}\s?[A-Z]{2}\s?[A-Z0-9]{2}(?:\s?[A-Z0-9]{3})?)(?![\p{L}\p{N}])/gu,
    needs: /BIC|SWIFT/u,
    yes: [['BIC: BYLADEM1001', 'BYLADEM1001']],
    no: ['Der BIC fehlt noch.'],
  },
  {
    name: 'account',
    pattern:
      /(?:Kontonummer|Konto-?Nr\.?|Kto\.?(?:-?\s?Nr\.?)?|Bankleitzahl|BLZ)[^\p{L}\p{N}]{0,8}(?<value>\d(?:[\s./-]{0,3}\d){4,11})(?!\d)/gu,
    needs: /Konto|Kto|BLZ|Bankleit/u,
    yes: [
      ['Kontonummer 0012 3456 78', '0012 3456 78'],
      ['BLZ: 259 501 30', '259 501 30'],
    ],
    no: ['Das Konto 42 wird aufgelöst.', 'Die Kontonummer ist bekannt.'],
  },
  {
    name: 'account-long',
    // Accounts of a budget have seven figures at most.
    pattern: /(?<![\p{L}-])Konto:?\s{1,3}(?<value>\d(?:[ .]?\d){7,9})(?![\p{N}.]\d|\d)/gu,
    needs: /Konto/u,
    yes: [
      ['Konto: 1234567890', '1234567890'],
      ['Spenden auf das Konto 12345678 bitte.', '12345678'],
    ],
    no: ['Das Konto 4431000 reicht nicht.', 'Das Sachkonto 44310001 reicht nicht.'],
  },
  {
    name: 'card',
    pattern: /(?<![\p{L}\p{N}-])[3-6]\d{3}(?:[ \u00a0-]\d{4}){3}(?![\p{L}\p{N}])/gu,
    needs: /\d{4}[ \u00a0-]\d{4}/u,
    yes: [['Karte 4111 1111 1111 1111 gesperrt', '4111 1111 1111 1111']],
    no: ['Die Jahre 2019 2020 2021 2022 waren still.'],
  },
  {
    name: 'e-mail',
    pattern:
      /(?<![\p{L}\p{N}_%+.-])(?:[\p{Ll}\p{N}_]{1,40}[._-][ \t]{0,3}\r?\n\s{0,20})?[\p{L}\p{N}_%+][\p{L}\p{N}_%+.-]{0,63}\s{0,12}(?:@|[([{] ?(?:at|AT|ät) ?[)\]}])\s{0,12}(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}[ \t]{0,3}\r?\n\s{0,20}(?=[\p{Ll}\p{N}.-]{1,62}\.\p{Ll}))?[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\s{0,12}(?:\.|[([{] ?(?:dot|punkt) ?[)\]}])(?:\s{0,3}\r?[\n\f]\s{0,20}(?=\p{Ll}{2}))?[\p{L}\p{N}-]{1,62}){1,5}/gu,
    needs: /@|[([{] ?(?:at|AT|ät)/u,
    yes: [
      ['Hinweise an rosa.birk@example.org senden.', 'rosa.birk@example.org'],
      ['an rosa.\nbirk@example.org', 'rosa.\nbirk@example.org'],
      ['an birk@\nexample.org.', 'birk@\nexample.org'],
      ['an birk@rat-\nhaus.example.org', 'birk@rat-\nhaus.example.org'],
      ['an birk@example.\norg', 'birk@example.\norg'],
      ['birk (at) example.org', 'birk (at) example.org'],
    ],
    no: ['Der Rat @ Lindenau dankt.', 'Um 18 Uhr (at) endet es.'],
  },
  {
    name: 'e-mail-spelled',
    pattern:
      /(?<![\p{L}\p{N}_%+.-])[\p{L}\p{N}_%+-]{1,64}(?:(?:\.| (?:DOT|dot) )[\p{L}\p{N}_%+-]{1,64}){0,3} (?:AT|at) [\p{L}\p{N}-]{1,62}(?: (?:DOT|dot) [\p{L}\p{N}-]{2,62}){1,4}/gu,
    needs: / (?:AT|at) /u,
    yes: [
      ['Hinweise an birk AT example DOT org senden', 'birk AT example DOT org'],
      ['rosa dot birk at mail dot example dot org', 'rosa dot birk at mail dot example dot org'],
    ],
    no: ['Das Spiel AT gegen DE endet.', 'Der Punkt at Halle ist offen.'],
  },
  {
    name: 'telephone-named',
    pattern: new RegExp(
      `(?<!\\p{L})(?:Tel(?:efon|\\.|ephon)?(?:nummer)?|Fernsprecher|Ruf(?:nummer)?|Handy(?:nummer)?|Mobil(?:nummer|telefon|funk)?|(?:Tele)?[Ff]ax(?:nummer)?|Hotline|WhatsApp)(?!\\p{L})(?:-?Nr\\.?)?(?:\\s{1,3}(?:lautet|ist|unter|der Nummer)){0,2}[^\\p{L}\\p{N}]{0,8}?(?<value>\\+?\\(?\\d${FURTHER}{4,16})(?!\\d)`,
      'gu',
    ),
    needs: /Tel|Fern|Ruf|Handy|Mobil|[Ff]ax|Hotline|WhatsApp/u,
    yes: [
      ['Tel. 80032-15', '80032-15'],
      ['Telefon: (05555) 800 32', '(05555) 800 32'],
      ['Handynummer lautet 0170 123\n4567', '0170 123\n4567'],
      ['Tel.: 05555 80032\n4. Verkehr', '05555 80032'],
    ],
    no: ['Die Telefonkosten 2019 und 2020 sind gleich.', 'Fax 2020: 1.500 €'],
  },
  {
    name: 'extension',
    pattern:
      /(?:Durchwahl(?:en)?[^\p{L}\p{N}]{0,4}?|(?<!\p{L})(?:Tel\.?|Telefon|(?:Tele)?[Ff]ax|App\.|Apparat|Nebenstelle):? {1,3}(?=[-–]))(?<value>[-–]?\d{2,5}(?!\d))/gu,
    needs: /Durchwahl|Tel|[Ff]ax|App|Nebenstelle/u,
    yes: [
      ['unter der Durchwahl -4711', '-4711'],
      ['unter 4711, Fax -321', '-321'],
      ['Telefax: –321', '–321'],
    ],
    no: ['Die Durchwahl ist neu.', 'Das Telefax - 321 Seiten lang - liegt vor.', 'Fax-321'],
  },
  {
    name: 'telephone-abroad',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}+])${NO_PAPER}(?:\\+|00)[1-9]\\d{0,2}${FURTHER}{6,14}(?!\\d)${NO_AMOUNT}`,
      'gu',
    ),
    needs: /\+|00/u,
    yes: [
      ['unter +49 5555 80032', '+49 5555 80032'],
      ['0049 (0)170 1234567', '0049 (0)170 1234567'],
    ],
    no: ['Es sind +12 Grad am 3. Mai 2021.', 'um die Vorlage 0044-2/2015 zu TOP 5'],
  },
  {
    name: 'telephone',
    pattern: new RegExp(
      `${ALONE}${NO_PAPER}\\(?0[1-9]\\d{1,4}\\)?(?:${BLANK}?[/–-]${BLANK}?|\\)${BLANK}|${BLANK}?[/–-]\\s{1,12})(?!(?:19|20)\\d\\d(?!\\d))\\d${FURTHER}{2,9}${END}${NO_AMOUNT}`,
      'gu',
    ),
    needs: /0[1-9]\d/u,
    yes: [
      ['unter 05555/800-32 erreichbar', '05555/800-32'],
      ['0555 – 80032', '0555 – 80032'],
      ['0170/\n1234567', '0170/\n1234567'],
      ['(05555) 80032', '(05555) 80032'],
    ],
    no: [
      'Vorlage 0123/2021 und 012/2021-1',
      'am 03-2021',
      'Drucksache 0045/2023.',
      'und 0815-1/2016 liegen vor',
    ],
  },
  {
    name: 'telephone-spaced',
    pattern: new RegExp(
      `(?<!(?:[Kk]onto|[Pp]rodukt|[Ss]telle|[Tt]räger|Nr\\.|Vorlage|Drucksache|HHSt\\.?|Investition|Maßnahme)${BLANK})${ALONE}0[1-9]\\d{1,4}(?:${BLANK}|${BREAK})(?=\\d(?:[ \\u00a0/–-]{0,3}\\d){4})\\d{2,10}(?:(?:${BLANK}?[/–-]?${BLANK}?|${BREAK})\\d{2,8}){0,4}${END}${NO_AMOUNT}`,
      'gu',
    ),
    needs: /0[1-9]\d/u,
    yes: [
      ['Sie ist unter 05555 80032 zu erreichen.', '05555 80032'],
      ['0170 123 45 67', '0170 123 45 67'],
      ['05555\n80032', '05555\n80032'],
    ],
    no: ['Produktkonto 01101 4221000', '012 34', '0123 12345 €'],
  },
  {
    name: 'telephone-in-pairs',
    pattern: new RegExp(
      `${ALONE}0${BLANK}[1-9]\\d(?:${BLANK}\\d{1,2}){1,2}${BLANK}?[/–-]${BLANK}?\\d{2}(?:${BLANK}\\d{2}){1,3}${END}${NO_AMOUNT}`,
      'gu',
    ),
    needs: /0[ \u00a0][1-9]/u,
    yes: [['Sie ist unter 0 55 55 / 80 03 20 zu erreichen.', '0 55 55 / 80 03 20']],
    no: ['Es stand 0 10 20 / 30 Uhr.', '0 zu 10'],
  },
  {
    name: 'telephone-dotted',
    pattern: new RegExp(`${ALONE}0[1-9]\\d{2,4}\\.\\d{5,8}${END}${NO_AMOUNT}`, 'gu'),
    needs: /0[1-9]\d{2,4}\./u,
    yes: [['Rückruf 05555.800320 erbeten', '05555.800320']],
    no: ['Produktkonto 11101.4431000', 'am 05.10.2021'],
  },
  {
    name: 'telephone-solid',
    pattern: new RegExp(`${ALONE}0[1-9]\\d{8,10}${END}${NO_AMOUNT}`, 'gu'),
    needs: /0[1-9]\d{8}/u,
    yes: [['Rückruf 01701234567 erbeten', '01701234567']],
    no: ['Aktenzeichen 9901701234567'],
  },
  {
    name: 'home',
    pattern: new RegExp(
      `(?:[Ww]ohnhaft|[Ww]ohnend|[Ww]ohnt|[Ww]ohne|Wohnsitz|Wohn(?:anschrift|adresse)|Privat(?:anschrift|adresse))(?!\\p{L})[^.;!?\\p{N}]{0,40}?(?<value>${ANY_STREET})`,
      'gu',
    ),
    needs: /[Ww]oh|Privata/u,
    yes: [
      ['Frau Birk, wohnhaft Am Teich 12, fragt.', 'Am Teich 12'],
      ['Er wohnt in der Bergstraße 5 a.', 'Bergstraße 5 a'],
      ['wohnhaft in der\nLangen Straße 7', 'Langen Straße 7'],
    ],
    no: ['Er wohnt seit 12 Jahren hier.', 'In der Bergstraße 5 fehlt Licht.'],
  },
  {
    name: 'home-of-somebody',
    pattern: new RegExp(
      `(?<!\\p{L})${SOMEBODY}(?:\\s{0,3}[,(]|${W}(?:aus|von|in)(?:${W}de[rm])?|${W}(?:vom|im|am)|${W}wohnt)\\s{0,12}(?<value>${STREET})`,
      'gu',
    ),
    yes: [
      ['Herr Ewald Krummbein, Bergstraße 12, fragt.', 'Bergstraße 12'],
      ['Frau Birk aus der Teichgasse 3 fragt.', 'Teichgasse 3'],
      ['Familie Krummbein (Alter Weg 4 b) klagt.', 'Alter Weg 4 b'],
      ['Frau Birk, Schulstraße Nr. 3, fragt.', 'Schulstraße Nr. 3'],
      ['Antragsteller: Rosa Birk, Bergstraße 12', 'Bergstraße 12'],
    ],
    no: ['Herr Adler fragt nach der Bergstraße 12.', 'Frau Birk, Bergstraße, fragt.'],
  },
  {
    name: 'home-of-residents',
    pattern: new RegExp(
      `(?<!\\p{L})${RESIDENTS}(?:${W}(?:de[rs]|in(?:${W}der)?|im|am|an(?:${W}der)?|aus(?:${W}der)?|vom))?(?:${W}(?:${BUILDING}))?${W}(?!Objekt)(?<value>${STREET})`,
      'gu',
    ),
    needs: NEEDS_RESIDENTS,
    yes: [
      ['Eine Anwohnerin der Bergstraße 12 fragt.', 'Bergstraße 12'],
      ['Die Bewohner des Hauses Lindenweg 5 klagen.', 'Lindenweg 5'],
      ['Der Eigentümer des Grundstücks Alter Weg 4 b klagt.', 'Alter Weg 4 b'],
      ['Anlieger Teichgasse 3', 'Teichgasse 3'],
    ],
    no: [
      'Die Anwohner der Bergstraße fragen.',
      'Der Abriss des Hauses Lindenweg 5 beginnt.',
      'Die Eigentümer des Hauses am Markt fragen.',
      'ein Vertrag mit dem Eigentümer des Objektes Alter Weg 4',
    ],
  },
  {
    name: 'home-of-residents-inflected',
    // "Bietet den Anliegern des Lindenwegs 12 Plätze an": a number before a noun counts.
    pattern: new RegExp(
      `(?<!\\p{L})${RESIDENTS}${W}de[rs]${W}(?<value>(?:${WORD}${W}){0,2}\\p{Lu}?[\\p{L}’.-]{0,30}(?:[Ww]eg|[Pp]latz|[Rr]ing|[Uu]fer|[Dd]amm|[Ss]tieg|[Pp]fad|[Mm]arkt|[Hh]of|[Ww]inkel|[Bb]ogen)e?s${HOUSE}(?!${W}\\p{Lu}))`,
      'gu',
    ),
    needs: NEEDS_RESIDENTS,
    yes: [['Die Anlieger des Lindenwegs 5 klagen.', 'Lindenwegs 5']],
    no: ['Man bietet den Anliegern des Lindenwegs 12 Plätze an.', 'Die Anlieger des Lindenwegs klagen.'],
  },
];
