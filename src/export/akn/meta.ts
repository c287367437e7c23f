import type { Writing } from '../writing.ts';
import { empty, parent, xmlId } from '../xml.ts';
import { NOBODY, RATSGRAPH } from './names.ts';
import { references } from './references.ts';
import { analysis } from './votes.ts';

/** `FRBRdate` must tell a day: of what has none, this one, with a name that says so. */
const NO_DAY = '0001-01-01';

/** Who made what and when (FRBR), the votes, and everything that the text refers to. */
export function meta(writing: Writing): string {
  return parent('meta', {}, identification(writing), ...analysis(writing), references(writing));
}

function identification({ proceedings: { id, date, committee } }: Writing): string {
  const work = `/akn/de/debate/minutes/${date ?? NO_DAY}/${encodeURIComponent(id)}`;
  const day = empty('FRBRdate', { date: date ?? NO_DAY, name: date ? 'meeting' : 'not recorded' });
  const by = (author: string, as: string) => empty('FRBRauthor', { href: `#${author}`, as: `#${as}` });
  const uris = (uri: string, ending = '') => [
    empty('FRBRthis', { value: `${uri}/!main${ending}` }),
    empty('FRBRuri', { value: `${uri}${ending}` }),
  ];
  return parent(
    'identification',
    { source: `#${RATSGRAPH}` },
    parent(
      'FRBRWork',
      {},
      ...uris(work),
      day,
      by(committee ? xmlId(committee.id) : NOBODY, 'author'),
      empty('FRBRcountry', { value: 'de' }),
    ),
    parent(
      'FRBRExpression',
      {},
      ...uris(`${work}/deu@`),
      day,
      by(RATSGRAPH, 'editor'),
      empty('FRBRlanguage', { language: 'deu' }),
    ),
    parent(
      'FRBRManifestation',
      {},
      ...uris(`${work}/deu@`, '.xml'),
      day,
      by(RATSGRAPH, 'editor'),
      empty('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}
