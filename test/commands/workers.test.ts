import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../import/model.ts';
import { inTurn } from '../../src/commands/in-turn.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const SAMPLE = fileURLToPath(new URL('../../import/sample/lindenau/', import.meta.url));
/** So many that they are worth starting workers for. */
const TOWNS = 10;

/** The sample, as if it came from several towns. */
function towns(): Record<string, string> {
  const names = readdirSync(SAMPLE);
  return Object.fromEntries(
    Array.from({ length: TOWNS }, (_, town) =>
      names.map((name) => [`town-${town}/${name}`, readFileSync(`${SAMPLE}${name}`, 'utf8')]),
    ).flat(),
  );
}

describe('ratsgraph extract --jobs', () => {
  test('says the same bytes whatever the number of workers', { timeout: 240_000 }, async () => {
    const cwd = folder({ ...towns(), 'town-3/bad.txt': '' });
    const hashes = [];
    for (const jobs of ['1', '2', '4']) {
      const args = ['extract', '.', '--format', 'jsonl', '--jobs', jobs];
      const { exit, out, err } = await ratsgraph(args, { cwd });
      expect({ exit, lines: out.split('\n').length - 1 }).toEqual({ exit: 65, lines: TOWNS * 9 });
      expect(err).toContain('bad.txt is empty');
      hashes.push(createHash('sha256').update(out).digest('hex'));
    }
    expect(new Set(hashes).size).toBe(1);
  });
});

describe('documents at work at once', () => {
  test('come out in the order in which they went in', async () => {
    const results = await all(inTurn(sources([10, 10, 10]), later([30, 1, 10])));
    expect(results).toEqual([0, 1, 2]);
  });

  test('are few, however many there are', async () => {
    let [now, most] = [0, 0];
    const work = async ({ origin }: Source) => {
      now += 1;
      most = Math.max(most, now);
      await pause(1);
      now -= 1;
      return Number(origin);
    };
    const results = await all(inTurn(sources(Array(40).fill(300_000)), work));
    expect(results).toEqual(Array.from({ length: 40 }, (_, index) => index));
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });

  test('do not wait for a later one that is slow to come', async () => {
    const never = new Promise<void>(() => {});
    const first = await inTurn(sources([10], never), ({ origin }) => origin).next();
    expect(first.value?.result).toBe('0');
  });

  test('fail in their turn', async () => {
    const work = async ({ origin }: Source) => {
      if (origin === '1') throw new Error('broken');
      await pause(5);
      return origin;
    };
    const seen: string[] = [];
    const failing = async () => {
      for await (const { result } of inTurn(sources([10, 10, 10]), work)) seen.push(result);
    };
    await expect(failing()).rejects.toThrow('broken');
    expect(seen).toEqual(['0']);
  });
});

/** Sources with texts of these lengths; their origins are their numbers. */
async function* sources(lengths: readonly number[], end?: Promise<void>): AsyncGenerator<Source> {
  for (const [index, length] of lengths.entries()) {
    const origin = String(index);
    yield { origin, label: origin, mediaType: 'text/plain', text: 'x'.repeat(length), hash: origin };
  }
  await end;
}

/** Work that takes so many milliseconds each. */
function later(times: readonly number[]): (source: Source) => Promise<number> {
  return async ({ origin }) => {
    await pause(times[Number(origin)] ?? 0);
    return Number(origin);
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function all<T>(done: AsyncIterable<{ result: T }>): Promise<T[]> {
  const found = [];
  for await (const { result } of done) found.push(result);
  return found;
}
