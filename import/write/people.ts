import type { PersonFact } from '../model.ts';
import { type Context, type Edge, type End, edge, type Mention, type Part, present } from './row.ts';

export function people(context: Context): Part {
  const { people: facts } = context.extraction;
  return {
    mentions: facts.map((fact) => mention(fact, context)),
    edges: facts.flatMap((fact) => [...represents(fact, context), ...offices(fact, context)]),
  };
}

/**
 * The first role that belongs to no organisation stands on the mention itself. `who` is whom the document alone
 * names, `roles` and `date` help to tell whether others name the same one (`namesakes.ts`).
 */
function mention(fact: PersonFact, { date }: Context): Mention {
  const { id, name, familyName, givenName, salutation, title, namesakes, kind } = fact;
  const role = bareRoles(fact.roles)[0];
  const roles = [...new Set(fact.roles.flatMap((one) => one.role?.toLowerCase() ?? []))].join('|');
  const told = namesakes === null ? {} : { namesakes, who: id, date, roles: roles === '' ? null : roles };
  return {
    label: 'Person',
    id,
    says: present({ name, familyName, givenName, salutation, title, kind, role, ...told }),
  };
}

/** Further roles without an organisation are mentions of their own that say nothing else. */
function offices({ id, roles }: PersonFact, { document }: Context): (Edge | null)[] {
  return bareRoles(roles)
    .slice(1)
    .map((role) => edge('MENTIONED_IN', person(id), document, { role }));
}

function bareRoles(roles: PersonFact['roles']): string[] {
  const bare = roles.filter(({ organization }) => organization === null).map(({ role }) => role);
  return [...new Set(bare.filter((role) => role !== null))];
}

function represents({ id, roles }: PersonFact, { actor, date, document }: Context): (Edge | null)[] {
  return roles.map(({ role, organization, rule, start, end }) =>
    edge('REPRESENTS', person(id), actor(organization), {
      ...{ role, rule, start, end },
      since: date,
      until: date,
      document: document.id,
    }),
  );
}

function person(id: string): End<'Person'> {
  return { label: 'Person', id };
}
