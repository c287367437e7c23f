import { namingAt, type Outline, SUBJECTS } from './outline.ts';
import { firstUnit, PREPOSITION, type Unit, type Verb } from './units.ts';
import { readings } from './verbs/index.ts';
import { wordSet } from './words.ts';

const SUBJECT = new RegExp(`^${SUBJECTS}$`, 'u');
const PAIR = new RegExp(`^${SUBJECTS}(?:(?:, ${SUBJECTS})* (?:und|sowie|als auch)) ${SUBJECTS}`, 'u');
const CONNECTORS = wordSet('connectors');

const SINGULAR = /[itkc]/u;
const PLURAL = /[ITKC]/u;

/** Names that are plurals: "Die Stadtwerke antworten". */
const SEVERAL = /^sie$|^B.*Grünen?$|\p{L}(?:werke|betriebe|dienste|forsten)(?: |$)/iu;

/** Whether a verb's form fits the number of a subject. */
function agrees(word: string, plural: boolean, name: string): boolean {
  const signs = readings(word.toLowerCase())
    .map((reading) => reading.signs)
    .join('');
  if (SEVERAL.test(name)) return SINGULAR.test(signs) || PLURAL.test(signs);
  return plural ? PLURAL.test(signs) : SINGULAR.test(signs);
}

/** Offset in the outline of the sign of the verb's subject; null if no naming is its subject. */
export function subjectOf(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  return (
    behindObject(outline, all, verb) ??
    clauseSubject(outline, all, verb) ??
    behindClause(outline, all, verb) ??
    frontSubject(outline, all, verb) ??
    nextSubject(outline, all, verb) ??
    midSubject(outline, all, verb)
  );
}

/** "Diese beantwortet Frau Birk": what is pointed at in front is the object where somebody stands behind the verb. */
function behindObject(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  const front = all[firstUnit(all)];
  if (!front || all[verb.unit - 1] !== front || namingAt(outline, front.index)?.name !== 'diese') return null;
  const next = all[verb.unit + 1];
  const naming = next ? namingAt(outline, next.index) : null;
  return naming?.kind === 'person' && fits(outline, next, verb) ? (next?.index ?? null) : null;
}

function fits(outline: Outline, unit: Unit | undefined, verb: Verb): boolean {
  if (!unit || !SUBJECT.test(unit.text)) return false;
  const naming = namingAt(outline, unit.index);
  return naming !== null && agrees(verb.word, naming.plural, naming.name);
}

/** Alone before the verb in a later clause: "…, er werde sie erfragen". */
function clauseSubject(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  const before = all[verb.unit - 1];
  if (!before || !fits(outline, before, verb)) return null;
  const joint = all[verb.unit - 2]?.text ?? '';
  if (/^(?:und|sowie)$/u.test(joint) && namingAt(outline, all[verb.unit - 3]?.index ?? -1)) return null;
  const person = namingAt(outline, before.index)?.kind === 'person' && !PREPOSITION.test(joint);
  return person || /^(?:,|;|–|und|aber|denn|sowie)$/u.test(joint) ? before.index : null;
}

/** "Sie kämen im Mai, teilt Frau Birk mit": a pronoun in front is no subject of the verb behind its clause where somebody follows that. */
function behindClause(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  const front = namingAt(outline, all[firstUnit(all)]?.index ?? -1);
  if (all[verb.unit - 1]?.text !== ',' || front?.kind !== 'pronoun') return null;
  const next = all[verb.unit + 1];
  const naming = next ? namingAt(outline, next.index) : null;
  return naming !== null && naming.kind !== 'pronoun' && fits(outline, next, verb)
    ? (next?.index ?? null)
    : null;
}

/** The first element of the sentence, with nothing but small words before it: "Auch Frau Birk fragt". */
function frontSubject(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  const head = firstUnit(all);
  let unit = head;
  while (
    unit < head + 3 &&
    /^(?:auch|und|aber|sowohl|doch|denn|nur|sodann|oder|selbst|anschließend)$/iu.test(all[unit]?.text ?? '')
  )
    unit += 1;
  const first = all[unit];
  if (first && first.index < verb.index && fits(outline, first, verb)) return first.index;
  return joint(outline, all, unit, verb);
}

/** Several subjects in a row, and the blank behind them. */
const JOINT = new RegExp(
  `^${SUBJECTS}(?:(?:, | und | und auch | sowie |, aber auch | wie auch | als auch )${SUBJECTS})+ `,
  'u',
);

/** "Frau Birk und Herr Adler fragen": the first of joint subjects. */
function joint(outline: Outline, all: readonly Unit[], unit: number, verb: Verb): number | null {
  const first = all[unit];
  if (!first || !SUBJECT.test(first.text)) return null;
  const rest = outline.text.slice(first.index);
  const subjects = JOINT.exec(rest)?.[0];
  return subjects && rest.startsWith(verb.word, subjects.length) && isPlural(verb.word) ? first.index : null;
}

function isPlural(word: string): boolean {
  return readings(word).some((reading) => PLURAL.test(reading.signs));
}

/** Right after the verb, small words apart: "fragt daher Frau Birk". */
function nextSubject(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  for (let unit = verb.unit + 1; unit < verb.unit + 5; unit += 1) {
    const one = all[unit];
    if (!one) return null;
    if (fits(outline, one, verb) || startsPair(outline, one, verb))
      return behindHer(outline, all, unit, verb) ?? one.index;
    if (!CONNECTORS.has(one.text) && !/^[\uE400-\uE7FF]$/u.test(one.text)) return null;
  }
  return null;
}

/** "beruhigte sie Herr Adler": behind her who is told somebody in the nominative closes the clause. */
function behindHer(outline: Outline, all: readonly Unit[], unit: number, verb: Verb): number | null {
  const [her, next, end] = all.slice(unit, unit + 3);
  if (!her || !next || namingAt(outline, her.index)?.name !== 'sie') return null;
  const naming = namingAt(outline, next.index);
  const closes = end === undefined || /^[.,;:!]$/u.test(end.text);
  return closes && naming?.case === 'nominative' && fits(outline, next, verb) ? next.index : null;
}

/** "sprechen sich Frau Birk und Herr Adler aus": joint subjects behind a plural verb. */
function startsPair(outline: Outline, unit: Unit, verb: Verb): boolean {
  return PAIR.test(outline.text.slice(unit.index)) && agrees(verb.word, true, '');
}

/** Somewhere in the clause, if the form shows the nominative: "fragt zum Neubau Herr Adler, ob". */
function midSubject(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  for (let unit = verb.unit + 1; unit < Math.min(verb.unit + 14, all.length); unit += 1) {
    const one = all[unit];
    if (!one || /^[,;:?!]$/u.test(one.text)) return null;
    const naming = namingAt(outline, one.index);
    if (
      naming &&
      naming.kind !== 'organization' &&
      naming.case !== 'oblique' &&
      fits(outline, one, verb) &&
      (naming.case === 'nominative' || naming.kind === 'person')
    ) {
      return one.index;
    }
  }
  return null;
}
