import { grouped } from '../language/grouped.ts';
import type { Salutation } from '../model.ts';
import { familyKey } from './identity.ts';
import type { Player } from './player.ts';

/** How a sentence calls somebody. */
export interface Called {
  readonly name: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
}

/** Finds the one of the players whom words call so; undefined where none or more than one fits. */
export function calledAmong(players: readonly Player[]): (called: Called) => Player | undefined {
  const byName = grouped(players, ({ key }) => lastName(key));
  return (called) => {
    const who = (byName.get(lastName(familyKey(called.name))) ?? []).filter((player) =>
      means(called, player),
    );
    return who.length > 1 ? undefined : who[0];
  };
}

function lastName(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function means({ name, givenName, salutation }: Called, player: Player): boolean {
  if (player.nth !== null || (player.key !== familyKey(name) && !player.key.endsWith(` ${familyKey(name)}`)))
    return false;
  if (givenName !== null && player.givenName !== null && !player.givenName.startsWith(givenName))
    return false;
  return salutation === null || player.salutation === null || player.salutation === salutation;
}
