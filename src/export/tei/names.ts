export const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** References one behind the other, each once; undefined where there are none. */
export function all(references: readonly (string | null | undefined)[]): string | undefined {
  const there = [...new Set(references)].filter((each) => each !== null && each !== undefined);
  return there.length > 0 ? there.join(' ') : undefined;
}

/** The taxonomies that the header of each file holds: what `@ana` leads to. */
export const TAXONOMIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  utterance: {
    question: 'Somebody asks, as the minutes report it',
    answer: 'Somebody answers, as the minutes report it',
    statement: 'Somebody says something that is neither, and promises something in it',
    commitment: 'Words that promise something',
    decision: 'What the meeting decided',
  },
  status: {
    'status.ANSWERED': 'The minutes record a reply that responds',
    'status.OFF_RECORD': 'The minutes say that it was answered, but not what',
    'status.DEFERRED': 'A later answer, a check or a forwarding is promised',
    'status.DECLINED': 'The answer is refused or declared out of competence',
    'status.NONE': 'No answer is recorded',
  },
  commitment: {
    'commitment.FIRM': 'Firm',
    'commitment.OFFER': 'An offer',
    'commitment.INTENTION': 'An intention',
    'commitment.CHECK': 'A check',
  },
  result: {
    'result.ACCEPTED': 'Adopted, elected, approved, recommended',
    'result.AMENDED': 'Adopted in another wording than proposed',
    'result.REJECTED': 'Not adopted',
    'result.DEFERRED': 'Put off to another time',
    'result.REFERRED': 'Handed to another body',
    'result.WITHDRAWN': 'Taken back by whoever moved it',
    'result.REMOVED': 'Taken off the agenda',
    'result.NOTED': 'Taken note of',
    'result.CONSIDERED': 'Talked about without a decision',
  },
  speaker: {
    'kind.ELECTED': 'Council, committee, chair',
    'kind.ADMINISTRATION': 'Staff and heads of the administration',
    'kind.GUEST': 'Speaks for another body',
    'kind.PRIVATE': 'Nobody’s office: residents at question time',
    'kind.UNKNOWN': 'The text does not tell',
  },
  meeting: { 'parla.meeting': 'A meeting of a council or committee' },
};
