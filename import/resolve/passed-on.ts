import type { Id, Replying } from '../model.ts';
import { bodyAt } from './body-at.ts';
import type { Material } from './material.ts';

const PASSES_ON = /[Ww]eiter(?:zu|ge)?(?:leit|geb|gib|gab|reich)\p{L}*|[Ww]eiter(?:leitung|gabe)/u;
const TO_WHOM = /(?<!\p{L})an (?:die|den|das|dem) (?:(?:zuständige|jeweilige)[rn]? )?/gu;
/** A body named before, by an adverb: "beide Fragen dorthin weiterzuleiten". */
const THERE = /(?<!\p{L})(?:dorthin|dahin|an diese[ns]?)(?!\p{L})/u;
const NAMED_BEFORE = /(?<!\p{L})(?:die|der|den|das|dem|des|beim|vom) (?=\p{Lu})/gu;

/** "sagt zu, die Frage an die Polizei weiterzugeben": the police. */
export function passedOnTo(answer: Replying, material: Material): readonly Id[] {
  const words = material.wording.words(answer);
  if (!PASSES_ON.test(words)) return [];
  const named = bodiesAfter(words, TO_WHOM, material);
  return named.length > 0 || !THERE.test(words) ? named : lastNamed(answer, words, material);
}

function bodiesAfter(text: string, lead: RegExp, { organizations }: Material): readonly Id[] {
  return [...text.matchAll(lead)].flatMap(({ 0: words, index }) => {
    const body = bodyAt(text, index + words.length);
    return body === null ? [] : organizations.named(body.name);
  });
}

/** The body elsewhere that the answer or the sentence before it names last. */
function lastNamed(answer: Replying, words: string, material: Material): readonly Id[] {
  const before = material.sentences[answer.sentence - 1];
  const text = [before?.item === answer.item ? before.text : '', words].join(' ');
  const elsewhere = bodiesAfter(text, NAMED_BEFORE, material).filter((id) =>
    ['agency', 'company', 'body'].includes(material.organizations.get(id)?.kind ?? 'other'),
  );
  return elsewhere.slice(-1);
}
