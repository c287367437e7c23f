import { ASKED_BEFORE } from '../../../import/acts/cues/asked-before.ts';
import { ASKED_OTHERWISE } from '../../../import/acts/cues/asked-otherwise.ts';
import { ASKED_ROUNDABOUT } from '../../../import/acts/cues/asked-roundabout.ts';
import { ASKING } from '../../../import/acts/cues/asking.ts';
import { RECEIVED_REPLIES, UNSPOKEN_REPLIES } from '../../../import/acts/cues/course.ts';
import { DECLINED } from '../../../import/acts/cues/declined.ts';
import { DEFERRED } from '../../../import/acts/cues/deferred.ts';
import { FRAMES } from '../../../import/acts/cues/frames.ts';
import { ANSWER_LISTS } from '../../../import/acts/cues/lists.ts';
import { OFF_RECORD } from '../../../import/acts/cues/off-record.ts';
import { PROMISES } from '../../../import/acts/cues/promises.ts';
import { ATTRIBUTIONS } from '../../../import/acts/cues/replies.ts';
import { UNKNOWN } from '../../../import/acts/cues/unknown.ts';
import type { RuleKind } from './tally.ts';

const names = (...families: readonly (readonly { readonly name: string }[])[]) =>
  families.flat().map(({ name }) => name);

/** The rules that are records, and whose name an act carries. */
export const RECORDS: Readonly<Record<RuleKind, readonly string[]>> = {
  asking: names(ASKED_BEFORE, ASKED_OTHERWISE, ASKED_ROUNDABOUT, ASKING, FRAMES),
  reply: names(ANSWER_LISTS, ATTRIBUTIONS, UNSPOKEN_REPLIES, RECEIVED_REPLIES),
  status: names(DECLINED, DEFERRED, UNKNOWN, OFF_RECORD),
  promise: names(PROMISES),
};
