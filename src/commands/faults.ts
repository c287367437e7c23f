import { GraphError, type GraphFault, loggable } from '../graph/error.ts';
import { ListenError } from '../server/listen.ts';
import { EXIT, type ExitCode, Failure } from './failure.ts';

/** Each fault of the graph is told in its own sentence; here is only how the command ends. */
const GRAPH_EXITS: Readonly<Record<GraphFault, ExitCode>> = {
  UNREACHABLE: EXIT.unavailable,
  NO_DATABASE: EXIT.unavailable,
  LOCKED: EXIT.unavailable,
  BUSY: EXIT.unavailable,
  TIMEOUT: EXIT.unavailable,
  UNAUTHORIZED: EXIT.permission,
  FORBIDDEN: EXIT.cannotCreate,
  BAD_ADDRESS: EXIT.usage,
  FULL: EXIT.io,
  DAMAGED: EXIT.data,
  CANCELLED: EXIT.software,
  CLOSED: EXIT.software,
  STATEMENT: EXIT.software,
};

interface Reading {
  readonly exit: ExitCode;
  readonly say: (place: string) => string;
}

/** What the operating system says, by its code. */
const SYSTEM_FAULTS: Readonly<Record<string, Reading>> = {
  ENOENT: { exit: EXIT.noInput, say: (place) => `${place} does not exist.` },
  EISDIR: { exit: EXIT.cannotCreate, say: (place) => `${place} is a folder: name a file.` },
  ENOTDIR: { exit: EXIT.cannotCreate, say: (place) => `${place} lies inside a file: name another place.` },
  EEXIST: {
    exit: EXIT.cannotCreate,
    say: (place) => `${place} is a file where a folder should be: name another place.`,
  },
  EACCES: { exit: EXIT.permission, say: (place) => `${place} may not be read or written: check its rights.` },
  EPERM: { exit: EXIT.permission, say: (place) => `${place} may not be read or written: check its rights.` },
  EROFS: { exit: EXIT.cannotCreate, say: (place) => `${place} is on a read-only disk: name another place.` },
  ENOSPC: { exit: EXIT.io, say: (place) => `the disk is full at ${place}: make room and try again.` },
  EDQUOT: { exit: EXIT.io, say: (place) => `the disk is full at ${place}: make room and try again.` },
  EIO: { exit: EXIT.io, say: (place) => `reading or writing failed at ${place}: check the disk.` },
};

/** Why a command failed, as one sentence and an exit code; what nobody foresaw is a fault of Ratsgraph. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return told(error) ?? systemFailure(error) ?? unforeseen(error);
}

/** Where a fault of Ratsgraph itself arose, for whoever mends it; empty for all others. */
export function traceOf({ exit, cause }: Failure): string {
  const { stack } = loggable(cause);
  return exit === EXIT.software && stack ? `${stack}\n` : '';
}

/** Rooms that tell their faults in sentences of their own. */
function told(error: unknown): Failure | null {
  const exit = exitOf(error);
  return exit !== null && error instanceof Error ? new Failure(exit, error.message, { cause: error }) : null;
}

function exitOf(error: unknown): ExitCode | null {
  if (error instanceof GraphError) return GRAPH_EXITS[error.code];
  if (error instanceof ListenError) return error.code === 'EACCES' ? EXIT.permission : EXIT.unavailable;
  return null;
}

function unforeseen(error: unknown): Failure {
  return new Failure(
    EXIT.software,
    `this is a fault of Ratsgraph, please report it: ${loggable(error).message}`,
    {
      cause: error,
    },
  );
}

function systemFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const reading = SYSTEM_FAULTS[String(error.code)];
  if (reading === undefined) return null;
  const place = 'path' in error ? String(error.path) : 'the output';
  return new Failure(reading.exit, reading.say(place), { cause: error });
}
