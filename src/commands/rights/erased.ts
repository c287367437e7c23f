import { bearsName, isPseudonym } from '../../../import/rights/index.ts';
import { erase } from '../../../import/write/erase.ts';
import { claimKey } from '../../../import/write/hidden.ts';
import type { Erased } from '../../api/index.ts';
import type { Graph } from '../../graph/index.ts';
import { EXIT, Failure } from '../failure.ts';
import { cachesOf, emptiedCaches } from './caches.ts';
import { erasingOf, personCalled } from './erasing.ts';
import { rightsOn } from './index.ts';
import { filesWith, searched } from './proof.ts';
import { noteBeside } from './tombstones.ts';

/** Takes the name out, notes it beside the graph, and searches for what is left of it. */
export async function erased(
  graph: Graph,
  who: string,
  municipality?: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Erased> {
  const { keyed } = await rightsOn(graph, env);
  const { id } = await personCalled(graph, who, municipality);
  const erasing = await erasingOf(graph, id, keyed);
  const { become, pseudonym } = erasing;
  const open = erasing.sightings.filter(({ familyName }) => !isPseudonym(familyName));
  if (!open.some(bearsName))
    throw new Failure(EXIT.noInput, `the graph knows no name of "${who}": there is nothing to erase.`);
  await claimKey(graph, keyed.check);
  const isFile = graph.engine === 'embedded';
  // An embedded file is made anew from the minutes when it is damaged; of a Neo4j there are back-ups.
  if (isFile) noteBeside(graph.place, erasing.erasures, become);
  const changed = await erase(graph, erasing);
  await graph.rewrite();
  const after = { ...erasing, near: (await erasingOf(graph, become, keyed)).near };
  const { left, elsewhere, ...count } = await searched(graph, after);
  // Before the files are searched: a cache may lie among them.
  const cached = emptiedCaches(cachesOf(graph.place, env));
  const [first] = erasing.sightings;
  return {
    ...{ id: become, name: first === undefined ? become : `${erasing.called(first)} ${pseudonym}` },
    ...changed,
    ...{ searched: count, rewritten: isFile, left, elsewhere },
    files: isFile ? filesWith(graph.place, erasing) : [],
    cached,
  };
}

/** What was done and searched, for people: without the name. */
export function report({ id, name, nodes, edges, ...told }: Erased): string {
  const { searched: all, left, files, rewritten, cached, elsewhere } = told;
  const bytes =
    rewritten && files.length === 0 ? ' Its file was written anew, and holds the name no more.' : '';
  const lines = [
    `Erased: ${nodes} nodes and ${edges} edges changed; the person is "${name}" (${id}) now.`,
    `Searched: ${all.nodes} nodes, ${all.edges} edges and ${all.lines} lines of the export; ${found(left)}.${bytes}`,
    `Cache: ${cached === 0 ? 'nothing was kept' : `${cached} files thrown away, to be fetched anew`}.`,
    ...(elsewhere.length === 0
      ? []
      : [`The same full name stands where the person does not speak, and stayed: ${elsewhere.join(', ')}.`]),
    ...(files.length === 0
      ? []
      : [
          `The name is left in the bytes of ${files.join(', ')}: delete what is no graph, and erase again where it is one.`,
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function found(left: readonly string[]): string {
  return left.length === 0 ? 'the name is nowhere' : `the name is left in ${left.join(', ')}`;
}
