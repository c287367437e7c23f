import { as, type Conditions, wordsAs } from '../filter.ts';

const actor = (words: string) =>
  `MATCH (x) WHERE (x:Person OR x:Organization) AND all(w IN $${words} WHERE x.search CONTAINS w)`;
const matches = (words: string) => `all(w IN $${words} WHERE x.search CONTAINS w)`;
const IN_COMMITTEE = '-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(:Meeting)-[:HELD_BY]->';
const OF_COMMITTEE = '<-[:HELD_BY]-(:Meeting)-[:MENTIONED_IN]->(:Document)<-[:RECORDED_IN]-';
const IS_TOPIC = 'x.field = $field OR all(w IN $topic WHERE x.search CONTAINS w)';
/** The words of the question and of its answers. */
const WORDS = "reduce(s = n.search, t IN [(n)<-[:ANSWERS]-(a:Answer) | a.search] | s + coalesce(t, ''))";

/** Questions in which, or in an answer to which, the longest of the words stands (no step: the question itself). */
const WITH_WORD =
  'MATCH (x:Contribution) WHERE x.search CONTAINS $word MATCH (x)-[:ANSWERS*0..1]->(n:Question)';

/** `QuestionFilter`; what finds fewest comes first. */
export const questionConditions: Conditions = {
  document: {
    anchor: 'MATCH (:Document {id: $document})<-[:RECORDED_IN]-(n:Question)',
    test: 'EXISTS { (n)-[:RECORDED_IN]->(:Document {id: $document}) }',
    parameters: as('document'),
  },
  from: {
    anchor: `${actor('from')} MATCH (x)-[:ASKED]->(n:Question)`,
    test: `EXISTS { (n)<-[:ASKED]-(x) WHERE ${matches('from')} }`,
    parameters: wordsAs('from'),
  },
  to: {
    anchor: `${actor('to')} MATCH (x)<-[:ADDRESSED_TO]-(n:Question)`,
    test: `EXISTS { (n)-[:ADDRESSED_TO]->(x) WHERE ${matches('to')} }`,
    parameters: wordsAs('to'),
  },
  answeredBy: {
    anchor: `${actor('answeredBy')} MATCH (x)-[:GAVE]->(:Answer)-[:ANSWERS]->(n:Question)`,
    test: `EXISTS { (n)<-[:ANSWERS]-(:Answer)<-[:GAVE]-(x) WHERE ${matches('answeredBy')} }`,
    parameters: wordsAs('answeredBy'),
  },
  topic: {
    anchor: `MATCH (x:Topic) WHERE ${IS_TOPIC} MATCH (x)<-[:ABOUT]-(n:Question)`,
    test: `EXISTS { (n)-[:ABOUT]->(x:Topic) WHERE ${IS_TOPIC} }`,
    parameters: (value: string) => ({
      ...wordsAs('topic')(value),
      field: value.trim().toLowerCase(),
    }),
  },
  committee: {
    anchor: `MATCH (x:Committee) WHERE ${matches('committee')} MATCH (x)${OF_COMMITTEE}(n:Question)`,
    test: `EXISTS { (n)${IN_COMMITTEE}(x:Committee) WHERE ${matches('committee')} }`,
    parameters: wordsAs('committee'),
  },
  since: { test: 'n.date >= $since', parameters: as('since') },
  until: { test: 'n.date <= $until', parameters: as('until') },
  status: { test: 'n.status IN $status', parameters: as('status') },
  words: {
    anchor: WITH_WORD,
    rough: true,
    needs: `${WORDS} AS text`,
    test: 'all(w IN $words WHERE text CONTAINS w)',
    parameters: (value: string) => {
      const { words } = wordsAs('words')(value);
      return { words, word: longest(words) };
    },
  },
};

/** Long words are rare. */
function longest(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a));
}
