import { isCalling } from '../language/callings.ts';
import { office as readOffice } from '../language/offices.ts';
import type { DayFact, Salutation, Span } from '../model.ts';
import { kindOfRole } from './offices.ts';

/** Words that begin a clause: what follows a name and a comma is no apposition. */
export const NO_CLAUSE = '(?!(?:dass|daß|ob|weil|wenn|da|wie|wann|als|und|sowie|dem|denen|mit|für) )';

/**
 * A way in which minutes say what somebody is, besides attendance lists and speakers' titles. In `pattern`, `@N` is
 * somebody named with Herr or Frau, `@O` a noun in capitals that must be an office.
 */
export interface Introduction {
  readonly name: string;
  readonly pattern: string;
  /** Whether words that are no known body are one there. */
  readonly anyBody?: boolean;
  /** Sentences it must and must not find. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What stands for `@N` and `@O` in a pattern. */
export const MACROS: Readonly<Record<string, string>> = {
  '@N': '(?<salutation>Herrn?|Frau) (?:(?:Dr|Prof)\\. ){0,2}(?:(?<given>\\p{Lu}[\\p{L}-]+) )?(?:(?:von|van|de|zu|zur) (?:der |den )?)?(?<name>\\p{Lu}[\\p{L}’-]+)',
  '@O': '(?<office>\\p{Lu}[\\p{L}/*:]{3,})',
};

export const INTRODUCTIONS: readonly Introduction[] = [
  {
    name: 'office-is-name',
    pattern:
      '@O (?:ist|war|wird|wurde|bleibt) (?:weiterhin |künftig )?@N(?=[.,;:(]| (?:und|sowie|vom?|des|der|aus) |$)',
    yes: ['Fraktionsvorsitzende ist Frau Tamm.', 'Ortsvorsteher bleibt weiterhin Herr Dr. Ilmer.'],
    no: ['Das Grundstück ist Frau Tamm bekannt.', 'Der Vorsitzende ist Frau Tamm dankbar.'],
  },
  {
    name: 'name-is-office',
    pattern:
      '@N (?:ist|war|wird|wurde) (?:(?:der|die) )?(?:neue[rn]? )?@O(?= (?:der|des|vom|im|in|und|für)(?!\\p{L})|[,.;])',
    yes: ['Herr Kai Tamm ist Betriebsleiter der Biogasanlage.'],
    no: ['Herr Tamm ist Montag im Rathaus.', 'Frau Tamm ist Mieterin der Anlage.'],
  },
  {
    name: 'name-as-office',
    pattern:
      '@N (?:nun |jetzt )?als (?:(?:neue|amtierende|nachrückende|nachgerückte)[rsn]? )?@O(?! (?:der|des|vom|von|im|beim|für) )',
    yes: [
      'Ab hier leitet Herr Tamm als neuer Ortsbürgermeister die Sitzung.',
      'Sodann verpflichtet sie Frau Ilse Tamm als nachrückendes Ratsmitglied.',
    ],
    no: [
      'Die Sitzung leitet Herr Tamm, da Frau Ilmer fehlt.',
      'Frau Tamm als Vorsitzende des Heimatvereins stellt das Fest vor.',
    ],
  },
  {
    name: 'elected-to-office',
    pattern:
      '@N [^.;]{0,80}?(?:zum|zur|als) (?:neuen |neue )?@O (?:des \\p{L}+ |der \\p{L}+ )?(?:\\p{Ll}+ )?gewählt',
    yes: ['Sodann wird Frau Tamm einstimmig zur Ortsbürgermeisterin gewählt.'],
    no: ['Frau Tamm hat gewählt.', 'Herr Tamm wird zum nächsten Punkt gehört.'],
  },
  {
    name: 'bracketed-office',
    pattern: '@N \\((?:(?:[1-3]\\.|\\p{Ll}+|\\p{Lu}\\p{Ll}+e[rs]?) )?@O\\)',
    yes: [
      'Berichterstatter sind Frau Tamm (Antragstellerin) und Herr Ilmer.',
      'Frau Tamm (sachkundige Einwohnerin) fragt.',
    ],
    no: ['Frau Tamm (Anlage) stellt vor.', 'Frau Tamm (stellvertretende Vorsitzende) fragt.'],
  },
  {
    name: 'apposed-office',
    pattern: '@N, (?:\\p{Ll}+lich )?(?:\\p{Ll}{3,}e[rsn]? ){1,2}@O(?=[,.;:)]| (?:aus|für|und) )',
    yes: ['Das Gutachten erläutert Frau Tamm, öffentlich bestellte Sachverständige.'],
    no: [
      'Das Gutachten erläutert Frau Tamm, nicht der Bürgermeister.',
      'Es spricht Frau Tamm, stellvertretende Vorsitzende, über den Steg.',
    ],
  },
  {
    name: 'apposed-with-article',
    pattern:
      '@N, eine? (?:\\p{Ll}+er? ){0,2}(?:\\p{Lu}\\p{L}+- und )?@O(?=[,.;:)]| (?:aus|der|des|vom|von) )',
    yes: ['Frau Tamm, eine Garten- und Landschaftsarchitektin, stellt den Entwurf vor.'],
    no: ['Herr Tamm, ein Freund des Waldes, dankt.'],
  },
  {
    name: 'apposed-resident',
    pattern: `@N, ${NO_CLAUSE}(?:\\p{Ll}+ ){0,2}@O(?= (?:aus|der|des|in|im|von|vom|am|an) )`,
    yes: ['Frau Tamm, ebenfalls Einwohnerin der Gemeinde, regt das an.'],
    no: [
      'Frau Tamm dankt der Einwohnerin der Gemeinde.',
      'Auf die Frage von Frau Tamm, ob Eigentümer von Häusern zahlen, nickt er.',
    ],
  },
  {
    name: 'introduces-herself',
    pattern: '@N [^.;,]{0,60}?(?:stellt|stellte) sich (?:kurz |zunächst )?als @O',
    yes: ['Frau Tamm bittet um das Wort und stellt sich als Einwohnerin vor.'],
    no: ['Frau Tamm stellt sich den Anwesenden vor.'],
  },
  {
    name: 'title-and-full-name',
    pattern:
      '@O (?:(?:Dr|Prof)\\. ){0,2}(?<given>(?!(?:Herrn?|Frau) )\\p{Lu}[\\p{L}-]+) (?<name>\\p{Lu}[\\p{L}’-]+)',
    yes: ['Sie begrüßt den Revierförster Wolf Tamm.', 'Geschäftsführer Kai Tamm berichtet.'],
    no: ['Der Förster dankt Wolf Tamm.', 'Es begrüßt der Förster Herrn Tamm.'],
  },
  {
    name: 'office-and-name',
    // Another case or gender is another person's: "der Vorsitzende Herrn", "der Vorsitzende Frau", "die Vorsitzende Herrn".
    pattern:
      '(?!(?<=(?<!\\p{L})[Dd]er )\\p{L}+(?: Herrn|(?<!in|en) Frau) |(?<=(?<!\\p{L})[Dd]ie )\\p{L}+ Herrn? )@O,? @N',
    yes: [
      'Es spricht der Vorsitzende Herr Tamm.',
      'Schulsozialarbeiter Herr Tamm berichtet.',
      'Er dankt der Vorsitzenden Frau Tamm.',
    ],
    no: [
      'Er dankt dem ehemaligen Ortsbürgermeister, Herrn Tamm.',
      'Sie schlägt zur Wahl zum Ortsbürgermeister Herrn Tamm vor.',
      'Der stellvertretende Ratsvorsitzende, Herr Tamm, eröffnet.',
      'Der Allgemeine Vertreter des Bürgermeisters, Herr Tamm, eröffnet.',
      'Am Montag Herr Tamm.',
      'Hierzu begrüßt der Vorsitzende Herrn Tamm vom Sportamt.',
      'Zuerst begrüßt der Vorsitzende Frau Tamm.',
      'Dazu heißt die Vorsitzende Herrn Tamm willkommen.',
    ],
  },
  {
    name: 'office-of-organization',
    pattern:
      '@O (?:des|der|vom|von der) (?<organization>\\p{Lu}[\\p{L}.-]+(?: (?:(?:für|der|des|und) )?\\p{Lu}[\\p{L}.-]+){0,4}?),? @N',
    yes: ['Sie begrüßt die Leiterin der Verbraucherberatung Frau Tamm.'],
    no: ['Er dankt der Verbraucherberatung und Frau Tamm.'],
  },
  {
    name: 'title-and-name',
    pattern: '@O (?:(?:Dr|Prof)\\. ){0,2}(?!(?:Herrn?|Frau) )(?<name>\\p{Lu}[\\p{L}’-]+)',
    yes: [
      'Berichterstatter, Ratsherr Tamm, führt die Drucksache aus.',
      'Amtsarzt Dr. Tamm teilt mit, die Impfungen seien abgeschlossen.',
      'Kreisveterinärin Dr. Tamm antwortet.',
    ],
    no: [
      'Der Ratsherr dankt.',
      'Frau Tamm dankt.',
      'Hermann Tamm dankt.',
      'Es antwortet stv. Bürgermeister Tamm.',
    ],
  },
];

const COMPILED = INTRODUCTIONS.map(({ name, pattern }) => ({
  name,
  pattern: new RegExp(
    `(?<!\\p{L})${pattern.replace(/@[NO]/gu, (macro) => MACROS[macro] ?? macro)}(?!\\p{L})`,
    'uy',
  ),
  /** Whether it begins with an office, not with a name. */
  ofOffice: !pattern.startsWith('@N'),
}));

/** What a sentence says somebody is. */
export interface Told extends Span {
  readonly rule: string;
  /** Null where only a body is told. */
  readonly role: string | null;
  /** As printed; null where none is told. */
  readonly organization: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly began?: DayFact;
  readonly ended?: DayFact;
}

/** All that a sentence says somebody is, form by form; `Span` counts in the sentence's text. */
export function introducedIn(text: string): readonly Told[] {
  const offices = startsOf(text, CAPITALISED, (word) => kindOfRole(word) !== null || isCalling(word));
  if (offices.length === 0) return [];
  const people = startsOf(text, SALUTATION);
  return COMPILED.flatMap(({ name, pattern, ofOffice }) =>
    inForm(name, pattern, text, ofOffice ? offices : people),
  );
}

const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}/*:]{3,}/gu;
const SALUTATION = /(?<!\p{L})(?:Herrn?|Frau)(?= )/gu;

/** Where words stand that a pattern finds and that are wanted. */
function startsOf(text: string, words: RegExp, isWanted = (_word: string) => true): readonly number[] {
  const starts: number[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    if (isWanted(match[0])) starts.push(match.index);
  }
  return starts;
}

