import type { AboutFact, TopicFact } from '../../model.ts';
import { idOf } from '../identity.ts';
import type { Material } from '../material.ts';
import type { FieldScore, Reading } from './fields.ts';
import { FIELDS } from './scheme.ts';
import { silenceOf } from './silence.ts';
import { fieldsOf, type Profile, profileOf, relative, termsOf } from './subject.ts';
import type { Term } from './terms.ts';
import { small, tokensOf } from './tokens.ts';
import { itemZones, type Zone, zonesOf } from './zones.ts';

/** What a question is about, in the shape of a `QuestionFact`. */
export interface Subject {
  readonly fields: readonly string[];
  readonly terms: readonly string[];
  readonly about: readonly AboutFact[];
}

export interface Subjects {
  readonly topics: readonly TopicFact[];
  of(question: number): Subject;
}

/** The subjects of all questions of a document, and the topics they name. */
export function topicsOf(material: Material): Subjects {
  const read = reader(material);
  const nouns = nounsOf(material);
  const topics = new Map<string, TopicFact>();
  const profiles = new Map<number | null, Profile | null>();
  const profile = (item: number | null) => {
    const zones = profiles.has(item) ? null : itemZones(item, material);
    if (!profiles.has(item)) profiles.set(item, zones === null ? null : profileOf(read(zones), nouns));
    return profiles.get(item) ?? null;
  };
  const subjects = material.acts.questions.map(({ item }, index) => {
    const readings = read(zonesOf(index, material));
    return subjectOf(fieldsOf(readings, profile(item)), termsOf(readings, profile(item), nouns), topics);
  });
  return { topics: [...topics.values()], of: (question) => subjects[question] ?? NOTHING };
}

const NOTHING: Subject = { fields: [], terms: [], about: [] };

function reader(material: Material): (zones: readonly Zone[]) => readonly Reading[] {
  const silent = silenceOf(material);
  return (zones) =>
    zones.map((zone) => ({ zone, tokens: tokensOf(zone.text).filter((token) => !silent(token, zone)) }));
}

function subjectOf(
  fields: readonly FieldScore[],
  terms: readonly Term[],
  topics: Map<string, TopicFact>,
): Subject {
  const about = [
    ...relative(fields).map(({ field, score, ...place }) => ({
      topic: fieldTopic(field, topics),
      score: rounded(score),
      ...place,
    })),
    ...relative(terms).map(({ name, score, ...place }) => ({
      topic: termTopic(name, topics),
      score: rounded(score),
      ...place,
    })),
  ];
  return { fields: fields.map(({ field }) => field), terms: terms.map(({ name }) => name), about };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function fieldTopic(field: string, topics: Map<string, TopicFact>): string {
  const id = idOf('topic', 'field', field);
  const name = FIELDS.find((known) => known.id === field)?.label ?? field;
  topics.set(id, { id, name, kind: 'field', field });
  return id;
}

function termTopic(name: string, topics: Map<string, TopicFact>): string {
  const id = idOf('topic', 'term', small(name));
  if (!topics.has(id)) topics.set(id, { id, name, kind: 'term', field: null });
  return id;
}

/** Words that stand in capitals inside a sentence somewhere: nouns also where they begin one. */
function nounsOf({ sentences }: Material): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { text } of sentences)
    for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}-]+/gu)) nouns.add(word);
  return nouns;
}
