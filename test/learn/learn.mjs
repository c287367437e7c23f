/**
 * Learns what words tell, from the annotated texts that may be read (`test/gold/read`), and writes the lists of
 * `import/acts/by-words`. The same texts give the same lists.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { built } from '../bench/corpus.mjs';

const ROOM = fileURLToPath(new URL('../../import/acts/by-words/', import.meta.url));
const GOLD = fileURLToPath(new URL('../gold/read/', import.meta.url));

/** A feature counts if so many sentences have it. */
const SEEN = 4;
/** A smaller weight tells nothing. */
const LEAST = 0.2;
const ROUNDS = 15;
const STEP = 0.1;
const DECAY = 1e-3;
/** A prime, so that the sentences come in an order that is no document's. */
const STRIDE = 7919;

const { recognise } = await built('import/document/index');
const { splitSentences } = await built('import/language/sentences');
const { readingsOf } = await built('import/acts/index');
const { features } = await built('import/acts/by-words/features');

const examples = documents().flatMap(({ readings, gold }) =>
  readings.flatMap(({ sentence, outline }) => {
    const asked = gold.questions.find((question) => isSame(question, sentence));
    return asked?.written || asked?.anonymous
      ? []
      : [{ features: features(outline.text), is: asked !== undefined }];
  }),
);
write('asks', 'Whether a sentence asks', learn(examples));

/** The annotated texts, read as the program reads them. */
function documents() {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(GOLD + name.replace('.gold.json', '.txt'), 'utf8');
      const document = recognise({ origin: name, label: name, mediaType: 'text/plain', text, hash: '' });
      return {
        readings: readingsOf(document, splitSentences(document)),
        gold: JSON.parse(readFileSync(GOLD + name, 'utf8')),
      };
    });
}

/** Whether two stretches share half of the shorter one, as the yardstick has it. */
function isSame(one, other) {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= Math.min(one.end - one.start, other.end - other.start) / 2;
}

/** Weights by feature: a logistic regression, each weight with steps of its own (AdaGrad). */
function learn(all) {
  const seen = new Map();
  for (const { features } of all) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const known = [...seen].flatMap(([feature, times]) => (times < SEEN ? [] : [feature]));
  const place = new Map(known.map((feature, index) => [feature, index + 1]));
  const rows = all.map(({ features, is }) => ({
    places: [0, ...[...features].flatMap((one) => place.get(one) ?? [])],
    is: is ? 1 : 0,
  }));
  const weights = new Float64Array(known.length + 1);
  const walked = new Float64Array(known.length + 1).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let index = 0; index < rows.length; index += 1) {
      const { places, is } = rows[(index * STRIDE) % rows.length];
      const sum = places.reduce((total, at) => total + weights[at], 0);
      const error = 1 / (1 + Math.exp(-sum)) - is;
      for (const at of places) {
        const slope = error + DECAY * weights[at];
        walked[at] += slope * slope;
        weights[at] -= (STEP * slope) / Math.sqrt(walked[at]);
      }
    }
  const told = known.map((feature, index) => [feature, weights[index + 1]]);
  return [['*', weights[0]], ...told.filter(([, weight]) => Math.abs(weight) >= LEAST)];
}

function write(name, title, weights) {
  const lines = weights.map(([feature, weight]) => `${feature}\t${weight.toFixed(2)}`).sort();
  const head = `// ${title}: written by \`npm run learn\` from test/gold/read, not by hand.`;
  writeFileSync(`${ROOM}${name}.txt`, `${[head, ...lines].join('\n')}\n`);
  process.stdout.write(`${name}: ${lines.length} weights\n`);
}
