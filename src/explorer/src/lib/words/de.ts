import type { DecisionResult } from '../api/graphql.ts';
import { day, count as n } from '../dates.ts';
import type { Outcome } from '../source/marks.ts';
import { documentsDe } from './documents.de.ts';
import { historyDe } from './history.de.ts';
import { networkDe } from './network.de.ts';
import { privacyDe } from './privacy.de.ts';
import { qualityDe } from './quality.de.ts';
import { thingsDe } from './things.de.ts';

const some = (value: number | null, words: (value: number) => string) =>
  value === null ? [] : [words(value)];
const many = (value: number, one: string, more: string) => `${n(value)}\u00A0${value === 1 ? one : more}`;

/** After "an" and "von": "Herrn Schmitz". */
const declined = (name: string) => name.replace(/^Herr\b/, 'Herrn');

const RESULTS: Readonly<Record<DecisionResult, string>> = {
  ACCEPTED: 'beschlossen',
  AMENDED: 'geändert beschlossen',
  REJECTED: 'abgelehnt',
  DEFERRED: 'vertagt',
  REFERRED: 'verwiesen',
  WITHDRAWN: 'zurückgezogen',
  REMOVED: 'abgesetzt',
  NOTED: 'zur Kenntnis genommen',
  CONSIDERED: 'beraten',
};

