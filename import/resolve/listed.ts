import type { Attendee, Document, Id, Mention, PersonFact } from '../model.ts';
import { type Called, calledAmong } from './called.ts';
import { attendeeKey, type Player } from './player.ts';

/** Who is meant by the attendance list, and by names in sentences that are no acts. */
export interface Listed {
  /** Whom a line of the attendance list names. */
  attendee(attendee: Attendee): Id | null;
  /** For whom he stands in. */
  substituted(attendee: Attendee): Id | null;
  /** The one whom words call so; undefined where none or more than one fits. */
  called(called: Called): PersonFact | undefined;
}

interface Known {
  readonly players: readonly Player[];
  readonly ids: ReadonlyMap<Player, Id>;
  readonly people: ReadonlyMap<Id, PersonFact>;
  readonly absent: ReadonlyMap<Attendee, Mention>;
  readonly idOfMention: (mention: Mention) => Id | undefined;
}

export function listedAmong({ players, ids, people, absent, idOfMention }: Known): Listed {
  const attendees = new Map(
    players.flatMap((player) =>
      player.attendee === null ? [] : [[attendeeKey(player.attendee), ids.get(player) ?? null]],
    ),
  );
  const called = calledAmong(players);
  return {
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
export function substitutedIn({ attendance }: Document): ReadonlyMap<Attendee, Mention> {
  return new Map(
    attendance.flatMap((attendee): [Attendee, Mention][] => {
      const { substituteFor: absent, start, end } = attendee;
      if (absent === null) return [];
      const { familyName: name, ...told } = absent;
      return [[attendee, { kind: 'person', name, ...told, role: null, organization: null, start, end }]];
    }),
  );
}
