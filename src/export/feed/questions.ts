import { type Thing, valueAt } from '../thing.ts';
import { germanDay, STATUS, toThem } from '../words.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './feed.ts';

export function questionEntry(question: Thing, origin: string): Entry {
  const list = (path: string) => valueAt(question, path) as readonly string[];
  const author = valueAt(question, 'askedBy.name') as string | null;
  const day = question['date'] as string | null;
  const answers = (question['answers'] as readonly Thing[]).map((answer) => {
    const who = valueAt(answer, 'givenBy.name');
    return `Antwort${who ? ` (${who})` : ''}: ${answer['text']}`;
  });
  return entryOf(question, {
    title: `${author ?? 'Frage'}${toThem(list('addressedTo.name'))}${day ? `, ${germanDay(day)}` : ''}`,
    lines: [String(question['text']), ...answers, `Stand: ${STATUS[String(question['status'])]}`],
    url: `${origin}/questions/${question['id']}`,
    author,
    topics: list('topics.name'),
  });
}
