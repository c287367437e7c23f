import { office } from '../language/offices.ts';
import { bodyAt } from './body-at.ts';
import { type Introduction, MACROS, nominative, type Told } from './introductions.ts';
import { kindOfRole } from './offices.ts';

/** An article or a preposition that holds one, before a body that somebody comes from. */
const FROM = '(?:vom|von (?:der|den|dem)|aus (?:der|dem)|beim|bei der)';
/** Between an office and where it is held. */
const OF = '(?:des|der|vom|von (?:der|den|dem)|im|in der|beim|bei (?:der|dem)|für (?:die|das|den))';
/** Verbs with which minutes have somebody speak, or be there. */
const SPEAKS =
  '(?:stell|erläuter|bericht|antwort|beantwort|erklär|informier|teil|führ|sag|ergänz)(?:e?te?|en|ten)|(?:trägt|trug|nimmt|nahm|ist|sind|war|waren|gibt|gab|weist|wies|spricht|sprach)';

/**
 * A way in which minutes say for whom somebody is there. In `pattern`, `@N` is somebody named with Herr or Frau, `@O` an
 * office, and `@B` a body, which is read by the grammar of its name: a known head noun, a legal form, an abbreviation.
 */
export const AFFILIATIONS: readonly Introduction[] = [
  {
    name: 'name-of-body',
    pattern: `@N,? ${FROM} @B`,
    yes: [
      'Die Vorsitzende begrüßt Frau Tamm vom Planungsbüro Wehr.',
      'Frau Tamm von der unteren Wasserbehörde kommt.',
    ],
    no: ['Die Vorsitzende begrüßt Frau Tamm vom Dorfplatz.', 'Frau Tamm von der Heide kommt.'],
  },
  {
    name: 'two-of-body',
    pattern: `(?:begrüßt|begrüßte|anwesend|Gäste|[Ww]illkommen)[^.;]{0,60}? @N (?:und|sowie) (?:Herrn?|Frau) (?:Dr\\. )?\\p{Lu}[\\p{L}-]+ ${FROM} @B`,
    yes: ['Die Vorsitzende begrüßt Frau Tamm und Herrn Ilmer vom Planungsbüro Wehr.'],
    no: ['Frau Tamm und Herr Ilmer vom Planungsbüro Wehr sprachen sich ab.'],
  },
  {
    name: 'first-of-several',
    pattern: `(?:Herren|Damen) (?<name>\\p{Lu}[\\p{L}-]+)(?:, \\p{Lu}[\\p{L}-]+)?(?:, \\p{Lu}[\\p{L}-]+)? und \\p{Lu}[\\p{L}-]+ (?:${FROM}|des|der) @B`,
    yes: ['Die Herren Tamm und Ilmer vom Planungsbüro Wehr sind da.'],
    no: ['Die Herren der Feuerwehr sind da.'],
  },
  {
    name: 'last-of-several',
    pattern: `(?:Herren|Damen) (?:\\p{Lu}[\\p{L}-]+, ){0,3}\\p{Lu}[\\p{L}-]+ und (?<name>\\p{Lu}[\\p{L}-]+) (?:${FROM}|des|der) @B`,
    yes: ['Die Herren Tamm und Ilmer vom Planungsbüro Wehr sind da.'],
    no: ['Die Herren der Feuerwehr sind da.'],
  },
  {
    name: 'apposed-office-of-body',
    pattern: `@N, (?:die |der |\\d\\. |\\p{Ll}+e[rn]? ){0,2}@O ${OF} @B`,
    yes: [
      'Sie begrüßt Herrn Tamm, Leiter des Museums Auenhof.',
      'Es spricht Frau Tamm, die neue Geschäftsführerin der Stadtwerke Kirchbrede GmbH.',
    ],
    no: [
      'Sie begrüßt Herrn Tamm, Kenner des Museums Auenhof.',
      'Sie dankt Herrn Tamm, der Verein freut sich.',
    ],
  },
  {
    name: 'apposed-office-body',
    pattern: '@N, (?:die |der |\\p{Ll}+e[rn]? ){0,2}@O @B',
    yes: ['Herr Tamm, Amtsleiter Stadtplanungsamt, stellt den Plan vor.'],
    no: ['Herr Tamm, Amtsleiter, stellt den Plan vor.'],
  },
  {
    name: 'apposed-body',
    pattern: '@N, @B(?=[,;.])',
    yes: ['Es berichten Frau Tamm, Planungsbüro Wehr, und Herr Ilmer.'],
    no: ['Neben Frau Tamm, Feuerwehr und Polizei sind alle da.'],
  },
  {
    name: 'bracketed-body',
    pattern: '@N \\(@B(?=[,;)])',
    yes: ['Herr Tamm (Planungsbüro Wehr) berichtet.'],
    no: ['Herr Tamm (Anlage 2) berichtet.'],
  },
  {
    name: 'bracketed-office-of-body',
    pattern: `@N \\(@O,? (?:${OF} )?@B(?=[,;)])`,
    yes: [
      'Frau Tamm (Leiterin des Museums Auenhof) berichtet.',
      'Herr Tamm (Vorsitzender TSV Auenhof) berichtet.',
    ],
    no: ['Frau Tamm (Freundin des Museums) berichtet.'],
  },
  {
    name: 'for-body-speaks',
    pattern: `^(?:Für (?:die|das|den)|Seitens (?:der|des)|Von ?[Ss]eiten (?:der|des)|Vom|Von (?:der|den)) @B(?= (?:${SPEAKS}) (?:\\p{Ll}+ ){0,2}(?:Herr|Frau) ) (?:\\p{Ll}+ ){1,3}@N`,
    yes: [
      'Für das Planungsbüro Wehr stellt Frau Tamm die Entwürfe vor.',
      'Seitens der Verwaltung erläutert dazu Herr Tamm die Zahlen.',
      'Von der Feuerwehr ist Herr Tamm anwesend.',
    ],
    no: ['Für die Feuerwehr wird Herr Tamm geehrt.', 'Vom Museum wurde Frau Tamm eingeladen.'],
  },
  {
    name: 'greeted-from-body',
    pattern: '^(?:Vom|Von (?:der|den)|Für (?:die|das|den)) @B begrüßte? (?:\\p{L}+ ){1,3}?@N',
    yes: ['Vom Planungsbüro Wehr begrüßt die Vorsitzende Frau Tamm.'],
    no: ['Vom Rathaus aus begrüßt er die Gäste.'],
  },
  {
    name: 'speaks-for-body',
    pattern: `@N (?:(?:${SPEAKS}) )(?:dazu |hierzu |hier |nun )?(?:für (?:die|das|den)|seitens (?:der|des)|im Namen (?:der|des)) @B`,
    yes: [
      'Frau Tamm erläutert für die Verwaltung den Plan.',
      'Herr Tamm erklärt im Namen des Heimatvereins, dass er komme.',
    ],
    no: ['Frau Tamm wirbt für die Feuerwehr.'],
  },
  {
    name: 'speaks-in-clause',
    pattern:
      '@N, (?:der|die) (?:\\p{Ll}+ |\\p{Lu}\\p{Ll}+ ){0,3}?(?:für )?(?:die|das|den) @B(?= (?:spricht|sprach|vertritt|vertrat|leitet|leitete|führt)(?!\\p{L}))',
    yes: [
      'Frau Tamm, die für den Heimatverein spricht, klagt.',
      'Herr Tamm, der seit Mai das Stadtarchiv leitet, berichtet.',
    ],
    no: ['Frau Tamm, die den Heimatverein kennt, klagt.'],
  },
  {
    name: 'as-representative',
    pattern: `[Aa]ls (?:Vertret(?:er|erin|ung)|Ansprechpartner(?:in)?|Gast|Referent(?:in)?) (?:des|der|${FROM}) @B (?:\\p{L}+ ){1,4}?@N`,
    yes: [
      'Als Vertreterin der Sparkasse ist Frau Tamm anwesend.',
      'Als Gast vom Heimatverein begrüßt sie Herrn Tamm.',
    ],
    no: ['Als Vertreterin der Ratsfrau ist Frau Tamm anwesend.'],
  },
  {
    name: 'named-as-office-of-body',
    pattern: `@N (?:\\p{L}+ ){0,4}?als (?:\\p{Ll}+e[rsn]? ){0,2}@O ${OF} @B`,
    yes: [
      'Frau Tamm stellt sich als neue Leiterin der Volkshochschule Kirchbrede vor.',
      'Herr Tamm nimmt als Vertreter des Seniorenbeirates teil.',
    ],
    no: ['Frau Tamm stellt sich als Freundin der Volkshochschule vor.'],
  },
  {
    name: 'is-office-of-body',
    pattern: `@N (?:ist|wird|bleibt) (?:\\p{Ll}+ |\\d\\. |\\p{Lu}\\p{Ll}+ ){0,5}?@O ${OF} @B`,
    yes: ['Frau Tamm ist seit dem 1. März Leiterin des Heimatmuseums.'],
    no: ['Frau Tamm ist Mieterin des Heimatmuseums.'],
  },
  {
    name: 'office-of-body-is',
    pattern: `@O ${OF} @B (?:ist|wird|bleibt) (?:\\p{Ll}+ |\\p{Lu}\\p{Ll}+ ){0,3}?@N`,
    yes: ['Leiterin des Heimatmuseums wird ab Mai Frau Tamm.'],
    no: ['Leiterin des Heimatmuseums zu sein ist schwer, meint Frau Tamm.'],
  },
];

