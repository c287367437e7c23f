export type SourceErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'damaged'
  | 'locked'
  | 'no-text'
  | 'drift'
  | 'too-large'
  | 'no-minutes'
  | 'bad-address'
  | 'unreachable'
  | 'http-status'
  | 'timeout'
  | 'not-allowed'
  | 'same-origin';

/** A source that cannot be read. The message is one sentence with the place and the way out. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  /** The file, folder, pattern or address, as the caller named it. */
  readonly label: string;

  constructor(code: SourceErrorCode, label: string, message: string, options?: ErrorOptions) {
    // Names of files may hold line breaks and what moves the cursor of a terminal.
    super(message.replace(/\p{Cc}/gu, '\uFFFD'), options);
    this.name = 'SourceError';
    this.code = code;
    this.label = label;
  }
}

/** What the system calls a fault, for a message. */
export function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown fault';
}

/** The result, or null after the problem was reported. Other faults are ours and go up. */
export async function attempt<T>(
  work: () => Promise<T> | T,
  problem: (problem: SourceError) => void,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    problem(error);
    return null;
  }
}
