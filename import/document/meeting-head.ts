import { nominative } from './committee.ts';
import { firstDate } from './date.ts';
import type { Line } from './line.ts';

/** How many lines from the top may tell whose meeting it is. */
const HEAD = 10;
/** Longer lines are somebody's words. */
const LONGEST = 110;

const body =
  '(?:[Aa]usschuss|[Aa]usschuß|(?<![Ll]and|[Vv]or|[Bb]ei|[Aa]uf|[Hh]aus|[Mm]ona|[Ff]o)[Rr]at|[Bb]eirat|[Kk]reistag|[Vv]ertretung|[Vv]ersammlung)';
const link = '(?:für|der|des|und|von|im|in|zur|den|die)';
const noun = '\\p{Lu}[\\p{L}*:-]+,?';
/** "Kultur-, Tourismus- und Werkausschuss", "Ausschuss für Bau und Verkehr der Gemeinde Lindenau", "Ortsbeirat Lindenau". */
const named = new RegExp(
  `^(?!(?:Der|Die|Das|Im|In|Zum|Zur) )((?:\\p{Lu}\\p{L}*-,? (?:und )?){0,4}(?:\\p{Lu}\\p{L}+er )?(?:${noun} )?\\p{L}*${body}(?: ${link}(?: (?:${link}|öffentlichen|${noun}))+)?(?<!${link})(?: (?:Orts|OT )?\\p{Lu}[\\p{L}-]+)?)$`,
  'u',
);
/** "Stadtrat Birk": somebody, and no body. */
const councillor = /^(?:Stadt|Gemeinde|Kreis|Markt)rat (?!der|des|von)/u;

/** What the first lines of a text tell of the meeting whose layout has no place for it. */
export function meetingIn(lines: readonly Line[]): {
  readonly committee: string | null;
  readonly date: string | null;
} {
  const head = lines.slice(0, HEAD).filter(({ text }) => text.length < LONGEST);
  const bodies = head
    .flatMap(({ text }) => cellsOf(text))
    .filter((cell) => named.test(cell) && !councillor.test(cell));
  // "Stadtrat - Kulturausschuss": the committee of both.
  const committee = bodies.find((name) => /ausschu(?:ss|ß)/iu.test(name)) ?? bodies[0];
  const dated = head.flatMap(({ text }) => (isOfMeeting(text, committee) ? (firstDate(text) ?? []) : []));
  return {
    committee: committee === undefined ? null : nominative(committee),
    date: dated[0] ?? null,
  };
}

/** Whether a line is about the meeting, and not about what was talked of. */
function isOfMeeting(line: string, committee: string | undefined): boolean {
  return (
    /(?<!\p{L})(?:Sitzung|Protokoll|Niederschrift|Wortprotokoll|Datum)/u.test(line) ||
    (committee !== undefined && line.includes(committee))
  );
}

/** The parts of a line without marks, labels and days: "- Bauausschuss -", "| Gremium: | Rat |", "Bauausschuss, 21.07.2015". */
function cellsOf(line: string): readonly string[] {
  return line.split(/\s{3,}|\s?\|\s?|\s[–-]\s/u).map((cell) =>
    cell
      .replace(/^[-–•#*] +/u, '')
      .replace(/ [-–*]$/u, '')
      .replace(/^Gremium:\s*/u, '')
      .replace(
        /(?:,| -| –)? (?:am |vom |den )?(?:(?:\p{Lu}\p{Ll}+tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)\.?,? )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?\d{4}$/u,
        '',
      )
      .replace(/ \(\p{Lu}{2,6}\)$/u, '')
      .trim(),
  );
}

const decides =
  '(?:nimmt|nahm|beschließt|beschloss|empfiehlt|empfahl|stimmt|stimmte|vertagt|vertagte|verweist|verwies|befürwortet|spricht sich|sprach sich|beauftragt|beauftragte|lehnt|lehnte|hat)';
const deciding = new RegExp(
  `(?:^|[.:] )(?:Der|Die) (\\p{Lu}\\p{L}{2,}${body}(?: für(?: (?:und|${noun}))+(?<!und))?(?: \\p{Lu}[\\p{L}-]+)?) ${decides}(?!\\p{L})`,
  'gu',
);
const others =
  /(?:aufsichts|verwaltungs|eltern|denkmal|personal|betriebs|stiftungs)[rb]|(?:bürger|mitglieder|einwohner|gesellschafter)versammlung/iu;

/** The one body that decides in the text ("Der Sportausschuss nimmt Kenntnis"); null where none or several do. */
export function decidingIn(lines: readonly Line[]): string | null {
  const found = new Set(
    lines
      .filter(({ text }) => text.includes('Der ') || text.includes('Die '))
      .flatMap(({ text }) => [...text.matchAll(deciding)].map(([, name = '']) => name))
      .filter((name) => !others.test(name)),
  );
  const [one] = found;
  return found.size === 1 && one !== undefined ? one : null;
}
