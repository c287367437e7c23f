import type { Attendee, Named } from '../model.ts';
import { functionWords, isBody } from './function.ts';
import { personOf } from './person.ts';
import { withoutPresence } from './presence.ts';

const called =
  '(?:Herrn?|Frau|Rm|RM|RH|RF|Rh|Rf|KTA|s\\.?[BE]\\.?|Ratsherrn?|Ratsfrau|Ratsmitglied|Mitglied|Stadtverordnete[rn]?)';
/** "für Frau Birk", "in Vertretung der Frau Birk"; then "als Vertreter für Max Adler", "i. V. Adler". */
const instead = [
  new RegExp(
    `(?<!\\p{L})(?:für|f\\.|statt|V\\.|Vertretung(?: der| des| von)?)\\s(?<name>${called}\\s\\p{Lu}[^;()]*)`,
    'u',
  ),
  /(?<!\p{L})(?:[Vv]ert?ret(?:er|erin|ung|in)|V\.|[Ee]rsatz(?:mitglied|person)?|[Aa]nstelle)\s?(?:\sfür|\svon|f\.)\s(?<name>\p{Lu}[\p{L}-]+(?:\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+)+)(?=$|\s?[,()])/u,
];

/** "Adler, Max vertritt: Birk, Rosa" */
const turned = /\svertritt:?\s(\p{Lu}[\p{L}-]+, (?:Dr\. )?\p{Lu}[\p{L}-]+)/u;

/** Whom a line of the list says somebody stands in for; null where it says nothing, or names a body ("Vertreter der Schule"). */
export function substituteIn(words: string): Named | null {
  const found = instead.map((pattern) => pattern.exec(words)?.groups?.['name']).find(Boolean);
  const name = withoutPresence(turned.exec(words)?.[1] ?? found?.split(/,\s/u)[0] ?? '');
  const isCalled = new RegExp(`^${called}\\s`, 'u').test(name);
  if (name === '' || (!isCalled && (isBody(name) || functionWords.test(name)))) return null;
  const person = personOf(name, 'member');
  if (person === null) return null;
  const { familyName, givenName, salutation, title } = person;
  return { familyName, givenName, salutation, title };
}

/** "Herr Adler, vertreten durch Frau Birk": who stands in for an absent one is there, as a member. */
export function withSubstitutes(attendee: Attendee, words: string): readonly Attendee[] {
  const name = withoutPresence(
    /(?<!\p{L})vertreten durch\s(?<name>\p{Lu}[^;()]*)/u.exec(words)?.groups?.['name'] ?? '',
  );
  const person = name === '' || isBody(name) ? null : personOf(name, 'member');
  if (person === null) return [attendee];
  const { familyName, givenName, salutation, title } = attendee;
  const substituteFor = { familyName, givenName, salutation, title };
  return [
    attendee,
    { ...attendee, ...person, role: null, organization: attendee.organization, substituteFor },
  ];
}
