import { Kind, type ValueNode } from 'graphql';
import { badInput } from './errors.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How the scalar `Date` is read and written: a calendar day, `YYYY-MM-DD`. */
export const date = {
  serialize: (value: unknown) => String(value),
  parseValue: (value: unknown) => day(value),
  parseLiteral: (node: ValueNode) => day(node.kind === Kind.STRING ? node.value : undefined, node),
};

/** How the scalar `DateTime` is read and written: a moment in UTC as the graph stores it; a day is its beginning. */
export const moment = {
  serialize: (value: unknown) => String(value),
  parseValue: (value: unknown) => instant(value),
  parseLiteral: (node: ValueNode) => instant(node.kind === Kind.STRING ? node.value : undefined, node),
};

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function instant(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && INSTANT.test(value) && exists(value.slice(0, 10))) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw badInput(
    typeof value === 'string' ? `"${value.slice(0, 40)}" is no moment.` : 'A moment is a string.',
    'Write moments as "2021-11-04T18:00:00Z", or a day as "2021-11-04".',
    node,
  );
}

function day(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && DAY.test(value) && exists(value)) return value;
  throw badInput(
    typeof value === 'string' ? `"${value.slice(0, 40)}" is no day.` : 'A day is a string.',
    'Write days as YYYY-MM-DD, for example "2021-11-04".',
    node,
  );
}

/** 30 February would be read as 2 March. */
function exists(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
