import type { BlockKind, SentenceClass, Span } from '../../../import/model.ts';
import type { Place } from '../lines.ts';

/** Words of the source with their place. */
export interface Words extends Span {
  readonly from: Place;
  readonly text: string;
}

/** One thing that an act tells, why it is told, and the words it rests on. */
export interface Fact {
  readonly name:
    | 'asker'
    | 'speaker'
    | 'owner'
    | 'put to'
    | 'for'
    | 'status'
    | 'answered'
    | 'answers'
    | 'content'
    | 'due'
    | 'kept'
    | 'who'
    | 'about';
  readonly value: string;
  /** The basis of the edge, or the rule; `curated` where a person says so. */
  readonly by: string | null;
  readonly words: Words | null;
}

/** An act that begins in a sentence. */
export interface ToldAct {
  readonly kind: 'question' | 'answer' | 'statement' | 'promise';
  readonly rule: string;
  readonly words: Words;
  readonly facts: readonly Fact[];
}

/** A rule that nearly fired, and what it failed on. */
export interface ToldMiss {
  readonly kind: 'question' | 'speaker' | 'answer' | 'promise';
  readonly rule: string;
  readonly failed: string;
  /** The words of the rule that are there. */
  readonly words: Words;
}

/** A sentence with all that was found in it. */
export interface ToldSentence {
  readonly words: Words;
  readonly class: SentenceClass;
  /** Number and heading of its agenda item. */
  readonly item: string | null;
  readonly acts: readonly ToldAct[];
  /** The act before that it goes on with. */
  readonly goesOn: {
    readonly kind: 'answer' | 'statement';
    readonly from: Place;
    readonly who: string;
  } | null;
  readonly nearly: readonly ToldMiss[];
}

export interface Explained {
  /** As the caller named it. */
  readonly file: string;
  readonly layout: string;
  readonly municipality: string | null;
  readonly committee: string | null;
  readonly date: string | null;
  readonly sentences: readonly ToldSentence[];
  /** What stands at a place where no sentence is read: `attendance`, `heading`, `furniture` …; null elsewhere. */
  readonly unread: BlockKind | 'nothing' | null;
}
