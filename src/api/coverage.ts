import { Irregular } from './complete.ts';
import { find } from './filter.ts';
import { documentConditions } from './filters/recorded.ts';
import type { Question } from './page.ts';
import { rounded } from './rate.ts';

export function askCoverage(filter: Readonly<Record<string, unknown>>): Question {
  const { by, match, parameters } = find('Document', documentConditions, filter);
  const cypher = `${match} WITH n {.coverage} AS d RETURN d.coverage AS coverage, count(*) AS documents`;
  return { statement: { name: `coverage(${by.join(', ')})`, cypher }, parameters };
}

export interface CoverageRow {
  /** JSON: class → sentences; null of a document that is being taken out. */
  readonly coverage: string | null;
  readonly documents: number;
}

export interface ClassCount {
  readonly class: string;
  readonly sentences: number;
  readonly share: number;
}

/** A sentence and what it was explained as. */
export interface Sentence {
  readonly class: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a document in reading order. `stored` is JSON: class → start, end, start, end …; null where an earlier version wrote the document. */
export function toSentences(stored: string | null): Sentence[] {
  const places = Object.entries(JSON.parse(stored ?? '{}') as Record<string, number[]>);
  return places
    .flatMap(([name, flat]) => pairs(flat).map(([start, end]) => ({ class: name, start, end })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function pairs(flat: readonly number[]): [number, number][] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);
}

/**
 * How many sentences were explained as what, of these documents together; most first.
 * @throws {Irregular} where one of them is being taken out
 */
export function toCoverage(rows: readonly CoverageRow[]): ClassCount[] {
  const counts = new Map<string, number>();
  for (const { coverage, documents } of rows) {
    if (coverage === null) throw new Irregular('a document without its coverage');
    for (const [name, count] of Object.entries(JSON.parse(coverage) as Record<string, number>)) {
      counts.set(name, (counts.get(name) ?? 0) + count * documents);
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([name, sentences]) => ({ class: name, sentences, share: all === 0 ? 0 : rounded(sentences / all) }))
    .sort((a, b) => b.sentences - a.sentences || (a.class < b.class ? -1 : 1));
}
