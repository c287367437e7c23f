import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Fonts stay files of their own: cached once, fetched in parallel.
  // Scripts of a few hundred bytes are joined: each request costs more than they weigh.
  build: { assetsInlineLimit: 0, rollupOptions: { output: { experimentalMinChunkSize: 20_000 } } },
  server: { proxy: { '/graphql': process.env.RATSGRAPH_URL ?? 'http://127.0.0.1:4000' } },
});
