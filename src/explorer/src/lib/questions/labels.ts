import type { Words } from '../words/index.ts';
import { type Filter, TEXTS, type TextFilter } from './filter.ts';

/** The filters that are set, by name, in the order of the form. */
export function filterLabels(filter: Filter): { name: TextFilter | 'status'; value: string }[] {
  const texts = TEXTS.filter((name) => filter.texts[name] !== '').map((name) => ({
    name,
    value: filter.texts[name],
  }));
  return filter.status.length === 0 ? texts : [...texts, { name: 'status', value: filter.status.join(', ') }];
}

/** A list's heading: "Fragen an Jobcenter" where that is all there is to say, else "Fragen". */
export function titleOf(filter: Filter, t: Words, names: Readonly<Record<string, string>>): string {
  const [first, ...more] = filterLabels(filter);
  if (!first || more.some(({ name }) => name !== 'status')) return t.questions.title;
  const value = names[first.value] ?? first.value;
  if (first.name === 'to') return t.questions.to(value);
  if (first.name === 'from') return t.questions.from(value);
  return first.name === 'topic' ? t.questions.about(value) : t.questions.title;
}

/** What the ids of a filter are called. */
export function namesOf(nodes: readonly (object | null)[]): Record<string, string> {
  const named = nodes.filter((node): node is { id: string; name: string } => node !== null && 'name' in node);
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
