import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../version.ts';
import type { Finding, Linted } from './index.ts';
import type { LintRule } from './rule.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Findings as SARIF 2.1.0, which code hosts and editors show beside the text. */
export function sarif(documents: readonly Linted[], rules: readonly LintRule[]): unknown {
  const driver = { name: 'ratsgraph', semanticVersion: version(), rules: rules.map(descriptor) };
  const results = documents.flatMap(({ file, mediaType, findings }) =>
    findings.map((finding) => result(finding, locationOf(finding, file, mediaType), rules)),
  );
  const run = { tool: { driver }, language: 'de', columnKind: 'utf16CodeUnits', results };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function descriptor({ name, title, help, level }: LintRule) {
  return {
    id: name,
    shortDescription: { text: title },
    help: { text: help },
    defaultConfiguration: { level },
  };
}

function result({ rule, level, message }: Finding, location: unknown, rules: readonly LintRule[]) {
  const ruleIndex = rules.findIndex(({ name }) => name === rule);
  return { ruleId: rule, ruleIndex, level, message: { text: message }, locations: [location] };
}

/** Lines are those of the file only where the file is the text that was read; elsewhere the words must do. */
function locationOf({ from, to, words }: Finding, file: string, mediaType: string) {
  const snippet = { text: words };
  const lines = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  const region = mediaType === 'text/plain' ? { ...lines, snippet } : undefined;
  const artifactLocation = { uri: uriOf(file) };
  return {
    physicalLocation: region === undefined ? { artifactLocation } : { artifactLocation, region },
    ...(region === undefined && { message: snippet }),
  };
}

/** Paths stay relative to where the command runs; blanks and umlauts are written as URIs write them. */
function uriOf(file: string): string {
  if (/^https?:/u.test(file)) return file;
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
