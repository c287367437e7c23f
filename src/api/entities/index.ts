import type { Entity } from '../entity.ts';
import { office, organization, person, role } from './actor.ts';
import { answer } from './answer.ts';
import { attended, attendee, fromSource, untilSource } from './attendance.ts';
import { commitment } from './commitment.ts';
import { decision, voteCount } from './decision.ts';
import { agendaItem, document, meeting, topic } from './meeting.ts';
import { addresseeOf, question } from './question.ts';
import { source } from './source.ts';

/**
 * Every GraphQL type below the root fields, by its name. `Office` is a `Role` without an organisation, `Attendee` and
 * `Attended` are an `Attendance` from either end, `FromSource` and `UntilSource` places.
 */
export const ENTITIES: Readonly<Record<string, Entity>> = {
  Person: person,
  Organization: organization,
  Role: role,
  Office: office,
  Question: question,
  Addressee: addresseeOf,
  Answer: answer,
  Commitment: commitment,
  Decision: decision,
  VoteCount: voteCount,
  Attendee: attendee,
  Attended: attended,
  FromSource: fromSource,
  UntilSource: untilSource,
  Topic: topic,
  AgendaItem: agendaItem,
  Meeting: meeting,
  Document: document,
  SourceReference: source,
};

/** The object types of an interface that a field leads to. */
export const POSSIBLE: Readonly<Record<string, readonly string[]>> = { Actor: ['Person', 'Organization'] };

/** What `node(id)` may find: GraphQL type and label are one name. */
export const NODES = [
  'Question',
  'Answer',
  'Commitment',
  'Decision',
  'Person',
  'Organization',
  'Topic',
  'AgendaItem',
  'Meeting',
  'Document',
] as const;
