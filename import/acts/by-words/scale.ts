import { readFileSync } from 'node:fs';
import { features } from './features.ts';

/** What weighs on every sentence before a word of it is read. */
const BIAS = '*';

/**
 * How likely a sentence is what a list was learnt for, 0 to 1: the weights of what it holds, added up (a logistic regression).
 * The list `<name>.txt` is read for the first sentence.
 */
export function scale(name: string): (outline: string) => number {
  let weights: ReadonlyMap<string, number> | undefined;
  return (outline) => {
    weights ??= weightsOf(name);
    let sum = weights.get(BIAS) ?? 0;
    for (const feature of features(outline)) sum += weights.get(feature) ?? 0;
    return 1 / (1 + Math.exp(-sum));
  };
}

function weightsOf(name: string): ReadonlyMap<string, number> {
  const file = new URL(`./${name}.txt`, import.meta.url.replace('/dist/import/', '/import/'));
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'));
  return new Map(
    lines.map((line) => {
      const [feature = '', weight = '0'] = line.split('\t');
      return [feature, Number(weight)];
    }),
  );
}
