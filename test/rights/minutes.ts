import { extract } from '../../import/pipeline.ts';
import { type Hidden, keyedBy } from '../../import/rights/index.ts';

/** Whom these tests hide: private people. */
export const whose: Hidden = {
  keyed: keyedBy('a key that only this test knows'),
  kinds: ['private'],
  erased: new Map(),
};

/** Minutes of an invented town, with what was said under the first heading. */
export const minutes = (
  heading: string,
  said: string,
) => `Niederschrift über die Sitzung des Sozialausschusses der Stadt Lindenau am 3. Mai 2024

Anwesend:
Herr Walter Adler, Ratsherr
Frau Jutta Krummbein, Ratsfrau
Frau Dr. Rosa Birk, Amtsleiterin
Herr Peter Oltmann, Ratsherr

TOP 1 ${heading}

${said}

TOP 2 Radweg am Markt

Frau Krummbein fragt, was der Radweg koste. Frau Dr. Birk sagt zu, die Kosten schriftlich nachzureichen.
`;

export const read = (text: string, origin = 'lindenau/rat.txt') =>
  extract({ origin, label: origin, mediaType: 'text/plain', text, hash: 'ab'.repeat(32) });
