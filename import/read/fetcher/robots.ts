import robots from 'robots-parser';

// CommonJS, whose types tell of a default export beside the function that Node sees.
const parse = robots as unknown as typeof robots.default;

/** What a host's robots.txt says to us. */
export interface Rules {
  readonly allows: (address: string) => boolean;
  /** Milliseconds between two requests; 0 where it does not ask for more. */
  readonly delay: number;
}

/** By what name robots.txt knows us. */
export const ROBOT = 'ratsgraph';

/** Longer ones are read no further (RFC 9309, 2.5, asks for half a mebibyte at least). */
const LONGEST = 512 * 1024;

export const ALL_ALLOWED: Rules = { allows: () => true, delay: 0 };

/** Reads a robots.txt (RFC 9309). */
export function rulesOf(address: string, bytes: Uint8Array): Rules {
  const rules = parse(address, Buffer.from(bytes.subarray(0, LONGEST)).toString('utf8'));
  const delay = Number(rules.getCrawlDelay(ROBOT) ?? 0) * 1000;
  return {
    allows: (asked) => rules.isAllowed(asked, ROBOT) !== false,
    delay: Number.isFinite(delay) && delay > 0 ? delay : 0,
  };
}
