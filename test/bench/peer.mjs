/**
 * `@neo4j/graphql` on our graph: installed into a folder of its own when it is first needed, so that nobody else has to;
 * `graphql` and the driver are ours.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * The saved queries that it can express: its operation, and ours where it can ask only for a part of the saved one.
 * @returns {{name: string, theirs: string, ours: string | null}[]}
 */
export function pairs() {
  const folder = new URL('queries/', HOME);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const { Theirs, Ours } = separateOperations(parse(readFileSync(new URL(file, folder), 'utf8')));
      if (!Theirs) throw new Error(`${file} has no operation "Theirs".`);
      return { name: file.replace('.graphql', ''), theirs: print(Theirs), ours: Ours ? print(Ours) : null };
    });
}

/**
 * Of our query only the root fields that theirs answers: aliases of theirs begin with the names of ours.
 * @param {string} ours
 * @param {string} theirs
 */
export function samePart(ours, theirs) {
  const asked = new Set(rootsOf(parse(theirs)).map((name) => name.split('_')[0]));
  const document = parse(ours);
  return print({
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind !== 'OperationDefinition'
        ? definition
        : {
            ...definition,
            selectionSet: {
              ...definition.selectionSet,
              selections: definition.selectionSet.selections.filter((node) => asked.has(nameOf(node))),
            },
          },
    ),
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
