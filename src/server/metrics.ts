import type { Graph } from '../graph/index.ts';

/** Upper bounds of the duration buckets, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts and durations since the server started. */
export interface Metrics {
  request(route: string, status: number, seconds: number): void;
  statement(name: string, failed: boolean, seconds: number): void;
  /** In the text form that Prometheus reads (prometheus.io/docs/instrumenting/exposition_formats). */
  text(): string;
}

interface Series {
  readonly counts: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, Series>();
  const statements = new Map<string, Series>();
  return {
    request: (route, status, seconds) => add(requests, `route="${route}",status="${status}"`, seconds),
    statement: (name, failed, seconds) =>
      add(statements, `name="${name}",result="${failed ? 'failed' : 'ok'}"`, seconds),
    text: () =>
      [
        ...histogram('ratsgraph_request_duration_seconds', 'HTTP requests by route and status.', requests),
        ...histogram(
          'ratsgraph_statement_duration_seconds',
          'Statements to the graph by root field.',
          statements,
        ),
        ...gauge('ratsgraph_memory_bytes', 'Memory of the process.', process.memoryUsage.rss()),
        '',
      ].join('\n'),
  };
}

/** The same graph; its reads are counted under the name of their root field. */
export function measured(graph: Graph, metrics: Metrics): Graph {
  return {
    ...graph,
    async read<Row>(...[statement, ...rest]: Parameters<Graph['read']>) {
      const start = performance.now();
      const done = (failed: boolean) =>
        metrics.statement(statement.name.replace(/\(.*/, ''), failed, (performance.now() - start) / 1000);
      try {
        const rows = await graph.read<Row>(statement, ...rest);
        done(false);
        return rows;
      } catch (fault) {
        done(true);
        throw fault;
      }
    },
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
  const lines = [...all].flatMap(([labels, { counts, sum, count }]) => [
    ...BOUNDS.map((bound, i) => `${name}_bucket{${labels},le="${bound}"} ${counts[i]}`),
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${count}`,
  ]);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines];
}

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}
