import { as, type Condition, type Conditions } from '../filter.ts';

/** Since when whatever a document records stands in the graph as it does. */
export const updatedSince = (label: string): Condition => ({
  anchor: `MATCH (d:Document) WHERE d.imported >= $updatedSince MATCH (d)<-[:RECORDED_IN]-(n:${label})`,
  test: 'EXISTS { (n)-[:RECORDED_IN]->(d:Document) WHERE d.imported >= $updatedSince }',
  parameters: as('updatedSince'),
});

/** `DocumentFilter` */
export const documentConditions: Conditions = {
  origin: {
    anchor: 'MATCH (n:Document {origin: $origin})',
    test: 'n.origin = $origin',
    parameters: as('origin'),
  },
  updatedSince: { test: 'n.imported >= $updatedSince', parameters: as('updatedSince') },
};

/** `RemovalFilter` */
export const removalConditions: Conditions = {
  updatedSince: { test: 'n.removed >= $updatedSince', parameters: as('updatedSince') },
  kind: { test: 'n.kind IN $kind', parameters: as('kind') },
};
