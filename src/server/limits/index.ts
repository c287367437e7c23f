export { beyond, LIMITS, type Limits } from './limit.ts';
export { limitShape } from './shape.ts';
export { tooManyThings } from './things.ts';
export { parseUpTo } from './tokens.ts';
