import { ASKED_BEFORE } from './asked-before.ts';
import { ASKED_IN_PASSING } from './asked-in-passing.ts';
import { ASKED_OF_SOMEBODY } from './asked-of-somebody.ts';
import { ASKED_OTHERWISE } from './asked-otherwise.ts';
import { ASKED_ROUNDABOUT } from './asked-roundabout.ts';
import { ASKED_WITH_A_NOUN } from './asked-with-a-noun.ts';
import { ASKING, type AskingCue } from './asking.ts';
import { WISHING_TO_KNOW } from './wishing-to-know.ts';

/** All cues of a question that stands for itself, in the order in which they are tried. */
export const WAYS_TO_ASK: readonly AskingCue[] = [
  ...ASKED_BEFORE,
  ...ASKED_OTHERWISE,
  ...ASKED_ROUNDABOUT,
  ...ASKED_WITH_A_NOUN,
  ...ASKED_OF_SOMEBODY,
  ...ASKED_IN_PASSING,
  ...ASKING,
  ...WISHING_TO_KNOW,
];
