/**
 * How `ratsgraph` ends. The numbers follow sysexits.h (FreeBSD), so that scripts can tell a wrong address from a
 * full disk; 130 is the shell's own for Ctrl-C.
 */
export const EXIT = {
  /** The command was called wrongly: unknown option, missing argument. */
  usage: 64,
  /** A source is no minutes: empty, binary, too large, without text. */
  data: 65,
  /** A source does not exist, or a folder holds no minutes. */
  noInput: 66,
  /** Something needed does not answer: Neo4j, an address, a port or a graph file that another process holds. */
  unavailable: 69,
  /** A fault of Ratsgraph itself. */
  software: 70,
  /** A file or folder cannot be created. */
  cannotCreate: 73,
  /** Reading or writing failed: a full disk, a broken medium. */
  io: 74,
  /** Not allowed: file permissions, wrong user or password. */
  permission: 77,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command cannot do what it was asked; `message` is one sentence with the place and the way out. */
export class Failure extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exit = exit;
  }
}
