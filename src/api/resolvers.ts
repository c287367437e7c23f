import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { daysBetween } from '../graph/days.ts';
import type { Graph } from '../graph/index.ts';
import { askChain, type ChainRow, toStep } from './chain.ts';
import { type Changes, mutations } from './changes.ts';
import { askList, type List, type ListArguments, toConnection } from './connection.ts';
import { askContradictions, type ContradictionArguments, type ContradictionRow } from './contradictions.ts';
import { askCorrections, type CorrectionArguments } from './corrections.ts';
import { askCoverage, type CoverageRow, toCoverage, toSentences } from './coverage.ts';
import { date, moment } from './date.ts';
import { enums } from './enums.ts';
import { askExplanation } from './explain.ts';
import { askGroups, type GroupArguments, type GroupRow, toGroup } from './groups.ts';
import * as lists from './lists.ts';
import { askNetwork, type NetworkArguments, type NetworkRow, toNetwork } from './network.ts';
import { askNode, askNodes, type NodeRow } from './node.ts';
import type { PageRow, Question } from './page.ts';
import { quality } from './quality.ts';
import { askSearch, type Hit, type SearchArguments, toSearch } from './search.ts';
import { askSummary, type SummaryRow, toSummary } from './summary.ts';

/** What every resolver is given. */
export interface Context {
  readonly graph: Graph;
  /** Absent where nobody can go away. */
  readonly request?: { readonly signal: AbortSignal };
  /** Absent where nothing may be changed. */
  readonly changes?: Changes;
}

type Resolver<Args> = (
  root: unknown,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

type Filter = { readonly filter?: Readonly<Record<string, unknown>> | null };
type Order<Name extends string> = { readonly orderBy?: Name | null };

/**
 * Only root fields have resolvers that ask: each looks ahead, runs one statement, and the rows are what is below.
 */
export const resolvers = {
  Query: {
    questions: inOrder(lists.questions, 'DATE_DESC'),
    commitments: inOrder(lists.commitments, 'DATE_DESC'),
    decisions: list(lists.decisions),
    meetings: list(lists.meetings),
    documents: inOrder(lists.documents, 'UPDATED_DESC'),
    removals: list(lists.removals),
    organizations: list(lists.organizations),
    people: list(lists.people),
    topics: list(lists.topics),
    search: (async (_, args, context, info) =>
      toSearch(
        args,
        await read<PageRow<Hit>>(context, askSearch(args, info.fieldNodes, info)),
      )) satisfies Resolver<SearchArguments>,
    node: (async (_, { id }, context, info) => {
      const [row] = await read<{ node: object }>(context, askNode(id, info.fieldNodes, info));
      return row?.node ?? null;
    }) satisfies Resolver<{ id: string }>,
    nodes: (async (_, { ids }, context, info) => {
      const rows = await read<NodeRow>(context, askNodes(ids, info.fieldNodes, info));
      const found = new Map(rows.map(({ id, node }) => [id, node]));
      return ids.map((id) => found.get(id) ?? null);
    }) satisfies Resolver<{ ids: readonly string[] }>,
    summary: (async (_, { filter }, context, info) => {
      const question = askSummary(filter ?? {}, info.fieldNodes, info);
      return toSummary(question ? await read<SummaryRow>(context, question) : []);
    }) satisfies Resolver<Filter>,
    groups: (async (_, args, context, info) =>
      (await read<GroupRow>(context, askGroups(args, info.fieldNodes, info))).map(
        toGroup,
      )) satisfies Resolver<GroupArguments>,
    network: (async (_, args, context, info) =>
      toNetwork(
        await read<NetworkRow>(context, askNetwork(args, info.fieldNodes, info)),
      )) satisfies Resolver<NetworkArguments>,
    chain: (async (_, { from, to }, context, info) =>
      (await read<ChainRow>(context, askChain(from, to, info.fieldNodes, info))).map(
        toStep,
      )) satisfies Resolver<{
      from: string;
      to: string;
    }>,
    explain: (async (_, { id }, context, info) => {
      const [row] = await read<{ node: object }>(context, askExplanation(id, info.fieldNodes, info));
      return row?.node ?? null;
    }) satisfies Resolver<{ id: string }>,
    contradictions: (async (_, args, context, info) =>
      read<ContradictionRow>(
        context,
        askContradictions(args, info.fieldNodes, info),
      )) satisfies Resolver<ContradictionArguments>,
    corrections: (async (_, args, context, info) =>
      (await read<{ node: object }>(context, askCorrections(args, info.fieldNodes, info))).map(
        ({ node }) => node,
      )) satisfies Resolver<CorrectionArguments>,
    coverage: (async (_, { filter }, context) =>
      toCoverage(await read<CoverageRow>(context, askCoverage(filter ?? {})))) satisfies Resolver<Filter>,
    quality: () => quality().at(-1) ?? null,
  },
  Mutation: mutations,
  Document: {
    coverage: ({ coverage }: { coverage: string }) => toCoverage([{ coverage, documents: 1 }]),
    sentences: ({ sentences }: { sentences: string | null }) => toSentences(sentences),
  },
  Version: {
    changes: ({ changes }: { changes: string }) => JSON.parse(changes),
  },
  Recurrence: {
    days: ({ days }: { days: readonly [string, string] }) => daysBetween(...days),
  },
  Date: date,
  DateTime: moment,
  ...enums,
};

function list(of: List): Resolver<ListArguments> {
  return (_, args, context, info) => serve(of, args, context, info);
}

function inOrder<Name extends string>(
  of: Readonly<Record<Name, List>>,
  usual: Name,
): Resolver<ListArguments & Order<Name>> {
  return (_, { orderBy, ...args }, context, info) => serve(of[orderBy ?? usual], args, context, info);
}

async function serve(
  of: List,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const rows = await read<PageRow>(context, askList(of, args, info.fieldNodes as readonly FieldNode[], info));
  return toConnection(of, args, rows);
}

function read<Row>({ graph, request }: Context, { statement, parameters }: Question): Promise<Row[]> {
  return graph.read<Row>(statement, parameters, request && { signal: request.signal });
}
