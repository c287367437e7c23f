import { folded } from '../language/folded.ts';
import type { Asking, Basis, Id, Replying } from '../model.ts';
import { bodyAt } from './body-at.ts';
import type { Material } from './material.ts';
import { passedOnBy, passedOnTo } from './passed-on.ts';
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
  const replied = answers.flatMap((answer) => {
    if (answer === undefined) return [];
    const by = repliedBy(answer, answers.length > 1, material);
    const isUnable = answers.length > 1 && CANNOT.test(material.wording.words(answer));
    return [
      ...ownGroup(question, by, material),
      ...(isUnable ? by.filter(({ basis }) => basis === 'replied') : by),
    ];
  });
  const responding = (replied.length > 0 ? replied : promisedBy(question, material)).filter(
    ({ to }) => !isAsking(to, question, material),
  );
  const told = responding.some(({ to }) => material.organizations.get(to) !== undefined);
  return unique(told ? responding : [...askedInAll(question, material, replied.length > 0), ...responding]);
}

/** "Der Ortsrat fragt, ob …": what its own chair remarks does not put it to the body that asks. */
function isAsking(to: Id, { asker }: Asking, { actors, organizations }: Material): boolean {
  return asker !== null && to === organizations.committee() && actors.meant(asker).includes(to);
}

function namedBy(question: Asking, material: Material): readonly Addressee[] {
  return question.addressees.flatMap((mention) => [
    ...(MEMBERS.test(mention.name) ? ofCommittee(material) : []),
    ...material.actors
      .meant(mention)
      .flatMap((to) => [{ to, basis: 'named' as const }, ...spokenFor(to, material)]),
  ]);
}

/** Several who sit in the body that meets: a question to them is put to it. */
const MEMBERS =
  /^(?:Stadtverordneten|Gemeindevertreter|Kreistagsabgeordneten|(?:Rats|Stadtrats|Gemeinderats|Ausschuss|Ortsrats|Ortsbeirats|Beirats)?[Mm]itglieder|Gremium|Plenum|Kolleg(?:en|innen))$/u;

function ofCommittee({ organizations }: Material): readonly Addressee[] {
  const to = organizations.committee();
  return to === null ? [] : [{ to, basis: 'role-at-meeting' }];
}

function repliedBy(answer: Replying, amongOthers: boolean, material: Material): readonly Addressee[] {
  const persons = answer.speaker === null ? [] : material.actors.meant(answer.speaker);
  const passedOn = passedOnTo(answer, material).map((to) => ({ to, basis: 'named' as const }));
  return persons.flatMap((to) => [
    ...(passedOn.length > 0 ? passedOn : spokenAs(to, answer, amongOthers, material)),
    ...(passedOn.length > 0 && material.actors.person(to) === undefined
      ? []
      : [{ to, basis: 'replied' as const }]),
  ]);
}

/** Who can tell nothing, where somebody else can, is not the one to ask. */
const CANNOT =
  /(?<!\p{L})(?:kann|könne|konnte) (?:\p{Ll}+ ){0,3}(?:nichts|keine \p{L}+) (?:sagen|geben|machen)(?!\p{L})|(?<!\p{L})(?:nicht|keine) (?:zuständig|Kenntnis)(?!\p{L})/u;

/** "Auf die Frage, ob die Fraktion … zurückziehe": one of the group or faction that the question names answers for it. */
function ownGroup(
  question: Asking,
  replied: readonly Addressee[],
  { actors, organizations, wording }: Material,
): readonly Addressee[] {
  const asked = folded(wording.words(question));
  if (!/fraktion|gruppe/u.test(asked)) return [];
  return replied
    .flatMap(({ to }) => actors.person(to)?.roles ?? [])
    .flatMap(({ organization }) => organization ?? [])
    .filter((id) => {
      const { kind = 'other', name = '' } = organizations.get(id) ?? {};
      return kind === 'faction' && asked.includes(folded(name).replace(/^(?:fraktion|gruppe) /u, ''));
    })
    .map((to) => ({ to, basis: 'role-at-meeting' as const }));
}

/** A chair who adds to what others answer speaks for the body only where he speaks of it. */
function spokenAs(id: Id, answer: Replying, amongOthers: boolean, material: Material): readonly Addressee[] {
  const said = material.wording.words(answer);
  const spoken = spokenFor(id, material, answer);
  const ofCommittee = spoken.some(({ to }) => to === material.organizations.committee());
  return amongOthers && ofCommittee && !speaksOfCommittee(said, material) ? [] : spoken;
}

function speaksOfCommittee(said: string, { document }: Material): boolean {
  const [first = ''] = folded(document.committee ?? '').split(' ');
  return [...folded(said).matchAll(NOUN)]
    .flatMap(([, noun = '']) => [noun, noun.replace(/e?s$/u, '')])
    .some((noun) => COMMITTEE.test(noun) && first.endsWith(noun));
}

const NOUN = /(?<!\p{L})(?:der|die|des|den|dem) (\p{L}{3,})/gu;
const COMMITTEE = /(?:rat|ausschuss|beirat|vertretung|versammlung|kreistag|gremium|kommission)$/u;

