import type { Page } from './web.ts';

/** A document that was found: its bytes, not read yet. */
export interface Finding {
  /** `Source.origin`. */
  readonly origin: string;
  readonly label: string;
  readonly page: Page;
}
