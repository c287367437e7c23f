import { readFileSync } from 'node:fs';
import type { Span } from '../../../import/model.ts';

/** A question, answer or promise as the gold has it. */
export interface GoldQuestion extends Span {
  readonly id: string;
  readonly status: string;
  /** Written, or of somebody whom the text hides: finding it is neither right nor wrong. */
  readonly written?: boolean;
  readonly anonymous?: boolean;
}

export interface GoldAnswer extends Span {
  readonly to: readonly string[];
}

export interface GoldText {
  readonly questions: readonly GoldQuestion[];
  readonly answers: readonly GoldAnswer[];
  readonly commitments: readonly Span[];
}

/** What stands beside a text. */
export function goldBeside(text: string): GoldText {
  const gold = JSON.parse(readFileSync(text.replace(/\.txt$/u, '.gold.json'), 'utf8'));
  return { commitments: [], ...gold };
}

/** Which of `found` meets which of `gold`: they overlap by half of the shorter one; one to one, the longest overlap first. */
export function pairs<Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[],
): ReadonlyMap<Found, Gold> {
  const close = gold
    .flatMap((one) => found.map((other) => ({ one, other, shared: overlap(one, other) })))
    .filter(({ one, other, shared }) => shared / shorter(one, other) >= 0.5)
    .sort((a, b) => b.shared - a.shared);
  const paired = new Map<Found, Gold>();
  const taken = new Set<Gold>();
  for (const { one, other } of close) {
    if (taken.has(one) || paired.has(other)) continue;
    taken.add(one);
    paired.set(other, one);
  }
  return paired;
}

export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function shorter(a: Span, b: Span): number {
  return Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}
