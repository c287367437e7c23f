import { codeOf, GraphError, type GraphFault, messageOf, withoutQuotes } from './error.ts';
import type { Statement } from './graph.ts';
import { holderOf } from './holder.ts';

interface Reading {
  readonly sign: RegExp;
  readonly code: GraphFault;
  readonly say: (path: string) => string;
}

/** What the embedded engine and the file system say, first match wins; the engine has few codes, so words count. */
const READINGS: readonly Reading[] = [
  {
    sign: /GRAFEO-T001/,
    code: 'BUSY',
    say: (path) => `The graph ${path} was busy with other changes: try again.`,
  },
  {
    sign: /cannot be locked|already locked|is locked by|WouldBlock/i,
    code: 'LOCKED',
    say: held,
  },
  {
    sign: /ENOSPC|No space left|os error 28\b|Disk quota|os error 122\b|File too large|os error 27\b/i,
    code: 'FULL',
    say: (path) =>
      `The disk of the graph ${path} is full: make room and try again; the graph is as it was before.`,
  },
  {
    sign: /EACCES|EROFS|EPERM|Permission denied|Read-only file system|os error (?:13|30|1)\b/i,
    code: 'FORBIDDEN',
    say: (path) =>
      `The graph ${path} cannot be written here: check the rights of the folder, or name another path with --graph.`,
  },
  {
    sign: /ENOTDIR|EEXIST|Not a directory|os error (?:20|17)\b/i,
    code: 'FORBIDDEN',
    say: (path) => `The graph ${path} would lie inside a file: name another path with --graph.`,
  },
  {
    sign: /not a Grafeo database|not a database file|GRAFEO-X002|corrupt|checksum|damaged|header/i,
    code: 'DAMAGED',
    say: (path) =>
      `${path} is no graph, or is damaged: name another path with --graph, or import the minutes again with --rebuild, which sets it aside.`,
  },
];

/** The fault as a sentence with a way out; what is already one passes. */
export function embeddedFault(fault: unknown, path: string, statement?: Statement): GraphError {
  if (fault instanceof GraphError) return fault;
  const words = `${codeOf(fault)} ${messageOf(fault)}`;
  for (const { sign, code, say } of READINGS) {
    if (sign.test(words)) return new GraphError(code, say(path), fault);
  }
  const where = statement === undefined ? '' : ` at "${statement.name}"`;
  return new GraphError(
    'STATEMENT',
    `The graph ${path} failed${where}: ${withoutQuotes(messageOf(fault))}`,
    fault,
  );
}

/** Somebody else has the graph. */
export function locked(path: string): GraphError {
  return new GraphError('LOCKED', held(path));
}

/** A server can be told to import; whatever else holds the file has to end first. */
function held(path: string): string {
  const { pid, url } = holderOf(path) ?? {};
  const who = pid === undefined ? 'Another process' : `Another process (${pid})`;
  if (!url)
    return `${who} holds the graph ${path}: wait until it has ended, or name another graph with --graph.`;
  return `${who} serves the graph ${path}: let it do the work (import, remove, erase and curate take --server ${url}), or stop it first.`;
}

export function isTransient(fault: unknown): boolean {
  return fault instanceof GraphError && fault.code === 'BUSY';
}
