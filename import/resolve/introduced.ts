import type { AgendaItem, Sentence } from '../model.ts';
import { affiliationsIn } from './affiliations.ts';
import { calledAmong } from './called.ts';
import { introducedIn, nominative, type Told } from './introductions.ts';
import { kindOfRole } from './offices.ts';
import type { Player } from './player.ts';

/** "Wahl des Ortsbürgermeisters" over "wird Herr Tamm gewählt": the office of the heading. */
function electedUnder(text: string, item: AgendaItem | undefined): readonly Told[] {
  const office = /^Wahl (?:einer |eines |der |des )(\p{Lu}[\p{L}]{5,})/u.exec(item?.heading ?? '')?.[1];
  if (office === undefined || kindOfRole(office) === null || !/gewählt/u.test(text)) return [];
  const names = [...text.matchAll(/(Herrn?|Frau) (\p{Lu}[\p{L}-]+)/gu)];
  const [found] = names;
  if (names.length !== 1 || found?.[2] === undefined) return [];
  const salutation = found[1] === 'Frau' ? 'Frau' : 'Herr';
  const role = nominative(salutation === 'Frau' ? office : office.replace(/in$/u, ''), salutation);
  return [
    {
      rule: 'elected-under-heading',
      role,
      organization: null,
      name: found[2],
      givenName: null,
      salutation,
      start: 0,
      end: text.length,
    },
  ];
}

/** Who is said to be what, in the whole document; spans count in the source. */
export function introductions(
  sentences: readonly Sentence[],
  items: readonly AgendaItem[],
  players: readonly Player[],
): ReadonlyMap<Player, readonly Told[]> {
  const told = new Map<Player, Told[]>();
  const called = calledAmong(players);
  for (const { text, at, item } of sentences) {
    const heading = item === null ? undefined : items[item];
    for (const one of [...introducedIn(text), ...affiliationsIn(text), ...electedUnder(text, heading)]) {
      const player = called(one);
      if (player === undefined) continue;
      const place = { start: at[one.start] ?? 0, end: at[one.end] ?? 0 };
      const before = told.get(player) ?? [];
      before.push({ ...one, ...place });
      told.set(player, before);
    }
  }
  return told;
}
