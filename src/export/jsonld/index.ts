import { whoCame } from '../people.ts';
import { permalink } from '../permalink.ts';
import type { Proceedings } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { CONTEXT } from './context.ts';
import { eventOf, fact } from './said.ts';
import { agent, minutes, type Node, party, topic } from './things.ts';

/** Everything on record of proceedings as nodes of JSON-LD; each has an address, at which the explorer shows it. */
export function nodesOf(proceedings: Proceedings, site: string): readonly Node[] {
  const writing: Writing = { proceedings, site };
  return [
    agent(),
    ...proceedings.documents.map((each) => minutes(each, site)),
    ...proceedings.parties.map((each) => party(each, site)),
    ...proceedings.topics.map((each) => topic(each, site)),
    ...events(writing),
    ...[...proceedings.said.values()].map((each) => fact(writing, each)),
  ];
}

/** A meeting, and each point of its agenda as a part of it. */
function events(writing: Writing): Node[] {
  const { proceedings, site } = writing;
  const { name, date, committee, attendance, sections } = proceedings;
  const id = eventOf(writing, { agendaItem: null });
  const items = new Map(sections.flatMap(({ item }) => (item ? [[item.id, item] as const] : [])));
  const parts = [...items.values()].map((item, position) => ({
    id: eventOf(writing, { agendaItem: item }),
    type: 'Event',
    name: item.heading,
    identifier: item.number,
    position: position + 1,
    superEvent: { id },
  }));
  if (proceedings.kind === 'documents') return parts;
  const organizer = committee && { id: permalink(site, { __typename: 'Organization', ...committee }) };
  const attendee = whoCame(attendance).map(({ person }) => ({
    id: permalink(site, { __typename: 'Person', ...person }),
  }));
  return [{ id, type: ['Event', 'prov:Activity'], name, startDate: date, organizer, attendee }, ...parts];
}

/**
 * Nodes as one document of JSON-LD, piece by piece. A thing that several proceedings name is written once.
 * @param all nodes of one after the other
 */
export async function* jsonld(all: AsyncIterable<readonly Node[]>): AsyncGenerator<string> {
  const written = new Set<unknown>();
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  for await (const nodes of all) {
    const fresh = nodes.filter(({ id }) => !written.has(id));
    const before = written.size === 0 ? '\n' : ',\n';
    for (const { id } of fresh) written.add(id);
    if (fresh.length > 0) yield before + fresh.map((node) => JSON.stringify(node, known)).join(',\n');
  }
  yield '\n]}\n';
}

/** What is not known is no statement. */
function known(_: string, value: unknown): unknown {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
