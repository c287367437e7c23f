import type { Proceedings } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { HEAD, parent } from '../xml.ts';
import { body } from './body.ts';
import { meta } from './meta.ts';
import { NAMESPACE, OWN } from './names.ts';
import { preface } from './preface.ts';

/**
 * Proceedings as an Akoma Ntoso 3.0 `<debate>` (OASIS LegalDocML 1.0). Whoever speaks, bodies, roles and topics are
 * references that lead to the explorer; what the standard has no word for stands in attributes of a namespace of its own.
 * @param site the address of the explorer, without a slash at the end
 */
export function akn(proceedings: Proceedings, site: string): string {
  const writing: Writing = { proceedings, site };
  return `${HEAD}\n${parent(
    'akomaNtoso',
    { xmlns: NAMESPACE, 'xmlns:rg': OWN },
    parent(
      'debate',
      { name: 'minutes', contains: 'originalVersion' },
      meta(writing),
      preface(writing),
      body(writing),
    ),
  )}\n`;
}
