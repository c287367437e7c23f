import type { Linted } from './index.ts';

/** Longer sentences are cut: the place is what counts. */
const LONGEST = 160;

/** Findings for people: grouped by file, each with its place as editors open it, its rule and its sentence. */
export function lintText(documents: readonly Linted[]): string {
  const found = documents.filter(({ findings }) => findings.length > 0);
  return [...found.map(group), sum(documents, found)].join('\n');
}

function group({ file, findings }: Linted): string {
  const heads = findings.map(({ from, rule }) => [`${file}:${from.line}:${from.column}`, rule] as const);
  const widths = [0, 1].map((cell) => Math.max(...heads.map((head) => head[cell]?.length ?? 0)));
  const lines = findings.flatMap(({ message, words }, index) => [
    [...(heads[index] ?? []).map((cell, at) => cell.padEnd(widths[at] ?? 0)), message].join('  '),
    `    ${cut(words)}`,
  ]);
  return `${lines.join('\n')}\n`;
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : words;
}

function sum(documents: readonly Linted[], found: readonly Linted[]): string {
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
  const files = documents.length === 1 ? '1 Dokument' : `${documents.length} Dokumenten`;
  if (count === 0) return `Keine Beanstandung in ${files}.\n`;
  const faults = count === 1 ? '1 Beanstandung' : `${count} Beanstandungen`;
  return `${faults} in ${found.length === documents.length ? files : `${found.length} von ${files}`}.\n`;
}
