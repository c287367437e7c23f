import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.ts';
import { NAMED } from '../things/parts.ts';

/** On what a list or a figure rests: how many documents record it, of how many, until when, and what was not explained in them. */
export const BASIS = graphql(`
  fragment Basis on Query {
    resting: documents(filter: $documents) { totalCount }
    all: summary { documents until }
    read: coverage(filter: $documents) { class sentences }
  }
`);

/** The documents of a filter; null for all. */
export type Documents = Exclude<VariablesOf<typeof DOCUMENTS>['documents'], undefined>;

export interface Basis {
  readonly documents: number;
  readonly of: number;
  /** The day of the last meeting of all documents. */
  readonly until: string | null;
  readonly sentences: number;
  readonly unexplained: number;
}

export function basisOf({ resting, all, read }: ResultOf<typeof BASIS>): Basis {
  return {
    documents: resting.totalCount,
    of: all.documents,
    until: all.until,
    ...explained(read),
  };
}

type Coverage = readonly { readonly class: string; readonly sentences: number }[];

/** How many sentences there are, of one document or several, and how many of them no rule explained. */
export function explained(coverage: Coverage): Pick<Basis, 'sentences' | 'unexplained'> {
  const sum = (lines: Coverage) => lines.reduce((total, { sentences }) => total + sentences, 0);
  return {
    sentences: sum(coverage),
    unexplained: sum(coverage.filter((line) => line.class === 'unexplained')),
  };
}

const DOCUMENT_ROW = graphql(`
  fragment DocumentRow on Document {
    id
    name
    url
    coverage { class sentences }
    toldIn { id name }
    meeting { id name date committee { name } }
  }
`);

export type DocumentRow = ResultOf<typeof DOCUMENT_ROW>;

/** A page of the documents that a list rests on. */
export const DOCUMENTS = graphql(
  `query Documents($documents: DocumentFilter, $first: Int!, $after: String, $before: String, $ids: [ID!]!) {
    documents(filter: $documents, orderBy: DATE_DESC, first: $first, after: $after, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...DocumentRow } }
    }
    ...Basis
    nodes(ids: $ids) { ...Named }
  }`,
  [DOCUMENT_ROW, BASIS, NAMED],
);
