import type { Entity } from '../entity.ts';
import { office, organization, person, representative, role } from './actor.ts';
import { answer, answerTo } from './answer.ts';
import { attended, attendee, fromSource, untilSource } from './attendance.ts';
import { commitment } from './commitment.ts';
import { correction } from './correction.ts';
import { decision, voteCount } from './decision.ts';
import { about, explanation, link } from './explanation.ts';
import { agendaItem, document, meeting, removal, topic, version } from './meeting.ts';
import { addresseeOf, question } from './question.ts';
import { earlier, later } from './recurrence.ts';
import { aboutTopic, exchange, outcome, spokenFor } from './relations.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';

/**
 * Every GraphQL type below the root fields, by its name. `Office` is a `Role` without an organisation, `AnswerTo` an
 * `Answer` reached from its question, `Link` and `About` are `Reason`s, `Attendee` and
 * `Attended` are an `Attendance` from either end, `Earlier` and `Later` a `Recurrence`, `FromSource` and `UntilSource` places.
 */
export const ENTITIES: Readonly<Record<string, Entity>> = {
  Person: person,
  Organization: organization,
  Role: role,
  Office: office,
  Representative: representative,
  Exchange: exchange,
  AboutTopic: aboutTopic,
  SpokenFor: spokenFor,
  Outcome: outcome,
  Earlier: earlier,
  Later: later,
  Question: question,
  Addressee: addresseeOf,
  Answer: answer,
  AnswerTo: answerTo,
  Statement: statement,
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
  Removal: removal,
  Version: version,
  Correction: correction,
  SourceReference: source,
  Explanation: explanation,
  Link: link,
  About: about,
};

/** The object types of an interface that a field leads to. */
export const POSSIBLE: Readonly<Record<string, readonly string[]>> = {
  Actor: ['Person', 'Organization'],
  Contribution: ['Question', 'Answer', 'Statement', 'Commitment', 'Decision'],
};

/** What `node(id)` may find: GraphQL type and label are one name. */
export const NODES = [
  'Question',
  'Answer',
  'Statement',
  'Commitment',
  'Decision',
  'Person',
  'Organization',
  'Topic',
  'AgendaItem',
  'Meeting',
  'Document',
  'Removal',
] as const;
