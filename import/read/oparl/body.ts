import { SourceError } from '../error.ts';
import type { Around } from './around.ts';
import { listed } from './list.ts';
import { Named } from './named.ts';
import { agendaItem, meeting, membership, organization, person } from './picked.ts';
import { eachWords, idOf, isDeleted, type Thing, words } from './thing.ts';

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
  /** Where agenda items are that meetings only name. */
  readonly agendaItems: Named;
}

/** Reads the lists of a body, or what changed on them. */
export async function bodyOf(one: Thing, around: Around): Promise<Body> {
  const id = idOf(one) ?? '';
  const everywhere = await listed(one, 'organization', organization, around);
  const persons = there(await listed(one, 'person', person, around));
  const memberships = await membershipsOf(one, { organizations: there(everywhere), persons }, around);
  const further = await organizationsOf(one, { memberships, known: everywhere }, around);
  const organizations = there(new Map([...everywhere, ...further]));
  const nameless = [...organizations.values(), ...persons.values()].filter((each) => !hasName(each)).length;
  if (nameless > 0) around.problem(withoutName(id, nameless));
  const agendaItems = await Named.open(
    one,
    { list: 'agendaItem', what: 'agenda items', pick: agendaItem },
    around,
  );
  const meetings = await meetingsOf(one, organizations, around);
  return { id, name: municipalityOf(one), organizations, persons, memberships, meetings, agendaItems };
}

/** OParl embeds them in people; where a server does not, they are on a list of their own (1.1) or named by organizations. */
async function membershipsOf(
  one: Thing,
  { organizations, persons }: Pick<Body, 'organizations' | 'persons'>,
  around: Around,
): Promise<readonly Thing[]> {
  const named = await Named.open(one, { list: 'membership', what: 'memberships', pick: membership }, around);
  const all: Thing[] = [];
  for (const { id: person, membership: each } of persons.values())
    for (const told of await named.of(each)) all.push({ ...told, person });
  const isElsewhere = all.length === 0 && persons.size > 0;
  if (isElsewhere) all.push(...(await named.all()).values());
  if (isElsewhere && all.length === 0)
    for (const { id: organization, membership: each } of organizations.values())
      for (const told of await named.of(each)) all.push({ ...told, organization });
  named.tell();
  const there = all.filter((each) => !isDeleted(each));
  const whole = there.filter((each) => idOf(each['organization']) !== null);
  if (whole.length < there.length) around.problem(nowhere(idOf(one) ?? '', there.length - whole.length));
  return whole;
}

function hasName(one: Thing): boolean {
  return ['name', 'shortName', 'familyName'].some((key) => words(one, key) !== null);
}

function withoutName(body: string, count: number): SourceError {
  const what = count === 1 ? 'an organization or person has' : `${count} organizations or people have`;
  return new SourceError('damaged', body, `${body}: ${what} no name: left out.`);
}

function nowhere(body: string, count: number): SourceError {
  const what = count === 1 ? 'a membership tells' : `${count} memberships tell`;
  return new SourceError('damaged', body, `${body}: ${what} no organization: left out.`);
}

/** Organizations that memberships are of and no list tells of: those that ended, at some servers. */
async function organizationsOf(
  one: Thing,
  { memberships, known }: { memberships: readonly Thing[]; known: ReadonlyMap<string, Thing> },
  around: Around,
): Promise<ReadonlyMap<string, Thing>> {
  const named = await Named.open(one, { what: 'organizations', pick: organization }, around);
  const missing = new Set(memberships.flatMap((each) => idOf(each['organization']) ?? []));
  for (const id of known.keys()) missing.delete(id);
  const found = await named.of([...missing]);
  named.tell();
  return new Map(found.map((each) => [idOf(each) ?? '', each]));
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
