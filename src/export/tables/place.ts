import type { Column } from '../table.ts';

/** Where something was said. */
export const MEETING: readonly Column[] = [
  ['meeting', 'meeting.name', 'Committee and day, for people to read'],
  ['committee', 'meeting.committee.name', 'Who met'],
  ['item_number', 'agendaItem.number', 'Number of the agenda item as printed'],
  ['item', 'agendaItem.heading', 'Its heading as printed'],
];

/** Where it stands in the source, and the rule that found it. */
export function placeIn(path: string): readonly Column[] {
  return [
    ['document_id', `${path}source.document.id`, 'Id of the document'],
    ['document', `${path}source.document.name`, 'Its name, for people to read'],
    ['origin', `${path}source.document.origin`, 'Its address, or its folder and file name'],
    ['url', `${path}source.document.url`, 'Its address on the web; empty for files'],
    ['page', `${path}source.page`, 'Page of the original, from 1; empty where it has none'],
    ['start', `${path}source.start`, 'Where the words begin, in UTF-16 units of the document’s text'],
    ['end', `${path}source.end`, 'Where they end, exclusive'],
    ['rule', `${path}rule`, 'The rule that found it'],
  ];
}
