import type { Pools } from './generate.ts';

/** Of the small world, and one who is not in it. */
export const pools: Pools = {
  words: [
    'Spielplatz',
    'Jobcenter',
    'Rat',
    'Soziales',
    'Ohlrogge',
    'Brehme',
    'Verwaltung',
    'verkehr',
    'Liste',
    'Rutsche',
  ],
  days: ['2021-03-04', '2022-01-01', '2022-09-09', '2023-12-31'],
  ids: [
    'lindenau-2021-03-04-q000',
    'lindenau-2022-11-03-a1-1',
    'lindenau-2022-11-03-s',
    'lindenau-2022-11-03-d0',
    'lindenau-2021-03-04-c0-1',
    'p_brehme',
    'p_ahlborn',
    'p_thoms',
    'o_rat',
    'o_verwaltung',
    't_spielplatz',
    'meeting-lindenau-2022-11-03',
    'lindenau-2022-11-03-item0',
    'document-kirchbrede',
    'nobody',
  ],
};
