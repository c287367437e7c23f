import { body } from './bodies.ts';
import { beforeVerb, closingAt, verbBehind } from './closing.ts';
import type { Naming } from './naming.ts';
import { bareOffice } from './officeholders.ts';
import { salutation } from './people.ts';
import { type PersonNoun, personNoun } from './person-nouns.ts';
import { phraseEnd } from './phrases.ts';
import { after, phrase, type Scene, wordAt } from './scene.ts';
import { isCapitalised } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';
import { wordSet } from './words.ts';

/** Takes in what stands behind a name: "vom Jobcenter", "(SPD)", ", Leiterin des Bauhofs,", ", Parkallee 12,". */
export function extend(scene: Scene, naming: Naming): Naming {
  if (naming.kind !== 'person' || naming.plural || closed(scene, naming)) return naming;
  const next = after(scene, naming);
  const sent = from(scene, naming, next);
  if (sent !== null) return sent;
  const party = bracketed(scene, naming, next);
  return apposed(scene, party ?? naming, after(scene, party ?? naming)) ?? party ?? naming;
}

/** "die Bürgermeisterin, Frau Birk," is complete: what follows its comma is the sentence's. */
function closed(scene: Scene, naming: Naming): boolean {
  return wordAt(scene, after(scene, naming) - 1) === ',';
}

const OF = /^(?:vom|von|aus|beim|des|der|seitens|für)$/u;

const GROUPS = wordSet('groups');

/** "aus dem Publikum": where somebody sits is no body he comes from. */
const isGroup = (word: string): boolean => GROUPS.has(word.toLowerCase());

/** Heads of masculine and neuter bodies: "der Landkreis" behind a name is no genitive. */
const NOT_FEMININE =
  /(?:kreis|rat|tag|verein|verband|vorstand|ausschuss|hof|bereich|dienst|betreiber|betrieb|amt|büro|center|dezernat|ministerium)$/iu;

function from(scene: Scene, naming: Naming, next: number): Naming | null {
  if (!OF.test(wordAt(scene, next))) return null;
  if (isGroup(wordAt(scene, next + 1)) || isGroup(wordAt(scene, next + 2))) return null;
  if (wordAt(scene, next) === 'der' && NOT_FEMININE.test(wordAt(scene, next + 1))) return null;
  const article = /^(?:der|dem|den|die|das)$/u.test(wordAt(scene, next + 1)) ? 1 : 0;
  if (/^(?:des|der|für)$/u.test(wordAt(scene, next)) && !body(wordAt(scene, next + 1 + article))) return null;
  const end = phraseEnd(scene.tokens, next + 1 + article);
  if (end === null || isPost(scene, next + 1 + article) || isWanted(scene, end)) return null;
  const name = phrase(scene, next + 1 + article, end);
  const solid =
    (body(wordAt(scene, next + 1 + article)) !== null && !/^(?:beim|aus)$/u.test(wordAt(scene, next))) ||
    isFiniteForm(wordAt(scene, end)) ||
    /^[,]$/u.test(wordAt(scene, end));
  if (!solid || !name) return null;
  const comma = wordAt(scene, end) === ',' && isFiniteForm(wordAt(scene, end + 1));
  const extended = { ...naming, end: scene.tokens[comma ? end : end - 1]?.end ?? naming.end };
  return isHome(scene, next, end) ? extended : { ...extended, organization: name };
}

/** "will Frau Birk vom Bauamt wissen": whom she asks. */
function isWanted(scene: Scene, end: number): boolean {
  const at = /^(?:gern|gerne|noch|nun|auch)$/u.test(wordAt(scene, end)) ? end + 1 : end;
  return /^(?:wissen|erfahren|hören)$/u.test(wordAt(scene, at));
}

/** "für das Amt des stellvertretenden Ortsvorstehers": what somebody shall become, no house. */
function isPost(scene: Scene, start: number): boolean {
  return wordAt(scene, start) === 'Amt' && /^(?:des|der)$/u.test(wordAt(scene, start + 1));
}

/**
 * "Frau Birk aus Lindenau fragt", "aus der Teichgasse": where somebody lives, or was heard ("aus der Fragestunde"). "aus der
 * Kämmerei" has an article, "aus Block 3" a noun of a body.
 */
function isHome(scene: Scene, aus: number, end: number): boolean {
  if (wordAt(scene, aus) !== 'aus') return false;
  if (NO_BODY.test(wordAt(scene, end - 1))) return true;
  if (!isCapitalised(wordAt(scene, aus + 1))) return false;
  const words = scene.tokens.slice(aus + 1, end).map(({ text }) => text);
  return words.every((word) => body(word) === null && !/^\p{Lu}{2,}$/u.test(word));
}

const NO_BODY = /(?:straße|strasse|gasse|weg|allee|siedlung|nachbarschaft|stunde|sitzung|versammlung)$/iu;

