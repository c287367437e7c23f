import type { Cue } from '../../language/cue.ts';

/** Finite verbs of a pattern: "(?<verb>fragt|fragte)". */
const VERBS = /\(\?<verb\d?>([^()]*)\)/u;
/** One of them, up to its first space; "hätten?" is two. */
const FORM = /^(\p{L}+?)(?:(\p{L})\?)?(?= |$)/u;

/** The words of which a sentence must hold one for the cue to be found in it; null if its pattern does not tell. */
export function neededBy({ pattern }: Cue): readonly string[] | null {
  const needed: string[] = [];
  for (const way of waysOf(pattern)) {
    const verbs = VERBS.exec(way)?.[1];
    const forms = verbs?.split('|').map((verb) => FORM.exec(verb)) ?? [null];
    for (const form of forms) {
      if (form === null) return null;
      needed.push(form[1] ?? '', ...(form[2] ? [`${form[1]}${form[2]}`] : []));
    }
  }
  return needed;
}

/** The alternatives of a pattern, outside all brackets. */
function waysOf(pattern: string): readonly string[] {
  const ways: string[] = [];
  let depth = 0;
  let from = 0;
  for (const sign of pattern.matchAll(/\\.|\[(?:\\.|[^\\[\]])*\]|[()|]/gu)) {
    if (sign[0] === '(') depth += 1;
    if (sign[0] === ')') depth -= 1;
    if (sign[0] !== '|' || depth > 0) continue;
    ways.push(pattern.slice(from, sign.index));
    from = sign.index + 1;
  }
  return [...ways, pattern.slice(from)];
}
