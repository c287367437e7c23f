import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fired, inTime } from '../../src/commands/interrupt.ts';

/** Throws garbage away, as it happens in a process that runs for long. */
function cleanUp(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

describe('work that may take so long', () => {
  it('is told when that is over, also where garbage was thrown away meanwhile', async () => {
    const over = inTime(100, new AbortController().signal, fired);
    await pause(20);
    cleanUp();
    expect(await Promise.race([over.then(() => 'told'), pause(10_000, 'never told')])).toBe('told');
  });

  it('is told when all is to stop, also where that is so already', async () => {
    const all = new AbortController();
    const stopped = inTime(600_000, all.signal, fired);
    all.abort();
    await stopped;
    await inTime(600_000, all.signal, fired);
  });

  it('leaves nothing behind that waits, however it ends', async () => {
    const { signal } = new AbortController();
    expect(await inTime(600_000, signal, async () => 'done')).toBe('done');
    await expect(inTime(600_000, signal, () => Promise.reject(new Error('odd')))).rejects.toThrow('odd');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
