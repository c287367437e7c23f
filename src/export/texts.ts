import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../api/index.ts';
import { akn } from './akn/index.ts';
import type { Download, Request } from './download.ts';
import { jsonld, nodesOf } from './jsonld/index.ts';
import { asked } from './parameters.ts';
import type { Proceedings } from './proceedings/index.ts';
import { type ProceedingsKind, type Reader, readerOf } from './proceedings/read.ts';
import { tei } from './tei/index.ts';

/** A format in which the proceedings of a meeting are a file of their own. */
export interface Form {
  /** What the name of a file ends with. */
  readonly ending: string;
  readonly mediaType: string;
  /** @param site the address of the explorer, without a slash at the end */
  readonly write: (proceedings: Proceedings, site: string) => AsyncIterable<string> | Iterable<string>;
}

export const FORMS = {
  akn: { ending: 'akn.xml', mediaType: 'application/akn+xml', write: (all, site) => [akn(all, site)] },
  tei: { ending: 'tei.xml', mediaType: 'application/tei+xml', write: (all, site) => [tei(all, site)] },
  jsonld: {
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    write: (all, site) => jsonld(one(nodesOf(all, site))),
  },
} as const satisfies Readonly<Record<string, Form>>;

const OF_ONE = /^\/export\/(?<kind>meetings|documents)\/(?<id>[^/]+?)\.(?<ending>akn\.xml|tei\.xml|jsonld)$/;
const ID = '{id}';

/** The proceedings of a meeting, and what a document alone says, in each form. */
export function textsOf(schema: GraphQLSchema): Download[] {
  const reader = readerOf(schema);
  return (['meetings', 'documents'] as const).flatMap((kind) =>
    Object.values(FORMS).map(
      ({ ending, mediaType, write }): Download => ({
        path: `/export/${kind}/${ID}.${ending}`,
        mediaType,
        operations: [reader.operations[kind]],
        async *write(request) {
          yield* write(await proceedingsAt(request, kind, reader), request.url.origin);
        },
      }),
    ),
  );
}

/** `/export/meetings/m_1.akn.xml` → `/export/meetings/{id}.akn.xml`; any other path as it is. */
export function pathOf(path: string): string {
  const { kind, ending } = OF_ONE.exec(path)?.groups ?? {};
  return kind === undefined ? path : `/export/${kind}/${ID}.${ending}`;
}

async function proceedingsAt(
  { url, context }: Request,
  kind: ProceedingsKind,
  reader: Reader,
): Promise<Proceedings> {
  asked(url.searchParams, { parameters: new Map() });
  const id = decoded(OF_ONE.exec(url.pathname)?.groups?.['id'] ?? '');
  const found = await reader.one(kind, id, context);
  if (found) return found;
  throw new GraphQLError(
    `The graph holds no ${kind === 'meetings' ? 'meeting' : 'document'} ${id.slice(0, 80)}.`,
    {
      extensions: {
        code: 'NOT_FOUND',
        hint: `GraphQL tells the ids of all: { ${kind} { edges { node { id name } } } }.`,
      },
    },
  );
}

/** What is badly encoded names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A file of a whole graph: its name, and its text piece by piece. */
export interface NamedText {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

/** Every meeting, and every document that tells of none, one after the other in one form. */
export async function* allTexts(
  { ending, write }: Form,
  schema: GraphQLSchema,
  context: Context,
  site: string,
): AsyncGenerator<NamedText> {
  for await (const [id, proceedings] of each(schema, context)) {
    yield { name: `${encodeURIComponent(id)}.${ending}`, text: write(proceedings, site) };
  }
}

/** All proceedings as one document of JSON-LD. */
export function allNodes(schema: GraphQLSchema, context: Context, site: string): AsyncIterable<string> {
  return jsonld(nodes(schema, context, site));
}

async function* nodes(schema: GraphQLSchema, context: Context, site: string) {
  for await (const [, proceedings] of each(schema, context)) yield nodesOf(proceedings, site);
}

async function* each(schema: GraphQLSchema, context: Context): AsyncGenerator<[string, Proceedings]> {
  const reader = readerOf(schema);
  for (const [kind, id] of await reader.all(context)) {
    const found = await reader.one(kind, id, context);
    if (found) yield [id, found];
  }
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value;
}
