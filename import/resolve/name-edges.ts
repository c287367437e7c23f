import { MASK } from '../language/mask-sign.ts';
import { office } from '../language/offices.ts';

/** Articles and prepositions before a name. */
const ARTICLES =
  '(?:von|vom|beim?|zum|zur|an|am|aus|in|im|für|seitens|die|der|das|dem|den|des|eine[rsnm]?|unser\\w*|ihr\\w*|sein\\w*|hiesigen?|örtlichen?|zuständigen?|anwesenden?|Gäste:|Gast:|Firma|Fa\\.)';
/** Who is of a body, and how many: "alle Vertreter der", "allesamt", "Auditor – Vorsitzender". */
const MEMBERS =
  '(?:(?:alle |mehrere |zwei |drei )?(?:Vertreter|Mitarbeiter)(?:n|in|innen)?(?= (?:der|des|vom|von) )|allesamt|beiden?|jeweils|sämtliche[rn]?|(?:\\p{L}+ – )?\\p{L}*vorsitzende[rn]?)';
/** Words before a name that are none of it. */
const BEFORE = new RegExp(`^(?:(?:${ARTICLES}|${MEMBERS})\\s+)+`, 'iu');

const STREET = '(?:[Ss]traße|[Ss]tr\\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Uu]fer|[Dd]amm)';

/** What begins behind a name and is none of it: an address (also a masked one), a paragraph of the law, a part of the meeting, a lost end. */
const BEHIND: readonly RegExp[] = [
  new RegExp(`[,(]{0,2} ?${MASK}.*`, 'su'),
  /,? \d{5}(?!\d).*$/u,
  new RegExp(`, (?:\\p{L}+ )?[\\p{L}-]*${STREET} \\d.*$`, 'u'),
  /, (?:Am|An de[rn]|Auf de[rm]|Im|In de[rn]|Zum|Zur) (?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+ \d.*$/u,
  /,? (?:gem\.|gemäß|nach|laut) (?:§|Art\.).*$/u,
  /,? (?:nur |bis |ab |zum? )+(?:TOPs?|Punkt|Tagesordnungspunkt) .*$/u,
  /(?: (?:in|im|am|an|der|des|und|für|zu|zur|zum|von|vom|bei|&))+$/u,
  /(?<=\p{L})-$/u,
];

/** "Planungsbüro Tamm, Auendorf": the seat of a firm, one word behind a comma. */
const SEAT =
  /^(.*(?:[Bb]üro|[Ff]irma|Fa\.|GmbH|mbH|AG|GbR|KG|eG)(?!\p{L})[^,]*), \p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?$/u;

/** What stands where a body may stand and is a paper, a part of the meeting, an address or no party. */
const NEVER: readonly RegExp[] = [
  /^(?:TOPs?|Punkt|Tagesordnungspunkt|Anlage|Drucksache|Vorlage|Sitzung|Antrag|Anfrage|Seite) ?(?:\d|vom |Nr)/u,
  new RegExp(
    `^(?:(?:Am|An|Im|In|Auf|Zum|Zur|Alte[rn]?|Neue[rn]?) )?[\\p{L}-]*${STREET} \\d+ ?\\p{Ll}?$`,
    'u',
  ),
  new RegExp(`^${MASK}`, 'u'),
  /^(?:[Pp]arteilose?r?|[Ff]raktionslose?r?|[Jj]unior|[Ss]enior|jun\.?|sen\.?|[JS]r\.?)$/u,
];

/** Parties whose article is a part of the name; the stop behind one is left out. */
const WITH_ARTICLE = /^(?:DIE LINKE|Die Linke|DIE PARTEI|Die PARTEI)(?=\.?$)/u;

/** A name without what stands around it; empty where the words name no body at all. */
export function withinEdges(words: string): string {
  const [party] = WITH_ARTICLE.exec(words) ?? [];
  if (party !== undefined) return party;
  const name = words.replace(BEFORE, '').trim();
  if (NEVER.some((pattern) => pattern.test(name)) || isSeatOfOffice(name)) return '';
  const cut = BEHIND.reduce((rest, pattern) => rest.replace(pattern, ''), name);
  return SEAT.exec(cut)?.[1] ?? cut;
}

/** "für das Amt der Ortsvorsteherin": what one is elected to, no house. */
function isSeatOfOffice(name: string): boolean {
  const word = /^Amt de[rs] (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/u.exec(name)?.[1];
  return word !== undefined && office(word, false) !== null;
}
