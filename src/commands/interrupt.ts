import { EXIT } from './failure.ts';

/** What ends a process in an orderly way: Ctrl-C, and what service managers and containers send. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs `work` with a signal that fires at the first Ctrl-C, so that it can come to a whole end; the second ends the
 * process at once.
 * @param notice what is said at the first
 */
export async function interruptible<T>(
  notice: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write(`\n${notice}\n`);
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** Resolves when `signal` has fired. */
export function fired(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/**
 * Runs `work` with a signal that fires when `stopping` does, or after so many milliseconds. Nothing of it stays when the
 * work is done. (Not `AbortSignal.any` with `AbortSignal.timeout`: Node 20 throws away as garbage what still has to
 * fire, and keeps for ever what waits for it.)
 */
export async function inTime<T>(
  ms: number,
  stopping: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const late = setTimeout(stop, ms);
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(late);
    stopping.removeEventListener('abort', stop);
  }
}
