import { isGiven } from '../language/given-names.ts';
import { areEasilyConfused } from '../language/likeness.ts';
import { isQuestionTime, isResidentsHour } from '../language/question-time.ts';
import { wordSet } from '../language/words.ts';
import type { Act, Acts, Attendee, Document, Mention } from '../model.ts';
import { familyKey, givenKey } from './identity.ts';
import { isInitial, type Player } from './player.ts';

type Said = Pick<Acts, 'questions' | 'answers' | 'statements'>;

/**
 * Who asks at question time, or tells something there and nothing elsewhere, and stands on no attendance list although there
 * is one; without a list, who asks at the hour that belongs to residents and answers nothing.
 */
export function residentsIn(
  { attendance, items, source }: Document,
  acts: Said,
  cast: ReadonlyMap<Mention, Player>,
): ReadonlySet<Player> {
  const loose = items.length === 0 ? [...source.text.matchAll(LOOSE_HEADING)] : [];
  const heading = ({ item, start }: Act) =>
    item === null ? (loose.findLast(({ index }) => index <= start)?.[0] ?? '') : (items[item]?.heading ?? '');
  const playing = (mention: Mention | null) => (mention === null ? [] : (cast.get(mention) ?? []));
  const askingUnder = (isHour: (heading: string) => boolean) =>
    acts.questions.filter((act) => isHour(heading(act))).flatMap(({ asker }) => playing(asker));
  const answering = new Set(acts.answers.flatMap(({ speaker }) => playing(speaker)));
  if (attendance.length === 0)
    return new Set(askingUnder(isResidentsHour).filter((player) => !answering.has(player)));
  const elsewhere = acts.statements.filter((act) => !isQuestionTime(heading(act)));
  const official = new Set([...answering, ...elsewhere.flatMap(({ speaker }) => playing(speaker))]);
  const telling = acts.statements
    .filter((act) => isQuestionTime(heading(act)))
    .flatMap(({ speaker }) => playing(speaker))
    .filter((player) => !official.has(player));
  const residents = [...askingUnder(isQuestionTime), ...telling];
  return new Set(residents.filter(({ attendee }) => attendee === null));
}

/**
 * Who speaks under a full name that an attendance list has not, nor anything like it. Where nothing tells of an office, it is
 * nobody's. A family name alone tells too little: it may be that of an official whom everybody knows.
 */
export function strangersIn(
  { attendance, items, source }: Document,
  acts: Said,
  cast: ReadonlyMap<Mention, Player>,
): ReadonlySet<Player> {
  if (attendance.length === 0) return new Set();
  const isOfHouse = ({ item }: Act) => item !== null && OF_HOUSE.test(items[item]?.heading ?? '');
  const all = speaking(acts, isOfHouse).flatMap((mention) =>
    mention === null ? [] : (cast.get(mention) ?? []),
  );
  const written = [...source.text.matchAll(WRITTEN)];
  return new Set(
    all.filter(
      (player) => player.attendee === null && isStranger(player, attendance) && !hasWritten(player, written),
    ),
  );
}

/** "die Mitteilung von Herrn Max Adler": it is read out, and he need not have come. */
function hasWritten({ givenName, familyName }: Player, written: readonly RegExpExecArray[]): boolean {
  return written.some(
    ([, given, family]) => family === familyName && (given === undefined || given === givenName),
  );
}

const WRITTEN =
  /(?:Mitteilung|Vermerk|Stellungnahme|Auskunft)\s(?:von|durch)\s(?:Herrn|Frau)\s(?:(\p{Lu}[\p{L}-]+)\s)?(\p{Lu}[\p{L}-]+)/gu;

/** A line that looks like an item's, in a text of no layout that tells them. */
const LOOSE_HEADING =
  /^[ \t]{0,8}(?:(?:zu )?(?:top|punkt|tagesordnungspunkt) ?[\d.]{1,8}[^\n]{0,80}|\d{1,2}\.[ \t]{1,4}\p{L}[^\n]{0,80}|[\p{L}*:/_ -]{0,40}frage?stunde:?)[ \t]{0,8}$/gimu;

/** "Mitteilungen der Verwaltung": what staff have sent is read out there, and they need not have come. */
const OF_HOUSE =
  /(?:Mitteilung|Bericht|Bekanntgabe|Information|Bekanntmachung)\p{L}* (?:bzw\. \p{Lu}\p{L}+ |und \p{Lu}\p{L}+ )?(?:der \p{L}*[Vv]erwaltung|de[rs] \p{L}*[Bb]ürgermeister)/u;

/** Who asks, and who says something: much else of which somebody is the subject is no speaking; nor is what `isOfHouse`. */
function speaking(
  { questions, answers, statements }: Said,
  isOfHouse: (act: Act) => boolean,
): readonly (Mention | null)[] {
  const saying = [...answers, ...statements]
    .filter((act) => !isOfHouse(act))
    .filter(({ rule }) => SAYING.has(rule.replace(/^turn:/u, '')) || BY_SOMEBODY.test(rule));
  return [...questions.map(({ asker }) => asker), ...saying.map(({ speaker }) => speaker)];
}

const SAYING = wordSet('saying');
/** "Von Frau Birk wird vorgetragen, dass …" */
const BY_SOMEBODY = /^(?:von-jemand-wird|wird-von-)/u;

/** A full name that nobody of the list bears, also where somebody misspelt it. */
function isStranger({ familyName, givenName }: Player, attendance: readonly Attendee[]): boolean {
  // "Herr Dietrich zu den Kosten": no more than a family name.
  if (givenName === null || isInitial(familyName) || /^zu /u.test(familyName)) return false;
  if (!isGiven(givenName.split(' ')[0] ?? '')) return false;
  const families = [familyName, givenName].map(familyKey);
  const given = givenKey(givenName).split(' ');
  return attendance.every((attendee) => {
    if (!families.some((family) => isAlike(family, familyKey(attendee.familyName)))) return true;
    const names = givenKey(attendee.givenName ?? '').split(' ');
    return attendee.givenName !== null && given.every((name) => !names.some((other) => isAlike(name, other)));
  });
}

function isAlike(one: string, other: string): boolean {
  return one === other || areEasilyConfused(one, other);
}
