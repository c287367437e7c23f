import type {
  Acts,
  AttendanceFact,
  AttendanceKind,
  Attendee,
  Document,
  MomentFact,
  PersonFact,
  Sentence,
} from '../../model.ts';
import type { Actors } from '../actors.ts';
import { excusedIn } from './excused.ts';
import { movedIn } from './movements.ts';
import { calledIn } from './who.ts';

/**
 * Who was there, as the list says and as the running text goes on: who goes is there until then, who comes (again) is
 * there from then on. Where the list tells when somebody came or went, it stays.
 */
export function attendanceOf(
  document: Document,
  sentences: readonly Sentence[],
  acts: Acts,
  actors: Actors,
): readonly AttendanceFact[] {
  const facts = document.attendance.flatMap((attendee) => ofAttendee(attendee, actors) ?? []);
  for (const movement of movementsOf(document, sentences, actors)) move(facts, movement);
  excuse(facts, sentences, actors);
  return once(heard(facts, acts, actors));
}

/** "… teilt mit, dass sich Frau Birk entschuldigen lässt": who stands on no list is excused. */
function excuse(facts: Draft[], sentences: readonly Sentence[], actors: Actors): void {
  const told = new Set(facts.map(({ person }) => person));
  for (const { text, start, end } of sentences)
    for (const called of calledIn(excusedIn(text) ?? '')) {
      const person = actors.called(called);
      if (person !== undefined && !told.has(person.id))
        facts.push({ ...unlisted(person, null, null), as: 'excused', rule: 'excused-in-text', start, end });
    }
}

/** A list that names somebody among those present and among those excused: who speaks was there. */
function heard(facts: readonly Draft[], acts: Acts, actors: Actors): readonly Draft[] {
  const speakers = [...acts.answers, ...acts.statements].map(({ speaker }) => speaker);
  const speaking = new Set(
    [...speakers, ...acts.questions.map(({ asker }) => asker)].flatMap((one) =>
      one === null ? [] : actors.meant(one),
    ),
  );
  const there = new Set(facts.filter(({ as }) => !AWAY.includes(as)).map(({ person }) => person));
  return facts.filter(({ as, person }) => !(AWAY.includes(as) && there.has(person) && speaking.has(person)));
}

type Draft = { -readonly [Key in keyof AttendanceFact]: AttendanceFact[Key] };

function ofAttendee(attendee: Attendee, actors: Actors): Draft | null {
  const person = actors.attendee(attendee);
  if (person === null) return null;
  const { as, role, from, until, start, end } = attendee;
  const rule = 'attendance-list';
  return {
    ...{ person, as, role, rule, start, end },
    substituteFor: actors.substituted(attendee),
    from: from === null ? null : { ...from, rule, start, end },
    until: until === null ? null : { ...until, rule, start, end },
  };
}

interface Moving {
  readonly person: PersonFact;
  readonly comes: boolean;
  readonly moment: MomentFact;
}

function movementsOf(document: Document, sentences: readonly Sentence[], actors: Actors): readonly Moving[] {
  return sentences.flatMap(({ text, start, end, item }) => {
    const moved = movedIn(text);
    if (moved === null) return [];
    const time = timeIn(text);
    const told = /(?<!\p{L})(?:TOP|Tagesordnungspunkt|Punkt) ((?:[ÖN] ?)?\d[\d.]*)(?<!\.)/u.exec(text)?.[1];
    const number = told ?? (item === null ? null : (document.items[item]?.number ?? null));
    if (time === null && number === null) return [];
    const moment = { time, item: number, rule: moved.rule, start, end };
    return calledIn(moved.who).flatMap((called) => {
      const person = actors.called(called);
      return person === undefined ? [] : [{ person, comes: moved.moves === 'comes', moment }];
    });
  });
}

function timeIn(text: string): string | null {
  const [, hour, minute = '00'] =
    /(?<![\d.:])([0-2]?\d)(?:[:.]([0-5]\d))? ?(?:Uhr|h)(?!\p{L})/u.exec(text) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
}

const AWAY: readonly AttendanceKind[] = ['excused', 'absent'];

function move(facts: Draft[], { person, comes, moment }: Moving): void {
  const last = facts.findLast((fact) => fact.person === person.id && !AWAY.includes(fact.as));
  const isThere = last !== undefined && last.until?.rule === 'attendance-list';
  if (!comes) {
    if (last === undefined) facts.push(unlisted(person, null, moment));
    else last.until ??= moment;
  } else if (last === undefined) facts.push(unlisted(person, moment, null));
  else if (last.until === null) last.from ??= moment;
  else if (!isThere)
    facts.push({
      ...last,
      from: moment,
      until: null,
      ...{ rule: moment.rule, start: moment.start, end: moment.end },
    });
}

/** Somebody whom no list names as there; his kind says as what he was. */
function unlisted({ id, kind }: PersonFact, from: MomentFact | null, until: MomentFact | null): Draft {
  const { rule, start, end } = from ?? until ?? { rule: '', start: 0, end: 0 };
  const as = kind === 'elected' ? 'member' : kind === 'administration' ? 'staff' : 'guest';
  return { person: id, as, role: null, substituteFor: null, from, until, rule, start, end };
}

/** A list that names somebody twice alike says it once. */
function once(facts: readonly AttendanceFact[]): readonly AttendanceFact[] {
  const told = new Map<string, AttendanceFact>();
  for (const fact of facts) {
    const { person, as, role, from, until, substituteFor } = fact;
    const key = JSON.stringify([
      person,
      as,
      role,
      substituteFor,
      from?.time,
      from?.item,
      until?.time,
      until?.item,
    ]);
    if (!told.has(key)) told.set(key, fact);
  }
  return [...told.values()];
}
