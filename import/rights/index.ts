export { hiderOf } from './hider.ts';
export { isPseudonym, type Keyed, keyedBy } from './keyed.ts';
export { hide, masked, maskedWithin } from './mask.ts';
export { bearsName, calledInstead, hidingOf, type Named } from './names.ts';
export { pseudonymised } from './pseudonyms.ts';
export type { Hidden } from './whom.ts';
