import type { Extraction } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { given } from '../../import/read/index.ts';

/** How minutes of an invented town begin: with people whom the rest can name. */
export function head(day: string, body = 'des Sozialausschusses'): string {
  return `Stadt Lindenau
Niederschrift über die Sitzung ${body} am ${day}

Anwesend:
Herr Piehl, Ratsherr
Frau Birk, Ratsfrau
Herr Adler, Amtsleiter

`;
}

/** What minutes say that are called so. */
export async function minutes(name: string, text: string): Promise<Extraction> {
  return extract(await given(name, Buffer.from(text)));
}
