import type { AgendaItem, Salutation, Sentence, Span } from '../model.ts';
import type { Player } from './cast.ts';
import { familyKey } from './identity.ts';
import { kindOfRole } from './offices.ts';

/**
 * A way in which minutes say what somebody is, besides attendance lists and speakers' titles. In `pattern`, `@N` is
 * somebody named with Herr or Frau, `@O` a noun in capitals that must be an office.
 */
export interface Introduction {
  readonly name: string;
  readonly pattern: string;
  /** Sentences it must and must not find. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const MACROS: Readonly<Record<string, string>> = {
  '@N': '(?<salutation>Herrn?|Frau) (?:(?:Dr|Prof)\\. ){0,2}(?:(?<given>\\p{Lu}[\\p{L}-]+) )?(?:(?:von|van|de|zu|zur) (?:der |den )?)?(?<name>\\p{Lu}[\\p{L}’-]+)',
  '@O': '(?<office>\\p{Lu}[\\p{L}/*:]{3,})',
};

export const INTRODUCTIONS: readonly Introduction[] = [
  {
    name: 'office-is-name',
    pattern: '@O (?:ist|war|wird|wurde|bleibt) (?:weiterhin |künftig )?@N',
    yes: ['Fraktionsvorsitzende ist Frau Tamm.', 'Ortsvorsteher bleibt weiterhin Herr Dr. Ilmer.'],
    no: ['Das Grundstück ist Frau Tamm bekannt.'],
  },
  {
    name: 'name-as-office',
    pattern: '@N (?:nun |jetzt )?als (?:neue[rn]? |amtierende[rn]? )?@O(?! der Sitzung)',
    yes: ['Ab hier leitet Herr Tamm als neuer Ortsbürgermeister die Sitzung.'],
    no: ['Die Sitzung leitet Herr Tamm, da Frau Ilmer fehlt.'],
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
    pattern: '@N \\(@O\\)',
    yes: ['Berichterstatter sind Frau Tamm (Antragstellerin) und Herr Ilmer.'],
    no: ['Frau Tamm (Anlage) stellt vor.'],
  },
  {
    name: 'office-and-name',
    pattern: '(?<!(?:ehemalig|früher|scheidend)e[rn]? )@O,? @N',
    yes: ['Es spricht der Vorsitzende Herr Tamm.'],
    no: ['Er dankt dem ehemaligen Ortsbürgermeister, Herrn Tamm.', 'Am Montag Herr Tamm.'],
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
    pattern:
      '(?<!(?:ehemalig|früher|scheidend)e[rn]? )@O (?:(?:Dr|Prof)\\. ){0,2}(?<name>\\p{Lu}[\\p{L}’-]+)',
    yes: ['Berichterstatter, Ratsherr Tamm, führt die Drucksache aus.'],
    no: ['Der Ratsherr dankt.', 'Frau Tamm dankt.'],
  },
];

const COMPILED = INTRODUCTIONS.map(({ name, pattern }) => ({
  name,
  pattern: new RegExp(
    `(?<!\\p{L})${pattern.replace(/@[NO]/gu, (macro) => MACROS[macro] ?? macro)}(?!\\p{L})`,
    'gu',
  ),
}));

/** What a sentence says somebody is. */
export interface Told extends Span {
  readonly rule: string;
  readonly role: string;
  /** As printed; null where none is told. */
  readonly organization: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
}

/** All that a sentence says somebody is; `Span` counts in the sentence's text. */
export function introducedIn(text: string): readonly Told[] {
  return COMPILED.flatMap(({ name: rule, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ groups = {}, index, 0: words }) => {
      const { office = '', name = '', given, organization = null, salutation } = groups;
      const kind = kindOfRole(office);
      if (kind === null || (kind === 'private' && rule !== 'bracketed-office')) return [];
      const person = salutation === undefined ? null : salutation === 'Frau' ? 'Frau' : 'Herr';
      const role = nominative(office, person);
      return [
        {
          rule,
          role,
          organization,
          name,
          givenName: given ?? null,
          salutation: person,
          start: index,
          end: index + words.length,
        },
      ];
    }),
  );
}

/** "Ratsherrn" → "Ratsherr", "Vorsitzenden" → "Vorsitzender" of a Herr, "Vorsitzende" of a Frau. */
function nominative(office: string, salutation: Salutation | null): string {
  const plain = office.replace(/(?<=herr)n$|(?<=meister|leiter|steher|führer)s$/u, '');
  if (!/(?:vorsitzende|beigeordnete|verordnete|abgeordnete|beauftragte)[rn]?$/iu.test(plain)) return plain;
  return plain.replace(/e[rn]?$/u, salutation === 'Herr' ? 'er' : 'e');
}

/** "Wahl des Ortsbürgermeisters" over "wird Herr Tamm gewählt": the office of the heading. */
function electedUnder(text: string, item: AgendaItem | undefined): readonly Told[] {
  const office = /^Wahl (?:einer |eines |der |des )(\p{Lu}[\p{L}]{5,})/u.exec(item?.heading ?? '')?.[1];
  if (office === undefined || kindOfRole(office) === null || !/gewählt/u.test(text)) return [];
  const names = [...text.matchAll(/(Herrn?|Frau) (\p{Lu}[\p{L}-]+)/gu)];
  const [found] = names;
  if (names.length !== 1 || found?.[2] === undefined) return [];
  const salutation = found[1] === 'Frau' ? 'Frau' : 'Herr';
  const role = nominative(salutation === 'Frau' ? office : office.replace(/in$/u, ''), salutation);
  return [
    {
      rule: 'elected-under-heading',
      role,
      organization: null,
      name: found[2],
      givenName: null,
      salutation,
      start: 0,
      end: text.length,
    },
  ];
}

/** Who is said to be what, in the whole document; spans count in the source. */
export function introductions(
  sentences: readonly Sentence[],
  items: readonly AgendaItem[],
  players: readonly Player[],
): ReadonlyMap<Player, readonly Told[]> {
  const told = new Map<Player, Told[]>();
  const called = byLastName(players);
  for (const { text, at, item } of sentences) {
    const heading = item === null ? undefined : items[item];
    for (const one of [...introducedIn(text), ...electedUnder(text, heading)]) {
      const who = (called.get(lastName(familyKey(one.name))) ?? []).filter((player) => means(one, player));
      const [player] = who;
      if (player === undefined || who.length > 1) continue;
      const place = { start: at[one.start] ?? 0, end: at[one.end] ?? 0 };
      told.set(player, [...(told.get(player) ?? []), { ...one, ...place }]);
    }
  }
  return told;
}

function byLastName(players: readonly Player[]): ReadonlyMap<string, readonly Player[]> {
  const called = new Map<string, Player[]>();
  for (const player of players) {
    const name = lastName(player.key);
    called.set(name, [...(called.get(name) ?? []), player]);
  }
  return called;
}

function lastName(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function means({ name, givenName, salutation }: Told, player: Player): boolean {
  if (player.nth !== null || (player.key !== familyKey(name) && !player.key.endsWith(` ${familyKey(name)}`)))
    return false;
  if (givenName !== null && player.givenName !== null && !player.givenName.startsWith(givenName))
    return false;
  return salutation === null || player.salutation === null || player.salutation === salutation;
}
