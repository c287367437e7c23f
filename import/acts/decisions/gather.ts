import { grouped } from '../../language/grouped.ts';
import type { Block, Document, Sentence } from '../../model.ts';
import type { Draft, Words } from './draft.ts';
import { hasFigures, votesIn } from './figures.ts';
import { announces, isBeginning, isOpening, OPENS, voted } from './opening.ts';
import { isVoteOn, type Listing, listing, pointOf, wordsIn, wordsOf } from './points.ts';
import { outcomeOf } from './results.ts';
import { decidedBy, type Told } from './running.ts';

const PROPOSAL = /^(?:Beschlussvorschlag|Beschlussempfehlung|Empfehlung)\b.{0,60}:/iu;
const LABEL = /^(?:Beschluss|Beschluß|Beschlusstext)\b.{0,60}:$/iu;
/** "Der Beschluss ergeht mit 8 Ja-Stimmen.": how the text above was voted on. */
const CLOSES =
  /^(?:Der (?:\p{L}+ )?Beschluss|Die (?:Drucksache|Vorlage)|Dem|Der Antrag|Abstimmung|Das(?= (?:wird|ergeht|erfolgt|\p{L}*[Ee]rgebnis)(?!\p{L})))(?!\p{L}).{0,120}(?:ergeht|wird|erfolgt|ergibt|einstimmig|mehrheitlich)/u;

/** The decisions of a document in the order of its blocks: each text with the votes that belong to it. */
export function gather(document: Document, sentences: readonly Sentence[]): readonly Draft[] {
  const byBlock = grouped(sentences, ({ block }) => block);
  const drafts = new Drafts(document.committee);
  for (const [index, block] of document.blocks.entries()) {
    const said = byBlock.get(index) ?? [];
    if (block.kind === 'decision') drafts.decision(block, wordsOf(document, block));
    else if (block.kind === 'vote') drafts.vote(block, wordsOf(document, block));
    else if (block.kind === 'heading') drafts.heading(block, wordsOf(document, block));
    else if (block.kind !== 'furniture') drafts.said(block, said, listing(document, block));
  }
  return drafts.all.filter(
    (draft, index) => draft.text.length + draft.votes.length > 0 && !isRepeated(draft, drafts.all[index + 1]),
  );
}

class Drafts {
  readonly all: Draft[] = [];
  readonly #committee: string | null;
  #open: Draft | null = null;
  /** What the last block was: a text goes on only right below, a vote may come later. */
  #last: Block['kind'] | 'opening' | 'listed' = 'text';
  #isProposal = false;
  /** Whether the sentence before in this block was content of the open decision. */
  #isInside = false;
  #before: (Words & Pick<Block, 'item'>) | null = null;

  constructor(committee: string | null) {
    this.#committee = committee;
  }

