import { day, count as n } from '../dates.ts';
import type { documentsDe } from './documents.de.ts';

const many = (value: number, one: string, more: string) => `${n(value)}\u00A0${value === 1 ? one : more}`;

/** What is said of the documents that something rests on, in English. */
export const documentsEn: typeof documentsDe = {
  asOf: {
    label: 'As of',
    rests: 'Rests on',
    documents: (d) => many(d, 'document', 'documents'),
    some: (d, of) => `${n(d)} of ${many(of, 'document', 'documents')}`,
    until: (iso, some) =>
      iso ? `${some ? '; meetings are read' : ', meetings'} until ${day('en', iso)}.` : '.',
    unexplained: (share) => `${share} of their sentences are not explained by any rule.`,
    late: 'Minutes often appear months after the meeting; no answer recorded does not mean that none was given.',
    quality: 'How well it reads',
  },
  documents: {
    title: 'Documents',
    description: 'The minutes that everything here is read from, and what was not explained in them.',
    all: 'Everything here is read from these documents.',
    with: 'with',
    these: { questions: 'these questions', promises: 'these promises' },
    found: (d) => many(d, 'document', 'documents'),
    none: 'No document records any of it.',
    unexplained: (some, all) =>
      all === 0
        ? ''
        : some === 0
          ? 'every sentence explained'
          : `${n(some)} of ${n(all)} sentences not explained`,
    original: 'Original',
    toldIn: 'What it says stands in another document of the same meeting:',
    tells: 'Also tells what stands in another document of the same meeting:',
    more: 'Further documents',
    before: 'Previous documents',
    first: 'To the beginning of the list',
  },
};
