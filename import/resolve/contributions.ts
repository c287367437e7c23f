import type {
  Act,
  AnswerFact,
  CommitmentFact,
  ContributionFact,
  DecisionFact,
  Extraction,
  Id,
  Mention,
  QuestionFact,
  StatementFact,
} from '../model.ts';
import { addresseesOf } from './addressees.ts';
import { givenIn } from './given.ts';
import { type IdKind, idOf } from './identity.ts';
import type { Material } from './material.ts';
import { actCaption, gist } from './names.ts';
import { organizationOf } from './speaking.ts';
import { type Subject, topicsOf } from './topics/index.ts';

type Contributions = Pick<
  Extraction,
  'questions' | 'answers' | 'statements' | 'commitments' | 'decisions' | 'topics'
>;

/** Questions, answers, statements and promises, each with an id of its own words, and what they are about. */
export function contributionsOf(material: Material): Contributions {
  const { acts } = material;
  const ids: Ids = {
    questions: acts.questions.map((act) => actId('question', act, material)),
    answers: acts.answers.map((act) => actId('answer', act, material)),
    statements: acts.statements.map((act) => actId('statement', act, material)),
  };
  const subjects = topicsOf(material);
  return {
    questions: acts.questions.map((_, index) => questionFact(index, ids, subjects.of(index), material)),
    answers: acts.answers.map((_, index) => answerFact(index, ids, material)),
    statements: acts.statements.map((_, index) => statementFact(index, ids, material)),
    commitments: acts.commitments.map((_, index) => commitmentFact(index, ids, material)),
    decisions: acts.decisions.map((_, index) => decisionFact(index, material)),
    topics: subjects.topics,
  };
}

interface Ids {
  readonly questions: readonly Id[];
  readonly answers: readonly Id[];
  readonly statements: readonly Id[];
}

/** Document, kind, words, and which of the same words in the text: found by another rule, an act keeps its id. */
function actId(kind: IdKind, act: Act, { document, wording }: Material, part: readonly number[] = []): Id {
  return idOf(kind, document.source.origin, wording.words(act), wording.occurrence(act), ...part);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no entry ${index} among ${list.length}`);
  return item;
}

function contribution(
  id: Id,
  act: Act,
  who: Mention | null,
  about: string,
  sign: '?' | '',
  material: Material,
): ContributionFact {
  const { wording, agendaItems } = material;
  const { start, end, rule } = act;
  const name = actCaption(who?.name ?? null, about, sign);
  const agendaItem = act.item === null ? null : (agendaItems[act.item]?.id ?? null);
  return { id, name, text: wording.words(act), rule, agendaItem, start, end };
}

function questionFact(index: number, ids: Ids, subject: Subject, material: Material): QuestionFact {
  const act = at(material.acts.questions, index);
  const addressees = addresseesOf(index, material);
  const about = subject.terms.slice(0, 2).join(', ') || material.wording.words(act);
  return {
    ...contribution(at(ids.questions, index), act, act.asker, about, '?', material),
    askedBy: act.asker === null ? null : (material.actors.meant(act.asker)[0] ?? null),
    addressedTo: addressees.map(({ to }) => to),
    addressees,
    content: act.content,
    status: act.status,
    statusRule: act.statusRule,
    statusWords: act.statusWords,
    fields: subject.fields,
    terms: subject.terms,
    about: subject.about,
    asks: subject.asks,
    ...recalls(index, material),
  };
}

/** Absent where the question does not say that it was asked before. */
function recalls(question: number, { acts }: Material): Pick<QuestionFact, 'recalls'> {
  const found = acts.recalls.find((one) => one.question === question);
  return found === undefined ? {} : { recalls: found.date ?? '' };
}

function answerFact(index: number, ids: Ids, material: Material): AnswerFact {
  const act = at(material.acts.answers, index);
  const givenBy = act.speaker === null ? null : (material.actors.meant(act.speaker)[0] ?? null);
  const answers = material.relations
    .linksOf(index)
    .map(({ question, basis }) => ({ question: at(ids.questions, question), basis }));
  const first = material.wording.words({ ...act, end: act.firstEnd });
  const about = gist(first, act.speaker?.name ?? null);
  return {
    ...contribution(at(ids.answers, index), act, act.speaker, about, '', material),
    givenBy,
    onBehalfOf: givenBy === null ? null : organizationOf(givenBy, material, act),
    firstEnd: act.firstEnd,
    questions: answers.map(({ question }) => question),
    answers,
    gives: givenIn(material.wording.words(act), material.document.date),
    ...refersTo(index, material),
  };
}

/** So much of the words that refer to an earlier question is kept, in UTF-16 units. */
const MOST_WORDS = 200;

/** Absent where the answer is to no question of an earlier meeting. */
function refersTo(answer: number, { acts, wording }: Material): Pick<AnswerFact, 'refersTo'> {
  const found = acts.references.find((one) => one.answer === answer);
  if (found === undefined) return {};
  const { asker, date, status, words } = found;
  return { refersTo: { asker, date, status, ...words, words: wording.words(words).slice(0, MOST_WORDS) } };
}

function statementFact(index: number, ids: Ids, material: Material): StatementFact {
  const act = at(material.acts.statements, index);
  const saidBy = act.speaker === null ? null : (material.actors.meant(act.speaker)[0] ?? null);
  const about = gist(material.wording.words(act), act.speaker?.name ?? null);
  return { ...contribution(at(ids.statements, index), act, act.speaker, about, '', material), saidBy };
}

function commitmentFact(index: number, ids: Ids, material: Material): CommitmentFact {
  const { acts, wording, actors } = material;
  const act = at(acts.commitments, index);
  const { start, end, rule, kind, due, dueDate, madeIn, debtors } = act;
  const text = wording.words(act);
  const who = debtors[0]?.name ?? null;
  return {
    id: actId('commitment', act, material),
    name: actCaption(who, gist(text, who)),
    text,
    rule,
    kind,
    owedBy: [...new Set(debtors.flatMap((debtor) => actors.meant(debtor)))],
    madeIn: 'answer' in madeIn ? at(ids.answers, madeIn.answer) : at(ids.statements, madeIn.statement),
    due: due === null ? null : wording.words(due),
    dueDate,
    start,
    end,
  };
}

function decisionFact(index: number, material: Material): DecisionFact {
  const { decisions } = material.acts;
  const act = at(decisions, index);
  const { result, resultRule, votes, voteWords } = act;
  const about = gist(material.wording.words(act), null);
  const id = actId('decision', act, material, partOf(decisions, index));
  return { ...contribution(id, act, null, about, '', material), result, resultRule, votes, voteWords };
}

/** Parts of one text that were voted on alone: which of them; none for the first. */
function partOf(decisions: readonly Act[], index: number): readonly number[] {
  const { start, end } = at(decisions, index);
  const nth = decisions.slice(0, index).filter((other) => other.start === start && other.end === end).length;
  return nth === 0 ? [] : [nth];
}
