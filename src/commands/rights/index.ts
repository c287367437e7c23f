import type { Extraction, PersonKind } from '../../../import/model.ts';
import { type Hidden, type Keyed, keyedBy, pseudonymised } from '../../../import/rights/index.ts';
import { claimKey, erasuresIn, keyOf } from '../../../import/write/hidden.ts';
import type { Graph } from '../../graph/index.ts';
import { EXIT, Failure } from '../failure.ts';
import { folderBeside, keyBeside } from './key.ts';
import { erasuresBeside } from './tombstones.ts';

/** Hides names on their way into one graph. */
export interface Rights {
  readonly keyed: Keyed;
  hide(extraction: Extraction): Extraction;
  /** Lets extractions pass, names hidden. */
  hidden(found: AsyncIterable<Extraction>): AsyncGenerator<Extraction>;
  /** Whether the graph tells these bytes by this hash. */
  isHashOf(stored: string | undefined, hash: string): boolean;
}

/**
 * What is hidden in this graph, by which key.
 * @throws {Failure} where other names in it are hidden by another key
 */
export async function rightsOn(graph: Graph, env: NodeJS.ProcessEnv = process.env): Promise<Rights> {
  const keyed = keyedBy(keyBeside(graph.place, env));
  const check = await keyOf(graph);
  if (check !== null && check !== keyed.check) throw anotherKey(graph.place);
  const erased = new Map([
    ...(graph.engine === 'embedded' ? erasuresBeside(graph.place) : []),
    ...(await erasuresIn(graph)),
  ]);
  const whose = { keyed, kinds: kindsIn(env), erased };
  let isClaimed = check !== null;
  const claim = async (extraction: Extraction, closed: Extraction) => {
    if (isClaimed || closed.document.hash === extraction.document.hash) return;
    if ((await claimKey(graph, keyed.check)) !== keyed.check) throw anotherKey(graph.place);
    isClaimed = true;
  };
  return rights(whose, claim);
}

/** The same without a graph: for what `extract --pseudonymise` prints. */
export function rightsBeside(place: string, env: NodeJS.ProcessEnv = process.env): Rights {
  const keyed = keyedBy(keyBeside(place, env));
  return rights({ keyed, kinds: kindsIn(env), erased: erasuresBeside(place) }, async () => {});
}

function rights(whose: Hidden, claim: (open: Extraction, closed: Extraction) => Promise<void>): Rights {
  const hide = (extraction: Extraction) => pseudonymised(extraction, whose);
  return {
    keyed: whose.keyed,
    hide,
    async *hidden(found) {
      for await (const extraction of found) {
        const closed = hide(extraction);
        await claim(extraction, closed);
        yield closed;
      }
    },
    isHashOf: (stored, hash) => stored === hash || stored === whose.keyed.hash(hash),
  };
}

const KINDS: Readonly<Record<string, readonly PersonKind[]>> = {
  '': ['private'],
  private: ['private'],
  unknown: ['private', 'unknown'],
  off: [],
};

/**
 * Whose names are hidden, as `RATSGRAPH_PSEUDONYMS` says: of private people, unless told otherwise.
 * @throws {Failure} where it says something else
 */
function kindsIn({ RATSGRAPH_PSEUDONYMS: said = '' }: NodeJS.ProcessEnv): readonly PersonKind[] {
  const kinds = Object.hasOwn(KINDS, said) ? KINDS[said] : undefined;
  if (kinds !== undefined) return kinds;
  throw new Failure(
    EXIT.usage,
    `RATSGRAPH_PSEUDONYMS is "${said}": write private, unknown (those, too, of whom the minutes tell no office) or off.`,
  );
}

function anotherKey(place: string): Failure {
  return new Failure(
    EXIT.usage,
    `names in ${place} are hidden by another key than this: give that one in RATSGRAPH_KEY, or put its file back to ${folderBeside(place)}/key. If it is lost, import into a new graph, and erase anew whom you had erased.`,
  );
}
