import type { AgendaItem, Attendee, Document, Mention } from '../model.ts';
import { fitting } from './fitting.ts';
import { expert, type Holder, holder, holdersIn, isOfficeAlone, ofThisBody, suits } from './holders.ts';
import { familyKey } from './identity.ts';
import { misprinted } from './misprints.ts';
import { kindOfRole, officesIn } from './offices.ts';
import { kindOfName } from './organization-names.ts';
import { isInitial, isNoun, nameless, ofAttendee, onceEach, type Player, salutationOf } from './player.ts';
import { saidToBe } from './said-to-be.ts';

/**
 * Who is who in a document. Attendees and people with a given name come first, the rest joins whom it fits; where it fits
 * more than one, it stays a person of its own: names are never merged by likeness, but for a letter lost or a hyphen left out.
 */
export function castOf(
  text: string,
  attendance: readonly Attendee[],
  mentions: readonly Mention[],
  { items = [], committee = null }: Partial<Pick<Document, 'items' | 'committee'>> = {},
): ReadonlyMap<Mention, Player> {
  const players = new Map<string, Player[]>();
  const place = new Map<Mention, Player>();
  const placed = new Map<string, Player>();
  const holders: Holder[] = [];
  const guests: Holder[] = [];
  const outsiders = new Set<Player>();
  const group = (key: string) => players.get(key) ?? players.set(key, []).get(key) ?? [];
  const table = onceEach(attendance).map((attendee) => ofAttendee(text, attendee));
  for (const player of table) group(player.key).push(player);
  const listed = table.flatMap(listedOffices);
  const known = { holders, listed, guests, committee };
  const families = familiesOf(attendance, mentions);
  for (const printed of inOrder(mentions)) {
    const mention = withHyphen(saidToBe(text, printed, families), families);
    const key = familyKey(mention.name);
    const among = group(key);
    const words = `${mention.start}:${mention.end}:${key}`;
    const player =
      placed.get(words) ??
      (isOfficeAlone(mention) ? whoHolds(text, mention, known) : undefined) ??
      fitting(text, mention, among, officeOfItem(text, mention, items)) ??
      misprinted(mention, table, among) ??
      newcomer(mention, key, among);
    if (!isNoun(mention) && !isOfficeAlone(mention) && !isTwoOffices(mention))
      holders.push(...holdersIn(player, mention), ...chairing(text, player, mention));
    if (isOfElsewhere(mention)) outsiders.add(player);
    if (isGuest(player, mention, outsiders)) guests.push(guestAt(player, mention));
    placed.set(words, player);
    learn(player, mention);
    place.set(printed, player);
  }
  return place;
}

/** "Frau Birk Adler" where the text has a "Frau Birk-Adler": her family name without its hyphen. */
function withHyphen(mention: Mention, families: ReadonlySet<string>): Mention {
  const { givenName, name } = mention;
  const joined = `${givenName}-${name}`;
  return givenName !== null && families.has(joined) ? { ...mention, name: joined, givenName: null } : mention;
}

interface Known {
  /** Whom the text has named with an office. */
  readonly holders: readonly Holder[];
  /** Whom the attendance list names with one. */
  readonly listed: readonly Holder[];
  readonly guests: readonly Holder[];
  /** The body that meets. */
  readonly committee: string | null;
}

function whoHolds(text: string, mention: Mention, known: Known): Player | undefined {
  const { holders, listed, guests, committee } = known;
  const chair = ofThisBody(mention, committee);
  return (
    holder(text, mention, holders) ??
    listedHolder(text, mention, listed, holders) ??
    (chair && (holder(text, chair, holders) ?? listedHolder(text, chair, listed, holders))) ??
    expert(mention, guests)
  );
}

/** A guest of the list, or whom the text has introduced from a firm ("Frau Birk vom Planungsbüro Wehr"). */
function isGuest(player: Player, { kind }: Mention, outsiders: ReadonlySet<Player>): boolean {
  if (kind !== 'person') return false;
  return player.attendee === null ? outsiders.has(player) : player.attendee.as === 'guest';
}

function guestAt(player: Player, { start }: Mention): Holder {
  return { player, office: '', start, organization: null };
}

const ELSEWHERE: readonly (string | null)[] = ['company', 'agency', 'association', 'body'];

function isOfElsewhere({ organization }: Mention): boolean {
  return organization !== null && ELSEWHERE.includes(kindOfName(organization));
}

