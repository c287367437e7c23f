import type { Act, Id, Mention } from '../../../import/model.ts';
import { curatedFacts } from './curated.ts';
import { described, howNamed, type Known, wordsOf } from './sources.ts';
import type { Fact, ToldAct } from './told.ts';

/** The acts that begin in a sentence, in the order question, answer, statement, promise. */
export function actsIn(sentence: number, known: Known): readonly ToldAct[] {
  const { acts } = known;
  const here = <One extends Act>(all: readonly One[], tell: (act: One, index: number) => ToldAct) =>
    all.flatMap((act, index) => (act.sentence === sentence ? [tell(act, index)] : []));
  return [
    ...here(acts.questions, (act, index) => told('question', act, questionFacts(index, known), known)),
    ...here(acts.answers, (act, index) => told('answer', act, answerFacts(index, known), known)),
    ...here(acts.statements, (act, index) => told('statement', act, statementFacts(index, known), known)),
    ...here(acts.commitments, (act, index) => told('promise', act, promiseFacts(index, known), known)),
  ];
}

function told(kind: ToldAct['kind'], act: Act, facts: readonly Fact[], known: Known): ToldAct {
  return { kind, rule: act.rule, words: wordsOf(act, known), facts };
}

function questionFacts(index: number, known: Known): readonly Fact[] {
  const { acts, extraction } = known;
  const act = acts.questions[index];
  const fact = extraction.questions[index];
  if (act === undefined || fact === undefined) return [];
  const { status, statusRule, statusWords, content } = act;
  const words = statusWords === null ? null : wordsOf(statusWords, known);
  return [
    who('asker', act.asker, fact.askedBy, act, known),
    ...(content
      ? []
      : [{ name: 'content' as const, value: 'what was asked is not told', by: null, words: null }]),
    ...fact.addressees.map(({ to, basis }) => ({
      name: 'put to' as const,
      value: described(to, known),
      by: basis,
      words: null,
    })),
    { name: 'status', value: status, by: statusRule, words },
    ...acts.links
      .filter(({ question }) => question === index)
      .map(({ answer, basis }) => answeredBy(answer, basis, known)),
    ...topics(index, known),
    ...curatedFacts({ ...fact, kind: 'question', people: [fact.askedBy] }, known),
  ];
}

function answeredBy(answer: number, basis: string, known: Known): Fact {
  const { acts, extraction } = known;
  const act = acts.answers[answer];
  const first = act === undefined ? null : wordsOf({ start: act.start, end: act.firstEnd }, known);
  return {
    name: 'answered',
    value: `by ${described(extraction.answers[answer]?.givenBy, known)}`,
    by: basis,
    words: first,
  };
}

function topics(index: number, known: Known): readonly Fact[] {
  const { topics, questions } = known.extraction;
  return (questions[index]?.about ?? []).map(({ topic, score, basis, start, end }) => {
    const { kind, name } = topics.find(({ id }) => id === topic) ?? { kind: 'topic', name: topic };
    return {
      name: 'about',
      value: `${kind} ${name}, ${score}`,
      by: basis,
      words: wordsOf({ start, end }, known),
    };
  });
}

function answerFacts(index: number, known: Known): readonly Fact[] {
  const { acts, extraction } = known;
  const act = acts.answers[index];
  const fact = extraction.answers[index];
  if (act === undefined || fact === undefined) return [];
  const asked = acts.links.filter(({ answer }) => answer === index);
  return [
    who('speaker', act.speaker, fact.givenBy, act, known),
    ...(fact.onBehalfOf === null
      ? []
      : [
          {
            name: 'for' as const,
            value: described(fact.onBehalfOf, known),
            by: 'role-at-meeting',
            words: null,
          },
        ]),
    ...asked.map(({ question, basis }) => {
      const words = acts.questions[question] === undefined ? null : wordsOf(acts.questions[question], known);
      return { name: 'answers' as const, value: 'the question', by: basis, words };
    }),
    ...curatedFacts({ ...fact, kind: 'answer', people: [fact.givenBy] }, known),
  ];
}

function statementFacts(index: number, known: Known): readonly Fact[] {
  const act = known.acts.statements[index];
  const fact = known.extraction.statements[index];
  if (act === undefined || fact === undefined) return [];
  return [
    who('speaker', act.speaker, fact.saidBy, act, known),
    ...curatedFacts({ ...fact, kind: 'statement', people: [fact.saidBy] }, known),
  ];
}

function promiseFacts(index: number, known: Known): readonly Fact[] {
  const act = known.acts.commitments[index];
  const fact = known.extraction.commitments[index];
  if (act === undefined || fact === undefined) return [];
  const owners: readonly Fact[] = fact.owedBy.map((id, at) =>
    who('owner', act.debtors[at] ?? null, id, act, known),
  );
  const due: Fact = {
    name: 'due',
    value: act.due === null ? 'no date told' : (act.dueDate ?? 'no day that can be computed'),
    by: null,
    words: act.due === null ? null : wordsOf(act.due, known),
  };
  const nobody: Fact = { name: 'owner', value: 'nobody that the text tells', by: null, words: null };
  return [
    { ...nobody, name: 'content', value: act.kind },
    ...(owners.length > 0 ? owners : [nobody]),
    due,
    ...curatedFacts({ ...fact, kind: 'promise', people: fact.owedBy }, known),
  ];
}

function who(
  name: Fact['name'],
  mention: Mention | null,
  id: Id | null | undefined,
  act: Act,
  known: Known,
): Fact {
  const reading = known.readings[act.sentence];
  if (mention === null || reading === undefined)
    return { name, value: described(id, known), by: null, words: null };
  return {
    name,
    value: described(id, known),
    by: howNamed(mention, reading),
    words: wordsOf(mention, known),
  };
}
