import type { ResidentCue } from './residents.ts';

/** Cues that hold below a heading of the residents' hour, and nowhere else. */
export const IN_THE_HOUR: readonly ResidentCue[] = [
  {
    name: 'question-of-several',
    pattern: '[Ff]ragen?_(?:von|des|der)_(?<who>@N(?:(?:,|_und|_sowie)_(?:von_)?@N){1,5})',
    yes: [['Auf Nachfrage von Frau Birk und Herrn Querbach erklärt er', 'Birk;Querbach']],
    no: ['Auf Nachfrage von Frau Birk erklärt Herr Adler'],
  },
  {
    name: 'line-of-one',
    pattern: '(?<![^\\n])(?:[\\d.)]{1,4}_)?(?:\\p{L}{3,24}:_)?(?<who>@N):?(?=[^\\S\\n]{0,12}(?:\\r?\\n|$))',
    yes: [
      ['Herr Querbach\nWann kommen Bänke?', 'Querbach'],
      ['Fragesteller: Frau Rosa Birk\nFrage: Kommen sie?', 'Rosa Birk'],
    ],
    no: ['Herr Adler antwortet.', 'Das sagt\nHerr Adler heute.'],
  },
  {
    name: 'asker-named',
    pattern:
      '(?<!\\p{L})(?:Fragesteller(?:in|/in)?|Name|Name,_Vorname|Anfragende[r]?|Wortmeldung):_(?:(?<turned>(?!Name,)@P,_@G)|(?<bare>@P))(?![\\p{L}-])',
    alone: true,
    yes: [
      ['Fragestellerin: Querbach', 'Querbach'],
      ['Name: Rosa Querbach', 'Rosa Querbach'],
      ['Name, Vorname: Querbach, Rosa', 'Rosa Querbach'],
    ],
    no: ['Name: Radweg am Teich', 'Fragesteller: eine Anwohnerin'],
  },
  {
    name: 'question-called',
    pattern:
      '(?<!\\p{L})(?:(?:An)?[Ff]rage|Wortmeldung)_(?:von_)?(?<bare>@P)(?=:|,_(?:ob|w))|namens_(?<bare2>@P)',
    alone: true,
    yes: [
      ['Anfrage Querbach: Wann kommen Bänke?', 'Querbach'],
      ['die Frage von Querbach, wann Bänke kommen', 'Querbach'],
      ['Ein Jugendlicher namens Querbach fragt.', 'Querbach'],
    ],
    no: ['Anfrage Radweg: Wann kommt er?', 'Anfrage Querbach'],
  },
  {
    name: 'of-an-age',
    pattern: '\\d{1,2}[ -]?jährige[nr]?_(?<bare>@P)(?![\\p{L}-])',
    alone: true,
    yes: [['Der 14-jährige Querbach fragt.', 'Querbach']],
    no: ['Der 14-jährige Schüler fragt.'],
  },
  {
    name: 'several-of-one-salutation',
    pattern: '(?<!\\p{L})(?:Herren|Damen)_(?<bare>@M(?:(?:,|_und)_@M){1,4})',
    alone: true,
    yes: [['Die Herren Querbach und Zeisig fragen.', 'Querbach;Zeisig']],
    no: ['Die Damen und Herren fragen.'],
  },
];

const NO_OFFICE =
  '(?<!(?:meister|rat|rät|leiter|vorsteher|direktor|dezernent|kämmerer|inspektor|sekretär|geordnete[r]?|beauftragte[r]?|[Vv]orsitzende[r]?|[Vv]ertreter)(?:in)?_)';
const MARKER = '(?<![^\\n])(?:[\\d.)–•-]{1,4}_)?';
const ASKS =
  '(?:fragte?|möchten?|bittet|bat|bedankte?|beschwerte?|bemängelte?|kritisierte?|erkundigte?|moniert|beklagt|klagt|wünscht|wundert|hatt?e?_(?:noch_)?(?:eine|zwei|drei|mehrere|einige)_(?:\\p{Ll}+_)?(?:[\\p{L}]{2,12})?[Ff]ragen?)(?!\\p{L})';
const ASK =
  '(?:fragen|fragten|möchten|bitten|baten|bedanken|beschweren|bemängeln|kritisieren|erkundigen|monieren|beklagen|klagen|wünschen|wundern)(?!\\p{L})';
/** A question within the same paragraph. */
const QUESTION = '(?=\\s(?:[^?\\n]|\\n(?!\\s)){1,400}\\?)';

/**
 * Cues that hold there where an attendance list tells who the officials are: of people who are not on it, and answer
 * and speak nowhere else. Whoever is only spoken of may be of the administration ("Termin mit Herrn Birk").
 */
