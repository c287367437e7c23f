/** Stands for each sign of personal data that is masked (`import/rights`): no letter, no digit, and no part of a name. */
export const MASK = '█';
