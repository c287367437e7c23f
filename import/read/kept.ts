import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashOf } from './bytes.ts';

/** What a file is called that is kept of an address, without its ending. */
export function nameOf(address: string): string {
  return hashOf(Buffer.from(address)).slice(0, 32);
}

/** Writes a file, and its folder where it is missing: nobody ever finds half of it under its name. */
export async function put(place: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const draft = `${place}.${randomUUID()}`;
  try {
    await writeFile(draft, content);
    await rename(draft, place);
  } catch (error) {
    // On a full disk half a draft would take room for good.
    await rm(draft, { force: true });
    throw error;
  }
}
