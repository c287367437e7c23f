import type { Acts, Attendee, Document, Id, Mention, PersonFact, Sentence } from '../model.ts';
import { type Called, calledAmong } from './called.ts';
import { attendeeKey, castOf, playersOf } from './cast.ts';
import { introductions } from './introduced.ts';
import { kindOfRole } from './offices.ts';
import { isOwnBody, kindOfName } from './organization-names.ts';
import type { Organizations } from './organizations.ts';
import { personOf } from './people.ts';
import type { Player } from './player.ts';
import type { Wording } from './wording.ts';

/** Everybody of a document, and whom each mention means. */
export interface Actors {
  readonly people: readonly PersonFact[];
  person(id: Id): PersonFact | undefined;
  /** Whether somebody asks a question in the document. */
  asks(id: Id): boolean;
  /** The people or organisations that a mention means: several for a list of organisations. */
  meant(mention: Mention): readonly Id[];
  /** Whom a line of the attendance list names. */
  attendee(attendee: Attendee): Id | null;
  /** For whom he stands in. */
  substituted(attendee: Attendee): Id | null;
  /** The one whom words call so; undefined where none or more than one fits. */
  called(called: Called): PersonFact | undefined;
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
  const mentions = [
    ...mentionsOf(acts).filter((mention) => !meansOrganization(mention, document)),
    ...absent.values(),
  ];
  const cast = castOf(document.source.text, document.attendance, mentions);
  const players = playersOf(document.attendance, cast);
  const introduced = introductions(sentences, document.items, players);
  const residents = residentsIn(document, acts, cast);
  const ids = new Map(
    players.map((player) => {
      const told = { introduced: introduced.get(player) ?? [], resident: residents.has(player) };
      const person = personOf(player, told, document, wording, organizations);
      people.set(person.id, person);
      return [player, person.id];
    }),
  );
  const idOfMention = (mention: Mention) => {
    const player = cast.get(mention);
    return player === undefined ? undefined : ids.get(player);
  };
  const attendees = new Map(
    players.flatMap((player) =>
      player.attendee === null ? [] : [[attendeeKey(player.attendee), ids.get(player) ?? null]],
    ),
  );
  const called = calledAmong(players);
  const askers = new Set(
    acts.questions.flatMap(({ asker }) => (asker === null ? [] : (idOfMention(asker) ?? []))),
  );
  return {
    people: [...people.values()],
    asks: (id) => askers.has(id),
    person: (id) => people.get(id),
    meant(mention) {
      const id = idOfMention(mention);
      return id === undefined ? organizations.named(mention.organization ?? mention.name) : [id];
    },
    attendee: (attendee) => attendees.get(attendeeKey(attendee)) ?? null,
    substituted(attendee) {
      const mention = absent.get(attendee);
      return mention === undefined ? null : (idOfMention(mention) ?? null);
    },
    called(words) {
      const player = called(words);
      return player === undefined ? undefined : people.get(ids.get(player) ?? '');
    },
  };
}

/** Whom the attendance list names only as those for whom others are there. */
function substitutedIn({ attendance }: Document): ReadonlyMap<Attendee, Mention> {
  return new Map(
    attendance.flatMap((attendee): [Attendee, Mention][] => {
      const { substituteFor: absent, start, end } = attendee;
      if (absent === null) return [];
      const { familyName: name, ...told } = absent;
      return [[attendee, { kind: 'person', name, ...told, role: null, organization: null, start, end }]];
    }),
  );
}

/** Who asks at question time and stands on no attendance list although there is one: residents. */
function residentsIn(
  { attendance, items }: Document,
  acts: Acts,
  cast: ReadonlyMap<Mention, Player>,
): ReadonlySet<Player> {
  if (attendance.length === 0) return new Set();
  const asking = acts.questions.flatMap(({ asker, item }) => {
    const heading = item === null ? '' : (items[item]?.heading ?? '');
    return asker !== null && /frage?stunde/iu.test(heading) ? (cast.get(asker) ?? []) : [];
  });
  return new Set(asking.filter(({ attendee }) => attendee === null));
}

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

/** "die Verwaltung", "der Ortsrat", "das Jobcenter": an organisation, however the mention calls it. */
function meansOrganization(mention: Mention, document: Document): boolean {
  if (mention.kind === 'organization') return true;
  if (mention.kind === 'person' || kindOfRole(mention.name) !== null) return false;
  return isOwnBody(mention.name, document.municipality) || kindOfName(mention.name) !== null;
}
