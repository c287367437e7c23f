export { masked, maskedWithin } from './mask.ts';
