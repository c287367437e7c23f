/**
 * Reads CSV exactly as the grammar of RFC 4180 has it, and throws at whatever is outside of it: a bare quote, a lone
 * CR or LF, a record without its break, a record of another length.
 */
export function parse(text: string, separator = ','): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const [field, end] = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
      record.push(field);
      at = end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (!text.startsWith('\r\n', at))
      throw new Error(`No line break at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    at += 2;
    if (record.length !== (records[0] ?? record).length)
      throw new Error(`A record of ${record.length} fields at ${at}.`);
    records.push(record);
  }
  return records;
}

function quoted(text: string, start: number): [string, number] {
  let field = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else return [field, at + 1];
  }
  throw new Error(`A quote without its end at ${start}.`);
}

function bare(text: string, start: number, separator: string): [string, number] {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\r') {
    if (text[at] === '"' || text[at] === '\n')
      throw new Error(`${JSON.stringify(text[at])} in a bare field at ${at}.`);
    at += 1;
  }
  return [text.slice(start, at), at];
}

/** Records below their header. */
export function table(text: string): Record<string, string>[] {
  const [head = [], ...records] = parse(text);
  return records.map((record) => Object.fromEntries(head.map((name, i) => [name, record[i] ?? ''])));
}
