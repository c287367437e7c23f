import type { Answered, Minutes, Party, Said, Topic } from './model.ts';

/** Everybody who is named, once, by id. */
export function partiesOf({ committee, meeting, attendance = [], course }: Answered): readonly Party[] {
  const body = committee ?? meeting?.committee;
  return once([
    ...(body ? [{ __typename: 'Organization' as const, ...body }] : []),
    ...attendance.map(({ person }) => ({ __typename: 'Person' as const, ...person })),
    ...course.flatMap(partiesIn),
  ]);
}

function partiesIn(said: Said): readonly Party[] {
  switch (said.__typename) {
    case 'Question':
      return present([said.askedBy, ...said.addressees.map(({ actor }) => actor)]);
    case 'Answer': {
      const { givenBy, onBehalfOf } = said;
      return present([givenBy, onBehalfOf && { __typename: 'Organization', ...onBehalfOf }]);
    }
    case 'Statement':
      return present([said.saidBy]);
    case 'Commitment':
      return said.owedBy;
    case 'Decision':
      return [];
  }
}

export function topicsOf(course: readonly Said[]): readonly Topic[] {
  return once(course.flatMap((said) => (said.__typename === 'Question' ? said.topics : [])));
}

/** The documents that hold it, in the order in which it is read. */
export function documentsOf(course: readonly Said[]): readonly Minutes[] {
  return [...new Map(course.map(({ source: { document } }) => [document.id, document])).values()];
}

function present<T>(all: readonly (T | null)[]): readonly T[] {
  return all.filter((each) => each !== null);
}

function once<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  const byId = new Map(all.map((each) => [each.id, each]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
