import { day, month, count as n } from '../dates.ts';

const many = (value: number, one: string, more: string) => `${n(value)}\u00A0${value === 1 ? one : more}`;

/** What the pages of people, organisations, topics and meetings say, in German. */
export const thingsDe = {
  person: {
    kind: {
      ELECTED: 'Rat und Ausschüsse',
      ADMINISTRATION: 'Verwaltung',
      GUEST: 'Gast',
      PRIVATE: 'Ohne Amt',
      UNKNOWN: 'Person',
    },
    description: (name: string) =>
      `${name}: wen fragt, was wurde daraus, wer fragt zurück, welche Ämter und Zusagen. Aus Niederschriften.`,
    roles: 'Ämter, wie die Niederschriften sie nennen',
    askedWhom: 'Fragt',
    askedBy: 'Wird gefragt von',
    about: 'Fragt nach',
    speaksFor: 'Antwortet für',
    latest: 'Zuletzt gefragt',
    latestTo: 'Zuletzt an diese Person',
    asked: 'Gestellte Fragen',
    got: 'An diese Person',
    attended: 'Sitzungen',
    nothing: 'Von dieser Person ist keine Frage und keine Antwort verzeichnet.',
    asks: 'stellte',
    wasAsked: 'wurde gefragt:',
    gave: (q: number) => `antwortete auf ${many(q, 'Frage', 'Fragen')}`,
    owes: (p: number) => `gab ${many(p, 'Zusage', 'Zusagen')}`,
  },
  organization: {
    kind: {
      COMMITTEE: 'Gremium',
      FACTION: 'Fraktion',
      ADMINISTRATION: 'Verwaltung',
      DEPARTMENT: 'Teil der Verwaltung',
      AGENCY: 'Behörde',
      COMPANY: 'Unternehmen',
      SCHOOL: 'Schule oder Kita',
      ASSOCIATION: 'Verein',
      BODY: 'Öffentliche Stelle',
      OTHER: 'Stelle',
    },
    description: (name: string) =>
      `${name}: wer fragt, wer antwortet, was wurde daraus, welche Zusagen stehen. Aus Niederschriften.`,
    partOf: 'Teil von',
    parts: 'Dazu gehören',
    speakers: 'Wer hier spricht',
    askedBy: 'Wer fragt',
    about: 'Wonach gefragt wird',
    latest: 'Zuletzt gefragt',
    got: 'Fragen an diese Stelle',
    within: 'Fragen in diesem Gremium',
    meetings: 'Sitzungen',
    allMeetings: (m: number) => `Alle ${many(m, 'Sitzung', 'Sitzungen')}`,
    nothing: 'An diese Stelle ist keine Frage verzeichnet.',
    asked: 'Gefragt:',
    inside: 'In diesem Gremium gefragt:',
    asks: 'Fragt selbst:',
    owes: (p: number) => many(p, 'Zusage', 'Zusagen'),
  },
  topic: {
    kind: { FIELD: 'Themenfeld', TERM: 'Thema' },
    description: (name: string) =>
      `Fragen zu ${name}: wer fragt wen, wann, und was wurde daraus. Aus Niederschriften.`,
    broader: 'Themenfeld',
    narrower: 'Begriffe darin',
    askers: 'Wer danach fragt',
    organizations: 'Wer gefragt wird',
    beside: 'Kommt am häufigsten zusammen vor mit',
    committees: 'Gremien',
    latest: 'Zuletzt gefragt',
    time: 'Fragen dazu',
    nothing: 'Zu diesem Thema ist keine Frage verzeichnet.',
  },
  meeting: {
    kind: 'Sitzung',
    list: 'Sitzungen',
    listIntro: 'Alle Sitzungen, deren Niederschriften gelesen wurden. Jede führt zu ihrem Verlauf.',
    none: 'Keine Sitzung mit diesen Filtern.',
    more: 'Weitere Sitzungen',
    before: 'Vorige Sitzungen',
    first: 'Zum Anfang der Liste',
    description: (name: string) =>
      `${name}: Anwesende, Tagesordnung, Fragen, Antworten, Zusagen und Beschlüsse in der Reihenfolge der Niederschrift.`,
    attendance: 'Anwesenheit',
    capacity: {
      MEMBER: 'Mitglieder',
      STAFF: 'Verwaltung',
      GUEST: 'Gäste',
      EXCUSED: 'Entschuldigt',
      ABSENT: 'Nicht da',
    },
    for: 'für',
    from: (time: string) => `ab ${time}`,
    until: (time: string) => `bis ${time}`,
    item: (number: string) => `TOP ${number.replace(/^TOP\s*/i, '')}`,
    agenda: 'Tagesordnung',
    course: 'Verlauf',
    loose: 'Ohne Tagesordnungspunkt',
    documents: 'Niederschrift',
    noAttendance: 'Kein Dokument dieser Sitzung enthält eine Anwesenheitsliste.',
    nothing: 'Zu diesem Punkt ist nichts verzeichnet.',
    empty: 'Zu dieser Sitzung ist kein Wort verzeichnet.',
    counts: (answers: number, promises: number, decisions: number) =>
      [
        many(answers, 'Antwort', 'Antworten'),
        many(promises, 'Zusage', 'Zusagen'),
        many(decisions, 'Beschluss', 'Beschlüsse'),
      ].join(', '),
    statement: 'Erklärung',
  },
  timeline: {
    title: 'Im Lauf der Zeit',
    quarter: (q: string) => `${q}. Quartal`,
    month: (iso: string) => month('de', iso),
    parts: { done: 'beantwortet', later: 'später oder abgelehnt', none: 'keine Antwort protokolliert' },
  },
  ranking: {
    more: (rest: number, cut: boolean) => `${cut ? 'mindestens ' : ''}${n(rest)} weitere`,
    cut: (shown: number) => `Gezeigt sind die ${n(shown)} häufigsten.`,
    open: (q: number) => `${n(q)}\u00A0offen`,
    openHelp: 'offen: keine Antwort protokolliert oder auf später verwiesen',
  },
  pages: {
    title: 'Seiten der Tabelle',
    more: 'Weitere Zeilen',
    before: 'Vorige Zeilen',
    rows: (from: number, to: number, all: number) => `${n(from)} bis ${n(to)} von ${n(all)}`,
  },
  period: {
    from: 'ab',
    to: 'bis',
    seen: (from: string, to: string) =>
      from === to ? `gesehen am ${day('de', from)}` : `gesehen ${day('de', from)} – ${day('de', to)}`,
    told: (from: string | null, to: string | null) =>
      [from ? `ab ${day('de', from)}` : '', to ? `bis ${day('de', to)}` : ''].filter(Boolean).join(' '),
    help: 'gesehen: erste und letzte Sitzung, deren Niederschrift das Amt nennt',
    roleless: 'ohne Bezeichnung',
  },
  rates: {
    title: 'Antwortquoten',
    description:
      'Wie viele Fragen an jede Stelle beantwortet wurden, nach Jahr und Quartal, mit Zahlen und Vertrauensbereich.',
    intro:
      'Wie viele der Fragen an eine Stelle laut den Niederschriften beantwortet wurden. Jede Zahl führt zu ihren Fragen.',
    years: 'Zeitraum',
    all: 'Alle Jahre',
    organization: 'Stelle',
    total: 'gesamt',
    days: 'Tage',
    daysHelp:
      'Tage: wie viele von der Frage bis zur Antwort vergingen, in der Mitte aller beantworteten (Median); 0 heißt, in derselben Sitzung.',
    undated: 'ohne Datum',
    undatedHelp:
      'Ohne Datum: Fragen aus Dokumenten, die keinen Sitzungstag nennen; sie zählen in der Summe, aber in keinem Jahr.',
    none: 'In dieser Zeit ist keine Frage an eine Stelle verzeichnet.',
    told: (count: number, of: number, share: string, low: string, high: string) =>
      `${n(count)} von ${many(of, 'Frage', 'Fragen')} beantwortet, ${share} (in 95 von 100 Fällen zwischen ${low} und ${high})`,
    few: (count: number, of: number) =>
      `${n(count)} von ${many(of, 'Frage', 'Fragen')} beantwortet; zu wenige für eine Quote`,
    help: 'Dünne Linie: der Bereich, der den wahren Anteil in 95 von 100 Fällen enthält (Wilson). Grau und ohne Balken: weniger als fünf Fragen, keine Quote. Später oder schriftlich angekündigte Antworten zählen nicht als beantwortet.',
  },
  again: {
    title: 'Dieselbe Frage an anderen Tagen',
    before: 'Früher',
    after: 'Später',
    change: {
      ANSWERED_NOW: 'erst beim zweiten Mal beantwortet',
      ANSWERED_AGAIN: 'beide Male beantwortet',
      OPEN_AGAIN: 'beim zweiten Mal ohne Antwort',
      STILL_OPEN: 'beide Male ohne Antwort',
    },
    days: (d: number) => `${many(d, 'Tag', 'Tage')} dazwischen`,
    terms: (terms: number) => many(terms, 'gemeinsames Wort', 'gemeinsame Wörter'),
    named: 'die spätere sagt, dass schon einmal gefragt wurde',
  },
};

export type ThingWords = typeof thingsDe;
