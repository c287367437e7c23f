import type { PersonKind, RoleFact } from '../model.ts';
import type { Organizations } from './organizations.ts';

/** Who is missed is a member; who stands for an association or a firm alone ("Vertreter der Jägerschaft") is a guest like those who came for others. */
export function missing(roles: readonly RoleFact[], organizations: Organizations): PersonKind {
  const told = roles.filter(({ rule }) => rule === 'attendance-list');
  const isGuest =
    told.length > 0 &&
    told.every(({ role, organization }) => {
      const kind = organization === null ? undefined : organizations.get(organization)?.kind;
      return SOCIETIES.has(kind ?? '') && /^Vertret/u.test(role ?? '');
    });
  return isGuest ? 'guest' : 'elected';
}

const SOCIETIES: ReadonlySet<string> = new Set(['association', 'company', 'agency']);
