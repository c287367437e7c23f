import { describe, expect, it } from 'vitest';
import { signaturesIn } from '../../import/resolve/signatures.ts';

const signed = (text: string) =>
  signaturesIn(text).map(({ title, givenName, name, role }) =>
    [title, givenName, name, role].filter((part) => part !== null).join(' '),
  );

describe('signatures', () => {
  it('tell what each of those side by side is, by the line below', () => {
    expect(
      signed(
        'Ende: 20.10 Uhr\n\ngez. Dr. Birk            gez. Kai Adler\nVorsitzende              Schriftführer\n',
      ),
    ).toEqual(['Dr. Birk Vorsitzende', 'Kai Adler Schriftführer']);
    expect(signed('(Tamm)\nstellv. Ortsvorsteherin')).toEqual(['Tamm stellv. Ortsvorsteherin']);
  });

  it('are no headings, bodies or offices', () => {
    expect(signed('Wegebau\nBericht\n\nGemeinde Lindenau\nDer Bürgermeister\n')).toEqual([]);
    expect(signed('Birk        Adler\nVorsitzende')).toEqual([]);
  });
});
