import { whoCame } from '../people.ts';

interface Meeting {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly committee: { readonly id: string } | null;
  readonly attendance: readonly { readonly capacity: string; readonly person: Named }[];
  readonly agendaItems: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly heading: string;
  }[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A meeting, and each point of its agenda as an event that is a part of it: Popolo has no class for points. */
export function events({ id, name, date, committee, attendance, agendaItems }: Meeting): object[] {
  const attendees = new Map(
    whoCame(attendance).map(({ person }) => [person.id, { id: person.id, name: person.name }]),
  );
  const meeting = {
    id,
    name,
    classification: 'meeting',
    start_date: date,
    organization_id: committee?.id ?? null,
    attendees: [...attendees.values()],
  };
  const items = agendaItems.map((item) => ({
    id: item.id,
    name: item.heading,
    classification: 'agenda item',
    identifiers: item.number === null ? [] : [{ scheme: 'number', identifier: item.number }],
    start_date: date,
    parent_id: id,
  }));
  return [meeting, ...items];
}
