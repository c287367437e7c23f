import type { OrganizationKind } from '../model.ts';
import { type Context, type Part, present } from './row.ts';

/** Organisations that people ask for by the name of their municipality. */
const OF_PLACE: readonly OrganizationKind[] = ['committee', 'faction', 'administration', 'department'];

/** Organisations that are the municipality's own wherever the text does not tell of what they are a part. */
const OF_MUNICIPALITY: readonly OrganizationKind[] = ['committee', 'faction', 'administration'];

export function organizations({ extraction }: Context): Part {
  const home = extraction.municipality?.id ?? null;
  return {
    mentions: extraction.organizations.map(({ id, name, kind, partOf, oparl }) => ({
      label: 'Organization',
      id,
      says: present({
        name,
        kind,
        partOf,
        oparl,
        place: OF_PLACE.includes(kind) ? (extraction.municipality?.name ?? null) : null,
        municipality: partOf === null && OF_MUNICIPALITY.includes(kind) ? home : null,
      }),
    })),
  };
}
