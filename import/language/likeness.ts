/**
 * Whether one name is easily written for the other: "Schmidt" and "Schmitz", "Meyer" and "Meier". Names of four or five letters may
 * differ in one, longer ones in two, and begin alike. It only asks; nobody is ever merged by it.
 */
export function areEasilyConfused(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < 4 || a[0] !== b[0]) return false;
  return distance(a, b) <= (shorter < 6 ? 1 : 2);
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
