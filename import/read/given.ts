import { createHash } from 'node:crypto';
import type { Source } from '../model.ts';
import { contentOf } from './content.ts';

/**
 * A document whose bytes somebody hands over, by the name that it shall have: its address, or its folder and file name.
 * @throws {SourceError} where there are no minutes in it
 */
export async function given(name: string, bytes: Uint8Array): Promise<Source> {
  const isHtml = /\.html?$/iu.test(name);
  const content = await contentOf({ bytes, isHtml, charset: undefined }, name, name);
  return { origin: name, label: name, ...content, hash: createHash('sha256').update(bytes).digest('hex') };
}
