import type { Answered, Body, Commitment, Minutes, Party, Presence, Said, Topic } from './model.ts';
import { documentsOf, partiesOf, topicsOf } from './parties.ts';
import { type Section, sectionsOf } from './sections.ts';

export type * from './model.ts';
export { type Piece, piecesOf } from './pieces.ts';
export type { Section } from './sections.ts';
export { type Spoken, speakerOf } from './speaker.ts';
export { countsOf } from './votes.ts';

/** What is on record of a meeting, or of a document that tells of none, as every format of texts writes it. */
export interface Proceedings {
  readonly id: string;
  /** Where its page in the explorer is. */
  readonly kind: 'meetings' | 'documents';
  readonly name: string;
  readonly date: string | null;
  readonly committee: Body | null;
  readonly attendance: readonly Presence[];
  /** Without the promises that are made in an answer or statement. */
  readonly sections: readonly Section[];
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  readonly documents: readonly Minutes[];
  /** Everything on record, by id. */
  readonly said: ReadonlyMap<string, Said>;
  /** Promises by the id of the answer or statement in which they were made. */
  readonly promises: ReadonlyMap<string, readonly Commitment[]>;
}

/** What proceedings of a kind are of. */
export const TYPES = { meetings: 'Meeting', documents: 'Document' } as const;

export function proceedingsOf(answered: Answered): Proceedings {
  const { __typename, id, name, meeting, agendaItems = [], attendance = [] } = answered;
  // An answer that two people give together comes once for each of them.
  const course = [...new Map(answered.course.map((each) => [each.id, each])).values()];
  const documents = documentsOf(course);
  const promises = promisesIn(course);
  const held = new Set<Said>([...promises.values()].flat());
  const open = course.filter((each) => !held.has(each));
  return {
    id,
    kind: __typename === 'Meeting' ? 'meetings' : 'documents',
    name,
    date: answered.date ?? meeting?.date ?? null,
    committee: answered.committee ?? meeting?.committee ?? null,
    attendance,
    sections: sectionsOf(open, agendaItems),
    parties: partiesOf(answered),
    topics: topicsOf(course),
    documents:
      documents.length > 0 || __typename === 'Meeting' ? documents : [answered as unknown as Minutes],
    said: new Map(course.map((each) => [each.id, each])),
    promises,
  };
}

/** A promise stands within the words of what it was made in. */
function promisesIn(course: readonly Said[]): Map<string, Commitment[]> {
  const found = new Map<string, Commitment[]>();
  const holders = course.filter(({ __typename }) => __typename === 'Answer' || __typename === 'Statement');
  for (const promise of course) {
    if (promise.__typename !== 'Commitment') continue;
    const holder = holders.find((each) => holds(each, promise));
    if (holder) found.set(holder.id, [...(found.get(holder.id) ?? []), promise]);
  }
  return found;
}

function holds({ source: a }: Said, { source: b }: Said): boolean {
  return a.document.id === b.document.id && a.start <= b.start && b.end <= a.end;
}
