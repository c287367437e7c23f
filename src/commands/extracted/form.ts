import type { JTDSchemaType } from 'ajv/dist/jtd.js';
import type {
  AttendanceKind,
  Basis,
  CommitmentKind,
  DecisionResult,
  Extraction,
  Layout,
  OrganizationKind,
  Original,
  PersonKind,
  Salutation,
  SentenceClass,
  Status,
} from '../../../import/model.ts';

/** What `extract --format jsonl` prints, as JSON Type Definition (RFC 8927). The compiler holds it against the model. */

type AboutBasis = Extraction['questions'][number]['about'][number]['basis'];
type DayBasis = NonNullable<Extraction['people'][number]['roles'][number]['began']>['basis'];
type TopicKind = Extraction['topics'][number]['kind'];

/** Every value, so that one that the model gains is missed here by the compiler. */
function oneOf<Value extends string>(values: Readonly<Record<Value, true>>): { enum: Value[] } {
  return { enum: Object.keys(values) as Value[] };
}

const text = { type: 'string' } as const;
const textOrNull = { type: 'string', nullable: true } as const;
const offset = { type: 'uint32' } as const;
const offsets = { elements: offset } as const;
const texts = { elements: text } as const;
const span = { start: offset, end: offset } as const;
const spanOrNull = { properties: span, nullable: true } as const;
const named = { id: text, name: text } as const;
const said = { ...named, ...span, text, rule: text } as const;
const contribution = { ...said, agendaItem: textOrNull } as const;

const basis = oneOf<Basis>({
  named: true,
  replied: true,
  'role-at-meeting': true,
  order: true,
  ordinal: true,
  'same-sentence': true,
  topic: true,
  'earlier-meeting': true,
  curated: true,
});

const status = oneOf<Status>({
  ANSWERED: true,
  OFF_RECORD: true,
  DEFERRED: true,
  DECLINED: true,
  NONE: true,
});

const day = {
  properties: { ...span, date: text, rule: text, basis: oneOf<DayBasis>({ told: true, meeting: true }) },
} as const;

const moment = {
  properties: { ...span, time: textOrNull, item: textOrNull, rule: text },
  nullable: true,
} as const;

const attendanceKind = oneOf<AttendanceKind>({
  member: true,
  staff: true,
  guest: true,
  excused: true,
  absent: true,
});

const document: JTDSchemaType<Extraction['document']> = {
  properties: {
    ...named,
    origin: text,
    url: textOrNull,
    mediaType: text,
    layout: oneOf<Layout>({
      allris: true,
      sessionnet: true,
      session: true,
      cronmm: true,
      plain: true,
      register: true,
    }),
    hash: text,
    text,
  },
  optionalProperties: {
    original: {
      properties: {
        unit: oneOf<Original['unit']>({ page: true, paragraph: true, run: true }),
        starts: offsets,
      },
      optionalProperties: { at: offsets },
    },
    correction: { properties: span },
    known: text,
    oparl: text,
  },
};

const person: JTDSchemaType<Extraction['people'][number]> = {
  properties: {
    ...named,
    familyName: text,
    givenName: textOrNull,
    salutation: { ...oneOf<Salutation>({ Herr: true, Frau: true }), nullable: true },
    title: textOrNull,
    namesakes: textOrNull,
    kind: oneOf<PersonKind>({
      elected: true,
      administration: true,
      guest: true,
      private: true,
      unknown: true,
    }),
    roles: {
      elements: {
        properties: { ...span, role: textOrNull, organization: textOrNull, rule: text },
        optionalProperties: { began: day, ended: day },
      },
    },
    attended: { ...attendanceKind, nullable: true },
  },
  optionalProperties: { oparl: text },
};

const attendance: JTDSchemaType<Extraction['attendance'][number]> = {
  properties: {
    ...span,
    person: text,
    as: attendanceKind,
    role: textOrNull,
    substituteFor: textOrNull,
    from: moment,
    until: moment,
    rule: text,
  },
};

