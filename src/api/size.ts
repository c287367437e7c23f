import { badInput } from './errors.ts';

/**
 * How many are asked for. `way` goes on with "Ask for 1 to 100": how to get by with that.
 * @throws {GraphQLError} where that is none or more than `most`
 */
export function sizeOf(first: number | null | undefined, usual: number, most: number, way: string): number {
  const size = first ?? usual;
  if (size >= 1 && size <= most) return size;
  throw badInput(`\`first\` is ${size}.`, `Ask for 1 to ${most} ${way}.`);
}
