import type { Extraction } from '../../import/model.ts';
import { attendance } from './attendance.ts';
import { organization, person } from './facts.ts';
import { extraction } from './minutes.ts';
import { topic } from './topic.ts';

/** A small world: two towns, four documents, every status, a question that says much and some that say nothing. */

const council = organization('rat', 'Rat', 'committee');
const social = organization('sozial', 'Ausschuss für Soziales', 'committee');
const jobcenter = organization('jobcenter', 'Jobcenter Lindenau', 'agency');
const administration = organization('verwaltung', 'Stadtverwaltung Lindenau', 'administration');
const schools = organization('schulamt', 'Schulamt', 'department');

const at = { start: 0, end: 4 };
const day = (date: string) => ({ date, rule: 'since', basis: 'told' }) as const;
const head = person('ahlborn', 'Herr Ahlborn', 'guest', [
  { role: 'Geschäftsführer', organization: jobcenter.id, rule: 'introduced', ...at },
]);
const asker = person('brehme', 'Frau Dr. Brehme', 'elected', [
  { role: 'Ratsfrau', organization: null, rule: 'introduced', ...at },
]);
const other = person('ohlrogge', 'Herr Ohlrogge', 'elected', [
  { role: 'Ratsherr', organization: null, rule: 'title', ...at, ended: { ...day('2023-01-31'), ...at } },
]);
const mayor = person('wiebold', 'Frau Wiebold', 'administration', [
  {
    ...{ role: 'Bürgermeisterin', organization: administration.id, rule: 'introduced', ...at },
    began: { ...day('2021-11-01'), ...at },
  },
]);
const resident = person('einwohnerin', 'Einwohnerin', 'private');

const work = topic('arbeit', 'Arbeit und Beschäftigung', 'arbeit');
const traffic = topic('verkehr', 'Verkehr und Mobilität', 'verkehr');
const playground = topic('spielplatz', 'Spielplatz', null);

const toJobcenter = [
  [head, 'named'],
  [jobcenter, 'role-at-meeting'],
] as const;

export const world: readonly Extraction[] = [
  extraction({
    key: 'lindenau-2021-03-04',
    place: 'Lindenau am Wehr',
    committee: social,
    date: '2021-03-04',
    opening: 'Niederschrift der Sitzung\n',
    items: [
      ['1', 'Eröffnung'],
      ['2', 'Bericht des Jobcenters'],
    ],
    people: [head, asker, other],
    organizations: [jobcenter],
    said: [
      {
        by: asker,
        to: toJobcenter,
        asks: 'Frau Dr. Brehme fragt, wie viele Menschen das Jobcenter vermittelt habe.',
        status: 'ANSWERED',
        about: [work],
        item: 1,
        answers: [
          { by: head, for: jobcenter, says: 'Herr Ahlborn antwortet, es seien 340 gewesen.' },
          {
            by: head,
            for: jobcenter,
            says: 'Auf Nachfrage nennt er die Zahl der Vorjahre.',
            promise: {
              says: 'Er sagt zu, die Liste nachzureichen.',
              by: [jobcenter, head],
              due: 'bis zur nächsten Sitzung',
            },
          },
        ],
      },
      {
        by: other,
        to: toJobcenter,
        asks: 'Herr Ohlrogge möchte wissen, ob es eine neue Maßnahme gibt.',
        status: 'DEFERRED',
        about: [work],
        item: 1,
        answers: [{ by: head, for: jobcenter, says: 'Herr Ahlborn will das schriftlich beantworten.' }],
      },
      {
        by: asker,
        asks: 'Frau Dr. Brehme fragt nach dem Spielplatz am Wehr.',
        status: 'NONE',
        about: [playground],
        item: 0,
      },
    ],
  }),
  extraction({
    key: 'lindenau-2022-05-06',
    place: 'Lindenau am Wehr',
    committee: council,
    date: '2022-05-06',
    items: [['Ö 1', 'Anfragen']],
    people: [asker, other, mayor, resident],
    organizations: [administration, schools],
    said: [
      {
        by: other,
        to: [[administration, 'named']],
        asks: 'Herr Ohlrogge fragt die Verwaltung, wann die Ampel kommt.',
        status: 'DECLINED',
        about: [traffic, playground],
        answers: [{ by: mayor, for: administration, says: 'Frau Wiebold verweist auf das Land.' }],
      },
      {
        by: resident,
        to: [[mayor, 'named']],
        asks: 'Eine Einwohnerin fragt nach den Spielplätzen.',
        status: 'OFF_RECORD',
        about: [playground],
        item: null,
        answers: [
          {
            by: null,
            says: 'Die Frage wird beantwortet.',
            promise: {
              says: 'Die Verwaltung wird Geräte beschaffen.',
              by: [administration],
              due: 'zum 1. Juni',
              day: '2022-06-01',
            },
          },
        ],
      },
      { by: null, asks: 'Es wird gefragt, ob "DROP" ein Wort ist.', status: 'NONE' },
    ],
  }),
  extraction({
    key: 'kirchbrede',
    place: 'Kirchbrede',
    opening: 'Guten Tag 🙂🙂\n',
    committee: null,
    date: null,
    items: [],
    people: [person('tiedau', 'Herr Tiedau', 'unknown')],
    organizations: [],
    said: [
      { by: person('tiedau', 'Herr Tiedau', 'unknown'), asks: 'Herr Tiedau fragt ohne Tag.', status: 'NONE' },
    ],
  }),
  extraction({
    key: 'lindenau-2022-09-09',
    place: 'Lindenau am Wehr',
    committee: council,
    date: '2022-09-09',
    items: [[null, 'Fragestunde']],
    people: [asker, mayor, { ...other, attended: null }, { ...head, attended: 'excused' }],
    organizations: [administration],
    came: [
      {
        ...attendance(mayor.id, 'staff'),
        role: 'Bürgermeisterin',
        from: { time: null, item: '2', rule: 'attendance-list', ...at },
        until: { time: '20:15', item: null, rule: 'leaves', start: 5, end: 14 },
      },
      { ...attendance(other.id, 'member'), substituteFor: head.id, start: 5 },
    ],
    decided: [
      {
        says: 'Der Haushalt wird beschlossen.',
        result: 'accepted',
        vote: 'Abstimmungsergebnis: 5 Ja, 2 Nein, 1 Enthaltung',
        votes: { yes: 5, no: 2, abstain: 1 },
        item: 0,
      },
      {
        says: 'Der Bericht wird einstimmig zur Kenntnis genommen.',
        result: 'noted',
        votes: { unanimous: true },
        item: 0,
      },
      { says: 'Vorschlag: Das Bad schließt.', result: null, item: null },
    ],
    said: Array.from({ length: 27 }, (_, i) => ({
      by: asker,
      to: [[administration, 'named']] as const,
      asks: `Frau Dr. Brehme stellt Frage ${i + 1} zum Haushalt.`,
      status: i % 3 === 0 ? ('NONE' as const) : ('ANSWERED' as const),
      answers: i % 3 === 0 ? [] : [{ by: mayor, for: administration, says: `Antwort ${i + 1}.` }],
    })),
  }),
];
