import { curate, Unsettled } from '../../../import/write/index.ts';
import type { Corrected } from '../../api/index.ts';
import type { Graph } from '../../graph/index.ts';
import { EXIT, Failure } from '../failure.ts';
import { waitingLine } from '../report.ts';
import { curationIn } from './file.ts';

/**
 * Makes exactly what a file says hold, and tells how much that is.
 * @param file its name, for messages
 * @throws {Failure} that names the line; then nothing was changed
 */
export async function settle(graph: Graph, file: string, text: string): Promise<Corrected> {
  const { people, names, corrections, lineOf } = curationIn(file, text);
  try {
    const waiting = await curate(graph, { people, names, corrections });
    const count = (kind: string) => corrections.filter((one) => one.kind === kind).length;
    const merged = people.filter(({ kind }) => kind === 'same').length;
    return {
      ...{ merged, split: people.length - merged, named: names.length },
      ...{ askers: count('asker'), answers: count('answer') },
      ...{ statuses: count('status'), deliveries: count('delivery') },
      waiting: waiting.map(waitingLine),
    };
  } catch (error) {
    if (!(error instanceof Unsettled)) throw error;
    const message = `${file}:${lineOf(error.settlement)}: ${error.message}. Nothing was changed.`;
    throw new Failure(EXIT.noInput, message, { cause: error });
  }
}
