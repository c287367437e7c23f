import type { Documents } from '../documents/basis.ts';
import { type Filter, inputOf } from './filter.ts';

const FIELDS = `    totalCount
    edges {
      node {
        id
        text
        date
        status
        askedBy { name }
        addressedTo { name }
        answers { text givenBy { name } onBehalfOf { name } }
        agendaItem { number heading meeting { date committee { name } } }
        source { document { name } start end quote }
      }
    }`;

/** The query behind a list, for people to read and change. */
export function listQuery(filter: Filter): string {
  return `query Questions {\n  questions(${conditions(filter)}orderBy: ${filter.order}, first: 20) {\n${FIELDS}\n  }\n}\n`;
}

/** The query behind who asks whom. */
export function networkQuery(filter: Filter): string {
  const fields = '    nodes { id name }\n    edges { from to count open first last }';
  return `query Network {\n  network(${conditions(filter)}first: 500) {\n${fields}\n  }\n}\n`;
}

/** The query behind answer rates. */
export function ratesQuery(filter: Filter): string {
  const fields = '    key\n    name\n    questions\n    rates { status count of share low high }';
  return `query Rates {\n  groups(${conditions(filter)}by: ORGANIZATION, first: 15) {\n${fields}\n  }\n}\n`;
}

/** The query behind a ledger of promises; `input` as the API takes it. */
export function promisesQuery(input: Readonly<Record<string, string | boolean>>): string {
  const fields =
    '    totalCount\n    edges { node { id text date due dueDate owedBy { name } owedTo { name } deliveries { id date } } }';
  return `query Promises {\n  commitments(${filtered(input)}first: 20) {\n${fields}\n  }\n}\n`;
}

/** The query behind a list of meetings. */
export function meetingsQuery(input: Readonly<Record<string, string>>): string {
  const fields = '    totalCount\n    edges { node { id name date committee { id name } } }';
  return `query Meetings {\n  meetings(${filtered(input)}first: 40) {\n${fields}\n  }\n}\n`;
}

/** The query behind the documents that a list rests on; `input` as the API takes it, null for all. */
export function documentsQuery(input: Documents): string {
  const fields =
    '    totalCount\n    edges { node { id name origin meeting { date } coverage { class sentences } } }';
  const filter = input === null ? '' : `filter: ${literal(input)}, `;
  return `query Documents {\n  documents(${filter}orderBy: DATE_DESC, first: 40) {\n${fields}\n  }\n}\n`;
}

/** The query behind one question. */
export function nodeQuery(id: string): string {
  const fields = FIELDS.split('\n')
    .slice(3, -2)
    .map((line) => line.slice(2))
    .join('\n');
  return `query Question {\n  node(id: ${JSON.stringify(id)}) {\n    ... on Question {\n${fields}\n    }\n  }\n}\n`;
}

/** Where GraphiQL opens with a query in it. */
export function graphiqlAddress(query: string): string {
  return `/graphql?query=${encodeURIComponent(query)}`;
}

/** The argument that narrows, with the comma behind it; nothing where nothing is narrowed. */
function conditions(filter: Filter): string {
  return filtered(inputOf(filter));
}

function filtered(input: object): string {
  return Object.keys(input).length > 0 ? `filter: ${literal(input)}, ` : '';
}

/** Texts are quoted as in JSON, which GraphQL reads alike; the values of enums, which only lists have, stand bare. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`);
  return `{ ${fields.join(', ')} }`;
}
