import type { Extraction, PersonFact } from '../../import/model.ts';
import { organization, person } from '../api/facts.ts';
import { extraction } from '../api/minutes.ts';

/** Minutes of one place that name people of one family name more and less fully. */

const rat = organization('wehrau-rat', 'Rat', 'committee');
const namesakes = 'wehrau/wessel';

function named(id: string, name: string, told: Partial<PersonFact> = {}): PersonFact {
  return { ...person(`wehrau-${id}`, name, 'unknown'), familyName: 'Wessel', namesakes, ...told };
}

/** A question of somebody to somebody on a day, everybody being there. */
function minutes(date: string, asker: PersonFact, asked: PersonFact): Extraction {
  return extraction({
    key: `wehrau-${date}`,
    place: 'Wehrau',
    committee: rat,
    date,
    items: [['1', 'Anfragen']],
    people: [asker, asked],
    organizations: [],
    said: [
      {
        by: asker,
        to: [[asked, 'named']],
        asks: `${asker.name} fragt ${asked.name} am ${date}.`,
        status: 'DEFERRED',
        answers: [
          {
            by: asked,
            says: `${asked.name} will es klären.`,
            promise: { says: 'Er klärt es.', by: [asked] },
          },
        ],
      },
    ],
  });
}

const role = (name: string) => [{ role: name, organization: null, rule: 'office', start: 0, end: 4 }];
const bare = named('bare', 'Herr Wessel', { salutation: 'Herr' });
const otto = named('otto', 'Otto Wessel', {
  ...{ givenName: 'Otto', salutation: 'Herr', kind: 'administration', roles: role('Kämmerer') },
});
const emil = named('emil', 'Emil Wessel', { givenName: 'Emil', salutation: 'Herr', kind: 'elected' });
const ilse = { ...person('wehrau-ilse', 'Frau Grothe', 'elected'), namesakes: 'wehrau/grothe' };

/** Names nobody but Otto Wessel in full. */
export const ottoInFull = minutes('2023-03-01', ilse, otto);
/** "Herr Wessel" asks and answers, without a word of who he is. */
export const bareAnswers = minutes('2023-04-01', ilse, bare);
export const bareAsks = minutes('2023-05-01', bare, ilse);
/** "Kämmerer Wessel". */
export const officeAnswers = minutes('2023-06-01', ilse, { ...bare, roles: role('Kämmerer') });
/** Emil Wessel comes into the council: from then on the bare name tells nobody. */
export const emilInFull = minutes('2023-07-01', emil, ilse);

/** A man of the same name in another place. */
export const elsewhere: Extraction = {
  ...minutes('2023-08-01', ilse, otto),
  people: [ilse, { ...otto, id: 'person-otto-2', namesakes: 'auendorf/wessel' }],
};

export const wessels = [ottoInFull, bareAnswers, bareAsks, officeAnswers, emilInFull];
