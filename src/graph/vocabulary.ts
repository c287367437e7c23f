/** The names that stand in the graph; docs/graph.md says what they mean. */

/** Labels that say what a node is; every node has exactly one of them. */
export const LABELS = [
  'Municipality',
  'Organization',
  'Person',
  'Topic',
  'Meeting',
  'AgendaItem',
  'Question',
  'Answer',
  'Statement',
  'Commitment',
  'Decision',
  'Document',
  'Curation',
] as const;
export type Label = (typeof LABELS)[number];

/** Labels that stand beside one of `LABELS`. */
export const SECOND_LABELS = [
  'Contribution',
  'Actor',
  'Committee',
  'Faction',
  'Agency',
  'Department',
] as const;

/**
 * What is gone, by its id and kind, for those who follow the graph. It is of the graph's history, not of what documents
 * say: an export has none of it.
 */
export const REMOVAL = 'Removal';

/** An earlier version of a document, with what differs; of the graph's history, too, and in no export. */
export const VERSION = 'Version';

/** By which key names are hidden in the graph, and whose were erased; neither tells a name, and neither is in an export. */
export const KEY = 'Key';
export const ERASURE = 'Erasure';

/** Nodes that several documents may share: each lives as long as a `MENTIONED_IN` holds it. */
export const SHARED_LABELS = [
  'Municipality',
  'Organization',
  'Person',
  'Topic',
  'Meeting',
  'AgendaItem',
] as const satisfies readonly Label[];
export type SharedLabel = (typeof SHARED_LABELS)[number];

/** Nodes that one document alone says. */
export const OWN_LABELS = [
  'Question',
  'Answer',
  'Statement',
  'Commitment',
  'Decision',
] as const satisfies readonly Label[];
export type OwnLabel = (typeof OWN_LABELS)[number];

export const EDGE_TYPES = [
  'ASKED',
  'ADDRESSED_TO',
  'GAVE',
  'SAID',
  'ANSWERS',
  'ON_BEHALF_OF',
  'ABOUT',
  'BROADER',
  'RAISED_IN',
  'PART_OF',
  'HELD_BY',
  'MADE_IN',
  'OWED_BY',
  'TAKEN_ON',
  'REPRESENTS',
  'ATTENDED',
  'RECORDED_IN',
  'MENTIONED_IN',
  'MINUTES_OF',
  'TOLD_IN',
  'QUESTIONED',
  'REPEATS',
  'CORRECTS',
  'ASKED_AS_READ',
  'DELIVERS',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];