/** All that the interface says, in German. `en.ts` says the same in English. */
export const de = {
  ...thingsDe,
  ...documentsDe,
  privacy: privacyDe,
  quality: qualityDe,
  history: historyDe,
  network: networkDe,
  name: 'Ratsgraph',
  claim: 'Wer fragt was im Rat, wer antwortet, und was wurde daraus?',
  skip: 'Zum Inhalt',
  nav: {
    label: 'Hauptmenü',
    questions: 'Fragen',
    promises: 'Zusagen',
    meetings: 'Sitzungen',
    network: 'Netz',
    rates: 'Quoten',
    language: 'English',
  },
  search: {
    label: 'Suche: Person, Stelle, Thema, Wort',
    placeholder: 'Person, Stelle, Thema …',
    go: 'Suchen',
    title: 'Suche',
    suggestions: 'Vorschläge',
    suggested: (found: number) =>
      `${many(found, 'Vorschlag', 'Vorschläge')}, mit den Pfeiltasten zu erreichen`,
    groups: { organizations: 'Stellen', committees: 'Gremien', people: 'Menschen', topics: 'Themen' },
    for: 'Suche nach',
    nothing: 'Nichts gefunden.',
    nothingHelp: 'Ein kürzeres Wort oder nur der Nachname hilft oft; Beugung und Umlaute sind gleich.',
    organizations: 'Stellen und Gremien',
    people: 'Menschen',
    topics: 'Themen',
    words: 'Im Wortlaut',
    inWords: (q: number) =>
      `${many(q, 'Frage enthält', 'Fragen enthalten')} diese Wörter, selbst oder in der Antwort`,
    asked: (q: number) => `stellte ${many(q, 'Frage', 'Fragen')}`,
    answered: (a: number) => `gab ${many(a, 'Antwort', 'Antworten')}`,
    toThem: (q: number) => `${many(q, 'Frage', 'Fragen')} an diese Stelle`,
    about: (q: number) => many(q, 'Frage', 'Fragen'),
  },
  start: {
    title: 'Fragen und Antworten aus Niederschriften',
    latest: 'Zuletzt gefragt',
    promised: 'Zuletzt zugesagt',
    all: 'Alle Fragen',
    allPromises: 'Alle Zusagen',
    meetingsNew: 'Letzte Sitzungen',
    mostAsked: 'Am meisten gefragt',
    meetings: (m: number) => many(m, 'Sitzung', 'Sitzungen'),
    since: (iso: string | null) => (iso ? ` seit ${iso.slice(0, 4)}` : ''),
    empty: 'Noch ist nichts im Graphen.',
    emptyHelp: 'Ein Aufruf liest Niederschriften ein:',
  },
  figures: {
    questions: (q: number) => many(q, 'Frage', 'Fragen'),
    promises: (p: number) => many(p, 'Zusage', 'Zusagen'),
    status: {
      ANSWERED: (q: number) => `${n(q)}\u00A0beantwortet`,
      OFF_RECORD: (q: number) => `${n(q)}\u00A0beantwortet ohne protokollierten Inhalt`,
      DEFERRED: (q: number) => `${n(q)}\u00A0auf später verwiesen`,
      DECLINED: (q: number) => `${n(q)}\u00A0abgelehnt`,
      NONE: (q: number) => `${n(q)}\u00A0ohne protokollierte Antwort`,
    },
  },
  status: {
    ANSWERED: 'beantwortet',
    OFF_RECORD: 'beantwortet, Inhalt nicht protokolliert',
    DEFERRED: 'später',
    DECLINED: 'abgelehnt',
    NONE: 'keine Antwort protokolliert',
  },
  statusReason: {
    ANSWERED: 'Beantwortet: Die Niederschrift hält eine Antwort fest, die auf die Frage eingeht.',
    OFF_RECORD: 'Beantwortet, aber was geantwortet wurde, steht nicht in der Niederschrift.',
    DEFERRED:
      'Auf später verwiesen: Eine Antwort, Prüfung oder Weitergabe wird angekündigt, in der Sache noch nichts gesagt.',
    DECLINED: 'Abgelehnt: Die Antwort wird verweigert oder für nicht zuständig erklärt.',
    NONE: 'Keine Antwort protokolliert: In der Niederschrift geht niemand darauf ein. Das heißt nicht, dass niemand geantwortet hat.',
  },
  basis: {
    NAMED: 'im Text genannt',
    REPLIED: 'hat geantwortet',
    ROLE_AT_MEETING: 'nach dem Amt in dieser Sitzung',
    ORDER: 'nächster Redebeitrag',
    ORDINAL: 'nach der Zählung im Text',
    SAME_SENTENCE: 'Frage und Antwort in einem Satz',
    TOPIC: 'gemeinsame Wörter',
    EARLIER_MEETING: 'Antwort auf eine frühere Sitzung',
    CURATED: 'von Hand festgelegt',
  },
  filters: {
    title: 'Filter',
    to: 'Gefragt: Stelle oder Person',
    from: 'Fragt',
    answeredBy: 'Antwortet',
    topic: 'Thema',
    committee: 'Gremium',
    words: 'Wörter in Frage oder Antwort',
    since: 'Ab',
    until: 'Bis',
    time: 'Zeit',
    document: 'Dokument',
    status: 'Was daraus wurde',
    order: 'Reihenfolge',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    apply: 'Anzeigen',
    clear: 'Alle Filter entfernen',
    remove: 'Filter entfernen',
    by: 'Wer schuldet sie',
    promiseWords: 'Wörter der Zusage',
    dueBefore: 'Fällig vor',
    delivered: 'Erledigung',
    deliveredAny: 'alle',
    deliveredNo: 'keine protokolliert',
    deliveredYes: 'protokolliert',
    active: 'Gesetzte Filter',
  },
  questions: {
    title: 'Fragen',
    to: (name: string) => `Fragen an ${declined(name)}`,
    from: (name: string) => `Fragen von ${declined(name)}`,
    about: (name: string) => `Fragen zu ${name}`,
    nobody: 'unbekannt',
    toNobody: 'niemand genannt',
    asks: 'fragt',
    noDate: 'ohne Datum',
    more: 'Weitere Fragen',
    before: 'Vorige Fragen',
    first: 'Zum Anfang der Liste',
    csv: 'Als Tabelle (CSV)',
    json: 'Als JSON',
    feed: 'Als Feed',
    askedFeed: 'Fragen daraus als Feed',
    akn: 'Als Akoma Ntoso',
    tei: 'Als TEI',
    jsonld: 'Als JSON-LD',
    calendar: 'Als Kalender',
    graphql: 'Als GraphQL',
    none: 'Keine Fragen mit diesen Filtern.',
    meant: 'Meinten Sie',
    fewer: 'Ein Filter weniger zeigt mehr:',
  },
  question: {
    kind: 'Frage',
    askedBy: 'Fragt',
    addressedTo: 'Gefragt',
    when: 'Sitzung',
    item: 'Tagesordnung',
    topics: 'Themen',
    answers: (a: number): string => (a === 1 ? 'Antwort' : 'Antworten'),
    forWhom: 'für',
    someone: 'Niemand genannt',
    more: 'mehr',
    below: '(weiter unten in der Niederschrift)',
    promises: (p: number): string => (p === 1 ? 'Zusage' : 'Zusagen'),
    became: 'Was daraus wurde',
    rests: 'Beruht auf den Worten',
    rule: 'Regel',
    noContent: 'Was genau gefragt wurde, sagt die Niederschrift nicht.',
    reported: 'Wiedergegeben in den Worten der Niederschrift, nicht im Wortlaut der Sitzung.',
    source: 'In der Niederschrift',
    whole: 'Ganze Niederschrift lesen',
    original: {
      words: 'Original an dieser Stelle',
      page: 'Original auf dieser Seite',
      start: 'Original (öffnet sich am Anfang: diese Art von Datei kann kein Browser an einer Stelle öffnen)',
      nowhere: (origin: string) =>
        `Eingelesen aus ${origin}, einer Datei ohne Adresse im Netz: Das Original lässt sich von hier nicht öffnen.`,
    },
    page: (page: number) => `S. ${page}`,
    file: (origin: string) => `Eingelesen aus ${origin}`,
    paragraph: (paragraph: number) => `Absatz ${paragraph}`,
    skipped: (p: number) => `${many(p, 'Absatz', 'Absätze')} ausgelassen`,
    cite: 'Zitieren',
    copy: 'Kopieren',
    copied: 'Kopiert',
    retrieved: (iso: string) => `abgerufen am ${day('de', iso)}`,
    citeBy: (who: string) => `Frage von ${declined(who)}`,
    citeTo: (who: string) => ` an ${declined(who)}`,
  },
  promise: {
    kind: { FIRM: 'fest zugesagt', OFFER: 'angeboten', INTENTION: 'beabsichtigt', CHECK: 'Prüfung zugesagt' },
    due: 'Fällig',
    dueOn: (iso: string) => `also bis ${day('de', iso)}`,
    noDue: 'ohne Termin',
  },
  decision: {
    outcome: ({ result, yes, no, abstain, unanimous }: Outcome): string =>
      [
        result === null ? 'Ergebnis nicht protokolliert' : RESULTS[result],
        ...(unanimous ? ['einstimmig'] : []),
        ...some(yes, (votes) => `${n(votes)}\u00A0dafür`),
        ...some(no, (votes) => `${n(votes)}\u00A0dagegen`),
        ...some(abstain, (votes) => many(votes, 'Enthaltung', 'Enthaltungen')),
      ].join(', '),
  },
  promises: {
    title: 'Zusagen',
    intro:
      'Was in Sitzungen zugesagt wurde, wer es schuldet und bis wann. Ob es erledigt ist, steht oft in späteren Niederschriften oder gar nicht: „Keine protokolliert“ sagt nur, dass keine davon berichtet.',
    more: 'Weitere Zusagen',
    before: 'Vorige Zusagen',
    first: 'Zum Anfang der Liste',
    none: 'Keine Zusagen mit diesen Filtern.',
    all: 'alle zeigen',
    undelivered: (p: number) => `${n(p)}\u00A0ohne protokollierte Erledigung`,
    delivered: 'Erledigung protokolliert',
    noDelivery: 'keine Erledigung protokolliert',
  },
  document: {
    kind: 'Niederschrift',
    text: 'Text',
    none: 'In diesem Dokument wurde keine Frage gefunden.',
    contents: 'Fragen in der Reihenfolge des Textes',
    legend: 'Was markiert ist; jeder Klick führt zur nächsten Stelle',
    at: (place: number, all: number) => `${n(place)} von ${n(all)}`,
    receipt: (unexplained: number, all: number) =>
      all === 0
        ? 'Für dieses Dokument ist nicht verzeichnet, was nicht erklärt wurde; beim nächsten Einlesen wird es das.'
        : unexplained === 0
          ? `Jeder der ${n(all)} Sätze ist erklärt.`
          : `${n(unexplained)} von ${many(all, 'Satz', 'Sätzen')} hat keine Regel erklärt.`,
    every: 'Alle Sätze markieren',
    acts: 'Nur Fragen, Antworten, Zusagen und Beschlüsse markieren',
    strip: 'Der ganze Text als Streifen',
    noItem: 'Ohne Tagesordnungspunkt',
    meeting: 'Sitzung',
  },
  marks: {
    question: { letter: 'F', word: 'Frage' },
    answer: { letter: 'A', word: 'Antwort' },
    promise: { letter: 'Z', word: 'Zusage' },
    decision: { letter: 'B', word: 'Beschluss' },
    unexplained: { letter: '?', word: 'nicht erklärt' },
    statement: { letter: '', word: 'Wortbeitrag' },
    report: { letter: '', word: 'Bericht' },
    thanks: { letter: '', word: 'Dank' },
    procedure: { letter: '', word: 'Ablauf der Sitzung' },
    layout: { letter: '', word: 'Kopf, Fuß, Seitenzahl' },
  },
  keys: {
    title: 'Tasten',
    open: 'Tasten',
    close: 'Schließen',
    list: [
      ['/', 'zur Suche'],
      ['j', 'nächster Eintrag'],
      ['k', 'voriger Eintrag'],
      ['Enter', 'öffnet ihn'],
      ['o', 'Original an dieser Stelle'],
      ['c', 'Zitat kopieren'],
      ['?', 'diese Hilfe'],
    ] as [string, string][],
  },
  errors: {
    notFound: 'Hier steht nichts.',
    notFoundHelp:
      'Die Adresse führt zu nichts, was im Graphen steht. Vielleicht wurde das Dokument entfernt; eine Suche findet, was noch da ist.',
    ours: 'Das ist unser Fehler.',
    oursHelp:
      'Die Seite konnte ihre Daten nicht holen. Bitte noch einmal versuchen; was im Adressfeld steht, bleibt gültig.',
    caller: 'Diese Angaben versteht der Server nicht.',
    noDay: (text: string) =>
      `„${text}“ ist kein Tag. Tage stehen als Jahr-Monat-Tag, zum Beispiel 2021-11-04.`,
    again: 'Noch einmal versuchen',
    home: 'Zur Startseite',
  },
  footer: {
    honest: 'Von einer Maschine aus Niederschriften gelesen; jede Angabe führt zu ihrer Stelle im Text.',
    api: 'GraphQL',
  },
};

export type Words = typeof de;
