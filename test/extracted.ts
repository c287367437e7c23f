import type { Extraction } from '../import/model.ts';
import { extract } from '../import/pipeline.ts';

/** What a text says, as if read from a file of that name. */
export function extracted(text: string, origin = 'minutes/rat.txt'): Extraction {
  return extract({ origin, label: '-', mediaType: 'text/plain', text, hash: '' });
}

/** What people and organisations of a text are called, by their ids. */
export function namesIn({ people, organizations }: Extraction): ReadonlyMap<string, string> {
  return new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
}
