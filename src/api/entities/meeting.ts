import {
  atMost,
  byName,
  byPlace,
  distinct,
  type Entity,
  first,
  list,
  many,
  one,
  properties,
  property,
} from '../entity.ts';
import { attendance } from './attendance.ts';
import { courseOfDocument, courseOfItem, courseOfMeeting } from './course.ts';

export const agendaItem: Entity = {
  values: properties('id', 'number', 'heading'),
  edges: {
    meeting: one('Meeting', ({ from, node }) => `(${from})-[:PART_OF]->(${node})`),
    decisions: many('Decision', ({ from, node }) => `(${from})<-[:TAKEN_ON]-(${node})`, byPlace),
    course: courseOfItem,
  },
};

export const meeting: Entity = {
  values: properties('id', 'name', 'date'),
  edges: {
    committee: one('Organization', ({ from, node }) => `(${from})-[:HELD_BY]->(${node})`),
    documents: many('Document', ({ from, node }) => `(${from})<-[:MINUTES_OF]-(${node})`, byName),
    attendance,
    course: courseOfMeeting,
    agendaItems: many(
      'AgendaItem',
      ({ from, node }) => `(${from})<-[:PART_OF]-(${node})`,
      ({ node }) => `${node}.position, ${node}.id`,
    ),
  },
};

const MOST_NARROWER = 100;

export const topic: Entity = {
  values: {
    ...properties('id', 'name', 'kind'),
    knownAs: list('knownAs'),
    questionCount: property('questions'),
  },
  edges: {
    broader: first('Topic', ({ from, node }) => `(${from})-[:BROADER]->(${node})`),
    narrower: atMost(
      MOST_NARROWER,
      many('Topic', ({ from, node }) => `(${from})<-[:BROADER]-(${node})`, byName, distinct),
    ),
  },
};

export const document: Entity = {
  values: properties(
    'id',
    'name',
    'origin',
    'url',
    'mediaType',
    'hash',
    'layout',
    'text',
    'imported',
    'coverage',
    'sentences',
  ),
  edges: {
    meeting: one('Meeting', ({ from, node }) => `(${from})-[:MINUTES_OF]->(${node})`),
    toldIn: one('Document', ({ from, node }) => `(${from})-[:TOLD_IN]->(${node})`),
    questions: many('Question', ({ from, node }) => `(${from})<-[:RECORDED_IN]-(${node}:Question)`, byPlace),
    decisions: many('Decision', ({ from, node }) => `(${from})<-[:RECORDED_IN]-(${node}:Decision)`, byPlace),
    course: courseOfDocument,
    versions: many(
      'Version',
      ({ from, node }) => `(${from})<-[:VERSION_OF]-(${node})`,
      ({ node }) => `${node}.superseded DESC, ${node}.id`,
    ),
  },
};

/** `changes` is JSON. */
export const version: Entity = {
  values: properties('hash', 'origin', 'imported', 'superseded', 'basis', 'changes'),
  edges: {},
};

export const removal: Entity = {
  values: { ...properties('id', 'kind', 'removed', 'because', 'document'), supersededBy: property('by') },
  edges: {},
};
