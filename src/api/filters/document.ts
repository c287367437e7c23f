import { as, type Condition, type Conditions } from '../filter.ts';

/** Since when whatever a document records stands in the graph as it does. */
export const updatedSince: Condition = {
  isCheap: true,
  test: 'n.imported >= $updatedSince',
  parameters: as('updatedSince'),
};

/** `RemovalFilter` */
export const removalConditions: Conditions = {
  updatedSince: { isCheap: true, test: 'n.removed >= $updatedSince', parameters: as('updatedSince') },
  kind: { test: 'n.kind IN $kind', parameters: as('kind') },
};