const organization: JTDSchemaType<Extraction['organizations'][number]> = {
  properties: {
    ...named,
    kind: oneOf<OrganizationKind>({
      committee: true,
      faction: true,
      administration: true,
      department: true,
      agency: true,
      company: true,
      school: true,
      association: true,
      body: true,
      other: true,
    }),
    partOf: textOrNull,
  },
  optionalProperties: { oparl: text },
};

const topic: JTDSchemaType<Extraction['topics'][number]> = {
  properties: {
    ...named,
    kind: oneOf<TopicKind>({ field: true, term: true }),
    field: textOrNull,
    broader: textOrNull,
  },
};

const question: JTDSchemaType<Extraction['questions'][number]> = {
  properties: {
    ...contribution,
    askedBy: textOrNull,
    addressedTo: texts,
    addressees: { elements: { properties: { to: text, basis } } },
    content: { type: 'boolean' },
    status,
    statusRule: text,
    statusWords: spanOrNull,
    fields: texts,
    terms: texts,
    about: {
      elements: {
        properties: {
          ...span,
          topic: text,
          score: { type: 'float64' },
          basis: oneOf<AboutBasis>({ question: true, preface: true, heading: true, answer: true }),
        },
      },
    },
    asks: texts,
  },
  optionalProperties: { askerOnDay: text, recalls: text },
};

const answer: JTDSchemaType<Extraction['answers'][number]> = {
  properties: {
    ...contribution,
    givenBy: textOrNull,
    onBehalfOf: textOrNull,
    firstEnd: offset,
    questions: texts,
    answers: { elements: { properties: { question: text, basis } } },
    gives: texts,
  },
  optionalProperties: {
    refersTo: { properties: { ...span, asker: textOrNull, date: textOrNull, status, words: text } },
  },
};

const commitment: JTDSchemaType<Extraction['commitments'][number]> = {
  properties: {
    ...said,
    kind: oneOf<CommitmentKind>({ firm: true, offer: true, intention: true, check: true }),
    owedBy: texts,
    madeIn: text,
    due: textOrNull,
    dueDate: textOrNull,
  },
};

const count = { type: 'uint32', nullable: true } as const;

const decision: JTDSchemaType<Extraction['decisions'][number]> = {
  properties: {
    ...contribution,
    result: {
      ...oneOf<DecisionResult>({
        accepted: true,
        amended: true,
        rejected: true,
        deferred: true,
        referred: true,
        withdrawn: true,
        removed: true,
        noted: true,
        considered: true,
      }),
      nullable: true,
    },
    resultRule: textOrNull,
    votes: { properties: { yes: count, no: count, abstain: count, unanimous: { type: 'boolean' } } },
    voteWords: spanOrNull,
  },
};

const sentenceClass = oneOf<SentenceClass>({
  question: true,
  answer: true,
  commitment: true,
  statement: true,
  report: true,
  thanks: true,
  procedure: true,
  decision: true,
  layout: true,
  unexplained: true,
});

const coverage = {
  properties: Object.fromEntries(sentenceClass.enum.map((name) => [name, offset])),
} as JTDSchemaType<Record<SentenceClass, number>>;

export const FORM: JTDSchemaType<Extraction> = {
  properties: {
    source: text,
    document,
    municipality: { properties: named, optionalProperties: { oparl: text }, nullable: true },
    meeting: {
      properties: { ...named, date: textOrNull, committee: textOrNull },
      optionalProperties: { oparl: text },
      nullable: true,
    },
    agendaItems: {
      elements: {
        properties: { ...named, ...span, number: textOrNull, heading: text, position: offset },
        optionalProperties: { oparl: text },
      },
    },
    people: { elements: person },
    attendance: { elements: attendance },
    organizations: { elements: organization },
    topics: { elements: topic },
    questions: { elements: question },
    answers: { elements: answer },
    statements: { elements: { properties: { ...contribution, saidBy: textOrNull } } },
    commitments: { elements: commitment },
    decisions: { elements: decision },
    sentences: { elements: { properties: { ...span, class: sentenceClass } } },
    coverage,
    warnings: { elements: { properties: { ...span, message: text } } },
  },
  optionalProperties: { version: text, pseudonyms: text },
};
