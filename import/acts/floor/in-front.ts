import { subjectOf } from '../../language/clauses.ts';
import { namingAt } from '../../language/outline.ts';
import type { Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Floor } from './floor.ts';

/** Of whom a sentence tells in front, though he says nothing yet: he is who the pronouns mean. */
export function whoIsInFront(floor: Floor, reading: Reading): Person | null {
  return toldOf(floor, reading) ?? whoMinds(floor, reading);
}

/** "Herr Adler ist gebeten worden, … Er fragt": whom a paragraph begins with is who the pronouns mean, though he says nothing yet. */
function toldOf(floor: Floor, reading: Reading): Person | null {
  const [verb] = reading.verbs;
  if (!reading.sentence.opens || verb === undefined) return null;
  const at = subjectOf(reading.outline, reading.units, verb);
  if (at === null || !/^[^\p{L}]*(?:\p{Lu}\p{L}+ )?$/u.test(reading.outline.text.slice(0, at))) return null;
  return namingAt(reading.outline, at)?.kind === 'person' ? floor.voices.resolve(reading, at) : null;
}

/** "Herrn Adler reicht das nicht. Er fragt": of whose mind a sentence tells in front, whatever his case, is who the pronouns mean. */
function whoMinds({ voices }: Floor, reading: Reading): Person | null {
  const [verb] = reading.verbs;
  const head = IN_FRONT.exec(reading.outline.text)?.[0];
  if (verb === undefined || head === undefined || verb.index !== head.length) return null;
  const at = head.length - 2;
  const naming = namingAt(reading.outline, at);
  if (naming === null || naming.plural || !/^(?:person|group)$/u.test(naming.kind)) return null;
  return subjectOf(reading.outline, reading.units, verb) === at ? null : voices.resolve(reading, at);
}

const IN_FRONT = /^[^\p{L}\uE000-\uE7FF]*(?:Für |Auch )?[\uE000-\uE7FF] /u;
