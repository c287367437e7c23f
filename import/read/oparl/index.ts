import { SourceError } from '../error.ts';
import type { Answer } from '../fetcher/index.ts';
import type { Finding } from '../finding.ts';
import type { Around } from './around.ts';
import { bodyOf } from './body.ts';
import { jsonIn } from './json.ts';
import { listed } from './list.ts';
import { minutesOf } from './minutes.ts';
import { Mirror } from './mirror.ts';
import { registerOf } from './register.ts';
import { idOf, isDeleted, kindOf, type Thing, thing } from './thing.ts';

export type { Around } from './around.ts';

/**
 * The object of OParl that an address answered with; null for any other answer.
 * @throws {SourceError} for JSON of OParl that minutes cannot be found from
 */
export function entryIn({ bytes, type, address }: Answer): Thing | null {
  if (!/\bjson\b/iu.test(type) && bytes[0] !== 0x7b) return null;
  const one = thing(jsonIn(bytes));
  const kind = one === null ? null : kindOf(one);
  if (one !== null && (kind === 'System' || kind === 'Body')) return { ...one, id: idOf(one) ?? address };
  if (one === null || (kind === null && !/\bjson\b/iu.test(type))) return null;
  const what = kind === null ? 'JSON, but no OParl' : `a ${kind} of OParl`;
  throw new SourceError(
    'no-minutes',
    address,
    `${address} is ${what}: name the address of an OParl system or body.`,
  );
}

/**
 * What a server of OParl (1.0 or 1.1) holds: of each body who is what, and the minutes of its meetings with all that is
 * known of them. It asks for what changed since the last time only, and goes on where it was interrupted.
 */
export async function* oparl(entry: Thing, around: Around): AsyncGenerator<Finding> {
  const bodies = kindOf(entry) === 'Body' ? [entry] : await bodiesOf(entry, around);
  for (const one of bodies) {
    const body = await bodyOf(one, around);
    const register = registerOf(body);
    if (register !== null) {
      around.more(1);
      yield register;
    }
    const files = await Mirror.open(around.fetcher.folder, `${body.id} files`);
    yield* minutesOf(body, files, around);
    await files.finish(around.now().toISOString());
  }
}

/** Bodies are few. */
async function bodiesOf(system: Thing, around: Around): Promise<readonly Thing[]> {
  const whole = (one: Thing) => one;
  // Nothing of them is kept: they are asked for anew each time.
  const bodies = await listed(system, 'body', whole, around, null);
  return [...bodies.values()].filter((one) => !isDeleted(one));
}
