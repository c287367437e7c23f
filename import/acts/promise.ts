import { isParticiple } from '../language/verbs/index.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { find, type Hit, phraseIndex } from './cues/phrase.ts';
import type { PromiseCue } from './cues/promise-cue.ts';
import { PROMISES } from './cues/promises.ts';
import {
  ASKED_CLAUSE,
  FROM_NOW_ON,
  HABIT,
  REQUESTS,
  RUNNING,
  SHOWN,
  SUPPOSING,
  VETOES,
  WISHED,
} from './cues/vetoes.ts';
import { findDue } from './dates.ts';
import type { Missed } from './missed.ts';

/** Promising words in a sentence; offsets into its text. */
export interface Promised {
  readonly cue: PromiseCue;
  readonly clause: Clause;
  /** The finite verb, beside which its subject stands. */
  readonly verb: { readonly start: number; readonly end: number };
  readonly end: number;
}

const TELLING =
  /(?:mitgeteilt|berichtet|erläutert|dargestellt|mitteilen|berichten|ergänzen|ergänzt|beantwortet|beantworten|informiert|teilt[^,]* mit|teilte[^,]* mit)$/u;

/** Longer sentences are no sentences (a table, hostile text); nobody promises in them. */
const LONGEST = 3000;

const POSSIBLE = phraseIndex(PROMISES);

/**
 * Finds the first promise of a sentence at or behind `from`; null where there is none. `missed` hears of promising words that are
 * vetoed.
 */
export function promiseIn(text: string, from = 0, missed?: Missed): Promised | null {
  if (text.length > LONGEST || text.trimEnd().endsWith('?')) return null;
  const cues = POSSIBLE(text);
  const clauses = clausesOf(text).filter(({ end }) => /\p{L}/u.test(text.slice(from, end)));
  for (const [index, clause] of clauses.entries()) {
    const found = inClause(cues, clauses, index, Math.max(0, from - clause.start), missed);
    if (found !== null) return found;
  }
  return null;
}

function inClause(
  cues: readonly PromiseCue[],
  clauses: readonly Clause[],
  index: number,
  from: number,
  missed: Missed | undefined,
): Promised | null {
  const bridged = bridge(clauses, index);
  const spanning = joined(clauses, index);
  for (const cue of cues) {
    const clause = cue.spans ? spanning : bridged;
    if (clause === undefined) continue;
    const words = clause.text.slice(from);
    const hit = find(cue.pattern, words);
    if (hit === null) continue;
    const veto =
      vetoIn(cue, hit, words) ?? (cue.performs ? null : vetoAround(cue, hit, words, clauses, index));
    if (veto !== null) {
      missed?.({ rule: cue.name, failed: veto, at: clause.start + from + hit.start });
      continue;
    }
    return promised(cue, hit, clause, from);
  }
  return null;
}

/** A clause with what goes on behind an insertion ("wird mit dem Nachbarn, Herrn Tann, reden"), the insertion blanked. */
function bridge(clauses: readonly Clause[], index: number): Clause | undefined {
  const [clause, inserted, rest] = clauses.slice(index, index + 3);
  if (clause === undefined || inserted === undefined || rest === undefined) return clause;
  if (!clause.text.endsWith(',') || !INSERTED.test(inserted.text) || inserted.text.length > 80) return clause;
  const blank = ' '.repeat(rest.start - clause.end + 1);
  return { text: clause.text.slice(0, -1) + blank + rest.text, start: clause.start, end: rest.end };
}

/** An apposition, a relative clause, or about when. */
const INSERTED =
  /^(?:Herrn?|Frau|voraussichtlich|vermutlich|wahrscheinlich|spätestens|frühestens|wie (?:besprochen|vereinbart|zugesagt|gewünscht)|so (?:(?:seine|ihre|die) )?\p{Lu}|d(?:er|ie|as|em|en) \p{Ll}|eine?[nrms]? (?:\p{Ll}+ )?\p{Lu})[^.;:]*,$/u;

function joined(clauses: readonly Clause[], index: number): Clause | undefined {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (clause === undefined || next === undefined) return clause;
  return {
    text: `${clause.text}${' '.repeat(next.start - clause.end)}${next.text}`,
    start: clause.start,
    end: next.end,
  };
}

function promised(cue: PromiseCue, hit: Hit, clause: Clause, from: number): Promised {
  const at = clause.start + from;
  return { cue, clause, verb: { start: at + hit.start, end: at + hit.firstEnd }, end: at + hit.end };
}

