import type { PersonFact, RoleFact } from '../model.ts';
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
  const { id, name, familyName, givenName, salutation, title, namesakes, kind, oparl } = fact;
  const role = bareRoles(fact.roles)[0];
  const roles = [...new Set(fact.roles.flatMap((one) => one.role?.toLowerCase() ?? []))].join('|');
  const told =
    namesakes === null
      ? {}
      : { namesakes, who: id, date, roles: roles === '' ? null : roles, ...times(fact) };
  return {
    label: 'Person',
    id,
    says: present({ name, familyName, givenName, salutation, title, kind, role, oparl, ...told }),
  };
}

/** Of whom a register tells: from when to when he is something there; without an end where one role has none. */
function times({ roles, oparl }: PersonFact): { since?: string | null; until?: string | null } {
  if (oparl === undefined) return {};
  const days = (turn: 'began' | 'ended') => roles.flatMap((role) => role[turn]?.date ?? []).sort();
  const [ended, isOver] = [days('ended'), roles.every((role) => role.ended !== undefined)];
  return { since: days('began')[0] ?? null, until: isOver ? (ended.at(-1) ?? null) : null };
}

/** Further roles without an organisation, and those of which days are told, are mentions of their own that say nothing else. */
function offices({ id, roles }: PersonFact, { document }: Context): (Edge | null)[] {
  const dated = roles.filter(({ role, organization, began, ended }) => {
    return role !== null && organization === null && (began ?? ended) !== undefined;
  });
  const further = bareRoles(roles)
    .slice(1)
    .filter((role) => dated.every((one) => one.role !== role));
  return [
    ...further.map((role) => edge('MENTIONED_IN', person(id), document, { role })),
    ...dated.map((one) => edge('MENTIONED_IN', person(id), document, { role: one.role, ...days(one) })),
  ];
}

/** Since when and until when, as the text tells it, with why and the place of the words. */
function days({ began, ended }: Pick<RoleFact, 'began' | 'ended'>): Record<string, string | number> {
  const told = [
    ['began', began],
    ['ended', ended],
  ] as const;
  return Object.fromEntries(
    told.flatMap(([turn, day]) =>
      day === undefined
        ? []
        : [
            [turn, day.date],
            [`${turn}Rule`, day.rule],
            [`${turn}Basis`, day.basis],
            [`${turn}Start`, day.start],
            [`${turn}End`, day.end],
          ],
    ),
  );
}

function bareRoles(roles: PersonFact['roles']): string[] {
  const bare = roles.filter(({ organization }) => organization === null).map(({ role }) => role);
  return [...new Set(bare.filter((role) => role !== null))];
}

function represents({ id, roles }: PersonFact, { actor, date, document }: Context): (Edge | null)[] {
  return roles.map(({ role, organization, rule, start, end, ...told }) =>
    edge('REPRESENTS', person(id), actor(organization), {
      ...{ role, rule, start, end, ...days(told) },
      since: date,
      until: date,
      document: document.id,
    }),
  );
}

function person(id: string): End<'Person'> {
  return { label: 'Person', id };
}
