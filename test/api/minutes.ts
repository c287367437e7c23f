import type {
  AnswerFact,
  AttendanceFact,
  Basis,
  CommitmentFact,
  DecisionFact,
  DecisionResult,
  Extraction,
  OrganizationFact,
  PersonFact,
  QuestionFact,
  Status,
  TopicFact,
  VoteCount,
} from '../../import/model.ts';
import { attendance } from './attendance.ts';
import { withField } from './topic.ts';

/** Minutes of invented places, written by hand as what the extraction would find in them. */

interface Decided {
  readonly says: string;
  readonly result: DecisionResult | null;
  readonly votes?: Partial<VoteCount>;
  /** The words of the vote, below the text. */
  readonly vote?: string;
  /** Index into `items`. */
  readonly item: number | null;
}

interface Said {
  readonly by: PersonFact | null;
  readonly to?: readonly (readonly [PersonFact | OrganizationFact, Basis])[];
  readonly asks: string;
  readonly status: Status;
  readonly about?: readonly TopicFact[];
  readonly answers?: readonly Reply[];
  readonly item?: number | null;
}

interface Reply {
  readonly by: PersonFact | null;
  readonly for?: OrganizationFact;
  readonly says: string;
  /** `replies` unless told otherwise. */
  readonly rule?: string;
  readonly promise?: {
    readonly says: string;
    readonly by: readonly (PersonFact | OrganizationFact)[];
    readonly due?: string;
    readonly day?: string;
  };
}

interface Minutes {
  readonly key: string;
  readonly place: string;
  readonly committee: OrganizationFact | null;
  readonly date: string | null;
  readonly items: readonly (readonly [string | null, string])[];
  readonly opening?: string;
  readonly said: readonly Said[];
  readonly stated?: { readonly by: PersonFact; readonly says: string; readonly item: number };
  readonly decided?: readonly Decided[];
  /** Beside those who attend from beginning to end. */
  readonly came?: readonly AttendanceFact[];
  readonly people: readonly PersonFact[];
  readonly organizations: readonly OrganizationFact[];
}

/** The text is written from what is said, so that every offset is right. */
export function extraction(minutes: Minutes): Extraction {
  let text = minutes.opening ?? '';
  const place = (words: string) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length };
  };
  const items = minutes.items.map(([number, heading], position) => ({
    id: `${minutes.key}-item${position}`,
    name: heading.slice(0, 40),
    number,
    heading,
    position,
    ...place(`TOP ${number ?? ''} ${heading}`),
  }));
  const questions: QuestionFact[] = [];
  const answers: AnswerFact[] = [];
  const commitments: CommitmentFact[] = [];
  minutes.said.forEach((said, i) => {
    const at = place(said.asks);
    const agendaItem = said.item === null ? null : (items[said.item ?? 0]?.id ?? null);
    const question: QuestionFact = {
      id: `${minutes.key}-q${String(i).padStart(3, '0')}`,
      name: said.asks.slice(0, 40),
      text: said.asks,
      rule: 'asks',
      agendaItem,
      ...at,
      askedBy: said.by?.id ?? null,
      addressedTo: (said.to ?? []).map(([to]) => to.id),
      addressees: (said.to ?? []).map(([to, basis]) => ({ to: to.id, basis })),
      content: true,
      status: said.status,
      statusRule: said.status === 'NONE' ? 'nobody' : 'reply',
      statusWords: null,
      fields: (said.about ?? []).flatMap(({ field }) => field ?? []),
      terms: (said.about ?? []).flatMap(({ field, name }) => (field ? [] : [name])),
      about: (said.about ?? []).map(({ id }, rank) => ({
        topic: id,
        score: 1 - rank / 10,
        basis: 'question',
        ...at,
      })),
      asks: (said.about ?? []).flatMap(({ field, name }) => (field ? [] : [name])),
    };
    let first: { start: number; end: number } | null = null;
    (said.answers ?? []).forEach((reply, j) => {
      const where = place(reply.says);
      first ??= where;
      const id = `${minutes.key}-a${i}-${j}`;
      answers.push({
        id,
        name: reply.says.slice(0, 40),
        text: reply.says,
        rule: reply.rule ?? 'replies',
        agendaItem,
        ...where,
        givenBy: reply.by?.id ?? null,
        onBehalfOf: reply.for?.id ?? null,
        firstEnd: where.end,
        questions: [question.id],
        answers: [{ question: question.id, basis: 'order' }],
        gives: [],
      });
      if (reply.promise) {
        commitments.push({
          id: `${minutes.key}-c${i}-${j}`,
          name: reply.promise.says.slice(0, 40),
          text: reply.promise.says,
          rule: 'promises',
          kind: 'firm',
          ...place(reply.promise.says),
          owedBy: reply.promise.by.map((actor) => actor.id),
          madeIn: id,
          due: reply.promise.due ?? null,
          dueDate: reply.promise.day ?? null,
        });
      }
    });
    questions.push({ ...question, statusWords: first });
  });
  const decisions = (minutes.decided ?? []).map((decided, i): DecisionFact => {
    const { says, result, vote, item } = decided;
    return {
      id: `${minutes.key}-d${i}`,
      name: says.slice(0, 40),
      text: says,
      rule: 'decides',
      agendaItem: item === null ? null : (items[item]?.id ?? null),
      ...place(says),
      result,
      resultRule: result,
      votes: { yes: null, no: null, abstain: null, unanimous: false, ...decided.votes },
      voteWords: vote === undefined ? null : place(vote),
    };
  });
  const stated = minutes.stated && {
    id: `${minutes.key}-s`,
    name: minutes.stated.says.slice(0, 40),
    text: minutes.stated.says,
    rule: 'states',
    agendaItem: items[minutes.stated.item]?.id ?? null,
    ...place(minutes.stated.says),
    saidBy: minutes.stated.by.id,
  };
  const about = minutes.said.flatMap((said) => said.about ?? []);
  return {
    source: `${minutes.key}.txt`,
    document: {
      id: `document-${minutes.key}`,
      name: minutes.key,
      origin: `${minutes.key}.txt`,
      url: null,
      mediaType: 'text/plain',
      layout: 'plain',
      hash: `hash-${minutes.key}`,
      text,
    },
    municipality: { id: `municipality-${minutes.place}`, name: minutes.place },
    meeting:
      minutes.date || minutes.committee
        ? {
            id: `meeting-${minutes.key}`,
            name: `${minutes.committee?.name ?? 'Sitzung'} ${minutes.date ?? ''}`.trim(),
            date: minutes.date,
            committee: minutes.committee?.id ?? null,
          }
        : null,
    agendaItems: items,
    people: minutes.people,
    attendance: [
      ...(minutes.came ?? []),
      ...minutes.people.flatMap(({ id, attended }) => (attended === null ? [] : [attendance(id, attended)])),
    ],
    organizations: [...minutes.organizations, ...(minutes.committee ? [minutes.committee] : [])],
    topics: [...new Map(about.flatMap(withField).map((fact) => [fact.id, fact])).values()],
    questions,
    answers,
    statements: stated ? [stated] : [],
    commitments,
    decisions,
    sentences: [
      ...questions.map(({ start, end }) => ({ class: 'question' as const, start, end })),
      ...answers.map(({ start, end }) => ({ class: 'answer' as const, start, end })),
    ],
    coverage: {
      question: questions.length,
      answer: answers.length,
      commitment: commitments.length,
      statement: 0,
      report: 0,
      thanks: 0,
      procedure: 0,
      decision: 0,
      layout: 0,
      unexplained: 0,
    },
    warnings: [],
  };
}
