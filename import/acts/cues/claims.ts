import type { Cue } from '../../language/cue.ts';

/** "auch Frau Birk": she asks the same as another did. */
const NO_OTHER = '(?!(?:\\p{Ll}+ )?(?:auch|ebenfalls|ebenso|gleichfalls|sich|niemand) )';

/** What tells, behind a question, whose it is. */
export const CLAIMS: readonly Cue[] = [
  {
    name: 'diese-frage-stellt-jemand',
    pattern: `^[^\\p{L}]*(?:Diese|Die|Solche|Eine solche)(?: \\p{Ll}{4,})? Fragen? (?:(?:(?:stell|bewe?g|beschäftig|richt|formulier|interessier)(?:en|e?t|e?te|e?ten)|wirft|werfen|warf|warfen|(?:kommt|kam|stammt|stammte|kommen|kamen|stammen) von) ${NO_OTHER}(?:\\p{Ll}+ )?(?<by>@N)(?![^.;]* zurück\\.)|(?:wird|wurde|werden|wurden) ${NO_OTHER}(?:\\p{Ll}+ )?(?:von|durch) (?<by2>@N) (?:\\p{Ll}+ ){0,4}(?:gestellt|aufgeworfen|vorgebracht|formuliert|aufgebracht)(?!\\p{L}))`,
    yes: [
      'Diese Frage stellt Frau Birk.',
      'Diese Fragen wirft nun Herr Adler auf.',
      'Die Frage kommt von Frau Birk.',
      'Diese Frage wurde von Herrn Adler aufgeworfen.',
      'Solche Fragen bewegen Frau Birk.',
    ],
    no: [
      'Diese Frage stellt sich auch Frau Birk.',
      'Diese Frage stellt auch Frau Birk.',
      'Diese Frage beantwortet Frau Birk.',
      'Diese Frage stellt Herr Adler zurück.',
      'Diese Frage wurde von Herrn Adler beantwortet.',
    ],
  },
  {
    name: 'das-möchte-jemand-wissen',
    pattern: `^[^\\p{L}]*(?:(?:Das|Dies|Solches|All das|Darauf)(?: \\p{Ll}+)? (?:möchten?|will|wollen|wollte|wollten|hätte|hätten) ${NO_OTHER}(?:\\p{Ll}+ )?(?<by>@S) (?:[^.;,]{1,40} )?(?:wissen|erfahren|(?:beantwortet|geklärt|gewusst|erklärt|erläutert)(?: haben)?|eine Antwort(?: haben)?)\\.|(?:Das|Dies|So|Danach|Solches)(?: \\p{Ll}+)? (?:fragt|fragte|fragen|fragten) ${NO_OTHER}(?:\\p{Ll}+ )?(?<by2>@S)(?: (?:[^.;,]{1,40} )?(?:an|nach))?\\.|(?:Das|Dies|So)(?: \\p{Ll}+)? (?:ist|war|lautet|lautete) (?:die|eine|seine|ihre) (?:\\p{L}+ )?Frage (?:von )?(?<by3>@N)\\.)`,
    yes: [
      'Das möchte Frau Birk wissen.',
      'Dies will Herr Adler vom Amt beantwortet haben.',
      'Das fragt Frau Birk.',
      'So fragte Herr Adler nach.',
      'So lautet die Frage von Frau Birk.',
      'Darauf hätte Frau Birk gern eine Antwort.',
    ],
    no: [
      'Das möchte auch Frau Birk wissen.',
      'Das will Herr Adler prüfen.',
      'Das fragt Frau Birk, weil das Boot leckt.',
      'So erklärt es Herr Adler.',
    ],
  },
  {
    name: 'jemand-stellt-das-zur-diskussion',
    pattern: `^[^\\p{L}]*(?<by>@S) (?:(?:stellt|stellen|stellte|stellten|wirft|werfen|warf|warfen) ${NO_OTHER}(?:das|dies|es|die|diese)(?: Fragen?)?(?: \\p{Ll}+)? (?:zur (?:Diskussion|Debatte|Erörterung)|in den Raum|auf)\\.|(?:stellt|stellen|stellte|stellten) ${NO_OTHER}diese Fragen?\\.|(?:möchten?|will|wollen|wollte|wollten) ${NO_OTHER}(?:das|dies)(?: \\p{Ll}+)? (?:wissen|erfahren|(?:geklärt|beantwortet|gewusst)(?: haben)?)\\.)`,
    yes: [
      'Frau Birk stellt das zur Diskussion.',
      'Herr Adler wirft diese Frage auf.',
      'Frau Birk stellte diese Fragen.',
      'Herr Adler möchte das gern wissen.',
      'Frau Birk stellt die Frage in den Raum.',
    ],
    no: [
      'Frau Birk stellt das richtig.',
      'Frau Birk stellt den Antrag zur Diskussion.',
      'Herr Adler möchte das prüfen.',
      'Herr Adler stellt diese Frage zurück.',
    ],
  },
];
