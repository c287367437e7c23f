import { parse } from 'graphql';
import { built } from './corpus.mjs';

/** What the saved queries ask for on the sample, and who and what stands in its place on another graph. */
const FACTS = {
  asker: named(
    "MATCH (n:Person {kind: 'elected'})-[:ASKED]->(x) WHERE n.givenName IS NOT NULL",
    'n.familyName',
  ),
  committees: named('MATCH (n:Committee)<-[:HELD_BY]-(x)', 'n.name'),
  organizations: named(
    "MATCH (n:Organization)<-[:ADDRESSED_TO]-(x) WHERE n.kind <> 'administration'",
    'n.name',
  ),
  terms: named("MATCH (n:Topic {kind: 'term'})<-[:ABOUT]-(x)", 'n.name'),
  again: named("MATCH (n:Topic {kind: 'term'})<-[:ABOUT]-()-[:REPEATS]->(x)", 'n.name'),
  people: named('MATCH (n:Person)-[:ASKED]->(x)', 'n.id'),
  questions: named("MATCH (n:Question {status: 'ANSWERED'})-[:ABOUT]->(x)", 'n.id'),
};

/**
 * @param {string} match
 * @param {string} value
 */
function named(match, value) {
  return `${match} WITH n, count(x) AS times RETURN ${value} AS value ORDER BY times DESC, n.id LIMIT 3`;
}

/** What the saved queries name on the sample → what stands in its place, by its name in `most`. */
const INSTEAD = /** @type {const} */ ({
  Piehl: 'asker',
  'Yildiz-Kern': 'second',
  Sandvoss: 'answerer',
  Widerspruch: 'term',
  Sozialausschuss: 'committee',
  Rat: 'other',
  Jobcenter: 'organization',
  p_1ab11f4df482f8cc41f4: 'from',
  p_42394b4c8458be238e02: 'to',
  q_55b7a3c7b882b0490623: 'question',
  Stadtwerke: 'term',
  'erinnert Langzeitarbeitslose': 'also',
});

/** @typedef {{read: (statement: {name: string, cypher: string}, parameters?: object) => Promise<any[]>}} Graph */

/** @typedef {Record<(typeof INSTEAD)[keyof typeof INSTEAD], string>} Most */

/**
 * Whom and what the graph holds most of.
 * @param {Graph} graph
 * @returns {Promise<Most>}
 */
export async function mostOf(graph) {
  /** @type {(name: string, cypher: string, parameters?: object) => Promise<string[]>} */
  const read = async (name, cypher, parameters = {}) =>
    (await graph.read({ name, cypher }, parameters)).map(({ value }) => String(value));
  const most = (/** @type {keyof typeof FACTS} */ name) => read(name, FACTS[name]);
  const [asker = '', second = ''] = await most('asker');
  const [answerer = ''] = await read('answerer', ANSWERER, { asker });
  const [committee = '', other = ''] = await most('committees');
  const [organization = ''] = await most('organizations');
  const [term = ''] = await most('terms');
  const [also = ''] = await most('again');
  const [from = '', to = ''] = await most('people');
  const [question = ''] = await most('questions');
  return { asker, second, answerer, committee, other, organization, term, also, from, to, question };
}

/**
 * The saved queries, asking for whom and what the graph holds most of. Of another graph they would find nothing.
 * @param {Most} most
 * @returns {Promise<{name: string, text: string}[]>}
 */
export async function asked(most) {
  const { examples } = await built('src/api/index');
  return examples().map((/** @type {{name: string, text: string}} */ { name, text }) => ({
    name,
    text: Object.entries(INSTEAD).reduce(
      (query, [word, by]) => query.replaceAll(`"${word}"`, JSON.stringify(most[by])),
      text.replaceAll('"2023-01-01"', '"2000-01-01"'),
    ),
  }));
}

/**
 * Of these values the ones that a query needs: what has a default asks for whom and what `asked` put there.
 * @param {string} source
 * @param {Most} most
 */
export function variablesOf(source, most) {
  const declared = parse(source).definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []) : [],
  );
  const needed = declared
    .filter(({ defaultValue }) => !defaultValue)
    .map(({ variable }) => variable.name.value);
  return Object.fromEntries(Object.entries(most).filter(([name]) => needed.includes(name)));
}

const ANSWERER =
  'MATCH (p:Person {familyName: $asker})-[:ASKED]->(:Question)<-[:ANSWERS]-(:Answer)<-[:GAVE]-(n:Person) ' +
  'WITH n, count(*) AS times RETURN n.familyName AS value ORDER BY times DESC, n.id LIMIT 1';
