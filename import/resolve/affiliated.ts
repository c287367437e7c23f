import { isCalling } from '../language/callings.ts';
import { neededWords } from '../language/needed-words.ts';
import { isQualifier } from '../language/officeholders.ts';
import { office } from '../language/offices.ts';
import { wordIndex } from '../language/word-index.ts';
import { AFFILIATIONS } from './affiliations.ts';
import { anyBodyAt, type Body, bodyAt } from './body-at.ts';
import { type Frame, frameOf, SIGN, type Somebody } from './frame.ts';
import { nominative, type Told } from './introductions.ts';
import { kindOfRole } from './offices.ts';

/** What stands for somebody and for an office in a pattern. */
const MACROS: Readonly<Record<string, string>> = {
  '@N': SIGN,
  '@L': `${SIGN}(?:(?:,| und| sowie|, sowie|, und) ${SIGN}){0,5}`,
  '@O': '(?<office>\\p{Lu}[\\p{L}/*:]{3,})(?: \\p{Lu}[\\p{L}-]+(?=, \uE000))?',
};

/** Where a pattern is tried: at somebody's sign, where a body may begin, or wherever its first words stand. */
type Start = 'person' | 'body' | 'words';

interface Compiled {
  readonly name: string;
  readonly anyBody: boolean;
  readonly start: Start;
  /** What stands before the body. */
  readonly lead: RegExp;
  readonly tail: RegExp;
  /** The tail wherever it stands: most sentences have none, and no body needs to be sought in them. */
  readonly end: RegExp;
}

const COMPILED: readonly Compiled[] = AFFILIATIONS.map(({ name, pattern, anyBody = false }) => {
  const [lead = '', tail = ''] = pattern
    .split('@B')
    .map((part) => part.replace(/@[NLO]/gu, (macro) => MACROS[macro] ?? macro));
  const start = pattern.startsWith('@N') ? 'person' : lead === '' ? 'body' : 'words';
  return {
    name,
    anyBody,
    start,
    lead: new RegExp(`(?<!\\p{L})${lead}`, start === 'words' ? 'gu' : 'yu'),
    tail: new RegExp(`${tail}(?!\\p{L})`, 'yu'),
    end: new RegExp(`${tail}(?!\\p{L})`, 'u'),
  };
});

/** By the words that stand before and behind the body. */
const POSSIBLE = wordIndex(COMPILED, ({ lead, end }) => [lead, end].flatMap(neededWords));

/** Where a name of a body may begin: at the head of a sentence, or behind an article. */
const BODY_STARTS = /^|(?<!\p{L})(?:[Dd](?:ie|er|as|em|en|es)|[Vv]om|[Bb]eim|[Zz]u[mr]) (?=\p{L})/gu;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * All that a sentence says of where people come from; `Span` counts in the sentence's text. `families` are the names that
 * count without "Herr" or "Frau" too.
 */
export function affiliationsIn(text: string, families: ReadonlySet<string> = NOBODY): readonly Told[] {
  const frame = frameOf(text, families);
  if (frame.people.length === 0) return [];
  const possible = POSSIBLE(frame.text).filter(({ end }) => end.test(frame.text));
  if (possible.length === 0) return [];
  const starts = {
    person: [...frame.text.matchAll(/\uE000/gu)].map(({ index }) => index),
    body: [...frame.text.matchAll(BODY_STARTS)].map(({ index, 0: article }) => index + article.length),
  };
  const bodies = new Map<number, Body | null>();
  const body = (from: number, any: boolean) => {
    if (!bodies.has(from)) bodies.set(from, bodyAt(frame.text, from));
    return bodies.get(from) ?? (any ? anyBodyAt(frame.text, from) : null);
  };
  return possible.flatMap((one) =>
    leadsOf(one, frame.text, starts).flatMap((lead) => heardBy(one, frame, lead, body)),
  );
}

function leadsOf(
  { lead, start }: Compiled,
  text: string,
  starts: Readonly<Record<Exclude<Start, 'words'>, readonly number[]>>,
): readonly RegExpExecArray[] {
  if (start === 'words') return [...text.matchAll(lead)];
  return starts[start].flatMap((at) => {
    lead.lastIndex = at;
    const match = lead.exec(text);
    return match === null ? [] : [match];
  });
}

function heardBy(
  { name: rule, anyBody, tail }: Compiled,
  frame: Frame,
  lead: RegExpExecArray,
  bodyFrom: (offset: number, any: boolean) => Body | null,
): readonly Told[] {
  const from = lead.index + lead[0].length;
  const body = bodyFrom(from, anyBody);
  if (body === null || isHeld(body.name)) return [];
  tail.lastIndex = body.end;
  const rest = tail.exec(frame.text);
  if (rest === null) return [];
  const held = officeIn(lead) ?? officeIn(rest);
  if (held !== null && !isOffice(held.split(' ').at(-1) ?? '')) return [];
  const people = [...frame.between(lead.index, from), ...frame.between(body.end, tail.lastIndex)];
  const end = frame.at(Math.max(body.end, tail.lastIndex));
  const place = { start: frame.at(lead.index), end };
  return people.map((one) => ({ rule, organization: body.name, ...place, ...whoHolds(one, held) }));
}

/** "Prokuristin der Stadtwerke": an office and where it is held, and no name of a body. */
function isHeld(name: string): boolean {
  const [held = '', link = ''] = name.split(' ');
  return /^(?:der|des|vom|von)$/u.test(link) && isOffice(held);
}

function whoHolds(
  { name, givenName, salutation }: Somebody,
  held: string | null,
): Pick<Told, 'name' | 'givenName' | 'salutation' | 'role'> {
  if (held === null) return { name, givenName, salutation, role: null };
  const [qualifier, noun = held] = held.includes(' ') ? held.split(' ') : [undefined, held];
  const ending = salutation === 'Frau' || /in$/u.test(noun) ? 'e' : 'er';
  const office = nominative(noun, salutation);
  const role = qualifier === undefined ? office : `${qualifier.replace(/e[rn]?$/u, ending)} ${office}`;
  return { name, givenName, salutation, role };
}

function isOffice(word: string): boolean {
  if (isCalling(word)) return true;
  return kindOfRole(word) !== null ? kindOfRole(word) !== 'private' : office(word, false) !== null;
}

/** The office of a match, with what belongs to it before it: "Ärztliche Direktorin". */
function officeIn({ 0: words, groups = {} }: RegExpExecArray): string | null {
  const { office: held = null } = groups;
  if (held === null) return null;
  const before = words.slice(0, words.indexOf(held)).trimEnd().split(' ').at(-1) ?? '';
  return /^\p{Lu}\p{Ll}+e[rn]?$/u.test(before) && isQualifier(before) ? `${before} ${held}` : held;
}
