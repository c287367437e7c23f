import { permalink } from '../permalink.ts';
import type { Body, Party, Presence } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { element, parent, to, xmlId } from '../xml.ts';

type Person = Extract<Party, { __typename: 'Person' }>;
type Organization = Extract<Party, { __typename: 'Organization' }>;

/** Who is known of each name; nothing where nobody is. */
export function participants({ proceedings, site }: Writing): string[] {
  const people = proceedings.parties.filter((party) => party.__typename === 'Person');
  const bodies = proceedings.parties.filter((party) => party.__typename === 'Organization');
  const present = new Map(proceedings.attendance.map((each) => [each.person.id, each]));
  if (proceedings.parties.length === 0) return [];
  return [
    parent(
      'particDesc',
      {},
      ...(people.length > 0
        ? [
            parent(
              'listPerson',
              {},
              ...people.map((each) => person(each, present.get(each.id), proceedings.committee, site)),
            ),
          ]
        : []),
      ...(bodies.length > 0
        ? [parent('listOrg', {}, ...bodies.map((each) => organization(each, site)))]
        : []),
    ),
  ];
}

function person(
  { __typename, id, name, familyName, givenName, salutation, title, kind }: Person,
  present: Presence | undefined,
  committee: Body | null,
  site: string,
): string {
  return parent(
    'person',
    { 'xml:id': xmlId(id), ana: `#kind.${kind}` },
    parent(
      'persName',
      {},
      ...(salutation ? [element('roleName', salutation, { type: 'honorific' })] : []),
      ...(title ? [element('roleName', title, { type: 'title' })] : []),
      ...(givenName ? [element('forename', givenName)] : []),
      element('surname', familyName),
    ),
    element('persName', name, { type: 'display' }),
    ...(present ? [affiliation(present, committee)] : []),
    element('idno', permalink(site, { __typename, id }), { type: 'URI' }),
  );
}

/** As what somebody was at this meeting. */
function affiliation({ capacity, role }: Presence, committee: Body | null): string {
  const of = capacity === 'MEMBER' && committee ? to(committee.id) : undefined;
  return parent(
    'affiliation',
    { role: capacity.toLowerCase(), ref: of },
    ...(role ? [element('roleName', role)] : []),
  );
}

function organization({ __typename, id, name, kind }: Organization, site: string): string {
  return parent(
    'org',
    { 'xml:id': xmlId(id), role: kind.toLowerCase() },
    element('orgName', name),
    element('idno', permalink(site, { __typename, id }), { type: 'URI' }),
  );
}
