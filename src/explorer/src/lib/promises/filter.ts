/** The filters of the ledger that are one text each, named as in the API and in the address. */
export const PROMISE_TEXTS = ['by', 'committee', 'words', 'since', 'until', 'dueBefore'] as const;

export type PromiseText = (typeof PROMISE_TEXTS)[number];

/** What the ledger is narrowed to; an unset text is empty. */
export interface PromiseFilter {
  readonly texts: Readonly<Record<PromiseText, string>>;
  /** Only those with or without a delivery on record, as the address says it; null for all. */
  readonly delivered: 'true' | 'false' | null;
}

export function promiseFilterOf(search: URLSearchParams): PromiseFilter {
  const texts = Object.fromEntries(PROMISE_TEXTS.map((name) => [name, (search.get(name) ?? '').trim()]));
  const delivered = search.get('delivered');
  return {
    texts: texts as Record<PromiseText, string>,
    delivered: delivered === 'true' || delivered === 'false' ? delivered : null,
  };
}

/** The API's input: only what is set. */
export function promiseInputOf({ texts, delivered }: PromiseFilter): Partial<Record<PromiseText, string>> & {
  delivered?: boolean;
} {
  const set = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
  return delivered === null ? set : { ...set, delivered: delivered === 'true' };
}

/** The address' parameters. */
export function promiseParametersOf({ texts, delivered }: PromiseFilter): Record<string, string | null> {
  return { ...texts, delivered };
}
