import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActs } from '../../import/acts/index.ts';
import { recognise } from '../../import/document/index.ts';
import { splitSentences } from '../../import/language/sentences.ts';
import type { Mention } from '../../import/model.ts';

/**
 * Golden cases: invented minutes in `test/cases/<name>.txt` and beside them what a careful reader takes from them.
 * Anyone may add one: write the text, run with `UPDATE_CASES=1`, read the JSON word by word, commit both.
 */
const folder = new URL('../cases/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));
const write = process.env['UPDATE_CASES'] !== undefined && process.env['CI'] === undefined;

function told(text: string): unknown {
  const source = { origin: 'case.txt', label: 'case.txt', mediaType: 'text/plain', text, hash: '' } as const;
  const document = recognise(source);
  const acts = findActs(document, splitSentences(document));
  const words = (span: { start: number; end: number }): string =>
    text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return {
    questions: acts.questions.map((question, index) => ({
      quote: words(question),
      asker: nameOf(question.asker),
      ...(question.addressees.length > 0 && { addressees: question.addressees.map(nameOf) }),
      ...(!question.content && { content: false }),
      status: question.status,
      answers: acts.links
        .filter((link) => link.question === index)
        .map(({ answer, basis }) => `${nameOf(acts.answers[answer]?.speaker ?? null)}, ${basis}`),
    })),
    answers: acts.answers.map((answer) => `${nameOf(answer.speaker)}: ${words(answer)}`),
    people: acts.mentions.map(description),
  };
}

const nameOf = (mention: Mention | null): string => mention?.name ?? 'unbekannt';

function description({ salutation, title, givenName, name, role, organization }: Mention): string {
  const person = [salutation, title, givenName, name].filter((part) => part !== null).join(' ');
  return [person, role, organization].filter((part) => part !== null).join(' / ');
}

describe('reads invented minutes as a careful reader does', () => {
  it.each(names)('%s', (name) => {
    const found = told(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
    const golden = new URL(`${name}.json`, folder);
    if (write) writeFileSync(golden, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
