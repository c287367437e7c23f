import { remembering } from './memo.ts';
import { NAMINGS, SUBJECTS } from './outline.ts';
import { firstUnit, PREPOSITION, type Unit, type Verb } from './units.ts';
import { isFiniteForm, readings } from './verbs/index.ts';

export { subjectOf } from './subjects.ts';
export { type Unit, units, type Verb } from './units.ts';

const SUBJECT = new RegExp(`^${SUBJECTS}$`, 'u');
const NAMING = new RegExp(NAMINGS, 'u');
/** First words that make a clause a subordinate one. */
const SUBORDINATOR =
  /^(?:dass|daß|ob|weil|wenn|da|nachdem|obwohl|obgleich|indem|sodass|damit|während|bevor|ehe|sobald|sofern|solange|soweit|falls|als|wie|was|wer|wen|wem|wann|wo|woher|wohin|woran|worauf|womit|wodurch|wofür|worüber|wozu|wovon|wobei|wonach|wogegen|warum|wieso|weshalb|inwieweit|inwiefern|wieviel|welche[rnms]?|deren|dessen|denen|um|ohne|anstatt|statt|zumal|insoweit|seitdem|bis|je)$/iu;
/** After a comma these begin a relative clause; at the start of a sentence a main one. */
const RELATIVE = /^(?:der|die|das|den|dem)$/u;
/** Small words that only look like verb forms. */
const NO_VERB =
  /^(?:eine|laut|meine|keine|seine|ihre|deine|gerade|lange|weite|leere|reiche|gleiche|feste|sichere|mehre|weniger|heute|reine|freie|offene|kürze|höhe|dichte|trockene|einigen|eigenen|anderen?|bisherige|anstelle|weise|zuwege|stelle|recht|ebene|einen|achten|acht|dritten?|zweiten?|vierten?|ersten?|letzten?|besten?|meisten|nächsten|neuen|alten|guten?|weiten|breiten?|bereit|bereits?|statt|trotz|dank|kraft|mangels|los|wert|sachte|bitte|danke|wegen|gegen|neben|wohl|seite[n]?|seiten?s|unweit|gemäß|bisher|eher|hätte gern)$/u;

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
      subordinate =
        beginsSubordinate(all, clause, false) || (subordinate && text !== ';' && !startsMain(all, clause));
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

function beginsSubordinate(all: readonly Unit[], clause: number, first: boolean): boolean {
  const word = all[clause]?.text ?? '';
  const next = all[clause + 1]?.text ?? '';
  if (/^(?:und|oder|sowie|aber|sondern|bzw)$/iu.test(word) && !first)
    return SUBORDINATOR.test(next) && !isFiniteForm(next);
  if (first && /^(?:als|da|damit|während|bis|um|je|statt|ohne|wie)$/iu.test(word))
    return clauseNeedsComma(all, clause);
  if (SUBORDINATOR.test(word)) return true;
  if (PREPOSITION.test(word) && /^(?:wen|wem|was|wessen|welche[rnms]?)$/u.test(next)) return true;
  if (first || all[clause - 1]?.text === ';') return false;
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

const isLikelyVerb = remembering(
  (word) => /^\p{Ll}/u.test(word) && !NO_VERB.test(word) && isFiniteForm(word),
);

function isVerb(all: readonly Unit[], unit: number, clause: number): boolean {
  const word = all[unit]?.text ?? '';
  if (unit === clause && /^\p{Lu}/u.test(word))
    return isFiniteForm(word.toLowerCase()) && !NO_VERB.test(word.toLowerCase()) && unit < 3;
  if (!isLikelyVerb(word)) return false;
  const before = all[unit - 1]?.text ?? '';
  return !/^(?:zu|am|beim|zum|im)$/u.test(before);
}
