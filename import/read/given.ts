import type { Known, Register, Source } from '../model.ts';
import { hashOf } from './bytes.ts';
import { contentOf } from './content.ts';
import { fileOf, type Page } from './web.ts';

/** What tells of a document beside its bytes, for whoever is handed both. */
export interface Told extends Omit<Page, 'bytes' | 'charset'> {
  readonly charset?: string;
  readonly known?: Known;
  readonly register?: Register;
}

/**
 * A document whose bytes somebody hands over, by the name that it shall have: its address, or its folder and file name.
 * @param told where the bytes were found by `readRaw`; without, they are read as a file of that name
 * @throws {SourceError} where there are no minutes in it
 */
export async function given(name: string, bytes: Uint8Array, told: Told | null = null): Promise<Source> {
  const { known, register } = told ?? {};
  const { isHtml, charset } = told ?? fileOf(bytes, name);
  const content = register
    ? { mediaType: 'application/json' as const, text: Buffer.from(bytes).toString() }
    : await contentOf({ bytes, isHtml, charset }, name, name);
  const beside = { ...(known && { known }), ...(register && { register }) };
  return { origin: name, label: name, ...content, hash: hashOf(bytes), ...beside };
}