function spokenFor(id: Id, material: Material, answer: Replying | null = null): readonly Addressee[] {
  const organization = organizationOf(id, material, answer);
  return organization === null || organization === id ? [] : [{ to: organization, basis: 'role-at-meeting' }];
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
  if (status === 'DEFERRED') {
    const passing = material.sentences.find(({ end }) => end >= statusWords.end);
    const passedOn = passing === undefined ? [] : passedOnBy(passing.text, material);
    if (passedOn.length > 0) return passedOn.map((to) => ({ to, basis: 'named' as const }));
  }
  const requested = status === 'DEFERRED' ? askedToReply(statusWords.start, material) : [];
  if (requested.length > 0) return requested;
  const inWriting =
    status === 'DEFERRED' && /[Nn]iederschrift|[Pp]rotokoll|schriftlich/u.test(wording.words(statusWords));
  return owing.length > 0 || !inWriting
    ? owing
    : [{ to: organizations.administration(), basis: 'role-at-meeting' }];
}

/** "Die Verwaltung wird gebeten, dies zu klären", "Dies soll die Verwaltung prüfen": the body of which the answer is asked. */
function askedToReply(at: number, { sentences, organizations }: Material): readonly Addressee[] {
  const text = sentences.find(({ end }) => end > at)?.text ?? '';
  const told = IS_TOLD.exec(text);
  const article = told ?? /^D(?:ie|er|as) (?=\p{Lu})/u.exec(text);
  const body = article === null ? null : bodyAt(text, article.index + article[0].length);
  if (body === null || (told === null && !IS_ASKED.test(text.slice(body.end)))) return [];
  return organizations.named(body.name).map((to) => ({ to, basis: 'named' as const }));
}

const IS_TOLD = /(?<!\p{L})solle? (?:noch |nun )?d(?:ie|er|as) (?=\p{Lu})/u;
const IS_ASKED = /^ (?:wird|wurde) [^.;]{0,80}(?:gebeten|ersucht)(?!\p{L})/u;

/** Whom the words around a question tell where nobody speaks for a body: its list's head, its item's, or what it asks about. */
function askedInAll(question: Asking, material: Material, answered: boolean): readonly Addressee[] {
  const { organizations, document, wording } = material;
  const heading = question.item === null ? '' : (document.items[question.item]?.heading ?? '');
  if (TO_THE_HOUSE.test(heading)) return [{ to: organizations.administration(), basis: 'named' }];
  const listed = headOfList(question, material).map((to) => ({ to, basis: 'named' as const }));
  if (listed.length > 0) return listed;
  const asked = wording.words(question);
  const ofTheHouse = HOUSE.test(asked) || (TOWN.test(asked) && !(answered && STATE.test(asked)));
  return ofTheHouse ? [{ to: organizations.administration(), basis: 'topic' }] : [];
}

/** "Anfragen und Anregungen an die Verwaltung". */
const TO_THE_HOUSE =
  /[Ff]ragen.{0,40} an (?:die (?:\p{L}*[Vv]erwaltung|\p{L}*[Bb]ürgermeisterin|Landrätin)|den (?:\p{L}*(?<!rts)(?<!ezirks)[Bb]ürgermeister|Landrat))(?!\p{L})/u;

/** "Was tut die Verwaltung gegen …?": what she does is put to her, also where a councillor replies. */
const HOUSE =
  /(?<!\p{L})(?:die|der|seitens der|durch die) (?:\p{L}+)?[Vv]erwaltung(?!\p{L})|(?<!\p{L})(?:durch die|seitens der) (?:Stadt|Gemeinde|Samtgemeinde)(?!\p{L})/u;
/** "ob die Gemeinde helfen kann": what it does. */
const TOWN =
  /(?<!\p{L})(?:[Oo]b|[Ww]arum|[Ww]eshalb|[Ww]ieso|[Ww]ann|[Ww]ie|[Ww]as|[Ww]o|[Kk]ann|[Kk]önne|[Kk]önnte|[Ww]ill|[Ww]olle|[Hh]at|[Hh]abe|[Ww]erde|[Ss]oll|[Ss]olle|[Ss]ollte|[Mm]uss|[Mm]üsse|[Gg]edenk[te]|[Pp]lan[te]|[Bb]eabsichtigt) (?:\p{Ll}+ ){0,2}die (?:Stadt|Gemeinde|Samtgemeinde)(?!\p{L})/u;

/** "ob die Gemeinde gut dasteht": what it is like others can tell as well. */
const STATE =
  /(?<!\p{L})die (?:Stadt|Gemeinde|Samtgemeinde)(?: [^.,;?]{1,120})? (?:ist|sei|war|wäre|hat|habe|\p{Ll}{0,4}steht?|verfügt?|besitzt)(?=[.,;?]|$)/u;

/** How far a list of questions reaches back to its head. */
const LONGEST_LIST = 12;
const LIST_HEAD = /[Ff]ragen? an (?=(?:die|den|das) )/u;

/** "Herr Adler stellt folgende Fragen an die Verwaltung: …": to whom the questions of the list are put. */
function headOfList({ sentence, item }: Asking, { sentences, organizations }: Material): readonly Id[] {
  const before = sentences.slice(Math.max(0, sentence - LONGEST_LIST), sentence).reverse();
  const head = before.find(({ text }) => text.endsWith(':') || !/^[-–•*\d„"]|\?["“]?$/u.test(text));
  if (head === undefined || head.item !== item || !head.text.includes(':')) return [];
  const at = LIST_HEAD.exec(head.text);
  const body = at === null ? null : bodyAt(head.text, at.index + at[0].length + 4);
  return body === null ? [] : organizations.named(body.name);
}

function unique(addressees: readonly Addressee[]): readonly Addressee[] {
  return addressees.filter(({ to }, index) => addressees.findIndex((other) => other.to === to) === index);
}
