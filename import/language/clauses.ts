import { NAMINGS, namingAt, type Outline, SUBJECTS } from './outline.ts';
import { isFiniteForm, readings } from './verbs/index.ts';
import { anyOf, wordSet } from './words.ts';

/** A word, sign or mark of an outline. */
export interface Unit {
  readonly text: string;
  readonly index: number;
}

/** A finite verb of a main clause. */
export interface Verb {
  readonly word: string;
  /** Index of its unit, and its offset in the outline. */
  readonly unit: number;
  readonly index: number;
  /** Offset in the outline of the comma-bounded stretch it stands in. */
  readonly clause: number;
}

const UNIT = /[\uE000-\uE7FF]|\p{L}[\p{L}\p{M}\p{N}*:]*(?:[-’'/]\p{L}[\p{L}\p{N}]*)*|\d[\d.,:]*\d|\d|[^\s]/gu;
const SUBJECT = new RegExp(`^${SUBJECTS}$`, 'u');
const NAMING = new RegExp(NAMINGS, 'u');
const PAIR = new RegExp(`^${SUBJECTS}(?:(?:, ${SUBJECTS})* (?:und|sowie)) ${SUBJECTS}`, 'u');
const CONNECTORS = wordSet('connectors');
/** First words that make a clause a subordinate one. */
const SUBORDINATOR =
  /^(?:dass|daß|ob|weil|wenn|da|nachdem|obwohl|obgleich|indem|sodass|damit|während|bevor|ehe|sobald|sofern|solange|soweit|falls|als|wie|was|wer|wen|wem|wann|wo|woher|wohin|woran|worauf|womit|wodurch|wofür|worüber|wozu|wovon|wobei|wonach|wogegen|warum|wieso|weshalb|inwieweit|inwiefern|wieviel|welche[rnms]?|deren|dessen|denen|um|ohne|anstatt|statt|zumal|insoweit|seitdem|bis|je)$/iu;
/** After a comma these begin a relative clause; at the start of a sentence a main one. */
const RELATIVE = /^(?:der|die|das|den|dem)$/u;
const PREPOSITION =
  /^(?:in|an|auf|bei|mit|von|zu|aus|für|durch|über|unter|nach|vor|gegen|um|wegen|hinter|neben|zwischen|ohne|seit)$/iu;
/** Small words that only look like verb forms. */
const NO_VERB =
  /^(?:eine|laut|meine|keine|seine|ihre|deine|gerade|lange|weite|leere|reiche|gleiche|feste|sichere|mehre|weniger|heute|reine|freie|offene|kürze|höhe|dichte|trockene|einigen|eigenen|anderen?|bisherige|anstelle|weise|zuwege|stelle|recht|ebene|einen|achten|acht|dritten?|zweiten?|vierten?|ersten?|letzten?|besten?|meisten|nächsten|neuen|alten|guten?|weiten|breiten?|bereit|bereits?|statt|trotz|dank|kraft|mangels|los|wert|sachte|bitte|danke|wegen|gegen|neben|wohl|seite[n]?|seiten?s|unweit|gemäß|bisher|eher|hätte gern)$/u;

export function units(outline: Outline): readonly Unit[] {
  return [...outline.text.matchAll(UNIT)].map((match) => ({ text: match[0], index: match.index }));
}

export function isSubordinator(word: string): boolean {
  return SUBORDINATOR.test(word);
}

/** The finite verbs of main clauses in their order: of the first clause, after its fronted clauses, and of later main clauses. */
export function mainVerbs(all: readonly Unit[]): readonly Verb[] {
  const found: Verb[] = [];
  let clause = firstUnit(all);
  let subordinate = beginsSubordinate(all, clause, true);
  let depth = 0;
  for (let unit = clause; unit < all.length; unit += 1) {
    const { text, index } = all[unit] ?? { text: '', index: 0 };
    if (text === '(' || text === '[') depth += 1;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (/^[,;:–]$/u.test(text)) {
      clause = unit + 1;
      subordinate = beginsSubordinate(all, clause, false) || (subordinate && !startsMain(all, clause));
    } else if ((!subordinate || resumes(all, unit)) && isVerb(all, unit, clause)) {
      subordinate = false;
      found.push({ word: text, unit, index, clause: all[clause]?.index ?? 0 });
    }
  }
  return found;
}

/** "…, dass es gehe, und fragt": after a subordinate clause's closing verb "und" goes on with the main one. */
function resumes(all: readonly Unit[], unit: number): boolean {
  if (all[unit - 1]?.text !== 'und') return false;
  const closing = all[unit - 2]?.text ?? '';
  return closing === ',' || (/^\p{Ll}/u.test(closing) && readings(closing).length > 0);
}

/** Past a list marker: "a)", "1.", "-". */
function firstUnit(all: readonly Unit[]): number {
  let unit = 0;
  while (unit < 3 && /^(?:[-–•*).]|\d{1,2}|\p{Ll})$/u.test(all[unit]?.text ?? '') && all.length > unit + 1) {
    if (/^\p{Ll}$/u.test(all[unit]?.text ?? '') && all[unit + 1]?.text !== ')') break;
    unit += 1;
  }
  return unit;
}

function beginsSubordinate(all: readonly Unit[], clause: number, first: boolean): boolean {
  const word = all[clause]?.text ?? '';
  const next = all[clause + 1]?.text ?? '';
  if (/^(?:und|oder|sowie|aber|sondern|bzw)$/iu.test(word) && !first)
    return SUBORDINATOR.test(next) && !isFiniteForm(next);
  if (first && /^(?:als|da|damit|während|bis|um|je|statt|ohne|wie)$/iu.test(word))
    return clauseNeedsComma(all, clause);
  if (SUBORDINATOR.test(word)) return true;
  if (first) return false;
  return (
    RELATIVE.test(word) ||
    (PREPOSITION.test(word) &&
      /^(?:de[nm]en|de[rnm]|die|das|deren|dessen|welche[rnms]?)$/u.test(next) &&
      relativeAfter(all, clause + 2))
  );
}

/** "Als Drittes fragt sie" is no clause; "Als er kam, fragte sie" is: its verb stands before a comma. */
function clauseNeedsComma(all: readonly Unit[], clause: number): boolean {
  for (let unit = clause + 1; unit < all.length; unit += 1) {
    const text = all[unit]?.text ?? '';
    if (text === ',')
      return isLikelyVerb(all[unit - 1]?.text ?? '') && isLikelyVerb(all[unit + 1]?.text ?? '');
    if (unit <= clause + 3 && isLikelyVerb(text) && NAMING.test(all[unit + 1]?.text ?? '')) return false;
  }
  return false;
}

/** "in der sich …": a relative clause has its subject or a pronoun next, not a noun. */
function relativeAfter(all: readonly Unit[], unit: number): boolean {
  return !/^\p{Lu}/u.test(all[unit]?.text ?? '');
}

/** After a subordinate clause the main one goes on if the finite verb or a subject and verb come at once. */
function startsMain(all: readonly Unit[], clause: number): boolean {
  const word = all[clause]?.text ?? '';
  const skip = /^(?:und|so|dann|aber|sondern)$/u.test(word) ? 1 : 0;
  const first = all[clause + skip]?.text ?? '';
  if (isLikelyVerb(first)) return true;
  return SUBJECT.test(first) && isLikelyVerb(all[clause + skip + 1]?.text ?? '');
}

function isLikelyVerb(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !NO_VERB.test(word) && isFiniteForm(word);
}

function isVerb(all: readonly Unit[], unit: number, clause: number): boolean {
  const word = all[unit]?.text ?? '';
  if (unit === clause && /^\p{Lu}/u.test(word))
    return isFiniteForm(word.toLowerCase()) && !NO_VERB.test(word.toLowerCase()) && unit < 3;
  if (!isLikelyVerb(word)) return false;
  const before = all[unit - 1]?.text ?? '';
  return !/^(?:zu|am|beim|zum|im)$/u.test(before);
}

const SINGULAR = /[itkc]/u;
const PLURAL = /[ITKC]/u;

/** Whether a verb's form fits the number of a subject. */
function agrees(word: string, plural: boolean, name: string): boolean {
  const signs = readings(word.toLowerCase())
    .map((reading) => reading.signs)
    .join('');
  if (name === 'sie') return SINGULAR.test(signs) || PLURAL.test(signs);
  return plural ? PLURAL.test(signs) : SINGULAR.test(signs);
}

/** Offset in the outline of the sign of the verb's subject; null if no naming is its subject. */
export function subjectOf(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  return (
    clauseSubject(outline, all, verb) ??
    frontSubject(outline, all, verb) ??
    nextSubject(outline, all, verb) ??
    midSubject(outline, all, verb)
  );
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

/** The first element of the sentence, with nothing but small words before it: "Auch Frau Birk fragt". */
function frontSubject(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  let unit = firstUnit(all);
  while (
    unit < 3 &&
    /^(?:auch|und|aber|sowohl|doch|denn|nur|sodann|oder|selbst|anschließend)$/iu.test(all[unit]?.text ?? '')
  )
    unit += 1;
  const first = all[unit];
  if (first && first.index < verb.index && fits(outline, first, verb)) return first.index;
  return joint(outline, all, unit, verb);
}

/** "Frau Birk und Herr Adler fragen": the first of joint subjects. */
function joint(outline: Outline, all: readonly Unit[], unit: number, verb: Verb): number | null {
  const signs = new RegExp(
    `^${SUBJECTS}(?:(?:, | und | sowie |, aber auch | wie auch )${SUBJECTS})+ ${verb.word}`,
    'u',
  );
  const first = all[unit];
  return first &&
    signs.test(outline.text.slice(first.index)) &&
    PLURAL.test(
      readings(verb.word)
        .map((one) => one.signs)
        .join(''),
    )
    ? first.index
    : null;
}

/** Right after the verb, small words apart: "fragt daher Frau Birk". */
function nextSubject(outline: Outline, all: readonly Unit[], verb: Verb): number | null {
  for (let unit = verb.unit + 1; unit < verb.unit + 5; unit += 1) {
    const one = all[unit];
    if (!one) return null;
    if (fits(outline, one, verb) || startsPair(outline, one, verb)) return one.index;
    if (!CONNECTORS.has(one.text) && !/^[\uE400-\uE7FF]$/u.test(one.text)) return null;
  }
  return null;
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

/** Alternatives for the small words, for patterns. */
export const SMALL_WORDS = anyOf(CONNECTORS);
