import { RECEIVED_REPLIES, UNSPOKEN_REPLIES } from '../../../import/acts/cues/course.ts';
import { DECLINED } from '../../../import/acts/cues/declined.ts';
import { DEFERRED } from '../../../import/acts/cues/deferred.ts';
import { FRAMES } from '../../../import/acts/cues/frames.ts';
import { ANSWER_LISTS } from '../../../import/acts/cues/lists.ts';
import { OFF_RECORD } from '../../../import/acts/cues/off-record.ts';
import { PROMISES } from '../../../import/acts/cues/promises.ts';
import { ATTRIBUTIONS } from '../../../import/acts/cues/replies.ts';
import { UNKNOWN } from '../../../import/acts/cues/unknown.ts';
import { WAYS_TO_ASK } from '../../../import/acts/cues/ways-to-ask.ts';
import type { RuleKind } from './tally.ts';

const names = (...families: readonly (readonly { readonly name: string }[])[]) =>
  families.flat().map(({ name }) => name);

/** The rules that are records, and whose name an act carries. */
export const RECORDS: Readonly<Record<RuleKind, readonly string[]>> = {
  asking: names(WAYS_TO_ASK, FRAMES),
  reply: names(ANSWER_LISTS, ATTRIBUTIONS, UNSPOKEN_REPLIES, RECEIVED_REPLIES),
  status: names(DECLINED, DEFERRED, UNKNOWN, OFF_RECORD),
  promise: names(PROMISES),
};
