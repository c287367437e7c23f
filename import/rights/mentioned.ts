import { caught } from '../language/cue.ts';
import { grouped } from '../language/grouped.ts';
import { baseOfNoun } from '../language/nouns/index.ts';
import type { Salutation } from '../model.ts';
import { isInitial } from '../resolve/player.ts';
import { BESIDE_A_LIST, IN_THE_HOUR } from './hour.ts';
import {
  canBeName,
  GREETING,
  isGivenName,
  isNounName,
  nameIn,
  SPACE,
  TITLES,
  WORD,
  WORDS,
} from './name-words.ts';
import { inSmall, type Named } from './names.ts';
import { RESIDENTS, type ResidentCue } from './residents.ts';

const RESIDENT =
  'Einwohner|Mitbürger|Bürger|Anwohner|Anlieger|Anrainer|Bewohner|Mieter|Zuhörer|Zuschauer|Schüler|Rentner|Landwirt|Beschwerdeführer|Einwender|(?:Grundstücks|Haus)?[Ee]igentümer';
const OTHERS = 'Petent|Nachbar';
/** "Sachkundige Bürger", "beratende Einwohner" are members of a body. */
const MEMBER =
  '(?:[Ss]achk\\p{L}{0,14}|[Ss]achverst\\p{L}{0,12}|[Bb]erat\\p{L}{0,8}|[Bb]erufene\\p{L}?|[Ww]ählbare\\p{L}?|[Bb]ürgerliche\\p{L}?|[Ss]tellv\\p{L}{0,14}|[Ff]achkundige\\p{L}?|[Ss])\\.?';

const NO_MEMBER = `(?<![\\p{L}-])(?<!(?<!\\p{L})${MEMBER}\\s{1,12})`;

const MACROS: Readonly<Record<string, string>> = {
  '@N': `${GREETING}${SPACE}${TITLES}${WORDS}`,
  '@M': `${TITLES}(?=\\p{Lu})${WORDS}`,
  '@P': `${TITLES}${WORDS}`,
  '@G': `(?:\\p{Lu}\\.|${WORD}(?:[ \\u00a0]${WORD})?)`,
  '@R': `${NO_MEMBER}(?:${RESIDENT}|${OTHERS}|${RESIDENT.toUpperCase()})(?:innen|in|INNEN|IN|en|s|n)?(?![\\p{L}-])`,
  '@1': `${NO_MEMBER}(?:(?:${RESIDENT})(?:in|s)?|(?:${OTHERS})(?:in|en|n|s)?)(?![\\p{L}-])`,
  '@H': '(?:Einwohner|Bürger)[\\p{L}*:/_-]{0,24} ?[Ff]rage?stunde',
  _: SPACE,
  '~': '(?:[^.;:?!()]|(?<=\\d|Dr|Prof)\\.){0,80}?',
};

const CUES = {
  anywhere: RESIDENTS.map(written),
  hour: IN_THE_HOUR.map(written),
  listed: BESIDE_A_LIST.map(written),
};

function written(cue: ResidentCue): { readonly cue: ResidentCue; readonly pattern: RegExp } {
  const source = cue.pattern.replace(/@[NMPGRH1]|_|~/gu, (macro) => MACROS[macro] ?? macro);
  return { cue, pattern: new RegExp(source, 'gu') };
}

const NAMED = new RegExp(`(${GREETING})${SPACE}${TITLES}(${WORDS})`, 'gu');
const TITLE = new RegExp(`^${TITLES}`, 'u');

/**
 * Whom the words of a text tell to be private people, by the cues of `residents.ts`.
 * @param where it stands: below a heading of the residents' hour, where others hold (`hour.ts`), and where a list tells
 * who the officials are
 */
export function mentionedIn(text: string, where: keyof typeof CUES = 'anywhere'): readonly Named[] {
  return foundIn(text, CUES[where]);
}

function foundIn(text: string, cues: (typeof CUES)['hour']): readonly Named[] {
  const heard = heardIn(text);
  return cues.flatMap(({ cue, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const who = caught(match, 'who');
      return who === undefined ? bareIn(text, match, cue, heard) : greetedIn(who, cue);
    }),
  );
}

/** The same by one cue. */
export function mentionedBy(name: string, text: string): readonly Named[] {
  return foundIn(
    text,
    Object.values(CUES)
      .flat()
      .filter(({ cue }) => cue.name === name),
  );
}

/** What else the text calls somebody of whom a name is known that is no given one by any list: "Ole Querbach" of "Herr Ole". */
export function fullerNamesIn(text: string): (one: Named) => readonly Named[] {
  const [greeted, bare] = [GREETED, BARE].map((pattern) =>
    grouped(namesIn(text, pattern), ({ givenName }) => givenName),
  );
  return ({ familyName, givenName, salutation }) => {
    if (givenName !== null || isGivenName(familyName)) return [];
    const names = (salutation === null ? bare : greeted)?.get(familyName) ?? [];
    return names.map((name) => ({ ...name, salutation }));
  };
}

