import type { Source } from '../../import/model.ts';
import { given, SourceError } from '../../import/read/index.ts';
import { NoForebear, remove, save, waiting } from '../../import/write/index.ts';
import { removeBefore } from '../../import/write/retention.ts';
import { badInput, type Changes, type Minutes, type Note } from '../api/index.ts';
import { createGate } from '../graph/gate.ts';
import type { Graph } from '../graph/index.ts';
import { settle } from './curation/index.ts';
import { EXIT, Failure } from './failure.ts';
import { type Done, inTurn } from './in-turn.ts';
import { fired, inTime } from './interrupt.ts';
import { counted, emptyTally, waitingLine } from './report.ts';
import { keptSince, youngEnough } from './retention.ts';
import { erased } from './rights/erased.ts';
import { rightsOn } from './rights/index.ts';
import { withoutTraces } from './rights/traces.ts';
import { isReadable } from './sources.ts';
import { toldOf } from './told.ts';
import { type Extractor, extractor } from './workers.ts';

/** After so long no further document is begun: whoever asked over HTTP waits no longer than that. */
const PATIENCE_MS = 120_000;
/** This process answers requests meanwhile: a worker extracts. */
const JOBS = 2;

/**
 * What the server may change in the graph: the same work as the commands `import`, `remove`, `erase` and `curate` do. While
 * a name is taken out nothing is imported: who reads the minutes meanwhile would not know that it is to be hidden.
 * @param stopping fires when no further document shall be begun
 */
export function changesOn(graph: Graph, stopping: AbortSignal): Changes {
  const imports = createGate();
  const { extract, end } = extractor(JOBS, { apart: true });
  stopping.addEventListener('abort', () => void end(), { once: true });
  return {
    import: (documents) =>
      imports.pass(() =>
        inTime(PATIENCE_MS, stopping, (signal) =>
          importGiven(graph, documents, { extract, signal, stopping }),
        ),
      ),
    // Nobody can read while the file is written anew: single documents come and go all the time.
    remove: (origins) => remove(graph, origins),
    removeBefore: (day) => withoutTraces(graph, removeBefore(graph, day)),
    erase: (who, municipality) =>
      imports.alone(() =>
        asked('docs/privacy.md tells whose name can be taken out.', () =>
          erased(graph, who, municipality ?? undefined),
        ),
      ),
    correct: (settlements, file) =>
      asked('docs/curation.md tells what may stand there.', () => settle(graph, file, settlements)),
  };
}

/** What a command would refuse is the fault of whoever asks here. */
async function asked<T>(hint: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Failure && error.exit !== EXIT.software ? badInput(error.message, hint) : error;
  }
}

interface Importing extends Pick<Extractor, 'extract'> {
  /** Fires when no further document is begun. */
  readonly signal: AbortSignal;
  /** Fires where that is because the server stops. */
  readonly stopping: AbortSignal;
}

async function importGiven(
  graph: Graph,
  documents: readonly Minutes[],
  { extract, signal, stopping }: Importing,
) {
  const done = new Set<string>();
  const tally = emptyTally();
  const problems: Note[] = [];
  try {
    const [since, rights] = [keptSince(process.env), await rightsOn(graph)];
    const found = inTurn(readable(documents, problems), extract);
    const supersedes = new Map(
      documents.flatMap(({ name, supersedes: old }) => (old === null ? [] : [[name, old]])),
    );
    const saved = await save(
      graph,
      counted(rights.hidden(youngEnough(results(until(signal, found), done), since)), tally),
      {
        signal,
        supersedes,
      },
    );
    problems.push(...left(documents, done, problems, stopping.aborted));
    const { questions, answers, promises } = tally;
    const waits = (await waiting(graph)).map(waitingLine);
    const warnings = [...tally.warnings].flatMap(([message, names]) =>
      names.map((name) => ({ name, message })),
    );
    return { ...saved, questions, answers, commitments: promises, problems, warnings, waiting: waits };
  } catch (error) {
    if (!(error instanceof NoForebear)) throw error;
    throw badInput(`${error.message}.`, 'Give `supersedes` as `Document.origin` tells it.');
  }
}

/** Those that hold minutes; of the others it is noted why not. */
async function* readable(documents: readonly Minutes[], problems: Note[]): AsyncGenerator<Source> {
  const note = ({ label, message }: SourceError) => problems.push({ name: label, message });
  for (const { name, bytes, told } of documents) {
    try {
      const source = await given(name, bytes, toldOf(name, bytes, told));
      if (isReadable(source, note)) yield source;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      note(error);
    }
  }
}

/** The results; `done` takes the names of their documents. */
async function* results<Result>(
  found: AsyncIterable<Done<Result>>,
  done: Set<string>,
): AsyncGenerator<Result> {
  for await (const { source, result } of found) {
    done.add(source.label);
    yield result;
  }
}

/** What comes before the signal fires; what is at work then is not waited for. */
async function* until<Item>(signal: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const end = fired(signal).then((): IteratorResult<Item> => ({ done: true, value: undefined }));
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), end]);
    if (next.done) return;
    yield next.value;
  }
}

/** Documents that were not got to. */
function left(
  documents: readonly Minutes[],
  done: ReadonlySet<string>,
  problems: readonly Note[],
  isStopping: boolean,
): Note[] {
  const known = new Set([...done, ...problems.map(({ name }) => name)]);
  const why = isStopping ? 'the server is being stopped' : `it took more than ${PATIENCE_MS / 1000} s`;
  return documents
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => ({ name, message: `Not imported, because ${why}: hand it over once more.` }));
}
