/** Something that happened, for whoever runs the server. */
export interface Entry {
  readonly level: 'info' | 'error';
  readonly message: string;
  /** Whatever helps to find it: an id, a path, a duration in milliseconds. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Log = (entry: Entry) => void;

/** Faults as JSON lines on stderr; the everyday is in `/metrics`. */
export const faults: Log = (entry) => {
  if (entry.level === 'error') everything(entry);
};

/** The same with a line for each request. */
export const everything: Log = ({ level, message, details }) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...details })}\n`);
};
