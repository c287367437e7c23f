import type { Item, Said } from './model.ts';

/** What is on record of an agenda item, in reading order; `item` is null for what stands under none. */
export interface Section {
  readonly item: Item | null;
  readonly said: readonly Said[];
}

/**
 * The course of a meeting under the points of its agenda: reading order stays, and a point of which nothing is on
 * record stands, empty, behind the one before it.
 */
export function sectionsOf(course: readonly Said[], agenda: readonly Item[]): readonly Section[] {
  const sections: { item: Item | null; said: Said[] }[] = [];
  for (const said of course) {
    const last = sections.at(-1);
    if (last && last.item?.id === said.agendaItem?.id) last.said.push(said);
    else sections.push({ item: said.agendaItem, said: [said] });
  }
  for (const [position, item] of agenda.entries()) {
    if (sections.some((section) => section.item?.id === item.id)) continue;
    const before = agenda[position - 1]?.id;
    const behind =
      before === undefined ? -1 : sections.findLastIndex((section) => section.item?.id === before);
    sections.splice(behind + 1, 0, { item, said: [] });
  }
  return sections;
}
