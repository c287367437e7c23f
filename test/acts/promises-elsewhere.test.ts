import { describe, expect, it } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';

const HEAD =
  'Ortsrat Lindenau\n\nNiederschrift über die Sitzung am 05.03.2024\n\nAnwesend: Frau Birk, Herr Adler, Frau Ilm, Herr Tamm\n\nTOP 1: Hafen\n\n';

/** The promises of a text: what kind they are, and who owes them. */
function promised(text: string): readonly string[] {
  const extraction = extracted(HEAD + text, 'lindenau/rat.txt');
  const names = namesIn(extraction);
  return extraction.commitments.map(({ kind, owedBy }) =>
    [kind, ...owedBy.map((id) => names.get(id) ?? '')].join(' '),
  );
}

describe('promises', () => {
  it.each([
    [
      'to pass on what stands in front',
      'Diese Zahl leitet die Verwaltung an den Kreis weiter.',
      'firm Verwaltung',
    ],
    [
      'to take something along, in the passive',
      'Der Hinweis wird mit zur Schau, voraussichtlich im Mai, genommen.',
      'intention',
    ],
    [
      'in a main clause behind what is still asked',
      'Details, etwa, ob gesperrt wird, werden derzeit geprüft, der Beirat wird laufend unterrichtet.',
      'firm',
    ],
    ['to try', 'Die Verwaltung wird versuchen, einen Pächter zu finden.', 'intention Verwaltung'],
    [
      'to do something, as an offer',
      'Herr Tamm lobt das Fest. Er würde dies organisieren.',
      'offer Herr Tamm',
    ],
    [
      'to find out elsewhere',
      'Frau Birk fragt nach der Frist. Herr Tamm erkundigt sich beim Kreis, wie sie lautet.',
      'check Herr Tamm',
    ],
    [
      'to send, at the end of a clause',
      'Herr Tamm teilt mit, dass der Kreis zuständig sei, er ihm die Einladung zukommen lässt.',
      'firm Herr Tamm',
    ],
    [
      'to report at a meeting, whatever stands in brackets',
      'Die Auswertung der Messung (soweit nicht ausgefallen) erfolgt in der Februar-Sitzung.',
      'firm',
    ],
  ])('%s', (_, text, promise) => {
    expect(promised(text)).toEqual([promise]);
  });

  it.each([
    ['what is being done', 'Herr Tamm ergänzt, dass derzeit die Frage der Pacht geklärt wird.'],
    [
      'an invitation that was taken',
      'Herr Tamm hat eine Anfrage erhalten, ob er weitermachen würde und hat zugesagt.',
    ],
    ['a note of what was told', 'Die Mitteilung wird der Niederschrift als Anlage beigefügt.'],
    ['what a body decides', 'In diesem Fall erklärt sich der Ortsrat bereit, eine Bank zu bezahlen.'],
    ['what somebody thinks', 'Herr Tamm lobt das Fest. Er würde dies begrüßen.'],
    ['what others pass on', 'Die Pumpe leitet das Wasser an den Bach weiter.'],
  ])('but not %s', (_, text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe('who owes it', () => {
  it.each([
    [
      'all who are asked',
      'Frau Birk bittet die Herren Adler und Tamm um ein Treffen, die dies zusagen.',
      'firm Herr Adler Herr Tamm',
    ],
    [
      'the one who is asked',
      'Frau Birk bittet Herrn Adler um ein Treffen, der dies zusagt.',
      'firm Herr Adler',
    ],
    [
      'the body for which somebody promises',
      'Herr Tamm sagt zu, dass der Sportverein auch in diesem Jahr die Kosten übernehmen wird.',
      'firm Sportverein',
    ],
    [
      'not whom something is done to',
      'Herr Tamm sagt zu, dass der Sportverein informiert wird.',
      'firm Herr Tamm',
    ],
    ['who gladly does what was asked', 'Frau Ilm kommt dieser Bitte gern nach.', 'offer Frau Ilm'],
  ])('%s', (_, text, promise) => {
    expect(promised(text)).toEqual([promise]);
  });
});
