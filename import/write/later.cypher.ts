import type { Statement } from '../../src/graph/index.ts';

/** Whose minutes hold a contribution; null where they tell no municipality: then nothing is taken for the same. */
export function town(said: string): string {
  return `head([(${said})-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(m:Municipality) | m.id])`;
}

/** What tells whether a question `q` is meant by the answer `a`. */
const CANDIDATE =
  'a.id AS answer, a.refersOn AS refersOn, a.refersAsker AS asker, a.refersStatus AS refersStatus, a.refersWords AS words, ' +
  'a.day AS answered, a.search AS said, head([(a)-[:RAISED_IN]->(i) | i.heading]) AS heading, ' +
  'q.id AS question, q.day AS asked, q.status AS status, [(q)<-[:ASKED]-(p) | p.name] AS askers, q.askerOnDay AS askerOnDay, ' +
  "[(q)-[about:ABOUT]->(t:Topic {kind: 'term'}) WHERE about.basis = 'question' | t.search] AS terms";

/** Days on which questions of documents were asked, or to which answers of theirs refer. */
export const DAYS_OF: Statement = {
  name: 'days of documents',
  cypher:
    'UNWIND $documents AS document MATCH (:Document {id: document})<-[:RECORDED_IN]-(n:Contribution) ' +
    'WHERE n:Question OR n.refersOn IS NOT NULL RETURN DISTINCT coalesce(n.refersOn, n.day) AS day',
};
/** Answers that refer to questions of these days. */
export const REFERRING: Statement = {
  name: 'referring answers',
  cypher: 'UNWIND $days AS day MATCH (a:Answer {refersOn: day}) RETURN a.id AS id ORDER BY id',
};
export const ALL_REFERRING: Statement = {
  name: 'all referring answers',
  cypher: "MATCH (a:Answer) WHERE a.refersOn >= '' RETURN a.id AS id ORDER BY id",
};
/** What answers are linked with as answers to questions of earlier meetings. */
export const LINKED_LATER: Statement = {
  name: 'linked later',
  cypher:
    "UNWIND $ids AS id MATCH (a:Answer {id: id})-[e:ANSWERS {basis: 'earlier-meeting'}]->(q:Question) " +
    'RETURN a.id AS answer, q.id AS question',
};
/** Questions whose status rests on one of the answers stand as their own minutes have them. */
export const RESET_STATUS: Statement = {
  name: 'reset status',
  cypher:
    'UNWIND $ids AS id MATCH (q:Question {id: id}) WHERE q.statusAnswer IS NOT NULL ' +
    'SET q.status = q.statusThere, q.statusRule = q.statusRuleThere ' +
    'REMOVE q.statusThere, q.statusRuleThere, q.statusAnswer, q.answeredAfter',
};
export const UNLINK_LATER: Statement = {
  name: 'unlink later',
  cypher: "UNWIND $ids AS id MATCH (a:Answer {id: id})-[e:ANSWERS {basis: 'earlier-meeting'}]->() DELETE e",
};
const IN_THE_TOWN = `WITH a, q, ${town('a')} AS here, ${town('q')} AS there WHERE here = there RETURN ${CANDIDATE} ORDER BY answer, q.place`;

/** Questions of the day to which answers refer, in the same municipality. */
export const OF_THE_DAY: Statement = {
  name: 'questions of the day',
  cypher:
    'UNWIND $ids AS id MATCH (a:Answer {id: id}) WHERE size(a.refersOn) = 10 MATCH (q:Question {day: a.refersOn}) ' +
    IN_THE_TOWN,
};
/** The same of the month. */
export const OF_THE_MONTH: Statement = {
  name: 'questions of the month',
  cypher:
    'UNWIND $ids AS id MATCH (a:Answer {id: id}) WHERE size(a.refersOn) = 7 ' +
    'MATCH (q:Question) WHERE q.day STARTS WITH a.refersOn ' +
    IN_THE_TOWN,
};
/** Questions of the last meeting of the same body before the one in which the answer is given. */
export const OF_THE_LAST: Statement = {
  name: 'questions of the last meeting',
  cypher:
    "UNWIND $ids AS id MATCH (a:Answer {id: id}) WHERE a.refersOn = '' " +
    'MATCH (a)-[:RECORDED_IN]->(:Document)-[:MINUTES_OF]->(m:Meeting)-[:HELD_BY]->(c:Organization)<-[:HELD_BY]-(n:Meeting) ' +
    "WHERE n.day > '' AND n.day < m.day WITH a, c, max(n.day) AS day " +
    'MATCH (c)<-[:HELD_BY]-(n:Meeting)<-[:MINUTES_OF]-(:Document)<-[:RECORDED_IN]-(q:Question) WHERE n.day = day ' +
    `RETURN ${CANDIDATE} ORDER BY answer, q.place`,
};
/** Rows of `answer`, `question` and `words`. */
export const LINK_LATER: Statement = {
  name: 'link later',
  cypher:
    'UNWIND $rows AS row MATCH (a:Answer {id: row.answer}) MATCH (q:Question {id: row.question}) ' +
    "WHERE NOT EXISTS { (a)-[:ANSWERS]->(q) } CREATE (a)-[:ANSWERS {basis: 'earlier-meeting', words: row.words}]->(q)",
};
/** Rows of `question`, `answer` and `days`. */
export const SET_STATUS: Statement = {
  name: 'set status later',
  cypher:
    'UNWIND $rows AS row MATCH (q:Question {id: row.question}) ' +
    "SET q.statusThere = q.status, q.statusRuleThere = q.statusRule, q.status = 'ANSWERED', " +
    "q.statusRule = 'later-answer', q.statusAnswer = row.answer, q.answeredAfter = row.days",
};
export const STAMP_QUESTIONS: Statement = {
  name: 'stamp questions',
  cypher: 'UNWIND $ids AS id MATCH (q:Question {id: id}) SET q.imported = $at',
};
export const ASKERS_OF: Statement = {
  name: 'askers of questions',
  cypher: 'UNWIND $ids AS id MATCH (q:Question {id: id})<-[:ASKED]-(p:Person) RETURN DISTINCT p.id AS id',
};
