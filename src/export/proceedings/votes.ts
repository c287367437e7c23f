const CHOICES = ['yes', 'no', 'abstain'] as const;
type Choice = (typeof CHOICES)[number];

/** The votes that the minutes count, by choice. */
export function countsOf({
  votes,
}: {
  readonly votes: Readonly<Record<Choice, number | null>>;
}): readonly (readonly [Choice, number])[] {
  return CHOICES.flatMap((choice) => {
    const number = votes[choice];
    return number === null ? [] : [[choice, number] as const];
  });
}
