import type { Deciding, DecisionResult, Warning } from '../../model.ts';

/** Results that can both be true of one matter: "ungeändert beschlossen" and "einstimmig", "beschlossen" and "geändert". */
const SAME: readonly (readonly DecisionResult[])[] = [
  ['accepted', 'amended'],
  ['noted', 'accepted', 'considered'],
];

/**
 * The value under an item's title ("Beschluss: geändert beschlossen") says once more what the block below tells. Where
 * both agree, one decision is left, with what the value adds; where they contradict each other, both stay and a warning
 * says where.
 */
export function settled(decisions: readonly Deciding[]): {
  decisions: readonly Deciding[];
  warnings: readonly Warning[];
} {
  const said = decisions.filter((decision, index) => !isSaidAgain(decision, decisions[index + 1]));
  const values = new Map(
    said.flatMap((decision) => (isValue(decision) ? [[decision, meant(decision, said)]] : [])),
  );
  const amended = [...values].flatMap(([{ result }, other]) =>
    result === 'amended' && agree(other, result) ? [other] : [],
  );
  return {
    decisions: said
      .filter((decision) => !agree(values.get(decision), decision.result))
      .map((decision) => (amended.includes(decision) ? { ...decision, result: 'amended' } : decision)),
    warnings: [...values].flatMap(([decision, other]) =>
      other === undefined || agree(other, decision.result) ? [] : [contradicted(decision, other)],
    ),
  };
}

function isValue(decision: Deciding): boolean {
  return decision.rule === 'vote-block' && decision.result !== null && !hasVotes(decision);
}

/** The decision of the same item that a value tells of: one that agrees, else the first. */
function meant(value: Deciding, decisions: readonly Deciding[]): Deciding | undefined {
  const others = decisions.filter(
    (other) => !isValue(other) && other.item === value.item && other.result !== null,
  );
  return others.find((other) => agree(other, value.result)) ?? others[0];
}

function contradicted({ result, start, end }: Deciding, other: Deciding): Warning {
  return {
    message: `The item is recorded as ${result}, but what was decided below it as ${other.result}.`,
    start,
    end,
  };
}

function hasVotes({ votes: { yes, no, abstain } }: Deciding): boolean {
  return yes !== null || no !== null || abstain !== null;
}

function agree(decision: Deciding | undefined, result: DecisionResult | null): boolean {
  const one = decision?.result ?? null;
  if (one === null || result === null) return false;
  return one === result || SAME.some((group) => group.includes(one) && group.includes(result));
}

/** A sentence tells the vote that the result below records with the same figures. */
function isSaidAgain(decision: Deciding, next: Deciding | undefined): boolean {
  if (next === undefined || next.item !== decision.item || !hasVotes(decision)) return false;
  const isBlock = (one: Deciding) => one.rule === 'decision-block' || one.rule === 'vote-block';
  return (
    !isBlock(decision) &&
    isBlock(next) &&
    agree(decision, next.result) &&
    JSON.stringify(decision.votes) === JSON.stringify(next.votes)
  );
}
