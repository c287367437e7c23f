import {
  as,
  type Condition,
  type Conditions,
  isNamed,
  longest,
  named,
  wordsAs,
  wordsOrId,
} from '../filter.ts';
import { committeeOf, documentOf } from './committee.ts';
import { updatedSince } from './document.ts';
import { days } from './time.ts';

const actor = (name: string) => named('Actor', name);
const IS_TOPIC = `x.field = $field OR ${isNamed('topic')}`;
/** The words of the question and of its answers. */
const WORDS = "reduce(s = n.search, t IN [(n)<-[:ANSWERS]-(a:Answer) | a.search] | s + coalesce(t, ''))";

/** Questions in which, or in an answer to which, the longest of the words stands (no step: the question itself). */
const WITH_WORD =
  'MATCH (x:Contribution) WHERE x.search CONTAINS $word MATCH (x)-[:ANSWERS*0..1]->(n:Question)';

/** An organisation and its parts; from the whole to the parts, which the embedded engine does not turn round itself. */
const PARTS = '<-[:PART_OF*0..3]-';
const PART = '-[:PART_OF*0..3]->';
/** Whoever is given by an id is meant without his parts. */
const IS_MEANT = '(x.id <> $toId OR y.id = $toId)';

/** Of a person whom the minutes of the question give a role that begins so: `roles` lists them, each behind a stroke. */
const office = (name: string, roles: 'askedAs' | 'addressedAs'): Condition => ({
  anchor: `MATCH (n:Question) WHERE n.${roles} CONTAINS $${name}`,
  test: `n.${roles} CONTAINS $${name}`,
  parameters: (value: string) => ({ [name]: `|${value.trim().toLowerCase()}` }),
});

/** `QuestionFilter`; what finds fewest comes first. */
export const questionConditions: Conditions = {
  document: documentOf('Question'),
  from: {
    anchor: `${actor('from')} MATCH (x)-[:ASKED]->(n:Question)`,
    test: `EXISTS { (n)<-[:ASKED]-(x) WHERE ${isNamed('from')} }`,
    parameters: wordsOrId('from'),
  },
  to: {
    anchor: `${actor('to')} MATCH (x)${PARTS}(y) WHERE ${IS_MEANT} MATCH (y)<-[:ADDRESSED_TO]-(n:Question)`,
    test: `EXISTS { (n)-[:ADDRESSED_TO]->(y)${PART}(x) WHERE ${isNamed('to')} AND ${IS_MEANT} }`,
    parameters: wordsOrId('to'),
  },
  answeredBy: {
    anchor: `${actor('answeredBy')} MATCH (x)-[:GAVE]->(:Answer)-[:ANSWERS]->(n:Question)`,
    test: `EXISTS { (n)<-[:ANSWERS]-(:Answer)<-[:GAVE]-(x) WHERE ${isNamed('answeredBy')} }`,
    parameters: wordsOrId('answeredBy'),
  },
  topic: {
    anchor: `${named('Topic', 'topic', 'x.field = $field OR ')} MATCH (x)<-[:ABOUT]-(n:Question)`,
    test: `EXISTS { (n)-[:ABOUT]->(x:Topic) WHERE ${IS_TOPIC} }`,
    parameters: (value: string) => ({
      ...wordsOrId('topic')(value),
      field: value.trim().toLowerCase(),
    }),
  },
  committee: committeeOf('Question'),
  updatedSince,
  ...days,
  status: { isCheap: true, test: 'n.status IN $status', parameters: as('status') },
  fromOffice: office('fromOffice', 'askedAs'),
  toOffice: office('toOffice', 'addressedAs'),
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
