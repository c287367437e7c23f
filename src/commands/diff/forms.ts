import type { Compared, ComparedFact } from './index.ts';

const SIGNS = { appeared: '+', changed: '~', vanished: '-' } as const;

export function diffJson(told: Compared): string {
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** One fact after the other, each change of it on a line of its own. */
export function diffText({ from, to, facts, ...counts }: Compared): string {
  const head = `${from} → ${to}`;
  if (facts.length === 0) return `${head}: no fact differs.\n`;
  const { appeared, changed, vanished } = counts;
  const sum = `${appeared} appeared (+), ${changed} changed (~), ${vanished} vanished (-)`;
  return `${[`${head}: ${sum}`, '', ...facts.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf({ change, kind, text, aspects }: ComparedFact): string[] {
  return [
    `${SIGNS[change]} ${kind.padEnd(10)} ${text}`,
    ...aspects.map(
      ({ aspect, before, after }) => `    ${aspect}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`,
    ),
  ];
}