function bracketed(scene: Scene, naming: Naming, next: number): Naming | null {
  if (wordAt(scene, next) !== '(') return null;
  let close = next + 1;
  while (close < next + 16 && close < scene.tokens.length && wordAt(scene, close) !== ')') close += 1;
  const words = scene.tokens.slice(next + 1, close);
  if (
    wordAt(scene, close) !== ')' ||
    words.length === 0 ||
    !words.every((token) => /^[\p{Lu}\d/.,-]|^(?:und|die|der|für|vom|am|im)$/u.test(token.text))
  )
    return null;
  const end = scene.tokens[close]?.end ?? naming.end;
  if (REFERS.test(wordAt(scene, next + 1))) return { ...naming, end };
  const held = bareOffice(scene.tokens, next + 1, naming.gender === 'f');
  if (held && held.next === close) return { ...naming, end, role: naming.role ?? held.role };
  const resident = residentAt(scene, next + 1);
  if (resident !== null && close === next + 2) return { ...naming, end, role: naming.role ?? resident.name };
  const link = held && /^(?:des|der|vom|beim|im|,)$/u.test(wordAt(scene, held.next)) ? 1 : 0;
  const text = scene.tokens.slice(held ? held.next + link : next + 1, close);
  const name = text
    .map((token, i) => (i > 0 && token.start > (text[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join('');
  return /\p{L}{2}/u.test(name)
    ? { ...naming, end, role: naming.role ?? held?.role ?? null, organization: naming.organization ?? name }
    : { ...naming, end };
}

/** "(Anlage 3)", "(TOP 4)": where more is to be read, and nothing of him. */
const REFERS = /^(?:Anlagen?|TOP|DS|Drucksache|Vorlage|Seite|Punkt|Nr)$/u;

/** ", Technischer Leiter des Bauhofs,", ", Anwohnerin des Parks," and ", Parkallee 12,": closed by a comma or by the verb. */
function apposed(scene: Scene, naming: Naming, next: number): Naming | null {
  if (wordAt(scene, next) !== ',') return null;
  const held = bareOffice(scene.tokens, next + 1, naming.gender === 'f');
  if (held) return heldOffice(scene, naming, held.role, held.next);
  const known = heldByArticle(scene, naming, next + 1);
  if (known) return known;
  const resident = residentAt(scene, next + 1);
  const closing =
    resident === null || resident.plural ? null : (closingAt(scene, next + 2) ?? beforeVerb(scene, next + 2));
  if (resident !== null && closing !== null)
    return { ...naming, end: scene.tokens[closing]?.end ?? naming.end, role: naming.role ?? resident.name };
  const party = /^\p{L}*(?:[Ff]raktion|[Gg]ruppe|[Pp]artei)$|^\p{Lu}{2,6}(?:-\p{L}+)?$/u.test(
    wordAt(scene, next + 1),
  );
  const end = phraseEnd(scene.tokens, next + 1);
  if (end === null || wordAt(scene, end) !== ',' || end - next > 6) return null;
  const seat = body(wordAt(scene, next + 1)) !== null;
  const address = /^\d/u.test(wordAt(scene, end - 1)) || /^\d/u.test(wordAt(scene, end - 2));
  if (!party && !address && !seat) return null;
  const organization = party || seat ? phrase(scene, next + 1, end) : naming.organization;
  return { ...naming, end: scene.tokens[end]?.end ?? naming.end, organization };
}

/** "Frau Birk, die Sprecherin, bestätigt": closed before the verb; with "und" behind it others are listed. */
function heldByArticle(scene: Scene, naming: Naming, article: number): Naming | null {
  const isHers = wordAt(scene, article) === 'die' ? naming.gender !== 'm' : naming.gender !== 'f';
  if (!/^(?:der|die)$/u.test(wordAt(scene, article)) || !isHers) return null;
  const held = bareOffice(scene.tokens, article + 1, wordAt(scene, article) === 'die');
  const extended = held ? heldOffice(scene, naming, held.role, held.next) : null;
  if (extended === null) return null;
  const behind = scene.tokens.findIndex(({ start }) => start >= extended.end);
  return behind > 0 && isFiniteForm(wordAt(scene, behind)) ? extended : null;
}

/** ", Anwohner" and "(Anwohner)", but not ", Herr" of somebody else. */
function residentAt(scene: Scene, index: number): PersonNoun | null {
  const word = wordAt(scene, index);
  return salutation(word) === null ? personNoun(word, 'ein') : null;
}

function heldOffice(scene: Scene, naming: Naming, role: string, next: number): Naming | null {
  const words = scene.tokens;
  let end = next;
  let organization: string | null = null;
  if (/^(?:des|der|beim|bei|vom|von|im)$/u.test(wordAt(scene, next)) || isCapitalised(wordAt(scene, next))) {
    const start = next + (isCapitalised(wordAt(scene, next)) ? 0 : 1);
    const last = phraseEnd(scene.tokens, start);
    if (start === next && isSomebody(wordAt(scene, start), wordAt(scene, start + 1))) return null;
    if (last !== null) {
      organization = phrase(scene, start, last);
      end = last;
    }
  }
  const closing = closingAt(scene, end) ?? (naming.case === 'oblique' ? null : verbBehind(scene, next));
  if (closing === null) return null;
  const speaks = wordAt(scene, closing) === ':';
  if (speaks && closing !== end) return null;
  return {
    ...naming,
    end: words[speaks ? closing - 1 : closing]?.end ?? naming.end,
    role: naming.role ?? role,
    organization: naming.organization ?? organization,
  };
}

/** "Bürgermeister Adler, Schulleiter Birk, …": a list goes on with somebody else; "Leiterin Bauamt" is no such one. */
function isSomebody(word: string, next: string): boolean {
  return (
    /^(?:,|;|und|sowie|\))$/u.test(next) &&
    body(word) === null &&
    !HOUSE.test(word) &&
    !/^\p{Lu}{2,}|\d/u.test(word)
  );
}

const HOUSE =
  /(?:schule|amt|haus|museum|heim|kita|garten|werke?|betriebe?|dienste?|bereich|abteilung|zentrum|hof|stelle|team|referat|wesen|verwaltung|förderung|planung|archiv|bücherei|bibliothek|bau|management)$/iu;
