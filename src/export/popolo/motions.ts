import { countsOf } from '../proceedings/index.ts';
import { uuidOf } from '../uuid.ts';
import { type Place, sources } from './source.ts';

interface Decision {
  readonly id: string;
  readonly text: string;
  readonly result: string | null;
  readonly votes: Readonly<Record<'yes' | 'no' | 'abstain', number | null>>;
  readonly meeting: { readonly id: string; readonly committee: { readonly id: string } | null } | null;
  readonly source: Place;
}

export function motions({ id, text, result, meeting, source }: Decision, site: string): object[] {
  return [
    {
      id,
      text,
      result,
      organization_id: meeting?.committee?.id ?? null,
      legislative_session_id: meeting?.id ?? null,
      sources: sources(source, site),
    },
  ];
}

/** The vote on a decision, where its numbers are printed. */
export function voteEvents(decision: Decision): object[] {
  const { id, result, meeting } = decision;
  const counts = countsOf(decision).map(([option, value]) => ({ option, value }));
  if (counts.length === 0) return [];
  const organization_id = meeting?.committee?.id ?? null;
  return [{ id: uuidOf(`vote on ${id}`), motion_id: id, organization_id, result, counts }];
}
