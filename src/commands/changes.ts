import type { Source } from '../../import/model.ts';
import { given, SourceError } from '../../import/read/index.ts';
import { remove, save } from '../../import/write/index.ts';
import { badInput, type Changes, type Minutes, type Note } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';
import { EXIT, Failure } from './failure.ts';
import { inTurn } from './in-turn.ts';
import { counted, emptyTally } from './report.ts';
import { settle } from './settling.ts';
import { isReadable } from './sources.ts';
import { extractor } from './workers.ts';

/** This process answers requests meanwhile: a worker extracts. */
const JOBS = 2;

/**
 * What the server may change in the graph: the same work as the commands `import`, `remove` and `people` do.
 * @param stopping fires when no further document shall be begun
 */
export function changesOn(graph: Graph, stopping: AbortSignal): Changes {
  return {
    import: (documents) => importGiven(graph, documents, stopping),
    remove: (origins) => remove(graph, origins),
    correct: async (settlements) => {
      try {
        return await settle(graph, 'settlements', settlements);
      } catch (error) {
        throw error instanceof Failure && error.exit !== EXIT.software
          ? badInput(error.message, 'docs/people.md tells what may stand there.')
          : error;
      }
    },
  };
}

async function importGiven(graph: Graph, documents: readonly Minutes[], signal: AbortSignal) {
  const tally = emptyTally();
  const problems: Note[] = [];
  const { extract, end } = extractor(JOBS, { apart: true });
  try {
    const found = inTurn(readable(documents, problems), extract);
    const saved = await save(graph, counted(results(found), tally), { signal });
    const { questions, answers, promises } = tally;
    const warnings = [...tally.warnings].flatMap(([message, names]) =>
      names.map((name) => ({ name, message })),
    );
    return { ...saved, questions, answers, commitments: promises, problems, warnings };
  } finally {
    await end();
  }
}

/** Those that hold minutes; of the others it is noted why not. */
async function* readable(documents: readonly Minutes[], problems: Note[]): AsyncGenerator<Source> {
  const note = ({ label, message }: SourceError) => problems.push({ name: label, message });
  for (const { name, bytes } of documents) {
    try {
      const source = await given(name, bytes);
      if (isReadable(source, note)) yield source;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      note(error);
    }
  }
}

async function* results<Result>(found: AsyncIterable<{ readonly result: Result }>): AsyncGenerator<Result> {
  for await (const { result } of found) yield result;
}
