import { Ajv } from 'ajv';
import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Status } from '../../../import/model.ts';
import type { Correction, Curation, KnownName, Place, Settlement } from '../../../import/write/index.ts';
import { EXIT, Failure } from '../failure.ts';
import { complaintOf } from './complaint.ts';
import { FORM } from './form.ts';

/** What a file settles, and where each entry stands. */
export interface CurationFile extends Required<Curation> {
  /** The line of an entry, from 1. */
  readonly lineOf: (entry: Settlement | KnownName) => number;
}

interface Told {
  readonly reason?: string;
  readonly by?: string;
}

type Texts = string | readonly string[];
type Said = string | { readonly document: string; readonly words: string };

/** A file that keeps to `FORM`. */
interface Form {
  readonly people?: readonly (Told & { same?: Texts; split?: Texts; documents?: Texts })[];
  readonly names?: readonly (Told & { name: string; knownAs: Texts })[];
  readonly askers?: readonly (Told & { question: Said; asker: string })[];
  readonly answers?: readonly (Told & { question: Said; answer: Said })[];
  readonly status?: readonly (Told & { question: Said; status: Status })[];
  readonly deliveries?: readonly (Told & { promise: Said; answer?: Said; on?: string; where?: string })[];
}

const isForm = new Ajv({
  allErrors: true,
  verbose: true,
  strictTypes: false,
  formats: { day: isDay },
}).compile<Form>(FORM);

/**
 * What a curation file says.
 * @param file its name, for messages
 * @throws {Failure} that names the line and what is expected there
 */
export function curationIn(file: string, text: string): CurationFile {
  const lines = new LineCounter();
  // Days stay text, as they are written.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const lineAt = (path: readonly (string | number)[]) => lineOfPath(document, lines, path);
  const [fault] = document.errors;
  if (fault !== undefined) {
    const message = `${file}:${fault.linePos?.[0].line ?? 1}: ${fault.message.split('\n')[0]}`;
    throw new Failure(EXIT.data, message, { cause: fault });
  }
  const said: unknown = document.toJS();
  if (!isForm(said)) {
    const { path, message } = complaintOf(isForm.errors ?? []);
    throw new Failure(EXIT.data, `${file}:${lineAt(path)}: ${message}`);
  }
  const at = (list: string, index: number) => `${file}:${lineAt([list, index])}`;
  const people = (said.people ?? []).map((entry, index) => settlementOf(entry, at('people', index)));
  const names = (said.names ?? []).map(knownNameOf);
  const placed = new Map<Settlement | KnownName, number>([
    ...people.map((entry, index) => [entry, lineAt(['people', index])] as const),
    ...names.map((entry, index) => [entry, lineAt(['names', index])] as const),
  ]);
  return { people, names, corrections: correctionsIn(said, at), lineOf: (entry) => placed.get(entry) ?? 1 };
}

/** The line of a value, or of the nearest thing around it that is there. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | null | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

type Entry<List extends keyof Form> = NonNullable<Form[List]>[number];

function settlementOf({ same, split, documents, reason = '', by }: Entry<'people'>, at: string): Settlement {
  return {
    kind: same === undefined ? 'split' : 'same',
    people: listOf(same ?? split ?? []),
    documents: documents === undefined ? null : listOf(documents),
    reason,
    by: by ?? null,
    at,
  };
}

function knownNameOf({ name, knownAs, reason, by }: Entry<'names'>): KnownName {
  return { name, knownAs: listOf(knownAs), reason: reason ?? null, by: by ?? null };
}

function correctionsIn(said: Form, at: (list: string, index: number) => string): readonly Correction[] {
  const told = (list: string, index: number, target: Said, { reason = '', by = '' }: Told) => {
    return { reason, by, at: at(list, index), target: placeOf(target) };
  };
  const { askers = [], answers = [], status = [], deliveries = [] } = said;
  return [
    ...askers.map((one, index): Correction => {
      return { ...told('askers', index, one.question, one), kind: 'asker', asker: one.asker };
    }),
    ...answers.map((one, index): Correction => {
      return { ...told('answers', index, one.question, one), kind: 'answer', answer: placeOf(one.answer) };
    }),
    ...status.map((one, index): Correction => {
      return { ...told('status', index, one.question, one), kind: 'status', status: one.status };
    }),
    ...deliveries.map((one, index): Correction => {
      const answer = one.answer === undefined ? null : placeOf(one.answer);
      const seen = { answer, on: one.on ?? null, where: one.where ?? null };
      return { ...told('deliveries', index, one.promise, one), kind: 'delivery', ...seen };
    }),
  ];
}

function placeOf(said: Said): Place {
  return typeof said === 'string' ? { id: said } : said;
}

function listOf(texts: Texts): readonly string[] {
  return typeof texts === 'string' ? [texts] : texts;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
