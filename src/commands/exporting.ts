import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema } from '../api/index.ts';
import { allNodes, allTexts, FORMS, graphml, popolo } from '../export/index.ts';
import { ARGUMENTS, writeBulk } from '../graph/bulk.ts';
import { dump } from '../graph/dump.ts';
import type { Graph } from '../graph/index.ts';
import { writeOut } from './output.ts';

interface TextOptions {
  readonly format: string;
  /** Without a slash at the end. */
  readonly site: string;
  readonly out?: string;
}

/** Writes the whole graph as one text, to stdout or whole into a file. */
export function writeText(graph: Graph, { format, site, out }: TextOptions): Promise<void> {
  return writeOut(textIn(format, graph, site), out);
}

function textIn(format: string, graph: Graph, site: string): AsyncIterable<string> {
  if (format === 'graphml') return graphml(graph);
  if (format === 'popolo') return popolo(createSchema(), { graph }, site);
  return format === 'jsonld' ? allNodes(createSchema(), { graph }, site) : dump(graph);
}

/**
 * Writes the whole graph as files into a folder, which is made if missing; each file is there whole or not at all.
 * @returns what was written, and what comes next, for people to read
 */
export async function writeFolder(
  graph: Graph,
  folder: string,
  { format, site }: TextOptions,
): Promise<string> {
  if (format === 'neo4j-admin') return bulk(graph, folder);
  mkdirSync(folder, { recursive: true });
  const form = format === 'akn' ? FORMS.akn : FORMS.tei;
  let count = 0;
  for await (const { name, text } of allTexts(form, createSchema(), { graph }, site)) {
    await writeOut(text, join(folder, name));
    count += 1;
  }
  return `${count} ${count === 1 ? 'file' : 'files'} in ${folder}, one for each meeting and for each document that tells of none.\n`;
}

async function bulk(graph: Graph, folder: string): Promise<string> {
  const { nodes, edges, bytes } = await writeBulk(graph, folder);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return (
    `${nodes} nodes and ${edges} edges (${size}) in ${folder}. Into a Neo4j that is stopped:\n` +
    `  cd ${folder} && neo4j-admin database import full neo4j --overwrite-destination @${ARGUMENTS}\n`
  );
}
