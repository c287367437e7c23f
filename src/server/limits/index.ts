import type { Plugin } from 'graphql-yoga';
import { LIMITS, type Limits } from './limit.ts';
import { limitShape } from './shape.ts';
import { tooManyThings } from './things.ts';
import { limitTokens } from './tokens.ts';

export { LIMITS, type Limits } from './limit.ts';

/** All limits on a request, the cheapest test first. */
export function limitRequests(limits: Limits = LIMITS): Plugin[] {
  return [
    limitTokens(limits.tokens),
    { onValidate: ({ addValidationRule }) => addValidationRule(limitShape(limits)) },
    {
      onExecute: ({ args, setResultAndStopExecution }) => {
        const refusal = tooManyThings(args, limits.things);
        if (refusal) setResultAndStopExecution({ errors: [refusal] });
      },
    },
  ];
}
