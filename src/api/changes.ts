import { GraphQLError } from 'graphql';
import { badInput } from './errors.ts';

/** What can be changed in the graph, by whoever imports into it; the API itself only reads. */
export interface Changes {
  import(documents: readonly Minutes[]): Promise<Imported>;
  remove(origins: readonly string[]): Promise<Removed>;
  /** The documents of meetings before an ISO day. */
  removeBefore(day: string): Promise<Removed>;
  /** A person's name, for good. */
  erase(who: string, municipality: string | null): Promise<Erased>;
  /** By the text of a file that says what people have settled; `file` is its name, for messages. */
  correct(settlements: string, file: string): Promise<Corrected>;
}

/** A document to import. */
export interface Minutes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The origin of the document that it corrects; null where that is not told. */
  readonly supersedes: string | null;
  /** JSON of what is known of it beside its bytes; null where nothing is. */
  readonly told: string | null;
}

/** What an import did: documents by what became of them, and what was found in those that were read. */
export interface Imported {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly superseded: number;
  readonly questions: number;
  readonly answers: number;
  readonly commitments: number;
  /** Documents in which there were no minutes. */
  readonly problems: readonly Note[];
  /** What was odd. */
  readonly warnings: readonly Note[];
  /** A sentence for each correction whose place the graph does not hold, after it. */
  readonly waiting: readonly string[];
}

export interface Note {
  /** Of the document. */
  readonly name: string;
  readonly message: string;
}

export interface Removed {
  readonly removed: readonly string[];
  readonly missing: readonly string[];
  /** Documents that were told in those that are gone. */
  readonly untold: readonly string[];
}

/** What was done to take a name out, and what a search for it found; nothing of it tells the name. */
export interface Erased {
  /** Of the person, from now on. */
  readonly id: string;
  readonly name: string;
  readonly nodes: number;
  readonly edges: number;
  readonly searched: { readonly nodes: number; readonly edges: number; readonly lines: number };
  /** Whether the file of the graph was written anew. */
  readonly rewritten: boolean;
  /** Nodes, edges and lines of the export that still tell it. */
  readonly left: readonly string[];
  /** Files in whose bytes it still stands. */
  readonly files: readonly string[];
  /** Documents that tell the full name without telling of the person. */
  readonly elsewhere: readonly string[];
  /** How many fetched answers were thrown away. */
  readonly cached: number;
}

export interface Corrected {
  readonly merged: number;
  readonly split: number;
  readonly named: number;
  readonly askers: number;
  readonly answers: number;
  readonly statuses: number;
  readonly deliveries: number;
  /** A sentence for each correction whose place the graph does not hold. */
  readonly waiting: readonly string[];
}

interface MinutesInput {
  readonly name: string;
  readonly text?: string | null;
  readonly base64?: string | null;
  readonly supersedes?: string | null;
  readonly told?: string | null;
}

interface Changing {
  readonly changes?: Changes;
}

const MOST = 100;
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** The fields of `Mutation`. */
export const mutations = {
  import: async (_: unknown, { documents }: { documents: readonly MinutesInput[] }, context: Changing) => {
    if (documents.length > MOST) {
      throw badInput(`\`documents\` has ${documents.length} entries.`, `Hand over at most ${MOST} at once.`);
    }
    return allowed(context).import(documents.map(minutesOf));
  },
  remove: async (_: unknown, { origins }: { origins: readonly string[] }, context: Changing) =>
    allowed(context).remove(origins),
  removeBefore: async (_: unknown, { day }: { day: string }, context: Changing) =>
    allowed(context).removeBefore(day),
  erase: async (
    _: unknown,
    { who, municipality = null }: { who: string; municipality?: string | null },
    context: Changing,
  ) => allowed(context).erase(who, municipality),
  correct: async (
    _: unknown,
    { settlements, file }: { settlements: string; file: string },
    context: Changing,
  ) => allowed(context).correct(settlements, nameIn('file', file)),
};

function minutesOf({ name, text, base64, supersedes = null, told = null }: MinutesInput): Minutes {
  if ((text == null) === (base64 == null)) {
    throw badInput(`"${name}" has no content, or two.`, 'Give either `text` or `base64`.');
  }
  if (base64 != null && !BASE64.test(base64)) {
    throw badInput(`\`base64\` of "${name}" is none.`, 'Encode the bytes of the file as RFC 4648 tells.');
  }
  const bytes = text != null ? Buffer.from(text) : Buffer.from(base64 ?? '', 'base64');
  return { name: nameIn('name', name), bytes, supersedes, told };
}

function nameIn(argument: string, name: string): string {
  if (/^[^\p{Cc}]{1,500}$/u.test(name.trim())) return name.trim();
  throw badInput(`\`${argument}\` is no name.`, 'Write its address, or its folder and file name.');
}

/** @throws {GraphQLError} where the server changes nothing */
function allowed({ changes }: Changing): Changes {
  if (changes) return changes;
  throw new GraphQLError('Changes are off.', { extensions: { code: 'FORBIDDEN', hint: HOW_TO_CHANGE } });
}

export const HOW_TO_CHANGE =
  'Start the server with RATSGRAPH_TOKEN, and send `Authorization: Bearer` with that token.';
