import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const RNG = readFileSync(new URL('atom.rng', import.meta.url), 'utf8');

/** What in a feed is against the schema of RFC 4287. */
export async function atomFaults(xml: string): Promise<readonly string[]> {
  const files = {
    xml: [{ fileName: 'feed.atom', contents: xml }],
    schema: [RNG],
    extension: 'relaxng' as const,
  };
  return (await validateXML(files)).errors.map(({ message }) => message);
}
