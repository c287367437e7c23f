import { promisePage } from '../permalink.ts';
import { type Thing, valueAt } from '../thing.ts';
import { germanDay, notedByHand } from '../words.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './feed.ts';

/** A promise as it was made, with what people noted of it. Whether a delivery is on record tells its page: later minutes say so, and change nothing of it. */
export function promiseEntry(promise: Thing, origin: string): Entry {
  const list = (path: string) => valueAt(promise, path) as readonly string[];
  const { date, due, dueDate } = promise as Readonly<Record<'date' | 'due' | 'dueDate', string | null>>;
  const author = list('owedBy.name').join(', ') || null;
  return entryOf(promise, {
    title: `Zusage${author ? ` (${author})` : ''}${date ? `, ${germanDay(date)}` : ''}`,
    lines: [
      String(promise['text']),
      ...(due ? [`Frist im Wortlaut: ${due}${dueDate ? ` (${germanDay(dueDate)})` : ''}`] : []),
      ...list('questions.text').map((question) => `Frage: ${question}`),
      ...notedByHand(promise),
    ],
    url: promisePage(origin, promise),
    author,
    topics: [...new Set(list('questions.topics.name').flat())],
  });
}