/** "Ratsherr Adler (Vorsitzender)": the office in brackets behind a name is his as well. */
function chairing(text: string, player: Player, { start, end }: Mention): readonly Holder[] {
  const words = text.slice(start, Math.min(end, start + 80) + 24);
  const role = /\s\((\p{L}*[Vv]orsitzende[rn]?|\p{L}*[Vv]orsteher(?:in)?)\)/u.exec(words)?.[1];
  return role === undefined ? [] : holdersIn(player, { role, organization: null, start });
}

/** "Bürgermeister   Gemeindevertreterin" below two signatures: two offices, and nobody called so. */
function isTwoOffices({ name, role, givenName, title }: Mention): boolean {
  return (
    role !== null && givenName === null && title === null && /in$/u.test(name) && kindOfRole(name) !== null
  );
}

/** The offices that the attendance list gives who is there. */
function listedOffices(player: Player): readonly Holder[] {
  return player.attendee !== null && isThere(player.attendee) ? holdersIn(player, player.attendee) : [];
}

function isThere({ as }: Attendee): boolean {
  return as === 'member' || as === 'staff' || as === 'guest';
}

/** "Die Bürgermeisterin" where the running text names no holder of the office, and the attendance list does; whoever keeps the minutes speaks in them by his office, but for him who is given the floor. */
function listedHolder(
  text: string,
  mention: Mention,
  listed: readonly Holder[],
  named: readonly Holder[],
): Player | undefined {
  const isKeeper = /^(?:protokoll|schriftführ)/iu.test(mention.name);
  if (isKeeper && !/^\s+das\s+Wort/u.test(text.slice(mention.end))) return undefined;
  const others = named.filter(
    (one) => officesIn(mention.name).includes(one.office) && suits(text, mention, one),
  );
  return others.length > 0 ? undefined : holder(text, mention, listed);
}

/** Everybody of an attendance list and of the mentions, each once. */
export function playersOf(
  text: string,
  attendance: readonly Attendee[],
  cast: ReadonlyMap<Mention, Player>,
): readonly Player[] {
  const seen = new Set(cast.values());
  const listed = new Set([...seen].map((player) => player.attendee));
  return [
    ...seen,
    ...onceEach(attendance)
      .filter((attendee) => !listed.has(attendee))
      .map((attendee) => ofAttendee(text, attendee)),
  ];
}

/** "Mitteilungen des Bürgermeisters": whose item it is where somebody is named; others ask there. */
function officeOfItem(text: string, { start, end }: Mention, items: readonly AgendaItem[]): string | null {
  if (ASKS.test(text.slice(end, end + 16))) return null;
  const heading = items.findLast((item) => item.start <= start)?.heading ?? '';
  const [, office = ''] = HIS_ITEM.exec(heading) ?? [];
  return officesIn(office)[0] ?? null;
}

const ASKS = /^\s+(?:frag|möchte|will|erkundig|bitte|bat)/u;
const HIS_ITEM =
  /(?:Mitteilung|Bericht|Bekanntgabe|Information)\p{L}* (?:und \p{Lu}\p{L}+ )?(?:de[sr]|durch (?:den|die)) (\p{Lu}\p{L}+)/u;

function familiesOf(attendance: readonly Attendee[], mentions: readonly Mention[]): ReadonlySet<string> {
  const named = mentions.filter((mention) => mention.kind === 'person' && !isNoun(mention));
  return new Set([...attendance.map(({ familyName }) => familyName), ...named.map(({ name }) => name)]);
}

/** Full names first, then other names, then offices alone: each can be whom one before it is. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const names = mentions.filter((mention) => !isOfficeAlone(mention));
  return [
    ...names.filter((mention) => isFullName(mention)),
    ...names.filter((mention) => !isFullName(mention)),
    ...mentions.filter((mention) => isOfficeAlone(mention)),
  ];
}

function isFullName(mention: Mention): boolean {
  return mention.givenName !== null && !isInitial(mention.givenName);
}

function newcomer(mention: Mention, key: string, among: Player[]): Player {
  const { name, givenName, title } = mention;
  const nth = nameless(mention) ? { start: mention.start, end: mention.end } : null;
  const player: Player = {
    key,
    familyName: name,
    givenName,
    salutation: salutationOf(mention),
    title,
    attendee: null,
    mentions: [],
    nth,
  };
  among.push(player);
  return player;
}

function learn(player: Player, mention: Mention): void {
  player.mentions.push(mention);
  player.salutation ??= salutationOf(mention);
  if (mention.title !== null && !player.familyName.startsWith(mention.title)) player.title ??= mention.title;
  if (player.givenName === null || isInitial(player.givenName))
    player.givenName = mention.givenName ?? player.givenName;
}
