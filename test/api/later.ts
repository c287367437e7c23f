import type { Extraction } from '../../import/model.ts';
import { organization, person } from './facts.ts';
import { extraction } from './minutes.ts';
import { topic } from './topic.ts';

/** Beside the small world: the same question in two years, what was promised in between, and how a meeting went. */

const PLACE = 'Lindenau am Wehr';
const social = organization('sozial', 'Ausschuss für Soziales', 'committee');
const administration = organization('verwaltung', 'Stadtverwaltung Lindenau', 'administration');
const parks = organization('gruen', 'Grünflächenamt', 'department', administration);
const pool = organization('bad', 'Bäderbetrieb Lindenau', 'company');
const at = { start: 0, end: 4 };
const asker = person('ohlrogge', 'Herr Ohlrogge', 'elected', [
  { role: 'Ratsherr', organization: null, rule: 'title', ...at },
]);
const other = person('nissen', 'Frau Nissen', 'elected', [
  { role: 'Ratsfrau', organization: null, rule: 'title', ...at },
]);
const gardener = person('thoms', 'Herr Thoms', 'administration', [
  { role: 'Amtsleiter', organization: parks.id, rule: 'introduced', ...at },
]);
const playground = topic('spielplatz', 'Spielplatz', null);
const environment = topic('umwelt', 'Umwelt und Natur', 'umwelt');
const slide = topic('rutsche', 'Rutsche', null, environment);
const toParks = [
  [gardener, 'named'],
  [parks, 'role-at-meeting'],
] as const;

export const later: readonly Extraction[] = [
  extraction({
    key: 'lindenau-2022-11-03',
    place: PLACE,
    committee: social,
    date: '2022-11-03',
    items: [
      ['1', 'Spielplätze'],
      ['2', 'Freibad'],
    ],
    people: [asker, gardener],
    organizations: [administration, parks, pool],
    said: [
      {
        by: asker,
        to: toParks,
        asks: 'Herr Ohlrogge fragt, wann die Rutsche auf dem Spielplatz am Wehr ersetzt wird.',
        status: 'DEFERRED',
        about: [environment, playground, slide],
        answers: [
          {
            by: gardener,
            for: parks,
            says: 'Herr Thoms kennt den Termin nicht.',
            promise: { says: 'Er sagt zu, den Termin der Rutsche zu nennen.', by: [gardener, parks] },
          },
        ],
      },
      {
        by: asker,
        to: [[pool, 'named']],
        asks: 'Herr Ohlrogge fragt, was das Freibad kostet.',
        status: 'ANSWERED',
        about: [],
        item: 1,
        answers: [
          {
            by: gardener,
            for: pool,
            says: 'Herr Thoms hat die Zahl nicht dabei.',
            promise: {
              says: 'Sie wird dem Protokoll beigefügt.',
              by: [pool],
              due: 'mit dem Protokoll',
              day: '2022-11-10',
            },
          },
          { by: null, for: pool, rule: 'note', says: 'Anmerkung: Das Freibad kostet 80.000 Euro im Jahr.' },
        ],
      },
    ],
    stated: { by: gardener, says: 'Herr Thoms sagt, die Spielplatzgeräte seien geprüft.', item: 0 },
    decided: [
      {
        says: 'Der Ausschuss empfiehlt, die Rutsche zu ersetzen.',
        result: 'accepted',
        vote: 'Ja: 6, Nein: 1',
        votes: { yes: 6, no: 1 },
        item: 0,
      },
    ],
  }),
  extraction({
    key: 'lindenau-2023-02-02',
    place: PLACE,
    committee: social,
    date: '2023-02-02',
    items: [['4', 'Anfragen']],
    people: [other, gardener],
    organizations: [administration, parks],
    said: [
      {
        by: other,
        to: toParks,
        asks: 'Frau Nissen fragt erneut nach der Rutsche auf dem Spielplatz am Wehr.',
        status: 'ANSWERED',
        about: [environment, playground, slide],
        answers: [
          {
            by: gardener,
            for: parks,
            says: 'Herr Thoms antwortet, die Rutsche komme im Mai mit neuen Spielplatzgeräten.',
          },
        ],
      },
    ],
  }),
];
