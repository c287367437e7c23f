import { as, type Conditions } from '../filter.ts';

/** `since` and `until`: `day` is empty where there is no date. */
export const days: Conditions = {
  since: { isCheap: true, test: 'n.day >= $since', parameters: as('since') },
  until: { isCheap: true, test: "n.day > '' AND n.day <= $until", parameters: as('until') },
};

/** The same by the property that lists of the oldest are ordered by, which is behind every day where there is no date. */
export const lateDays: Conditions = {
  since: {
    isCheap: true,
    test: "n.lateDay >= $since AND n.lateDay < '~'",
    parameters: as('since'),
  },
  until: { isCheap: true, test: 'n.lateDay <= $until', parameters: as('until') },
};
