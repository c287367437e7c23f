import { extract } from '../../import/pipeline.ts';

/** A sentence that no rule explains. */
export const FOG = 'Nebel liegt über dem Teich, soweit das Auge reicht bis ans Ufer.';
const ASKED = [
  'Frau Birk fragt, ob die Brücke gesperrt werde.',
  'Herr Adler fragt, wann der Teich voll sei.',
];
const PAGES = [`${FOG}\n\n${ASKED[0]} Herr Ohm antwortet, sie werde im Mai gesperrt.\n\f`, `${ASKED[1]}\n`];

/** Minutes with an address on the web: a page, and a PDF of two pages. */
export function* onTheWeb() {
  const text = PAGES.join('');
  const of = (name: string) => ({
    origin: `https://rat.example/${name}`,
    label: name,
    text,
    hash: name,
  });
  yield extract({ ...of('brücke.html'), mediaType: 'text/html' });
  const starts = [0, PAGES[0]?.length ?? 0];
  yield extract({
    ...of('brücke.pdf'),
    mediaType: 'application/pdf',
    original: { unit: 'page', starts },
  });
}
