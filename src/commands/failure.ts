/**
 * How `ratsgraph` ends. The numbers follow sysexits.h (FreeBSD), so that scripts can tell a wrong address from a
 * full disk; 1 is every linter's, 130 the shell's own for Ctrl-C.
 */
export const EXIT = {
  findings: 1,
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  software: 70,
  cannotCreate: 73,
  io: 74,
  permission: 77,
  interrupted: 130,
} as const;

/** What each number means: the table of `ratsgraph --help`. */
export const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  findings: 'lint found more than it was told to let pass, or diff found that facts differ',
  usage: 'called wrongly: unknown command or option, missing argument, no such kind of address',
  data: 'a source is no minutes (empty, binary, damaged, scanned, too large, a page whose layout changed), or the graph file is damaged',
  noInput: 'a source or document does not exist, or a folder holds no minutes',
  unavailable: 'something needed does not answer or is taken: Neo4j, an address, a port, a graph file',
  software: 'a fault of Ratsgraph itself',
  cannotCreate: 'a file cannot be created',
  io: 'reading or writing failed, such as on a full disk',
  permission: 'not allowed: file permissions, wrong user or password',
  interrupted: 'stopped with Ctrl-C; every document was imported whole or not at all',
};

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command cannot do what it was asked; `message` is one sentence with the place and the way out. */
export class Failure extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exit = exit;
  }
}
