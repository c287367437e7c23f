import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { lines, pdf } from './pdf.ts';
import type { Page, Site } from './site.ts';

export type Version = '1.0' | '1.1';
type Thing = Record<string, unknown>;

/** Schemas and examples of the specification (OParl/spec), unchanged. */
function specified(version: Version, sort: 'schema' | 'examples'): [string, string][] {
  const folder = fileURLToPath(new URL(`oparl/${version}/${sort}/`, import.meta.url));
  return readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]);
}

/**
 * What is wrong with objects by the schemas of their version. Things that are embedded are held against their schema, too,
 * and nothing may be there that no schema knows.
 */
export function faultsBySchema(version: Version): (one: Thing) => string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  ajv.addKeyword({
    keyword: 'schema',
    validate: (name: string, one: unknown) =>
      typeof one !== 'object' || !name.endsWith('.json') || ajv.validate(name, one),
  });
  for (const [name, text] of specified(version, 'schema'))
    ajv.addSchema(closed(JSON.parse(text) as Thing), name);
  return (one) => {
    const name = `${String(one['type']).split('/').at(-1)}.json`;
    ajv.validate(name, one);
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The specification lets publishers add properties of their own, whose names have a colon. */
function closed(schema: Thing): Thing {
  const parts = Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [key, isThing(part) ? closed(part) : part]),
  );
  const isOfThing = 'properties' in parts && typeof parts['type'] === 'string';
  return isOfThing ? { ...parts, additionalProperties: false, patternProperties: { ':': {} } } : parts;
}

/** What is on the lists of a body. */
const LISTS = {
  ...{ organization: 'Organization', person: 'Person', meeting: 'Meeting', paper: 'Paper', file: 'File' },
  ...{
    agendaItem: 'AgendaItem',
    membership: 'Membership',
    consultation: 'Consultation',
    locationList: 'Location',
  },
};

/** The words of the minutes to which the examples lead. */
export const WORDS = 'Herr Mustermann fragt, wann die Satzung geändert werde.';
const HOME = 'https://oparl.example.org';

/**
 * Serves the examples of the specification as they are, but for the host: each object at its address, those of a sort as
 * the list that the body names, and a PDF where the minutes are.
 */
export function serveExamples(site: Site, version: Version): void {
  const examples = specified(version, 'examples').map(
    ([, text]) => JSON.parse(text.replaceAll(HOME, site.at)) as Thing,
  );
  const all = new Map(examples.flatMap(within).map((one) => [String(one['id']), one]));
  for (const [id, one] of all) site.pages.set(pathOf(id), json(one));
  const of = (type: string) => [...all.values()].filter((one) => String(one['type']).endsWith(`/${type}`));
  const [system = {}, body = {}] = [...of('System'), ...of('Body')];
  site.pages.set(pathOf(system['body']), json({ data: [body], links: {} }));
  for (const [key, type] of Object.entries(LISTS))
    if (key in body) site.pages.set(pathOf(body[key]), json({ data: of(type), links: {} }));
  for (const number of [5, 9]) {
    const [organization] = of('Organization');
    const id = `${site.at}/organizations/${number}`;
    site.pages.set(pathOf(id), json({ ...organization, id, name: `Ausschuss ${number}` }));
  }
  site.pages.set('/files/57739.pdf', (_, response) =>
    response.setHeader('content-type', 'application/pdf').end(pdf([lines(WORDS)])),
  );
}

/** The object, and those that are embedded in it. */
function within(one: Thing): Thing[] {
  const parts = Object.values(one).flat().filter(isThing);
  return [...parts.flatMap(within), ...(typeof one['id'] === 'string' ? [one] : [])];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathOf(address: unknown): string {
  return new URL(String(address)).pathname;
}

function json(thing: unknown): Page {
  return (_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(thing));
}
