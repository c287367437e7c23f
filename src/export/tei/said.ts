import { permalink, placeLink } from '../permalink.ts';
import {
  type Answer,
  type Commitment,
  countsOf,
  type Decision,
  type Piece,
  piecesOf,
  type Said,
  type Spoken,
  speakerOf,
} from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { type Attributes, element, empty, parent, to, xmlId } from '../xml.ts';
import { all } from './names.ts';

/** A question, an answer or a statement; `@who` is left out where the text does not tell. */
export function utterance(writing: Writing, said: Spoken): string {
  const by = speakerOf(said);
  const pieces = piecesOf(said.text, writing.proceedings.promises.get(said.id));
  return [
    ...(by ? [element('note', by.name, { type: 'speaker' })] : []),
    parent(
      'u',
      {
        ...identity(writing, said),
        who: by ? to(by.id) : undefined,
        toWhom: toWhom(writing, said),
        ana: kind(said),
      },
      ...pieces.map((piece) => segment(writing, piece)),
      ...(said.__typename === 'Answer' && said.questions.length > 0 ? [answered(writing, said)] : []),
    ),
  ].join('\n');
}

/** Whom a question is put to; and an answer goes to whoever asked. */
function toWhom({ proceedings }: Writing, said: Spoken): string | undefined {
  if (said.__typename === 'Question') return all(said.addressees.map(({ actor }) => to(actor.id)));
  if (said.__typename === 'Statement') return undefined;
  const questions = said.questions.map(({ id }) => proceedings.said.get(id));
  return all(
    questions.map((each) => (each?.__typename === 'Question' && each.askedBy ? to(each.askedBy.id) : null)),
  );
}

/** What it is; of a question also what became of it and what it is about, of an answer for whom it is. */
function kind(said: Spoken): string | undefined {
  switch (said.__typename) {
    case 'Question':
      return all(['#question', `#status.${said.status}`, ...said.topics.map(({ id }) => to(id))]);
    case 'Answer':
      return all(['#answer', said.onBehalfOf && to(said.onBehalfOf.id)]);
    case 'Statement':
      return '#statement';
  }
}

/** The questions that an answer is to; questions of other meetings are not in this file. */
function answered({ proceedings, site }: Writing, { id, questions }: Answer): string {
  const relations = questions.map((question) =>
    empty('relation', {
      name: 'questionAnswer',
      active: proceedings.said.has(question.id)
        ? to(question.id)
        : permalink(site, { __typename: 'Question', ...question }),
      passive: to(id),
    }),
  );
  return parent('listRelation', {}, ...relations);
}

function segment(writing: Writing, { text, promise: made }: Piece): string {
  if (made === null) return element('seg', text.trim());
  return element('seg', text, { ...identity(writing, made), ana: promised(made) });
}

/** What it is, how firm, and who owes it. */
function promised({ kind: firmness, owedBy }: Commitment): string | undefined {
  return all(['#commitment', `#commitment.${firmness}`, ...owedBy.map(({ id }) => to(id))]);
}

/** A promise that stands in nothing that was said. */
export function promise(writing: Writing, said: Commitment): string {
  return element('note', said.text, { ...identity(writing, said), type: 'commitment', ana: promised(said) });
}

export function decision(writing: Writing, said: Decision): string {
  const counts = countsOf(said).map(([choice, quantity]) =>
    empty('measure', { type: VOTES[choice], quantity }),
  );
  const ana = all(['#decision', said.result && `#result.${said.result}`]);
  const vote = [
    ...(said.voteQuote ? [element('p', said.voteQuote)] : []),
    ...(counts.length > 0 ? [`<p>${counts.join('')}</p>`] : []),
  ];
  return parent(
    'note',
    { ...identity(writing, said), type: 'decision', ana },
    element('p', said.text),
    ...vote,
  );
}

const VOTES = { yes: 'ayes', no: 'noes', abstain: 'abstentions' } as const;

/** Which fact it is and where it is recorded. */
function identity({ site }: Writing, said: Said): Attributes {
  return {
    'xml:id': xmlId(said.id),
    corresp: permalink(site, said),
    source: `${to(said.source.document.id)} ${placeLink(site, said.source)}`,
  };
}
