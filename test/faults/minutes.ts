import { join } from 'node:path';
import { expect } from 'vitest';
import { manyMinutes } from '../commands/minutes.ts';
import { folder, ratsgraph } from '../commands/ratsgraph.ts';

/** Minutes on the disk, and what an undisturbed import makes of them. */
export interface Corpus {
  readonly cwd: string;
  /** What was extracted from them before: an import of it does little but write. */
  readonly extracted: string;
  /** What `ratsgraph export` prints: the same bytes on every engine. */
  readonly whole: string;
  /** Milliseconds that it took. */
  readonly time: number;
}

/** So many minutes of an invented place, for one test. */
export async function corpus(count: number): Promise<Corpus> {
  const cwd = folder(manyMinutes(count));
  const extracted = join(cwd, 'minutes.jsonl');
  await done(['extract', 'kirchbrede', '--format', 'jsonl', '--out', extracted], { cwd });
  const env = { RATSGRAPH_GRAPH: join(cwd, 'undisturbed') };
  const started = Date.now();
  await done(['import', extracted], { cwd, env });
  const time = Date.now() - started;
  return { cwd, extracted, time, whole: await done(['export'], { cwd, env }) };
}

/** What the command prints, which must end well. */
export async function done(
  args: readonly string[],
  surroundings: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<string> {
  const { exit, out, err } = await ratsgraph(args, surroundings);
  expect(exit, err).toBe(0);
  return out;
}

/** What an import said but how far it was: which of these lines came before it ended is chance. */
export function complaint(err: string): string {
  return err.replace(/^\d+ (?:documents to read|of \d+ documents: .*)\n/gmu, '');
}

/** The first line in which two graphs differ, as what is there and what ought to be; null where none does. */
export function difference(is: string, oughtToBe: string): [string, string] | null {
  if (is === oughtToBe) return null;
  const [here, there] = [is.split('\n'), oughtToBe.split('\n')];
  const at = here.findIndex((line, number) => line !== there[number]);
  return [here[at] ?? '', there[at] ?? ''];
}
