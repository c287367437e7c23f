import { folded, squeezed } from '../language/folded.ts';
import { literally } from '../language/words.ts';
import type { Mention } from '../model.ts';
import { givenKey } from './identity.ts';
import { officesIn } from './offices.ts';
import { genderTold, isInitial, isNoun, type Player } from './player.ts';

/** The one player a mention can be; undefined where none or more than one fits. `office` is whose item of the agenda it stands in. */
export function fitting(
  text: string,
  mention: Mention,
  among: readonly Player[],
  office: string | null = null,
): Player | undefined {
  if (isNoun(mention)) return opensPerson(text, mention) ? undefined : lastBefore(mention, among);
  const able = among.filter(
    (player) => sameGender(mention, player) && sameGiven(mention.givenName, player.givenName),
  );
  if (able.length < 2) return able[0];
  const narrower = [
    able.filter((player) => sharesRole(mention, player)),
    able.filter((player) => mention.role !== null && isCalledInFull(text, mention.role, player)),
    able.filter((player) => office !== null && officesIn(player.attendee?.role ?? '').includes(office)),
    able.filter((player) => player.givenName === null && player.attendee === null),
    able.filter((player) => player.attendee !== null && !['excused', 'absent'].includes(player.attendee.as)),
  ];
  return narrower.find((left) => left.length === 1)?.[0];
}

/** "Ein weiterer Bürger" begins somebody new; "der Bürger" goes on with the last. */
function opensPerson(text: string, mention: Mention): boolean {
  const before = squeezed(text.slice(Math.max(0, mention.start - 30), mention.end));
  return /(?<!\p{L})(?:ein(?:e|er|es|em|en)?|weitere[rsnm]?|zweite[rsnm]?|andere[rsnm]?) \p{L}+$/iu.test(
    before,
  );
}

/** The player of this noun who was named last before the mention. */
function lastBefore(mention: Mention, among: readonly Player[]): Player | undefined {
  return among.findLast((player) => player.nth !== null && player.nth.start <= mention.start) ?? among[0];
}

function sameGender(mention: Mention, player: Player): boolean {
  const salutation = genderTold(mention);
  return salutation === null || player.salutation === null || salutation === player.salutation;
}

/** "F." fits "Rosalie", "Rosalie" fits "Rosalie Anna"; nothing given fits all. */
function sameGiven(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [givenKey(one), givenKey(other)];
  if (isInitial(one) || isInitial(other)) return a[0] === b[0];
  return a === b || a.split(' ')[0] === b || b.split(' ')[0] === a;
}

function sharesRole(mention: Mention, player: Player): boolean {
  const role = mention.role === null ? null : folded(mention.role);
  const told = [player.attendee?.role ?? null, ...player.mentions.map((other) => other.role)];
  return (
    role !== null &&
    told.some(
      (other) =>
        other !== null &&
        folded(other)
          .split(' ')
          .includes(role.split(' ')[0] ?? ''),
    )
  );
}

/** "des Bürgermeisters Max Adler" somewhere in the text: "Bürgermeister Adler" is he, and no other Adler. */
function isCalledInFull(text: string, role: string, { givenName, familyName }: Player): boolean {
  if (givenName === null) return false;
  const name = literally(`${givenName} ${familyName}`).replace(/ /gu, '\\s+');
  return new RegExp(
    `(?<!\\p{L})${literally(role)}(?:n|s|in)?,?\\s+(?:Herrn?\\s+|Frau\\s+)?${name}(?!\\p{L})`,
    'u',
  ).test(text);
}
