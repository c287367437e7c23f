import { findActs } from './acts/index.ts';
import { recognise } from './document/index.ts';
import { splitSentences } from './language/sentences.ts';
import type { Extraction, Source } from './model.ts';
import { resolve } from './resolve/index.ts';

/** What one source says: the whole way from its text to facts with identities. Pure; never throws for odd text. */
export function extract(source: Source): Extraction {
  const document = recognise(source);
  const sentences = splitSentences(document);
  const acts = findActs(document, sentences);
  return resolve(document, sentences, acts);
}
