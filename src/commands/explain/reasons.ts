/** What a rule failed on, in a sentence; what is not listed is the name of a veto. */
const REASONS: Readonly<Record<string, string>> = {
  'no-main-verb': 'its verb is not that of a main clause',
  'no-subject': 'nobody who is named or pointed at is the subject of its verb',
  'no-answer': 'no clause follows that could be the answer',
  'in-brackets': 'it stands in brackets',
  attached: 'it speaks of an annex that is there already',
  'no-date': 'it needs words of a date beside it, as it may be a habit or a report',
  reported: 'what it announces is told at once',
};

export function reasonOf(failed: string): string {
  return REASONS[failed] ?? `vetoed by \`${failed}\``;
}
