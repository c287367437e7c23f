import { subjectOf, type Verb } from '../../language/clauses.ts';
import { caught, QUESTION_WORD } from '../../language/cue.ts';
import { isHouse, isSomebody, type Naming } from '../../language/naming.ts';
import { neededWords } from '../../language/needed-words.ts';
import { namingAt } from '../../language/outline.ts';
import { wordIndex } from '../../language/word-index.ts';
import type { AskingCue } from '../cues/asking.ts';
import { WAYS_TO_ASK } from '../cues/ways-to-ask.ts';
import type { Missed } from '../missed.ts';
import type { Reading } from '../reading.ts';
import { addressees, OF_A_NOUN } from './addressees.ts';
import { type Asked, compiled } from './asked.ts';
import { matchesIn } from './matches.ts';
import { neededBy } from './needed.ts';
import { nounTurnedTo, turnedTo } from './turned-to.ts';

/** "g": words that only look like the verb may stand before it, as in "die nichts sagen will, will wissen". */
const ASKS = compiled(WAYS_TO_ASK).map(({ cue, pattern }) => ({
  cue,
  pattern: new RegExp(pattern.source, 'gu'),
}));
const POSSIBLE = wordIndex(ASKS, ({ cue, pattern }) => {
  const needed = neededBy(cue);
  return needed === null ? neededWords(pattern) : [...neededWords(pattern), needed];
});

const named = (are: (cue: AskingCue) => boolean): ReadonlySet<string> =>
  new Set(ASKS.filter(({ cue }) => are(cue)).map(({ cue }) => cue.name));
const DOUBTFUL = named((cue) => cue.ifAnswered === true);
const ANNOUNCING = named((cue) => cue.announces === true);
const ASKS_SUBJECT = named((cue) => cue.asksSubject === true);

/** Whether what a rule finds is a question only if somebody answers it. */
export function isDoubtful(rule: string): boolean {
  return DOUBTFUL.has(rule);
}

/** Whether what a rule finds may only announce a question that follows. */
export function isAnnouncing(rule: string): boolean {
  return ANNOUNCING.has(rule);
}

/** A question with a verb of asking. `missed` hears of cues whose words are there and that find nobody who asks. */
export function askedByVerb(reading: Reading, missed?: Missed): Asked | null {
  for (const { cue, pattern } of POSSIBLE(reading.outline.text)) {
    for (const match of matchesIn(reading.outline.text, pattern)) {
      if (isKnown(reading, match)) continue;
      const word = caught(match, 'verb') ?? '';
      const at = match.index + match[0].indexOf(word);
      const verb = reading.verbs.find((one) => one.index === at) ?? reportedVerb(reading, at);
      const asked = cue.asker === 'subject' ? bySubject(reading, cue, verb) : byCue(reading, cue, match);
      const elsewhere = isElsewhere(reading, verb);
      if (asked && !(elsewhere && !TELLS_WHAT.test(reading.outline.text))) return { ...asked, elsewhere };
      missed?.({ rule: cue.name, failed: verb ? 'no-subject' : 'no-main-verb', at });
    }
  }
  return null;
}

/** "Der Bürgermeister wird von Frau Birk gefragt, ob", "von einem Einwohner": who is told of asks at the meeting, other than "von Anwohnern". */
function isKnown(reading: Reading, match: RegExpExecArray): boolean {
  const sign = match.groups?.['agent'];
  const agent = sign ? namingAt(reading.outline, reading.outline.text.indexOf(sign, match.index)) : null;
  if (agent === null) return false;
  return isSomebody(agent) || agent.kind === 'pronoun' || (agent.kind === 'group' && !agent.plural);
}

/** "fragt beim Landkreis nach", "erkundigt sich bei der Bahn": may ask somebody who is not here; not "nach der Lage bei der Bahn". */
function isElsewhere(reading: Reading, verb: Verb | undefined): boolean {
  if (!verb || !/^(?:frag|erkundig|hat|hatte)/u.test(verb.word)) return false;
  const clause = /^[^,;:?]*/u.exec(reading.outline.text.slice(verb.index))?.[0] ?? '';
  const at = /(?<![\p{L}])(?:bei|beim) (?:\p{Ll}+ ){0,2}(?=[\uE400-\uE7FF\uE000-\uE3FF])/u.exec(clause);
  if (at !== null && OF_A_NOUN.test(clause.slice(0, at.index))) return false;
  const whom = at ? namingAt(reading.outline, verb.index + at.index + at[0].length) : null;
  return whom?.kind === 'organization' && !isAtTheTable(whom.name);
}

/** ", ob …", "nach den Kosten": "fragt laufend beim Landkreis nach" tells of no question. */
const TELLS_WHAT = new RegExp(`, ${QUESTION_WORD}(?!\\p{L})| nach (?:\\p{Ll}+ ){0,3}\\p{Lu}`, 'u');

/** Whether people of the body sit in the meeting. */
export function isAtTheTable(name: string): boolean {
  return AT_THE_TABLE.test(name);
}

const AT_THE_TABLE =
  /(?:verwaltung|rat|ausschuss|fraktion|gruppe|stadt|gemeinde|vertretung|versammlung|tag)(?: |$)/iu;

