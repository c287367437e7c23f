/** True where the first words are those of a page, whatever the file is called. */
export function looksLikePage(text: string): boolean {
  return /^\uFEFF?\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<(?:!doctype html|html\b))/iu.test(
    text.slice(0, 1000),
  );
}

/** The character set that a page declares in its head. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/iu.exec(head)?.[1];
}
