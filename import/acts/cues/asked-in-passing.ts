import { IN_FRONT } from './asked-otherwise.ts';
import { type AskingCue, QUESTION } from './asking.ts';

const BY = '(?:von|vom|durch|seitens)(?: de[rs])?';
/** What figures and reasons are, when somebody would have them told. */
const TOLD =
  '(?:aufgeteilt|aufgeschlüsselt|beziffert|benannt|genannt|erläutert|erklärt|dargestellt|dargelegt|ausgewiesen|aufgelistet|begründet|belegt|nachgewiesen|offengelegt|aufgezeigt|vorgerechnet)';
/** The first word of what is asked behind a colon. */
const ASKED =
  '(?:Ob|Wann|Wie|Was|Wer|We[nm]|Wo\\p{Ll}*|Warum|Weshalb|Wieso|Welche[rnms]?|Inwie\\p{Ll}+)(?!\\p{L})';
/** What somebody tells who is made to. */
const TELL =
  '(?:nennen|erklären|erläutern|bestätigen|sagen|beschreiben|schildern|vorrechnen|darlegen|aufschlüsseln|beziffern|zusichern)';

/** Ways to ask that a sentence tells in passing, beside what it is about: who is faced with a question, has something told to him, turns one. */
export const ASKED_IN_PASSING: readonly AskingCue[] = [
  {
    name: 'mit-frage-konfrontiert',
    pattern: `(?<verb>sieht|sehe|sah|wird|wurde|werde)(?: sich)? ${BY} (?<asker>@O) [^;?!.,]{0,40}?mit (?:der|einer) (?:\\p{Ll}+ )?(?:${QUESTION}) konfrontiert,? @W`,
    asker: 'named',
    asksSubject: true,
    yes: [
      'Herr Adler sieht sich von Frau Birk mit der Frage konfrontiert, ob ein Steg reicht.',
      'Herr Adler wurde durch Frau Birk mit der Frage konfrontiert, ob ein Steg reicht.',
    ],
    no: ['Herr Adler sieht sich mit Vorwürfen konfrontiert, ob zu Recht oder nicht.'],
  },
  {
    name: 'von-jemandem-gefragt-wird',
    pattern: `, (?:[^;?!.,]{1,80} )?${BY} (?<asker>@O)(?: \\p{Ll}+){0,3} (?:gefragt|befragt) (?<verb>wird|wurde|werde|worden ist),? @W`,
    asker: 'named',
    yes: ['Der Plan endet im Juli, weshalb Herr Adler von Frau Birk gefragt wird, ob das Boot dann fährt.'],
    no: ['Der Plan endet im Juli, weshalb Herr Adler oft gefragt wird, ob das Boot dann fährt.'],
  },
  {
    name: 'hätte-gern-aufgeteilt',
    pattern: `(?<![\\p{L}-])(?<verb>hätten?|möchten?|wünschte?)(?: @N| [^;?!.,]{1,80}?)? (?:gerne?(?: [^;?!.,]{1,80}?)? ${TOLD}(?: bekommen)?|${TOLD} (?:haben|bekommen|sehen))(?=[.,]|$| nach | und )`,
    asker: 'subject',
    yes: [
      'Frau Birk staunt und hätte diese Zahl gern nach Größe aufgeteilt.',
      'Wer die Boote baut, möchte Frau Birk offengelegt haben.',
      'Er hätte die Kosten gern aufgeschlüsselt nach Jahren.',
    ],
    no: ['Frau Birk hätte gern mitgemacht.', 'Herr Adler hätte das Boot gern gestrichen.'],
  },
  {
    name: 'diese-frage-richtet-jemand',
    pattern: `${IN_FRONT}(?:auch )?(?:diese|die|eine solche) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:richtet|richtete|stellt|stellte|wirft|warf|legt|legte|gibt|gab) (?<asker>@S)`,
    asker: 'named',
    yes: [
      'Ob der Steg trägt, diese Frage richtet Frau Birk direkt an Herrn Adler.',
      'Was das Boot kostet, diese Frage wirft Herr Adler auf.',
    ],
    no: ['Ob der Steg trägt, diese Frage beantwortet Frau Birk.', 'Diese Frage stellt sich Frau Birk.'],
  },
  {
    name: 'möchte-eine-schätzung',
    pattern:
      '(?<![\\p{L}-])(?<verb>möchten?|will|wollte|wünschte?|wünscht|erbittet|erbat|hätte|verlangt|verlangte)(?: @S)?(?: gerne?)?(?: (?:von|vom)(?: de[rm])? @O)? (?:\\p{Ll}+ ){0,3}(?:Hausnummer|Schätzung|Größenordnung|Prognose|Zahl|Summe|Auflistung|Aufstellung),? @W',
    asker: 'subject',
    yes: [
      'Frau Birk spricht das an und möchte von Herrn Adler eine Hausnummer, was ein Boot kostet.',
      'Frau Birk wünscht eine Schätzung, wie viele Boote lecken.',
    ],
    no: ['Herr Adler will eine Zahl.', 'Frau Birk wünscht eine Schätzung des Bootes.'],
  },
  {
    name: 'hakt-jemand-nach',
    pattern: '(?<=^[^\\p{L}]*[^;?!]{8,300}, )(?<verb>hakt|hakte) @S(?: \\p{Ll}+){0,2} nach(?=[.,]|$)',
    asker: 'subject',
    yes: [
      'Liege denn die Erlaubnis vor, hakt Frau Birk nach.',
      'Das Boot sei also leck, hakte Herr Adler daraufhin nach.',
    ],
    no: ['Herr Adler hakt nach.', 'Auf Wunsch hakt Herr Adler nach.'],
  },
  {
    name: 'lässt-sich-nennen',
    pattern: `(?<![\\p{L}-])(?<verb>lässt|ließ|lasse|lassen|ließen)(?: @S)? sich(?: @S)? (?:von|vom)(?: de[rmn])? @O [^;?!.]{2,160}? ${TELL}(?=[.,]|$)`,
    asker: 'subject',
    yes: [
      'Frau Birk lässt sich von Herrn Adler die Zahl der Boote nennen.',
      'Hierzu ließ sich Herr Adler von Frau Birk den Plan erläutern.',
    ],
    no: ['Frau Birk lässt sich von Herrn Adler vertreten.', 'Das lässt sich erklären.'],
  },
  {
    name: 'lässt-nicht-gelten',
    pattern: `(?<verb>lässt|ließ|gibt|gab)(?: @N| \\p{Ll}+){0,4} nicht (?:genügen|gelten|zufrieden|locker): ${ASKED}[^?]{5,240}$`,
    asker: 'subject',
    yes: ['Frau Birk lässt das nicht genügen: Wie nah man denn dem Ufer gekommen sei.'],
    no: ['Frau Birk lässt das nicht genügen.'],
  },
  {
    name: 'solle-jemand-sagen-so',
    pattern: `${IN_FRONT}(?:soll|solle|sollte|möge|müsse)(?: @N)?(?: [^;?!.,]{1,60})? (?:sagen|erklären|mitteilen|darlegen|offenlegen|beantworten|erläutern), (?:so|fordert|forderte|verlangt|verlangte|meint|meinte|findet|fand) (?<asker>@N)`,
    asker: 'named',
    yes: [
      'Wie viele Kinder auf ein Boot warteten, solle die Verwaltung doch einmal sagen, so Frau Birk.',
      'Was das Boot kostet, möge die Verwaltung darlegen, fordert Herr Adler.',
    ],
    no: ['Was das Boot kostet, solle man nicht sagen.'],
  },
  {
    name: 'gibt-frage-zurück',
    pattern: `(?<verb>gibt|gab|reicht|reichte|spielt|spielte)(?: [^;?!.,]{1,80}?)? (?:die|eine|seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:(?:an @N )?zurück|an @N),? @W`,
    asker: 'subject',
    yes: ['Im Gegenzug gibt Frau Birk der Verwaltung die Frage zurück, ob ein Steg frei sei.'],
    no: ['Frau Birk gibt die Frage an Herrn Adler.'],
  },
  {
    name: 'interessiere-ihn-etwas',
    pattern:
      '(?<verb>interessiere|interessiert) (?<asker>@N)(?: \\p{Ll}+){0,2} (?:der|die|das) (?:\\p{Ll}+ )?\\p{Lu}[^;?!,]{2,120}\\.$',
    asker: 'named',
    ifAnswered: true,
    yes: [
      'Zum Ersten interessiere ihn die Zahl der Boote.',
      'Außerdem interessiert Frau Birk der Preis des Bootes.',
    ],
    no: [
      'Herr Adler interessiert sich für die Boote.',
      'Das Boot ist für interessierte Einwohner die beste Wahl.',
    ],
  },
];
