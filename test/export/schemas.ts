import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import { validateXML } from 'xmllint-wasm';
import { jarsOf } from '../java.ts';

/** Official schemas: one that may be passed on is in the repository, others stand beside the checkout where somebody put them. */
const OWN = fileURLToPath(new URL('schemas/', import.meta.url));
const JING = fileURLToPath(new URL('jing/pom.xml', import.meta.url));
const BESIDE =
  process.env['RATSGRAPH_SCHEMAS'] ?? fileURLToPath(new URL('../../../shared/schemas/', import.meta.url));

/** Whether a schema stands beside the checkout; where it does not, that is told. */
export function stands(...names: readonly string[]): boolean {
  const missing = names.filter((name) => !existsSync(join(BESIDE, name)));
  if (missing.length > 0)
    console.warn(
      `Not validated: ${missing.join(', ')} not in ${BESIDE} (RATSGRAPH_SCHEMAS names another folder)`,
    );
  return missing.length === 0;
}

/** What is wrong with files of Akoma Ntoso by the schema of OASIS. */
export function aknFaults(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return xsdFaults(files, OWN, 'akomantoso30.xsd', 'xml.xsd');
}

/** What is wrong with GraphML by the schema of graphdrawing.org. */
export function graphmlFaults(text: string): Promise<readonly string[]> {
  return xsdFaults({ 'graph.graphml': text }, BESIDE, 'graphml.xsd', 'xlink.xsd');
}

async function xsdFaults(
  files: Readonly<Record<string, string>>,
  folder: string,
  schema: string,
  imported: string,
): Promise<readonly string[]> {
  const contents = (name: string) => readFileSync(join(folder, name), 'utf8');
  const { errors } = await validateXML({
    xml: Object.entries(files).map(([fileName, text]) => ({ fileName, contents: text })),
    schema: [contents(schema)],
    preload: [{ fileName: imported, contents: contents(imported) }],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/**
 * What is wrong with files of TEI by the schema of Parla-CLARIN: Jing reads it in a second, libxml2 takes for ever. Null
 * where Java or Maven is missing, so that there is no Jing.
 */
export async function teiFaults(files: Readonly<Record<string, string>>): Promise<string | null> {
  const jars = await jarsOf(JING);
  if (jars === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-tei-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const args = ['-cp', join(jars, '*'), 'com.thaiopensource.relaxng.util.Driver'];
    const texts = Object.keys(files).map((name) => join(folder, name));
    const { stdout, stderr, status } = spawnSync('java', [...args, join(OWN, 'parla-clarin.rng'), ...texts]);
    return status === 0 ? '' : `${stdout}${stderr}` || 'Jing failed';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Schema = { [key: string]: unknown };

/** A check of one thing against Popolo's schema of its class: draft 3 of JSON Schema, which differs in what is a must. */
export function popoloCheck(name: string): (thing: unknown) => string {
  const ajv = new Ajv.default({ strict: false, validateFormats: false });
  const folder = join(OWN, 'popolo');
  for (const file of readdirSync(folder))
    ajv.addSchema(asDraft4(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  const check = ajv.getSchema(`http://www.popoloproject.com/schemas/${name}.json#`);
  if (check === undefined) throw new Error(`Popolo has no schema of ${name}.`);
  return (thing) => (check(thing) ? '' : JSON.stringify(check.errors));
}

function asDraft4({ $schema: _, ...schema }: Schema): Schema {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = properties.filter(([, { required: must }]) => must === true).map(([key]) => key);
  const rest = properties.map(([key, { required: _must, ...property }]) => [key, property] as const);
  return { ...schema, properties: Object.fromEntries(rest), ...(required.length > 0 && { required }) };
}
