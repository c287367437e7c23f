import {
  along,
  byName,
  byStart,
  distinct,
  type Entity,
  many,
  onEdge,
  type Place,
  properties,
  property,
  type Step,
  same,
  stepTo,
} from '../entity.ts';
import { days, periods } from './actor.ts';
import { ANSWERS } from './answer.ts';
import { corrections } from './correction.ts';
import { agendaItem, DOCUMENT, meeting, source } from './recorded.ts';
import { askedAgain, askedBefore } from './recurrence.ts';
import { quote } from './source.ts';

const ASKER: Step = (from, to) => `(${from})<-[:ASKED]-(${to})`;

export const question: Entity = {
  values: {
    ...properties('id', 'text', 'date', 'status', 'statusRule', 'content', 'rule', 'imported'),
    answeredAfter: property('answeredAfter'),
    statusQuote,
  },
  edges: {
    askedBy: stepTo('Actor', ASKER),
    askedAs: [
      ...many('Role', roleThere, ({ edge, node }) => `${node}.name, ${node}.id, ${edge}.role`, periods),
      ...many(
        'Office',
        officeThere,
        ({ edge }) => `${edge}.role`,
        days(({ from, behind }) => behind(DOCUMENT, from)),
      ),
    ],
    addressedTo: many('Actor', addressee, byName, distinct),
    addressees: many('Addressee', addressee, (place) => `${byName(place)}, ${place.edge}.basis`),
    answers: along(ANSWERS, 'AnswerTo', null, byDay),
    commitments: along(
      ANSWERS,
      'Commitment',
      ({ from, node }) => `(${from})<-[:MADE_IN]-(${node})`,
      byStart,
      distinct,
    ),
    topics: many(
      'Topic',
      ({ from, edge, node }) => `(${from})-[${edge}:ABOUT]->(${node})`,
      ({ edge }) => `${edge}.rank`,
    ),
    corrections,
    askedBefore,
    askedAgain,
    agendaItem,
    meeting,
    source,
  },
};

/** Those of later meetings come behind those of its own. */
function byDay({ node }: Place): string {
  return `${node}.day, ${node}.place`;
}

/** The words in its own minutes, or in those of a later meeting that answered it; a person's word stands in none. */
function statusQuote({ node, behind }: Place): string {
  const own = quote(behind(DOCUMENT, node), `${node}.statusStart`, `${node}.statusEnd`);
  const later =
    `head([(${node})<-[:ANSWERS]-(a)-[:RECORDED_IN]->(d) WHERE a.id = ${node}.statusAnswer | ` +
    `${quote('d', 'a.start', 'a.firstEnd')}])`;
  return `CASE ${node}.statusRule WHEN 'curated' THEN null WHEN 'later-answer' THEN ${later} ELSE ${own} END`;
}

export const addresseeOf: Entity = { values: { basis: onEdge('basis') }, edges: { actor: same('Actor') } };

function addressee({ from, edge, node }: Place): string {
  return `(${from})-[${edge}:ADDRESSED_TO]->(${node})`;
}

/** What the minutes of this question say the asker is. */
function roleThere({ from, edge, node, behind }: Place): string {
  return `(${behind(ASKER, from)})-[${edge}:REPRESENTS]->(${node}) WHERE ${edge}.document = ${behind(DOCUMENT, from)}.id`;
}

function officeThere({ from, edge, behind }: Place): string {
  return `(${behind(ASKER, from)})-[${edge}:MENTIONED_IN]->(${behind(DOCUMENT, from)}) WHERE ${edge}.role IS NOT NULL`;
}
