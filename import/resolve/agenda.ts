import { folded } from '../language/folded.ts';
import type { AgendaItemFact, Document } from '../model.ts';
import { idOf, scopeOf } from './identity.ts';
import { caption } from './names.ts';

/** The agenda's items, with ids that rest on the meeting (where it is known), number and heading. */
export function agendaOf(document: Document): readonly AgendaItemFact[] {
  const { committee, date, items, source } = document;
  const meeting =
    committee !== null && date !== null ? [scopeOf(document), folded(committee), date] : [source.origin];
  const seen = new Map<string, number>();
  return items.map(({ number, heading, start, end }, position) => {
    const key = `${number ?? ''}|${folded(heading)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const id = idOf('item', ...meeting, number, folded(heading), nth);
    const name = caption(number === null ? heading : `${number} ${heading}`);
    return { id, name, number, heading, position, start, end };
  });
}
