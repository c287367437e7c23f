import { isMap, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Curation, KnownName, Settlement } from '../../import/write/index.ts';
import { EXIT, Failure } from './failure.ts';

/** What a file settles, and where each entry stands. */
export interface Settled extends Curation {
  /** The line of an entry, from 1. */
  readonly lineOf: (entry: Settlement | KnownName) => number;
}

type Refuse = (node: unknown, message: string) => never;

const LISTS = ['people', 'names'];
const PERSON_KEYS = ['same', 'split', 'documents', 'reason', 'by'];
const NAME_KEYS = ['name', 'knownAs', 'reason', 'by'];

/**
 * What a file of settlements says.
 * @param file its name, for messages
 * @throws {Failure} that names the line and what is expected there
 */
export function settlementsIn(file: string, text: string): Settled {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (node: unknown) => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line || 1;
  const refuse: Refuse = (node, message) => {
    throw new Failure(EXIT.data, `${file}:${lineOf(node)}: ${message}`);
  };
  const [fault] = document.errors;
  if (fault !== undefined) {
    const line = fault.linePos?.[0].line ?? 1;
    throw new Failure(EXIT.data, `${file}:${line}: ${fault.message.split('\n')[0]}`, { cause: fault });
  }
  const { contents } = document;
  if (!isMap(contents) || !LISTS.some((list) => contents.has(list)))
    return refuse(contents, 'expected "people:" or "names:" with a list.');
  checkKeys(contents, LISTS, refuse);
  const lines = new Map<Settlement | KnownName, number>();
  const entries = <Entry extends Settlement | KnownName>(
    list: string,
    read: (item: YAMLMap, refuse: Refuse) => Entry,
  ) => {
    const items = contents.has(list) ? contents.get(list, true) : undefined;
    if (items === undefined) return [];
    if (!isSeq(items)) return refuse(items, `"${list}:" needs a list.`);
    return items.items.map((item) => {
      if (!isMap(item)) return refuse(item, `an entry of "${list}:" has keys: see docs/people.md.`);
      const entry = read(item, refuse);
      lines.set(entry, lineOf(item));
      return entry;
    });
  };
  const people = entries('people', settlementOf);
  const names = entries('names', knownNameOf);
  return { people, names, lineOf: (entry) => lines.get(entry) ?? 1 };
}

function settlementOf(item: YAMLMap, refuse: Refuse): Settlement {
  const said = checkKeys(item, PERSON_KEYS, refuse);
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
  return { kind, people, documents, reason, by: textOf(by) };
}

function knownNameOf(item: YAMLMap, refuse: Refuse): KnownName {
  const { name, knownAs, reason, by } = checkKeys(item, NAME_KEYS, refuse);
  const others = textsOf(knownAs);
  const hasWords = (text: unknown) => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text);
  if (!hasWords(name)) refuse(item, '"name:" needs the name as minutes print it.');
  if (others.length === 0 || !others.every(hasWords))
    refuse(item, '"knownAs:" needs the names that people use.');
  return { name: String(name), knownAs: others, reason: textOf(reason), by: textOf(by) };
}

function checkKeys(item: YAMLMap, keys: readonly string[], refuse: Refuse): Record<string, unknown> {
  const said = item.toJSON() as Record<string, unknown>;
  const odd = Object.keys(said).find((key) => !keys.includes(key));
  if (odd !== undefined) refuse(item, `"${odd}" is no key here: there are ${keys.join(', ')}.`);
  return said;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A text or a list of texts, as a list; empty for anything else. */
function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.every((one) => typeof one === 'string' && one !== '') ? (values as string[]) : [];
}
