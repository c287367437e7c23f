import { defineConfig } from 'vitest/config';

/** Three projects: what needs no server, what needs both engines, what needs a browser. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{house,read,document,language,acts,resolve,commands}/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // As Node itself resolves it; Vite would load a second copy beside the one that packages use.
        resolve: { alias: { graphql: 'graphql/index.js' } },
        test: {
          name: 'engines',
          include: ['test/{graph,write,api,server}/**/*.test.ts'],
          globalSetup: 'test/graph/neo4j.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'page',
          include: ['test/explorer/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