/** In front of a verb: "Ferner bitte sie mitzuteilen, ob". */
const ADVERB = /^(?:Ferner|Außerdem|Weiter|Weiterhin|Zudem|Zugleich|Auch|Daher|Darüber)$/u;

/** "Er bitte um Auskunft, ob …": a Konjunktiv that may be another word counts behind its subject or "und". */
function reportedVerb(reading: Reading, at: number): Verb | undefined {
  const unit = reading.units.findIndex(({ index }) => index === at);
  const word = reading.units[unit]?.text ?? '';
  const before = reading.units[unit - 1]?.text ?? '';
  const next = reading.units[unit + 1]?.text ?? '';
  const follows = (before === ',' || (unit === 1 && ADVERB.test(before))) && /^[\uE000-\uE3FF]$/u.test(next);
  return /e$/u.test(word) && (follows || /^(?:[\uE000-\uE3FF]|und)$/u.test(before))
    ? { index: at, unit, word, clause: 0 }
    : undefined;
}

function bySubject(reading: Reading, cue: AskingCue, verb: Verb | undefined): Asked | null {
  if (!verb) return null;
  const asker = subjectOf(reading.outline, reading.units, verb) ?? formerSubject(reading, verb);
  if (asker === null && goesOnThinking(reading, verb))
    return whole(reading, { ...cue, asker: 'speaker' }, null, addressees(reading, verb, verb.index));
  if (asker === null || isHouse(namingAt(reading.outline, asker)?.name ?? '')) return null;
  if (cue.announces && isOutside(namingAt(reading.outline, asker))) return null;
  const asked = cue.passive ? [] : addressees(reading, verb, asker);
  if (cue.notByName && asked.some((at) => namingAt(reading.outline, at)?.kind === 'person')) return null;
  return whole(reading, cue, asker, asked);
}

/** "Die Gemeinde hat den Kreis um Auskunft gebeten": what a body asked before, elsewhere. */
function isOutside(naming: Naming | null): boolean {
  return naming?.kind === 'organization' && !/(?:fraktion|gruppe)(?: |$)/iu.test(naming.name);
}

/** "… möchte er sich erkundigen und fragt an, ob": the subject of the verb before. */
function formerSubject(reading: Reading, verb: Verb): number | null {
  const before = reading.units[verb.unit - 1]?.text ?? '';
  if (!/^(?:und|sowie|aber)$/u.test(before)) return null;
  const former = reading.verbs.filter((one) => one.index < verb.index);
  const first = reading.units[0];
  if (former.length === 0 && first && /^[\uE000-\uE3FF]$/u.test(first.text)) return first.index;
  return (
    former.map((one) => subjectOf(reading.outline, reading.units, one)).findLast((at) => at !== null) ?? null
  );
}

/** "Der Platz wäre ihrer Meinung nach gut und fragt, ob": no thing asks, but whose thoughts are told. */
function goesOnThinking({ outline, units }: Reading, verb: Verb): boolean {
  return units[verb.unit - 1]?.text === 'und' && HER_THOUGHTS.test(outline.text.slice(0, verb.index));
}

const HER_THOUGHTS =
  /(?<!\p{L})(?:(?:[Ss]einer|[Ii]hrer) (?:Meinung|Ansicht|Auffassung|Einschätzung|Kenntnis) nach|[Nn]ach (?:seiner|ihrer) (?:Meinung|Ansicht|Auffassung|Einschätzung)|[Aa]us (?:seiner|ihrer) Sicht|(?:[Ss]eines|[Ii]hres) Erachtens)(?!\p{L})/u;

function byCue(reading: Reading, cue: AskingCue, match: RegExpExecArray): Asked | null {
  const sign = caught(match, 'asker');
  const asker = sign ? reading.outline.text.indexOf(sign, match.index) : null;
  const asked = whole(reading, cue, asker, whoIsTold(reading, cue, asker, match));
  return { ...asked, own: caught(match, 'own') !== undefined };
}

/** Whom the words say that the question is for: the subject of who is asked, else those turned to. */
function whoIsTold(reading: Reading, cue: AskingCue, asker: number | null, match: RegExpExecArray) {
  if (isBeingAsked(cue.name)) return whoIsAsked(reading, asker);
  const whom = caught(match, 'whom');
  if (whom !== undefined) return [reading.outline.text.indexOf(whom, match.index)];
  const noun = nounTurnedTo(reading.outline, match.index, match.index + match[0].length);
  return [...(noun === null ? [] : [noun]), ...turnedTo(reading.outline)].filter((at) => at !== asker);
}

/** Whether a rule finds who is asked in the subject. */
export const isBeingAsked = (rule: string): boolean => ASKS_SUBJECT.has(rule);

function whoIsAsked({ outline, units, verbs }: Reading, asker: number | null): readonly number[] {
  const [verb] = verbs;
  const at = verb ? subjectOf(outline, units, verb) : null;
  const naming = at === null || at === asker ? null : namingAt(outline, at);
  return at !== null && naming !== null && naming.kind !== 'pronoun' ? [at] : [];
}

function whole(reading: Reading, cue: AskingCue, asker: number | null, to: readonly number[]): Asked {
  return {
    rule: cue.name,
    start: 0,
    end: reading.outline.text.length,
    asker,
    whose: cue.asker,
    own: false,
    addressees: to,
    content: cue.bare !== true,
    answer: null,
    refers: false,
    by: null,
  };
}
