import type { Extraction } from '../../../import/model.ts';
import { Lines } from '../lines.ts';
import { type Change, endOf, startOf } from './difference.ts';

const NAMES = { q: 'question', a: 'answer', s: 'statement', p: 'promise' } as const;
const LONGEST = 200;

/** What changed in one document; `note` tells why nothing could be compared. */
export interface Compared {
  readonly found: Extraction;
  readonly note: 'new' | 'other text' | null;
  readonly changes: readonly Change[];
}

/** Every act gained, lost or changed, each with its sentence, and the sum of them. */
export function differenceText(compared: readonly Compared[]): string {
  const told = compared.filter(({ changes, note }) => note !== null || changes.length > 0);
  return [...told.map(documentText), sum(compared)].join('\n');
}

function documentText({ found, note, changes }: Compared): string {
  if (note === 'new') return `${found.source}: not accepted yet, ${changes.length} acts\n`;
  if (note === 'other text')
    return `${found.source}: the text itself is another one, ${changes.length} acts\n`;
  const lines = new Lines(found.document.text);
  return `${[found.source, ...changes.flatMap((change) => changeLines(change, found, lines))].join('\n')}\n`;
}

function changeLines(change: Change, { document }: Extraction, lines: Lines): readonly string[] {
  const { line, column } = lines.at(startOf(change));
  const words = document.text.slice(startOf(change), endOf(change)).replace(/\s+/gu, ' ').trim();
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : words;
  return [`  ${change.sign} ${line}:${column} ${headOf(change)}`, `      ${cut}`];
}

function headOf(change: Change): string {
  if (change.sign === '-') return `${NAMES[change.was[0]]} \`${change.was[3]}\` ${change.was[4]}`.trimEnd();
  const { kind, rule, status, facets } = change.now;
  const what = change.sign === '~' ? change.what : [status, ...told(facets)];
  return `${kind} \`${rule}\`: ${what.filter(Boolean).join('; ')}`;
}

function told(facets: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(facets).flatMap(([name, value]) => (value === '' ? [] : [`${name} ${value}`]));
}

function sum(compared: readonly Compared[]): string {
  const changes = compared.flatMap(({ note, changes }) => (note === null ? changes : []));
  const count = (sign: Change['sign']) => changes.filter((change) => change.sign === sign).length;
  const others = compared.filter(({ note }) => note !== null).length;
  const beside = others === 0 ? '' : `; ${others} not compared`;
  const number = compared.length - others;
  const where = number === 1 ? '1 document' : `${number} documents`;
  if (changes.length === 0) return `Nothing changed in ${where}${beside}.\n`;
  return `${count('+')} gained, ${count('-')} lost, ${count('~')} changed in ${where}${beside}. --accept takes them as they are now.\n`;
}
