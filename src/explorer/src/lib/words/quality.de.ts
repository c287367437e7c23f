import { MISREAD } from './misread.ts';

/** What the page about the quality of extraction says, in German. */
export const qualityDe = {
  title: 'Wie gut gelesen wird',
  description:
    'Was die Maschine in Niederschriften erkennt, wie oft sie recht hat, und was sie nicht kann: mit gemessenen Zahlen.',
  intro:
    'Regeln der Grammatik lesen die Niederschriften, und wo keine greift, das Gewicht der Wörter; kein Sprachmodell. Sie irren sich. Hier steht, wie oft: gemessen an Texten, die beim Schreiben der Regeln niemand gesehen hatte.',
  measured: 'Gemessen',
  measuredOn: (day: string) => `Zuletzt am ${day}.`,
  notMeasured: 'Für diese Fassung ist keine Messung verzeichnet.',
  what: 'Was erkannt werden soll',
  right: 'Trifft zu',
  meaning:
    'Bei Fragen, Antworten, Zusagen, Stellen, Menschen, Themenfeldern und Begriffen ist die Zahl ein F1-Wert: sie sinkt, wenn etwas übersehen, und auch, wenn etwas zu viel gefunden wird. Sonst ist sie der Anteil, der stimmt.',
  figures: {
    questions: 'Was eine Frage ist',
    asker: 'Wer fragt',
    links: 'Welche Antwort zu welcher Frage gehört',
    status: 'Was aus einer Frage wurde',
    'status macro-F1': 'Dasselbe, jeder Ausgang gleich gewichtet',
    commitments: 'Was eine Zusage ist',
    owner: 'Wer eine Zusage schuldet',
    organizations: 'Welche Stelle gefragt ist oder antwortet',
    people: 'Wer eine Person ist',
    role: 'Welches Amt jemand hat',
    fields: 'Zu welchem Themenfeld eine Frage gehört',
    'main term': 'Der wichtigste Begriff einer Frage',
    'terms fit': 'Wie gut alle Begriffe einer Frage passen',
  } as Readonly<Record<string, string>>,
  explained: 'Was jeder Satz ist',
  explainedIntro:
    'Jeder Satz der eingelesenen Niederschriften ist entweder erklärt oder steht hier als nicht erklärt.',
  asWhat: 'Erklärt als',
  sentences: 'Sätze',
  share: 'Anteil',
  classes: {
    question: 'Frage',
    answer: 'Antwort',
    commitment: 'Zusage',
    statement: 'Wortbeitrag',
    report: 'Bericht',
    thanks: 'Dank',
    procedure: 'Ablauf der Sitzung',
    decision: 'Beschluss',
    layout: 'Kopf, Fuß, Seitenzahl',
    unexplained: 'nicht erklärt',
  } as Readonly<Record<string, string>>,
  eachDocument: 'wie viele in welchem Dokument',
  limits: 'Was sie nicht kann',
  example: 'Falsch gelesen wird zum Beispiel:',
  cannot: [
    {
      line: 'Was nicht in der Niederschrift steht, gibt es hier nicht: „keine Antwort protokolliert“ heißt nicht, dass niemand geantwortet hat.',
    },
    {
      line: 'Ironie, Andeutungen und Fragen ohne Fragesatz oder Frageverb erkennt sie nicht.',
      example: MISREAD.hint,
    },
    { line: 'Was nur der Form nach fragt, zählt sie als Frage.', example: MISREAD.scolding },
    {
      line: 'Zwei Menschen mit demselben Nachnamen bleiben getrennt, wenn der Text sie nicht sicher eins macht; dann steht jemand zweimal da.',
    },
    { line: 'Ob eine Zusage erfüllt ist, weiß sie nur, wenn eine spätere Niederschrift es sagt.' },
    { line: 'Eingescannte Seiten ohne Text liest sie nicht; sie werden beim Einlesen genannt.' },
  ] satisfies Limit[] as readonly Limit[],
};

/** What the machine cannot do, with a sentence of minutes that it reads wrongly. */
interface Limit {
  readonly line: string;
  readonly example?: string;
}

export type QualityWords = typeof qualityDe;
