/** Days from one ISO day to another; the engines tell a difference of dates each in its own way. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
