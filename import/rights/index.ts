export { type Keyed, keyedBy } from './keyed.ts';
export { masked, maskedWithin } from './mask.ts';
export { type Hidden, pseudonymised } from './pseudonyms.ts';
