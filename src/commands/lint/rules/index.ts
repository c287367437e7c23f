import type { LintRule } from '../rule.ts';
import { CONFUSABLE, EXCUSED, UNINTRODUCED } from './names.ts';
import { WITHOUT_DATE, WITHOUT_OWNER } from './promises.ts';
import { UNANSWERED, UNRECORDED } from './questions.ts';
import { AMBIGUOUS, UNINFLECTED } from './wording.ts';

/** All rules, in the order in which they are listed. */
export const RULES: readonly LintRule[] = [
  UNANSWERED,
  UNRECORDED,
  UNINTRODUCED,
  CONFUSABLE,
  EXCUSED,
  UNINFLECTED,
  AMBIGUOUS,
  WITHOUT_OWNER,
  WITHOUT_DATE,
];
