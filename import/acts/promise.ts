import { type Clause, clausesOf } from './clauses.ts';
import { BEGIN, find, type Hit } from './cues/phrase.ts';
import type { PromiseCue } from './cues/promise-cue.ts';
import { PROMISES } from './cues/promises.ts';
import { REQUESTS, SUPPOSING, VETOES, WISHED } from './cues/vetoes.ts';
import { findDue } from './dates.ts';

/** Promising words in a sentence; offsets into its text. */
export interface Promised {
  readonly cue: PromiseCue;
  readonly clause: Clause;
  /** The finite verb, beside which its subject stands. */
  readonly verb: { readonly start: number; readonly end: number };
  readonly end: number;
}

const TELLING =
  /(?:mitgeteilt|berichtet|erläutert|dargestellt|mitteilen|berichten|ergänzen|ergänzt|beantwortet|beantworten|informiert)$/u;

/** Longer sentences are no sentences (a table, hostile text); nobody promises in them. */
const LONGEST = 3000;

const openings = [...new Set(PROMISES.map(({ pattern }) => pattern[0]?.source.replace(BEGIN, '') ?? ''))];
/** Any cue's first part: most clauses have none, and need not be tried cue by cue. */
const OPENS = new RegExp(`${BEGIN}(?:${openings.join('|')})`, 'u');

/** Finds the first promise of a sentence at or behind `from`; null where there is none. */
export function promiseIn(text: string, from = 0): Promised | null {
  if (text.length > LONGEST || text.trimEnd().endsWith('?')) return null;
  const clauses = clausesOf(text);
  for (const [index, clause] of clauses.entries()) {
    if (clause.end <= from || !OPENS.test(clause.text)) continue;
    const found = inClause(clauses, index, Math.max(0, from - clause.start));
    if (found !== null) return found;
  }
  return null;
}

function inClause(clauses: readonly Clause[], index: number, from: number): Promised | null {
  const bridged = bridge(clauses, index);
  for (const cue of PROMISES) {
    const clause = cue.spans ? joined(clauses, index) : bridged;
    if (clause === undefined) continue;
    const hit = find(cue.pattern, clause.text.slice(from));
    if (hit === null || vetoed(cue, hit, clause.text.slice(from))) continue;
    if (
      !cue.performs &&
      (supposed(clauses, index, cue, hit) || reported(clause.text.slice(from), hit, clauses[index + 1]))
    )
      continue;
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

/** An apposition or a relative clause. */
const INSERTED = /^(?:Herrn?|Frau|so \p{Lu}|d(?:er|ie|as|em|en) \p{Ll}+)[^.;:]*,$/u;

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

function vetoed(cue: PromiseCue, hit: Hit, clause: string): boolean {
  const single = hit.firstEnd === hit.end;
  const before = clause.slice(single ? 0 : hit.start, hit.lastStart);
  const scope = before.slice(before.lastIndexOf(' und ') + 1);
  if (/\([^)]*$/u.test(clause.slice(0, hit.start)) || ATTACHED.test(clause.slice(hit.end))) return true;
  if (VETOES.some((veto) => find(veto.pattern, scope) !== null)) return true;
  if (!cue.performs && (single || cue.voice === 'passive') && find(WISHED.pattern, clause) !== null)
    return true;
  return cue.later === true && !isDated(clause, single ? 0 : hit.firstEnd);
}

/** "wird beigefügt (Anlage 2)": it is there already. */
const ATTACHED = /^ ?\((?:siehe |s\. |vgl\. )?Anlagen?\b/u;

/** A date at the head of the clause or behind its verb; between them it belongs to the subject ("die Fahrt am 3.5. wird"). */
function isDated(clause: string, verb: number): boolean {
  const due = findDue(clause);
  return due !== null && (due.start < 2 || due.start >= verb);
}

/** Stands under "wenn", "ob" (its verb is last then) or under a verb of asking for something. */
function supposed(clauses: readonly Clause[], index: number, cue: PromiseCue, hit: Hit): boolean {
  const clause = clauses[index];
  const verbLast = hit.firstEnd === hit.end;
  if (clause === undefined || (verbLast && find(SUPPOSING.pattern, clause.text) !== null)) return true;
  if (/^und /u.test(clause.text) && !/^und dass /u.test(clause.text)) return false;
  const before = governing(clauses, index);
  if (cue.voice === 'passive' && before.some(({ text }) => find(SUPPOSING.pattern, text) !== null))
    return true;
  return before.some(({ text }) => REQUESTS.some((request) => find(request.pattern, text) !== null));
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
