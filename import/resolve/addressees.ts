import type { Asking, Basis, Id, Replying } from '../model.ts';
import type { Material } from './material.ts';
import { isOwnBody, kindOfName } from './organization-names.ts';
import { organizationOf } from './speaking.ts';

/** Whom something is put to, and why. */
export interface Addressee {
  readonly to: Id;
  readonly basis: Basis;
}

/**
 * Whom a question is put to: whom the text names; else whom it is passed on to; else who replied, with the organisation
 * he speaks for; else who promises a reply. A question to the head of an agency is one to the agency: both.
 */
export function addresseesOf(index: number, material: Material): readonly Addressee[] {
  const { acts, relations } = material;
  const question = acts.questions[index];
  if (question === undefined) return [];
  const named = namedBy(question, material);
  if (named.length > 0) return unique(named);
  const answers = relations.answersTo(index).map((answer) => acts.answers[answer]);
  const replied = answers.flatMap((answer) => (answer === undefined ? [] : repliedBy(answer, material)));
  if (replied.length === 0) return unique(promisedBy(question, material));
  const told = replied.some(({ to }) => material.organizations.get(to) !== undefined);
  return unique(told ? replied : [...doerOf(question, material), ...replied]);
}

function namedBy(question: Asking, material: Material): readonly Addressee[] {
  return question.addressees.flatMap((mention) =>
    material.actors
      .meant(mention)
      .flatMap((to) => [{ to, basis: 'named' as const }, ...spokenFor(to, material)]),
  );
}

function repliedBy(answer: Replying, material: Material): readonly Addressee[] {
  const persons = answer.speaker === null ? [] : material.actors.meant(answer.speaker);
  const passedOn = passedOnTo(answer, material);
  return persons.flatMap((to) => [
    ...(passedOn.length > 0 ? passedOn : spokenFor(to, material, material.wording.words(answer))),
    { to, basis: 'replied' as const },
  ]);
}

function spokenFor(id: Id, material: Material, said = ''): readonly Addressee[] {
  const organization = organizationOf(id, material, said);
  return organization === null || organization === id ? [] : [{ to: organization, basis: 'role-at-meeting' }];
}

const PASSES_ON = /[Ww]eiter(?:zu)?(?:leit|geb|gib|gab|reich)\p{L}*|[Ww]eiterleitung/u;
const TO_WHOM = /(?<!\p{L})an (?:die|den|das) (?:zuständige[rn]? )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu;

/** "sagt zu, die Frage an die Polizei weiterzugeben": the police. */
function passedOnTo(answer: Replying, { wording, document, organizations }: Material): readonly Addressee[] {
  const words = wording.words(answer);
  if (!PASSES_ON.test(words)) return [];
  return [...words.matchAll(TO_WHOM)]
    .map(([, name = '']) => name)
    .filter((name) => isOwnBody(name, document) || kindOfName(name) !== null)
    .flatMap((name) => organizations.named(name))
    .map((to) => ({ to, basis: 'named' }));
}

/**
 * Of a question that nobody answers, whoever owes the reply by the words that its status rests on; a reply in writing or
 * with the minutes comes from the house.
 */
function promisedBy({ status, statusWords }: Asking, material: Material): readonly Addressee[] {
  const { acts, actors, organizations, wording } = material;
  if (statusWords === null) return [];
  const owing = acts.commitments
    .filter(({ start, end }) => start < statusWords.end && end > statusWords.start)
    .flatMap(({ debtors }) => debtors.flatMap((debtor) => actors.meant(debtor)))
    .flatMap((to) => [...spokenFor(to, material), { to, basis: 'replied' as const }]);
  const inWriting =
    status === 'DEFERRED' && /[Nn]iederschrift|[Pp]rotokoll|schriftlich/u.test(wording.words(statusWords));
  return owing.length > 0 || !inWriting
    ? owing
    : [{ to: organizations.administration(), basis: 'role-at-meeting' }];
}

/** "Was tut die Verwaltung gegen …?" is put to her, also where a councillor replies. */
function doerOf(question: Asking, { wording, organizations }: Material): readonly Addressee[] {
  const asks = /(?<!\p{L})die (?:\p{L}+)?[Vv]erwaltung(?!\p{L})/u.test(wording.words(question));
  return asks ? [{ to: organizations.administration(), basis: 'topic' }] : [];
}

function unique(addressees: readonly Addressee[]): readonly Addressee[] {
  return addressees.filter(({ to }, index) => addressees.findIndex((other) => other.to === to) === index);
}
