import type { Table } from '../table.ts';
import type { Thing } from '../thing.ts';

const nodes = (page: Thing) => page['nodes'] as readonly Thing[];
const edges = (page: Thing) => page['edges'] as readonly Thing[];

function named(page: Thing): Thing[] {
  const names = new Map(nodes(page).map(({ id, name }) => [id, name]));
  return edges(page).map((edge) => ({
    ...edge,
    id: `${edge['from']}-${edge['to']}`,
    asker: names.get(edge['from']),
    asked: names.get(edge['to']),
  }));
}

function counted(page: Thing): Thing[] {
  const [asks, hears] = [sums(page, 'from'), sums(page, 'to')];
  return nodes(page).map((node) => ({
    ...node,
    asks: asks.get(node['id']) ?? 0,
    hears: hears.get(node['id']) ?? 0,
  }));
}

/** By the id at this end of the pairs. */
function sums(page: Thing, end: 'from' | 'to'): Map<unknown, number> {
  const found = new Map<unknown, number>();
  for (const edge of edges(page)) {
    found.set(edge[end], (found.get(edge[end]) ?? 0) + (edge['count'] as number));
  }
  return found;
}

export const network: Table = {
  name: 'network',
  title:
    'One pair of who asks and who is asked a row, the heaviest first: 500 unless `first` says otherwise.',
  operation: 'network',
  rows: named,
  columns: [
    ['id', 'id', 'Both ids'],
    ['source', 'from', 'Id of who asks'],
    ['source_name', 'asker', 'Who asks'],
    ['target', 'to', 'Id of who is asked'],
    ['target_name', 'asked', 'Who is asked'],
    ['questions', 'count', 'How many questions: the weight'],
    ['open', 'open', 'How many of them have no answer on record, or one that is put off'],
    ['first', 'first', 'Day of the first; empty where no date is known'],
    ['last', 'last', 'Day of the last'],
  ],
};

export const networkNodes: Table = {
  name: 'network-nodes',
  title: 'Everybody at either end of the pairs of `network` with the same parameters, once.',
  operation: 'network',
  rows: counted,
  columns: [
    ['id', 'id', 'Its id'],
    ['name', 'name', 'For people to read'],
    ['type', '__typename', '`Person` or `Organization`'],
    ['asks', 'asks', 'How many questions of these pairs it asks'],
    ['hears', 'hears', 'How many are put to it'],
  ],
};
