import type { Decision } from './model.ts';

const CHOICES = ['yes', 'no', 'abstain'] as const;

/** The votes that the minutes count, by choice. */
export function countsOf({ votes }: Decision): readonly (readonly [(typeof CHOICES)[number], number])[] {
  return CHOICES.flatMap((choice) => {
    const number = votes[choice];
    return number === null ? [] : [[choice, number] as const];
  });
}
