import type { Asking, Basis, Id, Replying } from '../model.ts';
import type { Material } from './material.ts';

/** Whom something is put to, and why. */
export interface Addressee {
  readonly to: Id;
  readonly basis: Basis;
}

/**
 * Whom a question is put to: whom the text names; else whom it is passed on to; else who replied, with the organisation
 * he speaks for. A question to the head of an agency is one to the agency: both.
 */
export function addresseesOf(index: number, material: Material): readonly Addressee[] {
  const question = material.acts.questions[index];
  if (question === undefined) return [];
  const named = namedBy(question, material);
  if (named.length > 0) return unique(named);
  const answers = material.acts.links.flatMap(({ question: of, answer }) =>
    of === index ? [material.acts.answers[answer]] : [],
  );
  return unique(answers.flatMap((answer) => (answer === undefined ? [] : repliedBy(answer, material))));
}

function namedBy(question: Asking, material: Material): readonly Addressee[] {
  return question.addressees.flatMap((mention) =>
    material.actors
      .meant(mention)
      .flatMap((to) => [{ to, basis: 'named' as const }, ...spokenFor(to, material)]),
  );
}

function repliedBy(answer: Replying, material: Material): readonly Addressee[] {
  if (answer.speaker === null) return [];
  return material.actors
    .meant(answer.speaker)
    .flatMap((to) => [...spokenFor(to, material), { to, basis: 'replied' as const }]);
}

function spokenFor(id: Id, material: Material): readonly Addressee[] {
  const organization = organizationOf(id, material);
  return organization === null || organization === id ? [] : [{ to: organization, basis: 'role-at-meeting' }];
}

/** For which organisation somebody speaks at the meeting; null for himself alone, or where the text does not tell. */
export function organizationOf(id: Id, { document, actors, organizations }: Material): Id | null {
  const person = actors.person(id);
  if (person === undefined) return organizations.get(id) === undefined ? null : id;
  const own =
    person.roles.map(({ organization }) => organization).find((organization) => organization !== null) ??
    null;
  if (person.kind === 'administration') return own ?? organizations.administration();
  if (person.kind === 'guest') return own;
  if (person.kind !== 'unknown') return null;
  return document.attendance.length === 0 ? (own ?? organizations.administration()) : own;
}

function unique(addressees: readonly Addressee[]): readonly Addressee[] {
  return addressees.filter(({ to }, index) => addressees.findIndex((other) => other.to === to) === index);
}
