import type { AnswerFact, CommitmentFact, Extraction, Id, QuestionFact } from '../../import/model.ts';
import { placeOf } from './place.ts';
import { coverageLine } from './report.ts';

/** An extraction for people to read: each question with asker, answers and promises, item by item. */
export function readable(extraction: Extraction): string {
  const lines = [heading(extraction), ...warningLines(extraction), ''];
  const told = new Set<Id>();
  let item: Id | null = null;
  for (const question of extraction.questions) {
    if (question.agendaItem !== item) lines.push(...itemLines(extraction, question.agendaItem));
    item = question.agendaItem;
    lines.push(...questionLines(extraction, question, told), '');
  }
  return [...lines, ...looseLines(extraction, told), coverageLine(extraction.coverage), '', ''].join('\n');
}

function heading({ source, municipality, meeting, document }: Extraction): string {
  const known = [municipality?.name, meeting?.name, `layout ${document.layout}`];
  return `${source}: ${known.filter(Boolean).join(', ')}`;
}

function warningLines({ warnings, document }: Extraction): string[] {
  return warnings.map(({ message, start }) => `Warning, ${placeOf(document, start)}: ${message}`);
}

function itemLines({ agendaItems }: Extraction, id: Id | null): string[] {
  const item = agendaItems.find((candidate) => candidate.id === id);
  return item === undefined ? [] : [`${item.number ?? ''} ${item.heading}`.trim(), ''];
}

/** `told`: the answers that stand above already, in full. */
function questionLines(extraction: Extraction, question: QuestionFact, told: Set<Id>): string[] {
  const to = question.addressedTo.map((id) => named(extraction, id)).join(', ');
  const who = `${named(extraction, question.askedBy)}${to && ` to ${to}`}, ${question.status} (${question.rule})`;
  const answers = extraction.answers.filter((answer) => answer.questions.includes(question.id));
  return [
    `  ? ${who}`,
    `    ${question.text}`,
    ...answers.flatMap((answer) => answerLines(extraction, answer, told)),
  ];
}

function answerLines(extraction: Extraction, answer: AnswerFact, told: Set<Id>): string[] {
  const behalf = answer.onBehalfOf === null ? '' : ` for ${named(extraction, answer.onBehalfOf)}`;
  const who = `    = ${named(extraction, answer.givenBy)}${behalf}${earlier(answer)}`;
  if (told.has(answer.id)) return [`${who}, as above`];
  told.add(answer.id);
  const promises = extraction.commitments.filter((promise) => promise.madeIn === answer.id);
  return [
    `${who} (${answer.rule})`,
    `      ${answer.text}`,
    ...promises.flatMap((promise) => promiseLines(extraction, promise)),
  ];
}

/** ", to a question of an earlier meeting (Birk, 2023-05-03)" */
function earlier({ refersTo }: AnswerFact): string {
  if (refersTo === undefined) return '';
  const known = [refersTo.asker, refersTo.date].filter((part) => part !== null).join(', ');
  return `, to a question of an earlier meeting${known && ` (${known})`}`;
}

function promiseLines(extraction: Extraction, promise: CommitmentFact): string[] {
  const who = promise.owedBy.map((id) => named(extraction, id)).join(', ') || 'nobody named';
  const due = promise.due === null ? '' : `, due ${promise.dueDate ?? promise.due}`;
  return [`    ! ${who}, ${promise.kind}${due} (${promise.rule})`, `      ${promise.text}`];
}

/** Answers and promises that belong to no question above, so that nothing disappears silently. */
function looseLines(extraction: Extraction, told: Set<Id>): string[] {
  const answers = extraction.answers.filter(({ id }) => !told.has(id));
  const promises = extraction.commitments.filter(
    ({ madeIn }) => !extraction.answers.some(({ id }) => id === madeIn),
  );
  const lines = [
    ...answers.flatMap((answer) => answerLines(extraction, answer, told)),
    ...promises.flatMap((promise) => promiseLines(extraction, promise)),
  ];
  return lines.length === 0 ? [] : ['Without a question:', '', ...lines, ''];
}

function named({ people, organizations }: Extraction, id: Id | null): string {
  const actor = [...people, ...organizations].find((candidate) => candidate.id === id);
  return actor?.name ?? 'somebody';
}
