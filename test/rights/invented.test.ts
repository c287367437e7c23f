import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { given } from '../../import/read/given.ts';
import { pseudonymised } from '../../import/rights/index.ts';
import { docx, paragraph } from '../read/docx.ts';
import { minutes, whose } from './minutes.ts';
import { ASKED, LATER, partsOf, plain, RESIDENTS, type Resident, told } from './residents.ts';

const OFFICIALS = ['Walter Adler', 'Jutta Krummbein', 'Rosa Birk', 'Peter Oltmann'];

/** What print does to the words of somebody's name: nothing, or breaks them at one place. */
const breaks = fc.constantFrom('', '', '-\n', '-\n  ', '\u00ad', '\u00ad\n');

const worn = (text: string, { family }: Resident, gap: string, place: number) => {
  const at = 2 + (place % Math.max(1, family.length - 4));
  const isBroken = family.length > 4 && gap !== '' && /^\p{L}\p{Ll}{3}$/u.test(family.slice(at - 2, at + 2));
  return isBroken ? text.replaceAll(family, family.slice(0, at) + gap + family.slice(at)) : text;
};

const SYSTEMS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'rat.txt': (text) => Buffer.from(text),
  'lang.txt': (text) =>
    Buffer.from(text.replace(/(?<=\S{4}) (?=\S)/gu, (blank, at) => (at % 3 === 0 ? '\n' : blank))),
  'mac.txt': (text) => Buffer.from(text.normalize('NFD')),
  'rat.html': (text) =>
    Buffer.from(
      `<html><body>${blocks(text, (block) => `<p>${block.replaceAll('\n', '<br>')}</p>`)}</body></html>`,
    ),
  'rat.docx': (text) =>
    docx({
      body: blocks(text, (block) =>
        block
          .split('\n')
          .map((line) => paragraph(line))
          .join(''),
      ),
    }),
};

function blocks(text: string, one: (block: string) => string): string {
  return text.split('\n\n').map(one).join('');
}

const cases = fc.record({
  resident: fc.constantFrom(...RESIDENTS),
  form: fc.constantFrom(...ASKED),
  later: fc.constantFrom(...LATER),
  gap: breaks,
  place: fc.nat(20),
  system: fc.constantFrom(...Object.keys(SYSTEMS)),
});

/** Its lines end where its reader's window does. */
const isPage = (system: string) => !system.endsWith('.txt');

/** Parts of the name that stand somewhere, also broken; whoever shares them with an official may keep them. */
function leftOf(resident: Resident, json: string): readonly string[] {
  const words = plain(json).replace(/[-\u00ad](?:\\[nr]|\s)+|\u00ad/gu, '');
  const isLeft = (part: string) => new RegExp(`(?<!\\p{L})${part}(?:s|es)?(?!\\p{L})`, 'u').test(words);
  return partsOf(resident).filter((part) => !plain(OFFICIALS.join()).includes(part) && isLeft(part));
}

test('nothing of a resident’s name is left of minutes, and all of the officials', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ resident, form, later, gap, place, system }) => {
      const said = worn(
        `${told(form, resident)} ${told(later, resident)}`,
        resident,
        isPage(system) && gap.includes('\n') ? '' : gap,
        place,
      );
      const bytes = SYSTEMS[system]?.(minutes('Einwohnerfragestunde', said)) ?? Buffer.of();
      const found = pseudonymised(extract(await given(system, bytes)), whose);
      const names = found.people.map(({ name }) => name);
      for (const name of OFFICIALS) expect(names).toContainEqual(expect.stringContaining(name));
      expect(leftOf(resident, JSON.stringify({ ...found, source: null }))).toEqual([]);
    }),
    {
      seed: 8,
      numRuns: 120,
      endOnFailure: true,
    },
  );
});
