import type { Correction, Place, Settlement } from '../../../import/write/index.ts';
import type { Known } from './sources.ts';
import type { Fact, ToldAct } from './told.ts';

/** Something that was said, by its id and words, and the ids of whoever asked, said or owes it. */
interface Said {
  readonly kind: ToldAct['kind'];
  readonly id: string;
  readonly text: string;
  readonly people: readonly (string | null)[];
}

/** What a curation file says of it: what holds instead, why, who says so and where. */
export function curatedFacts(said: Said, known: Known): readonly Fact[] {
  if (known.curation === null) return [];
  const { corrections, people } = known.curation;
  return [
    ...corrections.filter((one) => isOf(one, said) && isAt(one.target, said, known)).map(corrected),
    ...people.filter((one) => concerns(one, said, known)).map(settled),
  ];
}

/** Deliveries are of promises, everything else is of questions. */
function isOf({ kind }: Correction, said: Said): boolean {
  return said.kind === (kind === 'delivery' ? 'promise' : 'question');
}

function isAt(place: Place, { id, text }: Said, { document }: Known): boolean {
  return 'id' in place
    ? place.id === id
    : place.document === document.source.origin && text.includes(place.words);
}

function corrected(one: Correction): Fact {
  switch (one.kind) {
    case 'asker':
      return curated('asker', one.asker, one);
    case 'status':
      return curated('status', one.status, one);
    case 'answer':
      return curated('answered', `by ${placeText(one.answer)}`, one);
    case 'delivery': {
      const seen = [one.on, one.where, one.answer === null ? null : placeText(one.answer)];
      return curated('kept', seen.filter((part) => part !== null).join(', '), one);
    }
  }
}

function concerns({ people, documents }: Settlement, said: Said, { document, extraction }: Known): boolean {
  if (documents !== null && !documents.includes(document.source.origin)) return false;
  const meant = extraction.people.filter(({ id }) => said.people.includes(id));
  return meant.some(({ id, name }) => people.includes(id) || people.includes(name));
}

function settled(one: Settlement): Fact {
  const names = one.people.join(', ');
  return curated('who', one.kind === 'same' ? `one person: ${names}` : `${names} is somebody else`, one);
}

interface Why {
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
}

function curated(name: Fact['name'], value: string, { reason, by, at }: Why): Fact {
  const who = by === null ? '' : `, says ${by}`;
  return { name, value: `${value}: ${reason}${who} (${at})`, by: 'curated', words: null };
}

function placeText(place: Place): string {
  return 'id' in place ? place.id : `"${place.words}" in ${place.document}`;
}
