import { prefixOf } from '../people.ts';
import { permalink } from '../permalink.ts';
import { uuidOf } from '../uuid.ts';

interface Person {
  readonly __typename: 'Person';
  readonly id: string;
  readonly name: string;
  readonly knownAs: readonly string[];
  readonly familyName: string;
  readonly givenName: string | null;
  readonly salutation: string | null;
  readonly title: string | null;
  readonly kind: string;
  readonly roles: readonly Role[];
}

interface Role {
  readonly role: string | null;
  readonly began: string | null;
  readonly ended: string | null;
  readonly organization: { readonly id: string } | null;
}

interface Organization {
  readonly __typename: 'Organization';
  readonly id: string;
  readonly name: string;
  readonly knownAs: readonly string[];
  readonly kind: string;
  readonly partOf: { readonly id: string } | null;
}

export function person(who: Person, site: string): object[] {
  return [
    {
      id: who.id,
      name: who.name,
      family_name: who.familyName,
      given_name: who.givenName,
      honorific_prefix: prefixOf(who),
      other_names: otherNames(who.knownAs),
      summary: who.kind,
      links: [page(who, site)],
    },
  ];
}

export function organization(body: Organization, site: string): object[] {
  return [
    {
      id: body.id,
      name: body.name,
      classification: body.kind,
      parent_id: body.partOf?.id ?? null,
      other_names: otherNames(body.knownAs),
      links: [page(body, site)],
    },
  ];
}

/** Days only where minutes tell them: when somebody was first and last called so is no beginning and no end. */
export function memberships({ id, roles }: Person): object[] {
  return roles.map(({ role, began, ended, organization: body }) => ({
    id: uuidOf(`membership ${JSON.stringify([id, body?.id, role, began, ended])}`),
    person_id: id,
    organization_id: body?.id ?? null,
    role,
    start_date: began,
    end_date: ended,
  }));
}

function otherNames(names: readonly string[]): object[] {
  return names.map((name) => ({ name }));
}

function page(thing: Person | Organization, site: string): object {
  return { url: permalink(site, thing), note: 'Ratsgraph' };
}
