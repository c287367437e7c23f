import { isHouse } from '../language/naming.ts';
import type { Acts, Attendee, Document, Id, Mention, PersonFact, PersonKind, Sentence } from '../model.ts';
import { castOf, playersOf } from './cast.ts';
import { introductions } from './introduced.ts';
import { type Listed, listedAmong, substitutedIn } from './listed.ts';
import { kindOfRole } from './offices.ts';
import { isOwnBody, kindOfName } from './organization-names.ts';
import type { Organizations } from './organizations.ts';
import { type Around, personOf } from './people.ts';
import type { Player } from './player.ts';
import { residentsIn, strangersIn } from './residents.ts';
import { signaturesIn } from './signatures.ts';
import type { Wording } from './wording.ts';

/** Everybody of a document, and whom each mention means. */
export interface Actors extends Listed {
  readonly people: readonly PersonFact[];
  person(id: Id): PersonFact | undefined;
  /** Whether somebody asks a question in the document. */
  asks(id: Id): boolean;
  /** The people or organisations that a mention means: several for a list of organisations. */
  meant(mention: Mention): readonly Id[];
}

export function actorsOf(
  document: Document,
  sentences: readonly Sentence[],
  acts: Acts,
  wording: Wording,
  organizations: Organizations,
): Actors {
  const people = new Map<Id, PersonFact>();
  const absent = substitutedIn(document);
  const named = [...peopleIn(document, acts), ...absent.values()];
  const cast = castOf(document.source.text, document.attendance, named, document);
  const players = playersOf(document.source.text, document.attendance, cast);
  const introduced = introductions(sentences, document, players);
  const otherwise = otherwiseIn(document, acts, cast, absent);
  const ids = new Map(
    players.map((player) => {
      const told = { introduced: introduced.get(player) ?? [], ...otherwise(player) };
      const person = personOf(player, told, document, wording, organizations);
      people.set(person.id, person);
      return [player, person.id];
    }),
  );
  const idOfMention = (mention: Mention) => {
    const player = cast.get(mention);
    return player === undefined ? undefined : ids.get(player);
  };
  const askers = new Set(
    acts.questions.flatMap(({ asker }) => (asker === null ? [] : (idOfMention(asker) ?? []))),
  );
  return {
    people: [...people.values()],
    asks: (id) => askers.has(id),
    person: (id) => people.get(id),
    meant(mention) {
      const id = idOfMention(mention);
      return id === undefined ? organizationsOf(mention, document, organizations) : [id];
    },
    ...listedAmong({ players, ids, people, absent, idOfMention }),
  };
}

/** What people are taken for of whom nothing else tells it. */
function otherwiseIn(
  document: Document,
  acts: Acts,
  cast: ReadonlyMap<Mention, Player>,
  absent: ReadonlyMap<Attendee, Mention>,
): (player: Player) => Pick<Around, 'otherwise' | 'isStranger'> {
  const takenFor = new Map<Player, PersonKind>([
    ...[...representedIn(absent, cast)].map((player) => [player, 'elected'] as const),
    ...[...residentsIn(document, acts, cast)].map((player) => [player, 'private'] as const),
  ]);
  const strangers = strangersIn(document, acts, cast);
  return (player) => ({ otherwise: takenFor.get(player) ?? 'unknown', isStranger: strangers.has(player) });
}

/** Whom members of the body stand in for, or would have: members themselves. */
function representedIn(
  absent: ReadonlyMap<Attendee, Mention>,
  cast: ReadonlyMap<Mention, Player>,
): ReadonlySet<Player> {
  return new Set(
    [...absent].flatMap(([{ as }, mention]) =>
      as === 'guest' || as === 'staff' ? [] : (cast.get(mention) ?? []),
    ),
  );
}

/** Whom the acts and the signatures name. */
function peopleIn(document: Document, acts: Acts): readonly Mention[] {
  const named = mentionsOf(acts).filter(
    (mention) => !meansOrganization(mention, document) && !isNobodyOfThem(mention, document),
  );
  const listed = Math.max(0, ...document.attendance.map(({ end }) => end));
  return [...named, ...signaturesIn(document.source.text).filter(({ start }) => start > listed)];
}

/** "von jedem Ratsmitglied", "kein Eigentümer", "alle Anwesenden": not one of them; nor "ein Mitglied" of a vote beside "6 Mitglieder". */
function isNobodyOfThem({ start, end, name }: Mention, { source: { text } }: Document): boolean {
  const words = text.slice(start, end);
  if (/^(?:jede[rmns]?|keine?[rmns]?|alle[rmns]?|sämtliche[rmns]?)\s/iu.test(words)) return true;
  if (!/mitglied$/iu.test(name) || !/^ein\s/iu.test(words)) return false;
  const around = text.slice(Math.max(0, start - ONE_VOTE), end + ONE_VOTE);
  return COUNTED.test(around);
}

/** "Alle Ratsmitglieder" are the body that meets, "alle Bürger" nobody that is known. */
function organizationsOf(mention: Mention, document: Document, organizations: Organizations): readonly Id[] {
  if (!isNobodyOfThem(mention, document)) return organizations.named(mention.organization ?? mention.name);
  const words = document.source.text.slice(mention.start, mention.end);
  const body = ALL_MEMBERS.test(words) ? organizations.committee() : null;
  return body === null ? [] : [body];
}

const ALL_MEMBERS = /^(?:alle|sämtliche)\s+\p{L}*[Mm]itglieder$/iu;

/** How far apart the sides of a vote stand. */
const ONE_VOTE = 160;
const COUNTED =
  /(?<![\p{L}\d])(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) \p{L}{0,20}[Mm]itglieder/u;

/** Every mention of the acts, those that an act alone holds included, in the order of the text. */
function mentionsOf(acts: Acts): readonly Mention[] {
  const all = new Set<Mention>([
    ...acts.mentions,
    ...acts.questions.flatMap(({ asker, addressees }) =>
      asker === null ? addressees : [asker, ...addressees],
    ),
    ...[...acts.answers, ...acts.statements].flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    ...acts.commitments.flatMap(({ debtors }) => debtors),
  ]);
  return [...all].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "die Verwaltung", "der Ortsrat", "das Jobcenter", "die Forstverwaltung": an organisation, however the mention calls it. */
function meansOrganization(mention: Mention, document: Document): boolean {
  if (mention.kind === 'organization') return true;
  if (mention.kind === 'person' || kindOfRole(mention.name) !== null) return false;
  return isOwnBody(mention.name, document) || kindOfName(mention.name) !== null || isHouse(mention.name);
}
