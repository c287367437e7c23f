import { type Thing, valueAt } from '../thing.ts';
import { uuidOf } from '../uuid.ts';
import { germanDay, STATUS, toThem } from '../words.ts';
import { escaped } from '../xml.ts';
import type { Entry } from './feed.ts';

export function entryOf(question: Thing, origin: string): Entry {
  const text = (path: string) => valueAt(question, path) as string | null;
  const list = (path: string) => valueAt(question, path) as readonly string[];
  const author = text('askedBy.name');
  const day = text('date');
  return {
    id: urnOf(String(question['id'])),
    title: `${author ?? 'Frage'}${toThem(list('addressedTo.name'))}${day ? `, ${germanDay(day)}` : ''}`,
    html: htmlOf(question),
    updated: text('imported') ?? '',
    url: `${origin}/questions/${question['id']}`,
    via: text('source.document.url'),
    author,
    topics: list('topics.name'),
  };
}

export function urnOf(id: string): string {
  return `urn:uuid:${uuidOf(id)}`;
}

function htmlOf(question: Thing): string {
  const answers = (question['answers'] as readonly Thing[]).map((answer) => {
    const who = valueAt(answer, 'givenBy.name');
    return `Antwort${who ? ` (${who})` : ''}: ${answer['text']}`;
  });
  const page = valueAt(question, 'source.page');
  const place = valueAt(question, 'meeting.name') ?? valueAt(question, 'source.document.name');
  const lines = [
    String(question['text']),
    ...answers,
    `Stand: ${STATUS[String(question['status'])]}`,
    `${place}${page ? `, Seite ${page}` : ''}`,
  ];
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}
