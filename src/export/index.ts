import type { GraphQLSchema } from 'graphql';
import { calendarOf } from './calendar/promises.ts';
import type { Download } from './download.ts';
import { feedsOf } from './feed/index.ts';
import { filesOf } from './files.ts';
import { popoloFile } from './popolo/index.ts';
import { TABLES } from './tables/index.ts';
import { textsOf } from './texts.ts';

export type { Download, Request } from './download.ts';
export { graphml } from './graphml.ts';
export { hasPage, permalink } from './permalink.ts';
export { popolo } from './popolo/index.ts';
export type { Table } from './table.ts';
export { TABLES } from './tables/index.ts';
export { allNodes, allTexts, FORMS, pathOf } from './texts.ts';

/** Everything that can be had as a file, by its path. */
export function downloadsOf(schema: GraphQLSchema): ReadonlyMap<string, Download> {
  const all = [
    ...TABLES.flatMap((table) => filesOf(schema, table)),
    ...textsOf(schema),
    popoloFile(schema),
    ...feedsOf(schema),
    calendarOf(schema),
  ];
  return new Map(all.map((download) => [download.path, download]));
}
