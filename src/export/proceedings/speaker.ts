import type { Answer, Party, Question, Statement } from './model.ts';

/** What somebody says at a meeting. */
export type Spoken = Question | Answer | Statement;

/** Who says it; null where the text does not tell. */
export function speakerOf(said: Spoken): Party | null {
  switch (said.__typename) {
    case 'Question':
      return said.askedBy;
    case 'Answer':
      return said.givenBy;
    case 'Statement':
      return said.saidBy;
  }
}
