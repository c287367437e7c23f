/** What came or changed last of the questions that a filter leaves. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** When the newest entry came or changed. */
  readonly updated: string;
  /** Its own address. */
  readonly self: string;
  /** The same questions in the explorer. */
  readonly page: string;
  /** Latest first. */
  readonly entries: readonly Entry[];
}

/** A question as feeds show it. */
export interface Entry {
  /** `urn:uuid:…`; the same in every feed, whatever the host is called. */
  readonly id: string;
  readonly title: string;
  /** HTML: the question, its answers, what became of it. */
  readonly html: string;
  /** Since when it stands in the graph as it does. */
  readonly updated: string;
  /** Its page in the explorer. */
  readonly url: string;
  /** The minutes on the web; null for files. */
  readonly via: string | null;
  readonly author: string | null;
  readonly topics: readonly string[];
}
