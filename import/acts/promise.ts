import { type Clause, clausesOf } from './clauses.ts';
import { find, type Hit } from './cues/cue.ts';
import { PROMISES, type PromiseCue } from './cues/promises.ts';
import { REQUESTS, SUPPOSING, VETOES } from './cues/vetoes.ts';
import { findDue } from './dates.ts';

/** Promising words in a sentence; offsets into its text. */
export interface Promised {
  readonly cue: PromiseCue;
  readonly clause: Clause;
  /** The finite verb, beside which its subject stands. */
  readonly verb: { readonly start: number; readonly end: number };
  readonly end: number;
}

/** Longer sentences are no sentences (a table, hostile text); nobody promises in them. */
const LONGEST = 3000;

/** Finds the first promise of a sentence at or behind `from`; null where there is none. */
export function promiseIn(text: string, from = 0): Promised | null {
  if (text.length > LONGEST || text.trimEnd().endsWith('?')) return null;
  const clauses = clausesOf(text);
  for (const [index, clause] of clauses.entries()) {
    if (clause.end <= from) continue;
    const found = inClause(clauses, index, Math.max(0, from - clause.start));
    if (found !== null) return found;
  }
  return null;
}

function inClause(clauses: readonly Clause[], index: number, from: number): Promised | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  for (const cue of PROMISES) {
    const hit = find(cue.pattern, clause.text.slice(from));
    if (hit === null || vetoed(cue, hit, clauses, index, from)) continue;
    return promised(cue, hit, clause, from);
  }
  return null;
}

function promised(cue: PromiseCue, hit: Hit, clause: Clause, from: number): Promised {
  const at = clause.start + from;
  return { cue, clause, verb: { start: at + hit.start, end: at + hit.firstEnd }, end: at + hit.end };
}

function vetoed(cue: PromiseCue, hit: Hit, clauses: readonly Clause[], index: number, from: number): boolean {
  const clause = clauses[index];
  if (clause === undefined) return true;
  const single = hit.firstEnd === hit.end;
  const before = clause.text.slice(from + (single ? 0 : hit.start), from + hit.lastStart);
  const scope = before.slice(before.lastIndexOf(' und ') + 1);
  if (VETOES.some((veto) => find(veto.pattern, scope) !== null)) return true;
  if (cue.later && findDue(clause.text) === null) return true;
  if (cue.performs) return false;
  return supposed(clauses, index) || reported(clause, hit, from, clauses[index + 1]);
}

/** Stands under "wenn", "ob" or under a verb of asking for something. */
function supposed(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index];
  if (clause === undefined) return false;
  if (find(SUPPOSING.pattern, clause.text) !== null) return true;
  const governing = clauses[index - 1];
  if (governing === undefined || /[;:]$/u.test(governing.text) || /^und /u.test(clause.text)) return false;
  return REQUESTS.some((request) => find(request.pattern, governing.text) !== null);
}

/** "wird mitgeteilt, dass …" tells at once what it announces. */
function reported(clause: Clause, hit: Hit, from: number, next: Clause | undefined): boolean {
  if (next === undefined || clause.text.slice(from + hit.end).trim() !== ',') return false;
  const TELLING =
    /(?:mitgeteilt|berichtet|erläutert|dargestellt|mitteilen|berichten|ergänzen|ergänzt|beantwortet|beantworten|vorgetragen|informiert)$/u;
  return TELLING.test(clause.text.slice(0, from + hit.end)) && /^dass? /u.test(next.text);
}