interface Compiled {
  readonly name: string;
  /** What stands before the body; `atPerson` ones are tried where somebody is named, the others searched. */
  readonly lead: RegExp;
  readonly atPerson: boolean;
  readonly tail: RegExp;
}

const COMPILED: readonly Compiled[] = AFFILIATIONS.map(({ name, pattern }) => {
  const [lead = '', tail = ''] = pattern
    .split('@B')
    .map((part) => part.replace(/@[NO]/gu, (macro) => MACROS[macro] ?? macro));
  const atPerson = pattern.startsWith('@N');
  return {
    name,
    atPerson,
    lead: new RegExp(`(?<!\\p{L})${lead}`, atPerson ? 'yu' : 'gu'),
    tail: new RegExp(`${tail}(?!\\p{L})`, 'yu'),
  };
});

const PERSON = /(?<!\p{L})(?:Herrn?|Frau)(?= )/gu;

/** All that a sentence says of where people come from; `Span` counts in the sentence's text. */
export function affiliationsIn(text: string): readonly Told[] {
  if (!/Herr|Frau|Damen/u.test(text)) return [];
  const people = [...text.matchAll(PERSON)].map(({ index }) => index);
  return COMPILED.flatMap((one) => leadsOf(one, text, people).flatMap((lead) => heardBy(one, text, lead)));
}

