import { env } from 'node:process';
import { defineConfig } from 'vite';

/** `npx vite docs/dashboards/notebook` serves the page; what it reads comes from the server of Ratsgraph. */
export default defineConfig({
  server: { proxy: { '/export': env.RATSGRAPH_SERVER ?? 'http://localhost:4000' } },
  cacheDir: '../../../node_modules/.vite/notebook',
});
