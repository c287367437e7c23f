/** Where a reader reports what was read wrongly: a letter that says what it is about, or a page on the web. */
export function reportAddress(to: string, about: string, cited: string): string {
  if (/^https?:/.test(to)) return to;
  return `mailto:${to}?subject=${encodeURIComponent(about)}&body=${encodeURIComponent(`${cited}\r\n\r\n`)}`;
}
