/**
 * How much counts where. A question's own words count 1; the rest was fitted to all hand-annotated minutes that
 * may be read (the likelihood of their fields where a field's share is its score squared) and rounded. On folders left out of a
 * fit it was as good as the weights before, not better: more is not to be had from weights.
 */
export const WEIGHTS = {
  /** What a word of each weight in the lists says; a faint word that stands in a question says more than its weight. */
  strength: [0, 1.4, 2, 3, 3.5, 3.8],
  /** A stem of so many letters says twice as much as a short one: long compounds are sure. */
  length: 24,
  /** What the asker said just before, the sentence before that, and those further back. */
  preface: [0.8, 0.4, 0.35],
  /** The item's heading, if it has a subject of its own. */
  heading: 0.5,
  /** The first sentence of an answer, and the next ones. */
  answer: [0.6, 0.3],
  /** What others said before in the same item: the last sentences, and those further back. */
  context: [0.25, 0.12],
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
  clearField: 4.5,
  clearTerm: 1.6,
  /** Money as loud as this in the question's own words is asked about, whatever else is louder. */
  clearMoney: 2,
  /** A word after a preposition of place says where, not what. */
  where: 0.4,
  /** A word of a street's name: it says where, not what. */
  streetName: 0.3,
  /** Each further word for a field counts this share of the one before, the same word again this share. */
  further: 0.65,
  again: 0.15,
  /** A second field needs this share of the first one's score. */
  second: 0.38,
  /** Beside money the second is what it is for; these fields mostly only accompany another; where a third is as loud, none stands out. */
  secondBeside: { finanzen: 0.3 } as Record<string, number>,
  secondOf: {
    bauen: 0.55,
    gebaeude: 0.55,
    wirtschaft: 0.55,
    verwaltung: 0.55,
    politik: 0.55,
  } as Record<string, number>,
  secondAmongRivals: 0.7,
  rival: 0.8,
  /** Below this no field is named. */
  enough: 0.2,
  /** From this on a term alone tells its field: a listed word of the usual weight. */
  clear: 1.9,
  /** Fields whose words are used also of other things count less in a question, those that are mostly meant count more. */
  askedAbout: {
    finanzen: 1.2,
    verkehr: 1.3,
    umwelt: 1.2,
    wirtschaft: 0.75,
    gebaeude: 0.85,
    verwaltung: 0.85,
    politik: 0.85,
  } as Record<string, number>,
  /** The same where they are not asked about but only talked about: money is everywhere. */
  talkedAbout: {
    finanzen: 0.5,
    verwaltung: 0.5,
    politik: 0.5,
    gebaeude: 0.7,
    ordnung: 0.8,
    wirtschaft: 0.75,
    umwelt: 1.2,
    verkehr: 1.2,
  } as Record<string, number>,
};

/**
 * How much each sign tells that a term is what a question is about, as log-odds among the terms around it. Fitted to the gold
 * terms of all annotated minutes that may be read (their first term counts 1, the others 0.4), and rounded; measured
 * on folders left out.
 */
export const TELLING = {
  /** The logarithm of its score by place and form; its score as a share of the best. */
  score: 0.6,
  share: 3.4,
  /** Each time that the question, what led up to it and the answer have it. */
  asked: 2.4,
  before: 0.6,
  answered: 0.45,
  /** The logarithm of its number of letters: compounds tell more than simple nouns. */
  long: 0.7,
  /** The strength of a listed word in it. */
  listed: 0.15,
  /** Something that has an article is spoken of; what has none is often only mentioned. */
  article: 0.6,
  /** What is fainter than this share of the best score, as nouns of procedure are, is no term; nor what is less likely than that, or than this behind the first ones. */
  faint: 0.06,
  enough: 0.005,
  further: 0.0005,
  /** Behind the first ones: what the question does not have but was said shortly before, and a compound that a noun of the question ends or begins. */
  near: 1.2,
  takenUp: 2,
};
