import { flow } from '../../language/flow.ts';
import type { Block, Document, Sentence } from '../../model.ts';
import type { Words } from './draft.ts';

/** The mark of a list before the words of a block: "a)", "2.", a dash. */
const LISTED =
  /^(?:[-–•*▪\p{Co}]\s?|\(?(?<mark>\p{Ll}(?:\. ?\d(?=\)))?|\d{1,2})[.)](?:\s|(?=\p{Lu})))(?=\S)/u;

export function wordsOf(document: Document, block: Block): Words {
  const { start, end } = block;
  const { mark } = listing(document, block);
  return { text: flow(document.source.text, block).text, start, end, ...(mark !== undefined && { mark }) };
}

/** Whether a block is a point of a list, and by which letter or number. */
export interface Listing {
  readonly isListed: boolean;
  readonly mark: string | undefined;
}

export function listing(document: Document, { start }: Block): Listing {
  const found = LISTED.exec(document.source.text.slice(start, start + 8));
  return { isListed: found !== null, mark: found?.groups?.['mark'] };
}

/** "b) 1 Stimme" below "Beratungsergebnis: a) 4 Stimmen": the result goes on. */
export function isVoteOn(mark: string | undefined, sentences: readonly Sentence[]): boolean {
  const [said] = sentences;
  const isShort = sentences.length === 1 && said !== undefined && said.text.length <= 100;
  return mark !== undefined && isShort && /stimm|Enthaltung|mehrheit|einmütig/iu.test(said.text);
}

export function pointOf(
  { start, end }: Block,
  mark: string | undefined,
  sentences: readonly Sentence[],
): Words {
  return { text: `${mark}) ${sentences.map(({ text }) => text).join(' ')}`, start, end };
}

export function wordsIn({ text, start, end }: Sentence): Words {
  return { text, start, end };
}
