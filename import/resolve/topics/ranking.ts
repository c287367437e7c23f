import type { Term } from './terms.ts';
import { TELLING } from './weights.ts';

/** The more often the less each further time tells; more than so often tells no more. */
const MOST = { asked: 3, before: 6, answered: 4 };

/** Terms with their likelihood to be what a question is about as their score (0–1, all together 1), the likeliest first; faint ones are left out. */
export function byLikelihood(all: readonly Term[]): readonly Term[] {
  const best = all[0]?.score ?? 0;
  const terms = all.filter(({ score }) => score > best * TELLING.faint);
  const odds = terms.map((term) => Math.exp(logOdds(term, best)));
  const sum = odds.reduce((total, value) => total + value, 0);
  return terms
    .map((term, i) => ({ ...term, score: (odds[i] ?? 0) / sum }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Linear in what speaks for a term; `best` is the highest score among its rivals. */
function logOdds({ name, score, signs }: Term, best: number): number {
  return (
    TELLING.score * Math.log(score + 1e-3) +
    TELLING.share * (score / best) +
    TELLING.asked * Math.min(signs.asked, MOST.asked) +
    TELLING.before * Math.min(signs.before, MOST.before) +
    TELLING.answered * Math.min(signs.answered, MOST.answered) +
    TELLING.long * Math.log(name.length) +
    TELLING.listed * signs.listed +
    TELLING.article * Number(signs.article)
  );
}
