import { RECORDS } from './records.ts';
import { type Count, KINDS, type RuleKind, type Tally } from './tally.ts';

/** Rules that fired somewhere, by kind. */
export type Fired = Readonly<Record<RuleKind, ReadonlySet<string>>>;

/** What each rule is worth on the gold, worst first; then the records that fired nowhere. */
export function rulesTable(tally: Tally, fired: Fired): string {
  return [...KINDS.map((kind) => part(kind, tally)), silent(fired)].join('\n');
}

function part(kind: RuleKind, { counts, gold }: Tally): string {
  const rows = [...counts[kind]].sort(worstFirst);
  const width = Math.max(kind.length, ...rows.map(([rule]) => rule.length));
  const head = `${kind.padEnd(width)}   hits  right  precision  recall`;
  const lines = rows.map(([rule, { hits, right }]) =>
    [
      rule.padEnd(width),
      String(hits).padStart(5),
      String(right).padStart(5),
      (right / hits).toFixed(3).padStart(9),
      (right / Math.max(1, gold[kind])).toFixed(3).padStart(6),
    ].join('  '),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

type Row = readonly [string, Count];

function worstFirst([nameA, a]: Row, [nameB, b]: Row): number {
  return a.right / a.hits - b.right / b.hits || b.hits - a.hits || (nameA < nameB ? -1 : 1);
}

function silent(fired: Fired): string {
  const lines = KINDS.flatMap((kind) => {
    const never = RECORDS[kind].filter((name) => !fired[kind].has(name));
    return never.length === 0 ? [] : [`  ${kind}: ${never.join(', ')}`];
  });
  if (lines.length === 0) return 'Every record fired somewhere.\n';
  return `Records that fired nowhere; drop them unless they are plain German that other minutes will hold:\n${lines.join('\n')}\n`;
}
