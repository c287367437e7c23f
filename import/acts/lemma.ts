import type { Verb } from '../language/clauses.ts';
import { namingAt } from '../language/outline.ts';
import { readings } from '../language/verbs/index.ts';
import { wordSet } from '../language/words.ts';
import type { Reading } from './reading.ts';

const SAYING = wordSet('saying');

/** Whether a verb (infinitive) says something. */
export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma);
}

/** The verb's lemma: of the perfect the participle's, else the one whose separable particle stands in the clause, else the plain one. */
export function lemmaOf(reading: Reading, verb: Verb): string {
  const word = verb.word.toLowerCase();
  const told = PERFECT.test(word) ? perfectOf(reading, verb) : null;
  if (told !== null) return told;
  const all = [INDICATIVE, KONJUNKTIV].flatMap((mood) => readings(word).filter(({ signs }) => mood(signs)));
  const rest = new Set<string>();
  for (const unit of reading.units.slice(verb.unit + 1)) {
    if (/^[.;?!]$/u.test(unit.text)) break;
    rest.add(unit.text);
    if (rest.size > 60) break;
  }
  const plain = all.find((one) => one.particle === null);
  const separable = all.find(
    (one) => one.particle !== null && rest.has(one.particle) && particleEnds(reading, verb, one.particle),
  );
  if (plain && separable && SAYING.has(plain.lemma) && leadsOn(reading, verb)) return plain.lemma;
  return (separable ?? plain ?? all[0])?.lemma ?? word;
}

/** "führen … aus" is "ausführen" before it is the Konjunktiv of "ausfahren". */
const INDICATIVE = (signs: string) => /[it]/iu.test(signs);
const KONJUNKTIV = (signs: string) => !INDICATIVE(signs) && /[kc]/iu.test(signs);

/** A separable particle ends its clause: before a comma, a stop or "und". */
function particleEnds(reading: Reading, verb: Verb, particle: string): boolean {
  return reading.units.some((unit, index) => {
    if (index <= verb.unit || unit.text !== particle) return false;
    const next = reading.units[index + 1]?.text ?? '.';
    return /^[,.;:?!)–]$/u.test(next) || /^(?:und|sowie|oder|aber|dass|ob|wie|was|wann|warum)$/u.test(next);
  });
}

export const PERFECT = /^(?:hat|haben|hatte|hatten|habe|hätten?)$/u;

/** "hat … geantwortet": the verb of saying whose participle ends the clause; null for none. */
function perfectOf(reading: Reading, verb: Verb): string | null {
  const rest = reading.units.slice(verb.unit + 1);
  const comma = rest.findIndex((unit) => /^[,.;:?!]$/u.test(unit.text));
  const clause = rest.slice(0, comma === -1 ? rest.length : comma);
  for (const [index, unit] of clause.entries()) {
    const next = clause[index + 1]?.text ?? '.';
    if (!/^[.]$|^(?:und|sowie|aber|können|wollen|müssen)$/u.test(next)) continue;
    const said = readings(unit.text).find((one) => /[pn]/u.test(one.signs) && SAYING.has(one.lemma));
    if (said && !DECLARES.test(clause[index - 1]?.text ?? '')) return said.lemma;
  }
  return null;
}

/** "hat seine Bereitschaft erklärt": does something by declaring it, and tells nothing. */
const DECLARES =
  /^(?:Bereitschaft|Einverständnis|Zustimmung|Rücktritt|Verzicht|Austritt|Beitritt|Absicht|Befangenheit)$/u;

/** "Frau Birk sagt, die Uhr gehe wieder": right behind verb and subject begins what is said, and no particle of the verb is in it. */
function leadsOn(reading: Reading, verb: Verb): boolean {
  const [next, then] = [reading.units[verb.unit + 1], reading.units[verb.unit + 2]];
  return next?.text === ',' || (then?.text === ',' && namingAt(reading.outline, next?.index ?? -1) !== null);
}
