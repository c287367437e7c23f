import type { Block, Span } from '../model.ts';
import { kindsOf } from './body.ts';
import type { Line } from './line.ts';
import { listMarkLength } from './marks.ts';
import { type Paragraph, paragraphsOf, type Width, widthOf } from './paragraph.ts';
import { startsWithPerson } from './person-cue.ts';
import type { Plan, Sheet, Zone } from './plan.ts';

/** The blocks of a plan: one for each paragraph of a body, one for any other zone. */
export function blocksOf(sheet: Sheet, plan: Plan): Block[] {
  const runs = plan.zones.filter((zone, index) => !isSame(zone, plan.zones[index - 1]));
  const zones = runs.map((zone, index) => ({
    ...zone,
    lines: sheet.lines.slice(zone.from, runs[index + 1]?.from ?? sheet.lines.length),
  }));
  const width = widthOf(zones.flatMap((zone) => (zone.kind === 'body' ? zone.lines : [])));
  return zones.flatMap(({ lines, ...zone }) =>
    lines.length === 0
      ? []
      : zone.kind === 'body'
        ? bodyBlocks(sheet, lines, zone, width)
        : [whole(sheet, lines, zone)],
  );
}

function isSame(zone: Zone, before: Zone | undefined): boolean {
  return (
    before !== undefined && zone.kind === before.kind && zone.item === before.item && zone.kind !== 'heading'
  );
}

function whole(sheet: Sheet, lines: readonly Line[], { kind, item }: Zone): Block {
  const paper = lines.filter(sheet.isPaper);
  const isFurniture = paper.length === lines.length;
  return {
    kind: kind === 'body' || isFurniture ? 'furniture' : kind,
    item,
    ...around(lines),
    gaps: isFurniture ? [] : paper.map(span),
  };
}

/** How many paragraphs may lie between one and its second print. */
const farthest = 100;

function bodyBlocks(sheet: Sheet, lines: readonly Line[], { item }: Zone, width: Width): Block[] {
  const paragraphs = paragraphsOf(lines, sheet.isPaper, width);
  const read = paragraphs.filter((paragraph) => !paragraph.isPaper);
  const kinds = new Map(kindsOf(read).map((kind, index) => [read[index], kind]));
  return paragraphs.map((paragraph, index) => ({
    kind: isTwice(sheet, paragraphs, index) ? 'furniture' : (kinds.get(paragraph) ?? 'furniture'),
    item,
    ...around(paragraph.lines),
    gaps: [...listMark(paragraph), ...paragraph.gaps.map(span)],
  }));
}

/** Old pages print paragraphs twice, first with visible soft hyphens ("Kreis¬tag"): the first are no text. */
function isTwice(sheet: Sheet, paragraphs: readonly Paragraph[], index: number): boolean {
  const { start, end } = around(paragraphs[index]?.lines ?? []);
  const words = sheet.source.text.slice(start, end);
  if (!/\p{L}¬\p{L}/u.test(words)) return false;
  const beginning = words.replaceAll('¬', '').slice(0, 60);
  const after = paragraphs.slice(index + 1, index + farthest);
  return after.some(({ lines }) => lines[0]?.text.slice(0, 60) === beginning);
}

/** "TOP 2" before what was said. */
const POINT = /^(?:zu\s+)?(?:Tagesordnungspunkt|TOP|Punkt)\s\d{1,2}(?:\.\d{1,2})*\s?[.:)]?\s+/iu;

/** "a)", "TOP 2" is no word of the sentence after it, least of all where they are glued. */
function listMark({ lines, isPaper }: Paragraph): Span[] {
  const [first] = lines;
  const length = first === undefined || isPaper ? 0 : markLength(first.text);
  return first === undefined || length === 0 ? [] : [{ start: first.start, end: first.start + length }];
}

function markLength(text: string): number {
  const point = POINT.exec(text)?.[0].length ?? 0;
  return point > 0 && startsWithPerson(text.slice(point)) ? point : listMarkLength(text);
}

function around(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function span({ start, end }: Span): Span {
  return { start, end };
}