/** What one form tells, tried where it can begin. */
function inForm(rule: string, pattern: RegExp, text: string, starts: readonly number[]): readonly Told[] {
  const found: Told[] = [];
  for (const at of starts) {
    if (at < (found.at(-1)?.end ?? 0)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const told = match === null || isOfAnother(match) ? null : toldBy(rule, match);
    if (told !== null) found.push(told);
  }
  return found;
}

/** "der ehemalige Ortsbürgermeister", "die stellv. Vorsitzende", "der Vertreter des Bürgermeisters", "zur Vorsitzenden Frau Birk vorschlagen": an office that another holds, or nobody yet. */
function isOfAnother({ groups = {}, index, input }: RegExpExecArray): boolean {
  const office = input.indexOf(groups['office'] ?? '', index);
  const before = input.slice(Math.max(0, office - LONGEST_ADJECTIVE), office);
  return NOT_IN_OFFICE.test(before) || (office === index && /(?<!\p{L})[Zz]u[mr] $/u.test(before));
}

const NOT_IN_OFFICE =
  /(?:(?:[Vv]ertret(?:er|ers|erin|ung)|[Ss]ekretär(?:s|in)?|[Rr]eferent(?:en|in)?|[Mm]itarbeiter(?:s|in)?|[Nn]achfolger(?:s|in)?|[Vv]orgänger(?:s|in)?) de[rs]|(?:ehemalig|früher|scheidend|[Ss]tellvertretend)e[rnms]?|(?<!\p{L})[Ss]t(?:ell)?v\.?) $/u;
const LONGEST_ADJECTIVE = 28;

/** Forms in which a name stands right behind: there a calling is one, too. */
const CALLED: ReadonlySet<string> = new Set([
  'office-and-name',
  'title-and-name',
  'title-and-full-name',
  'apposed-office',
  'apposed-with-article',
]);

/** Forms that tell of residents and the like, and those that tell of nobody else. */
const ONLY_PRIVATE: ReadonlySet<string> = new Set(['apposed-resident', 'introduces-herself']);
const OF_PRIVATE: ReadonlySet<string> = new Set([
  ...ONLY_PRIVATE,
  'bracketed-office',
  'apposed-with-article',
]);

function toldBy(rule: string, { groups = {}, index, 0: words }: RegExpExecArray): Told | null {
  const { office = '', name = '', given, organization = null, salutation } = groups;
  const kind = kindOfRole(office);
  if (kind === null && !(CALLED.has(rule) && isCalling(office))) return null;
  if (kind === 'private' ? !OF_PRIVATE.has(rule) : ONLY_PRIVATE.has(rule)) return null;
  const person = salutation === undefined ? null : salutation === 'Frau' ? 'Frau' : 'Herr';
  const role = nominative(office, person);
  return {
    rule,
    role,
    organization,
    name,
    givenName: given ?? null,
    salutation: person,
    start: index,
    end: index + words.length,
  };
}

/** "Ratsherrn" → "Ratsherr", "Mitgliedes" → "Mitglied", "Vorsitzenden" → "Vorsitzender" of a Herr, "Vorsitzende" of a Frau. */
export function nominative(office: string, salutation: Salutation | null): string {
  const read = readOffice(office, salutation === 'Frau');
  if (read?.plural || (salutation !== null && read !== null && !/in$/u.test(office))) return read.role;
  const plain = office.replace(/(?<=herr)n$|(?<=meister|leiter|steher|führer)s$|(?<=mitglied)e?s$/u, '');
  if (!/(?:vorsitzende|beigeordnete|verordnete|abgeordnete|beauftragte)[rn]?$/iu.test(plain)) return plain;
  if (salutation === null && plain.endsWith('er')) return plain;
  return plain.replace(/e[rn]?$/u, salutation === 'Herr' ? 'er' : 'e');
}
