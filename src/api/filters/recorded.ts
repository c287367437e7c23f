import { as, type Condition, type Conditions, find } from '../filter.ts';
import { commitmentConditions } from './commitment.ts';
import { updatedSince } from './document.ts';
import { questionConditions } from './question.ts';

type Filter = Readonly<Record<string, unknown>>;

/** `RecordedFilter`: one of these. */
interface Recorded {
  readonly questions?: Filter;
  readonly commitments?: Filter;
}

/** From what a filter of its own leaves to the documents that record it. It comes first, so that nothing is left to test. */
function recording({ questions, commitments = {} }: Recorded): Condition {
  const { match, parameters } = questions
    ? find('Question', questionConditions, questions)
    : find('Commitment', commitmentConditions, commitments);
  return {
    anchor: `${named(match)} MATCH (n)-[:RECORDED_IN]->(x:Document) WITH x AS n`,
    test: 'true',
    parameters: () =>
      Object.fromEntries(Object.entries(parameters).map(([name, value]) => [PREFIX + name, value])),
  };
}

/** Its parameters have names of their own: documents have an `updatedSince`, too. */
const PREFIX = 'recorded_';

function named(cypher: string): string {
  return cypher.replaceAll(/\$(?=\w)/g, `$${PREFIX}`);
}

/** `DocumentFilter`; what finds fewest comes first. */
export const documentConditions: Conditions = {
  recording,
  origin: {
    anchor: 'MATCH (n:Document {origin: $origin})',
    test: 'n.origin = $origin',
    parameters: as('origin'),
  },
  updatedSince,
};