function leadsOf(
  { lead, atPerson }: Compiled,
  text: string,
  people: readonly number[],
): readonly RegExpExecArray[] {
  if (!atPerson) return [...text.matchAll(lead)];
  return people.flatMap((at) => {
    lead.lastIndex = at;
    const match = lead.exec(text);
    return match === null ? [] : [match];
  });
}

function heardBy({ name: rule, tail }: Compiled, text: string, lead: RegExpExecArray): readonly Told[] {
  const body = bodyAt(text, lead.index + lead[0].length);
  if (body === null) return [];
  tail.lastIndex = body.end;
  const rest = tail.exec(text);
  if (rest === null) return [];
  const {
    office: held,
    name = '',
    given = null,
    salutation,
  } = { ...told(lead.groups), ...told(rest.groups) };
  if (held !== undefined && !isOffice(held)) return [];
  const person = salutation === undefined ? null : salutation === 'Frau' ? 'Frau' : 'Herr';
  const role = held === undefined ? null : nominative(held, person);
  const end = Math.max(body.end, tail.lastIndex);
  const who = { name, givenName: given, salutation: person } as const;
  return [{ rule, role, organization: body.name, ...who, start: lead.index, end }];
}

/** The groups that took part. */
function told(groups: Record<string, string | undefined> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function isOffice(word: string): boolean {
  return kindOfRole(word) !== null ? kindOfRole(word) !== 'private' : office(word, false) !== null;
}
