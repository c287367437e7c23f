/** What a council's body is called by its last part, in the nominative. */
const heads = [
  '[Aa]usschuss',
  '[Rr]at',
  'tag',
  '[Vv]orstand',
  '[Ss]enat',
  '[Gg]remium',
  '[Kk]uratorium',
  '[Pp]arlament',
  'forum',
];
const bodies =
  '(?:[Aa]usschuss(?:es)?|[Rr]at(?:e?s)?|[Bb]eirat(?:e?s)?|tag(?:e?s)?|[Vv]ertretung|[Vv]ersammlung|[Vv]orstand(?:e?s)?|[Ss]enat(?:e?s)?|[Gg]remiums?|[Kk]ommission|[Kk]uratoriums?|[Pp]arlament(?:e?s)?|[Kk]onferenz)';
const genitive = new RegExp(
  `(?<![\\p{L}]|(?:des|eines) )(\\p{L}*(?:${heads.join('|')}))e?s(?![\\p{L}])`,
  'u',
);
/** "(der) Sitzung des …", "Sitzung der Anhörung des …": up to the day, the place or a bracket. */
const meeting = /(?:[Ss]itzung|[Aa]nhörung|[Vv]erhandlung)\s(?:de[sr]\s)+(?=\p{Lu})/u;
const day = /[,;]?\s(?:am|vom|dem|den)\s(?=(?:\p{Lu}\p{Ll}+tag|Mittwoch|\d|de[mn]\s))/u;
const afterName =
  /[,;]?\s(?:am|vom|im|in|zum|um|statt|mit|von|gemäß|gem\.|vertreten|und\s(?:des|der)\s\p{Lu})(?![\p{L}])|\s(?:Datum|Beginn|Ort|Zeit|Dauer|Raum|\p{Lu}\p{L}+(?:tag|datum|beginn|zeit|ort|raum|nummer|termin)):|[,;]?\s\d|\s?[(:]|,?\s(?:dem|den)\s|,\s(?=Herr|Frau|\p{Ll})/u;
const bodyOn = new RegExp(
  `^(?=\\p{Lu})((?:\\p{L}[\\p{L}-]*\\s){0,3}?\\p{L}*${bodies}(?:\\s.{2,80}?)?)\\s(?:vom|am)\\s`,
  'u',
);
const bare = new RegExp(
  `^(?=\\p{Lu})(?:\\p{L}[\\p{L}/-]*,?\\s){0,4}?\\p{L}*${bodies}(?:\\s\\p{L}.{1,80})?$`,
  'u',
);

/** "Gemeinderatssitzung", "Gemeindevertretersitzung" */
const compound = /(?<!\p{L})(\p{Lu}\p{Ll}+?)(?:(rat|tag|ausschuss)s?|vertreter)sitzung(?!\p{L})/u;

/**
 * The body whose meeting a headline tells, in the nominative: "der 3. Sitzung des Ortsrates Auendorf am …" →
 * "Ortsrat Auendorf". A list of a committee's fields keeps its commas ("Fachausschuss Planung, Bau, Umwelt").
 */
export function committeeOfMeeting(headline: string): string | null {
  const before = meeting.exec(headline);
  if (before === null) return ofCompound(headline);
  const rest = headline.slice(before.index + before[0].length).split(day)[0] ?? '';
  const name = (rest.split(afterName)[0] ?? '').replace(/(?<![,;.\s])[,;.\s]+$/u, '');
  return name.length < 3 || name.length > 120 ? null : nominative(name);
}

function ofCompound(headline: string): string | null {
  const [whole, before = '', body = 'vertretung'] = compound.exec(headline) ?? [];
  return whole === undefined ? (counted.exec(headline)?.[1] ?? null) : `${before}${body}`;
}

/** "über die 34. Verbandsversammlung am …": the body counts its meetings by its own name. */
const counted =
  /(?<!\p{L})(?:der|die)\s\d{1,3}\.\s(?:(?:ordentlichen?|öffentlichen?|außerordentlichen?)\s)?(\p{Lu}\p{L}+(?:versammlung|vertretung))(?!\p{L})/u;

/** "Gemeindevertretung vom 21.09.2024", "Ausschuss für Kultur", "Der Vorsitzende des Hafenausschusses": a line that is a body's name. */
export function committeeOfLine(line: string): string | null {
  const words = line
    .replace(/^(?:Der|Die) Vorsitzende de[rs] (?=\p{Lu})/u, '')
    .replace(/(?<!\s)\s{3,}(?:Protokoll|Niederschrift|Sitzungsbuch|Blatt|Seite)(?!\p{L}).*$/u, '');
  const name = bodyOn.exec(words)?.[1] ?? (bare.test(words) && words.length < 100 ? words : undefined);
  return name === undefined ? null : nominative(name);
}

/** "des Ausschusses für Soziales" → "Ausschuss für Soziales"; a name in the nominative stays. */
export function nominative(name: string): string {
  const words = name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(
      /^(?:\p{L}*[Pp]rotokoll|Niederschrift|Auszug|Sitzung|Gremium:?|Der|Die) (?:(?:über )?(?:die|der|des) )?(?=\p{Lu})/u,
      '',
    );
  if (!genitive.test(words)) return words;
  const stripped = words.replace(genitive, '$1');
  return stripped.replace(/^(\p{Lu}\p{Ll}+)en(?=\s\p{Lu})/u, '$1er');
}
