import { neededWords } from '../language/needed-words.ts';
import { wordIndex } from '../language/word-index.ts';
import type { DayFact } from '../model.ts';
import { bodyAt } from './body-at.ts';
import { DAY, dayIn } from './days.ts';
import { MACROS, nominative, type Told } from './introductions.ts';
import { kindOfRole } from './offices.ts';

/**
 * A way in which minutes tell since when or until when somebody is something. In `pattern`, `@N` is somebody named with
 * Herr or Frau, `@O` an office with its adjectives, `@D` a day. What follows an office ("des Rates") is read as its body.
 */
export interface Term {
  readonly name: string;
  readonly turn: 'began' | 'ended';
  /** `day`: only with a day in the sentence's own words; `meeting`: the day of the meeting, where no other time is told. */
  readonly on: 'day' | 'meeting';
  /** Days without a year lie before the meeting. */
  readonly past: boolean;
  readonly pattern: string;
  /** Sentences it must and must not find. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const OFFICE =
  '(?<qualifier>(?:(?:stellvertretende|erste|zweite|kommissarische)[rns]? )?)(?:neue[rns]? )?(?<office>\\p{Lu}[\\p{L}/*:]{3,})';
const COUNCIL =
  '(?<council>(?:Gemeinde|Stadt|Orts|Samtgemeinde|Bezirks|Ortschafts|Kreis)?(?:[Rr]at|[Tt]ag)|\\p{Lu}\\p{L}*(?:ausschuss|beirat|versammlung|vertretung)|Magistrat)(?:s|es)?';
const DAY_TOLD = `(?<day>${DAY})`;

export const TERMS: readonly Term[] = [
  {
    name: 'elected',
    turn: 'began',
    on: 'meeting',
    past: false,
    pattern: `(?:wird|wurde) (?:[^.;:]{0,80}? )?@N (?:[^.;:]{0,60}? )?(?:zum|zur) @O(?=[^.;:]{0,60}? gewählt(?:[.,;]|$| und ))`,
    yes: [
      'Sodann wird Frau Ilse Tamm einstimmig zur stellvertretenden Ortsbürgermeisterin gewählt.',
      'In offener Abstimmung wurde Herr Tamm bei einer Enthaltung zum Vorsitzenden des Rates gewählt.',
    ],
    no: [
      'Frau Tamm hat gewählt.',
      'Der Verein hat Herrn Tamm zum Vorsitzenden gewählt.',
      'Vorgeschlagen wird, dass Herr Tamm zum Ortsvorsteher gewählt werden soll.',
    ],
  },
  {
    name: 'is-elected',
    turn: 'began',
    on: 'meeting',
    past: false,
    pattern: `@N (?:wird|wurde) (?:[^.;:]{0,60}? )?(?:zum|zur) @O(?=[^.;:]{0,60}? gewählt(?:[.,;]|$| und ))`,
    yes: ['Herr Tamm wird einstimmig zum Ortsbürgermeister der Ortschaft Lindenau gewählt.'],
    no: [
      'Herr Tamm wird gebeten, zum Bürgermeister zu gehen.',
      'Herr Tamm wird zum Ortsvorsteher vorgeschlagen.',
    ],
  },
  {
    name: 'obliged',
    turn: 'began',
    on: 'meeting',
    past: false,
    pattern: `verpflichtete? (?:\\p{Ll}+ ){0,3}@N (?:\\p{Ll}+ ){0,3}?als (?:neues |nachrückendes |neue[rn]? )?@O`,
    yes: ['Der Bürgermeister verpflichtet Frau Tamm als nachrückendes Ratsmitglied.'],
    no: ['Der Bürgermeister verpflichtet Frau Tamm per Handschlag.'],
  },
  {
    name: 'since',
    turn: 'began',
    on: 'day',
    past: true,
    pattern: `@N,? (?:ist|sei|die|der)(?: bereits| schon)? seit (?:dem )?@D (?:als )?@O`,
    yes: ['Frau Tamm ist seit dem 1. März 2023 Leiterin des Heimatmuseums.'],
    no: ['Frau Tamm ist seit dem 1. März krank.', 'Frau Tamm ist seit März Leiterin des Heimatmuseums.'],
  },
  {
    name: 'from-day',
    turn: 'began',
    on: 'day',
    past: false,
    pattern: `@N (?:wird|ist|übernimmt|tritt) (?:ab|zum|am|mit Wirkung vom) (?:dem )?@D (?:die Aufgaben (?:des|der) |das Amt (?:des|der) |als )?(?:neue[rsn]? )?@O`,
    yes: ['Frau Tamm wird ab dem 01.04.2024 neue Leiterin des Bauamtes.'],
    no: ['Frau Tamm wird ab dem 01.04.2024 verreist sein.'],
  },
  {
    name: 'moves-up',
    turn: 'began',
    on: 'day',
    past: false,
    pattern: `@N (?:rückt|rückte) (?:[^.;:]{0,60}? )?(?:zum|am|ab|mit Wirkung vom) (?:dem )?@D (?:[^.;:]{0,40}? )?in (?:den|die|das) ${COUNCIL}(?=[^.;:]{0,40}? nach)`,
    yes: ['Herr Tamm rückt für Frau Ilmer zum 1. Mai 2024 in den Gemeinderat nach.'],
    no: ['Herr Tamm rückt für Frau Ilmer nach.', 'Herr Tamm rückt am 1. Mai 2024 in den Blick.'],
  },
  {
    name: 'resigns',
    turn: 'ended',
    on: 'day',
    past: false,
    pattern: `@N (?:scheidet|wird) (?:zum|am|mit Ablauf des|mit Wirkung vom) (?:dem )?@D (?:[^.;:]{0,40}? )?aus (?:dem|der) ${COUNCIL}(?=(?:[^.;:]{0,40}?)? aus(?:scheiden)?(?:[.,;]|$))`,
    yes: [
      'Frau Tamm scheidet zum 31.12.2023 aus dem Rat aus.',
      'Herr Tamm wird zum 30. Juni aus dem Ortsrat ausscheiden.',
    ],
    no: ['Frau Tamm scheidet aus dem Rat aus.', 'Frau Tamm scheidet zum 31.12.2023 aus dem Berufsleben aus.'],
  },
  {
    name: 'has-resigned',
    turn: 'ended',
    on: 'day',
    past: true,
    pattern: `@N (?:ist|sei) (?:zum|am|mit Ablauf des|mit Wirkung vom) (?:dem )?@D (?:[^.;:]{0,40}? )?aus (?:dem|der) ${COUNCIL}(?= ausgeschieden)`,
    yes: ['Herr Tamm ist zum 30.06.2023 aus dem Ortsrat ausgeschieden.'],
    no: ['Herr Tamm ist zum 30.06.2023 aus der Haft entlassen.'],
  },
  {
    name: 'lays-down',
    turn: 'ended',
    on: 'day',
    past: false,
    pattern: `@N (?:legt|legte|hat|habe) (?:zum|am|mit Ablauf des|mit Wirkung vom) (?:dem )?@D (?:ihr|sein|ihren|seinen) (?:Mandat|Sitz) im ${COUNCIL}(?= nieder)`,
    yes: ['Frau Tamm legt zum 31. Mai 2024 ihr Mandat im Stadtrat nieder.'],
    no: ['Frau Tamm legt ihr Mandat nieder.'],
  },
];

/** Words of another time than the meeting's. */
const ANOTHER_TIME =
  /(?<!\p{L})(?:bereits|damals|seinerzeit|zuvor|letzten|vergangenen|vorigen|früher|erneut vorgeschlagen|soll|sollte|würde|Jahr \d{4}|wenn|falls|in der Sitzung (?:vom|am))(?!\p{L})/u;

interface Compiled extends Term {
  readonly regexp: RegExp;
}

const COMPILED: readonly Compiled[] = TERMS.map((term) => {
  const pattern = term.pattern
    .replaceAll('@N', MACROS['@N'] ?? '')
    .replaceAll('@O', OFFICE)
    .replaceAll('@D', DAY_TOLD);
  return { ...term, regexp: new RegExp(`(?<!\\p{L})${pattern}(?!\\p{Ll})`, 'u') };
});

const POSSIBLE = wordIndex(COMPILED, ({ regexp }) => neededWords(regexp));

/** What a sentence tells of somebody's time in an office. */
export interface Turn extends Told {
  readonly turn: 'began' | 'ended';
  readonly day: Omit<DayFact, 'start' | 'end'>;
}

const MAY_TELL = /gewählt|verpflichtet|seit|nach|aus|nieder|ab |zum |am /u;

/** All turns of office that a sentence tells with a day; `Span` counts in the sentence's text. */
export function turnsIn(text: string, meeting: string | null): readonly Turn[] {
  if (!MAY_TELL.test(text) || !/Herr|Frau/u.test(text)) return [];
  return POSSIBLE(text).flatMap((term) => turnBy(term, text, meeting));
}

function turnBy(
  { name: rule, turn, on, past, regexp }: Compiled,
  text: string,
  meeting: string | null,
): readonly Turn[] {
  const match = regexp.exec(text);
  if (match === null) return [];
  const { name = '', given, salutation, office, qualifier = '', council, day } = match.groups ?? {};
  if (office !== undefined && !['administration', 'elected'].includes(kindOfRole(office) ?? '')) return [];
  const date =
    on === 'day'
      ? dayIn(day ?? '', meeting, past)
      : ANOTHER_TIME.test(text) || HAS_DAY.test(text)
        ? null
        : meeting;
  if (date === null) return [];
  const person = salutation === 'Frau' ? 'Frau' : 'Herr';
  const end = match.index + match[0].length;
  return [
    {
      ...{ rule, turn, name, givenName: given ?? null, salutation: person },
      role: office === undefined ? null : held(qualifier, office, person),
      organization: council ?? bodyBehind(text, end),
      day: { date, rule, basis: on === 'day' ? 'told' : 'meeting' },
      ...{ start: match.index, end },
    },
  ];
}

const HAS_DAY = new RegExp(DAY, 'u');

/** "stellvertretenden Ortsbürgermeisterin" → "stellvertretende Ortsbürgermeisterin". */
function held(qualifier: string, office: string, person: 'Frau' | 'Herr'): string {
  return `${qualifier.replace(/e[rns]? $/u, person === 'Frau' ? 'e ' : 'er ')}${nominative(office, person)}`;
}

function bodyBehind(text: string, end: number): string | null {
  const lead = /^ (?:des|der|vom|von der|beim|im) /u.exec(text.slice(end))?.[0] ?? '';
  return lead === '' ? null : (bodyAt(text, end + lead.length)?.name ?? null);
}
