import { folded, type Line } from './line.ts';
import { startsWithPerson } from './person-cue.ts';
import { bare, isSame, marked, numbered, type Point, pointsIn, zuAlone } from './point.ts';

/** The titles of the agenda by number, and the lines that hold it; empty where there is none. */
export interface Agenda {
  readonly titles: ReadonlyMap<string, string>;
  readonly from: number;
  /** The line after it. */
  readonly to: number;
}

const none: Agenda = { titles: new Map(), from: 0, to: 0 };
/** The title of the list, also in capitals or set with spaces between its letters: "TAGESORDNUNG - Öffentliche Sitzung". */
export const agendaTitle =
  /^(?:\p{L}+e\s)?T\s?(?:a\s?g\s?e\s?s\s?o\s?r\s?d\s?n\s?u\s?n\s?g|A\s?G\s?E\s?S\s?O\s?R\s?D\s?N\s?U\s?N\s?G)(?:\s(?:für den|der|des)\s.{3,40}|\s?[-–:(]?\s?[ÖöO]ffentliche[rs]?(?:\s(?:Teil|Sitzung))?\)?)?\s*:?$/u;

/**
 * The agenda list: from its title to where its numbers begin again. A list whose points are followed by what was
 * said about them is no list: its lines are the headings themselves.
 */
export function agendaOf(lines: readonly Line[]): Agenda {
  const title = lines.findIndex((line) => agendaTitle.test(line.text));
  if (title < 0) return none;
  const points = pointsIn(
    lines,
    title + 1,
    (text) => marked.exec(text) ?? numbered.exec(text) ?? zuAlone.exec(text),
  );
  const [first] = points;
  if (first === undefined) return none;
  const again = points.find(
    (point, index) =>
      index > 0 &&
      point.number === first.number &&
      (point.rest === '' || isSame(point.rest, first.rest) || startsWithPerson(point.rest)),
  );
  const to = (again ?? markedAgain(points, lines))?.index ?? null;
  return to === null ? none : { titles: titlesOf(lines, points, to), from: title, to };
}

/** "zu TOP 1.1 Regularien": the first point that says its title again, where the first point is only a head of others. */
function markedAgain(points: readonly Point[], lines: readonly Line[]): Point | undefined {
  const titles = new Map<string, string>();
  return points.find(({ number, rest, index }) => {
    const title = titles.get(bare(number));
    if (title === undefined) titles.set(bare(number), rest);
    return title !== undefined && marked.test(lines[index]?.text ?? '') && isSame(rest, title);
  });
}

function titlesOf(lines: readonly Line[], points: readonly Point[], to: number): Map<string, string> {
  const listed = points.filter((point) => point.index < to);
  return new Map(
    listed.map((point, index) => {
      const end = listed[index + 1]?.index ?? to;
      const rest = lines.slice(point.index + 1, end).map((line) => line.text);
      return [bare(point.number), folded([point.rest, ...rest].join(' '))] as const;
    }),
  );
}
