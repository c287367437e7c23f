import { remembering } from '../../language/memo.ts';
import { readings } from '../../language/verbs/index.ts';
import { linesOf } from '../lists.ts';
import type { Reading } from './fields.ts';

const EMPTY = linesOf('topics/words/empty.txt');
/** What is left of the weight of nouns that tell next to nothing of a subject ("Sachstand", "Maßnahme"). */
const TELLING = 0.2;
/** Nouns that tell where or that something is asked, and not what. */
const OF_ASKING = /(?:sitzung|[Ff]ragestunde|[Ff]rage)$/u;
/** Shorter small words join others and tell nothing. */
const SHORTEST = 5;

/**
 * What a question asks, in words that tell it: its own nouns and names in base form, a name of several words being
 * one, its verbs and adjectives, and as what it asks for them ("?wann"). Two questions that ask the same have most of
 * them in common.
 * @param asker what the minutes call whoever asks; that name tells nothing of what is asked
 */
export function askedWords(readings: readonly Reading[], asker: string | null): readonly string[] {
  const own = readings.filter(({ zone }) => zone.basis === 'question');
  const nouns = own.flatMap(({ stretch }) =>
    stretch.phrases
      .filter(({ name, weight }) => weight >= TELLING && !OF_ASKING.test(name) && !asker?.includes(name))
      .map(({ name }) => name),
  );
  const others = own.flatMap(({ stretch }) => stretch.tokens.flatMap(({ text }) => smallWord(text)));
  const words = [...new Set([...nouns, ...others])];
  return words.length === 0 ? [] : [...words, askedFor(own.map(({ zone }) => zone.text).join(' '))];
}

/** A verb by its infinitive ("getauscht" → "tauschen"), an adjective as it stands; nothing for words that tell nothing. */
const smallWord = remembering((word): readonly string[] => {
  if (!/^\p{Ll}+$/u.test(word) || word.length < SHORTEST || EMPTY.some((begin) => word.startsWith(begin)))
    return [];
  return [readings(word).find(({ particle }) => particle === null)?.lemma ?? word];
});

/** How things stand is asked without any of these words. */
const STAND = 'stand';
const STANDS =
  /(?<!\p{L})(?<!\bzu )(?:(?:Sach|Zwischen|Planungs|Verfahrens|Bearbeitungs)?[Ss]tand(?:e?s)?|Vorgehen|Informationen|neue Erkenntnisse)(?!\p{L})/u;
const FIRST =
  /(?<!\p{L})(?:[Oo]b|[Ww]ann|[Ww]arum|[Ww]eshalb|[Ww]ieso|[Ww]er|[Ww]em|[Ww]en|[Ww]o|[Ww]ohin|[Ww]oher|[Ww]as|[Ww]elche[rmns]?|[Ww]ie ?viele?|[Ww]ie hoch|[Ww]ie lange|[Ww]ie|[Ii]nwieweit|[Ii]nwiefern|bis wann|seit wann)(?!\p{L})/u;
const ALIKE: Readonly<Record<string, string>> = {
  weshalb: 'warum',
  wieso: 'warum',
  wem: 'wer',
  wen: 'wer',
  wieviele: 'wieviel',
  inwieweit: 'ob',
  inwiefern: 'ob',
  welche: 'was',
  welchem: 'was',
  welchen: 'was',
  welcher: 'was',
  welches: 'was',
};

function askedFor(text: string): string {
  const word = STANDS.test(text) ? STAND : (FIRST.exec(text)?.[0].toLowerCase().replaceAll(' ', '') ?? STAND);
  return `?${ALIKE[word] ?? word}`;
}
