import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { jarsOf } from '../java.ts';

/** A Neo4j that runs. */
export interface Neo4jServer {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Address of its Neo4j Browser; null where a server that was there before does not tell. */
  readonly browser: string | null;
  /** Stops it and takes its files away; does nothing to a server that was there before. */
  stop(): Promise<void>;
}

/** One of our own, to which anything may be done. */
export interface OwnNeo4j extends Neo4jServer {
  /** SIGKILL, as when the power fails. */
  kill(): Promise<void>;
  /** Starts it again on what is on the disk; resolves when it answers. */
  restart(): Promise<void>;
  /** Stops it and runs Neo4j's own `neo4j-admin`, as people do beside a server that is stopped. */
  admin(...words: readonly string[]): Promise<void>;
}

const PASSWORD = 'only-for-tests';
const START_MS = 90_000;
const POM = fileURLToPath(new URL('neo4j/pom.xml', import.meta.url));
/** Small, for the tests run beside it. With the first compiler alone (`-XX:TieredStopAtLevel=1`) 111 tests took 167 s instead of 127: planning is what costs. */
const QUICK: readonly string[] = ['-Xms256m', '-Xmx768m', '-XX:+UseSerialGC'];
/** For what soon ends: the second compiler is half of the work of a start (10 s of processor time instead of 5 s). */
export const FLEETING: readonly string[] = [...QUICK, '-XX:TieredStopAtLevel=1'];
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * Starts a Neo4j Community from Maven's jars (collected once, into `.ratsgraph/`) on free ports, with an empty home
 * that is taken away at the end, or with what `ratsgraph export --format neo4j-admin` wrote into the folder `from`.
 * Answers when it resolves; null where Java or Maven is missing. `flags` are for Java, `pages` is how much of its store it keeps in memory.
 */
export async function startNeo4j(from?: string, flags = QUICK, pages = '128m'): Promise<OwnNeo4j | null> {
  const jars = await jarsOf(POM);
  if (jars === null) return null;
  const home = await mkdtemp(join(tmpdir(), 'ratsgraph-neo4j-'));
  const [port, http] = [await freePort(), await freePort()];
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), settings(port, http, pages));
  if (from !== undefined) await administer(jars, home, { folder: from, words: LOAD });
  const url = `bolt://127.0.0.1:${port}`;
  const launch = () =>
    spawn('java', [...flags, ...OPENED, '-cp', `${jars}/*`, ...entry(home)], { stdio: 'ignore' });
  let server = launch();
  const stop = async () => {
    await ended(server, 'SIGTERM');
    await rm(home, { recursive: true, force: true });
  };
  try {
    await answers(url, server, firstPassword);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return {
    ...{ url, username: 'neo4j', password: PASSWORD, browser: `http://localhost:${http}/browser/`, stop },
    kill: () => ended(server, 'SIGKILL'),
    restart: async () => {
      server = launch();
      await answers(url, server, (driver) => driver.verifyAuthentication(), PASSWORD);
    },
    admin: async (...words) => {
      // SIGTERM is a clean stop.
      await ended(server, 'SIGTERM');
      await administer(jars, home, { folder: home, words });
    },
  };
}

const LOAD = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', '@import.args'];

/** Neo4j's own `neo4j-admin`, in a folder. */
async function administer(
  jars: string,
  home: string,
  { folder, words }: { readonly folder: string; readonly words: readonly string[] },
): Promise<void> {
  await mkdir(join(home, 'plugins'), { recursive: true });
  const command = ['-cp', `${jars}/*`, `-Dbasedir=${home}`, 'org.neo4j.server.startup.Neo4jAdminCommand'];
  const admin = spawn('java', [...FLEETING, ...command, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [admin.stdout, admin.stderr]) stream.on('data', (bytes) => said.push(String(bytes)));
  const code = await new Promise((resolve) => admin.once('exit', resolve));
  if (code !== 0) throw new Error(`neo4j-admin: ${said.join('')}`);
}

function settings(bolt: number, http: number, pages: string): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    `server.memory.pagecache.size=${pages}`,
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'server.bolt.telemetry.enabled=false',
    // Who hears nothing for two of them takes the way for broken: 20 s instead of two minutes, so that tests need not wait.
    'server.bolt.connection_keep_alive=10s',
    '',
  ].join('\n');
}

function entry(home: string): string[] {
  return [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    '--console-mode',
  ];
}

/** Waits for the server's first answer. */
async function answers(
  url: string,
  server: ChildProcess,
  ask: (driver: Driver) => Promise<unknown>,
  password = 'neo4j',
): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 });
  const until = Date.now() + START_MS;
  try {
    for (;;) {
      try {
        await ask(driver);
        return;
      } catch (fault) {
        if (server.exitCode !== null || Date.now() > until) throw fault;
        await pause(250);
      }
    }
  } finally {
    await driver.close();
  }
}

/** Gives it our password. */
function firstPassword(driver: Driver): Promise<unknown> {
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
  return driver.executeQuery(change, { old: 'neo4j', new: PASSWORD }, { database: 'system' });
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
