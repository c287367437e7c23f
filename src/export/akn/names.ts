import { xmlId } from '../xml.ts';

export const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** Of what Akoma Ntoso has no word for: places in the source, rules, reasons, all addressees. */
export const OWN = 'urn:ratsgraph:akn';

/** Who wrote the file. */
export const RATSGRAPH = 'ratsgraph';
/** Whoever is meant where the minutes do not tell whose meeting it was. */
export const NOBODY = 'not-recorded';

/** References one behind the other; undefined where there are none. */
export function all(references: readonly string[]): string | undefined {
  return references.length > 0 ? references.join(' ') : undefined;
}

/** The id of a role within the file: people of different offices may have the same. */
export function roleId(role: string): string {
  return xmlId(
    `role-${role
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')}`,
  );
}
