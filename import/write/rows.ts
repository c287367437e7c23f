import type { Extraction } from '../model.ts';
import { agendaItems } from './agenda-items.ts';
import { answers } from './answers.ts';
import { attendance } from './attendance.ts';
import { commitments } from './commitments.ts';
import { decisions } from './decisions.ts';
import { document, minutesOf } from './document.ts';
import { meeting } from './meeting.ts';
import { municipality } from './municipality.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import type { Context, Edge, End, Mention, Part, Rows } from './row.ts';
import { statements } from './statements.ts';
import { topics } from './topics.ts';

/** One file per kind of entity, in the order of writing. */
const ENTITIES: readonly ((context: Context) => Part)[] = [
  municipality,
  organizations,
  people,
  topics,
  meeting,
  attendance,
  agendaItems,
  questions,
  answers,
  statements,
  commitments,
  decisions,
];

/** What the graph holds of one document. Pure; the same facts give the same rows in the same order. */
export function rowsOf(extraction: Extraction): Rows {
  const context = contextOf(extraction);
  const parts = ENTITIES.map((entity) => entity(context));
  const mentions = parts.flatMap((part) => part.mentions ?? []);
  const edges = [minutesOf(context), ...parts.flatMap((part) => part.edges ?? [])].filter(
    (edge) => edge !== null,
  );
  return {
    document: document(context),
    own: parts.flatMap((part) => part.own ?? []),
    mentions,
    edges: [...mentions.map((mention) => mentionedIn(mention, context.document)), ...edges],
  };
}

function contextOf(extraction: Extraction): Context {
  const people = new Set(extraction.people.map(({ id }) => id));
  const organizations = new Set(extraction.organizations.map(({ id }) => id));
  const { meeting } = extraction;
  return {
    extraction,
    document: { label: 'Document', id: extraction.document.id },
    meeting: meeting && { label: 'Meeting', id: meeting.id },
    date: meeting?.date ?? null,
    actor: (id) => {
      if (id === null) return null;
      if (people.has(id)) return { label: 'Person', id };
      return organizations.has(id) ? { label: 'Organization', id } : null;
    },
  };
}

function mentionedIn({ label, id, says }: Mention, document: End): Edge {
  return { type: 'MENTIONED_IN', from: { label, id }, to: document, properties: says };
}
