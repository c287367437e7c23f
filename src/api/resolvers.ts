import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../graph/index.ts';
import {
  askList,
  type List,
  type ListArguments,
  type ListRow,
  type Question,
  toConnection,
} from './connection.ts';
import { date } from './date.ts';
import * as lists from './lists.ts';
import { askNode } from './node.ts';
import { askSummary, type SummaryRow, toSummary } from './summary.ts';

/** What every resolver is given. */
export interface Context {
  readonly graph: Graph;
}

type Resolver<Args> = (
  root: unknown,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** Only root fields have resolvers: each looks ahead, runs one statement, and the rows are what is below. */
export const resolvers = {
  Query: {
    questions: ((_, { orderBy, ...args }, { graph }, info) =>
      serve(lists.questions[orderBy ?? 'DATE_DESC'], args, graph, info)) satisfies Resolver<
      ListArguments & { orderBy?: keyof typeof lists.questions | null }
    >,
    commitments: list(lists.commitments),
    decisions: list(lists.decisions),
    meetings: list(lists.meetings),
    organizations: list(lists.organizations),
    people: list(lists.people),
    topics: list(lists.topics),
    node: (async (_, { id }, { graph }, info) => {
      const [row] = await read<{ node: object }>(graph, askNode(id, info.fieldNodes, info));
      return row?.node ?? null;
    }) satisfies Resolver<{ id: string }>,
    summary: (async (_, { filter }, { graph }, info) => {
      const question = askSummary(filter ?? {}, info.fieldNodes, info);
      return toSummary(question ? await read<SummaryRow>(graph, question) : []);
    }) satisfies Resolver<{ filter?: Readonly<Record<string, unknown>> | null }>,
  },
  Date: date,
  PersonKind: stored(['elected', 'administration', 'guest', 'private', 'unknown']),
  OrganizationKind: stored([
    'committee',
    'faction',
    'administration',
    'department',
    'agency',
    'company',
    'school',
    'association',
    'body',
    'other',
  ]),
  Basis: stored([
    'named',
    'replied',
    'role-at-meeting',
    'order',
    'ordinal',
    'same-sentence',
    'topic',
    'curated',
  ]),
  CommitmentKind: stored(['firm', 'offer', 'intention', 'check']),
  DecisionResult: stored([
    'accepted',
    'amended',
    'rejected',
    'deferred',
    'referred',
    'withdrawn',
    'removed',
    'noted',
    'considered',
  ]),
  AttendanceKind: stored(['member', 'staff', 'guest', 'excused', 'absent']),
  TopicKind: stored(['field', 'term']),
};

function list(of: List): Resolver<ListArguments> {
  return (_, args, { graph }, info) => serve(of, args, graph, info);
}

async function serve(of: List, args: ListArguments, graph: Graph, info: GraphQLResolveInfo): Promise<object> {
  const rows = await read<ListRow>(graph, askList(of, args, info.fieldNodes as readonly FieldNode[], info));
  return toConnection(of, args, rows);
}

function read<Row>(graph: Graph, { statement, parameters }: Question): Promise<Row[]> {
  return graph.read<Row>(statement, parameters);
}

/** An enum's values as the graph stores them. */
function stored(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value.replaceAll('-', '_').toUpperCase(), value]));
}
