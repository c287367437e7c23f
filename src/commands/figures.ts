import type { Figures, Found } from './yardstick.ts';

interface Row {
  readonly name: string;
  readonly of: (figures: Figures) => number;
  /** At least this much is wanted; absent where no goal was set. */
  readonly goal?: number;
}

/** What is measured, in the order of the goals in the issue. */
const ROWS: readonly Row[] = [
  ...found('questions', 0.97),
  { name: 'asker', of: ({ asker }) => asker.share, goal: 0.99 },
  ...found('links', 0.95),
  { name: 'answers F1', of: ({ answers }) => answers.f1 },
  { name: 'status', of: ({ status }) => status.accuracy, goal: 0.95 },
  { name: 'status macro-F1', of: ({ status }) => status.macroF1, goal: 0.85 },
  ...found('commitments', 0.9),
  { name: 'owner', of: ({ owner }) => owner.share, goal: 0.95 },
  ...found('organizations', 0.93),
  { name: 'people', of: ({ people }) => people.share, goal: 0.99 },
  { name: 'role', of: ({ role }) => role.share, goal: 0.95 },
  ...found('fields', 0.82),
  { name: 'main term', of: (figures) => figures['main term'].share, goal: 0.9 },
  { name: 'terms fit', of: (figures) => figures['terms fit'].share, goal: 0.6 },
];

type FoundName = { [Key in keyof Figures]: Figures[Key] extends Found ? Key : never }[keyof Figures];

function found(name: FoundName, goal: number): readonly Row[] {
  return [
    { name: `${name} F1`, of: (figures) => figures[name].f1, goal },
    { name: '  precision', of: (figures) => figures[name].p },
    { name: '  recall', of: (figures) => figures[name].r },
  ];
}

const FIRST = Math.max(...ROWS.map(({ name }) => name.length));

/** One row a figure, one column a folder; a figure below its goal carries a `-`. */
export function figureTable(names: readonly string[], figures: readonly Figures[]): string {
  const widths = names.map((name) => Math.max(name.length, 6));
  const head = ['', ...names.map((name, i) => name.padStart(widths[i] ?? 6)), 'goal'];
  const documents = ['documents', ...figures.map((one, i) => String(one.documents).padStart(widths[i] ?? 6))];
  const rows = ROWS.map(({ name, of, goal }) => [
    name,
    ...figures.map((one, i) => cell(of(one), goal).padStart(widths[i] ?? 6)),
    ...(goal === undefined ? [] : [`≥ ${goal.toFixed(2)}`]),
  ]);
  return [head, documents, ...rows]
    .map(([first = '', ...rest]) => [first.padEnd(FIRST), ...rest].join('  ').trimEnd())
    .join('\n');
}

function cell(value: number, goal: number | undefined): string {
  return `${goal !== undefined && value < goal ? '-' : ''}${value.toFixed(3)}`;
}

/** One line of the history of the figures: day, part of the gold, the figures that have goals, and what changed. */
export function historyLine(what: string, part: string, figures: Figures, day = new Date()): string {
  const goals = ROWS.filter(({ goal }) => goal !== undefined);
  const cells = goals.map(({ of }) => of(figures).toFixed(3).replace(/^0/u, ''));
  return `| ${[day.toISOString().slice(0, 10), part, ...cells, what.replaceAll('|', '/')].join(' | ')} |\n`;
}

/** The head of the history's table, so that columns and lines cannot drift apart. */
export function historyHead(): string {
  const names = ROWS.filter(({ goal }) => goal !== undefined).map(({ name }) => name.replace(' F1', ''));
  const head = ['day', 'part', ...names, 'what changed'];
  return `| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n`;
}
