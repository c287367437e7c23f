import type { AnswerFact, CommitmentFact, Extraction, Id, QuestionFact } from '../../import/model.ts';
import { coverageLine } from './report.ts';

/** An extraction for people to read: each question with asker, answers and promises, item by item. */
export function readable(extraction: Extraction): string {
  const lines = [heading(extraction), ''];
  let item: Id | null = null;
  for (const question of extraction.questions) {
    if (question.agendaItem !== item) lines.push(...itemLines(extraction, question.agendaItem));
    item = question.agendaItem;
    lines.push(...questionLines(extraction, question), '');
  }
  return [...lines, ...looseLines(extraction), coverageLine(extraction.coverage), '', ''].join('\n');
}

function heading({ source, municipality, meeting, document }: Extraction): string {
  const known = [municipality?.name, meeting?.name, `layout ${document.layout}`];
  return `${source}: ${known.filter(Boolean).join(', ')}`;
}

function itemLines({ agendaItems }: Extraction, id: Id | null): string[] {
  const item = agendaItems.find((candidate) => candidate.id === id);
  return item === undefined ? [] : [`${item.number ?? ''} ${item.heading}`.trim(), ''];
}

function questionLines(extraction: Extraction, question: QuestionFact): string[] {
  const to = question.addressedTo.map((id) => named(extraction, id)).join(', ');
  const who = `${named(extraction, question.askedBy)}${to && ` to ${to}`}, ${question.status} (${question.rule})`;
  const answers = extraction.answers.filter((answer) => answer.questions.includes(question.id));
  return [
    `  ? ${who}`,
    `    ${question.text}`,
    ...answers.flatMap((answer) => answerLines(extraction, answer)),
  ];
}

function answerLines(extraction: Extraction, answer: AnswerFact): string[] {
  const behalf = answer.onBehalfOf === null ? '' : ` for ${named(extraction, answer.onBehalfOf)}`;
  const promises = extraction.commitments.filter((promise) => promise.madeIn === answer.id);
  return [
    `    = ${named(extraction, answer.givenBy)}${behalf} (${answer.rule})`,
    `      ${answer.text}`,
    ...promises.flatMap((promise) => promiseLines(extraction, promise)),
  ];
}

function promiseLines(extraction: Extraction, promise: CommitmentFact): string[] {
  const who = promise.owedBy.map((id) => named(extraction, id)).join(', ') || 'nobody named';
  const due = promise.due === null ? '' : `, due ${promise.dueDate ?? promise.due}`;
  return [`      ! ${who}, ${promise.kind}${due} (${promise.rule})`, `        ${promise.text}`];
}

/** What answers no question that was found, so that nothing disappears silently. */
function looseLines(extraction: Extraction): string[] {
  const questions = new Set(extraction.questions.map(({ id }) => id));
  const loose = extraction.answers.filter((answer) => !answer.questions.some((id) => questions.has(id)));
  const lines = loose.flatMap((answer) => answerLines(extraction, answer));
  return lines.length === 0 ? [] : ['Without a question:', '', ...lines, ''];
}

function named({ people, organizations }: Extraction, id: Id | null): string {
  const actor = [...people, ...organizations].find((candidate) => candidate.id === id);
  return actor?.name ?? 'somebody';
}
