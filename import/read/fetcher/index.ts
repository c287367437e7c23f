import { type Agent, fetch } from 'undici';
import { SourceError } from '../error.ts';
import { attempts, type Response } from './attempts.ts';
import { type Answer, Cache } from './cache.ts';
import { connections } from './connect.ts';
import { astray, disallowed, noRules, refused } from './problems.ts';
import { ALL_ALLOWED, ROBOT, type Rules, rulesOf } from './robots.ts';
import { type FetchSettings, USUAL } from './settings.ts';
import { Turns } from './turns.ts';

export type { Answer } from './cache.ts';
export { type FetchSettings, USUAL } from './settings.ts';

export interface FetcherOptions extends Partial<FetchSettings> {
  readonly signal?: AbortSignal;
  /** As `package.json` says. */
  readonly version?: string;
}

const MOST_REDIRECTS = 5;
const ACCEPT = 'text/html, text/plain;q=0.9, application/pdf;q=0.9, application/json;q=0.9, */*;q=0.1';

/**
 * Fetches addresses as a polite guest: one request at a time for each host with a pause after it, only what its
 * robots.txt allows, only what changed since the last time, with limits of size and time, under its own name. Each
 * redirect is looked at like an address of its own; private addresses are not connected to unless that is allowed.
 */
export class Fetcher {
  readonly #settings: FetchSettings;
  readonly #signal: AbortSignal | undefined;
  readonly #agent: Agent;
  readonly #cache: Cache | null;
  readonly #turns = new Turns();
  readonly #rules = new Map<string, Promise<Rules>>();
  readonly #name: string;

  constructor({ signal, version = '0', ...settings }: FetcherOptions = {}) {
    this.#settings = { ...USUAL, ...settings };
    this.#signal = signal;
    this.#agent = connections(this.#settings);
    this.#cache = this.#settings.cache === null ? null : new Cache(this.#settings.cache);
    const { contact } = this.#settings;
    this.#name = `${ROBOT}/${version} (reads council minutes${contact === null ? '' : `; ${contact}`})`;
  }

  /**
   * What stands at an address.
   * @param label how messages name it
   * @param isKept false where the answer shall not be kept for the next time
   * @throws {SourceError}
   */
  async get(address: string, label: string = address, { isKept = true } = {}): Promise<Answer> {
    const kept = isKept ? ((await this.#cache?.find(address)) ?? null) : null;
    const { at, response } = await this.#follow(address, { label, kept, isRuled: true });
    if (response.status === 304 && kept !== null) return kept;
    if (!isSuccess(response)) throw refused(label, response);
    const answer = answerOf(at, response);
    if (isKept) await this.#cache?.keep(address, answer);
    return answer;
  }

  /** What stood at an address when it was fetched last, without asking again; null where that is not known. */
  async kept(address: string): Promise<Answer | null> {
    return (await this.#cache?.find(address)) ?? null;
  }

  /** Forgets what stood at an address. */
  async forget(address: string): Promise<void> {
    await this.#cache?.forget(address);
  }

  /** Where things are kept for the next time; null where nothing is. */
  get folder(): string | null {
    return this.#settings.cache;
  }

  /** Ends the connections that were kept for the next request. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** The first answer that is no redirect, and where it came from. */
  async #follow(
    address: string,
    { label, kept, isRuled }: { label: string; kept: Answer | null; isRuled: boolean },
  ): Promise<{ at: string; response: Response }> {
    let at = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const rules = isRuled ? await this.#rulesFor(new URL(at), label) : ALL_ALLOWED;
      if (!rules.allows(at)) throw disallowed(label, new URL(at).host);
      const response = await this.#ask(at, { label, rules, kept: kept?.address === at ? kept : null });
      const next = redirected(at, response, label);
      if (next === null) return { at, response };
      at = next;
    }
    throw astray(label, `it is passed on more than ${MOST_REDIRECTS} times`);
  }

  #ask(
    at: string,
    { label, rules, kept }: { label: string; rules: Rules; kept: Answer | null },
  ): Promise<Response> {
    const { pause, patience } = this.#settings;
    const wait = Math.min(Math.max(pause, rules.delay), Math.max(pause, patience));
    const headers = { 'user-agent': this.#name, accept: ACCEPT, ...conditions(kept) };
    const send = (signal: AbortSignal) =>
      fetch(at, { headers, signal, redirect: 'manual', dispatcher: this.#agent });
    const work = () => attempts({ label, signal: this.#signal, send }, this.#settings);
    return this.#turns.take(new URL(at).host, wait, work, this.#signal);
  }

  /** Each host is asked for its rules once. */
  #rulesFor({ origin, host }: URL, label: string): Promise<Rules> {
    const known = this.#rules.get(origin) ?? this.#readRules(`${origin}/robots.txt`, { host, label });
    this.#rules.set(origin, known);
    return known;
  }

  /**
   * RFC 9309, 2.3.1: a host without a robots.txt allows everything, one that is at fault nothing. Where the host cannot
   * be reached at all, whoever asked is told so.
   */
  async #readRules(address: string, { host, label }: { host: string; label: string }): Promise<Rules> {
    try {
      const { response } = await this.#follow(address, { label, kept: null, isRuled: false });
      return isSuccess(response) ? rulesOf(address, response.bytes) : ALL_ALLOWED;
    } catch (error) {
      this.#rules.delete(new URL(address).origin);
      if (error instanceof SourceError && error.code === 'http-status') throw noRules(label, host);
      throw error;
    }
  }
}

function isSuccess({ status }: Response): boolean {
  return status >= 200 && status < 300;
}

function answerOf(address: string, { header, bytes }: Response): Answer {
  const [etag, lastModified] = [header('etag'), header('last-modified')];
  return { address, type: header('content-type') ?? '', etag, lastModified, bytes };
}

/** Asks for the whole only if it is not what is known. */
function conditions(kept: Answer | null): Record<string, string> {
  return {
    ...(kept?.etag && { 'if-none-match': kept.etag }),
    ...(kept?.lastModified && { 'if-modified-since': kept.lastModified }),
  };
}

/** Where a redirect leads; null where the answer is none. */
function redirected(at: string, { status, header }: Response, label: string): string | null {
  const location = header('location');
  if (status < 300 || status >= 400 || status === 304 || location === null) return null;
  const next = URL.canParse(location, at) ? new URL(location, at) : null;
  if (next === null || !/^https?:$/u.test(next.protocol)) {
    throw astray(label, `it is passed on to "${location.slice(0, 200)}", which is no address of the web`);
  }
  next.hash = '';
  return next.href;
}
