import type { OrganizationFact, PersonFact, RoleFact } from '../../import/model.ts';

/** People, organisations and topics of invented places. */

export function person(
  id: string,
  name: string,
  kind: PersonFact['kind'],
  roles: readonly RoleFact[] = [],
): PersonFact {
  const [salutation, ...rest] = name.split(' ');
  return {
    id: `p_${id}`,
    name,
    familyName: rest.at(-1) ?? name,
    givenName: null,
    salutation: salutation === 'Herr' || salutation === 'Frau' ? salutation : null,
    title: name.includes('Dr.') ? 'Dr.' : null,
    namesakes: null,
    kind,
    roles,
    attended: kind === 'elected' ? 'member' : null,
  };
}

export function organization(
  id: string,
  name: string,
  kind: OrganizationFact['kind'],
  partOf: OrganizationFact | null = null,
): OrganizationFact {
  return { id: `o_${id}`, name, kind, partOf: partOf?.id ?? null };
}
