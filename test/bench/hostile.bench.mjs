/**
 * A megabyte of each kind of hostile text, all stages, beside a megabyte of plain prose in which nobody speaks: what takes
 * many times as long as that is worth a look, and so is what takes more than its share when the text is four times as long.
 */
import { built } from './corpus.mjs';

const { extract } = await built('import/pipeline');

const MEGABYTE = 1_000_000;
const PROSE = 'Der Weg am Markt ist seit gestern wieder offen. ';

/** One text, repeated. */
const REPEATED = {
  prose: PROSE,
  'salutations alone': 'Herr ',
  initials: 'Herr A. ',
  commas: ',',
  'nested quotes': '„“"',
  'open brackets': '(',
  'one line, no space': 'a',
  stops: '. ',
  'form feeds': '\f',
  'numbered items': '1. ',
  headings: 'TOP 1 Anfragen\n',
  'open table': '| a | b |\n',
  'line breaks in words': 'Wort-\n',
  speakers: 'Herr Adler: ',
  'questions and answers':
    'Frau Birk fragt, ob der Weg fertig ist. Herr Adler antwortet, dass er fertig ist. ',
  decisions: 'Beschluss: Der Rat beschließt. Abstimmung: 3 Ja, 2 Nein.\n',
};

extract(source(PROSE.repeat(200)));
say(`${''.padEnd(24)}  250 kB      1 MB   growth`);
for (const [name, text] of Object.entries(REPEATED))
  report(name, (size) => text.repeat(Math.ceil(size / text.length)));
report('a name for each', (size) => numbered(size, (name) => `Frau ${name} fragt, ob es geht. `));
report('a firm for each', (size) => numbered(size, (name) => `Die Firma ${name} GmbH antwortet. `));
report('random Unicode', random);

/**
 * @param {string} name
 * @param {(size: number) => string} textOf
 */
function report(name, textOf) {
  const quarter = timeOf(textOf(MEGABYTE / 4));
  const whole = timeOf(textOf(MEGABYTE));
  const cells = [quarter.toFixed(0).padStart(6), 'ms', whole.toFixed(0).padStart(6), 'ms'];
  say(`${name.padEnd(24)}${cells.join(' ')}${(whole / quarter).toFixed(1).padStart(8)}×`);
}

/** @param {string} text */
function timeOf(text) {
  const start = performance.now();
  extract(source(text));
  return performance.now() - start;
}

/** @param {string} text */
function source(text) {
  return { origin: 'hostile.txt', label: 'hostile.txt', mediaType: 'text/plain', text, hash: '0' };
}

/**
 * Sentences with a name of their own each.
 * @param {number} size
 * @param {(name: string) => string} sentence
 */
function numbered(size, sentence) {
  const parts = [];
  for (let length = 0, number = 0; length < size; number += 1) {
    const letters = number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    parts.push(sentence(`A${letters}`));
    length += parts.at(-1)?.length ?? 0;
  }
  return parts.join('');
}

/**
 * Any characters, the same ones at each run.
 * @param {number} size
 */
function random(size) {
  let state = 20_261_128;
  let text = '';
  while (text.length < size) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const code = state % 0x11_0000;
    if (code < 0xd800 || code > 0xdfff) text += String.fromCodePoint(code);
  }
  return text;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
