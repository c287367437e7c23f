import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../api/index.ts';
import type { Download } from '../download.ts';
import { answers, type Operation, operationOf } from '../operation.ts';
import { asked } from '../parameters.ts';
import { nodesOf, type Thing } from '../thing.ts';
import { events } from './events.ts';
import { motions, voteEvents } from './motions.ts';
import { memberships, organization, person } from './parties.ts';
import { speeches } from './speeches.ts';

/** A list of Popolo's classes in the file: which operation asks for it, and what one thing of the answer gives. */
interface Part {
  readonly name: string;
  readonly operation: string;
  readonly of: (thing: never, site: string) => readonly object[];
}

/** In the order of the file: what is referred to comes first. */
const PARTS: readonly Part[] = [
  { name: 'persons', operation: 'popolo-people', of: person },
  { name: 'organizations', operation: 'popolo-organizations', of: organization },
  { name: 'memberships', operation: 'popolo-people', of: memberships },
  { name: 'events', operation: 'popolo-meetings', of: events },
  { name: 'speeches', operation: 'popolo-questions', of: speeches },
  { name: 'motions', operation: 'popolo-decisions', of: motions },
  { name: 'vote_events', operation: 'popolo-decisions', of: voteEvents },
];

/** The whole graph as a file of Popolo. */
export function popoloFile(schema: GraphQLSchema): Download {
  return {
    path: '/export/popolo.json',
    mediaType: 'application/json',
    file: 'popolo.json',
    operations: [...operationsOf(schema).values()],
    async *write({ url, context }) {
      asked(url.searchParams, { parameters: new Map() });
      yield* popolo(schema, context, url.origin);
    },
  };
}

function operationsOf(schema: GraphQLSchema): ReadonlyMap<string, Operation> {
  const names = [...new Set(PARTS.map(({ operation }) => operation))];
  return new Map(names.map((name) => [name, operationOf(schema, name)]));
}

/**
 * The whole graph as one Popolo document, piece by piece: persons, organisations, memberships, meetings with their
 * agendas, questions and answers, decisions with counted votes.
 * @param site the address of the explorer, without a slash at the end
 */
export async function* popolo(schema: GraphQLSchema, context: Context, site: string): AsyncGenerator<string> {
  const operations = operationsOf(schema);
  yield '{\n';
  for (const [position, { name, operation, of }] of PARTS.entries()) {
    yield `${position > 0 ? ',\n' : ''}"${name}": [`;
    const written = new Set<unknown>();
    for await (const page of answers(operations.get(operation) as Operation, {}, schema, context)) {
      const fresh = nodesOf(page).flatMap((thing) =>
        (of as (thing: Thing, site: string) => readonly Thing[])(thing, site),
      );
      const lines = fresh
        .filter(({ id }) => !written.has(id) && written.add(id))
        .map((each) => JSON.stringify(each));
      if (lines.length > 0) yield `${written.size > lines.length ? ',' : ''}\n${lines.join(',\n')}`;
    }
    yield '\n]';
  }
  yield '\n}\n';
}
