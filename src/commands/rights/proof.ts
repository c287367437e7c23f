import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { literally } from '../../../import/language/words.ts';
import type { Erasing } from '../../../import/write/erase.ts';
import { everything, readerOf } from '../../../import/write/everything.ts';
import { dump } from '../../graph/dump.ts';
import type { Graph } from '../../graph/index.ts';
import { folderBeside } from './key.ts';

/** What was searched for a name, and where it still stands. */
export interface Proof {
  readonly nodes: number;
  readonly edges: number;
  /** Lines of the export. */
  readonly lines: number;
  /** Nodes and edges that still tell the name, by what they are. */
  readonly left: readonly string[];
  /** Documents that tell the full name without telling of the person: of somebody else, or in passing. */
  readonly elsewhere: readonly string[];
}

/** Searches every property of every node and edge, and the export. */
export async function searched(graph: Graph, erasing: Erasing): Promise<Proof> {
  const { hide, near, become } = erasing;
  const isHere = (id: string) => near.has(id) || id === become;
  const full = fullNames(erasing);
  const left = new Set<string>();
  const elsewhere = new Set<string>();
  const count = { nodes: 0, edges: 0, lines: 0 };
  const look = (what: string, isNear: boolean, properties: object, origin?: unknown) => {
    const strings = JSON.stringify(properties);
    if (isNear && hide(strings) !== strings) left.add(what);
    else if (full.some((pattern) => pattern.test(strings))) {
      if (isNear) left.add(what);
      else elsewhere.add(typeof origin === 'string' ? origin : what);
    }
  };
  for await (const { nodes, edges } of everything(readerOf(graph))) {
    count.nodes += nodes.length;
    count.edges += edges.length;
    for (const { id, label, properties } of nodes) {
      const isOther = label === 'Person' && id !== become;
      look(`${label} ${id}`, isHere(id) && !isOther, properties, properties['origin']);
    }
    for (const { type, from, to, properties } of edges) {
      const isOther = from.label === 'Person' && from.id !== become;
      look(`${from.id} ${type} ${to}`, isHere(from.id) && !isOther, properties);
    }
  }
  for await (const line of dump(graph)) {
    count.lines += 1;
    const { node, edge, from, labels, properties } = JSON.parse(line);
    const isOther = (labels ?? []).includes('Person') && node !== become;
    if (node !== undefined) look(`export: ${node}`, isHere(node) && !isOther, properties, properties.origin);
    else if (from === become) look(`export: ${from} ${edge}`, true, properties);
  }
  return { ...count, left: [...left], elsewhere: [...elsewhere] };
}

function fullNames({ sightings }: Erasing): readonly RegExp[] {
  return sightings.flatMap(({ givenName, familyName }) => {
    if (givenName === null) return [];
    const [given, family] = [givenName, familyName].map(literally);
    return [new RegExp(`(?<!\\p{L})(?:${given}\\s+${family}|${family},\\s+${given})(?!\\p{L})`, 'iu')];
  });
}

/** Files of an embedded graph and beside it in whose bytes the full name stands, once it was written anew. */
export function filesWith(place: string, { sightings }: Erasing): readonly string[] {
  const folder = folderBeside(place);
  if (!existsSync(folder)) return [];
  const names = [
    ...new Set(
      sightings.flatMap(({ givenName, familyName }) =>
        givenName === null ? [] : [`${givenName} ${familyName}`],
      ),
    ),
  ];
  return filesBelow(folder, basename(place)).filter((file) => {
    const bytes = readFileSync(file);
    return names.some((name) => bytes.includes(name));
  });
}

/** Of the graph (`graph`, `graph.wal/…`), and what else the folder of Ratsgraph holds. */
function filesBelow(folder: string, graph: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => basename(folder) === '.ratsgraph' || name.startsWith(graph))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
