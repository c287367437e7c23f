import type { Extraction } from '../../../import/model.ts';
import { type GoldQuestion, type GoldText, overlap, pairs } from './gold.ts';

export const KINDS = ['asking', 'reply', 'status', 'promise'] as const;
export type RuleKind = (typeof KINDS)[number];

/** How often a rule fired, and how often the gold agrees. */
export interface Count {
  hits: number;
  right: number;
}

/** Counts by kind and name of the rule, and how much the gold holds of each kind. */
export class Tally {
  readonly counts: Readonly<Record<RuleKind, Map<string, Count>>> = {
    asking: new Map(),
    reply: new Map(),
    status: new Map(),
    promise: new Map(),
  };
  readonly gold: Record<RuleKind, number> = { asking: 0, reply: 0, status: 0, promise: 0 };

  /** Counts what an extraction found against the gold of the same text, as the scorer does. */
  add(found: Extraction, gold: GoldText): void {
    const optional = gold.questions.filter(isOptional);
    const asked = gold.questions.filter((one) => !isOptional(one));
    const waved = pairs(optional, found.questions);
    const paired = pairs(asked, found.questions);
    const counted = found.questions.filter((one) => paired.has(one) || !waved.has(one));
    for (const question of counted) {
      const one = paired.get(question);
      this.count('asking', question.rule, one !== undefined);
      if (one !== undefined) this.count('status', question.statusRule, one.status === question.status);
    }
    const ids = new Map([...paired].map(([question, one]) => [question.id, one.id]));
    const known = new Set(counted.map(({ id }) => id));
    const answers = gold.answers.filter(({ to }) => to.some((id) => asked.some((one) => one.id === id)));
    for (const answer of found.answers.filter(({ questions }) => questions.some((id) => known.has(id)))) {
      const right = answers.some(
        (one) =>
          overlap(one, answer) > 0 && answer.questions.some((id) => one.to.includes(ids.get(id) ?? '')),
      );
      this.count('reply', answer.rule, right);
    }
    const promised = pairs(gold.commitments, found.commitments);
    for (const promise of found.commitments) this.count('promise', promise.rule, promised.has(promise));
    this.gold.asking += asked.length;
    this.gold.status += paired.size;
    this.gold.reply += answers.length;
    this.gold.promise += gold.commitments.length;
  }

  private count(kind: RuleKind, rule: string, right: boolean): void {
    const counts = this.counts[kind];
    const count = counts.get(rule) ?? { hits: 0, right: 0 };
    counts.set(rule, { hits: count.hits + 1, right: count.right + (right ? 1 : 0) });
  }
}

function isOptional({ written, anonymous }: GoldQuestion): boolean {
  return written === true || anonymous === true;
}

/** The rules that fired in an extraction, whatever came of it. */
export function firedIn(found: Extraction): Readonly<Record<RuleKind, readonly string[]>> {
  return {
    asking: found.questions.map(({ rule }) => rule),
    reply: [...found.answers, ...found.statements].map(({ rule }) => rule),
    status: found.questions.map(({ statusRule }) => statusRule),
    promise: found.commitments.map(({ rule }) => rule),
  };
}
