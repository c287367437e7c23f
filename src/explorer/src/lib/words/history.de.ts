import { day, count as n } from '../dates.ts';

/** Of a moment in UTC. */
const dayOf = (moment: string) => day('de', moment.slice(0, 10));

/** What the pages say of corrections, versions, and what is gone, in German. */
export const historyDe = {
  byHand: 'Von Hand berichtigt',
  kinds: {
    ASKER: 'Wer gefragt hat',
    ANSWER: 'Antwort zugeordnet',
    STATUS: 'Was daraus wurde',
    DELIVERY: 'Zusage eingelöst',
    SAME: 'Eine Person',
    SPLIT: 'Jemand anders',
  },
  was: (before: string) => `gelesen war: ${before}`,
  nobody: 'niemand',
  saysSo: (by: string) => `sagt ${by}`,
  later: (days: number) =>
    days === 1 ? 'Später beantwortet, nach einem Tag' : `Später beantwortet, nach ${n(days)} Tagen`,
  corrected: (iso: string) => `Die Niederschrift wurde berichtigt; so steht sie hier seit ${dayOf(iso)}.`,
  versions: 'Frühere Fassungen',
  until: (iso: string) => `bis ${dayOf(iso)}`,
  changes: (appeared: number, changed: number, vanished: number) =>
    `${n(appeared)} neu, ${n(changed)} geändert, ${n(vanished)} entfallen`,
  basis: {
    BYTES: 'dieselbe Datei, anderer Inhalt',
    TOLD: 'beim Einlesen angegeben',
    TEXT: 'die Niederschrift nennt sich berichtigt',
  },
  gone: 'Das steht nicht mehr im Graphen.',
  because: {
    REMOVED: (iso: string) => `Die Niederschrift, in der es stand, wurde am ${dayOf(iso)} entfernt.`,
    CORRECTED: (iso: string) =>
      `Die Niederschrift, in der es stand, wurde berichtigt; seit ${dayOf(iso)} steht es so nicht mehr darin.`,
    REREAD: (iso: string) => `Bessere Regeln lesen dieselben Worte seit ${dayOf(iso)} anders.`,
    ELSEWHERE: (iso: string) =>
      `Seit ${dayOf(iso)} berichtet es eine andere Niederschrift derselben Sitzung.`,
    unknown: (iso: string) => `Seit ${dayOf(iso)} steht es nicht mehr darin.`,
  },
  instead: 'Was jetzt an seiner Stelle steht',
  nothingInstead: 'An seiner Stelle steht nichts.',
  waiting: 'Berichtigungen, die warten',
  waitingIntro:
    'Menschen haben etwas berichtigt, das so nicht mehr im Graphen steht. Nichts davon ist verloren: es gilt wieder, sobald die Stelle wieder da ist.',
  contradictions: 'Widersprüche',
  contradictionsIntro:
    'Zwei Niederschriften derselben Sitzung sagen von denselben Worten Verschiedenes, oder auf dieselbe Frage wurde an zwei Tagen Verschiedenes geantwortet. Der Graph enthält beides; was stimmt, kann nur ein Mensch sagen.',
  differs: { STATUS: 'Ausgang', ASKER: 'wer fragt', RESULT: 'Ergebnis', VOTES: 'Stimmen', ANSWER: 'Antwort' },
};

export type HistoryWords = typeof historyDe;