/** The same of somebody whose family name is known: "Ole Querbach" of "Familie Querbach". */
export function givenNamesIn(text: string): (one: Named) => readonly Named[] {
  const turned = [...text.matchAll(TURNED)].flatMap(
    ([, family = '', given = '']) => nameIn(`${given} ${family}`, true) ?? [],
  );
  const sure = [...namesIn(text, BARE), ...turned].filter(({ givenName }) => isGivenName(firstOf(givenName)));
  const families = grouped(
    [...sure, ...namesIn(text, GREETED).filter(({ givenName }) => givenName !== null)],
    ({ familyName }) => inSmall(familyName),
  );
  return ({ familyName, givenName, salutation }) => {
    if (givenName !== null && !isInitial(givenName)) return [];
    return (families.get(inSmall(familyName)) ?? []).map((name) => ({ ...name, salutation }));
  };
}

/** What a pattern finds for names, of which the first word is taken for a given one. */
function namesIn(text: string, pattern: RegExp): readonly Pick<Named, 'familyName' | 'givenName'>[] {
  return [...text.matchAll(pattern)].flatMap(([, words = '']) => nameIn(words, true) ?? []);
}

function firstOf(givenName: string | null): string {
  return givenName?.split(' ')[0] ?? '';
}

const GREETED = new RegExp(`${GREETING}${SPACE}${TITLES}(?=(${WORDS}))`, 'gu');
const BARE = new RegExp(`(?<![\\p{L}.-])(?=(${WORD}${SPACE}${WORDS}))\\p{Lu}`, 'gu');
/** "Querbach, Ole"; "Querbach, Ole Birk" is two people. */
const TURNED = new RegExp(
  `(?<![\\p{L}.-])((?:\\p{Ll}{2,3} ){0,2}${WORD}),${SPACE}(${WORD}(?: ${WORD})?)(?![\\p{L}-]|\\s\\p{Lu})`,
  'gu',
);

function greetedIn(who: string, { name }: ResidentCue): readonly Named[] {
  return [...who.matchAll(NAMED)].flatMap(([, greeting = '', words = '']) => {
    const salutation: Salutation = /^F/u.test(greeting) ? 'Frau' : 'Herr';
    const named = nameIn(name.startsWith('whose-') ? words.replace(/['’]?s$/u, '') : words);
    return named === null ? [] : [{ ...named, salutation }];
  });
}

function bareIn(text: string, match: RegExpExecArray, cue: ResidentCue, heard: Heard): readonly Named[] {
  const turned = caught(match, 'turned')?.split(/,\s{1,12}/u);
  const words = turned?.reverse().join(' ') ?? caught(match, 'bare') ?? '';
  const noun = match[0].split(/\s/u)[0] ?? '';
  const isNamed = cue.name === 'resident-named';
  const salutation = !isNamed ? null : /in$/iu.test(noun) ? 'Frau' : 'Herr';
  const end = match.index + match[0].length;
  if (text.charAt(end) === '-') return [];
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const isMany = isNamed && !SINGULAR.test(`${before}${noun}`) && !OF_ONE.test(text.slice(end, end + 12));
  return words.split(/,\s{1,12}|\s{1,12}und\s{1,12}/u).flatMap((one) => {
    const named = nameIn(one.replace(TITLE, ''));
    return named !== null && isBelieved(named, cue, isMany, heard) ? [{ ...named, salutation }] : [];
  });
}

/** A given name that lists have is enough; otherwise each word must look like a name. */
function isBelieved(
  { familyName, givenName }: Pick<Named, 'familyName' | 'givenName'>,
  { alone, sure }: ResidentCue,
  isMany: boolean,
  heard: Heard,
): boolean {
  const given = (givenName?.split(' ') ?? []).filter((word) => !/\.$/u.test(word));
  if (isGivenName(given[0] ?? '')) return true;
  if (sure === true || (givenName === null && alone !== true)) return false;
  return [...given, familyName.replace(PARTICLES, '')].every((word) => isFamily(word, isMany, heard));
}

const PARTICLES = /^(?:\p{Ll}+\s{1,12})+/u;

/** "Die Anlieger" and "der Einwohner" may be several, behind whom anything can stand. */
const SINGULAR = /(?:(?<!\p{L})(?:[Dd]em|[Dd]en|[Dd]es|[Ee]ine?[mnrs]?|Der) \p{L}+|s|in|etent|achbar)$/u;

const OF_ONE = /^(?::|\s(?:aus|fragt|bittet)\s)/u;

/** Words of a text behind Herr or Frau, and behind what stands before places: each alone. */
interface Heard {
  readonly greeted: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function heardIn(text: string): Heard {
  const behind = (pattern: RegExp) =>
    new Set([...text.matchAll(pattern)].map(([, word = '']) => word.replace(/s$/u, '')));
  return { greeted: behind(BEHIND_GREETING), places: behind(BEHIND_PLACE) };
}

const BEHIND_GREETING = new RegExp(`(?:Herrn?|Frau)${SPACE}(${WORD})`, 'gu');
const BEHIND_PLACE = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Aa]us|[Nn]ach|Stadt|Gemeinde|Samtgemeinde|Ortsteil|Ortschaft|Ort)${SPACE}(${WORD})`,
  'gu',
);

/**
 * Whether a word that stands alone is a name: somebody is greeted so, or it is no noun and no place.
 * @param isMany nor a compound of nouns, as many names are
 */
function isFamily(word: string, isMany: boolean, { greeted, places }: Heard): boolean {
  const bare = word.replace(/s$/u, '');
  if (greeted.has(bare)) return true;
  if (places.has(bare) || (isMany && baseOfNoun(word.toLowerCase()) !== null)) return false;
  return canBeName(word) || word.split('-').every((part) => isNounName(part) || canBeName(part));
}
