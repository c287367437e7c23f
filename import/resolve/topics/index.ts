import type { AboutFact, TopicFact } from '../../model.ts';
import type { Material } from '../material.ts';

/** What a question is about, in the shape of a `QuestionFact`. */
export interface Subject {
  readonly fields: readonly string[];
  readonly terms: readonly string[];
  readonly about: readonly AboutFact[];
}

export interface Subjects {
  readonly topics: readonly TopicFact[];
  of(question: number): Subject;
}

export function topicsOf(_material: Material): Subjects {
  return { topics: [], of: () => ({ fields: [], terms: [], about: [] }) };
}
