/** The number of a point of the agenda without the word that some minutes print before it: "TOP 3.6" → "3.6". */
export function bareNumber(number: string): string {
  return number.replace(/^TOP\s*/i, '');
}
