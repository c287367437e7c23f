import perMonth from '../questions-per-month.vl.json';

const STATUS = perMonth.encoding.color;
const NAMES = {
  field: 'name',
  type: 'nominal',
  title: null,
  axis: { labelLimit: { expr: 'width < 350 ? 130 : 260' } },
};
const WIDE = { width: 'container', height: 320 };

/** The cells from top to bottom: a question, what to know about its answer, and its chart in Vega-Lite. */
export const cells = [
  {
    title: 'Wie viele Fragen stellt der Rat, und was wird aus ihnen?',
    text: '„Keine Antwort protokolliert“ heißt nicht, dass keine gegeben wurde.',
    chart: { ...perMonth, title: undefined, data: { ...perMonth.data, url: '/export/groups.csv?by=MONTH' } },
  },
  {
    title: 'Wer antwortet wie oft?',
    text: 'Der Strich reicht so weit, wie der wahre Anteil mit 95 % Sicherheit liegt (Wilson): Je weniger Fragen, desto weniger ist gewiss. Stellen mit weniger als fünf Fragen fehlen.',
    chart: {
      data: {
        url: '/export/answer-rates.csv?by=ORGANIZATION&atLeast=5',
        format: { type: 'csv', parse: { of: 'number', share: 'number', low: 'number', high: 'number' } },
      },
      transform: [{ filter: "datum.status === 'ANSWERED'" }],
      ...WIDE,
      encoding: {
        y: { ...NAMES, sort: { field: 'share', order: 'descending' } },
      },
      layer: [
        {
          mark: { type: 'rule', color: '#8a8577' },
          encoding: {
            x: { field: 'low', type: 'quantitative', title: 'beantwortet', axis: { format: '.0%' } },
            x2: { field: 'high' },
          },
        },
        {
          mark: { type: 'point', filled: true, size: 70, color: '#2f6f4f' },
          encoding: {
            x: { field: 'share', type: 'quantitative', scale: { domain: [0, 1] } },
            tooltip: [
              { field: 'name', title: 'Stelle' },
              { field: 'of', title: 'Fragen' },
              { field: 'share', title: 'beantwortet', format: '.0%' },
            ],
          },
        },
      ],
    },
  },
  {
    title: 'Was wird wie oft gefragt?',
    text: 'Die zwölf häufigsten Politikfelder und Begriffe.',
    chart: {
      data: {
        url: '/export/groups.csv?by=TOPIC&first=12',
        format: {
          type: 'csv',
          parse: {
            answered: 'number',
            off_record: 'number',
            deferred: 'number',
            declined: 'number',
            none: 'number',
          },
        },
      },
      transform: perMonth.transform,
      ...WIDE,
      mark: 'bar',
      encoding: {
        y: { ...NAMES, sort: '-x' },
        x: {
          field: 'count',
          type: 'quantitative',
          aggregate: 'sum',
          title: 'Fragen',
          axis: { tickMinStep: 1, format: 'd' },
        },
        color: { ...STATUS, legend: { ...STATUS.legend, labelLimit: { expr: 'width < 400 ? 150 : 300' } } },
      },
    },
  },
];
