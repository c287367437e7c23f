/** Something that happened, for whoever runs the server. */
export interface Entry {
  readonly level: 'info' | 'error';
  readonly message: string;
  /** Whatever helps to find it: an id, a path, a duration in milliseconds. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Log = (entry: Entry) => void;

/** Faults as JSON lines on stderr; the everyday is in `/metrics`. */
export const faults: Log = ({ level, message, details }) => {
  if (level !== 'error') return;
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...details })}\n`);
};
