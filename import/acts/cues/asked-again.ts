import { type Phrase, words } from './phrase.ts';

const ASKS =
  'fragt|fragte|fragen|bittet|bat|bitten|erkundigt|erkundigte|hakt|hakte|möchte|erinnert|erinnerte|wird|wurde|stellt|stellte';
const OWN_INQUIRY = '(?:seine[rn]?|ihre[rn]?) (?:\\p{Ll}+ )?(?:An|Nach|Bürgera)?[Ff]ragen?';

/** A question says of itself that the same was asked before. */
export const ASKED_AGAIN: readonly Phrase[] = [
  {
    name: 'fragt-erneut',
    // At most the asker and a word stand between.
    pattern: [
      new RegExp(
        `(?<!\\p{L})(?:${ASKS})(?: [\\p{L}.-]+){0,4}? (?:erneut|nochmals?|noch einmal|abermals|wiederholt|zum wiederholten Male?)(?= (?:nach|an|um|bei|wissen|gefragt|angefragt|gebeten|die Frage|[Aa]uskunft|[Kk]lar)|[,.?])`,
        'u',
      ),
    ],
    yes: [
      'Frau Ilm fragt erneut nach der Hecke am Bad.',
      'Herr Tann bittet die Verwaltung nochmals um Auskunft, wer den Weg räume.',
      'Sodann möchte Herr Tann noch einmal wissen, wann der Steg fertig ist.',
    ],
    no: [
      'Frau Ilm fragt, warum die Straße erneut gesperrt wird.',
      'Herr Tann möchte den Antrag erneut einreichen und fragt, bis wann.',
    ],
  },
  {
    name: 'erinnert-an-die-Frage',
    pattern: [
      words('erinnert|erinnerte|verweist|bezieht sich|bezugnehmend|Bezugnehmend'),
      words(`(?:an|auf) (?:${OWN_INQUIRY}|(?:die|eine) (?:\\p{Ll}+ )?(?:An|Nach)?[Ff]rage)`),
    ],
    yes: ['Frau Ilm erinnert an ihre Frage aus dem Mai, was der Steg koste.'],
    no: ['Herr Tann erinnert an den Termin und fragt, wer komme.'],
  },
  {
    name: 'Stand-seiner-Anfrage',
    pattern: [
      words(
        `(?:Sachstand(?:e?s)?|Stande?s?|Beantwortung|Antwort|Ergebnis|was aus|nach)(?: \\p{Ll}+)? ${OWN_INQUIRY}`,
      ),
    ],
    yes: [
      'Herr Tann fragt, wie der Stand seiner Anfrage zum Markt ist.',
      'Frau Ilm bittet um Beantwortung ihrer Anfrage zur Bank.',
    ],
    no: [
      'Herr Tann fragt nach dem Stand der Arbeiten.',
      'Frau Ilm bittet um Beantwortung und dankt für die Arbeit an ihrer Schule.',
    ],
  },
  {
    name: 'wurde-bereits-gefragt',
    pattern: [
      /(?<!\p{L})(?:bereits|schon|seinerzeit|[Ii]n der (?:letzten|vorigen|vergangenen) \p{L}{0,20}[Ss]itzung)(?= )[^.;:,?]{0,60} (?:an|nach|er)?gefragt(?!\p{L})/u,
    ],
    yes: [
      'In der letzten Sitzung wurde angefragt, wer für die Bank zuständig ist.',
      'Wie bereits im Mai gefragt, möchte er wissen, was der Steg koste.',
    ],
    no: [
      'Herr Tann fragt, ob die Anwohner schon befragt wurden.',
      'Ob der Steg schon fertig ist, wird gefragt.',
    ],
  },
];
