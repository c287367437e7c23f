import { caught } from '../language/cue.ts';
import { isGiven } from '../language/given-names.ts';
import { grouped } from '../language/grouped.ts';
import { baseOfNoun } from '../language/nouns/index.ts';
import type { Salutation } from '../model.ts';
import { canBeName, GREETING, nameIn, SPACE, TITLES, WORD, WORDS } from './name-words.ts';
import type { Named } from './names.ts';
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
  '@R': `${NO_MEMBER}(?:${RESIDENT}|${OTHERS}|${RESIDENT.toUpperCase()})(?:innen|in|INNEN|IN|en|s|n)?(?![\\p{L}-])`,
  '@1': `${NO_MEMBER}(?:(?:${RESIDENT})(?:in|s)?|(?:${OTHERS})(?:in|en|n|s)?)(?![\\p{L}-])`,
  '@H': '(?:Einwohner|Bürger)[\\p{L}*:/_-]{0,24} ?[Ff]rage?stunde',
  _: SPACE,
  '~': '(?:[^.;:?!()]|(?<=\\d|Dr|Prof)\\.){0,80}?',
};

const CUES = RESIDENTS.map((cue) => ({
  cue,
  pattern: new RegExp(
    cue.pattern.replace(/@[NMRH1]|_|~/gu, (macro) => MACROS[macro] ?? macro),
    'gu',
  ),
}));
const IN_THE_HOUR = CUES.filter(({ cue }) => cue.inTheHour === true);
const ANYWHERE = CUES.filter(({ cue }) => cue.inTheHour !== true);
const NAMED = new RegExp(`(${GREETING})${SPACE}${TITLES}(${WORDS})`, 'gu');
const TITLE = new RegExp(`^${TITLES}`, 'u');

/**
 * Whom the words of a text tell to be private people, by the cues of `residents.ts`.
 * @param inTheHour it stands below a heading of the residents' hour, and other cues hold
 */
export function mentionedIn(text: string, inTheHour = false): readonly Named[] {
  return foundIn(text, inTheHour ? IN_THE_HOUR : ANYWHERE);
}

function foundIn(text: string, cues: typeof CUES): readonly Named[] {
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
    CUES.filter(({ cue }) => cue.name === name),
  );
}

/** What else the text calls somebody of whom a name is known that is no given one by any list: "Ole Querbach" of "Herr Ole". */
export function fullerNamesIn(text: string): (one: Named) => readonly Named[] {
  const names = [...text.matchAll(GREETED)].flatMap(([, words = '']) => nameIn(words) ?? []);
  const byGiven = grouped(names, ({ givenName }) => givenName);
  return ({ familyName, givenName, salutation }) => {
    if (givenName !== null || salutation === null || isGiven(familyName)) return [];
    return (byGiven.get(familyName) ?? []).map((named) => ({ ...named, salutation }));
  };
}

const GREETED = new RegExp(`${GREETING}${SPACE}(?=(${WORDS}))`, 'gu');

function greetedIn(who: string, { name }: ResidentCue): readonly Named[] {
  return [...who.matchAll(NAMED)].flatMap(([, greeting = '', words = '']) => {
    const salutation: Salutation = /^F/u.test(greeting) ? 'Frau' : 'Herr';
    const named = nameIn(name.startsWith('whose-') ? words.replace(/['’]?s$/u, '') : words);
    return named === null ? [] : [{ ...named, salutation }];
  });
}

function bareIn(
  text: string,
  match: RegExpExecArray,
  { alone, name }: ResidentCue,
  heard: Heard,
): readonly Named[] {
  const words = caught(match, 'bare') ?? '';
  if (text.charAt(match.index + match[0].length) === '-') return [];
  const noun = match[0].split(/\s/u)[0] ?? '';
  const salutation = name !== 'resident-named' ? null : /in$/iu.test(noun) ? 'Frau' : 'Herr';
  return words.split(/,\s{1,12}|\s{1,12}und\s{1,12}/u).flatMap((one) => {
    const named = nameIn(one.replace(TITLE, ''));
    if (named === null) return [];
    const { familyName, givenName } = named;
    const isSure = givenName !== null && isGiven(givenName.split(' ')[0] ?? '');
    const isMany =
      name === 'resident-named' &&
      !SINGULAR.test(`${text.slice(Math.max(0, match.index - 8), match.index)}${noun}`);
    const isLikely = [...(givenName?.split(' ') ?? []), familyName].every((word) =>
      isFamily(word, isMany, heard),
    );
    return isSure || (isLikely && (alone === true || givenName !== null)) ? [{ ...named, salutation }] : [];
  });
}

/** "Die Anlieger" and "der Einwohner" may be several, behind whom anything can stand. */
const SINGULAR = /(?:(?<!\p{L})(?:[Dd]em|[Dd]en|[Dd]es|[Ee]ine?[mnrs]?|Der) \p{L}+|s|in|etent|achbar)$/u;

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
  return canBeName(word) && !(isMany && baseOfNoun(word.toLowerCase()) !== null) && !places.has(bare);
}
