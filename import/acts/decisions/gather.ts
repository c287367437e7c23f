import { flow } from '../../language/flow.ts';
import { grouped } from '../../language/grouped.ts';
import type { Block, Document, Sentence } from '../../model.ts';
import type { Draft, Words } from './draft.ts';
import { hasFigures, votesIn } from './figures.ts';
import { outcomeOf } from './results.ts';
import { decidedBy } from './running.ts';

const PROPOSAL = /^(?:Beschlussvorschlag|Beschlussempfehlung|Empfehlung)\b.{0,60}:/iu;
const LABEL = /^(?:Beschluss|Beschluß|Beschlusstext)\b.{0,60}:$/iu;
/** "Der Rat beschließt wie folgt:", "stimmt für folgenden Vorschlag:", what is decided stands below. */
export const OPENS =
  /(?<!\p{L})(?:[Bb]eschl[io]|[Ee]mpf(?:ie|e|a)hl|[Ff]ass(?:t|en)|(?:stimm|spr[ie]ch)(?:t|en)[^.]{0,200}folgende)[^.]{0,300}:$/u;
/** "Der Beschluss ergeht mit 8 Ja-Stimmen.": how the text above was voted on. */
const CLOSES =
  /^(?:Der (?:\p{L}+ )?Beschluss|Die (?:Drucksache|Vorlage)|Dem|Der Antrag|Abstimmung|Das)(?!\p{L}).{0,120}(?:ergeht|wird|erfolgt|ergibt|einstimmig|mehrheitlich)/u;

/** The decisions of a document in the order of its blocks: each text with the votes that belong to it. */
export function gather(document: Document, sentences: readonly Sentence[]): readonly Draft[] {
  const byBlock = grouped(sentences, ({ block }) => block);
  const drafts = new Drafts(document.committee);
  for (const [index, block] of document.blocks.entries()) {
    const said = byBlock.get(index) ?? [];
    if (block.kind === 'decision') drafts.decision(block, wordsOf(document, block));
    else if (block.kind === 'vote') drafts.vote(block, wordsOf(document, block));
    else if (block.kind === 'heading') drafts.heading(block, wordsOf(document, block));
    else if (block.kind !== 'furniture') drafts.said(block, said);
  }
  return drafts.all.filter(({ text, votes }) => text.length + votes.length > 0);
}

function wordsOf(document: Document, block: Block): Words {
  const { start, end } = block;
  const mark = /^\(?(\p{Ll}|\d{1,2})[.)]/u.exec(document.source.text.slice(start, start + 5))?.[1];
  return { text: flow(document.source.text, block).text, start, end, ...(mark !== undefined && { mark }) };
}

class Drafts {
  readonly all: Draft[] = [];
  readonly #committee: string | null;
  #open: Draft | null = null;
  /** What the last block was: a text goes on only right below, a vote may come later. */
  #last: Block['kind'] | 'opening' = 'text';
  #isProposal = false;

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
    const goesOn = this.#goesOn(block, words);
    if (goesOn && this.#open !== null && this.#open.text.length > 0 && CLOSES.test(words.text))
      this.#open.votes.push(words);
    else if (goesOn && this.#open !== null) this.#open.text.push(words);
    else this.#begin('decision-block', block, this.#isProposal || PROPOSAL.test(words.text)).text.push(words);
    if (OPENS.test(words.text)) this.#open?.votes.push(...voted(words));
    this.#last = 'decision';
  }

  vote(block: Block, words: Words): void {
    const isNext = this.#last === 'vote';
    const open = this.#open?.item === block.item ? this.#open : null;
    if (open !== null && (isNext || open.votes.length === 0 || open.rule !== 'vote-block'))
      open.votes.push(words);
    else this.#begin('vote-block', block, false).votes.push(words);
    this.#last = 'vote';
  }

  said(block: Block, sentences: readonly Sentence[]): void {
    this.#isProposal = false;
    const isCounted = sentences.some(({ text }) => hasFigures(votesIn(text)));
    if (this.#last === 'opening' && this.#open?.item === block.item && !isCounted) {
      this.#open.text.push(...sentences.map(({ text, start, end }) => ({ text, start, end })));
      this.#last = 'decision';
      return;
    }
    for (const sentence of sentences) this.#sentence(block, sentence);
    if (this.#last !== 'opening') this.#last = 'text';
  }

  #sentence(block: Block, sentence: Sentence): void {
    const { text, start, end } = sentence;
    const decided = decidedBy(this.#committee, sentence);
    if (decided === null) {
      this.#last = 'text';
      return;
    }
    const words = { text, start, end };
    const open = this.#open?.item === block.item ? this.#open : null;
    const isAfter =
      this.#last === 'decision' && open !== null && voted(words).length > 0 && !OPENS.test(text);
    if (isAfter && open.votes.length === 0) open.votes.push(words);
    else if (outcomeOf(text) !== null) this.#begin(decided.rule, block, false).text.push(words);
    const opens = OPENS.test(text);
    if (opens) this.#open?.votes.push(...voted(words));
    this.#last = opens ? 'opening' : 'text';
  }

  /** Whether a decision's block belongs to the one before: right below it, and no vote on that one yet. */
  #goesOn(block: Block, { text }: Words): boolean {
    const open = this.#open;
    if (open === null || open.item !== block.item) return false;
    if (this.#last === 'opening') return true;
    const isOpening = open.text.length === 1 && OPENS.test(open.text[0]?.text ?? '');
    return this.#last === 'decision' && (isOpening || !OPENS.test(text) || !isBeginning(text));
  }

  #begin(rule: string, block: Block, isProposal: boolean): Draft {
    const draft: Draft = { rule, item: block.item, text: [], votes: [], isProposal };
    this.all.push(draft);
    this.#open = draft;
    return draft;
  }
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
