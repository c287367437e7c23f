import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

type Streams = ChildProcessByStdio<Writable, Readable, Readable>;

const PROGRAM = fileURLToPath(new URL('../../src/setup/ratsgraph.mjs', import.meta.url));

/** How a run of the real command ended. */
export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs `ratsgraph` in a process of its own, as people do, to its end. */
export async function ratsgraph(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return begin(args, surroundings).ended;
}

/** A command that runs on; `said` waits for words on stdout or stderr. */
export interface Running {
  readonly child: Streams;
  readonly ended: Promise<Ended>;
  readonly said: (words: RegExp) => Promise<RegExpExecArray>;
}

/** Starts `ratsgraph`; what still runs when the test is over is ended. */
export function begin(args: readonly string[], { cwd, env, input }: Surroundings = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: cwd ?? folder(),
    env: { ...process.env, RATSGRAPH_GRAPH: '', PORT: '', NO_COLOR: '1', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8');
  const words = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (words.out += chunk));
  child.stderr.on('data', (chunk) => (words.err += chunk));
  child.stdin.end(input ?? '');
  const ended = once(child, 'close').then(([exit]) => ({ exit: exit as number | null, ...words }));
  return { child, ended, said: (sign) => heard(sign, child, ended, () => words.out + words.err) };
}

function heard(sign: RegExp, { stdout, stderr }: Streams, ended: Promise<Ended>, words: () => string) {
  return new Promise<RegExpExecArray>((resolve, reject) => {
    const listen = () => {
      const found = sign.exec(words());
      if (found !== null) resolve(found);
    };
    for (const stream of [stdout, stderr]) stream.on('data', listen);
    void ended.then(() => reject(new Error(`ended without saying ${sign}:\n${words()}`)));
    listen();
  });
}

/** A folder that is gone when the test is over, with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const place = mkdtempSync(join(tmpdir(), 'ratsgraph-commands-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), content);
  }
  return place;
}
