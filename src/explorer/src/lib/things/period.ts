/** From when to when minutes show somebody in an office; what they tell of its begin and end counts more. */
export interface Told {
  readonly since: string | null;
  readonly until: string | null;
  readonly began: string | null;
  readonly ended: string | null;
}

/** An office; `other` is the organisation, or on the organisation's page who holds it. */
export interface Held extends Told {
  readonly role: string | null;
  readonly other: { readonly id: string; readonly name: string } | null;
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the minutes tell the day itself; else it is the first or last meeting that shows it. */
  readonly isTold: boolean;
}

export function periodOf({ since, until, began, ended }: Told): Period {
  return { from: began ?? since, to: ended ?? until, isTold: began !== null || ended !== null };
}

/** Offices that were held last come first. */
export function latestFirst(roles: readonly Held[]): Held[] {
  return [...roles].sort((a, b) => (periodOf(b).to ?? '').localeCompare(periodOf(a).to ?? ''));
}
