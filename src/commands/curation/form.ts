/**
 * What a curation file may say, as JSON Schema. `description` is the end of the sentence that tells what is missing there
 * (`"same:" needs two names or more.`); docs/curation.md explains it to people.
 */

const SOMETHING = '\\S';
const A_WORD = '[\\p{L}\\p{N}]';

const text = (description: string, pattern = SOMETHING) => ({ type: 'string', pattern, description });

/** One text, or a list of them where more than one is needed. (Each keyword is for values of one type alone.) */
const texts = (description: string, least = 1, most = 1000, pattern = SOMETHING) => ({
  type: least > 1 ? 'array' : ['string', 'array'],
  ...{ pattern, minItems: least, maxItems: most, items: text(description, pattern), description },
});

const reason = text('is missing: who reads the graph shall see why');
const by = text('is missing: who reads the graph shall see who says so');

/** An id as addresses of pages have it, or words in a document. */
const place = (what: string) => ({
  type: ['string', 'object'],
  pattern: SOMETHING,
  description: `needs the id of ${what}, or "document:" and "words:" that stand in it`,
  required: ['document', 'words'],
  additionalProperties: false,
  properties: {
    document: text('needs the origin of a document'),
    words: text('needs words of the minutes', A_WORD),
  },
});

const entry = (
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
  more: object = {},
) => ({
  ...{ type: 'object', description: 'needs keys: see docs/curation.md', additionalProperties: false },
  ...{ properties, required, ...more },
});

const list = (items: object) => ({ type: 'array', description: 'needs a list', items });

const person = entry(
  {
    same: texts('needs two names or more', 2),
    split: texts('needs one name', 1, 1),
    documents: texts('needs the origins of documents'),
    reason,
    by,
  },
  ['reason', 'by'],
  { oneOf: [{ required: ['same'] }, { required: ['split'] }] },
);

const name = entry(
  {
    name: text('needs the name as minutes print it', A_WORD),
    knownAs: texts('needs the names that people use', 1, 1000, A_WORD),
    reason,
    by,
  },
  ['name', 'knownAs'],
);

const question = place('a question');
const answer = place('an answer');

const STATUSES = ['ANSWERED', 'OFF_RECORD', 'DEFERRED', 'DECLINED', 'NONE'] as const;

export const FORM = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    people: list(person),
    names: list(name),
    askers: list(
      entry({ question, asker: text('needs who asked, as minutes name them, or an id'), reason, by }, [
        'question',
        'asker',
        'reason',
        'by',
      ]),
    ),
    answers: list(entry({ question, answer, reason, by }, ['question', 'answer', 'reason', 'by'])),
    status: list(
      entry(
        {
          question,
          status: {
            enum: STATUSES,
            description: `is one of ${STATUSES.join(', ')}`,
          },
          reason,
          by,
        },
        ['question', 'status', 'reason', 'by'],
      ),
    ),
    deliveries: list(
      entry(
        {
          promise: place('a promise'),
          answer,
          on: { ...text('needs a day: 2024-05-02'), format: 'day' },
          where: text('needs where it can be seen'),
          reason,
          by,
        },
        ['promise', 'reason', 'by'],
        { anyOf: [{ required: ['answer'] }, { required: ['where'] }] },
      ),
    ),
  },
} as const;

/** The lists of a file, as messages name them. */
export const LISTS = Object.keys(FORM.properties);
