import type { CommitmentKind } from '../../model.ts';
import type { Phrase } from './phrase.ts';

/** How a clause says that its speaker, or somebody for him, will do something for the meeting. */
export interface PromiseCue extends Phrase {
  readonly kind: CommitmentKind;
  /** In the passive the subject is not who owes it. */
  readonly voice: 'active' | 'passive';
  /** Only together with words of a date ("in der nächsten Sitzung"); without them it may be a habit or a report. */
  readonly later?: true;
  /** Reaches into the next clause (an infinitive with `zu`). */
  readonly spans?: true;
  /** Only where the subject is one person, who speaks of himself or is told to do it. */
  readonly personal?: true;
  /** Only right behind a question, or in a reply: elsewhere it is said of what was just shown. */
  readonly asked?: true;
  /** A request clause or a hypothesis may hold it; the verb itself makes the promise, whatever stands around it. */
  readonly performs?: true;
  /** What the town reads in its paper: the answer that is owed, not other news. */
  readonly published?: true;
}
