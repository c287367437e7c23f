import { describe, expect, it } from 'vitest';
import { ASKED_AGAIN } from '../../import/acts/cues/asked-again.ts';
import { COMPETENCE, OTHERS_DECIDE } from '../../import/acts/cues/competence.ts';
import { DECLINED } from '../../import/acts/cues/declined.ts';
import { DEFERRED, PASSES_ON } from '../../import/acts/cues/deferred.ts';
import { ASKED_AND_ANSWERED, OFF_RECORD } from '../../import/acts/cues/off-record.ts';
import { find, type Phrase } from '../../import/acts/cues/phrase.ts';
import { UNKNOWN } from '../../import/acts/cues/unknown.ts';

describe.each<[string, readonly Phrase[]]>([
  ['off record', [...OFF_RECORD, ASKED_AND_ANSWERED]],
  ['declined', DECLINED],
  ['unknown', UNKNOWN],
  ['deferred', [...DEFERRED, PASSES_ON]],
  ['competence', [...COMPETENCE, OTHERS_DECIDE]],
  ['asked again', ASKED_AGAIN],
])('cues of %s', (_, cues) => {
  it.each(cues.map((cue) => [cue.name, cue] as const))('%s', (_name, cue) => {
    for (const text of cue.yes) expect(find(cue.pattern, text), text).not.toBeNull();
    for (const text of cue.no) expect(find(cue.pattern, text), text).toBeNull();
    expect(cue.yes.length).toBeGreaterThan(0);
    expect(cue.no.length).toBeGreaterThan(0);
  });
});
