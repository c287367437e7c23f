import { describe, expect, it } from 'vitest';
import { actCaption, CAPTION, caption } from '../../import/resolve/names.ts';

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
});
