import { MONTH } from '../../language/calendar.ts';
import { closing } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';

/** The minutes of a meeting, to which something is added. */
const MINUTES = words('(?:Protokoll|Niederschrift|Sitzungsunterlagen)(?:s|es)?');
/** When, at the latest, it is to be. */
const BY_THEN = words(
  `noch|bis|umgehend|unverzüglich|zeitnah|kurzfristig|in Kürze|schriftlich|in den (?:nächsten|kommenden)|nächste[nr]?|kommende[nr]?|dann|im (?:${MONTH})`,
);

/** What somebody hands over, passes on or stays at, told in the present: "er verschickt sie mit dem Protokoll". */
export const HANDING: readonly PromiseCue[] = [
  {
    name: 'reicht-zum-Protokoll-nach',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('reich(?:t|e)|liefer(?:t|e)|trägt|trage'),
      words('zu[mr]?|mit|über'),
      MINUTES,
      closing('nach|ein'),
    ],
    yes: ['Diese reicht Frau Ilm zur Niederschrift nach.', 'Die Zahl trage er zum Protokoll nach.'],
    no: ['Frau Ilm reicht das Protokoll weiter.'],
  },
  {
    name: 'dies-leitet-er-weiter',
    kind: 'firm',
    voice: 'active',
    pattern: [
      /(?<=^(?:Diese[nrs]?|Dies|Das|Den|Die)(?: \p{Ll}{2,20})?(?: \p{Lu}[\p{L}-]{2,40})? )(?:leite|leitet|gebe|gibt|reiche|reicht)(?= (?:die \p{L}{0,20}[Vv]erwaltung|die Gemeinde|die Stadt|der Bauhof|er|sie|man|Herr|Frau|ich|wir)(?!\p{L}))/u,
      /^(?!.* an (?:Herrn|Frau) )/u,
      words('an (?:den|die|das|alle)|dorthin|dahin'),
      /(?<= )weiter(?=[.,;]|$| und | als )/u,
    ],
    yes: [
      'Diese Zahl leitet die Verwaltung an den Kreis weiter.',
      'Die Wünsche gibt Herr Tann an die Werft weiter.',
    ],
    no: ['Die Pumpe leitet das Wasser an den Bach weiter.', 'Dies gibt er an Frau Ilm weiter.'],
  },
  {
    name: 'zukommen-lässt',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [words('zukommen (?:lässt|lasse|ließe)'), /^(?=[.,;]|$| und )/u],
    yes: ['er ihm die Einladung zukommen lässt.', 'dass sie allen die Liste zukommen lasse.'],
    no: ['Der Verein lässt allen Spenden zukommen.'],
  },
  {
    name: 'reicht-es-ein',
    kind: 'firm',
    voice: 'active',
    pattern: [words('reich(?:t|e)'), words('es|sie|ihn|diese[ns]?|dies|das'), closing('ein|nach|herein')],
    yes: ['sie reicht es bei der Geschäftsstelle ein.', 'Er reiche diese gern nach.'],
    no: ['Er reicht es herum.', 'Das reicht ihm nicht.'],
  },
  {
    name: 'bleibt-dran',
    kind: 'check',
    voice: 'active',
    pattern: [words('bleib(?:t|e)'), words('dran|am Ball')],
    yes: ['Herr Tann bleibt an der Sache dran und informiert die Gruppe.', 'Die Verwaltung bleibe am Ball.'],
    no: ['Das Schild bleibt dort.'],
  },
  {
    name: 'erledigt-noch',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('[Dd]as|[Dd]ies'),
      words('erledig(?:t|e)|behebt|behebe|beseitigt|beseitige|richtet|richte|macht|mache'),
      words(
        'noch (?:in )?diese[rnm]? (?:Woche|Monat)|noch heute|gleich morgen|umgehend|in den nächsten Tagen|(?:in der |die |kommende |nächste )+Woche',
      ),
    ],
    yes: ['Das erledigt Herr Tann mit seinen Leuten noch diese Woche.'],
    no: ['Das macht Herr Tann seit Jahren.', 'Das erledigt der Regen noch.'],
  },
  {
    name: 'bringt-dem-Rat',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('bring(?:t|e)'),
      words(
        '(?:de[mnr]|allen) (?:\\p{Ll}+ )?(?:\\p{L}*[Rr]at|\\p{L}*[Aa]usschuss|Fraktionen|Mitgliedern|Gremium)',
      ),
      closing('vorbei|mit|nach'),
    ],
    yes: ['und sie bringt dem Beirat 200 Stück vorbei.'],
    no: ['Herr Tann bringt dem Rat den Plan nahe.'],
  },
  {
    name: 'der-schriftlich-antwortet',
    kind: 'firm',
    voice: 'active',
    pattern: [
      /^(?:der|die|das|welche[rs]?)(?= )/u,
      words('schriftlich|gesondert|direkt|per E-?Mail'),
      words('(?:be)?antwortet?|berichtet?|informiert|unterrichtet'),
      /^(?=[.;,]|$)/u,
    ],
    yes: ['der schriftlich antwortet.'],
    no: ['der schriftlich geantwortet hat.', 'der Bauhof antwortet schriftlich.'],
  },
  {
    name: 'dass-er-weiterreicht',
    kind: 'firm',
    voice: 'active',
    pattern: [
      /(?<!\p{L})dass (?:er|sie|man|ich|wir|die Verwaltung|das Amt)(?= )/u,
      BY_THEN,
      words(
        '(?:weiterreich|weiterleit|weitergeb|zuleit|zusend|zuschick|nachreich|nachliefer|nachfrag|vorleg|mitteil|bericht|informier|unterricht|einlad|klär|prüf)(?:e?t|e)|weitergibt',
      ),
      /^(?=[.,;]|$)/u,
    ],
    yes: [
      'dass er sie dann unverzüglich an die Fraktionen weiterreicht.',
      'dass die Verwaltung bis Mai die Zahlen nachreicht.',
    ],
    no: [
      'dass der Statiker sein Gutachten im Juni vorlegt.',
      'dass er die Zahlen jedes Jahr vorlegt.',
      'dass sie noch jedes Jahr berichtet hat.',
    ],
  },
];
