/** Enums whose values the graph stores in small letters. */
export const enums = {
  PersonKind: stored(['elected', 'administration', 'guest', 'private', 'unknown']),
  OrganizationKind: stored([
    'committee',
    'faction',
    'administration',
    'department',
    'agency',
    'company',
    'school',
    'association',
    'body',
    'other',
  ]),
  Basis: stored([
    'named',
    'replied',
    'role-at-meeting',
    'order',
    'ordinal',
    'same-sentence',
    'topic',
    'earlier-meeting',
    'curated',
  ]),
  CommitmentKind: stored(['firm', 'offer', 'intention', 'check']),
  DecisionResult: stored([
    'accepted',
    'amended',
    'rejected',
    'deferred',
    'referred',
    'withdrawn',
    'removed',
    'noted',
    'considered',
  ]),
  AttendanceKind: stored(['member', 'staff', 'guest', 'excused', 'absent']),
  TopicKind: stored(['field', 'term']),
  RemovedKind: {
    QUESTION: 'Question',
    ANSWER: 'Answer',
    STATEMENT: 'Statement',
    COMMITMENT: 'Commitment',
    DECISION: 'Decision',
    DOCUMENT: 'Document',
  },
  RemovalReason: stored(['removed', 'corrected', 'reread', 'elsewhere']),
  ContradictionKind: stored(['status', 'asker', 'result', 'votes', 'answer']),
  RecurrenceBasis: stored(['words', 'named']),
  CorrectionKind: stored(['asker', 'answer', 'status', 'delivery', 'same', 'split']),
  VersionBasis: stored(['bytes', 'told', 'text']),
  FactChangeKind: stored(['appeared', 'changed', 'vanished']),
  SearchKind: { QUESTION: 'Question', ANSWER: 'Answer', COMMITMENT: 'Commitment' },
};

/** An enum's values as the graph stores them. */
function stored(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value.replaceAll('-', '_').toUpperCase(), value]));
}
