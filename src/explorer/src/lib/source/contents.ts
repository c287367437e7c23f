import type { Marked } from './acts.ts';

type Asked = Extract<Marked['course'][number], { __typename: 'Question' }>;

/** A point of the agenda with the questions under it; null for those under none. */
export interface Section {
  readonly item: Asked['agendaItem'];
  readonly questions: readonly Pick<Asked, 'id' | 'text'>[];
}

/** The questions of a document in reading order, under the points of its agenda. */
export function contentsOf({ course }: Marked): Section[] {
  const sections: { item: Asked['agendaItem']; questions: Pick<Asked, 'id' | 'text'>[] }[] = [];
  for (const act of course) {
    if (act.__typename !== 'Question') continue;
    const last = sections.at(-1);
    const isSame = last !== undefined && last.item?.id === act.agendaItem?.id;
    const section = isSame ? last : { item: act.agendaItem, questions: [] };
    if (!isSame) sections.push(section);
    section.questions.push({ id: act.id, text: act.text });
  }
  return sections;
}
