import type { Entry } from './entry.ts';
import { isParty } from './function.ts';
import { sortedBy } from './lone-names.ts';

/** A brace at the end of several lines gives all of them what stands beside it once. */
export function withBraces(entries: Entry[]): Entry[] {
  for (const group of groupsOf(entries)) {
    const shared = group.map(beside).filter(Boolean).join(' ');
    for (const entry of group) entry.words = entry.words.replace(BRACE, shared === '' ? '' : `, ${shared}`);
  }
  return entries;
}

const BRACE = /(?<!\s)\s*[}\]|]\s*(\S[\s\S]*|)/u;

/** What stands beside the brace of a line; empty where the brace only goes on, undefined without one. */
function beside({ words }: Entry): string | undefined {
  return BRACE.exec(words)?.[1];
}

/** The lines of each brace. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const stretches = cut(
    entries,
    (entry, above) => (beside(entry) === undefined) !== (beside(above) === undefined),
  );
  return stretches.filter(([first]) => first !== undefined && beside(first) !== undefined).flatMap(apart);
}

/**
 * Several braces in a row, each of a party: a name that comes before the one above in the alphabet begins another, as long as
 * each has one party then; else a party beside a line does.
 */
function apart(stretch: readonly Entry[]): readonly (readonly Entry[])[] {
  if (stretch.filter(namesParty).length < 2) return [stretch];
  const byOrder = cut(stretch, (entry, above) => nameOf(entry).localeCompare(nameOf(above), 'de') < 0);
  return byOrder.every((group) => group.filter(namesParty).length === 1) ? byOrder : cut(stretch, namesParty);
}

function namesParty(entry: Entry): boolean {
  return isParty(beside(entry) ?? '');
}

function nameOf({ words, head }: Entry): string {
  return sortedBy(words.replace(BRACE, ''), head.as);
}

/** The stretches of entries, where a new one begins at each that `begins` says. */
function cut(
  entries: readonly Entry[],
  begins: (entry: Entry, above: Entry) => boolean,
): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined || begins(entry, above)) groups.push([entry]);
    else group.push(entry);
  }
  return groups;
}
