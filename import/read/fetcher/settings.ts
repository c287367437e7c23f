/** How addresses are fetched. */
export interface FetchSettings {
  /** Milliseconds until the whole answer has to be there. */
  readonly timeout: number;
  /** Milliseconds between two requests to the same host; where its robots.txt asks for more, that. */
  readonly pause: number;
  /** Milliseconds before the second attempt where the server is busy or at fault; twice as many before each further one. */
  readonly backoff: number;
  /** The longest wait, in milliseconds, for one answer in all (`Retry-After`, pauses of our own), and for a `Crawl-delay`. */
  readonly patience: number;
  /** Whether addresses of this machine and of private networks may be fetched. */
  readonly allowPrivate: boolean;
  /** The folder of the cache; null keeps nothing. */
  readonly cache: string | null;
  /** How whoever runs this can be reached (an address or e-mail), for those whose server is asked. */
  readonly contact: string | null;
}

export const USUAL: FetchSettings = {
  timeout: 30_000,
  pause: 1_000,
  backoff: 1_000,
  patience: 120_000,
  allowPrivate: false,
  cache: null,
  contact: null,
};
