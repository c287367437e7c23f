import { day, month, count as n } from '../dates.ts';
import type { ThingWords } from './things.de.ts';

const many = (value: number, one: string, more: string) => `${n(value)}\u00A0${value === 1 ? one : more}`;

/** What the pages of people, organisations, topics and meetings say, in English. */
export const thingsEn: ThingWords = {
  person: {
    kind: {
      ELECTED: 'Council and committees',
      ADMINISTRATION: 'Administration',
      GUEST: 'Guest',
      PRIVATE: 'No office',
      UNKNOWN: 'Person',
    },
    description: (name) =>
      `${name}: whom they ask, what became of it, who asks them, which offices and promises. From council minutes.`,
    roles: 'Offices, as the minutes name them',
    askedWhom: 'Asks',
    askedBy: 'Is asked by',
    about: 'Asks about',
    speaksFor: 'Answers for',
    latest: 'Asked last',
    latestTo: 'Put to this person last',
    asked: 'Questions asked',
    got: 'Put to this person',
    attended: 'Meetings',
    nothing: 'No question and no answer of this person is recorded.',
    asks: 'asked',
    wasAsked: 'was asked:',
    gave: (q) => `answered ${many(q, 'question', 'questions')}`,
    owes: (p) => `made ${many(p, 'promise', 'promises')}`,
  },
  organization: {
    kind: {
      COMMITTEE: 'Committee',
      FACTION: 'Council group',
      ADMINISTRATION: 'Administration',
      DEPARTMENT: 'Part of the administration',
      AGENCY: 'Authority',
      COMPANY: 'Company',
      SCHOOL: 'School or day-care centre',
      ASSOCIATION: 'Association',
      BODY: 'Public body',
      OTHER: 'Body',
    },
    description: (name) =>
      `${name}: who asks, who answers, what became of it, which promises stand. From council minutes.`,
    partOf: 'Part of',
    parts: 'Its parts',
    speakers: 'Who speaks for it',
    askedBy: 'Who asks',
    about: 'What about',
    latest: 'Asked last',
    got: 'Questions to this body',
    within: 'Questions in this committee',
    meetings: 'Meetings',
    allMeetings: (m) => `All ${many(m, 'meeting', 'meetings')}`,
    nothing: 'No question to this body is recorded.',
    asked: 'Asked:',
    inside: 'Asked in this committee:',
    asks: 'Asks itself:',
    owes: (p) => many(p, 'promise', 'promises'),
  },
  topic: {
    kind: { FIELD: 'Policy field', TERM: 'Topic' },
    description: (name) =>
      `Questions about ${name}: who asks whom, when, and what became of it. From council minutes.`,
    broader: 'Policy field',
    narrower: 'Terms in it',
    askers: 'Who asks about it',
    organizations: 'Who is asked',
    beside: 'Occurs most often together with',
    committees: 'Committees',
    latest: 'Asked last',
    time: 'Questions about it',
    nothing: 'No question about this topic is recorded.',
  },
  meeting: {
    kind: 'Meeting',
    list: 'Meetings',
    listIntro: 'All meetings whose minutes were read. Each leads to its course.',
    none: 'No meeting with these filters.',
    more: 'More meetings',
    before: 'Meetings before',
    first: 'Back to the top of the list',
    description: (name) =>
      `${name}: attendance, agenda, questions, answers, promises and decisions in the order of the minutes.`,
    attendance: 'Attendance',
    capacity: {
      MEMBER: 'Members',
      STAFF: 'Administration',
      GUEST: 'Guests',
      EXCUSED: 'Excused',
      ABSENT: 'Not there',
    },
    for: 'for',
    from: (time) => `from ${time}`,
    until: (time) => `to ${time}`,
    item: (number) => `Item ${number.replace(/^TOP\s*/i, '')}`,
    agenda: 'Agenda',
    course: 'Course',
    loose: 'Outside of the agenda',
    documents: 'Minutes',
    noAttendance: 'No document of this meeting holds an attendance list.',
    nothing: 'Nothing is recorded under this item.',
    empty: 'No word of this meeting is recorded.',
    counts: (answers, promises, decisions) =>
      [
        many(answers, 'answer', 'answers'),
        many(promises, 'promise', 'promises'),
        many(decisions, 'decision', 'decisions'),
      ].join(', '),
    statement: 'Statement',
  },
  timeline: {
    title: 'Over time',
    quarter: (q) => `quarter ${q}`,
    month: (iso) => month('en', iso),
    parts: { done: 'answered', later: 'later or declined', none: 'no answer recorded' },
  },
  ranking: {
    more: (rest, cut) => `${cut ? 'at least ' : ''}${n(rest)} more`,
    cut: (shown) => `Shown are the ${n(shown)} most frequent.`,
    open: (q) => `${n(q)}\u00A0open`,
    openHelp: 'open: no answer recorded, or put off',
  },
  pages: {
    title: 'Pages of the table',
    more: 'More rows',
    before: 'Previous rows',
    rows: (from, to, all) => `${n(from)} to ${n(to)} of ${n(all)}`,
  },
  period: {
    from: 'from',
    to: 'to',
    seen: (from, to) =>
      from === to ? `seen on ${day('en', from)}` : `seen ${day('en', from)} – ${day('en', to)}`,
    told: (from, to) =>
      [from ? `from ${day('en', from)}` : '', to ? `to ${day('en', to)}` : ''].filter(Boolean).join(' '),
    help: 'seen: first and last meeting whose minutes name the office',
    roleless: 'no title given',
  },
  rates: {
    title: 'Answer rates',
    description:
      'How many of the questions to each body were answered, by year and quarter, with figures and intervals.',
    intro:
      'How many of the questions to a body were answered, as minutes tell. Every figure leads to its questions.',
    years: 'Time',
    all: 'All years',
    organization: 'Body',
    total: 'in all',
    days: 'days',
    daysHelp:
      'Days: how many passed from question to answer, in the middle of all that are answered (median); 0 means in the same meeting.',
    undated: 'without date',
    undatedHelp:
      'Without date: questions from documents that name no day of meeting; they count in the total, but in no year.',
    none: 'No question to a body is recorded in this time.',
    told: (count, of, share, low, high) =>
      `${n(count)} of ${many(of, 'question', 'questions')} answered, ${share} (in 95 of 100 cases between ${low} and ${high})`,
    few: (count, of) => `${n(count)} of ${many(of, 'question', 'questions')} answered; too few for a rate`,
    help: 'Thin line: the interval that holds the true share in 95 of 100 cases (Wilson). Grey and without a bar: fewer than five questions, no rate. Answers announced for later or in writing do not count as answered.',
  },
  again: {
    title: 'The same question on other days',
    before: 'Earlier',
    after: 'Later',
    change: {
      ANSWERED_NOW: 'answered only the second time',
      ANSWERED_AGAIN: 'answered both times',
      OPEN_AGAIN: 'not answered the second time',
      STILL_OPEN: 'not answered either time',
    },
    days: (d) => `${many(d, 'day', 'days')} between`,
    terms: (terms) => many(terms, 'term in common', 'terms in common'),
  },
};
