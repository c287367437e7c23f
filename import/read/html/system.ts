import { Parser } from 'htmlparser2';
import type { System } from '../../model.ts';

type Attributes = Readonly<Record<string, string>>;

/** What the pages of a system have that no other page has: in their markup, and in their addresses. */
interface Signs {
  readonly system: System;
  readonly tag: (name: string, attributes: Attributes) => boolean;
  readonly address: RegExp;
}

const signs: readonly Signs[] = [
  {
    system: 'allris',
    tag: (name, { content = '', class: classes = '', id, name: anchor = '' }) =>
      (name === 'meta' && /\bALLRIS/iu.test(content)) ||
      (name === 'a' && /^allris(?:WP|BS|AE|SV|TO)$/iu.test(anchor)) ||
      (name === 'table' && /^risdeco\b/u.test(classes)) ||
      id === 'toBeschlussart',
    address: /\/to0[12]0(?:\.asp)?\?(?:.{0,200}&)?(?:TOLFDNR|SILFDNR)=/iu,
  },
  {
    system: 'sessionnet',
    tag: (name, { content = '', class: classes = '' }) =>
      (name === 'meta' && /\bSessionNet\b/iu.test(content)) ||
      /(?:^|\s)(?:smc_page_|smc_datatype_|smccontenttable|smclayout|smc-table-row)/u.test(classes),
    address: /\/to00[45]0\.(?:php|asp)\?(?:.{0,200}&)?__k(?:ton|sin)r=/iu,
  },
  {
    system: 'cronmm',
    tag: (_, { class: classes = '' }) => /(?:^|\s)tx[-_]cronmm/u.test(classes),
    address: /[?&]tx_cronmm\w*(?:\[|%5B)/iu,
  },
];

/** The council information system of a page; null for any other page. */
export function systemOf(html: string, address: string): System | null {
  const found = new Set(signs.filter((one) => one.address.test(address)));
  const parser = new Parser({
    onopentag: (name, attributes) => {
      for (const one of signs) if (one.tag(name, attributes)) found.add(one);
    },
  });
  parser.end(html);
  return signs.find((one) => found.has(one))?.system ?? null;
}
