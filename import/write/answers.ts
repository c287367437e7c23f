import type { AnswerFact } from '../model.ts';
import { contribution, places } from './contribution.ts';
import { type Context, type Edge, type End, edge, type Part, type Properties } from './row.ts';

export function answers(context: Context): Part {
  const { answers: facts } = context.extraction;
  return {
    own: facts.map((fact) =>
      contribution('Answer', fact, context, { firstEnd: fact.firstEnd, gives: gives(fact), ...refers(fact) }),
    ),
    edges: facts.flatMap((fact) => edges(fact, context)),
  };
}

/** With blanks around: " euro=200000 wann=2024-05 ". */
function gives({ gives }: AnswerFact): string | null {
  return gives.length === 0 ? null : ` ${gives.join(' ')} `;
}

/** To which question of an earlier meeting it is given; an empty day is that of the last meeting. */
function refers({ refersTo }: AnswerFact): Properties {
  if (refersTo === undefined) return {};
  const { asker, date, status, words } = refersTo;
  return { refersOn: date ?? '', refersAsker: asker, refersStatus: status, refersWords: words };
}

function edges(fact: AnswerFact, context: Context): (Edge | null)[] {
  const answer: End<'Answer'> = { label: 'Answer', id: fact.id };
  const behalf = context.actor(fact.onBehalfOf);
  return [
    ...places(answer, fact.agendaItem, context),
    edge('GAVE', context.actor(fact.givenBy), answer),
    edge('ON_BEHALF_OF', answer, behalf?.label === 'Organization' ? behalf : null),
    ...fact.answers.map(({ question, basis }) =>
      edge('ANSWERS', answer, { label: 'Question', id: question }, { basis }),
    ),
  ];
}
