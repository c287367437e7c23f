import { day, count as n } from '../dates.ts';
import type { HistoryWords } from './history.de.ts';

/** Of a moment in UTC. */
const dayOf = (moment: string) => day('en', moment.slice(0, 10));

/** What the pages say of corrections, versions, and what is gone, in English. */
export const historyEn: HistoryWords = {
  byHand: 'Corrected by hand',
  kinds: {
    ASKER: 'Who asked',
    ANSWER: 'Answer linked',
    STATUS: 'What became of it',
    SAME: 'One person',
    SPLIT: 'Somebody else',
    DELIVERY: 'Promise delivered',
  },
  was: (before) => `read was: ${before}`,
  nobody: 'nobody',
  saysSo: (by) => `says ${by}`,
  later: (days) => (days === 1 ? 'Answered later, after a day' : `Answered later, after ${n(days)} days`),
  corrected: (iso) => `The minutes were corrected; so they stand here since ${dayOf(iso)}.`,
  versions: 'Earlier versions',
  until: (iso) => `until ${dayOf(iso)}`,
  changes: (appeared, changed, vanished) => `${n(appeared)} new, ${n(changed)} changed, ${n(vanished)} gone`,
  basis: {
    BYTES: 'the same file with another content',
    TOLD: 'told when it was imported',
    TEXT: 'the minutes call themselves corrected',
  },
  gone: 'This is not in the graph any more.',
  because: {
    REMOVED: (iso) => `The minutes in which it stood were removed on ${dayOf(iso)}.`,
    CORRECTED: (iso) =>
      `The minutes in which it stood were corrected; since ${dayOf(iso)} it does not stand so in them.`,
    REREAD: (iso) => `Better rules read the same words otherwise since ${dayOf(iso)}.`,
    ELSEWHERE: (iso) => `Since ${dayOf(iso)} other minutes of the same meeting tell it.`,
    unknown: (iso) => `Since ${dayOf(iso)} it does not stand in them.`,
  },
  instead: 'What stands in its place now',
  nothingInstead: 'Nothing stands in its place.',
  waiting: 'Corrections that wait',
  waitingIntro:
    'People corrected something that is not in the graph so any more. Nothing of it is lost: it holds again as soon as its place is back.',
  contradictions: 'Contradictions',
  contradictionsIntro:
    'Two minutes of one meeting say different things of the same words, or the same question was answered differently on two days. The graph holds both; which one is right only a person can tell.',
  differs: { STATUS: 'outcome', ASKER: 'who asks', RESULT: 'result', VOTES: 'votes', ANSWER: 'answer' },
};
