import { countsOf, type Decision, type Said } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { empty, parent, to, xmlId } from '../xml.ts';
import { RATSGRAPH } from './names.ts';

/** Votes that were counted. */
export function analysis({ proceedings: { said } }: Writing): string[] {
  const votings = [...said.values()].filter(isCounted).map(voting);
  return votings.length === 0
    ? []
    : [parent('analysis', { source: `#${RATSGRAPH}` }, parent('parliamentary', {}, ...votings))];
}

function isCounted(said: Said): said is Decision {
  return said.__typename === 'Decision' && countsOf(said).length > 0;
}

function voting(decision: Decision): string {
  const { id, result } = decision;
  const counts = countsOf(decision).map(([choice, number]) =>
    empty('count', {
      eId: `${xmlId(id)}-${choice}`,
      value: number,
      refersTo: `#vote-${choice}`,
    }),
  );
  const outcome = result ? `#result-${result}` : undefined;
  return parent('voting', { eId: `${xmlId(id)}-voting`, outcome, href: to(id) }, ...counts);
}
