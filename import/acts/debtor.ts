import type { Mention, Span } from '../model.ts';
import type { Promised } from './promise.ts';

/** Who owes a promise, before anybody is looked up. */
export type Debtor =
  | { readonly kind: 'mentions'; readonly mentions: readonly Mention[] }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'nobody' }
  /** Somebody who is no part of the administration and does not sit at the table. */
  | { readonly kind: 'third'; readonly noun: string };

/** A mention with its place in the sentence's text. */
export interface Placed {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

const SPEAKER: Debtor = { kind: 'speaker' };
const OFFICES =
  '(?:\\p{L}*[Vv]erwaltung|(?:Samt|Verbands|Orts)?[Gg]emeinde|Stadt|Kreis|\\p{Lu}\\p{L}*amt|Amt|Fachbereich(?:e)?|Fachdienst|Dezernat|Referat|Abteilung|Bauhof|\\p{L}*[Bb]ürgermeister(?:in)?|\\p{L}*[Vv]orsitzende[rn]?|Ortsrat|Rat|\\p{L}*[Aa]usschuss|\\p{L}*[Ff]raktion|Landr[aä]t(?:in)?|Beigeordnete[rn]?|\\p{L}*[Kk]ämmer(?:er|in)|\\p{L}*[Ll]eiter(?:in)?|\\p{L}*[Dd]irektor(?:in)?|Schriftführ\\p{L}+|Protokollführ\\p{L}+|\\p{L}*wirtschaft|\\p{L}*betriebe?)';
const PRONOUN = '(?:er|sie|man|ich|wir)';
const FILL =
  '(?:sich |es |dies |das |auch |jedoch |aber |dann |daher |hierzu |dazu |hierauf |daraufhin |nun |nochmals |noch |ihm |ihr |ihnen )';

const PRONOUN_BEHIND = new RegExp(`^ ${FILL}{0,2}${PRONOUN}(?![\\p{L}])`, 'u');
const PRONOUN_AHEAD = new RegExp(
  `^(?:(?:und|dass|aber|denn|sodass|allerdings|jedoch) )?${PRONOUN}(?![\\p{L}])`,
  'iu',
);
const OFFICE_BEHIND = new RegExp(
  `^ ${FILL}{0,2}(?:die|der(?! (?:\\p{L}*verwaltung|\\p{L}*[Gg]emeinde|Stadt|Abteilung|\\p{L}*[Ff]raktion|\\p{L}+in|\\p{L}*wirtschaft)(?!\\p{L}))|das) (${OFFICES})(?![\\p{L}])`,
  'u',
);
const OFFICE_AHEAD = new RegExp(
  `^(?:(?:und|dass|aber|denn|sodass|allerdings) )?(?:[Dd]ie|[Dd]er|[Dd]as) (${OFFICES})(?![\\p{L}])`,
  'u',
);
const OTHER_AHEAD =
  /^(?:(?:und|dass|aber|denn|sodass) )?(?:[Dd]ie|[Dd]er|[Dd]as|[Ee]ine?|\p{L}+e[rns]?) (?:\p{Ll}+ )?(\p{Lu}[\p{L}-]+)/u;
const SIDE = new RegExp(
  `(?:[Ss]eitens|vonseiten|von Seiten|auf Seiten) (?:der |des |von )?(${OFFICES})`,
  'u',
);
const BY_OFFICE = new RegExp(`(?:von|durch|vom) (?:der |die |das |den )?(${OFFICES})(?![\\p{L}])`, 'u');

/** Finds the debtor of a promise by the grammar of its clause: subject in the active, agent in the passive. */
export function debtorOf(
  text: string,
  promised: Promised,
  placed: readonly Placed[],
  place: (span: Span) => Span,
): Debtor {
  const administration = /verwaltungsseitig/u.exec(promised.clause.text);
  if (administration !== null) {
    const start = promised.clause.start + administration.index;
    return office('Verwaltung', place({ start, end: start + administration[0].length }));
  }
  const side = nounOf(SIDE, promised.clause.text, promised.clause.start, place);
  if (side !== null) return side;
  return promised.cue.voice === 'passive'
    ? agent(text, promised, placed, place)
    : subject(text, promised, placed, place);
}

function agent(
  text: string,
  promised: Promised,
  placed: readonly Placed[],
  place: (span: Span) => Span,
): Debtor {
  const named = placed.filter(
    (p) =>
      p.start >= promised.clause.start &&
      p.start < promised.clause.end &&
      /(?:^|\s)(?:von|durch|vom|seitens)(?: der| dem| den| die| das)? $/u.test(text.slice(0, p.start)),
  );
  if (named.length > 0) return { kind: 'mentions', mentions: named.map((p) => p.mention) };
  const byOffice = nounOf(BY_OFFICE, promised.clause.text, promised.clause.start, place);
  if (byOffice !== null) return byOffice;
  const inserted = placed.find((p) => /, so $/u.test(text.slice(0, p.start)));
  return inserted === undefined ? { kind: 'nobody' } : { kind: 'mentions', mentions: [inserted.mention] };
}

function subject(
  text: string,
  promised: Promised,
  placed: readonly Placed[],
  place: (span: Span) => Span,
): Debtor {
  const { clause, verb } = promised;
  const ahead = text.slice(clause.start, verb.start);
  const behind = text.slice(verb.end, clause.end);
  if (PRONOUN_BEHIND.test(behind)) return SPEAKER;
  const next = placed.find((p) => p.start > verb.end - 1 && p.start <= verb.end + 30 && nominative(text, p));
  if (next !== undefined && !/(?:^| )(?:an|bei|mit|für|von|zu) /u.test(text.slice(verb.end, next.start)))
    return { kind: 'mentions', mentions: [next.mention] };
  if (PRONOUN_AHEAD.test(`${ahead}${text.slice(verb.start, verb.end)}`)) return SPEAKER;
  const former = placed
    .filter((p) => p.start >= clause.start && p.end <= verb.start && nominative(text, p))
    .at(-1);
  if (former !== undefined) return { kind: 'mentions', mentions: [former.mention] };
  return (
    nounOf(OFFICE_BEHIND, behind, verb.end, place) ??
    nounOf(OFFICE_AHEAD, clause.text, clause.start, place) ??
    third(ahead) ??
    elided(text, promised, placed)
  );
}

function third(ahead: string): Debtor | null {
  const noun = OTHER_AHEAD.exec(ahead)?.[1];
  return noun === undefined ? null : { kind: 'third', noun };
}

/** "… und sagt zu": the subject stands at the head of the sentence. */
function elided(text: string, promised: Promised, placed: readonly Placed[]): Debtor {
  const head = placed.find((p) => p.end <= promised.verb.start && nominative(text, p));
  if (head === undefined || PRONOUN_AHEAD.test(text)) return SPEAKER;
  return { kind: 'mentions', mentions: [head.mention] };
}

function nominative(text: string, { start, end }: Placed): boolean {
  if (/^(?:Herrn|Frau\s+\p{L}+s |des |dem |den )/u.test(text.slice(start, end))) return false;
  return !/(?:^|\s)(?:von|vom|an|bei|beim|mit|für|zu|zum|zur|durch|gegen|über|um|des|dem|den|seitens|laut|nach|auf|unter)(?: der| dem| den)? $/u.test(
    text.slice(0, start),
  );
}

function nounOf(pattern: RegExp, text: string, offset: number, place: (span: Span) => Span): Debtor | null {
  const match = pattern.exec(text);
  const noun = match?.[1];
  if (match === null || noun === undefined) return null;
  const start = offset + match.index + match[0].lastIndexOf(noun);
  return office(noun, place({ start, end: start + noun.length }));
}

function office(name: string, span: Span): Debtor {
  const mention: Mention = {
    ...span,
    kind: 'office',
    name,
    givenName: null,
    salutation: null,
    title: null,
    role: null,
    organization: null,
  };
  return { kind: 'mentions', mentions: [mention] };
}
