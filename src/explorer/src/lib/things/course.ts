import type { Attendance, MeetingDetail, Step } from './meeting.ts';

/** A point of the agenda with what happened under it; null for what stands before any. */
export interface Point {
  readonly item: MeetingDetail['agendaItems'][number] | null;
  readonly steps: readonly Step[];
}

/** The course in reading order, by points of the agenda; points without any word recorded stay, empty. */
export function pointsOf({ agendaItems, course }: MeetingDetail): Point[] {
  const loose = under(null, course);
  const points = agendaItems.map((item) => ({ item, steps: under(item, course) }));
  return loose.length > 0 ? [{ item: null, steps: loose }, ...points] : points;
}

/** What a course has under a point of the agenda, or under none. */
export function under<Act extends { readonly agendaItem: { readonly id: string } | null }>(
  item: { readonly id: string } | null,
  course: readonly Act[],
): Act[] {
  return course.filter(({ agendaItem }) => agendaItem?.id === item?.id);
}

/** In the order in which they are told. */
export const CAPACITIES = ['MEMBER', 'STAFF', 'GUEST', 'EXCUSED', 'ABSENT'] as const;

export interface Bench {
  readonly capacity: Attendance['capacity'];
  readonly people: readonly Attendance[];
}

/** Who was there, by capacity, each once; who came and went again is told with the first coming. */
export function benchesOf(attendance: readonly Attendance[]): Bench[] {
  return CAPACITIES.map((capacity) => {
    const own = attendance.filter((entry) => entry.capacity === capacity);
    return { capacity, people: [...new Map(own.map((entry) => [entry.person.id, entry])).values()] };
  }).filter(({ people }) => people.length > 0);
}
