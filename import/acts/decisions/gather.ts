import { flow } from '../../language/flow.ts';
import { grouped } from '../../language/grouped.ts';
import type { Block, Document, Sentence } from '../../model.ts';
import type { Draft, Words } from './draft.ts';
import { hasFigures, votesIn } from './figures.ts';
import { outcomeOf } from './results.ts';
import { decidedBy, type Told } from './running.ts';

const PROPOSAL = /^(?:Beschlussvorschlag|Beschlussempfehlung|Empfehlung)\b.{0,60}:/iu;
const LABEL = /^(?:Beschluss|Beschluß|Beschlusstext)\b.{0,60}:$/iu;
/** "Der Rat beschließt wie folgt:", "stimmt für folgenden Vorschlag:", what is decided stands below. */
export const OPENS =
  /(?<!\p{L})(?:[Bb]eschl[io]|[Ee]mpf(?:ie|e|a)hl|[Ff]ass(?:t|en)|(?:stimm|spr[ie]ch)(?:t|en)[^.]{0,200}folgende)[^.]{0,300}:$/u;
/** "Der Beschluss ergeht mit 8 Ja-Stimmen.": how the text above was voted on. */
const CLOSES =
  /^(?:Der (?:\p{L}+ )?Beschluss|Die (?:Drucksache|Vorlage)|Dem|Der Antrag|Abstimmung|Das(?= (?:wird|ergeht|erfolgt|\p{L}*[Ee]rgebnis)(?!\p{L})))(?!\p{L}).{0,120}(?:ergeht|wird|erfolgt|ergibt|einstimmig|mehrheitlich)/u;

/** The mark of a list before the words of a block. */
const LISTED = /^(?:[-–•*▪\p{Co}]\s?|\(?(?:\p{Ll}|\d{1,2})[.)]\s)\S/u;

/** The decisions of a document in the order of its blocks: each text with the votes that belong to it. */
export function gather(document: Document, sentences: readonly Sentence[]): readonly Draft[] {
  const byBlock = grouped(sentences, ({ block }) => block);
  const drafts = new Drafts(document.committee);
  for (const [index, block] of document.blocks.entries()) {
    const said = byBlock.get(index) ?? [];
    if (block.kind === 'decision') drafts.decision(block, wordsOf(document, block));
    else if (block.kind === 'vote') drafts.vote(block, wordsOf(document, block));
    else if (block.kind === 'heading') drafts.heading(block, wordsOf(document, block));
    else if (block.kind !== 'furniture') drafts.said(block, said, isListed(document, block));
  }
  return drafts.all.filter(
    (draft, index) => draft.text.length + draft.votes.length > 0 && !isRepeated(draft, drafts.all[index + 1]),
  );
}

function wordsOf(document: Document, block: Block): Words {
  const { start, end } = block;
  const mark = /^\(?(\p{Ll}|\d{1,2})[.)]/u.exec(document.source.text.slice(start, start + 5))?.[1];
  return { text: flow(document.source.text, block).text, start, end, ...(mark !== undefined && { mark }) };
}

function isListed(document: Document, { start }: Block): boolean {
  return LISTED.test(document.source.text.slice(start, start + 8));
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

  said(block: Block, sentences: readonly Sentence[], isListed: boolean): void {
    this.#isProposal = false;
    this.#isInside = false;
    if (this.#last === 'listed' && !isListed) this.#last = 'decision';
    for (const sentence of sentences) {
      const open = this.#awaits(block, sentence);
      this.#isInside = open !== null;
      if (open === null) this.#sentence(block, sentence);
      else {
        open.text.push(wordsIn(sentence));
        this.#last = sentence.text.endsWith(':') ? 'opening' : isListed ? 'listed' : 'decision';
      }
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
    else if (outcomeOf(text) !== null) this.#begin(decided.rule, block, false).text.push(words);
    else return;
    if (isOpening(words)) this.#open?.votes.push(...voted(words));
    if (isOpening(words)) this.#last = 'opening';
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

/** Whether a decision has nothing yet but the words that announce it. */
function announces({ text }: Draft): boolean {
  return text.every((words) => OPENS.test(words.text));
}

/** Whether more of what was decided has to follow. */
function isOpening({ text }: Words): boolean {
  return OPENS.test(text) || (text.endsWith(':') && /folg(?:t|end)/iu.test(text));
}

/** Whether a sentence below "beschließt wie folgt:" is none of what was decided: it tells how votes fell, or of another decision. */
function isApart(told: Told | null, { text }: Sentence, isFirst: boolean): boolean {
  return hasFigures(votesIn(text)) || (!isFirst && told !== null && told.body !== null);
}

function wordsIn({ text, start, end }: Sentence): Words {
  return { text, start, end };
}

/** "Sodann beschließt der Rat einstimmig:" begins anew, "a) Der Rat beschließt folgendes:" does not. */
function isBeginning(text: string): boolean {
  return (
    /^(?:(?:Der|Die|Das) |Sodann|Anschließend|Weiter|Außerdem|Ferner|Ebenfalls|Ohne|Nach)/u.test(text) &&
    voted({ text, start: 0, end: 0 }).length > 0
  );
}

/** The words themselves where they tell how votes fell. */
function voted(words: Words): readonly Words[] {
  const votes = votesIn(words.text.slice(0, 600));
  return votes.unanimous ||
    hasFigures(votes) ||
    votes.abstain !== null ||
    /mehrheitlich|mehrheit(?!\p{L})/iu.test(words.text)
    ? [words]
    : [];
}
