import { namingAt } from '../../language/outline.ts';
import type { Reading } from '../reading.ts';
import type { Record } from '../record.ts';

/** "Ihnen wurde mitgeteilt, dass …": told to many others than the one who asks. */
export function isToldToOthers({ waiting }: Record, { outline }: Reading): boolean {
  const told = /^[^\p{L}]*([\uE400-\uE7FF]) (?:wird|wurde|werden|wurden) /u.exec(outline.text);
  const naming = told === null ? null : namingAt(outline, told.index + told[0].indexOf(told[1] ?? ''));
  return (
    naming !== null &&
    /^(?:ihnen|denen)$/u.test(naming.name) &&
    waiting?.asker != null &&
    !waiting.asker.plural
  );
}

/** "Herr Adler fragt, … Ihm wurde berichtet, dass …": in minutes of the present what the asker was told before. */
export function wasToldBefore({ waiting }: Record, { outline }: Reading): boolean {
  const asks = waiting?.reading.verbs[0]?.word ?? '';
  return TOLD_BEFORE.test(outline.text) && !/(?:te|ten|bat|baten)$/u.test(asks);
}

const TOLD_BEFORE =
  /^[^\p{L}]*[\uE400-\uE7FF] (?:wurde|war|ist)(?: [\p{Ll}]+){0,3} (?:berichtet|mitgeteilt|erklärt|versichert|bestätigt|erläutert)(?: worden)?,/u;
