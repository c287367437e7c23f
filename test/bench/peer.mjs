/**
 * `@neo4j/graphql` on our graph: installed into a folder of its own when it is first needed, so that nobody else has to;
 * `graphql` and the driver are ours.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse, print, separateOperations } from 'graphql';
import { built } from './corpus.mjs';

const HOME = new URL('peer/', import.meta.url);
const require = createRequire(HOME);
const PEER = '@neo4j/graphql';
/** Words compare by their letters, as our days do. */
const FEATURES = { filters: { String: { LT: true, GT: true, LTE: true, GTE: true } } };

/** @param {import('neo4j-driver').Driver} driver */
export async function peerSchema(driver) {
  install();
  const { Neo4jGraphQL } = require(PEER);
  const typeDefs = readFileSync(new URL('schema.graphql', HOME), 'utf8');
  return new Neo4jGraphQL({ typeDefs, driver, features: FEATURES }).getSchema();
}

function install() {
  if (existsSync(new URL('node_modules/@neo4j/graphql/', HOME))) return;
  const words = [
    'ci',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', words, { cwd: fileURLToPath(HOME), stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('@neo4j/graphql could not be installed; is there a network?');
}

/**
 * What it is asked for a saved query, and what ours is for the same part of it; null where it cannot express it.
 * @param {string} name
 * @param {string} text of ours
 * @returns {{theirs: string, ours: string} | null}
 */
export function pairOf(name, text) {
  const file = new URL(`queries/${name}.graphql`, HOME);
  if (!existsSync(file)) return null;
  const { Theirs, Ours } = separateOperations(parse(readFileSync(file, 'utf8')));
  if (!Theirs) throw new Error(`${name}.graphql has no operation "Theirs".`);
  return { theirs: print(Theirs), ours: samePart(Ours ?? parse(text), Theirs) };
}

/**
 * Of our query only the root fields that theirs answers: aliases of theirs begin with the names of ours.
 * @param {import('graphql').DocumentNode} ours
 * @param {import('graphql').DocumentNode} theirs
 */
function samePart(ours, theirs) {
  const asked = new Set(rootsOf(theirs).map((name) => name.split('_')[0]));
  const isAsked = (/** @type {import('graphql').SelectionNode} */ node) => asked.has(nameOf(node));
  return print({
    ...ours,
    definitions: ours.definitions.map((definition) => {
      if (definition.kind !== 'OperationDefinition') return definition;
      const { selectionSet } = definition;
      const selections = selectionSet.selections.filter(isAsked);
      return { ...definition, selectionSet: { ...selectionSet, selections } };
    }),
  });
}

/** @param {import('graphql').DocumentNode} document */
function rootsOf(document) {
  return document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? definition.selectionSet.selections.map(nameOf) : [],
  );
}

/** @param {import('graphql').SelectionNode} node */
function nameOf(node) {
  return node.kind === 'Field' ? (node.alias ?? node.name).value : '';
}

/**
 * Whom and what to ask for as their filters want it: words that `search` has to hold.
 * @param {Record<string, string>} most
 */
export async function peerVariables(most) {
  const { searchWords } = await built('src/graph/words');
  /** @type {[string, object[]][]} */
  const filters = Object.entries(most).map(([name, value]) => [
    name,
    searchWords(value).map((/** @type {string} */ word) => ({ search: { contains: word } })),
  ]);
  return Object.fromEntries(
    filters.flatMap(([name, words]) => ['', 'Part', 'InAnswer'].map((of) => [`${name}${of}`, words])),
  );
}
