import { body, isAbbreviation } from './bodies.ts';
import type { Naming } from './naming.ts';
import { bareOffice } from './officeholders.ts';
import { phraseEnd } from './phrases.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

/** Joins namings that are one person: office and name, name and what stands behind it. */
export function merge(tokens: readonly Token[], namings: readonly Naming[]): Naming[] {
  const starts = new Map(tokens.map((token, index) => [token.start, index]));
  const scene: Scene = { tokens, indexOf: (offset) => starts.get(offset) ?? tokens.length };
  const joined: Naming[] = [];
  for (const naming of namings) {
    const last = joined.at(-1);
    if (last && naming.start < last.end) continue;
    const one = last ? together(scene, last, naming) : null;
    if (one) joined[joined.length - 1] = extend(scene, one);
    else joined.push(extend(scene, naming));
  }
  return joined;
}

interface Scene {
  readonly tokens: readonly Token[];
  /** Index of the token that starts at an offset. */
  readonly indexOf: (offset: number) => number;
}

const textAt = (scene: Scene, index: number): string => scene.tokens[index]?.text ?? '';

/** Index of the first token after a naming. */
function after(scene: Scene, naming: Naming): number {
  let index = scene.indexOf(naming.start);
  while (index < scene.tokens.length && (scene.tokens[index]?.start ?? 0) < naming.end) index += 1;
  return index;
}

/** "Der Ortsbürgermeister, Herr Adler," and "Ratsvorsitzender Herr Adler" are one; so is "den Leiter des Bauhofs Herrn Birk". */
function together(scene: Scene, first: Naming, second: Naming): Naming | null {
  if (second.kind !== 'person' || (first.kind !== 'office' && first.kind !== 'group'))
    return organisations(scene, first, second);
  if (first.plural) return null;
  const held = heldOf(scene, first, second);
  if (held) return held;
  const between = after(scene, first);
  const comma = textAt(scene, between) === ',' ? 1 : 0;
  if (scene.indexOf(second.start) !== between + comma) return null;
  const next = after(scene, second);
  const closed = comma === 1 && textAt(scene, next) === ',';
  if (comma === 1 && !closed && (second.salutation === null || /^(?:und|sowie)$/u.test(textAt(scene, next))))
    return null;
  return {
    ...second,
    start: first.start,
    end: closed ? (scene.tokens[next]?.end ?? second.end) : second.end,
    role: first.role ?? (isVerwaltung(first) ? second.role : first.name),
    organization: first.organization ?? (isVerwaltung(first) ? first.name : second.organization),
    case: first.case === 'oblique' ? 'oblique' : second.case === 'open' ? first.case : second.case,
  };
}

/** "die Leiterin des Museums Auenhof Frau Birk": what lies between office and name is where the office is held. */
function heldOf(scene: Scene, first: Naming, second: Naming): Naming | null {
  const between = after(scene, first);
  const name = scene.indexOf(second.start);
  if (first.kind !== 'office' || second.salutation === null || name - between < 2 || name - between > 12)
    return null;
  if (!/^(?:des|der|vom|von|beim|im|für)$/u.test(textAt(scene, between))) return null;
  const start = between + (/^(?:der|dem|den|die|das)$/u.test(textAt(scene, between + 1)) ? 2 : 1);
  const reach = phraseEnd(scene.tokens, start);
  const end = reach === null ? null : Math.min(reach, name);
  const comma = end !== null && textAt(scene, end) === ',' ? 1 : 0;
  if (end === null || end + comma !== name) return null;
  const next = after(scene, second);
  const closed = comma === 1 && textAt(scene, next) === ',';
  return {
    ...second,
    start: first.start,
    end: closed ? (scene.tokens[next]?.end ?? second.end) : second.end,
    role: first.role ?? first.name,
    organization: first.organization ?? genitive(textAt(scene, start - 1), phrase(scene, start, end)),
    case: first.case === 'oblique' ? 'oblique' : second.case,
  };
}

/** "Die Verwaltung, Frau Birk, …" tells for whom she speaks, not what she is. */
function isVerwaltung(naming: Naming): boolean {
  return /verwaltung$/iu.test(naming.name);
}

/** "des Museums Auenhof" → "Museum Auenhof". */
function genitive(article: string, name: string): string {
  return article === 'des' ? name.replace(/^(\p{L}{4,}?)e?s(?= |$)/u, '$1') : name;
}

/** "Rat der Stadt Auendorf", "Leiter des Jobcenters", "Vertreter der Verwaltung". */
function organisations(scene: Scene, first: Naming, second: Naming): Naming | null {
  const adjacent = scene.indexOf(second.start) === after(scene, first);
  if (!adjacent || (second.kind !== 'organization' && second.kind !== 'office')) return null;
  if (!/^(?:der|des)$/u.test(textAt(scene, scene.indexOf(second.start)))) return null;
  if (first.kind === 'office' && first.organization === null && first.role !== null) {
    return { ...first, end: second.end, organization: second.name };
  }
  if (first.kind !== 'organization' || second.kind !== 'organization') return null;
  return { ...first, end: second.end, name: `${first.name} der ${second.name}` };
}

/** Takes in what stands behind a name: "vom Jobcenter", "(SPD)", ", Leiterin des Bauhofs,", ", Parkallee 12,". */
function extend(scene: Scene, naming: Naming): Naming {
  if (naming.kind !== 'person' || naming.plural) return naming;
  const next = after(scene, naming);
  return (
    from(scene, naming, next) ?? bracketed(scene, naming, next) ?? apposed(scene, naming, next) ?? naming
  );
}

