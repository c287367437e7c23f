import { bearsName } from '../../../import/rights/index.ts';
import { type Erased, type Erasing, erase } from '../../../import/write/erase.ts';
import { claimKey } from '../../../import/write/hidden.ts';
import type { Graph } from '../../graph/index.ts';
import { EXIT, Failure } from '../failure.ts';
import { erasingOf, personCalled } from './erasing.ts';
import { rightsOn } from './index.ts';
import { emptiedCache, filesWith, type Proof, searched } from './proof.ts';
import { noteBeside } from './tombstones.ts';

export interface Told {
  readonly engine: Graph['engine'];
  readonly place: string;
  readonly erasing: Erasing;
  readonly changed: Erased;
  readonly proof: Proof;
  readonly cache: number;
}

/** Takes the name out, notes it beside the graph, and searches for what is left of it. */
export async function erased(
  graph: Graph,
  who: string,
  municipality?: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Told> {
  const { keyed } = await rightsOn(graph, env);
  const { id } = await personCalled(graph, who, municipality);
  const erasing = await erasingOf(graph, id, keyed);
  const open = erasing.sightings.filter(({ familyName }) => familyName !== keyed.pseudonym(id));
  if (!open.some(bearsName))
    throw new Failure(EXIT.noInput, `the graph knows no name of "${who}": there is nothing to erase.`);
  await claimKey(graph, keyed.check);
  // An embedded file is made anew from the minutes when it is damaged; of a Neo4j there are back-ups.
  if (graph.engine === 'embedded') noteBeside(graph.place, erasing.erasures, erasing.become);
  const changed = await erase(graph, erasing);
  const after = { ...erasing, near: (await erasingOf(graph, erasing.become, keyed)).near };
  const proof = await searched(graph, after);
  return {
    engine: graph.engine,
    place: graph.place,
    erasing,
    changed,
    proof,
    cache: emptiedCache(graph.place, env),
  };
}

/** What was done and searched, for people: without the name. */
export function report({ engine, place, erasing, changed, proof, cache }: Told): {
  readonly text: string;
  readonly left: boolean;
} {
  const { nodes, edges, lines, left, elsewhere } = proof;
  const files = engine === 'embedded' ? filesWith(place, erasing) : [];
  const [first] = erasing.sightings;
  const now = first === undefined ? erasing.become : `${erasing.called(first)} ${erasing.pseudonym}`;
  const bytes =
    engine === 'embedded' && files.length === 0
      ? ' Its file was written anew, and holds the name no more.'
      : '';
  const told = [
    `Erased: ${changed.nodes} nodes and ${changed.edges} edges changed; the person is "${now}" (${erasing.become}) now.`,
    `Searched: ${nodes} nodes, ${edges} edges and ${lines} lines of the export; ${found(left)}.${bytes}`,
    `Cache: ${cache === 0 ? 'nothing was kept' : `${cache} files thrown away, to be fetched anew`}.`,
    ...(elsewhere.length === 0
      ? []
      : [`The same full name stands where the person does not speak, and stayed: ${elsewhere.join(', ')}.`]),
    ...(files.length === 0
      ? []
      : [
          `The name is left in the bytes of ${files.join(', ')}: delete what is no graph, and erase again where it is one.`,
        ]),
  ];
  return { text: `${told.join('\n')}\n`, left: left.length + files.length > 0 };
}

function found(left: readonly string[]): string {
  return left.length === 0 ? 'the name is nowhere' : `the name is left in ${left.join(', ')}`;
}
