import type { Proceedings } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { HEAD, parent, xmlId } from '../xml.ts';
import { header } from './header.ts';
import { NAMESPACE } from './names.ts';
import { text } from './text.ts';

/**
 * Proceedings as TEI in the manner of Parla-CLARIN: utterances with `@who` and `@toWhom`, `questionAnswer` relations
 * inside of answers, and everybody in `listPerson` and `listOrg`.
 * @param site the address of the explorer, without a slash at the end
 */
export function tei(proceedings: Proceedings, site: string): string {
  const writing: Writing = { proceedings, site };
  const attributes = { xmlns: NAMESPACE, 'xml:id': `proceedings.${xmlId(proceedings.id)}`, 'xml:lang': 'de' };
  return `${HEAD}\n${parent('TEI', attributes, header(writing), text(writing))}\n`;
}
