import type { Attendee, Salutation } from '../model.ts';

/** What a line of an attendance list says of somebody, without place and manner of attending. */
export type Person = Omit<Attendee, 'start' | 'end' | 'as'>;

const titles =
  /^(?:(?:Prof|Dr|Dipl|Ing|Mag|med|jur|rer|nat|phil|h|c|Univ)\.?(?:-Ing\.?)?[\s-]?)+(?=\s?\p{Lu})/u;
/** Where a family name begins before its last word. */
const particles =
  /^(?:von|vom|van|zu|zum|zur|de|der|den|del|da|di|la|le|el|al|ten|ter|bei|Freiherr|Freifrau|Graf|Gräfin|Baron|Edler|Zur|Zum|Von|Van|De|El|Al|Lo|Le|La|Ben|Bei)$/u;
const name = "\\p{Lu}[\\p{L}'’.-]*";
/** "Rm", "RM", "Ratsherr", "sB": labels of members that stand where "Herr" stands elsewhere. */
const label =
  /^(?:Ratsherrn?|Ratsfrau|Ratsmitglied|Stadtr(?:at|ätin)|Stadtverordnete[rn]?|Kreistagsabgeordnete[rn]?|Ausschussmitglied|Mitglied|[A-Z]{1,3}[Mm]|RM|RH|RF|Rh|Rf|Rm|KTA|s\.?[BE]\.?|Gv|Beigeordnete[rn]?|Bürgermeister(?:in)?|Landr(?:at|ätin)|Oberbürgermeister(?:in)?)\.?\s+(?=\p{Lu})/u;
const parties =
  /^(?:CDU|SPD|FDP|AfD|CSU|GRÜNE|Grüne|Die Grünen|Bündnis\s?90.*|B\s?90.*|DIE LINKE\.?|Linke|Die Linke|UWG|FW|FWG|BSW|Freie Wähler.*|Volt|Piraten|parteilos|fraktionslos|.*(?:[Ff]raktion|[Gg]ruppe|[Ww]ählergemeinschaft|Partei|Liste|Bürgerforum)\b.*)$/u;
/** From when to when, or that somebody comes instead of another: not who it is. */
const presence =
  /(?:^|,?\s)\(?(?:(?:ab|bis|zu|von|nur|zeitweise|anwesend)\s(?:einschl\p{L}*\s)?(?:zu\s)?(?:TOP|Top|Tagesordnungspunkt|Punkt|\d{1,2}[.:]\d{2})\b[^)]*|i\.\s?V\.[^)]*|in Vertretung[^)]*|für\s(?:Herrn?|Frau|Rm|RM)\s[^)]*|Vertret(?:er|ung)\sfür[^)]*|Teilnahme\s[^)]*|online|per Video\p{L}*)\)?$/u;
/** Bodies that a guest speaks for; what stands before them is his function. */
const organization =
  /(?<![\p{L}])(?:\p{L}*(?:[Vv]erein|[Vv]erband|[Ff]euerwehr|[Ss]chule|[Bb]üro|[Aa]mt|GmbH|[Ii]nitiative|[Gg]esellschaft|[Ss]tiftung|[Ww]erke?|[Kk]reis|[Pp]olizei|[Kk]ita|[Kk]indergarten|[Kk]indertagesstätte|[Gg]enossenschaft|[Zz]eitung|[Kk]irche|[Gg]emeinde|[Cc]lub|[Aa]gentur|[Jj]obcenter|[Ii]nstitut|[Kk]ammer|[Bb]ehörde|[Bb]eirat)|Firma|Fa\.|AWO|DRK|NABU|BUND|AG)(?![\p{L}])/u;

/** Who a line names; null where it names nobody. */
export function personOf(line: string): Person | null {
  let rest = withoutPresence(line.replace(/^[-–•*\d.)\s]+(?=\p{Lu}|s\.?[BE])/u, ''));
  const salutation = /^(Herrn?|Her|Frau)\s/u.exec(rest)?.[1];
  if (salutation !== undefined) rest = rest.slice(salutation.length).trimStart();
  const called = label.exec(rest)?.[0] ?? '';
  rest = rest.slice(called.length);
  const title = titles.exec(rest)?.[0] ?? '';
  rest = rest.slice(title.length);
  const [, names = '', tail = ''] = namePattern.exec(rest) ?? [];
  const parts = names.trim() === '' ? null : nameParts(names.trim(), tail);
  if (parts === null) return null;
  return {
    ...parts.name,
    salutation: salutationOf(salutation),
    title: title.trim() || null,
    ...functionOf(parts.tail, called.trim() || null),
  };
}

