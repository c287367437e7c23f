/** So many of so many, with how far the share can be trusted. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution: intervals hold the true share in 95 of 100 cases. */
const Z = 1.959964;

/** With Wilson's interval, which also holds for few and for none (Wilson 1927; Brown, Cai, DasGupta 2001). */
export function rateOf(count: number, of: number): Rate {
  const share = count / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return {
    count,
    of,
    share: rounded(share),
    low: rounded(Math.max(0, middle - half)),
    high: rounded(Math.min(1, middle + half)),
  };
}

/** A share with four decimals. */
export function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
