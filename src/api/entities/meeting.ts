import {
  atMost,
  byName,
  byStart,
  distinct,
  type Entity,
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
    meeting: one('Meeting', ({ from, node }) => `(${from})-[:PART_OF]->(${node}:Meeting)`),
    decisions: many('Decision', ({ from, node }) => `(${from})<-[:TAKEN_ON]-(${node}:Decision)`, byStart),
    course: courseOfItem,
  },
};

export const meeting: Entity = {
  values: properties('id', 'name', 'date'),
  edges: {
    committee: one('Organization', ({ from, node }) => `(${from})-[:HELD_BY]->(${node}:Organization)`),
    attendance,
    course: courseOfMeeting,
    agendaItems: many(
      'AgendaItem',
      ({ from, node }) => `(${from})<-[:PART_OF]-(${node}:AgendaItem)`,
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
    broader: one('Topic', ({ from, node }) => `(${from})-[:BROADER]->(${node}:Topic)`),
    narrower: atMost(
      MOST_NARROWER,
      many('Topic', ({ from, node }) => `(${from})<-[:BROADER]-(${node}:Topic)`, byName, distinct),
    ),
  },
};

export const document: Entity = {
  values: properties('id', 'name', 'origin', 'url', 'hash', 'layout', 'text', 'imported', 'coverage'),
  edges: {
    meeting: one('Meeting', ({ from, node }) => `(${from})-[:MINUTES_OF]->(${node}:Meeting)`),
    questions: many('Question', ({ from, node }) => `(${from})<-[:RECORDED_IN]-(${node}:Question)`, byStart),
    decisions: many('Decision', ({ from, node }) => `(${from})<-[:RECORDED_IN]-(${node}:Decision)`, byStart),
    course: courseOfDocument,
  },
};

export const removal: Entity = { values: properties('id', 'kind', 'removed'), edges: {} };
