import { MISREAD } from './misread.ts';
import type { QualityWords } from './quality.de.ts';

/** What the page about the quality of extraction says, in English. */
export const qualityEn: QualityWords = {
  title: 'How well it reads',
  description:
    'What the machine finds in minutes, how often it is right, and what it cannot do: with measured figures.',
  intro:
    'Rules of grammar read the minutes, and where none applies the weights of words; no language model. They err. Here is how often: measured on texts that nobody had seen when the rules were written.',
  measured: 'Measured',
  measuredOn: (day) => `Last on ${day}.`,
  notMeasured: 'No measurement is noted for this version.',
  what: 'What is to be found',
  right: 'Right',
  meaning:
    'For questions, answers, promises, bodies, people, fields and terms the figure is an F1: it falls when something is missed, and when too much is found. Elsewhere it is the share that is right.',
  figures: {
    questions: 'What is a question',
    asker: 'Who asks',
    links: 'Which answer belongs to which question',
    status: 'What became of a question',
    'status macro-F1': 'The same, every outcome of equal weight',
    commitments: 'What is a promise',
    owner: 'Who owes a promise',
    organizations: 'Which body is asked or answers',
    people: 'Who is a person',
    role: 'Which office somebody holds',
    fields: 'To which policy field a question belongs',
    'main term': 'The main term of a question',
    'terms fit': 'How well all terms of a question fit',
  },
  explained: 'What every sentence is',
  explainedIntro: 'Every sentence of the minutes is either explained, or stands here as not explained.',
  asWhat: 'Explained as',
  sentences: 'Sentences',
  share: 'Share',
  classes: {
    question: 'Question',
    answer: 'Answer',
    commitment: 'Promise',
    statement: 'Contribution',
    report: 'Report',
    thanks: 'Thanks',
    procedure: 'Procedure',
    decision: 'Decision',
    layout: 'Header, footer, page number',
    unexplained: 'not explained',
  },
  eachDocument: 'how many in which document',
  limits: 'What it cannot do',
  example: 'Read wrongly, for example:',
  cannot: [
    {
      line: 'What the minutes do not say is not here: “no answer recorded” does not mean that nobody answered.',
    },
    {
      line: 'It does not hear irony, hints, or questions without an asking sentence or verb.',
      example: MISREAD.hint,
    },
    { line: 'What only has the form of a question it counts as one.', example: MISREAD.scolding },
    {
      line: 'Two people of one family name stay apart unless the text makes them one for certain; then somebody stands here twice.',
    },
    { line: 'Whether a promise was kept it knows only if later minutes say so.' },
    { line: 'It does not read scanned pages without text; they are named when they are imported.' },
  ],
};
