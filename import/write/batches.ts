import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Extraction, Id } from '../model.ts';
import type { Rows } from './row.ts';
import { rowsOf } from './rows.ts';
import { extractorVersion } from './version.ts';

/**
 * Documents that are written in one transaction: many small ones are much faster together, because what all documents
 * say of the same people is asked for once. (In Neo4j 500 minutes took a quarter less work than by 25.)
 */
const MOST_DOCUMENTS = 100;
/** Of UTF-16 units of text; long documents are written in smaller company. */
const MOST_TEXT = 2_000_000;

/** How rows stand in the graph; another one where the same rows are written otherwise than before. */
const FORM = '5';

/** A document on its way into the graph. */
export interface Item {
  readonly id: Id;
  readonly origin: string;
  /** Of the bytes that were read. */
  readonly hash: string;
  /** Of all that it says: the same digest, nothing to write. */
  readonly digest: string;
  /** The rules that read it. */
  readonly version: string;
  readonly rows: Rows;
}

/**
 * Gathers documents in their order. A document that comes twice is in two batches, and one that corrects another is
 * in one of its own: what it corrects must stand in the graph before. When the signal fires, what was gathered is still
 * handed on, and nothing after it is asked for.
 */
export async function* batches(
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  signal?: AbortSignal,
  isTold: (origin: string) => boolean = () => false,
): AsyncGenerator<Item[]> {
  const isAlone = ({ origin, rows }: Item) =>
    rows.document.properties['correction'] === true || isTold(origin);
  let batch: Item[] = [];
  let text = 0;
  for await (const extraction of extractions) {
    const item = itemOf(extraction);
    const isFull = batch.length >= MOST_DOCUMENTS || text + extraction.document.text.length > MOST_TEXT;
    if (
      batch.length > 0 &&
      (isFull || isAlone(item) || batch.some((other) => other.id === item.id || isAlone(other)))
    ) {
      yield batch;
      batch = [];
      text = 0;
    }
    batch.push(item);
    text += extraction.document.text.length;
    // Those before it are written meanwhile: whoever speaks with the graph needs his turn.
    await turn();
    if (signal?.aborted) break;
  }
  if (batch.length > 0) yield batch;
}

function itemOf(extraction: Extraction): Item {
  const rows = rowsOf(extraction);
  const digest = createHash('sha256').update(FORM).update(JSON.stringify(rows)).digest('hex').slice(0, 32);
  const { document, version = extractorVersion() } = extraction;
  const { id, origin, hash } = document;
  return { id, origin, hash, digest, version, rows };
}
