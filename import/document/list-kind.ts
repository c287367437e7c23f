import type { AttendanceKind } from '../model.ts';
import { eachOf } from './each-of.ts';
import { partsOfHouse } from './function.ts';

const kinds: readonly (readonly [RegExp, AttendanceKind])[] = [
  [/(?<!un)entschuldigt|^entsch\.|verhindert/iu, 'excused'],
  [
    /\bfehl(?:t|en|ten|te)\b|abwesend|n(?:ahm|immt|ahmen|ehmen) nicht teil|nicht anwesend|unentschuldigt/iu,
    'absent',
  ],
  [
    /verwaltung|protokoll|schriftführ|bedienstete|magistrat|^(?:vom )?amt\b|gemeindevorstand|dezernent|(?:amts|bereichs|dienst|abteilungs)leit/iu,
    'staff',
  ],
  [
    /g(?:ast|äste)n?\b|nicht stimmberechtigt(?!\p{L}* \p{L}*mitglied)|referierend|vortragend|^extern|eingeladen|^geladen|hinzugezogen|sonstige|sachverständige|zuhörer|presse|^weiter anwesend|(?:weitere|weiterhin (?:sind |waren |nahmen )?)\s?(?:teil|anwesend)|weitere teilnehm|^(?:ausgeschiedene|ehemalige|frühere)\s|^weitere:?$|außerdem|ferner|referent/iu,
    'guest',
  ],
  [
    /anwesend|mitglied|vorsitz|teilnehmer|(?:nahmen|nehmen|haben) teil|teilgenommen|^(?:mit )?dabei|^da(?: sind| waren)?:?$|zugegen|stimmberechtigt|vertret|^beratend/iu,
    'member',
  ],
];

/** As what words of a list say that people are there; null where they don't. */
export function kindOf(words: string): AttendanceKind | null {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? kindOfSide(words);
}

/** "Vom Beirat", "aus dem Ortsamt", "vom Jobcenter", "für die Presse": those who come from the meeting's body, from the house, or from elsewhere. */
export function kindOfSide(words: string): AttendanceKind | null {
  const [, side] =
    /^(?:(?:und|sowie) )?(?:[Vv]on|[Vv]om|[Aa]us|[Ff]ür|[Ss]eitens)(?: (?:der|dem|den|die|das|des))? (\p{Lu}.*)$/u.exec(
      words.replace(/:$|\s(?:sind|waren|ist|war)\s(?:erschienen|zugegen|gekommen):?$/gu, ''),
    ) ?? [];
  if (side === undefined) return null;
  if (
    /(?:ausschuss|(?<!(?:eltern|schüler|personal|betriebs|senior(?:inn)?en|behinderten|jugend|kinder|frauen|ausländer|integrations|migrations)(?:bei)?)rat|vertretung|fraktion|versammlung|kreistag|gremium)(?:e?s)?$/iu.test(
      side,
    )
  )
    return 'member';
  if (HOUSE.test(side)) return 'staff';
  return /^(?:Presse|Öffentlich|Zuhör|Bürger|Einwohner|Sitzung|Dauer|Anfang|Ort|Uhr|TOP)/u.test(side)
    ? null
    : 'guest';
}

const HOUSE = new RegExp(
  `^(?:${partsOfHouse}|(?:Orts|Bezirks)amt|Rathaus|Stadt|Gemeinde|Samtgemeinde|Bauhof|Fach\\p{L}+|Dezernat)(?:e?s)?(?= |$)`,
  'u',
);

/** "Bezirksamt:", "Fachbereich Soziales:": the house, or a part of it, as a head. */
export function kindOfHead(words: string): AttendanceKind | null {
  return kindOf(words) ?? (HOUSE.test(words) ? 'staff' : null);
}

/** Whether a head is a part of the house, which those below it come from. */
export function isPartOfHouse(words: string): boolean {
  return PART.test(words) && !WHOLE.test(words);
}

const PART =
  /^(?:Fach\p{L}+|F[BDG]|GB|Bereich|Sachgebiet|Stabsstelle|Dezernat|Abteilung|Bauhof|Kämmerei|\p{L}{2,}amt|Amt)(?= |$)/u;
const WHOLE = /^(?:Orts|Bezirks|Bürgermeister|Landrats)amt/u;

/** Words that head people in a column beside them: "Verwaltung", "Sachk. Bürger", "stellv. Vorsitzende". */
export function isHeadOfList(words: string): boolean {
  return eachOf(words) !== null || HEADS.test(words);
}

const HEADS =
  /^(?:(?:[Ss]tellv?\p{L}*\.? )?Vorsitz(?:ende[rn]?)?|(?:Sitzungsl|L)eitung|(?:\p{L}+ )?Mitglied(?:er)?|Beratend\p{Ll}*|Anwesend\p{Ll}*|Teilnehm\p{Ll}+|Entschuldigt|Abwesend|\p{L}*[Vv]erwaltung|(?:von|aus) der \p{L}*[Vv]erwaltung|Protokoll\p{Ll}*|Schriftführ\p{Ll}*|Gäste?|Gast|(?:Als )?Gäste|Refer\p{Ll}+|Sachverständige\p{Ll}*|Sonstige\p{Ll}*|Presse)$/u;
