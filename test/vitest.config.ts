import { configDefaults, defineConfig, type Plugin } from 'vitest/config';
import { withLatinLetters } from '../src/setup/letters.mjs';

const EXPORTS_ON_PAGES = 'test/export/*.page.test.ts';
const COMMANDS_ON_NEO4J = 'test/commands/*.neo4j.test.ts';
const BREAKS_NEO4J = ['test/faults/neo4j-killed.test.ts', 'test/faults/way.test.ts'];

/** What is built Node loads itself: turning the explorer's modules into Vite's took a tenth of the time of each file on pages. */
const BUILT = { deps: { external: [/\/dist\//u] } };

/** Patterns as the build makes them. */
const letters: Plugin = {
  name: 'latin-letters',
  enforce: 'pre',
  transform: (code, id) =>
    /\/import\/[^?]*\.ts$/u.test(id) ? { code: withLatinLetters(code), map: null } : null,
};

/**
 * Four projects: what needs no server, what needs both engines, what breaks a Neo4j of its own or the way to it, what needs a browser. Files of the first two share their
 * modules (`isolate: false`): loading what the program knows of German anew for each of them was a quarter of the work.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        plugins: [letters],
        test: {
          name: 'unit',
          include: ['test/{house,read,document,language,acts,resolve,rights,commands}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, COMMANDS_ON_NEO4J],
          testTimeout: 20_000,
          isolate: false,
          // As many as there are cores at least, where Vitest would leave one idle.
          maxWorkers: '100%',
        },
      },
      {
        // As Node itself resolves it; Vite would load a second copy beside the one that packages use.
        resolve: { alias: { graphql: 'graphql/index.js' } },
        plugins: [letters],
        test: {
          name: 'engines',
          include: ['test/{graph,write,api,server,export,mcp,faults}/**/*.test.ts', COMMANDS_ON_NEO4J],
          exclude: [...configDefaults.exclude, EXPORTS_ON_PAGES, ...BREAKS_NEO4J],
          globalSetup: 'test/graph/neo4j.setup.ts',
          server: BUILT,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias: { graphql: 'graphql/index.js' } },
        plugins: [letters],
        test: { name: 'broken', include: BREAKS_NEO4J, fileParallelism: false, server: BUILT },
      },
      {
        resolve: { alias: { graphql: 'graphql/index.js' } },
        plugins: [letters],
        test: {
          name: 'page',
          include: ['test/explorer/**/*.test.ts', EXPORTS_ON_PAGES],
          server: BUILT,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a server and a browser of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
