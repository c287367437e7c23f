import { pageOf, send } from './oparl-pages.ts';
import type { Page, Site } from './site.ts';

type Thing = Record<string, unknown>;

/**
 * A server that speaks OParl as the examples of the specification do (OParl/spec, examples/*.json), for an invented town
 * with two bodies, three people and two meetings.
 */
export class Town {
  readonly #site: Site;
  readonly #version: '1.0' | '1.1';
  readonly system: Thing;
  readonly body: Thing;
  readonly organizations: Thing[];
  readonly persons: Thing[];
  readonly meetings: Thing[];
  /** Objects on a page of a list. */
  size = 2;

  constructor(site: Site, version: '1.0' | '1.1' = '1.1') {
    this.#site = site;
    this.#version = version;
    this.system = { ...this.#head('', 'System'), oparlVersion: this.#schema(''), body: this.at('/bodies') };
    this.body = {
      ...this.#head('/body/0', 'Body'),
      ...{ system: this.at('/'), shortName: 'Auendorf', name: 'Stadt Auendorf, kreisangehörige Stadt' },
      ...{ ags: '05315000', website: 'http://www.auendorf.example/' },
      organization: this.at('/body/0/organizations/'),
      person: this.at('/body/0/persons/'),
      meeting: this.at('/body/0/meetings/'),
      paper: this.at('/body/0/papers/'),
      legislativeTerm: [],
    };
    this.organizations = [
      this.#organization(34, 'Sozialausschuss', 'Gremium', 'Ausschuss'),
      this.#organization(35, 'Grüne Mitte', 'Fraktion', 'Fraktion'),
    ];
    this.persons = [
      this.#person(
        29,
        ['Birk', 'Rosalie', 'Frau'],
        [
          [385, 34, 'Vorsitzende', '2023-12-03'],
          [693, 35, 'Mitglied', '2019-11-01', '2024-07-28'],
        ],
      ),
      this.#person(30, ['Adler', 'Konrad', 'Herr'], [[386, 34, 'Mitglied', '2023-12-03']]),
      this.#person(31, ['Tamm', 'Ole', 'Herr'], [[387, 34, 'Mitglied', '2023-12-03']]),
    ];
    this.meetings = [this.meeting(281, '2024-03-12'), this.meeting(282, '2024-04-16')];
    this.serve();
  }

  at(path: string): string {
    return `${this.#site.at}/oparl${path}`;
  }

  meeting(number: number, day: string, time = '18:00'): Thing {
    return {
      ...this.#head(`/meeting/${number}`, 'Meeting'),
      name: `${number}. Sitzung des Sozialausschusses`,
      start: `${day}T${time}:00+01:00`,
      end: `${day}T20:00:00+01:00`,
      organization: [this.at('/organization/34')],
      participant: [this.at('/person/29')],
      resultsProtocol: this.file(number),
      agendaItem: [
        {
          ...this.#part(`/agendaitem/${number}1`, 'AgendaItem'),
          ...(this.#version === '1.1' && { order: 1 }),
          ...{ meeting: this.at(`/meeting/${number}`), number: '1', name: 'Jobcenter', public: true },
        },
      ],
    };
  }

  file(number: number): Thing {
    return {
      ...this.#head(`/files/${number}`, 'File'),
      ...{
        name: 'Protokoll',
        fileName: `protokoll-${number}.txt`,
        mimeType: 'text/plain',
        date: '2024-03-20',
      },
      accessUrl: this.at(`/files/${number}.txt`),
      downloadUrl: this.at(`/files/download/${number}.txt`),
    };
  }

  /** Lists, objects and files as they are now. */
  serve(): void {
    this.#json('/', () => this.system);
    this.#list('/bodies', () => [this.body]);
    this.#list('/body/0/organizations/', () => this.organizations);
    this.#list('/body/0/persons/', () => this.persons);
    this.#list('/body/0/meetings/', () => this.meetings);
    for (const number of [281, 282, 283])
      this.minutes(number, minutes(`Frau Birk fragt, wie viele Kurse es ${number} gibt.`));
  }

  minutes(number: number, text: string): void {
    this.page(`/files/${number}.txt`, (request, response) => {
      const etag = `"${text.length}"`;
      const isKnown = request.headers['if-none-match'] === etag;
      response
        .writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'text/plain' })
        .end(isKnown ? '' : text);
    });
  }

  page(path: string, page: Page): void {
    this.#site.pages.set(`/oparl${path}`, page);
  }

  #json(path: string, thing: () => unknown): void {
    this.page(path, (_, response) => send(response, thing()));
  }

  #list(path: string, things: () => readonly Thing[]): void {
    this.#site.lists.set(`/oparl${path}`, (query, response) =>
      send(response, pageOf(things(), { at: this.at(path), query, size: this.size })),
    );
  }

  #head(path: string, type: string): Thing {
    return {
      id: this.at(path === '' ? '/' : path),
      type: this.#schema(type),
      created: '2023-11-11T11:11:00+01:00',
      modified: '2024-03-20T11:11:00+01:00',
    };
  }

  /** What belongs to another object has days of its own since OParl 1.1. */
  #part(path: string, type: string): Thing {
    const { created, modified, ...head } = this.#head(path, type);
    return this.#version === '1.0' ? head : { ...head, created, modified };
  }

  #schema(type: string): string {
    return `https://schema.oparl.org/${this.#version}/${type}`;
  }

  #organization(number: number, name: string, organizationType: string, classification: string): Thing {
    return {
      ...this.#head(`/organization/${number}`, 'Organization'),
      ...{ body: this.at('/body/0'), name, organizationType, classification, post: ['Vorsitz', 'Mitglied'] },
    };
  }

  #person(
    number: number,
    [familyName, givenName, formOfAddress]: string[],
    roles: (string | number)[][],
  ): Thing {
    return {
      ...this.#head(`/person/${number}`, 'Person'),
      ...{
        body: this.at('/body/0'),
        name: `${givenName} ${familyName}`,
        familyName,
        givenName,
        formOfAddress,
      },
      ...{ email: ['privat@auendorf.example'], phone: ['+495551234'] },
      membership: roles.map(([id, organization, role, startDate, endDate]) => ({
        ...this.#part(`/memberships/${id}`, 'Membership'),
        ...{ organization: this.at(`/organization/${organization}`), role, votingRight: true, startDate },
        ...(endDate !== undefined && { endDate }),
      })),
    };
  }
}

/** Minutes that tell neither place nor day: what is known of them tells both. */
export function minutes(words: string): string {
  return [
    ...['Niederschrift', '', 'Tagesordnung', '1. Jobcenter', '2. Verschiedenes', ''],
    ...['1. Jobcenter', '', words, ''],
    'Herr Adler antwortet, dass es drei seien. Er sagt zu, die Zahlen nachzureichen.',
    ...['', '2. Verschiedenes', '', 'Nichts.', ''],
  ].join('\n');
}
