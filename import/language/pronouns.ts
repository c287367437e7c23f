import { type Naming, NOBODY } from './naming.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

type Form = Pick<Naming, 'gender' | 'plural' | 'case'>;
const FORMS: ReadonlyMap<string, Form> = new Map(
  Object.entries({
    er: { gender: 'm', plural: false, case: 'nominative' },
    sie: { gender: 'f', plural: false, case: 'open' },
    ihn: { gender: 'm', plural: false, case: 'oblique' },
    ihm: { gender: 'm', plural: false, case: 'oblique' },
    ihr: { gender: 'f', plural: false, case: 'oblique' },
    ihnen: { gender: null, plural: true, case: 'oblique' },
    ich: { gender: null, plural: false, case: 'nominative' },
    wir: { gender: null, plural: true, case: 'nominative' },
    dieser: { gender: 'm', plural: false, case: 'nominative' },
    diese: { gender: 'f', plural: false, case: 'nominative' },
    letzterer: { gender: 'm', plural: false, case: 'nominative' },
    letztere: { gender: 'f', plural: false, case: 'nominative' },
  } as const),
);
/** Forms that are pronouns only where no noun follows. */
const DETERMINERS = /^(?:dieser|diese|ihr|letzterer|letztere)$/u;

/** Behind these "ihr" is she: what is hers would be "ihrem" or "ihrer". */
const DATIVE = /^(?:von|bei|mit|zu|nach|aus|gegenüber|seitens)$/u;

/** Whether a word, in whatever capitals, has the form of a pronoun for people. */
export function isPronoun(word: string): boolean {
  return FORMS.has(word.toLowerCase());
}

/** A pronoun that points at a person; what it points at is told by the course of the discussion. */
export function pronoun(tokens: readonly Token[], index: number): Naming | null {
  const token = tokens[index];
  const name = token?.text.toLowerCase() ?? '';
  const form = FORMS.get(name);
  if (!token || !form || (DETERMINERS.test(name) && !standsAlone(tokens, index))) return null;
  return { ...NOBODY, ...form, kind: 'pronoun', name, start: token.start, end: token.end };
}

function standsAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? '.';
  if (/^[.,;:?!)]$/u.test(next)) return true;
  const before = tokens[index - 1]?.text.toLowerCase() ?? '';
  if (tokens[index]?.text === 'ihr' && DATIVE.test(before)) return true;
  return (
    (index === 0 && isFiniteForm(next)) ||
    (isFiniteForm(before) &&
      /^(?:nicht|auch|noch|dazu|darauf|hierzu|zu|vor|nach|bekannt|es|das)$/u.test(next))
  );
}
