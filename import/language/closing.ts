import { type Scene, wordAt } from './scene.ts';
import { isCapitalised } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

/** The comma, or the colon before what somebody says, that closes an apposition: at once, or after "und zurzeit bei …" without a finite verb between. */
export function closingAt(scene: Scene, from: number): number | null {
  for (let index = from; index < Math.min(from + 14, scene.tokens.length); index += 1) {
    const text = wordAt(scene, index);
    if (text === ',' || (text === ':' && index === scene.tokens.length - 1)) return index;
    if (/^[.;:?!]$/u.test(text) && wordAt(scene, index - 1).length > 2) return null;
    if (!isCapitalised(text) && text !== 'eine' && isFiniteForm(text)) return null;
  }
  return null;
}

/** "Herr Adler, Einwohner Auendorf erkundigt sich": the last word of where he lives, where the clerk forgot the comma. */
export function beforeVerb(scene: Scene, from: number): number | null {
  for (let index = from; index < from + 4; index += 1) {
    const text = wordAt(scene, index);
    if (index > from && /^\p{Ll}/u.test(text) && isFiniteForm(text)) return index - 1;
    if (!isCapitalised(text) && !/^(?:aus|der|des|in|im|am|von)$/u.test(text)) return null;
  }
  return null;
}

/** "Herr Adler, Ortsheimatpfleger in Lindenau und Mitglied des Rates äußert": the same behind an office and where it is held. */
export function verbBehind(scene: Scene, from: number): number | null {
  if (!HELD_IN.test(wordAt(scene, from))) return null;
  for (let index = from + 1; index < from + 12; index += 1) {
    const text = wordAt(scene, index);
    const isSmall = /^\p{Ll}/u.test(text);
    if (isSmall && isFiniteForm(text))
      return /^(?:und|sowie)$/u.test(wordAt(scene, index - 1)) ? null : index - 1;
    if (!isCapitalised(text) && !HELD_IN.test(text) && !/^(?:die|den|dem|das|und|sowie)$/u.test(text))
      return null;
  }
  return null;
}

const HELD_IN = /^(?:des|der|in|im|aus|am|an|für|von|vom|beim)$/u;
