import { readingsOf } from '../../../import/acts/index.ts';
import type { Sentence, Source } from '../../../import/model.ts';
import { stages } from '../../../import/pipeline.ts';
import { Lines, type Place } from '../lines.ts';
import type { LintRule } from './rule.ts';
import { RULES } from './rules/index.ts';

export { RULES } from './rules/index.ts';

/** A fault with its rule and place. */
export interface Finding {
  readonly rule: string;
  readonly level: LintRule['level'];
  readonly message: string;
  /** Offsets into the text as it was read. */
  readonly start: number;
  readonly end: number;
  readonly from: Place;
  readonly to: Place;
  /** The sentence in which it stands, wraps mended. */
  readonly words: string;
}

/** What is worth mending in one document. */
export interface Linted {
  /** As the caller named it. */
  readonly file: string;
  readonly mediaType: string;
  readonly findings: readonly Finding[];
}

/** Looks for faults, in the order of the text. Pure. */
export function lint(source: Source, rules: readonly LintRule[] = RULES): Linted {
  const found = stages(source);
  const minutes = { ...found, readings: readingsOf(found.document, found.sentences) };
  const lines = new Lines(source.text);
  const findings = rules.flatMap(({ name, level, find }) =>
    find(minutes).map(({ start, end, message }) => ({
      rule: name,
      level,
      message,
      start,
      end,
      from: lines.at(start),
      to: lines.at(end),
      words: sentenceAt(found.sentences, start),
    })),
  );
  return {
    file: source.label,
    mediaType: source.mediaType,
    findings: findings.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function sentenceAt(sentences: readonly Sentence[], offset: number): string {
  return sentences.find(({ start, end }) => start <= offset && offset < end)?.text ?? '';
}
