import { Command, InvalidArgumentError } from 'commander';
import type { Removed } from '../api/index.ts';
import { EXIT, Failure } from './failure.ts';
import { graphOption, serverOption } from './options.ts';
import { firstDay } from './retention.ts';

interface Options {
  readonly graph: string;
  readonly olderThan?: string;
  readonly server?: URL;
}

/** `ratsgraph remove ORIGIN…`: documents out of the graph. */
export function removeCommand(): Command {
  return new Command('remove')
    .summary('take documents out of the graph')
    .description('Takes documents out of the graph, with everything that only they supported.')
    .argument(
      '[origin...]',
      'as the graph names the documents: an address, or folder and file name ("sample/rat.txt")',
    )
    .option(
      '--older-than <time>',
      'the documents of all meetings longer ago than that (10y, 18m), or before that day (2015-01-01)',
      dayIn,
    )
    .addOption(graphOption())
    .addOption(serverOption('leave it'))
    .action(run);
}

async function run(origins: string[], { graph: url, olderThan, server }: Options): Promise<void> {
  if ((olderThan === undefined) === (origins.length === 0))
    throw new Failure(EXIT.usage, 'remove takes documents, or --older-than with a time: name one of both.');
  const what = olderThan === undefined ? { origins } : { day: olderThan };
  const { removed, missing, untold } = await (server ? removedThrough(server, what) : removedFrom(url, what));
  const which = olderThan === undefined ? '' : ` of meetings before ${olderThan}`;
  process.stdout.write(`${removed.length} documents${which} removed.\n`);
  if (untold.length > 0)
    process.stdout.write(
      `Told in them until now, and told again once they are imported again: ${untold.join(', ')}.\n`,
    );
  if (missing.length > 0)
    throw new Failure(
      EXIT.noInput,
      `the graph holds no ${missing.join(', no ')}: ratsgraph export lists what it holds.`,
    );
}

/** These documents, or those of meetings before an ISO day. */
type What = { readonly origins: readonly string[] } | { readonly day: string };

async function removedFrom(url: string, what: What): Promise<Removed> {
  const { withGraph } = await import('./graph.ts');
  const { remove } = await import('../../import/write/index.ts');
  const { removeBefore } = await import('../../import/write/retention.ts');
  const { withoutTraces } = await import('./rights/traces.ts');
  return withGraph(url, (graph) =>
    withoutTraces(graph, 'day' in what ? removeBefore(graph, what.day) : remove(graph, what.origins)),
  );
}

const THESE = `mutation ($origins: [String!]!) {
  told: remove(origins: $origins) { removed missing untold }
}`;
const OLD = `mutation ($day: Date!) {
  told: removeBefore(day: $day) { removed missing untold }
}`;

async function removedThrough(server: URL, what: What): Promise<Removed> {
  const { ask } = await import('./asking.ts');
  const { told } = await ask<{ told: Removed }>(server, 'day' in what ? OLD : THESE, what);
  return told;
}

function dayIn(written: string): string {
  const day = firstDay(written);
  if (day !== null) return day;
  throw new InvalidArgumentError('It must be a time like 10y or 18m, or a day like 2015-01-01.');
}
