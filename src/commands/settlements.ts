import { isMap, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Settlement } from '../../import/write/index.ts';
import { EXIT, Failure } from './failure.ts';

/** A settlement and the line on which it stands, from 1. */
export interface Placed {
  readonly settlement: Settlement;
  readonly line: number;
}

const KEYS = ['same', 'split', 'documents', 'reason', 'by'];

/**
 * What a file of settlements says.
 * @param file its name, for messages
 * @throws {Failure} that names the line and what is expected there
 */
export function settlementsIn(file: string, text: string): readonly Placed[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line || 1;
  const refuse = (node: unknown, message: string): never => {
    throw new Failure(EXIT.data, `${file}:${lineOf(node)}: ${message}`);
  };
  const [fault] = document.errors;
  if (fault !== undefined) {
    const line = fault.linePos?.[0].line ?? 1;
    throw new Failure(EXIT.data, `${file}:${line}: ${fault.message.split('\n')[0]}`, { cause: fault });
  }
  const people = document.get('people');
  if (!isSeq(people)) return refuse(document.contents, 'expected "people:" with a list of settlements.');
  return people.items.map((item) => {
    if (!isMap(item)) return refuse(item, 'expected "same:" or "split:" with a "reason:".');
    return { settlement: settlementOf(item, refuse), line: lineOf(item) };
  });
}

function settlementOf(item: YAMLMap, refuse: (node: unknown, message: string) => never): Settlement {
  const said = item.toJSON() as Record<string, unknown>;
  const odd = Object.keys(said).find((key) => !KEYS.includes(key));
  if (odd !== undefined) refuse(item, `"${odd}" is no key here: there are ${KEYS.join(', ')}.`);
  const kind = 'same' in said ? 'same' : 'split';
  const people = textsOf(said[kind]);
  const documents = said['documents'] === undefined ? null : textsOf(said['documents']);
  const { reason, by } = said;
  if ('same' in said === 'split' in said) refuse(item, 'expected either "same:" or "split:".');
  if (kind === 'same' && people.length < 2) refuse(item, '"same:" needs two names or more.');
  if (kind === 'split' && people.length !== 1) refuse(item, '"split:" needs one name.');
  if (documents?.length === 0) refuse(item, '"documents:" needs the origins of documents.');
  if (typeof reason !== 'string' || reason.trim() === '')
    return refuse(item, '"reason:" is missing: who reads the graph shall see why.');
  return { kind, people, documents, reason, by: typeof by === 'string' ? by : null };
}

/** A text or a list of texts, as a list; empty for anything else. */
function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.every((one) => typeof one === 'string' && one !== '') ? (values as string[]) : [];
}
