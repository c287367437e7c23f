import { findActs } from './acts/index.ts';
import { recognise } from './document/index.ts';
import { splitSentences } from './language/sentences.ts';
import type { Acts, Document, Extraction, Sentence, Source } from './model.ts';
import { resolve } from './resolve/index.ts';
import { masked, maskedWithin } from './rights/index.ts';

/** What one source says, personal data masked: the whole way from its text to facts with identities. Pure; never throws for odd text. */
export function extract(source: Source): Extraction {
  return stages(source).extraction;
}

/** What each stage made of a source, for those who explain it. */
export interface Stages {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly acts: Acts;
  readonly extraction: Extraction;
}

/** The same way, with all that was found on it. */
export function stages(source: Source): Stages {
  const { document, sentences } = readOut(masked(source));
  const acts = findActs(document, sentences);
  const extraction = resolve(document, sentences, acts);
  return { document, sentences, acts, extraction };
}

/** The document and its sentences; once more where only they tell that something has to be masked. */
function readOut(source: Source): Pick<Stages, 'document' | 'sentences'> {
  const document = recognise(source);
  const sentences = splitSentences(document);
  const within = maskedWithin(document, sentences);
  return within === source ? { document, sentences } : readOut(within);
}