  heading(block: Block, { text }: Words): void {
    if (this.#last === 'opening' && this.#open?.item === block.item) return;
    this.#isProposal = PROPOSAL.test(text);
    const isLabel = this.#isProposal || LABEL.test(text);
    if (!isLabel || this.#open?.item !== block.item) this.#open = null;
    this.#last = 'heading';
  }

  decision(block: Block, words: Words): void {
    const open = this.#goesOn(block, words) ? this.#open : null;
    const closes = words.mark === undefined && CLOSES.test(words.text);
    if (open !== null && closes && !announces(open)) open.votes.push(words);
    else if (open !== null) open.text.push(words);
    else this.#begin('decision-block', block, this.#isProposal || PROPOSAL.test(words.text)).text.push(words);
    if (OPENS.test(words.text)) this.#open?.votes.push(...voted(words));
    const isLabel = this.#last === 'opening' && /^\p{Lu}[\p{L}-]+:$/u.test(words.text);
    this.#last = isLabel || isOpening(words) ? 'opening' : 'decision';
  }

  vote(block: Block, words: Words): void {
    const isNext = this.#last === 'vote';
    const open = this.#open?.item === block.item ? this.#open : null;
    if (open !== null && (isNext || open.votes.length === 0 || open.rule !== 'vote-block'))
      open.votes.push(words);
    else this.#begin('vote-block', block, false).votes.push(words);
    this.#last = 'vote';
  }

  said(block: Block, sentences: readonly Sentence[], { isListed, mark }: Listing): void {
    this.#isProposal = false;
    this.#isInside = false;
    const open = this.#open?.item === block.item ? this.#open : null;
    if (open !== null && this.#last === 'vote' && isVoteOn(mark, sentences)) {
      open.votes.push(pointOf(block, mark, sentences));
      return;
    }
    if (this.#last === 'listed' && !isListed) this.#last = 'decision';
    for (const sentence of sentences) {
      const words = { ...wordsIn(sentence), ...(mark !== undefined && { mark }) };
      const awaiting = this.#awaits(block, sentence);
      this.#isInside = awaiting !== null;
      if (awaiting === null) this.#sentence(block, sentence);
      else {
        awaiting.text.push(words);
        this.#last = words.text.endsWith(':') ? 'opening' : isListed ? 'listed' : 'decision';
      }
      this.#before = { ...words, item: block.item };
    }
  }

  /** The decision that was announced above and that a sentence belongs to; null where it belongs to none. */
  #awaits(block: Block, sentence: Sentence): Draft | null {
    const isAwaited = this.#isInside || this.#last === 'opening' || this.#last === 'listed';
    if (!isAwaited || this.#open?.item !== block.item) return null;
    return isApart(this.#told(sentence), sentence, !this.#isInside) ? null : this.#open;
  }

  #sentence(block: Block, sentence: Sentence): void {
    const { text } = sentence;
    const decided = this.#told(sentence);
    const last = this.#last;
    this.#last = 'text';
    if (decided === null) return;
    const words = wordsIn(sentence);
    const open = this.#open?.item === block.item ? this.#open : null;
    const isAfter =
      (last === 'decision' || last === 'listed') && voted(words).length > 0 && !OPENS.test(text);
    const isOfOpen = open !== null && (open.rule === 'decision-block' || CLOSES.test(text));
    if (isAfter && isOfOpen && open.votes.length === 0) open.votes.push(words);
    else if (outcomeOf(text) === null) return;
    else if (decided.rule === 'resolution-falls') this.#falls(block, words);
    else this.#begin(decided.rule, block, false).text.push(words);
    if (isOpening(words)) this.#open?.votes.push(...voted(words));
    if (isOpening(words)) this.#last = 'opening';
  }

  /** "Der Beschluss erfolgt einstimmig.": what was decided says the sentence before. */
  #falls(block: Block, words: Words): void {
    const before = this.#before?.item === block.item ? this.#before : null;
    const open = before !== null && this.#open?.text.at(-1)?.end === before.end ? this.#open : null;
    if (open !== null && open.votes.length === 0) open.votes.push(words);
    else {
      const draft = this.#begin('resolution-falls', block, false);
      if (before === null || open !== null) draft.text.push(words);
      else {
        draft.text.push(before);
        draft.votes.push(words);
      }
    }
  }

  #told(sentence: Sentence): Told | null {
    return decidedBy(this.#committee, sentence);
  }

  /** Whether a decision's block belongs to the one before: right below it, and no vote on that one yet. */
  #goesOn(block: Block, { text }: Words): boolean {
    const open = this.#open;
    if (open === null || open.item !== block.item) return false;
    if (this.#last !== 'opening' && this.#last !== 'decision' && this.#last !== 'listed') return false;
    return announces(open) || !OPENS.test(text) || !isBeginning(text);
  }

  #begin(rule: string, block: Block, isProposal: boolean): Draft {
    const draft: Draft = { rule, item: block.item, text: [], votes: [], isProposal };
    this.all.push(draft);
    this.#open = draft;
    return draft;
  }
}

/** "Der Rat nimmt das zur Kenntnis. Der Rat beschließt wie folgt: Der Rat nimmt das zur Kenntnis.": one decision, not two. */
function isRepeated({ item, text, votes }: Draft, next: Draft | undefined): boolean {
  const [said] = text;
  return (
    next?.item === item &&
    text.length + votes.length === 1 &&
    next.text.slice(1).some((words) => words.text === said?.text)
  );
}

/** Whether a sentence below "beschließt wie folgt:" is none of what was decided: it tells how votes fell, or of another decision. */
function isApart(told: Told | null, { text }: Sentence, isFirst: boolean): boolean {
  return hasFigures(votesIn(text)) || (!isFirst && told !== null && told.body !== null);
}
