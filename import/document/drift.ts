import type { Source, System } from '../model.ts';
import { recognise } from './index.ts';
import { listMarkLength } from './marks.ts';
import { startsWithSpeaker } from './person-cue.ts';

interface Anchors {
  readonly name: string;
  /** A line of a page's foot that only this system prints; it is known from its markup or address as well. */
  readonly foot: RegExp;
  /** The headings at which its minutes are found, for people and as patterns. */
  readonly headings: string;
  readonly isHeading: RegExp;
}

const systems: Readonly<Record<System, Anchors>> = {
  allris: {
    name: 'ALLRIS',
    foot: /^(?:Online-Version dieser Seite:|Software:\s*ALLRIS\b|ALLRIS\s?(?:®|net)\b)/iu,
    headings: '"Wortprotokoll"',
    isHeading: /^(?:(?:Wort(?:protokoll|beiträge)|Diskussionsergebnisses:)\s*:?$|Zusammenfassung des\b)/iu,
  },
  sessionnet: {
    name: 'SessionNet',
    foot: /^(?:Software:.*\bSessionNet\b|Erstellt mit.*\bSessionNet\b|.*\bSomacos\b.{0,20}$)/iu,
    headings: '"Protokoll:", "Beschluss:", "Anfragen:" or "Mitteilungen:"',
    isHeading:
      /^(?:Protokoll|Wortmeldungen|Beschluss(?:vorschlag|text)?|Abstimmung(?:sergebnis)?|Antwort(?: der \p{Lu}\p{L}+)?|Anfragen?|Mitteilungen?)\s*:/u,
  },
  cronmm: {
    name: 'cronmm',
    foot: /(?!)/u,
    headings: '"TOP 1 …" with "Protokoll:" or "Beschluss:"',
    isHeading: /^(?:Protokoll|Beschluss):$/u,
  },
};

/**
 * What to say of a page of a known system whose minutes cannot be found because the headings that begin them are
 * gone (the system prints them in a new way); null for all else. Guessing there would give an empty graph or a wrong one.
 */
export function driftOf(source: Source): string | null {
  const lines = source.text.split(/[\r\n\f]+/u).map((line) => line.trim());
  const system = source.system ?? systemAtFoot(lines);
  if (system === null) return null;
  const { name, headings, isHeading } = systems[system];
  if (lines.some((line) => isHeading.test(line)) || isFound(source)) return null;
  // Who copies a page as text may leave the heading out: what people say in it can be read all the same.
  if (source.system === undefined && isSpeech(source.text)) return null;
  return (
    `${source.label} is a page of ${name} without the heading ${headings}, at which its minutes begin. ` +
    'If a browser shows minutes there, the system prints them in a new way: copy them into a text file, and report the page.'
  );
}

function systemAtFoot(lines: readonly string[]): System | null {
  const known = Object.keys(systems) as System[];
  return known.find((system) => lines.some((line) => systems[system].foot.test(line))) ?? null;
}

/** Pages may hold the minutes of a whole session, or only what was decided without a word by anybody. */
function isFound(source: Source): boolean {
  const { layout, blocks } = recognise(source);
  if (layout === 'session') return true;
  const isDecided = blocks.some(({ kind }) => kind === 'decision' || kind === 'vote');
  const isSaid = blocks.some(
    ({ kind, start, end }) => kind === 'text' || isSpeech(source.text.slice(start, end)),
  );
  return layout === 'allris' && isDecided && !isSaid;
}

/** A sentence that begins with somebody who speaks. */
function isSpeech(words: string): boolean {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.some((line) => /[.?!]$/u.test(line) && startsWithSpeaker(line.slice(listMarkLength(line))));
}
