import { under } from '../things/course.ts';
import type { AgendaItem } from '../things/held.ts';
import type { Marked } from './acts.ts';
import type { MarkKind } from './marks.ts';

type Act = Marked['course'][number];
type Asked = Extract<Act, { __typename: 'Question' }>;
export type Counted = Extract<MarkKind, 'question' | 'answer' | 'promise' | 'decision'>;

/** A point of the agenda with what the text has under it. */
export interface Section {
  /** Null for what stands under none. */
  readonly item: AgendaItem | null;
  readonly questions: readonly Pick<Asked, 'id' | 'text'>[];
  /** The kinds that there are, with how many and the first of each. */
  readonly counts: readonly { readonly kind: Counted; readonly count: number; readonly first: string }[];
}

const KINDS: Readonly<Partial<Record<Act['__typename'], Counted>>> = {
  Question: 'question',
  Answer: 'answer',
  Commitment: 'promise',
  Decision: 'decision',
};

/** The agenda as a table of contents; also points under which nothing was found. What the text tells of points that no agenda names comes last. */
export function contentsOf({ course }: Marked, agenda: readonly AgendaItem[]): Section[] {
  const named = new Map<string | null, AgendaItem | null>(agenda.map((item) => [item.id, item]));
  for (const { agendaItem } of course)
    if (!named.has(agendaItem?.id ?? null)) named.set(agendaItem?.id ?? null, agendaItem);
  return [...named.values()].map((item) => sectionOf(item, under(item, course)));
}

function sectionOf(item: AgendaItem | null, acts: readonly Act[]): Section {
  const counts = Object.entries(KINDS).flatMap(([type, kind]) => {
    const own = acts.filter((act) => act.__typename === type);
    return own[0] ? [{ kind, count: own.length, first: own[0].id }] : [];
  });
  const questions = acts.flatMap((act) =>
    act.__typename === 'Question' ? [{ id: act.id, text: act.text }] : [],
  );
  return { item, questions, counts };
}
