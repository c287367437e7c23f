import type { Acts, Asking, Attendee, Document, Mention, Replying } from '../../import/model.ts';

/** Hand-made documents and acts about invented people, for tests of the resolver alone. */

export function mention(text: string, words: string, told: Partial<Mention> = {}): Mention {
  const start = text.indexOf(words);
  const plain = { givenName: null, salutation: null, title: null, role: null, organization: null };
  return {
    kind: 'person',
    name: words.split(' ').at(-1) ?? words,
    ...plain,
    start,
    end: start + words.length,
    ...told,
  };
}

export function attendee(familyName: string, told: Partial<Attendee> = {}): Attendee {
  const plain = { givenName: null, salutation: null, title: null, role: null, organization: null };
  const whole = { from: null, until: null, substituteFor: null };
  return { familyName, ...plain, ...whole, as: 'member', start: 0, end: 0, ...told };
}

export function made(text: string, told: Partial<Document> = {}): Document {
  const source = {
    origin: 'auendorf/2024-05-02-rat.txt',
    label: '-',
    mediaType: 'text/plain',
    text,
    hash: '0',
  } as const;
  const plain = { layout: 'plain', municipality: 'Auendorf', committee: 'Rat', date: '2024-05-02' } as const;
  return { source, ...plain, items: [], attendance: [], blocks: [], warnings: [], ...told };
}

export function asking(text: string, words: string, told: Partial<Asking> = {}): Asking {
  const start = text.indexOf(words);
  return {
    rule: 'fragt-ob',
    sentence: 0,
    item: null,
    asker: null,
    addressees: [],
    content: true,
    status: 'NONE',
    statusRule: 'nobody-responds',
    statusWords: null,
    start,
    end: start + words.length,
    ...told,
  };
}

export function replying(text: string, words: string, told: Partial<Replying> = {}): Replying {
  const start = text.indexOf(words);
  const end = start + words.length;
  return { rule: 'next-turn', sentence: 0, item: null, speaker: null, firstEnd: end, start, end, ...told };
}

export function acts(told: Partial<Acts> = {}): Acts {
  return {
    questions: [],
    answers: [],
    statements: [],
    commitments: [],
    decisions: [],
    warnings: [],
    links: [],
    references: [],
    recalls: [],
    mentions: [],
    classes: [],
    ...told,
  };
}
