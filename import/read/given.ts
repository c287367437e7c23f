import type { Source } from '../model.ts';
import { hashOf } from './bytes.ts';
import { contentOf } from './content.ts';
import { fileOf } from './web.ts';

/**
 * A document whose bytes somebody hands over, by the name that it shall have: its address, or its folder and file name.
 * @throws {SourceError} where there are no minutes in it
 */
export async function given(name: string, bytes: Uint8Array): Promise<Source> {
  const content = await contentOf(fileOf(bytes, name), name, name);
  return { origin: name, label: name, ...content, hash: hashOf(bytes) };
}
