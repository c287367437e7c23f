import { curate, Unsettled } from '../../import/write/index.ts';
import type { Graph } from '../graph/index.ts';
import { EXIT, Failure } from './failure.ts';
import { settlementsIn } from './settlements.ts';

/** How much was settled. */
export interface Settled {
  readonly merged: number;
  readonly split: number;
  readonly named: number;
}

/**
 * Makes exactly what a file says hold, and tells how much that is.
 * @param file its name, for messages
 * @throws {Failure} that names the line; then nothing was changed
 */
export async function settle(graph: Graph, file: string, text: string): Promise<Settled> {
  const { people, names, lineOf } = settlementsIn(file, text);
  try {
    await curate(graph, { people, names });
  } catch (error) {
    if (!(error instanceof Unsettled)) throw error;
    const message = `${file}:${lineOf(error.settlement)}: ${error.message}. Nothing was changed.`;
    throw new Failure(EXIT.noInput, message, { cause: error });
  }
  const merged = people.filter(({ kind }) => kind === 'same').length;
  return { merged, split: people.length - merged, named: names.length };
}
