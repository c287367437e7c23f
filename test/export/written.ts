import { createSchema } from '../../src/api/index.ts';
import { allNodes, allTexts, FORMS, graphml, popolo } from '../../src/export/index.ts';
import type { Front } from '../api/front.ts';
import { dumpOf } from '../graph/dump-of.ts';
import type { AllTold } from './told.ts';

export const SITE = 'https://rat.example';

export type Row = Readonly<Record<string, unknown>>;

/** A small graph in every format. */
export interface Written {
  /** By the name of the file. */
  readonly akn: Readonly<Record<string, string>>;
  readonly tei: Readonly<Record<string, string>>;
  readonly jsonld: string;
  readonly graphml: string;
  readonly popolo: string;
  /** The graph as `ratsgraph export` prints it. */
  readonly lines: string;
}

export async function written(front: Pick<Front, 'graph'>): Promise<Written> {
  const schema = createSchema();
  return {
    akn: await files(allTexts(FORMS.akn, schema, front, SITE)),
    tei: await files(allTexts(FORMS.tei, schema, front, SITE)),
    jsonld: await whole(allNodes(schema, front, SITE)),
    graphml: await whole(graphml(front.graph)),
    popolo: await whole(popolo(schema, front, SITE)),
    lines: await dumpOf(front.graph),
  };
}

async function files(all: ReturnType<typeof allTexts>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { name, text } of all) found[name] = await whole(text);
  return found;
}

async function whole(pieces: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

interface Asked {
  readonly id: string;
  readonly askedBy: { readonly id: string } | null;
  readonly addressedTo: readonly { readonly id: string }[];
  readonly answers: readonly { readonly id: string; readonly givenBy: { readonly id: string } | null }[];
}

/** What the API tells of every question of the small world: less than a page. */
export async function toldByApi(front: Front): Promise<AllTold> {
  const { data } = await front.ask<{ questions: { edges: { node: Asked }[] } }>(
    '{ questions(first: 100) { edges { node { id askedBy { id } addressedTo { id } answers { id givenBy { id } } } } } }',
  );
  return Object.fromEntries(
    data.questions.edges.map(({ node: { id, askedBy, addressedTo, answers } }) => [
      id,
      {
        by: askedBy?.id ?? null,
        to: addressedTo.map((each) => each.id).toSorted(),
        answers: Object.fromEntries(answers.map((each) => [each.id, each.givenBy?.id ?? null])),
      },
    ]),
  );
}
