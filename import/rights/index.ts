export { type Keyed, keyedBy } from './keyed.ts';
export { hide, masked, maskedWithin } from './mask.ts';
export { bearsName, calledInstead, hidden, hidingOf, type Named } from './names.ts';
export { type Hidden, pseudonymised } from './pseudonyms.ts';
