/** Saved queries ask by default what the bundled sample can answer; here is what they ask of the small world. */
export const VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  again: { words: 'Spielplatz' },
  'asked-and-answered': {
    from: 'Ohlrogge',
    by: 'Wiebold',
    topic: 'verkehr',
    committee: 'Rat',
    since: '2022-01-01',
    until: '2022-12-31',
    status: ['ANSWERED', 'DECLINED'],
  },
  chain: { from: 'p_brehme', to: 'p_thoms' },
  course: { committee: 'Soziales', until: '2022-12-31' },
  explain: { id: 'lindenau-2021-03-04-q001' },
  facets: { topic: 'Spielplatz' },
  hops: { name: 'Ohlrogge', one: 'Soziales', other: 'Rat' },
  names: { to: 'JC', words: 'Bolzer' },
  person: { name: 'Brehme' },
  topics: { name: 'Umwelt' },
  words: { words: 'Spielplätze' },
};
