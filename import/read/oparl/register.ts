import type {
  Register,
  RegisteredOrganization,
  RegisteredPerson,
  RegisteredRole,
  Salutation,
} from '../../model.ts';
import type { Finding } from '../finding.ts';
import type { Body } from './body.ts';
import { nameOf } from './minutes.ts';
import { eachWords, idOf, momentOf, type Thing, words } from './thing.ts';

/**
 * Who a body tells to be what, as a document of its own: a text with a line for each body, person and role, so that
 * these facts too have words to be shown. Null where it tells of nobody.
 */
export function registerOf(body: Body): Finding | null {
  const page = new Lines();
  page.line(`${body.name ?? 'Körperschaft'} (OParl) ${body.id}`);
  page.line('');
  page.line('Gremien und Organisationen');
  const organizations = sorted(body.organizations).flatMap(([id, one]) => organizationIn(page, id, one));
  page.line('');
  page.line('Personen');
  const roles = rolesByPerson(body.memberships);
  const people = sorted(body.persons).flatMap(([id, one]) =>
    personIn(page, id, one, { body, roles: roles.get(id) ?? [] }),
  );
  if (people.length === 0 && organizations.length === 0) return null;
  const register: Register = { organizations, people };
  return {
    origin: body.id,
    label: body.id,
    page: { bytes: Buffer.from(page.text), isHtml: false, charset: 'utf-8' },
    content: { mediaType: 'application/json', text: page.text },
    register,
    known: {
      ...{ url: body.id, municipality: body.name, committee: null, date: null, time: null, verbatim: false },
      ...{ oparl: { body: body.id, meeting: null, organization: null, file: null }, items: [] },
    },
  };
}

/** A text that grows line by line. */
class Lines {
  text = '';

  /** @returns where the line stands */
  line(words: string): { start: number; end: number } {
    const start = this.text.length;
    this.text += `${words}\n`;
    return { start, end: start + words.length };
  }
}

function sorted(things: ReadonlyMap<string, Thing>): readonly (readonly [string, Thing])[] {
  return [...things].sort(([a], [b]) => (a < b ? -1 : 1));
}

function rolesByPerson(memberships: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> {
  const roles = new Map<string, Thing[]>();
  for (const one of memberships) {
    const person = idOf(one['person']);
    if (person !== null) roles.set(person, [...(roles.get(person) ?? []), one]);
  }
  return roles;
}

function organizationIn(page: Lines, id: string, one: Thing): readonly RegisteredOrganization[] {
  const name = nameOf(one);
  if (name === null) return [];
  const [type, classification] = [words(one, 'organizationType'), words(one, 'classification')];
  const told = [...new Set([type, classification].filter((part) => part !== null))].join(', ');
  const place = page.line(`${name}${told === '' ? '' : ` (${told})`} ${id}`);
  return [{ oparl: id, name, type, classification, ...place }];
}

function personIn(
  page: Lines,
  id: string,
  one: Thing,
  { body, roles }: { readonly body: Body; readonly roles: readonly Thing[] },
): readonly RegisteredPerson[] {
  const names = namesOf(one);
  if (names === null || roles.length === 0) return [];
  const { familyName, givenName, salutation, title } = names;
  const shown = [salutation, title, givenName, familyName].filter((part) => part !== null).join(' ');
  const place = page.line(`${shown} ${id}`);
  return [{ oparl: id, ...names, ...place, roles: roles.flatMap((role) => roleIn(page, role, body)) }];
}

function roleIn(page: Lines, one: Thing, { organizations }: Body): readonly RegisteredRole[] {
  const organization = idOf(one['organization']);
  const name = organization === null ? null : nameOf(organizations.get(organization));
  if (organization === null || name === null) return [];
  const role = words(one, 'role');
  const [began, ended] = [momentOf(words(one, 'startDate')), momentOf(words(one, 'endDate'))];
  const head = `  ${role === null ? '' : `${role}, `}${name}`;
  const since = began === null ? '' : `, seit ${german(began.day)}`;
  const until = ended === null ? '' : `, bis ${german(ended.day)}`;
  const { start, end } = page.line(`${head}${since}${until}`);
  const behind = start + head.length;
  const day = (date: string, from: number, length: number) => ({ date, start: from + 2, end: from + length });
  return [
    {
      ...{ role, organization, start: start + 2, end },
      ...(began !== null && { began: day(began.day, behind, since.length) }),
      ...(ended !== null && { ended: day(ended.day, behind + since.length, until.length) }),
    },
  ];
}

function german(day: string): string {
  return day.split('-').reverse().join('.');
}

type Names = Pick<RegisteredPerson, 'familyName' | 'givenName' | 'salutation' | 'title'>;

const TITLES = /^(?:(?:Prof|Dr|Dipl|Ing|med|jur|rer|nat|h\. ?c)\.[ -]?)+/u;

/** Servers that give no family name give the whole one. */
function namesOf(one: Thing): Names | null {
  const whole = (words(one, 'name') ?? '').replace(/^(?:Herrn?|Frau) /u, '');
  const bare = whole.replace(TITLES, '').trim();
  const family = [words(one, 'affix'), words(one, 'familyName') ?? bare.split(' ').at(-1)]
    .filter(Boolean)
    .join(' ');
  if (family === '') return null;
  const given =
    words(one, 'givenName') ??
    (words(one, 'familyName') === null ? bare.slice(0, -family.length).trim() : '');
  const title = eachWords(one, 'title').join(' ') || TITLES.exec(whole)?.[0].trim() || null;
  return { familyName: family, givenName: given || null, salutation: salutationOf(one), title };
}

function salutationOf(one: Thing): Salutation | null {
  const form = `${words(one, 'formOfAddress') ?? ''} ${words(one, 'gender') ?? ''}`;
  if (/\bFrau\b|(?<!\p{L})(?:female|weiblich)(?!\p{L})/u.test(form)) return 'Frau';
  return /\bHerrn?\b|(?<!\p{L})(?:male|männlich)(?!\p{L})/u.test(form) ? 'Herr' : null;
}
