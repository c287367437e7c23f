import { as, type Condition, type Conditions, longest, wordsAs } from '../filter.ts';
import { committeeOf, documentOf } from './committee.ts';
import { updatedSince } from './document.ts';
import { type Alias, named } from './named.ts';
import { days } from './time.ts';

/** The words of the question and of its answers. */
const WORDS = "reduce(s = n.search, t IN [(n)<-[:ANSWERS]-(a) | a.search] | s + coalesce(t, ''))";

/** Questions in which, or in an answer to which, the longest of the words stands (no step: the question itself). */
const WITH_WORD =
  'MATCH (x:Contribution) WHERE x.search CONTAINS $word MATCH (x)-[:ANSWERS*0..1]->(n:Question)';

/** An organisation and its parts; from the whole to the parts, which the embedded engine does not turn round itself. */
const PARTS = '<-[:PART_OF*0..3]-';
const PART = '-[:PART_OF*0..3]->';
/** Of a person whom the minutes of the question give a role that begins so: `roles` lists them, each behind a stroke. */
const office = (name: string, roles: 'askedAs' | 'addressedAs'): Condition => ({
  anchor: `MATCH (n:Question) WHERE n.${roles} CONTAINS $${name}`,
  test: `n.${roles} CONTAINS $${name}`,
  parameters: (value: string) => ({ [name]: `|${value.trim().toLowerCase()}` }),
});

/** A policy field is meant by its short name, too. */
const FIELD: Alias = {
  test: 'x.field = $field',
  parameters: (value) => ({ field: value.trim().toLowerCase() }),
};

/** `QuestionFilter`; what finds fewest comes first. */
export const questionConditions: Conditions = {
  document: documentOf('Question'),
  from: named('from', 'Actor', ({ found, isMeant }) => ({
    anchor: `${found} MATCH (x)-[:ASKED]->(n)`,
    test: `EXISTS { (n)<-[:ASKED]-(x) WHERE ${isMeant} }`,
  })),
  to: named('to', 'Actor', ({ found, isMeant, byId }) => ({
    anchor: `${found} MATCH (x)${byId ? '' : `${PARTS}()`}<-[:ADDRESSED_TO]-(n)`,
    test: `EXISTS { (n)-[:ADDRESSED_TO]->${byId ? '' : `()${PART}`}(x) WHERE ${isMeant} }`,
  })),
  answeredBy: named('answeredBy', 'Actor', ({ found, isMeant }) => ({
    anchor: `${found} MATCH (x)-[:GAVE]->()-[:ANSWERS]->(n)`,
    test: `EXISTS { (n)<-[:ANSWERS]-()<-[:GAVE]-(x) WHERE ${isMeant} }`,
  })),
  topic: named(
    'topic',
    'Topic',
    ({ found, isMeant }) => ({
      anchor: `${found} MATCH (x)<-[:ABOUT]-(n)`,
      test: `EXISTS { (n)-[:ABOUT]->(x) WHERE ${isMeant} }`,
    }),
    FIELD,
  ),
  committee: committeeOf('Question'),
  updatedSince,
  ...days,
  status: { isCheap: true, test: 'n.status IN $status', parameters: as('status') },
  toOffice: office('toOffice', 'addressedAs'),
  // Nearly everything is asked by members of a council.
  fromOffice: office('fromOffice', 'askedAs'),
  words: {
    anchor: WITH_WORD,
    rough: true,
    needs: `WITH n, ${WORDS} AS text`,
    test: 'all(w IN $words WHERE text CONTAINS w)',
    parameters: (value: string) => {
      const { words } = wordsAs('words')(value);
      return { words, word: longest(words) };
    },
  },
};
