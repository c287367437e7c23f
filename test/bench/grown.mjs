/** A made-up world of any size for benchmarks: the same for the same size, and the same mix at every size. */

const TERMS = [
  'Ampel',
  'Spielplatz',
  'Haushalt',
  'Radweg',
  'Turnhalle',
  'Kanal',
  'Baugebiet',
  'Feuerwehrhaus',
];
const FIELDS = ['verkehr', 'bildung', 'soziales', 'umwelt', 'bauen', 'finanzen'];
const STATUSES = ['ANSWERED', 'ANSWERED', 'ANSWERED', 'DEFERRED', 'NONE', 'NONE'];
const PER_DOCUMENT = 10;
/** Of 100 questions so many go to the agency; the others to offices of their town. */
const TO_AGENCY = 2;

/**
 * Extractions of `documents` minutes with ten questions each, by as many towns as have 200 minutes each.
 * @param {number} documents
 */
export function* grown(documents) {
  for (let i = 0; i < documents; i++) yield minutes(i);
}

/** @param {number} i */
function minutes(i) {
  const town = Math.floor(i / 200);
  const key = `d${i}`;
  const date = new Date(Date.UTC(2010, 0, 1 + ((i * 37) % 5000))).toISOString().slice(0, 10);
  const committee = organization(`t${town}-c${i % 8}`, `Ausschuss ${i % 8} Ort ${town}`, 'committee');
  const offices = Array.from({ length: 20 }, (_, j) =>
    organization(`t${town}-o${j}`, `Amt ${j} Ort ${town}`, 'department'),
  );
  const agency = organization(`t${town}-agency`, `Jobcenter Ort ${town}`, 'agency');
  const people = Array.from({ length: 12 }, (_, j) =>
    person(`t${town}-p${(i + j) % 60}`, offices[j]?.id ?? null),
  );
  const topics = [...FIELDS.map((field) => topic(field, field)), ...TERMS.map((term) => topic(term, null))];
  const item = {
    id: `${key}-i`,
    name: 'Anfragen',
    number: '7',
    heading: 'Anfragen',
    position: 0,
    start: 0,
    end: 8,
  };
  const questions = Array.from({ length: PER_DOCUMENT }, (_, j) => {
    const serial = i * PER_DOCUMENT + j;
    const to = serial % 100 < TO_AGENCY ? agency : offices[serial % offices.length];
    const term = TERMS[serial % TERMS.length] ?? '';
    const status = STATUSES[serial % STATUSES.length] ?? 'NONE';
    return {
      ...contribution(
        `${key}-q${j}`,
        `Es wird gefragt, wie es um ${term} Nummer ${serial} steht.`,
        item.id,
        j * 200,
      ),
      askedBy: people[serial % people.length]?.id ?? null,
      addressedTo: [to?.id ?? agency.id],
      addressees: [{ to: to?.id ?? agency.id, basis: 'named' }],
      content: true,
      status,
      statusRule: 'made-up',
      statusWords: status === 'NONE' ? null : { start: j * 200 + 100, end: j * 200 + 140 },
      fields: [],
      terms: [],
      asks: [],
      about: [topics[serial % FIELDS.length], topics[FIELDS.length + (serial % TERMS.length)]].map(
        (about) => ({
          topic: about?.id ?? '',
          score: 0.5,
          basis: 'question',
          start: 0,
          end: 1,
        }),
      ),
    };
  });
  const answers = questions.flatMap(({ id, status, addressedTo }, j) =>
    status === 'NONE'
      ? []
      : [
          {
            ...contribution(`${id}-a`, `Die Antwort ${j} nennt Zahlen und Fristen.`, item.id, j * 200 + 100),
            givenBy: people[(j + 5) % people.length]?.id ?? null,
            onBehalfOf: addressedTo[0],
            firstEnd: j * 200 + 140,
            questions: [id],
            answers: [{ question: id, basis: 'order' }],
            gives: [],
          },
        ],
  );
  return {
    source: `${key}.txt`,
    document: {
      id: key,
      name: key,
      origin: `${key}.txt`,
      url: null,
      mediaType: 'text/plain',
      layout: 'plain',
      hash: key,
      text: 'Niederschrift über die Sitzung. '.repeat(400),
    },
    municipality: { id: `t${town}`, name: `Ort ${town}` },
    meeting: { id: `${key}-m`, name: `Sitzung ${date}`, date, committee: committee.id },
    agendaItems: [item],
    people,
    organizations: [committee, agency, ...offices],
    topics,
    questions,
    answers,
    statements: [],
    attendance: [],
    commitments: [],
    decisions: [],
    sentences: [],
    coverage: {},
    warnings: [],
  };
}

/**
 * @param {string} id
 * @param {string} text
 * @param {string} agendaItem
 * @param {number} start
 */
function contribution(id, text, agendaItem, start) {
  return { id, name: text.slice(0, 40), text, rule: 'made-up', agendaItem, start, end: start + 40 };
}

/**
 * @param {string} id
 * @param {string} name
 * @param {string} kind
 */
function organization(id, name, kind) {
  return { id, name, kind, partOf: null };
}

/**
 * @param {string} id
 * @param {string | null} office
 */
function person(id, office) {
  return {
    id,
    name: `Ada ${id}`,
    familyName: id,
    givenName: 'Ada',
    salutation: 'Frau',
    title: null,
    namesakes: null,
    kind: 'elected',
    roles: office ? [{ role: 'Leiterin', organization: office, rule: 'made-up', start: 0, end: 1 }] : [],
    attended: 'member',
  };
}

/**
 * @param {string} name
 * @param {string | null} field
 */
function topic(name, field) {
  return { id: `topic-${name}`, name, kind: field ? 'field' : 'term', field, broader: null };
}
