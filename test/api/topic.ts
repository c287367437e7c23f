import type { TopicFact } from '../../import/model.ts';

/** Fields that terms were put under. */
const fields = new Map<string, TopicFact>();

export function topic(id: string, name: string, field: string | null, broader?: TopicFact): TopicFact {
  if (broader) fields.set(broader.id, broader);
  return { id: `t_${id}`, name, kind: field ? 'field' : 'term', field, broader: broader?.id ?? null };
}

/** A topic, and the field it was put under. */
export function withField(fact: TopicFact): TopicFact[] {
  const field = fields.get(fact.broader ?? '');
  return field ? [fact, field] : [fact];
}
