/** The table of docs/faults.md, from what `npm run soak` saw. As a program it writes it; a test holds that they agree. */
import { readFileSync, writeFileSync } from 'node:fs';

export const PAGE = new URL('../../docs/faults.md', import.meta.url);
const [OPEN, CLOSE] = ['<!-- faults -->\n', '<!-- /faults -->'];

/** The page as it ought to be. */
export function pageWithTable() {
  const measured = JSON.parse(readFileSync(new URL('measured.json', import.meta.url), 'utf8'));
  const rows = Object.entries(measured).map(([what, { day, cores, load, ...seen }]) => [
    what,
    Object.entries(seen)
      .map(
        ([name, value]) => `${words(name)} ${typeof value === 'number' ? value.toLocaleString('en') : value}`,
      )
      .join('; '),
    `${day}, ${cores} cores, load ${load}`,
  ]);
  const lines = [['what', 'seen', 'when and where'], ['---', '---', '---'], ...rows];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const page = readFileSync(PAGE, 'utf8');
  return page.slice(0, page.indexOf(OPEN) + OPEN.length) + table + page.slice(page.indexOf(CLOSE));
}

/**
 * "firstP99" → "first p99"
 * @param {string} name
 */
function words(name) {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

if (process.argv[1]?.endsWith('table.mjs')) writeFileSync(PAGE, pageWithTable());
