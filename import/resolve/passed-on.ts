import type { Id, Replying } from '../model.ts';
import { bodyAt } from './body-at.ts';
import type { Material } from './material.ts';

const PASSES_ON =
  /(?:[Ww]eiter|[Hh]eran)(?:zu| ?ge)?(?:leit|geb|gib|gab|reich|trag|träg)\p{L}*|[Ww]eiter(?:leitung|gabe)|(?<!\p{L})(?:leitet|leite|gibt|gebe|gab|reicht|reiche|richtet)e? (?:[^.;:]{0,120}) weiter(?!\p{L})|(?<!\p{L})(?:trägt|trage|trug) [^.;:]{0,120} heran(?!\p{L})|(?<!\p{L})(?:nimmt|nehme|nahm|nehmen|mitnehmen|mitzunehmen) [^.;:]{0,80}(?<!\p{L})mit (?:in|zu)(?!\p{L})|(?<!\p{L})mit in [^.;:]{0,80}(?:zu nehmen|nehmen|genommen)|Fragen? (?:\p{Ll}+ ){0,3}an (?:die|den|das) [^.;:]{2,60} (?:zu )?(?:geben|richten|übermitteln|senden|schicken|übergeben|stellen|reichen)(?!\p{L})|(?<!\p{L})verw(?:eist|eise|ies|iesen) [^.;:]{0,80}(?:Frage|Fragestell)/u;
const TO_WHOM =
  /(?<!\p{L})(?:an|in|mit zu) (?:die|den|das|dem|der) (?:(?:zuständige|jeweilige|nächste)[rn]? )?/gu;
/** Somebody's wish that is passed on is no question. */
const OTHER =
  /(?<!\p{L})(?:Beschluss|Beschlüsse|Vorschlag|Vorschläge|Hinweise?|Bitte|Kritik|Lob|Dank|Wunsch|Wünsche|Antrag|Grüße)(?!\p{L})/u;
/** A body named before, by an adverb: "beide Fragen dorthin weiterzuleiten". */
const THERE = /(?<!\p{L})(?:dorthin|dahin|an diese[ns]?)(?!\p{L})/u;
const NAMED_BEFORE = /(?<!\p{L})(?:die|der|den|das|dem|des|beim|vom|ist|sei|wäre) (?=\p{Lu})/gu;

/** "bittet die Verwaltung um Prüfung", "bittet um verwaltungsseitige Klärung": who leads hands it to the house. */
const TO_THE_HOUSE =
  /^[^.;,]{0,80}(?<!\p{L})(?:bittet|bat)(?: [^.;,]{0,40})? (?:um (?:eine )?verwaltungsseitige |die (?:Gemeinde|Stadt|Kreis|Amts)?[Vv]erwaltung (?:hier(?:zu|bei)? |darum |dazu )?um |die (?:Gemeinde|Stadt|Kreis|Amts)?[Vv]erwaltung(?: darum)?, [^.;]{0,160})(?:\p{Ll}+ )?(?:Prüfung|Überprüfung|Klärung|Rückmeldung|Information(?:en)?|Mitteilung|aufzuklären|zu (?:informieren|unterrichten|berichten|antworten))(?!\p{L})/u;

/** "sagt zu, die Frage an die Polizei weiterzugeben": the police. */
export function passedOnTo(answer: Replying, material: Material): readonly Id[] {
  const words = material.wording.words(answer);
  if (TO_THE_HOUSE.test(words)) return [material.organizations.administration()];
  if (!PASSES_ON.test(words) || OTHER.test(words)) return [];
  const named = bodiesAfter(words, TO_WHOM, material);
  const untold = named.length === 0 ? THERE.test(words) : named.every((id) => isBare(id, material));
  const meant = untold ? lastNamed(answer, words, material) : [];
  return meant.length > 0 ? meant : named;
}

/** "Die Anfrage wird an das Straßenbauamt weitergeleitet": whom the words name, whoever says them. */
export function passedOnBy(words: string, material: Material): readonly Id[] {
  return !PASSES_ON.test(words) || OTHER.test(words) ? [] : bodiesAfter(words, TO_WHOM, material);
}

/** "Die zuständige Behörde" is the one that the words have named as responsible before. */
function isBare(id: Id, { organizations }: Material): boolean {
  return /^(?:Behörde|Stelle|Fachbehörde|Amt)$/u.test(organizations.get(id)?.name ?? '');
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
  const elsewhere = bodiesAfter(text, NAMED_BEFORE, material).filter(
    (id) =>
      ['agency', 'company', 'body'].includes(material.organizations.get(id)?.kind ?? 'other') &&
      !isBare(id, material),
  );
  return elsewhere.slice(-1);
}
