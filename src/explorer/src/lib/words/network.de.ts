import { day, count as n } from '../dates.ts';

const many = (value: number, one: string, more: string) => `${n(value)}\u00A0${value === 1 ? one : more}`;

/** What the page of who asks whom says, in German. */
export const networkDe = {
  title: 'Wer fragt wen',
  description:
    'Wer im Rat wen fragt, wie oft, und wie viel davon offen blieb: als Netz und als Tabelle, aus Niederschriften.',
  pairs: (pairs: number, nodes: number) =>
    `${many(pairs, 'Paar', 'Paare')} unter ${many(nodes, 'Beteiligten', 'Beteiligten')}, aus`,
  rest: 'Fragen, bei denen die Niederschrift nicht sagt, wer fragt oder wer gefragt ist, stehen in keinem Paar.',
  capped: (most: number) => `Gezeigt sind die ${n(most)} stärksten Paare.`,
  none: 'Keine Paare mit diesen Filtern.',
  noneYet: 'Noch steht keine Frage im Graphen, bei der beide Seiten bekannt sind.',
  drawing: 'Zeichnung',
  drawn: (pairs: number) =>
    `Zeichnung von ${many(pairs, 'Paar', 'Paaren')}; die Tabelle darunter sagt dasselbe.`,
  loading: 'Die Zeichnung wird geladen …',
  unreached: 'Die Zeichnung konnte ihre Daten nicht holen. Die Tabelle darunter sagt dasselbe.',
  failed: 'Dieser Browser kann die Zeichnung nicht zeigen. Die Tabelle darunter sagt dasselbe.',
  script: 'Die Zeichnung braucht JavaScript. Die Tabelle darunter sagt dasselbe.',
  help: 'Eine Linie führt zu ihren Fragen, ein Punkt zeigt, mit wem er zu tun hat.',
  mouse: 'Ziehen bewegt, Strg und Rad holen heran.',
  touch: '„Verschieben“ lässt den Finger die Zeichnung bewegen.',
  nearer: 'Näher',
  farther: 'Weiter weg',
  whole: 'Alles zeigen',
  finger: 'Verschieben',
  find: 'Hervorheben',
  nobody: 'Person oder Stelle',
  unknown: 'Im Netz heißt niemand so.',
  person: 'Person',
  body: 'Stelle',
  width: 'Je breiter, desto mehr Fragen',
  colour: 'Von allen erledigt bis alle offen',
  asks: (name: string, out: number, into: number) =>
    `${name}: fragt ${many(out, 'Mal', 'Mal')}, wird ${many(into, 'Mal', 'Mal')} gefragt`,
  edge: (from: string, to: string, questions: number, open: number) =>
    `${from} fragt ${to}: ${many(questions, 'Frage', 'Fragen')}${open > 0 ? `, ${n(open)} offen` : ''}`,
  page: 'Seite',
  years: 'Zeitraum',
  fromYear: 'Erstes Jahr',
  toYear: 'Letztes Jahr',
  span: (from: number, to: number) => (from === to ? `${from}` : `${from} bis ${to}`),
  table: 'Tabelle',
  from: 'Fragt',
  to: 'Gefragt',
  count: 'Fragen',
  open: 'Offen',
  last: 'Zuletzt',
  sortBy: (column: string) => `Nach „${column}“ ordnen`,
  openHelp: 'Offen: keine Antwort protokolliert oder auf später verwiesen.',
  day: (iso: string) => day('de', iso),
};

export type NetworkWords = typeof networkDe;