const namePattern = new RegExp(
  `^((?:${name}|von|vom|van|zu|zur|zum|de|der|den|del|da|di|ten|ter|el|al|bei)(?:\\s+(?:${name}|von|vom|van|zu|zur|zum|de|der|den|del|da|di|ten|ter|el|al|bei|und))*)\\s*(.*)$`,
  'u',
);

function salutationOf(printed: string | undefined): Salutation | null {
  if (printed === undefined) return null;
  return printed === 'Frau' ? 'Frau' : 'Herr';
}

function withoutPresence(line: string): string {
  let rest = line.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(presence, '').trim();
  }
  return rest;
}

interface Named {
  readonly name: Pick<Person, 'familyName' | 'givenName'>;
  readonly tail: string;
}

/** "Max von Auendorf" and, in lists, "von Auendorf, Max". */
function nameParts(names: string, tail: string): Named | null {
  const turned = /^,\s*((?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s?){1,2})(?:$|(?=[,(]))/u.exec(tail);
  const words = names.split(/\s+/u);
  if (turned?.[1] !== undefined && words.length === 1 && !parties.test(turned[1].trim())) {
    return { name: { familyName: names, givenName: turned[1].trim() }, tail: tail.slice(turned[0].length) };
  }
  const particle = words.findIndex((word, index) => particles.test(word) && index < words.length - 1);
  const family = particle >= 0 ? particle : words.length - 1;
  const givenName = words.slice(0, family).join(' ');
  return { name: { familyName: words.slice(family).join(' '), givenName: givenName || null }, tail };
}

/** What stands after the name: a function, a body, or both ("Vorsitzende Förderverein Freibad"). */
function functionOf(tail: string, called: string | null): Pick<Person, 'role' | 'organization'> {
  const bracket = /^\(([^()]{1,60})\)/u.exec(tail)?.[1];
  const rest = withoutPresence(
    tail
      .replace(/^\([^()]*\)/u, '')
      .replace(/^[,;:–-]\s*/u, '')
      .replace(/\s*\(([^()]*)\)$/u, ', $1'),
  );
  const words = [bracket, rest].filter((one): one is string => one !== undefined && one !== '');
  const party = words.find((one) => parties.test(one)) ?? null;
  const role = words.find((one) => one !== party && !/^\d|Uhr|^TOP/u.test(one)) ?? null;
  if (party !== null || role === null) return { role: role ?? called, organization: party };
  return { ...roleAndBody(role), ...(called === null ? {} : { role: called }) };
}

const isFunction =
  /^(?:\p{L}+\.?\s)?\p{L}*(?:[Vv]orsitzende[rn]?|[Ll]eiter(?:in)?|[Vv]ertreter(?:in)?|[Bb]eauftragte[rn]?|[Mm]eister(?:in)?|[Ss]precher(?:in)?|[Mm]itglied|[Gg]eschäftsführer(?:in)?|[Dd]irektor(?:in)?|[Pp]laner(?:in)?|[Ii]ngenieur(?:in)?|[Aa]rchitekt(?:in)?)(?![\p{L}])/u;

function roleAndBody(words: string): Pick<Person, 'role' | 'organization'> {
  if (/Fachbereich|Abteilung|Sachgebiet|Betreuer|Protokoll|Schriftführ|Bürgermeister/u.test(words)) {
    return { role: words, organization: null };
  }
  const body = organization.exec(words);
  if (body === null) return { role: words, organization: null };
  const lead = isFunction.exec(words)?.[0];
  if (lead === undefined) return { role: null, organization: words };
  const after = words.slice(lead.length).replace(/^(?:,|\s(?:der|des|von|vom|beim|bei der))?\s*/u, '');
  return after === '' ? { role: words, organization: null } : { role: lead, organization: after };
}

/** Whether a line names a party, a group or a faction and nobody. */
export function isParty(line: string): boolean {
  return parties.test(line.replace(/:$/u, ''));
}

/** Whether a line names a body that people come from. */
export function isBody(line: string): boolean {
  return organization.test(line);
}
