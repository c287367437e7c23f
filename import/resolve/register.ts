import { folded } from '../language/folded.ts';
import type {
  DayFact,
  Document,
  Id,
  OrganizationKind,
  PersonFact,
  RegisteredOrganization,
  RegisteredPerson,
  RegisteredRole,
  RoleFact,
} from '../model.ts';
import { familyKey, givenKey, idOf, scopeOf } from './identity.ts';
import { kindOfName } from './organization-names.ts';
import type { Organizations } from './organizations.ts';
import { kindByOrganization, kindByRoles } from './people.ts';

/** OParl 1.1, Organization: what `organizationType` may be, and what kind of organisation that is here. */
const KINDS: Readonly<Record<string, OrganizationKind>> = {
  gremium: 'committee',
  'externes gremium': 'body',
  partei: 'faction',
  fraktion: 'faction',
  verwaltungsbereich: 'department',
  institution: 'agency',
};

const RULE = 'oparl-membership';

/** The people of a register with their roles; nobody for any other document. */
export function registered(document: Document, organizations: Organizations): readonly PersonFact[] {
  const { register } = document.source;
  if (register === undefined) return [];
  const bodies = new Map(
    register.organizations.map((one) => [
      one.oparl,
      organizations.registered(one.name, kindOf(one), one.oparl),
    ]),
  );
  const people = new Map<Id, PersonFact>();
  for (const one of register.people) {
    const fact = personOf(one, { document, bodies, organizations });
    const before = people.get(fact.id);
    people.set(fact.id, before === undefined ? fact : { ...before, roles: [...before.roles, ...fact.roles] });
  }
  return [...people.values()];
}

function kindOf({ name, type, classification }: RegisteredOrganization): OrganizationKind {
  const byType = KINDS[folded(type ?? '')];
  return byType ?? kindOfName(classification ?? '') ?? kindOfName(name) ?? 'other';
}

interface Around {
  readonly document: Document;
  readonly bodies: ReadonlyMap<string, Id>;
  readonly organizations: Organizations;
}

/** With the id that minutes give to somebody of this name. */
function personOf(one: RegisteredPerson, { document, bodies, organizations }: Around): PersonFact {
  const { familyName, givenName, salutation, title, oparl } = one;
  const [scope, key] = [scopeOf(document), familyKey(familyName)];
  const roles = one.roles.map((role) => roleOf(role, bodies));
  return {
    id: idOf('person', scope, key, givenName === null ? salutation : givenKey(givenName)),
    name: [...(givenName === null ? [salutation, title] : [title, givenName]), familyName]
      .filter((part) => part !== null)
      .join(' '),
    ...{ familyName, givenName, salutation, title, roles, oparl },
    namesakes: `${scope}/${key}`,
    kind: kindByRoles(roles) ?? kindByOrganization(roles, organizations),
    attended: null,
  };
}

function roleOf(
  { role, organization, start, end, began, ended }: RegisteredRole,
  bodies: Around['bodies'],
): RoleFact {
  const day = (told: NonNullable<RegisteredRole['began']>): DayFact => ({
    ...told,
    rule: RULE,
    basis: 'told',
  });
  return {
    ...{ role, organization: bodies.get(organization) ?? null, rule: RULE, start, end },
    ...(began && { began: day(began) }),
    ...(ended && { ended: day(ended) }),
  };
}
