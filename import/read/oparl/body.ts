import type { Around } from './around.ts';
import { takeOver, update } from './list.ts';
import { Mirror } from './mirror.ts';
import { meeting, membership, organization, type Pick, person } from './picked.ts';
import { eachWords, idOf, isDeleted, listOf, type Thing, thing, words } from './thing.ts';

/** All that a body tells, as it is now. */
export interface Body {
  readonly id: string;
  /** "Lindenau", "Landkreis Auental". */
  readonly name: string | null;
  /** By their ids; what is deleted is not among them. */
  readonly organizations: ReadonlyMap<string, Thing>;
  readonly persons: ReadonlyMap<string, Thing>;
  readonly memberships: readonly Thing[];
  /** Also those that are deleted. */
  readonly meetings: readonly Thing[];
}

/** Reads the lists of a body, or what changed on them. */
export async function bodyOf(one: Thing, around: Around): Promise<Body> {
  const id = idOf(one) ?? '';
  const list = (key: string, pick: Pick) => listed(one, key, pick, around);
  const organizations = there(await list('organization', organization));
  const persons = there(await list('person', person));
  const embedded = [...persons.values()].flatMap(({ id: of, membership: all }) =>
    listOf(all).flatMap((each) => {
      const told = thing(each);
      return told === null ? [] : [{ ...told, person: of }];
    }),
  );
  // OParl 1.0 embeds them in people; a server of 1.1 may leave that out and has a list of its own then.
  const apart = embedded.length === 0 ? [...there(await list('membership', membership)).values()] : [];
  return {
    id,
    name: municipalityOf(one),
    organizations,
    persons,
    memberships: [...embedded, ...apart].filter((each) => !isDeleted(each)),
    meetings: await meetingsOf(one, organizations, around),
  };
}

async function meetingsOf(
  one: Thing,
  organizations: ReadonlyMap<string, Thing>,
  around: Around,
): Promise<readonly Thing[]> {
  if (one['meeting'] !== undefined) return [...(await listed(one, 'meeting', meeting, around)).values()];
  const found = new Map<string, Thing>();
  for (const organ of organizations.values()) {
    for (const [id, each] of await listed(organ, 'meeting', meeting, around)) found.set(id, each);
  }
  return [...found.values()];
}

/** The objects of a property that is the address of a list; some servers put the objects there. */
async function listed(
  one: Thing,
  key: string,
  pick: Pick,
  around: Around,
): Promise<ReadonlyMap<string, Thing>> {
  const list = typeof one[key] === 'string' ? idOf(one[key]) : null;
  const mirror = await Mirror.open(list === null ? null : around.fetcher.folder, list ?? key);
  if (list === null) await takeOver(one[key], mirror, pick, around);
  else await update(list, mirror, pick, around);
  return mirror.things;
}

function there(things: ReadonlyMap<string, Thing>): ReadonlyMap<string, Thing> {
  return new Map([...things].filter(([, one]) => !isDeleted(one)));
}

const KIND =
  /^(?:(?:kreisfreie |große |kreisangehörige )?(?:Hanse|Universitäts|Kreis|Landeshaupt|Kur|Alte )?(?:Stadt|Markt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Einheitsgemeinde|Ortsgemeinde|Marktgemeinde|Verwaltungsgemeinschaft|Amt)|Landeshauptstadt|Hansestadt|Kreisstadt|Universitätsstadt) (?=\p{Lu})/u;

/** A municipality's name as minutes are read: "Stadt Lindenau, kreisfreie Stadt" → "Lindenau". */
export function municipalityOf(body: Thing): string | null {
  const name = words(body, 'name');
  const short = words(body, 'shortName');
  if (name === null) return short;
  if (short !== null && /^\p{Lu}\p{Ll}{2,}/u.test(short) && eachWords({ name }, 'name')[0]?.includes(short)) {
    return /^(?:Landk|K)reis /u.test(name) ? withoutTail(name) : withoutTail(short).replace(KIND, '');
  }
  return withoutTail(name).replace(KIND, '');
}

function withoutTail(name: string): string {
  return name.split(/,| \(/u)[0] ?? name;
}
