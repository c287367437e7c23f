import type { Parameters } from '../address.ts';
import type { QuestionOrder, Status } from '../api/graphql.ts';

/** In the order in which they are told. */
export const STATUSES = [
  'ANSWERED',
  'OFF_RECORD',
  'DEFERRED',
  'DECLINED',
  'NONE',
] as const satisfies readonly Status[];

/** The filters that are one text each, named as in the API and in the address. */
export const TEXTS = [
  'to',
  'from',
  'answeredBy',
  'topic',
  'committee',
  'words',
  'since',
  'until',
  'document',
] as const;

export type TextFilter = (typeof TEXTS)[number];

/** What a list of questions is narrowed to. An unset text is empty, an unset status list too. */
export interface Filter {
  readonly texts: Readonly<Record<TextFilter, string>>;
  readonly status: readonly Status[];
  readonly order: QuestionOrder;
}

/** The filter that an address holds; what it does not know, it leaves out. */
export function filterOf(search: URLSearchParams): Filter {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, (search.get(name) ?? '').trim()]));
  const wanted = new Set(search.getAll('status'));
  return {
    texts: texts as Record<TextFilter, string>,
    status: STATUSES.filter((status) => wanted.has(status)),
    order: search.get('order') === 'DATE_ASC' ? 'DATE_ASC' : 'DATE_DESC',
  };
}

/** The address' parameters for a filter. */
export function parametersOf(filter: Filter): Parameters {
  return { ...filter.texts, status: filter.status, order: filter.order === 'DATE_ASC' ? 'DATE_ASC' : null };
}

/** The same filter without one of its texts, or without its status. */
export function without(filter: Filter, name: TextFilter | 'status'): Filter {
  if (name === 'status') return { ...filter, status: [] };
  return { ...filter, texts: { ...filter.texts, [name]: '' } };
}

/** The API's input: only what is set. */
export function inputOf(filter: Filter): Partial<Record<TextFilter, string>> & { status?: Status[] } {
  const set = Object.fromEntries(Object.entries(filter.texts).filter(([, value]) => value !== ''));
  return filter.status.length > 0 ? { ...set, status: [...filter.status] } : set;
}

/** Whether nothing is narrowed. */
export function isOpen(filter: Filter): boolean {
  return filter.status.length === 0 && Object.values(filter.texts).every((value) => value === '');
}
