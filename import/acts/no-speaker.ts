import type { Verb } from '../language/clauses.ts';
import type { Naming } from '../language/naming.ts';
import { namingAt } from '../language/outline.ts';
import type { Reading } from './reading.ts';

/** "Frau Birk und Herr Adler stehen für Fragen zur Verfügung": so far nobody has said anything. */
export function isAtHand({ outline }: Reading, { index }: Verb): boolean {
  return AT_HAND.test(outline.text.slice(index));
}

const AT_HAND = /^(?:steht|stehen|stand|standen|stehe) [^,.;:]*zur Verfügung(?!\p{L})/u;

/** "Der Arbeitskreis informiert regelmäßig über Boote": what is told of a body, and not what it says. */
export function isHabit({ outline }: Reading, { kind }: Pick<Naming, 'kind'>, { index }: Verb): boolean {
  return kind === 'organization' && HABIT.test(outline.text.slice(index));
}

const HABIT =
  /^\p{Ll}+(?: \p{Ll}+){0,3} (?:regelmäßig|laufend|fortlaufend|jährlich|monatlich|stets|ständig)(?!\p{L})/u;

/** "Herrn Adler bejaht dies.": a slip of the pen where nobody else is the subject of what he says; offset in the outline of his sign. */
export function slip({ outline, units, verbs }: Reading, verb: Verb): number | null {
  const at = units[verb.unit - 1]?.index ?? -1;
  const fronts = at >= 0 && /^[^\p{L}]*$/u.test(outline.text.slice(0, at));
  const says = DECIDES.test(verb.word) && verb === verbs[0];
  return says && fronts && namingAt(outline, at)?.kind === 'person' ? at : null;
}

/** What is done to nobody. */
const DECIDES = /^(?:bejaht|verneint|erklärt|erläutert|berichtet|ergänzt|bestätigt|meint|bemerkt)$/u;