export const BESIDE_A_LIST: readonly ResidentCue[] = [
  {
    name: 'asks-in-the-hour',
    pattern: `(?:${NO_OFFICE}(?<who>@N)[“"«’',]?_${ASKS}|${ASKS}_(?<who2>@N)(?![\\p{L}’'-]|_\\p{Lu})|(?<who3>@N(?:(?:,|_und|_sowie)_@N){1,5})_${ASK})`,
    yes: [
      ['Herr Querbach bedankt sich.', 'Querbach'],
      ['Herr Querbach hat eine Nachfrage.', 'Querbach'],
      ['Dann fragt Frau Rosa Querbach nach Bänken.', 'Rosa Querbach'],
      ['Frau Birk und Herr Querbach fragen nach Bänken.', 'Birk;Querbach'],
      ['„HERR QUERBACH“ bittet um Bänke.', 'QUERBACH'],
    ],
    no: [
      'Herr Querbach antwortet.',
      'Herr Querbach und Frau Birk antworten.',
      'Amtsleiter Herr Querbach fragt.',
    ],
  },
  {
    name: 'asks-without-greeting',
    pattern: `(?:(?<![^\\n])(?:[\\d.)–•-]{1,4} )?|(?<=[.!?] ))(?<bare>@P)(?:,? \\(?(?:@R|aus de[rm] @M)[,)]?)? ${ASKS}`,
    yes: [
      ['Ruwene Querbach fragt nach Bänken.', 'Ruwene Querbach'],
      ['- Ole Querbach aus der Teichgasse bittet um Bänke.', 'Ole Querbach'],
      ['Danke. Ruwene Querbach, Anliegerin, beschwert sich.', 'Ruwene Querbach'],
    ],
    no: ['Die Verwaltung bittet um Geduld.', 'Ortsbürgermeister Adler fragt.', 'Deshalb fragt er.'],
  },
  {
    name: 'by-whom-in-the-hour',
    pattern:
      '(?<!\\p{L})(?:[Vv]on_(?<who>@N)_(?:wird|werden|wurden?|kommt|kam)(?!\\p{L})|(?:wird|werden|wurden?)_(?:(?:an dieser Stelle|hierzu|dazu|nun)_)?von_(?<who2>@N(?:(?:,|_und|_sowie)_@N){0,5}))(?![\\p{L}’-])',
    yes: [
      ['Von Herrn Querbach wird auf Bänke gedrängt.', 'Querbach'],
      ['Es wird von Herrn Ole Querbach und Frau Birk auf Bänke gedrängt.', 'Ole Querbach;Birk'],
    ],
    no: ['Der Antrag von Herrn Querbach ist da.', 'Das Grundstück wird vor Herrn Querbachs Haus breiter.'],
  },
  {
    name: 'answered-in-the-hour',
    pattern: '(?:antwortete?|entgegnete?|erwiderte?|dankte?|erteilte?)_(?<who>@N)(?![\\p{L}’-])',
    yes: [
      ['Frau Birk antwortet Herrn Querbach, dass Bänke kommen.', 'Querbach'],
      ['Der Vorsitzende erteilt Frau Rosa Querbach das Wort.', 'Rosa Querbach'],
    ],
    no: ['Frau Birk verweist auf Herrn Querbach.', 'Frau Birk vereinbart einen Termin mit Herrn Querbach.'],
  },
  {
    name: 'letter-in-the-hour',
    pattern:
      '(?:Schreibens?|Brief(?:e?s)?|E-?Mail|Mail|Vollmacht|Grundstücks?|Haus(?:es)?)_(?:von|des|der)_(?<who>@N)(?![\\p{L}’-])',
    yes: [
      ['Frau Birk verliest ein Schreiben von Herrn Querbach.', 'Querbach'],
      ['Vor dem Grundstück von Frau Querbach steht Wasser.', 'Querbach'],
    ],
    no: ['Frau Birk verweist auf die Worte von Herrn Querbach.'],
  },
  {
    name: 'question-or-word-of',
    pattern: `(?<!\\p{L})(?:(?:(?:An|Nach)?[Ff]rage|[Ww]ortmeldung)_(?:(?:von|des|der)_)?(?<who>@N)(?=:|,_(?:ob|w))|(?<![^\\n])(?:[\\d.)–•-]{1,4}_)?(?<who2>@N)(?=:|_\\|))`,
    yes: [
      ['Frage von Frau Rosa Querbach: Wann kommen Bänke?', 'Rosa Querbach'],
      ['Wortmeldung Herr Querbach: Es fehlen Bänke.', 'Querbach'],
      ['Herr Querbach: Wann kommen Bänke?', 'Querbach'],
      ['Herr Querbach | Wann kommen Bänke? | Im Mai.', 'Querbach'],
    ],
    no: ['Frage der Ratsfrau Birk: Wann kommen Bänke?', 'Frage an Herrn Querbach: Wann kommen Bänke?'],
  },
  {
    name: 'speakers-line',
    pattern: `${MARKER}(?:(?<turned>(?!Name,)@P,_@G)|(?<bare>@P)):${QUESTION}`,
    alone: true,
    yes: [
      ['Querbach: Wann kommen Bänke?', 'Querbach'],
      ['2. Querbach, Ole: Wann kommen\nBänke?', 'Ole Querbach'],
      ['Rosa Querbach: Wann kommen Bänke?', 'Rosa Querbach'],
      ['Koch: Wann kommen Bänke?', 'Koch'],
    ],
    no: [
      'Antwort: Im Mai.',
      'Radweg, Beleuchtung: Wann kommt er?',
      'Querbach: Das steht im Plan.',
      'Dazu Querbach: Wann?',
    ],
  },
  {
    name: 'line-of-a-full-name',
    pattern: `(?<!:[^\\S\\n]{0,4}\\n[^\\S\\n]{0,4})${MARKER}(?:(?<turned>(?!Name,)@P,_@G)|(?<bare>@M))(?=[^\\S\\n]{0,12}(?:\\r?\\n|$|\\())`,
    sure: true,
    yes: [
      ['1. Rosa Querbach\nWann kommen Bänke?', 'Rosa Querbach'],
      ['Querbach, Rosa\nWann kommen Bänke?', 'Rosa Querbach'],
    ],
    no: ['Radweg Lindenau\nWann kommt er?', '1. Querbach\nWann kommt er?', 'Bearbeitung:\n- Rosa Birk\n'],
  },
];
