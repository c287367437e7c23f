import type { Reading } from '../../../import/acts/reading.ts';
import type { Id, Mention, Span } from '../../../import/model.ts';
import type { Stages } from '../../../import/pipeline.ts';
import type { CurationFile } from '../curation/file.ts';
import type { Lines } from '../lines.ts';
import type { Words } from './told.ts';

/** All that is known of a document, and how to show places and people in it. */
export interface Known extends Stages {
  readonly readings: readonly Reading[];
  readonly lines: Lines;
  /** What people know better; null where no file was given. */
  readonly curation: CurationFile | null;
}

/** Words as people read them, with their place. */
export function wordsOf({ start, end }: Span, { document, lines }: Known): Words {
  const text = document.source.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return { start, end, from: lines.at(start), text };
}

/** "Mats Adler (elected, member at the meeting; Ortsbürgermeister by attendance-list)". */
export function described(id: Id | null | undefined, { extraction }: Known): string {
  const person = extraction.people.find((one) => one.id === id);
  if (person === undefined) {
    const body = extraction.organizations.find((one) => one.id === id);
    return body === undefined ? 'nobody that the text tells' : `${body.name} (${body.kind})`;
  }
  const attended = person.attended === null ? [] : [`${person.attended} at the meeting`];
  const roles = person.roles.map(({ role, organization, rule }) => {
    const of = extraction.organizations.find((one) => one.id === organization)?.name;
    return `${[role, of].filter(Boolean).join(', ')} by ${rule}`;
  });
  return `${person.name} (${[[person.kind, ...attended].join(', '), ...roles].join('; ')})`;
}

/** Whether the words that name somebody stand in the sentence, or he is meant by a pronoun or speaks on. */
export function howNamed(mention: Mention, { sentence }: Reading): string {
  return mention.start >= sentence.start && mention.end <= sentence.end ? 'named' : 'named before';
}
