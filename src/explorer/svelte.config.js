import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Where `vite build` puts the explorer, seen from this folder: `dist/explorer/handler.js` of the project. */
export const OUTPUT = '../../dist/explorer';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // A page that somebody cannot use is broken: accessibility warnings end the build.
    warningFilter: (warning) => {
      if (warning.code.startsWith('a11y')) throw new Error(`${warning.filename}: ${warning.message}`);
      return true;
    },
  },
  kit: {
    adapter: adapter({ out: OUTPUT, precompress: true }),
    // A page's styles are small; asking for each of a dozen files costs a phone more than they weigh.
    inlineStyleThreshold: 20_000,
    // Nothing on a page may come from, or go to, anywhere else. SvelteKit's announcer styles itself inline.
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
      },
    },
  },
};
