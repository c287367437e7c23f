import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';

describe('answers whose sentence names nobody who speaks', () => {
  it.each([
    [
      'what closes the paragraph of who asked him for the cause',
      'Frau Birk fragt bei Herrn Tamm nach, woran die Lieferung scheitere. Dem Fahrer sei gekündigt worden.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'what is told of whom the question was put to',
      'Herr Tamm wird von Frau Birk gefragt, wie die Boote belegt seien. Zwei seien voll, eines zur Hälfte.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'what the asker learns from somebody',
      'Frau Birk fragt, ob die Boote geprüft sind. Sie seien sogar zweimal geprüft worden, erfährt sie von Herrn Tamm.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'what stands in the sentence of the question',
      'Frau Birk fragte nach den roten Flächen der Karte; Herr Tamm breitete sie aus und ging sie mit ihr durch.',
      ['OFF_RECORD Herr Tamm'],
    ],
    [
      'what somebody knows as far as he can see',
      'Frau Birk fragt, ob es eine Betreuung gibt. Eine Betreuung sei, soweit Herr Tamm weiß, eingerichtet.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'what the house does behind the frame of a question',
      'Auf die Frage von Frau Birk, wo das Boot liegt, nickte die Verwaltung.',
      ['ANSWERED Verwaltung'],
    ],
    [
      'what follows the clause of who asked',
      'Als Frau Birk fragte, ob das Boot leckt, antwortete Herr Tamm, es sei dicht.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'what closes the paragraph of who has answered there',
      'Auf Befragen von Frau Birk gab Herr Tamm an, das Boot fahre. Ob und zu welchem Preis, war ihre zweite Frage. Gefahren wird ab Mai, die Karte kostet 3 Euro.',
      ['ANSWERED Herr Tamm', 'ANSWERED Herr Tamm'],
    ],
    [
      'the figure that a member gives',
      'Ratsfrau Birk fragt, wie lange man auf das Boot warte. Ratsherr Tamm spricht von elf Wochen.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'what behind a pronoun and its verb names who says it',
      'Frau Birk fragt, ob die Boote kommen. Sie kämen im Mai, teilt Herr Tamm mit.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'the last of a list without its question mark, and who begins with it',
      'Frau Birk stellte zwei Fragen:\n1. Leckt das Boot?\n2. Wann wird begonnen\nHerr Tamm begann mit der letzten Frage. Vor Mai sei nichts zu erwarten. Was das Boot angehe, so sei es dicht.',
      ['ANSWERED Herr Tamm', 'ANSWERED Herr Tamm'],
    ],
    [
      'what two who disagree say behind a colon',
      'Zu der Frage von Frau Birk, ob der Steg halte, gingen die Meinungen auseinander: Herr Tamm hatte keine Bedenken, Frau Ilm dagegen riet ab.',
      ['ANSWERED Herr Tamm Frau Ilm'],
    ],
    [
      'what is for two who asked in one sentence',
      'Frau Birk fragt nach dem Boot, Herr Rau nach dessen Kosten. Herr Tamm nennt den Mai.',
      ['ANSWERED Herr Tamm', 'ANSWERED Herr Tamm'],
    ],
    [
      'and is for the last question only',
      'Frau Birk fragt, ob das Boot leckt. Herr Rau fragt, wer es streicht. Das mache die Werft, antwortet Herr Tamm auf die letzte Frage.',
      ['NONE', 'ANSWERED Herr Tamm'],
    ],
    [
      'settles it in reported speech, by whomever',
      'Frau Birk fragt, ob der Steg verlegt werde. Das sei nicht vorgesehen. Herr Ilm fragt, wie viele Boote kämen. Es seien 20.',
      ['ANSWERED ', 'ANSWERED '],
    ],
    [
      'tells what the one of whom it tells says',
      'Frau Birk fragt, wie viele Boote im Hafen liegen. Wie Frau Tamm mitteilt, sind einige weg.',
      ['ANSWERED Frau Tamm'],
    ],
    [
      'gives none where nobody has answered: the asker may',
      'Herr Ilm bittet um eine Einschätzung, wie viele Boote noch kämen. Im Schnitt seien es 20 Boote.',
      ['NONE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});
