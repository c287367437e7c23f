import { eachWords, idOf, isDeleted, listOf, type Thing, thing, words } from './thing.ts';

/** What is kept of each kind of object: what the graph needs, and no telephone numbers or addresses. */
export type Pick = (one: Thing) => Thing;

export const organization: Pick = (one) =>
  kept(one, ['name', 'shortName', 'organizationType', 'classification'], {
    meeting: idOf(one['meeting']),
  });

export const person: Pick = (one) =>
  kept(one, ['name', 'familyName', 'givenName', 'formOfAddress', 'gender', 'affix'], {
    title: eachWords(one, 'title'),
    membership: listOf(one['membership']).map((each) => {
      const embedded = thing(each);
      return embedded === null ? idOf(each) : membership(embedded);
    }),
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
    agendaItem: listOf(one['agendaItem']).flatMap((each) => {
      const item = thing(each);
      return item === null ? [] : [kept(item, ['number'], {})];
    }),
  });

/** A file, or the address of one. */
function file(value: unknown): Thing | string | null {
  const one = thing(value);
  return one === null ? idOf(value) : picked(one);
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
