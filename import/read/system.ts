import type { System } from '../model.ts';

/** What the pages of a system have that no other page has: in their markup, and in their addresses. */
const signs: readonly { readonly system: System; readonly markup: RegExp; readonly address: RegExp }[] = [
  {
    system: 'allris',
    markup:
      /<meta[^>]+content=["'][^"']*\bALLRIS|<a[^>]+name=["']allris(?:WP|BS|AE|SV|TO)["']|<table[^>]+class=["']risdeco\b|\bid=["']toBeschlussart["']/iu,
    address: /\/(?:public\/?)?to0[12]0(?:\.asp)?\?(?:[^#]*&)?(?:TOLFDNR|SILFDNR)=/iu,
  },
  {
    system: 'sessionnet',
    markup:
      /<meta[^>]+content=["'][^"']*\bSessionNet\b|\bclass=["'][^"']*\b(?:smc_page_\w+|smccontenttable|smclayout|smc-table-row|smc_datatype_\w+)\b/iu,
    address: /\/to00[45]0\.(?:php|asp)\?(?:[^#]*&)?__k(?:ton|sin)r=/iu,
  },
  {
    system: 'cronmm',
    markup: /\bclass=["'][^"']*\btx[-_]cronmm/iu,
    address: /[?&]tx_cronmm\w*(?:\[|%5B)/iu,
  },
];

/** The council information system of a page; null for any other page. */
export function systemOf(html: string, address: string): System | null {
  return signs.find(({ markup, address: own }) => markup.test(html) || own.test(address))?.system ?? null;
}
