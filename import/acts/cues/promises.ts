import { ANNOUNCED } from './announced.ts';
import { AT_ONCE } from './at-once.ts';
import { COMING } from './coming.ts';
import { HANDING } from './handing.ts';
import { PASSIVE } from './passive.ts';
import { PERFORMING } from './performing.ts';
import { PERSONAL } from './personal.ts';
import { PRESENT } from './present.ts';
import type { PromiseCue } from './promise-cue.ts';

/** All cues of a promise, in the order in which they are tried. */
export const PROMISES: readonly PromiseCue[] = [
  ...PERFORMING,
  ...COMING,
  ...PASSIVE,
  ...ANNOUNCED,
  ...PRESENT,
  ...HANDING,
  ...AT_ONCE,
  ...PERSONAL,
];
