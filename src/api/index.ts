export { ask } from './ask.ts';
export {
  type Changes,
  type Corrected,
  type Erased,
  HOW_TO_CHANGE,
  type Imported,
  type Minutes,
  type Note,
  type Removed,
} from './changes.ts';
export { badInput } from './errors.ts';
export { type Example, examples } from './examples.ts';
export { execute } from './execute.ts';
export type { Context } from './resolvers.ts';
export { root } from './root.ts';
export { createSchema } from './schema.ts';
export { shapes, warmUp } from './statements.ts';
export { STATUSES } from './summary.ts';
