import type { OwnLabel } from '../../src/graph/vocabulary.ts';
import { searchText } from '../../src/graph/words.ts';
import type { ContributionFact } from '../model.ts';
import { type Context, type Edge, type End, edge, type Node, type Properties, present } from './row.ts';

type Said = Pick<ContributionFact, 'id' | 'name' | 'text' | 'rule' | 'start' | 'end'>;

/** What questions, answers, statements, commitments and decisions have in common. */
export function contribution<L extends OwnLabel>(
  label: L,
  { id, name, text, rule, start, end }: Said,
  { date, document }: Context,
  more: Properties,
): Node<L> {
  const order = { day: date ?? '', place: placeOf(document.id, start, id) };
  const search = searchText(text);
  return {
    label,
    id,
    properties: present({ name, text, date, rule, start, end, ...more, ...order, search }),
  };
}

/** Behind every day. */
const NO_DAY = '~';

/** The day that lists of the oldest are ordered by: what has none comes last in them, too. */
export function late({ date }: Context): { readonly lateDay: string } {
  return { lateDay: date ?? NO_DAY };
}

/** Sorts what documents say: by document, then in reading order; different for everything. */
function placeOf(document: string, start: number, id: string): string {
  return `${document} ${String(start).padStart(9, '0')} ${id}`;
}

/** Where it was recorded, and under which item. */
export function places(
  from: End<OwnLabel>,
  agendaItem: string | null,
  { document }: Context,
): (Edge | null)[] {
  const item: End | null = agendaItem === null ? null : { label: 'AgendaItem', id: agendaItem };
  return [edge('RECORDED_IN', from, document), edge('RAISED_IN', from, item)];
}
