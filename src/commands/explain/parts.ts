/**
 * The parts of a cue's pattern that follow each other, for each of its alternatives: groups, macros (`@S`, `~`), looks ahead and
 * behind, and stretches of plain words. Joined they are the pattern again.
 */
export function partsOf(pattern: string): readonly (readonly string[])[] {
  return alternatives(atomsOf(pattern)).map(joined);
}

/** Groups, classes, escapes and single signs, each with what says how often it stands. */
const ATOM = /\\[pP]\{[^}]*\}|\\.|@[SONWA]|\[(?:\\.|[^\]\\])*\]|[\s\S]/uy;
const TIMES = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy;

function atomsOf(pattern: string): readonly string[] {
  const atoms: string[] = [];
  let at = 0;
  while (at < pattern.length) {
    const end = withTimes(pattern, pattern[at] === '(' ? closing(pattern, at) : endOf(ATOM, pattern, at));
    atoms.push(pattern.slice(at, end));
    at = end;
  }
  return atoms;
}

/** Behind the bracket that closes the one at `open`. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  let at = open;
  while (at < pattern.length) {
    if (pattern[at] === '(') depth += 1;
    else if (pattern[at] === ')') depth -= 1;
    at = endOf(ATOM, pattern, at);
    if (depth === 0) return at;
  }
  return at;
}

function withTimes(pattern: string, at: number): number {
  return /[*+?{]/u.test(pattern.charAt(at)) ? endOf(TIMES, pattern, at) : at;
}

function endOf(sign: RegExp, pattern: string, at: number): number {
  sign.lastIndex = at;
  return at + (sign.exec(pattern)?.[0].length || 1);
}

function alternatives(atoms: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const atom of atoms) {
    if (atom === '|') found.push([]);
    else found.at(-1)?.push(atom);
  }
  return found;
}

/** Plain letters in a row are one part. */
function joined(atoms: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let plain = false;
  for (const atom of atoms) {
    const letter = /^[\p{L} ,]\??$/u.test(atom);
    if (letter && plain) parts.push(`${parts.pop() ?? ''}${atom}`);
    else parts.push(atom);
    plain = letter;
  }
  return parts;
}
