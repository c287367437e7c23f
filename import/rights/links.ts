import { MASK } from '../language/mask-sign.ts';
import type { Extraction } from '../model.ts';
import { type Callings, isAsker } from './callings.ts';
import type { Named } from './names.ts';
import type { Whom } from './whom.ts';

/**
 * What links answers of later meetings with questions of people who are not named: both call the asker by the pseudonym of
 * the day.
 */
export function withLinks(closed: Extraction, open: Extraction, whom: Whom, called: Callings): Extraction {
  const today = open.meeting?.date ?? null;
  const people = new Map(whom.people.map((person) => [person.id, person]));
  const asker = ({ askedBy }: Extraction['questions'][number]) => {
    const person = people.get(askedBy ?? '');
    const name = person === undefined || today === null ? null : called.onDay(person, today);
    return name === null || person?.givenName === null ? {} : { askerOnDay: name };
  };
  return {
    ...closed,
    questions: closed.questions.map((question, place) => {
      const before = open.questions[place];
      return before === undefined ? question : { ...question, ...asker(before) };
    }),
    answers: closed.answers.map((answer, place) => {
      const { refersTo } = answer;
      const before = open.answers[place]?.refersTo?.asker ?? null;
      if (refersTo === undefined || refersTo.asker === before) return answer;
      return { ...answer, refersTo: { ...refersTo, asker: pseudonymIn(refersTo, before, whom, called) } };
    }),
  };
}

function pseudonymIn(
  { asker, date }: { readonly asker: string | null; readonly date: string | null },
  before: string | null,
  { people, mentioned }: Whom,
  called: Callings,
): string | null {
  const named: Named | undefined = [...mentioned, ...people].find((one) => isAsker(one, before));
  const onDay = named === undefined || date === null ? null : called.onDay(named, date);
  return onDay ?? asker?.replaceAll(MASK, '') ?? null;
}
