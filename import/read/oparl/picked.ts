import { eachWords, idOf, isDeleted, listOf, type Thing, thing, words } from './thing.ts';

/** What is kept of each kind of object: what the graph needs, and no telephone numbers or addresses. */
export type Pick = (one: Thing) => Thing;

export const organization: Pick = (one) =>
  kept(one, ['name', 'shortName', 'organizationType', 'classification'], {
    meeting: idOf(one['meeting']),
    membership: each(one['membership'], membership),
  });

export const person: Pick = (one) =>
  kept(one, ['name', 'familyName', 'givenName', 'formOfAddress', 'gender', 'affix'], {
    title: eachWords(one, 'title'),
    membership: each(one['membership'], membership),
  });

export const membership: Pick = (one) =>
  kept(one, ['role', 'startDate', 'endDate'], {
    person: idOf(one['person']),
    organization: idOf(one['organization']),
  });

export const meeting: Pick = (one) =>
  kept(one, ['name', 'start'], {
    organization: listOf(one['organization']).flatMap((each) => idOf(each) ?? []),
    resultsProtocol: file(one['resultsProtocol']),
    verbatimProtocol: file(one['verbatimProtocol']),
    agendaItem: each(one['agendaItem'], agendaItem),
  });

/** A file, or the address of one; what is neither is a file of which nothing is known, for one is there. */
function file(value: unknown): Thing | string | null {
  const [first] = listOf(value);
  if (first === undefined) return null;
  const one = thing(first);
  return one === null ? (idOf(first) ?? picked({})) : picked(one);
}

export const agendaItem: Pick = (one) => kept(one, ['number'], {});

/** The objects of a property, or the addresses that stand there instead. */
function each(values: unknown, pick: Pick): readonly (Thing | string)[] {
  return listOf(values).flatMap((value) => {
    const one = thing(value);
    const said = one === null ? idOf(value) : pick(one);
    return said === null ? [] : [said];
  });
}

export function picked(one: Thing): Thing {
  return kept(one, ['name', 'mimeType', 'accessUrl', 'downloadUrl', 'modified'], {});
}

function kept(one: Thing, keys: readonly string[], more: Thing): Thing {
  const said = [...keys.map((key) => [key, words(one, key)] as const), ...Object.entries(more)];
  return {
    id: idOf(one) ?? '',
    ...(isDeleted(one) && { deleted: true }),
    ...Object.fromEntries(said.filter(([, value]) => value !== null)),
  };
}
