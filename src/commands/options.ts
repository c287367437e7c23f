import { InvalidArgumentError, Option } from 'commander';
import { usualJobs } from './workers.ts';

/** An empty variable of the environment counts as none. */
export const DEFAULT_GRAPH = '.ratsgraph/graph';
const DEFAULT_PORT = 4000;
const DEFAULT_SITE = 'http://localhost:4000';

/** What can be named as a source. */
export const SOURCES =
  'files, folders, archives (.zip), globs, web addresses (also of OParl), or - for standard input';

/** `--graph`: where the graph is. */
export function graphOption(): Option {
  return new Option(
    '-g, --graph <url>',
    'bolt://, neo4j:// or neo4j+s:// address (user and password from NEO4J_USERNAME and NEO4J_PASSWORD), or path of an embedded graph',
  )
    .env('RATSGRAPH_GRAPH')
    .default(DEFAULT_GRAPH)
    .argParser((url) => url || DEFAULT_GRAPH);
}

/** `--rebuild`: what becomes of a damaged graph file. */
export function rebuildOption(): Option {
  return new Option(
    '--rebuild',
    'where the embedded graph is damaged, set its file aside under another name and begin a new one',
  ).default(false);
}

/** `--port`: where the server listens; 0 takes any free port. */
export function portOption(): Option {
  return new Option('-p, --port <number>', 'port to listen on; 0 takes a free one')
    .env('PORT')
    .default(DEFAULT_PORT)
    .argParser(port);
}

/** `--jobs`: how many documents are extracted at a time. The result is the same whatever it is. */
export function jobsOption(): Option {
  return new Option('-j, --jobs <number>', 'documents to extract at a time; 1 starts no workers')
    .default(usualJobs(), 'one for each core, at most 3')
    .argParser(jobs);
}

/** `--site`: where the explorer is, so that facts can link to it. */
export function siteOption(): Option {
  return new Option('--site <address>', 'address of the explorer, to which facts link')
    .env('RATSGRAPH_SITE')
    .default(DEFAULT_SITE)
    .argParser((text) => webAddress(text || DEFAULT_SITE));
}

/** `--server`: that the server which holds the graph does the work. */
export function serverOption(description: string): Option {
  return new Option(
    '-s, --server <url>',
    `${description} to the server that holds the graph, which needs its token in RATSGRAPH_TOKEN`,
  ).argParser(serverAt);
}

function serverAt(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/u.test(url.protocol)) return url;
  throw new InvalidArgumentError('It must be the address that the server told, like http://localhost:4000.');
}

/** A web address without a slash at its end. */
export function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)) return text.replace(/\/+$/u, '');
  throw new InvalidArgumentError('It must be a web address, such as https://rat.example.');
}

function jobs(text: string): number {
  if (/^[1-9]\d?$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number from 1 to 99.');
}

function port(text: string): number {
  if (text === '') return DEFAULT_PORT;
  const number = Number(text);
  if (/^\d+$/u.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}
