import type { Question } from './page.ts';
import { rounded } from './rate.ts';

export const askCoverage: Question = {
  statement: {
    name: 'coverage',
    cypher: 'MATCH (d:Document) WITH d {.coverage} AS d RETURN d.coverage AS coverage, count(*) AS documents',
  },
  parameters: {},
};

export interface CoverageRow {
  /** JSON: class → sentences. */
  readonly coverage: string;
  readonly documents: number;
}

export interface ClassCount {
  readonly class: string;
  readonly sentences: number;
  readonly share: number;
}

/** How many sentences were explained as what, of all documents together; most first. */
export function toCoverage(rows: readonly CoverageRow[]): ClassCount[] {
  const counts = new Map<string, number>();
  for (const { coverage, documents } of rows) {
    for (const [name, count] of Object.entries(JSON.parse(coverage) as Record<string, number>)) {
      counts.set(name, (counts.get(name) ?? 0) + count * documents);
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([name, sentences]) => ({ class: name, sentences, share: all === 0 ? 0 : rounded(sentences / all) }))
    .sort((a, b) => b.sentences - a.sentences || (a.class < b.class ? -1 : 1));
}
