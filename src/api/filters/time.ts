import { as, type Conditions } from '../filter.ts';

/** `since` and `until`: `day` is empty where there is no date. */
export const days: Conditions = {
  since: { isCheap: true, test: 'n.day >= $since', parameters: as('since') },
  until: { isCheap: true, test: "n.day > '' AND n.day <= $until", parameters: as('until') },
};
