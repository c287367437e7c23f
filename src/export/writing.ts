import { permalink } from './permalink.ts';
import { type Proceedings, TYPES } from './proceedings/index.ts';

/** What is written, and the address of the explorer to which it links, without a slash at the end. */
export interface Writing {
  readonly proceedings: Proceedings;
  readonly site: string;
}

/** Where the explorer shows the whole of it. */
export function pageOf({ proceedings: { kind, id }, site }: Writing): string {
  return permalink(site, { __typename: TYPES[kind], id });
}
