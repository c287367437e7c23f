import type { RoleFact } from '../model.ts';
import type { Organizations } from './organizations.ts';

/**
 * "Frau Birk von der Bürgerinitiative" who asks at question time is a resident among others; its chairwoman speaks for it, as
 * does whom a list or the chair presents.
 */
export function isOfInitiative(roles: readonly RoleFact[], organizations: Organizations): boolean {
  return (
    roles.length > 0 &&
    roles.every(
      ({ role, organization, rule }) =>
        role === null &&
        COMES_FROM.has(rule) &&
        INITIATIVE.test(organizations.get(organization ?? '')?.name ?? ''),
    )
  );
}

/** Rules that tell no more than where somebody comes from. */
const COMES_FROM: ReadonlySet<string> = new Set([
  ...['office-of-organization', 'name-of-body', 'name-of-any-body', 'name-of-named-body', 'bracketed-body'],
]);
const INITIATIVE =
  /initiative|interessengemeinschaft|(?:pflege|selbsthilfe|nachbarschafts|eltern)gruppe|(?:^|[^\p{L}])BI(?!\p{L})/iu;
