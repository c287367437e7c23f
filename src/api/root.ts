import { existsSync } from 'node:fs';

/** The folder that holds `schema.graphql`: the project's own, whether this runs from `src` or from `dist`. */
export const root = up(new URL('.', import.meta.url));

function up(folder: URL): URL {
  if (existsSync(new URL('schema.graphql', folder))) return folder;
  const above = new URL('..', folder);
  if (above.href === folder.href) throw new Error('schema.graphql is missing above the API’s own files.');
  return up(above);
}
