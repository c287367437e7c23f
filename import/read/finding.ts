import type { Known, Register } from '../model.ts';
import type { Content } from './content.ts';
import type { Page } from './web.ts';

/** A document that was found: its bytes, not read yet. */
export interface Finding {
  /** `Source.origin`. */
  readonly origin: string;
  readonly label: string;
  readonly page: Page;
  /** What it holds, where that was read already. */
  readonly content?: Content;
  readonly known?: Known;
  readonly register?: Register;
}
