import { describe, expect, it } from 'vitest';
import { actCaption, CAPTION, caption, gist } from '../../import/resolve/names.ts';

describe('captions', () => {
  it('are cut between words and never longer than a node shows', () => {
    const long = 'Erweiterung der Grundschule am Anger mit Turnhalle';
    expect(caption(long)).toBe('Erweiterung der Grundschule am Anger…');
    for (const who of [null, 'Birk', 'Birk-Tammenhausen-Ilmer']) {
      const name = actCaption(who, long, '?');
      expect(name.length).toBeLessThanOrEqual(CAPTION);
      expect(name.endsWith('?')).toBe(true);
    }
  });

  it('never cut a character in two', () => {
    expect(encodeURIComponent(caption('🏫'.repeat(40)))).toContain('%');
  });

  it.each([
    [
      'Herr Adler antwortet, dass 340 Menschen Arbeit gefunden hätten.',
      '340 Menschen Arbeit gefunden hätten',
    ],
    ['teilt Kämmerer Adler mit, dass der Bescheid\nnoch fehle.', 'der Bescheid noch fehle'],
    ['Sie weist darauf hin, dass die Frist ende.', 'die Frist ende'],
    ['Erster Stadtrat Dr. Adler bejaht dies.', 'bejaht dies'],
    ['Er werde das prüfen.', 'werde das prüfen'],
    ['sagt Herr Adler eine Prüfung zu.', 'sagt eine Prüfung zu'],
    ['Dies wird von Herrn Adler verneint.', 'Dies wird von Herrn Adler verneint'],
    [
      'Die Kurse gibt die Volkshochschule, so Herr Adler.',
      'Die Kurse gibt die Volkshochschule, so Herr Adler',
    ],
    ['Das sei so teuer, dass niemand es bezahle.', 'Das sei so teuer, dass niemand es bezahle'],
  ])('name who speaks once: %s', (said, told) => {
    expect(gist(said, 'Adler')).toBe(told);
  });

  it('leave what nobody says as it is, but for its number and its end', () => {
    expect(gist('1. Der Rat nimmt den Bericht zur Kenntnis.', null)).toBe(
      'Der Rat nimmt den Bericht zur Kenntnis',
    );
    expect(gist('Er wird beigefügt.', null)).toBe('Er wird beigefügt');
  });
});
