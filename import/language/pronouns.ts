import { type Naming, namingOf } from './naming.ts';
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
    mich: { gender: null, plural: false, case: 'oblique' },
    mir: { gender: null, plural: false, case: 'oblique' },
    dieser: { gender: 'm', plural: false, case: 'nominative' },
    diese: { gender: 'f', plural: false, case: 'nominative' },
    ersterer: { gender: 'm', plural: false, case: 'nominative' },
    erstere: { gender: 'f', plural: false, case: 'nominative' },
    letzterer: { gender: 'm', plural: false, case: 'nominative' },
    letztere: { gender: 'f', plural: false, case: 'nominative' },
    derselbe: { gender: 'm', plural: false, case: 'nominative' },
    dieselbe: { gender: 'f', plural: false, case: 'nominative' },
  } as const),
);
/** Forms that are pronouns only where no noun follows. */
const DETERMINERS = /^(?:dieser|diese|ihr|ersterer|erstere|letzterer|letztere|derselbe|dieselbe)$/u;
/** "Dieselbe fragt" is no more than "sie fragt". */
const SAME: ReadonlyMap<string, string> = new Map([
  ['derselbe', 'er'],
  ['dieselbe', 'sie'],
]);

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
  const { gender, plural, case: grammatical } = form;
  const called = SAME.get(name) ?? name;
  return namingOf(
    { kind: 'pronoun', name: called, gender, plural, case: grammatical },
    token.start,
    token.end,
  );
}

/** "Ein weiterer fragt", "Eine andere möchte": somebody of those named before, whom no noun tells. */
export function another(tokens: readonly Token[], index: number): Naming | null {
  const [article, which, verb] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const gender = ARTICLES.get(article?.text.toLowerCase() ?? '');
  if (!article || !which || !verb || gender === undefined || !ANOTHER.test(which.text)) return null;
  if (!/^\p{Ll}/u.test(verb.text) || !isFiniteForm(verb.text)) return null;
  if (gender === 'f' && OF_A_QUESTION.test(verb.text)) return null;
  return namingOf(
    { gender, case: 'nominative', kind: 'pronoun', name: 'ein anderer' },
    article.start,
    which.end,
  );
}

const ARTICLES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['ein', 'm'],
  ['eine', 'f'],
]);
const ANOTHER = /^(?:weiterer?|anderer?|[Zz]weiter?|[Dd]ritter?|[Vv]ierter?)$/u;
/** "Eine weitere lautet": a question, nobody. */
const OF_A_QUESTION =
  /^(?:ist|sei|war|wäre|lautete?|laute|betrifft|betraf|beträfe|zielte?|geht|ging|bezieht|bezog|gilt|galt|kommt|kam|folgt)$/u;

function standsAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? '.';
  if (/^[.,;:?!)]$/u.test(next)) return true;
  const before = tokens[index - 1]?.text.toLowerCase() ?? '';
  if (tokens[index]?.text === 'ihr' && DATIVE.test(before)) return true;
  const closes = /^\p{Ll}+$/u.test(next) && /^[.,;]$/u.test(tokens[index + 2]?.text ?? '');
  return (
    (index === 0 && isFiniteForm(next)) ||
    (tokens[index]?.text === 'dieser' && isFiniteForm(before) && closes) ||
    (isFiniteForm(before) &&
      /^(?:nicht|auch|noch|dazu|darauf|daran|darum|dabei|hierbei|hierzu|zu|vor|nach|bekannt|es|das|sehr|besonders|vielmehr|jedoch|zudem|ferner|weiterhin|ebenfalls|um)$/u.test(
        next,
      ))
  );
}
