import type { Line } from './line.ts';
import type { Zone } from './plan.ts';

const answerLabel = /^Antwort(?:en)?\s(?:der|des|von|vom)\s.{3,60}:$/u;
const annexTitle = /^Anlage(?:\s\d+)?(?:\s(?:zu|zum|zur)\s.*)?$/u;

/**
 * What follows the last item: signatures and annexes, which are not read, but for an annex of written questions with
 * their answers ("1. Ist es möglich …" / "Antwort der Verwaltung:"). It reaches from its title to the end of the page
 * of its last answer.
 */
export function tailZones(lines: readonly Line[], tail: number): Zone[] {
  if (tail >= lines.length) return [];
  const labels = [...lines.keys()].filter(
    (index) => index >= tail && answerLabel.test(lines[index]?.text ?? ''),
  );
  const [first] = labels;
  const last = labels.at(-1);
  const closed: Zone = { from: tail, kind: 'furniture', item: null };
  if (first === undefined || last === undefined || labels.length < 2) return [closed];
  const title = lines.findLastIndex(
    (line, index) => index < first && index >= tail && annexTitle.test(line.text),
  );
  const end = lines.findIndex((line, index) => index > last && line.page > (lines[last]?.page ?? 0));
  return [
    closed,
    { from: title < 0 ? first - 1 : title + 1, kind: 'body', item: null },
    ...(end < 0 ? [] : [{ ...closed, from: end }]),
  ];
}
