import { searchText } from '../../src/graph/words.ts';
import type { Id, QuestionFact } from '../model.ts';
import { contribution, late, places } from './contribution.ts';
import { type Context, type Edge, type End, edge, type Part } from './row.ts';

export function questions(context: Context): Part {
  const { questions: facts } = context.extraction;
  return {
    own: facts.map((fact) => {
      const { status, statusRule, statusWords, content, fields, askerOnDay = null } = fact;
      const { start: statusStart, end: statusEnd } = statusWords ?? {};
      const answeredAfter = status === 'ANSWERED' && context.date !== null ? 0 : null;
      const told = {
        askerOnDay,
        answeredAfter,
        status,
        statusRule,
        statusStart,
        statusEnd,
        content,
        ...late(context),
      };
      // An empty list would be lost on the way through CSV.
      const { recalls = null } = fact;
      const more = { ...told, fields: fields.length > 0 ? fields : null, ...offices(fact, context), recalls };
      return contribution('Question', fact, context, { ...more, asks: asks(fact) });
    }),
    edges: facts.flatMap((fact) => edges(fact, context)),
  };
}

/** Its telling words by their stems, a name of several words as one, and as what it asks for them, with blanks around: " ?wann bank klein-au streich ". */
function asks({ asks }: QuestionFact): string | null {
  const stems = asks
    .map((words) => (words.startsWith('?') ? words : searchText(words).trim().replaceAll(' ', '-')))
    .filter((word) => word !== '');
  return stems.length === 0 ? null : ` ${[...new Set(stems)].sort().join(' ')} `;
}

/** What the asker and those asked are by this document, in small letters: "|ratsfrau|vorsitzende|", absent where it says nothing. */
function offices({ askedBy, addressedTo }: QuestionFact, { extraction }: Context) {
  const called = (ids: readonly (Id | null)[]) => {
    const people = extraction.people.filter(({ id }) => ids.includes(id));
    const roles = people.flatMap((person) => person.roles.flatMap(({ role }) => role?.toLowerCase() ?? []));
    return roles.length === 0 ? null : `|${[...new Set(roles)].join('|')}|`;
  };
  return { askedAs: called([askedBy]), addressedAs: called(addressedTo) };
}

function edges(fact: QuestionFact, context: Context): (Edge | null)[] {
  const question: End<'Question'> = { label: 'Question', id: fact.id };
  return [
    ...places(question, fact.agendaItem, context),
    edge('ASKED', context.actor(fact.askedBy), question),
    ...fact.addressees.map(({ to, basis }) => edge('ADDRESSED_TO', question, context.actor(to), { basis })),
    ...fact.about.map(({ topic, score, basis, start, end }, rank) =>
      edge('ABOUT', question, { label: 'Topic', id: topic }, { score, basis, start, end, rank }),
    ),
  ];
}
