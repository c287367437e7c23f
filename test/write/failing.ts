import type { Graph } from '../../src/graph/index.ts';

/** The same graph, but the `at`-th statement of each write fails before it is run. */
export function failing(graph: Graph, at: number): Graph {
  return {
    ...graph,
    write: (work) =>
      graph.write((tx) => {
        let count = 0;
        return work({
          run: (statement, parameters) => {
            count += 1;
            if (count === at) throw new Error(`pulled the plug at "${statement.name}"`);
            return tx.run(statement, parameters);
          },
        });
      }),
  };
}
