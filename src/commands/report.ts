import type { Extraction, SentenceClass } from '../../import/model.ts';
import { isPseudonym } from '../../import/rights/index.ts';
import type { Saved, Waiting } from '../../import/write/index.ts';

type Coverage = Readonly<Record<SentenceClass, number>>;

/** What an import found, counted while the documents pass by. */
export interface Tally {
  documents: number;
  readonly people: Set<string>;
  /** Of those, who are stored under a pseudonym. */
  readonly hidden: Set<string>;
  readonly organizations: Set<string>;
  questions: number;
  answers: number;
  promises: number;
  /** What was odd, with the documents that had it. */
  readonly warnings: Map<string, string[]>;
  readonly coverage: Map<SentenceClass, number>;
}

export function emptyTally(): Tally {
  return {
    documents: 0,
    people: new Set(),
    hidden: new Set(),
    organizations: new Set(),
    questions: 0,
    answers: 0,
    promises: 0,
    warnings: new Map(),
    coverage: new Map(),
  };
}

/** Lets extractions pass and counts them. */
export async function* counted(
  extractions: AsyncIterable<Extraction>,
  tally: Tally,
): AsyncGenerator<Extraction> {
  for await (const extraction of extractions) {
    count(extraction, tally);
    yield extraction;
  }
}

function count(extraction: Extraction, tally: Tally): void {
  tally.documents += 1;
  for (const { id, familyName } of extraction.people) {
    tally.people.add(id);
    if (isPseudonym(familyName)) tally.hidden.add(id);
  }
  for (const { id } of extraction.organizations) tally.organizations.add(id);
  tally.questions += extraction.questions.length;
  tally.answers += extraction.answers.length;
  tally.promises += extraction.commitments.length;
  for (const { message } of extraction.warnings) {
    tally.warnings.set(message, [...(tally.warnings.get(message) ?? []), extraction.source]);
  }
  for (const [kind, number] of Object.entries(extraction.coverage)) {
    const known = kind as SentenceClass;
    tally.coverage.set(known, (tally.coverage.get(known) ?? 0) + number);
  }
}

export interface Import {
  readonly tally: Tally;
  readonly saved: Saved;
  /** Documents that needed no work. */
  readonly skipped: number;
  /** Milliseconds. */
  readonly time: number;
}

/** What an import found and did, for people. */
export function importReport(where: string, { tally, saved, skipped, time }: Import): string {
  if (tally.documents === 0 && skipped === 0) return `Nothing imported into ${where}.\n`;
  if (tally.documents === 0)
    return `Nothing new for ${where}: ${figure(skipped)} documents are there already.\n`;
  const hidden = tally.hidden.size;
  const rows: [string, number, string?][] = [
    ['documents', tally.documents + skipped, changes(saved, skipped)],
    ['persons', tally.people.size, hidden === 0 ? '' : `${figure(hidden)} under pseudonyms`],
    ['organisations', tally.organizations.size],
    ['questions', tally.questions],
    ['answers', tally.answers],
    ['promises', tally.promises],
  ];
  const head = `Imported into ${where} in ${(time / 1000).toFixed(1)} s:`;
  const coverage = coverageLine(Object.fromEntries(tally.coverage));
  return [head, '', ...rows.map(row), '', coverage, ...warningLines(tally), ''].join('\n');
}

/** So many documents are named with a warning. */
const NAMED = 3;

/** Each warning once, with the first documents that had it. */
function warningLines({ warnings }: Tally): string[] {
  return [...warnings].map(([message, sources]) => {
    const rest = sources.length - NAMED;
    const named = sources.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${figure(rest)} more` : '');
    return `Warning for ${named}: ${message}`;
  });
}

/** "curation.yaml:12 waits: the graph holds no question …" */
export function waitingLine({ at, why }: Waiting): string {
  return `${at} waits: ${why}.`;
}

/** What people corrected and the graph does not hold, each as `waitingLine` tells it: told at each import, for that is when a place goes. */
export function waitingReport(waiting: readonly string[]): string {
  const rest = waiting.length - NAMED;
  const lines = waiting.slice(0, NAMED).map((line) => `Correction ${line}`);
  const more = rest > 0 ? [`${figure(rest)} more corrections wait: ratsgraph curate tells each.`] : [];
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}

function row([label, number, note = '']: [string, number, string?]): string {
  return `  ${label.padEnd(14)}${figure(number).padStart(8)}   ${note}`.trimEnd();
}

function changes({ created, changed, unchanged, superseded, elsewhere }: Saved, skipped: number): string {
  const told = `${figure(created)} created, ${figure(changed)} changed, ${figure(unchanged + skipped)} unchanged`;
  return [
    told,
    ...(superseded === 0 ? [] : [`${figure(superseded)} superseded by corrected ones`]),
    ...(elsewhere === 0 ? [] : [`${figure(elsewhere)} told in another of the same meeting`]),
  ].join(', ');
}

/** "41,233 sentences: 3,021 question, …; 12.4 % unexplained": nothing disappears silently. */
export function coverageLine(coverage: Partial<Coverage>): string {
  const all = Object.values(coverage).reduce((sum, number) => sum + number, 0);
  const { unexplained = 0, ...explained } = coverage;
  const parts = Object.entries(explained).filter(([, number]) => number > 0);
  const told = parts.sort(([, a], [, b]) => b - a).map(([kind, number]) => `${figure(number)} ${kind}`);
  const share = all === 0 ? '0' : ((100 * unexplained) / all).toFixed(1);
  return `${figure(all)} sentences: ${[...told, `${figure(unexplained)} unexplained (${share} %)`].join(', ')}`;
}

/** A whole number with commas between its thousands. (`toLocaleString` loads the data of all languages, 25 ms of every start.) */
function figure(number: number): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ',');
}

/** Empty where nothing was. */
export function takenBackReport(documents: number): string {
  if (documents === 0) return '';
  return `Removed ${documents} ${documents === 1 ? 'document' : 'documents'} that their publisher has taken back.\n`;
}