const OF = /^(?:vom|von|aus|beim|des|der|seitens|für)$/u;

function from(scene: Scene, naming: Naming, next: number): Naming | null {
  if (!OF.test(textAt(scene, next))) return null;
  const article = /^(?:der|dem|den|die|das)$/u.test(textAt(scene, next + 1)) ? 1 : 0;
  if (/^(?:des|der|für)$/u.test(textAt(scene, next)) && !body(textAt(scene, next + 1 + article))) return null;
  const end = phraseEnd(scene.tokens, next + 1 + article);
  if (end === null) return null;
  const name = phrase(scene, next + 1 + article, end);
  const solid =
    body(textAt(scene, next + 1 + article)) !== null ||
    isFiniteForm(textAt(scene, end)) ||
    /^[,]$/u.test(textAt(scene, end));
  if (!solid || !name) return null;
  const comma = textAt(scene, end) === ',' && isFiniteForm(textAt(scene, end + 1));
  return { ...naming, end: scene.tokens[comma ? end : end - 1]?.end ?? naming.end, organization: name };
}

function bracketed(scene: Scene, naming: Naming, next: number): Naming | null {
  if (textAt(scene, next) !== '(') return null;
  let close = next + 1;
  while (close < next + 9 && close < scene.tokens.length && textAt(scene, close) !== ')') close += 1;
  const words = scene.tokens.slice(next + 1, close);
  if (
    textAt(scene, close) !== ')' ||
    words.length === 0 ||
    !words.every((token) => /^[\p{Lu}\d/.,-]|^(?:und|die|der|für|vom|am|im)$/u.test(token.text))
  )
    return null;
  const end = scene.tokens[close]?.end ?? naming.end;
  const held = bareOffice(scene.tokens, next + 1, naming.gender === 'f');
  if (held && held.next === close) return { ...naming, end, role: naming.role ?? held.role };
  const text = scene.tokens.slice(next + 1, close);
  const name = text
    .map((token, i) => (i > 0 && token.start > (text[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join('');
  return /\p{L}{2}/u.test(name)
    ? { ...naming, end, organization: naming.organization ?? name }
    : { ...naming, end };
}

/** ", Technischer Leiter des Bauhofs," and ", Parkallee 12,": closed by a comma or by the verb. */
function apposed(scene: Scene, naming: Naming, next: number): Naming | null {
  if (textAt(scene, next) !== ',') return null;
  const held = bareOffice(scene.tokens, next + 1, naming.gender === 'f');
  if (held) return heldOffice(scene, naming, held.role, held.next);
  const party = /^\p{L}*(?:[Ff]raktion|[Gg]ruppe|[Pp]artei)$|^\p{Lu}{2,6}(?:-\p{L}+)?$/u.test(
    textAt(scene, next + 1),
  );
  const end = phraseEnd(scene.tokens, next + 1);
  if (end === null || textAt(scene, end) !== ',' || end - next > 6) return null;
  const seat = body(textAt(scene, next + 1)) !== null;
  const address = /^\d/u.test(textAt(scene, end - 1)) || /^\d/u.test(textAt(scene, end - 2));
  if (!party && !address && !seat) return null;
  const organization = party || seat ? phrase(scene, next + 1, end) : naming.organization;
  return { ...naming, end: scene.tokens[end]?.end ?? naming.end, organization };
}

function heldOffice(scene: Scene, naming: Naming, role: string, next: number): Naming | null {
  const words = scene.tokens;
  let end = next;
  let organization: string | null = null;
  if (/^(?:des|der|beim|bei|vom|von|im)$/u.test(textAt(scene, next)) || isCapitalised(textAt(scene, next))) {
    const start = next + (isCapitalised(textAt(scene, next)) ? 0 : 1);
    const last = phraseEnd(scene.tokens, start);
    if (last !== null) {
      organization = phrase(scene, start, last);
      end = last;
    }
  }
  const comma = nextComma(scene, end);
  if (comma === null) return null;
  return {
    ...naming,
    end: words[comma]?.end ?? naming.end,
    role: naming.role ?? role,
    organization: naming.organization ?? organization,
  };
}

/** The comma that closes an apposition: at once, or after "und zurzeit bei …" without a finite verb between. */
function nextComma(scene: Scene, from: number): number | null {
  for (let index = from; index < Math.min(from + 14, scene.tokens.length); index += 1) {
    const text = textAt(scene, index);
    if (text === ',') return index;
    if (/^[.;:?!]$/u.test(text) && textAt(scene, index - 1).length > 2) return null;
    if (!isCapitalised(text) && text !== 'eine' && isFiniteForm(text)) return null;
  }
  return null;
}

/** The words of a phrase; the first one in the nominative if it is a body's ("Jobcenters Auendorf" → "Jobcenter Auendorf"). */
function phrase(scene: Scene, from: number, end: number): string {
  const words = scene.tokens.slice(from, end);
  return words
    .map((token, index) => {
      const text =
        index === 0
          ? isAbbreviation(token.text)
            ? token.text
            : (body(token.text) ?? token.text)
          : token.text;
      return index > 0 && token.start > (words[index - 1]?.end ?? 0) ? ` ${text}` : text;
    })
    .join('');
}
