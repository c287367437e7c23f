/**
 * Reads the text form of Prometheus (prometheus.io/docs/instrumenting/exposition_formats, version 0.0.4) and takes no
 * more than it allows. Throws at the first line that is not as it should be.
 */

export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

export interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const NUMBER = '[+-]?(?:\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|Inf)|NaN';
const HELP = new RegExp(`^# HELP (${NAME}) (\\S(?:[^\\\\]|\\\\[\\\\n])*)$`);
const TYPE = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram|summary|untyped)$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)?\\})? (${NUMBER})$`);

/** The families of metrics by name: each told once, with help, type and its samples right behind. */
export function families(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  const found = new Map<string, { type: string; help: string; samples: Sample[] }>();
  const lines = text.slice(0, -1).split('\n');
  for (let at = 0; at < lines.length; ) {
    const [, name = '', help = ''] = HELP.exec(lines[at] ?? '') ?? fail(lines[at], 'help');
    const [, typed, type = ''] = TYPE.exec(lines[at + 1] ?? '') ?? fail(lines[at + 1], 'type');
    if (typed !== name || found.has(name)) fail(lines[at + 1], 'a type of its own');
    const samples: Sample[] = [];
    for (at += 2; at < lines.length && !lines[at]?.startsWith('#'); at++) samples.push(sampleOf(lines[at]));
    check(name, type, samples);
    found.set(name, { type, help, samples });
  }
  return found;
}

/** The value of the only sample with these labels. */
export function figureOf(all: ReadonlyMap<string, Family>, name: string, labels: Labels = {}): number {
  const family = all.get(name) ?? all.get(name.replace(/_(?:bucket|sum|count)$/, ''));
  const fits = (sample: Sample) => sample.name === name && keyOf(sample.labels) === keyOf(labels);
  const found = family?.samples.filter(fits) ?? [];
  if (found.length !== 1) throw new Error(`${found.length} samples of ${name} ${keyOf(labels)}`);
  return found[0]?.value ?? Number.NaN;
}

function sampleOf(line = ''): Sample {
  const [, name = '', list = '', value = ''] = SAMPLE.exec(line) ?? fail(line, 'a sample');
  const pairs = (list.match(new RegExp(LABEL, 'g')) ?? []).map((pair): [string, string] => {
    const cut = pair.indexOf('=');
    return [pair.slice(0, cut), JSON.parse(pair.slice(cut + 1))];
  });
  const labels = Object.fromEntries(pairs);
  if (Object.keys(labels).length !== pairs.length) fail(line, 'labels of different names');
  return { name, labels, value: Number(value.replace('Inf', 'Infinity')) };
}

function check(name: string, type: string, samples: readonly Sample[]): void {
  const series = samples.map((sample) => sample.name + keyOf(sample.labels));
  if (new Set(series).size !== series.length) fail(name, 'each series once');
  if (type === 'counter' && !(name.endsWith('_total') && samples.every(({ value }) => value >= 0)))
    fail(name, 'a counter');
  if (type === 'histogram') checkHistogram(name, samples);
  else if (samples.length === 0 || samples.some((sample) => sample.name !== name)) fail(name, 'its samples');
}

/** Buckets rise, the last one is without a bound and holds all; each series has a sum and a count. */
function checkHistogram(name: string, samples: readonly Sample[]): void {
  const seriesOf = ({ labels: { le: _, ...rest } }: Sample) => keyOf(rest);
  for (const series of new Set(samples.map(seriesOf))) {
    const own = samples.filter((sample) => seriesOf(sample) === series);
    const buckets = own.filter((sample) => sample.name === `${name}_bucket`);
    const [sum, count, ...more] = own.filter((sample) => sample.name !== `${name}_bucket`);
    const bounds = buckets.map(({ labels }) => Number(labels['le']?.replace('Inf', 'Infinity')));
    const rises = (values: readonly number[], isStrict: boolean) =>
      values.every(
        (value, i) => i === 0 || value > (values[i - 1] ?? 0) || (!isStrict && value === values[i - 1]),
      );
    if (sum?.name !== `${name}_sum` || count?.name !== `${name}_count` || more.length > 0)
      fail(name, 'a sum and a count');
    if (!rises(bounds, true) || bounds.at(-1) !== Number.POSITIVE_INFINITY) fail(name, 'bounds that rise');
    if (
      !rises(
        buckets.map(({ value }) => value),
        false,
      ) ||
      buckets.at(-1)?.value !== count?.value
    )
      fail(name, 'buckets that hold all');
  }
}

function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fail(line: string | undefined, wanted: string): never {
  throw new Error(`Not ${wanted}: ${line}`);
}
