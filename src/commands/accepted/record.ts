import { createHash } from 'node:crypto';
import type { Extraction, Id } from '../../../import/model.ts';

/** What is compared beside place and rule: of each facet the hash only, so that no name of real minutes is kept. */
export type Facets = Readonly<Record<string, string>>;

/** An act with everything that somebody would miss. */
export interface ActRecord {
  readonly kind: 'question' | 'answer' | 'statement' | 'promise';
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Status of a question, kind of a promise. */
  readonly status: string;
  /** In words, as they are now: `asked by` → "Herr Adler". */
  readonly facets: Facets;
}

/** The acts of an extraction in the order of the text. */
export function recordsOf(found: Extraction): readonly ActRecord[] {
  const { questions, answers, statements, commitments } = found;
  const name = (id: Id | null) =>
    [...found.people, ...found.organizations].find((one) => one.id === id)?.name ?? 'nobody';
  const all = (ids: readonly Id[]) => ids.map(name).join(', ');
  const givers = (question: Id) =>
    answers.filter((answer) => answer.questions.includes(question)).map(({ givenBy }) => name(givenBy));
  const records: readonly ActRecord[] = [
    ...questions.map(({ start, end, rule, status, askedBy, addressedTo, id, fields, terms }) => ({
      ...{ kind: 'question' as const, start, end, rule, status },
      facets: {
        'asked by': name(askedBy),
        'put to': all(addressedTo),
        'answered by': givers(id).join(', '),
        about: [...fields, ...terms].join(', '),
      },
    })),
    ...answers.map(({ start, end, rule, givenBy, onBehalfOf }) => ({
      ...{ kind: 'answer' as const, start, end, rule, status: '' },
      facets: { 'given by': name(givenBy), for: onBehalfOf === null ? '' : name(onBehalfOf) },
    })),
    ...statements.map(({ start, end, rule, saidBy }) => ({
      ...{ kind: 'statement' as const, start, end, rule, status: '' },
      facets: { 'said by': name(saidBy) },
    })),
    ...commitments.map(({ start, end, rule, kind, owedBy, due, dueDate }) => ({
      ...{ kind: 'promise' as const, start, end, rule, status: kind },
      facets: { 'owed by': all(owedBy), due: [due, dueDate].filter(Boolean).join(', ') },
    })),
  ];
  return records.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

/** Six hexadecimal digits: enough to see a change, too few to tell what stood there. */
export function digest(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 6);
}
