import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import type { Extraction, Source } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { suitCompiler } from './compiler.ts';

/** What a worker runs: the built program. Where it is not built (tests load the sources) there are no workers. */
const PIPELINE = fileURLToPath(new URL('../../import/pipeline.js', import.meta.url));
/** So many characters are extracted sooner than a worker has started. */
const FEW = 200_000;
/** Each worker has a copy of its own of what the program knows, 100 to 150 MB: more would take too much memory. */
const MOST_JOBS = 3;
/** With so many characters waiting for each worker none of them runs dry while this process extracts a document too. */
const ENOUGH_WAITING = 50_000;
/** So many documents lie at a worker: it takes the next one by itself while this process is busy with its own. */
const AT_HAND = 16;
/** A worker that does all of it is kept so long after its last document: the next import need not wait for a new one. */
const KEPT_MS = 60_000;
/** Megabytes that a worker fills with what it needs for a moment only, before it cleans up. */
const MOMENTARY = 24;

/** How many documents are extracted at a time unless told. */
export function usualJobs(): number {
  return Math.min(availableParallelism(), MOST_JOBS);
}

/** Extracts here or elsewhere; a promise where it is done elsewhere. */
export interface Extractor {
  readonly extract: (source: Source) => Extraction | Promise<Extraction>;
  /** What is not done yet is dropped. */
  readonly end: () => Promise<void>;
}

/**
 * Extracts so many documents at a time: this process one, workers the others. They start when there is enough to do: a
 * lone document never waits for one. Where this process has better things to do (`apart`), workers do all of it, and go
 * when they have nothing to do for a while.
 */
export function extractor(jobs: number, { apart = false } = {}): Extractor {
  suitCompiler();
  const workers = jobs - 1;
  let pool: Promise<Tinypool> | undefined;
  let seen = 0;
  let waiting = 0;
  const elsewhere = async (source: Source): Promise<Extraction> => {
    waiting += source.text.length;
    pool ??= startWorkers(workers, apart);
    const extraction = await (await pool).run(source);
    waiting -= source.text.length;
    return extraction;
  };
  return {
    extract: (source) => {
      const isSooner = !apart && (seen < FEW || waiting >= workers * ENOUGH_WAITING);
      const isHere = isSooner || workers === 0 || !existsSync(PIPELINE);
      seen += source.text.length;
      return isHere ? extract(source) : elsewhere(source);
    },
    end: async () => (await pool)?.destroy(),
  };
}

async function startWorkers(count: number, apart: boolean): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    filename: PIPELINE,
    name: extract.name,
    maxThreads: count,
    ...(apart ? { minThreads: 0, idleTimeout: KEPT_MS } : { minThreads: count }),
    concurrentTasksPerWorker: AT_HAND,
    resourceLimits: { maxYoungGenerationSizeMb: MOMENTARY },
  });
}