/** What in the clause itself makes of promising words something else; null for nothing. */
function vetoIn(cue: PromiseCue, hit: Hit, clause: string): string | null {
  const single = hit.firstEnd === hit.end;
  const before = withoutBrackets(clause.slice(single ? 0 : hit.start, hit.lastStart));
  const scope = before.slice(before.lastIndexOf(' und ') + 1);
  if (opensBracket(clause.slice(0, hit.start))) return 'in-brackets';
  if (cue.personal === true && isParticiple(clause.slice(hit.lastStart, hit.end).split(' ')[0] ?? ''))
    return 'passive';
  if (ATTACHED.test(clause.slice(hit.end))) return 'attached';
  const veto = VETOES.find(
    (one) => !(cue.personal === true && one === FROM_NOW_ON) && find(one.pattern, scope) !== null,
  );
  if (veto !== undefined) return veto.name;
  const noted = [HABIT, SHOWN].find(({ pattern }) => find(pattern, clause.slice(0, hit.lastStart)) !== null);
  if (cue.voice === 'passive' && noted !== undefined) return noted.name;
  if (!cue.performs && isRunning(clause, hit)) return RUNNING.name;
  if (!cue.performs && (single || cue.voice === 'passive') && find(WISHED.pattern, clause) !== null)
    return WISHED.name;
  return cue.later === true && !isDated(clause, single ? 0 : hit.firstEnd) ? 'no-date' : null;
}

/** "dass derzeit die Frage geklärt wird", "Derzeit wird es geklärt": in front of a subordinate clause's verb, and at a head. */
function isRunning(clause: string, { start, lastStart }: Hit): boolean {
  const ahead = clause.slice(0, /^(?:und )?dass /u.test(clause) ? lastStart : start);
  const running = find(RUNNING.pattern, ahead);
  return running !== null && (running.start === 0 || /^(?:und )?dass /u.test(clause));
}

/** The same for the clauses around it. */
function vetoAround(
  cue: PromiseCue,
  hit: Hit,
  clause: string,
  clauses: readonly Clause[],
  index: number,
): string | null {
  return (
    supposed(clauses, index, cue, hit) ?? (reported(clause, hit, clauses[index + 1]) ? 'reported' : null)
  );
}

/** What is said in brackets is said beside it. */
const withoutBrackets = (text: string) => text.replace(/\([^()]*\)/gu, (found) => ' '.repeat(found.length));

/** Whether a bracket that is opened in a text stays open. */
function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** "wird beigefügt (Anlage 2)": it is there already. */
const ATTACHED = /^ ?\((?:siehe |s\. |vgl\. )?Anlagen?\b/u;

/** A date at the head of the clause or behind its verb; between them it belongs to the subject ("die Fahrt am 3.5. wird"). */
function isDated(clause: string, verb: number): boolean {
  const due = findDue(clause);
  return due !== null && (due.start < 2 || due.start >= verb);
}

/** The veto that it stands under: "wenn", "ob" (its verb is last then) or a verb of asking for something. */
function supposed(clauses: readonly Clause[], index: number, cue: PromiseCue, hit: Hit): string | null {
  const clause = clauses[index];
  const verbLast = hit.firstEnd === hit.end;
  if (clause === undefined || (verbLast && find(SUPPOSING.pattern, clause.text) !== null))
    return SUPPOSING.name;
  if (/^und /u.test(clause.text) && !/^und dass /u.test(clause.text)) return null;
  const before = governing(clauses, index);
  const opensWithVerb = hit.start === 0;
  const supposing = before.filter(
    ({ text }) =>
      find(SUPPOSING.pattern, text) !== null && (opensWithVerb || find(ASKED_CLAUSE.pattern, text) === null),
  );
  if (cue.voice === 'passive' && supposing.length > 0) return SUPPOSING.name;
  const asks = REQUESTS.find(({ pattern }) => before.some(({ text }) => find(pattern, text) !== null));
  return asks?.name ?? null;
}

/** The clauses before one, back to the start of the sentence or a colon, nearest last, three at most. */
function governing(clauses: readonly Clause[], index: number): readonly Clause[] {
  const before = clauses.slice(Math.max(0, index - 3), index);
  return before.slice(before.findLastIndex(({ text }) => /[;:]$/u.test(text)) + 1);
}

/** "wird mitgeteilt, dass …" tells at once what it announces. */
function reported(clause: string, hit: Hit, next: Clause | undefined): boolean {
  if (next === undefined || clause.slice(hit.end).trim() !== ',') return false;
  return TELLING.test(clause.slice(0, hit.end)) && /^dass /u.test(next.text);
}
