/** What came or changed last of the questions, or of the promises, that a filter leaves. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** When the newest entry came or changed. */
  readonly updated: string;
  /** Its own address. */
  readonly self: string;
  /** The same list in the explorer. */
  readonly page: string;
  /** Latest first. */
  readonly entries: readonly Entry[];
}

/** A question or a promise as feeds show it. */
export interface Entry {
  /** `urn:uuid:…`; the same in every feed, whatever the host is called. */
  readonly id: string;
  readonly title: string;
  /** HTML, a paragraph for each of its lines. */
  readonly html: string;
  /** Since when it stands in the graph as it does. */
  readonly updated: string;
  /** Where it stands in the explorer. */
  readonly url: string;
  /** The minutes on the web; null for files. */
  readonly via: string | null;
  /** Who asked or promised. */
  readonly author: string | null;
  readonly topics: readonly string[];
}
