import { existsSync } from 'node:fs';
import type { Extraction } from '../../../import/model.ts';
import { extractions } from '../sources.ts';
import { changesOf } from './difference.ts';
import { accept, acceptedOf, type KeptDocument } from './state.ts';
import { type Compared, differenceText } from './text.ts';

/** The project's own texts, which are always there. */
export const OWN_TEXTS = ['import/sample', 'test/cases'];

/** What changed in the texts of some folders against the last accepted state. */
export async function difference(folders: readonly string[]): Promise<string> {
  const compared: Compared[] = [];
  for (const folder of folders) {
    const accepted = acceptedOf(folder);
    for await (const found of extractions([folder])) {
      compared.push(compare(found, accepted.get(found.document.id)));
    }
  }
  return differenceText(compared);
}

function compare(found: Extraction, accepted: KeptDocument | undefined): Compared {
  const same = accepted !== undefined && found.document.hash.startsWith(accepted.hash);
  const note = accepted === undefined ? 'new' : same ? null : 'other text';
  return { found, note, changes: changesOf(found, same ? accepted : undefined) };
}

/** Takes what is found now as the state that counts. */
export async function acceptAll(folders: readonly string[]): Promise<string> {
  let documents = 0;
  for (const folder of folders.filter((one) => existsSync(one))) {
    const found: Extraction[] = [];
    for await (const one of extractions([folder])) found.push(one);
    await accept(folder, found);
    documents += found.length;
  }
  return documents === 1
    ? 'Accepted what 1 document says now.\n'
    : `Accepted what ${documents} documents say now.\n`;
}
