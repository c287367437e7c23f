import type { Graph } from '../graph/index.ts';

/** Upper bounds of the duration buckets, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What became of the documents of an import. */
export interface DocumentCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In which there were no minutes. */
  readonly refused: number;
}

/** Counts and durations since the server started. */
export interface Metrics {
  request(route: string, status: number, seconds: number): void;
  statement(name: string, failed: boolean, seconds: number): void;
  /** A transaction that changes the graph. */
  write(failed: boolean, seconds: number): void;
  /** Statements that run or wait for a connection: one more, one less. */
  running(change: 1 | -1): void;
  imported(documents: DocumentCounts, seconds: number): void;
  /** In the text form that Prometheus reads (prometheus.io/docs/instrumenting/exposition_formats). */
  text(): string;
}

interface Series {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** @param pool how many statements the graph runs at once; null: no such limit */
export function createMetrics(pool: number | null): Metrics {
  const imports = new Map<string, Series>();
  const documents = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  let running = 0;
  const requests = new Map<string, Series>();
  const statements = new Map<string, Series>();
  const writes = new Map<string, Series>();
  return {
    request: (route, status, seconds) => add(requests, `route="${route}",status="${status}"`, seconds),
    statement: (name, failed, seconds) => add(statements, `name="${name}",${resultOf(failed)}`, seconds),
    write: (failed, seconds) => add(writes, resultOf(failed), seconds),
    running: (change) => {
      running += change;
    },
    imported: ({ created, changed, unchanged, refused }, seconds) => {
      add(imports, '', seconds);
      documents.created += created;
      documents.changed += changed;
      documents.unchanged += unchanged;
      documents.refused += refused;
    },
    text: () =>
      [
        ...histogram('ratsgraph_request_duration_seconds', 'HTTP requests by route and status.', requests),
        ...histogram(
          'ratsgraph_statement_duration_seconds',
          'Statements to the graph by root field.',
          statements,
        ),
        ...histogram('ratsgraph_write_duration_seconds', 'Transactions that change the graph.', writes),
        ...poolLines(running, pool),
        ...histogram('ratsgraph_import_duration_seconds', 'Imports through this server.', imports),
        ...documentLines(documents),
        ...gauge('ratsgraph_memory_bytes', 'Memory of the process.', process.memoryUsage.rss()),
        '',
      ].join('\n'),
  };
}

function resultOf(failed: boolean): string {
  return `result="${failed ? 'failed' : 'ok'}"`;
}

function poolLines(running: number, pool: number | null): string[] {
  const most = pool ?? running;
  return [
    ...gauge('ratsgraph_pool_in_use', 'Statements that run.', Math.min(running, most)),
    ...gauge('ratsgraph_pool_waiting', 'Statements that wait for one.', Math.max(0, running - most)),
    ...(pool === null ? [] : gauge('ratsgraph_pool_size', 'Statements that may run at once.', pool)),
  ];
}

function documentLines(documents: Readonly<Record<string, number>>): string[] {
  const name = 'ratsgraph_import_documents_total';
  return [
    `# HELP ${name} Documents imported through this server, by what became of them.`,
    `# TYPE ${name} counter`,
    ...Object.entries(documents).map(([result, count]) => `${name}{result="${result}"} ${count}`),
  ];
}

/** The same graph; its reads are counted under the name of their root field, its writes as one each. */
export function measured(graph: Graph, metrics: Metrics): Graph {
  const counted = async <T>(
    work: () => Promise<T>,
    note: (failed: boolean, seconds: number) => void,
  ): Promise<T> => {
    const start = performance.now();
    let failed = true;
    metrics.running(1);
    try {
      const done = await work();
      failed = false;
      return done;
    } finally {
      metrics.running(-1);
      note(failed, (performance.now() - start) / 1000);
    }
  };
  return {
    ...graph,
    read: <Row>(...[statement, ...rest]: Parameters<Graph['read']>) => {
      const name = statement.name.replace(/\(.*/, '');
      return counted(
        () => graph.read<Row>(statement, ...rest),
        (failed, seconds) => metrics.statement(name, failed, seconds),
      );
    },
    write: (work) => counted(() => graph.write(work), metrics.write),
  };
}

function add(all: Map<string, Series>, labels: string, seconds: number): void {
  const series = all.get(labels) ?? { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
  all.set(labels, series);
  series.sum += seconds;
  series.count += 1;
  BOUNDS.forEach((bound, i) => {
    if (seconds <= bound) series.counts[i] = (series.counts[i] ?? 0) + 1;
  });
}

function histogram(name: string, help: string, all: ReadonlyMap<string, Series>): string[] {
  const lines = [...all].flatMap(([labels, { counts, sum, count }]) => {
    const bucket = (bound: string | number) => `${name}_bucket{${labels && `${labels},`}le="${bound}"}`;
    const also = labels && `{${labels}}`;
    return [
      ...BOUNDS.map((bound, i) => `${bucket(bound)} ${counts[i]}`),
      `${bucket('+Inf')} ${count}`,
      `${name}_sum${also} ${sum}`,
      `${name}_count${also} ${count}`,
    ];
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines];
}

/** A figure as it stands now. */
export function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}
