import { day, count as n } from '../dates.ts';
import type { NetworkWords } from './network.de.ts';

const many = (value: number, one: string, more: string) => `${n(value)}\u00A0${value === 1 ? one : more}`;

/** What the page of who asks whom says, in English. */
export const networkEn: NetworkWords = {
  title: 'Who asks whom',
  description:
    'Who asks whom in the council, how often, and how much of it stayed open: as a network and as a table, from minutes.',
  pairs: (pairs, nodes) => `${many(pairs, 'pair', 'pairs')} among ${many(nodes, 'party', 'parties')}, from`,
  rest: 'Questions whose minutes do not tell who asks or who is asked are in no pair.',
  capped: (most) => `Shown are the ${n(most)} heaviest pairs.`,
  none: 'No pairs with these filters.',
  noneYet: 'The graph holds no question yet of which both sides are known.',
  drawing: 'Drawing',
  drawn: (pairs) => `Drawing of ${many(pairs, 'pair', 'pairs')}; the table below says the same.`,
  loading: 'The drawing is being loaded …',
  unreached: 'The drawing could not fetch its data. The table below says the same.',
  failed: 'This browser cannot show the drawing. The table below says the same.',
  script: 'The drawing needs JavaScript. The table below says the same.',
  help: 'A line leads to its questions, a dot shows whom it deals with.',
  mouse: 'Drag to move, Ctrl and the wheel bring it nearer.',
  touch: '“Move” lets the finger move the drawing.',
  nearer: 'Nearer',
  farther: 'Farther',
  whole: 'Show all',
  finger: 'Move',
  find: 'Bring out',
  nobody: 'Person or organisation',
  unknown: 'Nobody in the network is called so.',
  person: 'Person',
  body: 'Organisation',
  width: 'The wider, the more questions',
  colour: 'From all settled to all open',
  asks: (name, out, into) =>
    `${name}: asks ${many(out, 'time', 'times')}, is asked ${many(into, 'time', 'times')}`,
  edge: (from, to, questions, open) =>
    `${from} asks ${to}: ${many(questions, 'question', 'questions')}${open > 0 ? `, ${n(open)} open` : ''}`,
  page: 'Page',
  years: 'Time',
  fromYear: 'First year',
  toYear: 'Last year',
  span: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),
  table: 'Table',
  from: 'Asks',
  to: 'Asked',
  count: 'Questions',
  open: 'Open',
  last: 'Last',
  sortBy: (column) => `Sort by “${column}”`,
  openHelp: 'Open: no answer on record, or put off.',
  day: (iso) => day('en', iso),
};
