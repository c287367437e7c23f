import { codeOf, GraphError, type GraphFault, messageOf } from './error.ts';
import type { Statement } from './graph.ts';

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
    sign: /cannot be locked|already locked|WouldBlock/i,
    code: 'LOCKED',
    say: (path) =>
      `Another process holds the graph ${path}: stop it (a running server takes imports itself), or name another graph with --graph.`,
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
      `${path} is no graph, or is damaged: name another path with --graph, or move it away and import again.`,
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
  return new GraphError('STATEMENT', `The graph ${path} failed${where}: ${messageOf(fault)}`, fault);
}

export function isTransient(fault: unknown): boolean {
  return fault instanceof GraphError && fault.code === 'BUSY';
}
