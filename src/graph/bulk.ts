import { mkdirSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Columns, cell, cells, heads, learn } from './bulk.columns.ts';
import type { Graph } from './graph.ts';
import { LABELS, type Label } from './vocabulary.ts';
import { type EdgeRow, edgesFrom, type NodeRow, nodePages, type Properties } from './whole.ts';

/** What a bulk export wrote. */
export interface Bulk {
  readonly nodes: number;
  readonly edges: number;
  readonly bytes: number;
}

/** The file that tells `neo4j-admin` which files there are and how they are written. */
export const ARGUMENTS = 'import.args';
const READING = [
  '--id-type=string',
  '--multiline-fields=true',
  '--legacy-style-quoting=false',
  '--array-delimiter=U+001F',
];

/** One CSV file: the nodes of a label, or the edges of a type between two labels. */
interface Table {
  readonly option: string;
  readonly name: string;
  readonly ends: readonly string[];
  readonly columns: Columns;
}

/** Rows of one table. */
interface Part {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/**
 * Writes the whole graph as CSV files for `neo4j-admin database import full`. It is read twice: the last row may bring
 * a property that no other has, and every row must have the columns of all. Nobody may write meanwhile.
 */
export async function writeBulk(graph: Graph, folder: string): Promise<Bulk> {
  mkdirSync(folder, { recursive: true });
  const tables = new Map<string, Table>();
  for await (const { table, rows } of parts(graph, tables)) {
    for (const { properties } of rows) learn(table.columns, properties);
  }
  const files = await Promise.all([...tables.values()].map((table) => openFile(folder, table)));
  const fileOf = new Map(files.map((file) => [file.name, file]));
  for await (const { table, rows } of parts(graph, tables)) await fileOf.get(table.name)?.add(rows);
  await Promise.all(files.map((file) => file.close()));
  const options = files.map(({ option, name }) => `--${option}=${name}.head.csv,${name}.csv`);
  await writeFile(join(folder, ARGUMENTS), `${[...READING, ...options].join('\n')}\n`);
  return tallied(files);
}

/** All of the graph in the same order; `tables` holds those that were seen. */
async function* parts(graph: Graph, tables: Map<string, Table>): AsyncGenerator<Part> {
  const tableOf = (option: string, name: string, ends: readonly string[]): Table => {
    const table = tables.get(name) ?? { option, name, ends, columns: new Map() };
    tables.set(name, table);
    return table;
  };
  for (const label of LABELS) {
    for await (const nodes of nodePages(graph, label)) {
      yield { table: tableOf('nodes', label, [`id:ID(${label})`, ':LABEL']), rows: nodes.map(nodeRow) };
      for (const [name, edges] of grouped(label, await edgesFrom(graph, label, nodes))) {
        const [{ type, labels }] = edges;
        const ends = [`:START_ID(${label})`, `:END_ID(${labelOf(labels)})`];
        yield { table: tableOf(`relationships=${type}`, name, ends), rows: edges.map(edgeRow) };
      }
    }
  }
}

interface File {
  readonly option: string;
  readonly name: string;
  rows: number;
  bytes: number;
  add(rows: readonly Row[]): Promise<void>;
  close(): Promise<void>;
}

async function openFile(folder: string, { option, name, ends, columns }: Table): Promise<File> {
  await writeFile(join(folder, `${name}.head.csv`), `${[...ends, ...heads(columns)].join(',')}\n`);
  const handle = await open(join(folder, `${name}.csv`), 'w');
  return {
    ...{ option, name, rows: 0, bytes: 0 },
    async add(this: File, rows: readonly Row[]) {
      const lines = rows.map(
        (row) => `${[...row.ends.map(cell), ...cells(columns, row.properties)].join(',')}\n`,
      );
      this.bytes += (await handle.write(lines.join(''))).bytesWritten;
      this.rows += rows.length;
    },
    close: () => handle.close(),
  };
}

function tallied(files: readonly File[]): Bulk {
  const sum = (some: readonly File[]) => some.reduce((all, { rows }) => all + rows, 0);
  return {
    nodes: sum(files.filter(({ option }) => option === 'nodes')),
    edges: sum(files.filter(({ option }) => option !== 'nodes')),
    bytes: files.reduce((all, { bytes }) => all + bytes, 0),
  };
}

interface Row {
  readonly ends: readonly [string, string | readonly string[]];
  readonly properties: Properties;
}

function nodeRow({ id, labels, properties: { id: _, ...properties } }: NodeRow): Row {
  return { ends: [id, labels], properties };
}

function edgeRow({ from, to, properties }: EdgeRow): Row {
  return { ends: [from, to], properties };
}

/** By the name of their table. */
function grouped(label: Label, rows: readonly EdgeRow[]): Map<string, [EdgeRow, ...EdgeRow[]]> {
  const groups = new Map<string, [EdgeRow, ...EdgeRow[]]>();
  for (const row of rows) {
    const name = `${label}-${row.type}-${labelOf(row.labels)}`;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** The one that says what a node is. */
function labelOf(labels: readonly string[]): Label {
  const found = LABELS.find((label) => labels.includes(label));
  if (found === undefined) throw new Error(`No label of the graph: ${labels.join(', ')}`);
  return found;
}
