import { describe, expect, it } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';

const HEAD =
  'Ortsrat Lindenau\n\nNiederschrift über die Sitzung am 05.03.2024\n\nAnwesend: Frau Birk, Herr Adler, Frau Ilm, Herr Tamm\n\nTOP 1: Hafen\n\n';

/** Who asks each question. */
function askers(text: string): readonly string[] {
  const extraction = extracted(HEAD + text, 'lindenau/rat.txt');
  const names = namesIn(extraction);
  return extraction.questions.map(({ askedBy }) => names.get(askedBy ?? '') ?? 'unbekannt');
}

describe('a question whose asker the next sentence tells', () => {
  it.each([
    'Herr Adler stellt das zur Diskussion.',
    'Herr Adler wirft diese Frage auf.',
    'Herr Adler möchte das wissen.',
    'Diese Frage stellt Herr Adler.',
    'Diese Frage kommt von Herrn Adler.',
    'Diese Frage wird von Herrn Adler gestellt.',
    'Das will Herr Adler wissen.',
    'So fragt Herr Adler.',
    'Darauf hätte Herr Adler gern eine Antwort.',
  ])('%s', (claim) => {
    expect(askers(`Wäre ein Steg aus Holz nicht billiger? ${claim}`)).toEqual(['Herr Adler']);
    expect(askers(`Frau Ilm lobt den Steg. Was kostet er? Wann kommt er? ${claim}`)).toEqual([
      'Herr Adler',
      'Herr Adler',
    ]);
  });

  it.each([
    'Herr Adler stellt das richtig.',
    'Herr Adler nennt den Mai.',
    'Diese Frage beantwortet Herr Adler.',
    'Das wird Herr Adler prüfen.',
  ])('%s (it is another’s)', (reply) => {
    expect(askers(`Frau Birk: Wann kommt der Steg? ${reply}`)).toEqual(['Frau Birk']);
  });
});

describe('who lives together asks together', () => {
  it.each([
    ['Familie Zeller fragt, wann der Steg kommt.', 'Familie Zeller'],
    ['Fam. Zeller erkundigt sich nach dem Steg.', 'Familie Zeller'],
    ['Das Ehepaar Kuhn möchte wissen, ob der Zaun bleibt.', 'Ehepaar Kuhn'],
    ['Die Eheleute Kuhn erkundigen sich nach dem Zaun.', 'Eheleute Kuhn'],
    ['Die Eheleute Ole und Frieda Tann fragen, wann der Steg kommt.', 'Eheleute Tann'],
    ['Auf Nachfrage der Familie Zeller erklärt Frau Birk, dass der Zaun bleibt.', 'Familie Zeller'],
    ['Frau Ilm fragt für die Familie Zeller, wann der Steg kommt.', 'Frau Ilm'],
    ['Frau Ilm fragt, was der Ausschuss für Familie, Sport und Kultur plant.', 'Frau Ilm'],
  ])('%s', (text, asker) => {
    expect(askers(text)).toEqual([asker]);
  });

  it('nobody knows them but as people who live there', () => {
    const { people } = extracted(`${HEAD}Familie Zeller fragt, wann der Steg kommt.`, 'lindenau/rat.txt');
    expect(people.find(({ name }) => name === 'Familie Zeller')?.kind).toBe('private');
  });
});

describe('minutes in catchwords, without "Herr" and "Frau"', () => {
  it.each(['Nachfrage', 'Frage', 'Rückfrage'])('%s, and an answer', (noun) => {
    const text = `${HEAD}${noun} Birk: Wann kommt der Steg? Antwort Adler: Im Mai.`;
    const { answers, ...extraction } = extracted(text, 'lindenau/rat.txt');
    const names = namesIn({ answers, ...extraction });
    expect(answers.map(({ givenBy }) => names.get(givenBy ?? ''))).toEqual(['Herr Adler']);
  });
});
