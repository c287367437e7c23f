import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Extraction } from '../../import/model.ts';
import { EXIT, Failure } from './failure.ts';

/** `held-out`: the third that is only measured on, never looked at. */
export const PARTS = ['all', 'train', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

/** A gold folder, or a part of it. */
export interface Gold {
  readonly folder: string;
  readonly texts: readonly string[];
  readonly score: string;
}

/** Precision, recall and their mean of things found. */
export interface Found {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Share of the things found that are right. */
export interface Right {
  readonly share: number;
  readonly of: number;
}

/** What `score.mjs --json` prints. */
export interface Figures {
  readonly documents: number;
  readonly questions: Found;
  readonly links: Found;
  readonly answers: Found;
  readonly commitments: Found;
  readonly organizations: Found;
  readonly fields: Found;
  readonly asker: Right;
  readonly owner: Right;
  readonly people: Right;
  readonly role: Right;
  readonly 'main term': Right;
  readonly 'terms fit': Right;
  readonly status: { readonly accuracy: number; readonly macroF1: number };
}

const SUFFIX = '.gold.json';

/** Where the scorer stands for folders that have none of their own. */
const USUAL_SCORER = '../shared/eval/score.mjs';

/** The gold of a folder; the scorer stands two folders up, beside the guide, or at the usual place. */
export function goldOf(folder: string, part: Part): Gold {
  if (!existsSync(folder)) throw new Failure(EXIT.noInput, `${folder} does not exist: name a gold folder.`);
  const places = [join(folder, '..', '..', 'score.mjs'), USUAL_SCORER];
  const score = places.find((place) => existsSync(place));
  if (score === undefined)
    throw new Failure(EXIT.noInput, `${places.join(' and ')} are missing: one of them measures ${folder}.`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.replace(SUFFIX, '.txt'))
    .filter((name) => part === 'all' || part === partOf(name))
    .sort();
  return { folder, texts: names.map((name) => join(folder, name)), score };
}

/** The yardstick tells texts by their names, so none may be there twice. */
export function distinct(golds: readonly Gold[]): readonly Gold[] {
  const seen = new Map<string, string>();
  for (const text of golds.flatMap(({ texts }) => texts)) {
    const earlier = seen.get(basename(text));
    if (earlier !== undefined)
      throw new Failure(
        EXIT.usage,
        `${earlier} and ${text} have the same name, by which the yardstick tells texts: measure their folders one after the other.`,
      );
    seen.set(basename(text), text);
  }
  return golds;
}

/** A third of the texts is held out by a hash of the file's name, which nobody chooses. */
function partOf(name: string): Part {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 3 === 0 ? 'held-out' : 'train';
}

/** Runs `work` on a folder that holds just the given gold, and removes it. */
export function inView<T>(golds: readonly Gold[], work: (view: Gold) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-eval-'));
  try {
    for (const text of golds.flatMap(({ texts }) => texts)) {
      for (const file of [text, text.replace(/\.txt$/u, SUFFIX)]) {
        symlinkSync(resolve(file), join(folder, file.split('/').at(-1) ?? file));
      }
    }
    return work({ folder, texts: golds.flatMap(({ texts }) => texts), score: golds[0]?.score ?? '' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has the scorer compare extractions with the gold of a view; with `show` its list of faults goes to stdout. */
export function measure(view: Gold, predicted: readonly Extraction[], { show }: { show: boolean }): Figures {
  const file = join(view.folder, 'predictions.jsonl');
  writeFileSync(file, predicted.map((extraction) => `${JSON.stringify(extraction)}\n`).join(''));
  const options = show ? ['--json', '--show'] : ['--json'];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [view.score, view.folder, file, ...options],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Failure(EXIT.software, `${view.score} failed: ${stderr.trim()}`);
  const lines = stdout.trim().split('\n');
  const figures = lines.pop() ?? '';
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`);
  return JSON.parse(figures);
}
