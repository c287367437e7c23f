import { MONTH } from '../../language/calendar.ts';
import { type Phrase, words } from './phrase.ts';

export const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
/** "in zwei Wochen": the place in the list is the number less one. */
export const NUMBERS = ['eine[mrn]?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];
export const ORDINALS = ['ersten', 'zweiten', 'dritten', 'vierten'];

const UNTIL =
  '(?:(?:noch )?(?:spätestens )?(?:bis|vor|am|im|in|zu[mr]?|für|Anfang|Mitte|Ende)(?: zu[mr]?| Anfang| Mitte| Ende)? )';
const NEXT = '(?:(?:über)?nächste|kommende|folgende)[nrms]?';

/** Words that say until when, in order of exactness: what names a day goes before what names a meeting. */
export const DUE: readonly Phrase[] = [
  {
    name: 'day',
    pattern: [
      words(
        `(?<!vom )${UNTIL}(?:Sitzung am |Termin am )?(?:de[mn] )?\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{4}|\\d{2})?| ?(?:${MONTH})(?: \\d{4})?)`,
      ),
    ],
    yes: ['bis zum 15. März 2022', 'am 11.11.2013', 'zur Sitzung am 03.09.'],
    no: ['der Sitzung vom 11.11.2013', '1.900 Stunden'],
  },
  {
    name: 'meeting',
    pattern: [
      words(
        `(?:${UNTIL}|auf |beim? )?(?:de[mr] |die |einer der )?(?:${NEXT}) (?:\\p{Ll}+den )?(?:\\p{L}+-?)?(?:[Ss]itzung(?:en)?|Ausschuss\\p{L}*|Rat|Beirat|Mal|[Gg]espräch|[Tt]ermin|[Tt]reffen|[Bb]egehung)`,
      ),
    ],
    yes: [
      'in der nächsten Sitzung',
      'zur nächsten Ortsratssitzung',
      'im nächsten Ausschuss',
      'bei dem nächsten anstehenden Gespräch',
    ],
    no: ['in der Sitzung'],
  },
  {
    name: 'month-meeting',
    pattern: [words(`(?:in|zu|bis zu|auf|für)(?:r|m)? (?:der |die )?(?:${MONTH})-?sitzung`)],
    yes: ['in die Aprilsitzung', 'für die Märzsitzung'],
    no: ['in der Sitzung'],
  },
  {
    name: 'month',
    pattern: [words(`${UNTIL}(?:${MONTH})(?: \\d{4})?(?! \\d)`)],
    yes: ['im Januar', 'bis Ende Mai', 'bis zum Juli 2023'],
    no: ['vom Mai'],
  },
  {
    name: 'end-of',
    pattern: [
      words(
        `${UNTIL}?(?:Anfang|Mitte|Ende) (?:de[sr] (?:nächsten |kommenden )?|nächster |kommender )?(?:Monats|Jahres|Quartals|Woche|\\d{4})`,
      ),
    ],
    yes: ['bis Ende des Monats', 'Mitte 2025', 'Anfang nächster Woche'],
    no: ['am Ende der Straße'],
  },
  {
    name: 'quarter',
    pattern: [
      words(`${UNTIL}(?:de[mn] )?(?:${ORDINALS.join('|')}|[1-4]\\.) (?:Quartal|Halbjahr)(?: \\d{4})?`),
    ],
    yes: ['im ersten Quartal', 'im 2. Halbjahr 2022'],
    no: ['im ersten Jahr'],
  },
  {
    name: 'coming-time',
    pattern: [
      words(
        `${UNTIL}(?:Laufe )?(?:de[rms] )?(?:${NEXT}|diese[mrs]) (?:Tage[ns]?|Wochen?|Monate?[sn]?|Jahre?[sn]?|Zeit)`,
      ),
    ],
    yes: ['im nächsten Jahr', 'im Laufe der nächsten Woche', 'noch in diesem Jahr'],
    no: ['in der Woche'],
  },
  {
    name: 'coming-days',
    pattern: [words(`in den (?:nächsten|kommenden|folgenden) (?:Tagen|Wochen|Monaten)`)],
    yes: ['in den nächsten Tagen'],
    no: ['in den letzten Tagen'],
  },
  {
    name: 'in-so-many',
    pattern: [
      words(`(?:in|innerhalb von|binnen) (?:${NUMBERS.join('|')}|\\d{1,2}) (?:Tagen|Wochen?|Monate?n?)`),
    ],
    yes: ['in zwei Wochen', 'binnen 14 Tagen', 'in einem Monat'],
    no: ['seit zwei Wochen'],
  },
  {
    name: 'weekday',
    pattern: [words(`${UNTIL}(?:de[mn] )?(?:kommenden |nächsten )?(?:${WEEKDAYS.join('|')})`)],
    yes: ['bis Freitag', 'am kommenden Mittwoch'],
    no: ['seit Freitag'],
  },
  {
    name: 'feast',
    pattern: [
      words(
        `(?:${UNTIL}|nach )(?:de[rn] )?(?:Weihnachten|Ostern|Pfingsten|Sommerpause|Sommerferien|Osterferien|Herbstferien|Jahresende|Jahreswechsel)`,
      ),
    ],
    yes: ['noch vor Weihnachten', 'bis zum Jahresende', 'vor der Sommerpause', 'nach den Sommerferien'],
    no: ['seit Ostern'],
  },
  {
    name: 'minutes',
    pattern: [
      words(
        '(?:mit|in|im|zu[mr]?|über das|dem|der|als Anlage zum)(?: der| dem| diesem)? (?:Sitzungs)?(?:Protokoll|Niederschrift)',
      ),
    ],
    yes: ['mit dem Protokoll', 'der Niederschrift', 'im Protokoll'],
    no: ['das Protokoll'],
  },
  {
    name: 'some-time',
    pattern: [
      words(
        'im Anschluss|zu gegebener Zeit|zu einem späteren Zeitpunkt|zeitnah|kurzfristig|umgehend|unverzüglich|demnächst|in Kürze|rechtzeitig|laufend|morgen|sobald [^,.;]{1,80}',
      ),
    ],
    yes: ['zu gegebener Zeit', 'demnächst', 'sobald ihm die Zahlen vorliegen'],
    no: ['nie'],
  },
];
