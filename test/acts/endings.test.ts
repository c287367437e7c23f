import { describe, expect, it } from 'vitest';
import { extracted } from '../extracted.ts';

const ASKED = 'Frau Birk fragt, ob das Boot dicht ist. Bürgermeister Tamm erklärt, dass es leckt.';

/** How the only answer of a text ends. */
function lastOf(text: string): string {
  const [answer] = extracted(text).answers;
  return answer?.text.replaceAll(/\s+/gu, ' ') ?? 'no answer';
}

describe('an answer ends where the minutes turn to something else', () => {
  it.each([
    'Auf Nachfrage nach dem Steg wird mitgeteilt, dass er hält.',
    'Herr Adler ist gegen den Steg.',
    'Von Herrn Adler wird der Antrag gestellt, den Steg zu streichen.',
    'Wegen des Stegs verabredet der Ortsrat einen Termin.',
    'Herrn Adler ist daran gelegen, dass der Steg hält.',
    'Nach kurzer Information auch durch Frau Ilm erfolgt der Beschlussvorschlag.',
    'Herr Adler verlässt die Sitzung.',
    'Neue Bojen:\nDer Steg ist glatt.',
    '- Umbau der Stege am See\nDer Steg ist glatt.',
  ])('%s', (next) => {
    expect(lastOf(`${ASKED}\n${next}`)).toMatch(/leckt\.$/u);
  });

  it('and goes on where it does not', () => {
    expect(lastOf(`${ASKED} Die Werft haftet für das Boot.`)).toMatch(/Boot\.$/u);
    expect(lastOf(`${ASKED} Folgende Stellen lecken:\n- der Bug\n- das Heck`)).toMatch(/Heck$/u);
  });
});
