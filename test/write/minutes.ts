import type { Extraction } from '../../import/model.ts';
import { organization, person } from '../api/facts.ts';
import { extraction } from '../api/minutes.ts';
import { topic } from '../api/topic.ts';

/** Minutes that speak of the same things and do not quite agree on them. */

const rat = organization('auendorf-rat', 'Rat', 'committee');
const staff = organization('auendorf-verwaltung', 'Verwaltung', 'administration');
const works = { ...organization('auendorf-bauhof', 'Bauhof', 'department'), partOf: staff.id };
const club = organization('auendorf-verein', 'Heimatverein Auendorf', 'other');
const traffic = topic('auendorf-verkehr', 'Verkehr', 'verkehr');
const crossing = topic('auendorf-querung', 'Querung', null, traffic);

const at = { start: 0, end: 4, rule: 'introduced' };
const plain = person('auendorf-ilse', 'Frau Grothe', 'unknown', [
  { role: 'Ratsfrau', organization: null, ...at },
  { role: 'Vorsitzende', organization: null, ...at },
  { role: 'Schriftführerin', organization: club.id, ...at },
]);
const titled = person('auendorf-ilse', 'Frau Dr. Grothe', 'elected', [
  { role: 'Ratsfrau', organization: null, ...at },
]);
const clerk = person('auendorf-otto', 'Herr Wessel', 'administration', [
  { role: 'Leiter', organization: works.id, ...at },
]);

const told = extraction({
  key: 'auendorf-2023-02-02',
  place: 'Auendorf',
  committee: rat,
  date: '2023-02-02',
  items: [
    ['1', 'Querung am Markt'],
    ['2', 'Verschiedenes'],
  ],
  people: [plain, clerk],
  organizations: [staff, works, club],
  said: [
    {
      by: plain,
      to: [
        [clerk, 'named'],
        [works, 'role-at-meeting'],
      ],
      asks: 'Frau Grothe fragt, wann die Querung kommt.',
      status: 'DEFERRED',
      about: [traffic, crossing],
      answers: [
        {
          by: clerk,
          for: works,
          says: 'Herr Wessel will das klären.',
          promise: { says: 'Er reicht den Termin nach.', by: [clerk, works], due: 'im März' },
        },
      ],
    },
    {
      by: null,
      to: [[staff, 'named']],
      asks: 'Der Heimatverein fragt nach Bänken.',
      status: 'NONE',
      item: 1,
    },
    { by: plain, to: [[clerk, 'named']], asks: 'Frau Grothe fragt nach dem Zaun.', status: 'ANSWERED' },
  ],
});

/** Says of people less than `later` does, and asks most; a group asks as well as people do. */
export const council: Extraction = {
  ...told,
  questions: told.questions.map((question) => ({ ...question, askedBy: question.askedBy ?? club.id })),
};

/** The same minutes put right: another asker, a question less, the committee's name in full. */
export const revised: Extraction = extraction({
  key: 'auendorf-2023-02-02',
  place: 'Auendorf',
  committee: rat,
  date: '2023-02-02',
  items: [['1', 'Querung am Markt']],
  people: [clerk],
  organizations: [staff, works],
  said: [
    {
      by: clerk,
      to: [[staff, 'named']],
      asks: 'Herr Wessel fragt, wann die Querung kommt.',
      status: 'ANSWERED',
      about: [crossing],
    },
  ],
});

/** Another meeting of the same people, better told. */
export const later: Extraction = {
  ...extraction({
    key: 'auendorf-2023-05-05',
    place: 'Auendorf',
    committee: rat,
    date: '2023-05-05',
    items: [[null, 'Querung am Markt']],
    people: [titled, { ...clerk, attended: 'staff' }],
    organizations: [staff, { ...works, name: 'Bau-Hof' }, { ...club, kind: 'association' }],
    said: [
      { by: titled, to: [[clerk, 'replied']], asks: 'Frau Dr. Grothe fragt noch einmal.', status: 'NONE' },
      { by: null, asks: 'Es wird gefragt, ob die Querung fehlt.', status: 'NONE', about: [crossing] },
    ],
  }),
  statements: [
    {
      ...{ id: 'auendorf-s1', name: 'Bericht', text: 'Herr Wessel berichtet.', rule: 'reports' },
      ...{ start: 3, end: 9, agendaItem: null, saidBy: clerk.id },
    },
  ],
  decisions: [
    {
      ...{ id: 'auendorf-d1', name: 'Beschluss', text: 'Der Zaun kommt.', rule: 'decision-block' },
      ...{ start: 3, end: 9, agendaItem: 'auendorf-2023-05-05-item0' },
      ...{ result: 'accepted', resultRule: 'accepted', voteWords: { start: 9, end: 12 } },
      votes: { yes: 5, no: null, abstain: 1, unanimous: true },
    },
  ],
  commitments: [
    {
      ...{
        id: 'auendorf-c9',
        name: 'Zusage',
        text: 'Er sagt einen Zaun zu.',
        rule: 'promises',
        kind: 'firm',
      },
      ...{ start: 9, end: 12, owedBy: [], madeIn: 'auendorf-s1', due: null, dueDate: null },
    },
  ],
};

/** A second record of the meeting of `council`, with the same item and nobody asking. */
export const twin: Extraction = {
  ...extraction({
    key: 'auendorf-twin',
    place: 'Auendorf',
    committee: { ...rat, name: 'RAT' },
    date: '2023-02-02',
    items: [],
    people: [{ ...plain, kind: 'private' }],
    organizations: [],
    said: [],
  }),
  meeting: council.meeting && { ...council.meeting, name: 'Rat, zweite Schrift' },
  agendaItems: council.agendaItems.slice(0, 1).map((item) => ({ ...item, position: 7 })),
};
