/**
 * How much counts where, found on two thirds of the hand-annotated minutes by trying, and kept round. A question's own
 * words count 1.
 */
export const WEIGHTS = {
  /** What the asker said just before; each sentence further back counts `fading` of the one after it. */
  preface: 0.8,
  fading: 0.8,
  /** The item's heading, if it has a subject of its own. */
  heading: 0.5,
  answer: 0.45,
  /** What others said before in the same item. */
  context: 0.15,
  /** The profile of an item that has a subject of its own, as a share of its strongest field or term. */
  itemFields: 1,
  itemTerms: 0.5,
  /** The same of the committee's name: a school committee is asked about schools. */
  committee: 0.5,
  /** The same of the question before in the same item: talk goes on. */
  carried: 0.2,
  carriedTerms: 0.1,
  /** What is left of all these where the question says clearly itself what it is about. */
  aside: { preface: 0.5, heading: 1, answer: 0.6, context: 0.2 },
  /** A field as loud as this in the question's own words is clear, a term as telling as that. */
  clearField: 6,
  clearTerm: 1.6,
  /** A word after a preposition of place says where, not what. */
  where: 0.4,
  /** A word of a street's name: it says where, not what. */
  streetName: 0.3,
  /** Each further word for a field counts this share of the one before, the same word again this share. */
  further: 0.9,
  again: 0.15,
  /** A second field needs this share of the first one's score, a term this share of the first term's. */
  second: 0.4,
  telling: 0.25,
  /** Below this no field is named. */
  enough: 0.2,
  /** Fields count this much where they are not asked about but only talked about: money is everywhere. */
  talkedAbout: { finanzen: 0.5, verwaltung: 0.5, politik: 0.5, gebaeude: 0.7, ordnung: 0.8 } as Record<
    string,
    number
  >,
};
