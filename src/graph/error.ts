/** What went wrong with a graph; each has one way out, which the message names. */
export type GraphFault =
  /** No server answers. */
  | 'UNREACHABLE'
  /** The server refuses user or password. */
  | 'UNAUTHORIZED'
  /** The server has no such database, or it is stopped. */
  | 'NO_DATABASE'
  /** The address is none that we know. */
  | 'BAD_ADDRESS'
  /** Another process holds the graph file. */
  | 'LOCKED'
  /** The file cannot be made or written. */
  | 'FORBIDDEN'
  /** The disk is full. */
  | 'FULL'
  /** The file is no graph, or is damaged. */
  | 'DAMAGED'
  /** The engine stayed busy through all retries. */
  | 'BUSY'
  /** The statement took longer than allowed. */
  | 'TIMEOUT'
  /** Whoever asked has gone. */
  | 'CANCELLED'
  /** The graph was closed before. */
  | 'CLOSED'
  /** A statement is wrong: our fault. */
  | 'STATEMENT';

/** A fault of the graph; `message` is one sentence for people, with the place and the way out. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphFault;

  constructor(code: GraphFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The message of whatever was thrown. */
export function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** A fault for whoever mends it, as a log may tell it. */
export function loggable(fault: unknown): { readonly message: string; readonly stack?: string } {
  if (!(fault instanceof Error)) return { message: withoutQuotes(String(fault)) };
  const message = fault instanceof GraphError ? fault.message : withoutQuotes(fault.message);
  const { stack = '' } = fault;
  return { message: `${fault.name}: ${message}`, stack: stack.replace(fault.message, () => message) };
}

/**
 * Without what stands in quotation marks: engines and parsers quote what they stumble over, and that may be words of
 * minutes, or what somebody asked for.
 */
export function withoutQuotes(words: string): string {
  return words.replace(/(?<!\p{L})["'].*["']/su, '…');
}

/** The `code` of an error of Node.js, of the driver or of the embedded engine; empty where there is none. */
export function codeOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) return '';
  return String(fault.code);
}
