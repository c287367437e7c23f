import { folded } from '../language/folded.ts';
import type { AgendaItemFact, Document } from '../model.ts';
import { idOf, meetingKey } from './identity.ts';
import { caption } from './names.ts';

/** The agenda's items, with ids that rest on the meeting (where it is known), number and heading. */
export function agendaOf(document: Document): readonly AgendaItemFact[] {
  const { items, source } = document;
  const meeting = meetingKey(document) ?? [source.origin];
  const known = new Map(source.known?.items.map(({ number, oparl }) => [bare(number), oparl]));
  const seen = new Map<string, number>();
  return items.map(({ number, heading, start, end }, position) => {
    const key = `${number ?? ''}|${folded(heading)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const id = idOf('item', ...meeting, number, folded(heading), nth);
    const name = caption(called(number, heading));
    const oparl = number === null ? undefined : known.get(bare(number));
    return { id, name, number, heading, position, start, end, ...(oparl !== undefined && { oparl }) };
  });
}

/** "3.1 Radweg"; a number alone would tell nobody what it counts. */
function called(number: string | null, heading: string): string {
  if (number === null) return heading;
  return heading === '' ? `TOP ${number}` : `${number} ${heading}`;
}

/** "Ö 3.1" and "3.1." are one number. */
function bare(number: string): string {
  return number.replace(/^[^\d]{1,8}/u, '').replace(/[.)\s]{1,4}$/u, '');
}
