import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A pattern and where it stands or is made. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const SAMPLE = 'import/sample/lindenau';

/** Whether a text could make the pattern take more than linear time, as far as its parts tell. */
function isSlow({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean {
  return (
    analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.length > 0
  );
}

/** Patterns written out in a file. */
function writtenIn(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const parts = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/([a-z]*)$/su.exec(node.text) : null;
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (parts) found.push({ source: parts[1] ?? '', flags: parts[2] ?? '', place: `${path}:${line}` });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Patterns that the extractor makes while it reads the sample. */
async function made(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [pattern, flags]) => {
      const one = new target(pattern, flags);
      const place = new Error().stack?.split('\n').find((line) => line.includes('/import/')) ?? '';
      found.push({ source: one.source, flags: one.flags, place: place.trim() });
      return one;
    },
  });
  try {
    const { extract } = await import('../../import/pipeline.ts');
    for (const name of readdirSync(SAMPLE)) {
      const text = readFileSync(`${SAMPLE}/${name}`, 'utf8');
      extract({ origin: name, label: name, mediaType: 'text/plain', text, hash: name });
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

test('a slow pattern would be seen', () => {
  expect(isSlow({ source: '(?:a+)+$', flags: 'u' })).toBe(true);
  expect(isSlow({ source: '^a+$', flags: 'u' })).toBe(false);
});

test('all patterns of the extractor run in linear time, however hostile the text', async () => {
  const paths = readdirSync('import', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const all = [...paths.flatMap((path) => writtenIn(`import/${path}`)), ...(await made())];
  const each = new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]));
  expect(each.size).toBeGreaterThan(500);
  expect([...each].filter(([, one]) => isSlow(one)).map(([text, { place }]) => `${place} ${text}`)).toEqual(
    [],
  );
}, 60_000);
