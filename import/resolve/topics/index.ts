import type { AboutFact, TopicFact } from '../../model.ts';
import { idOf } from '../identity.ts';
import type { Material } from '../material.ts';
import { fieldsOf } from './fields.ts';
import { FIELDS } from './scheme.ts';
import { termsOf } from './terms.ts';
import { small, type Token, tokensOf } from './tokens.ts';
import { type Zone, zonesOf } from './zones.ts';

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
  const silent = silentWords(material);
  const nouns = nounsOf(material);
  const topics = new Map<string, TopicFact>();
  const subjects = material.acts.questions.map((_, index) =>
    subjectOf(zonesOf(index, material), silent, nouns, topics),
  );
  return {
    topics: [...topics.values()],
    of: (question) => subjects[question] ?? { fields: [], terms: [], about: [] },
  };
}

function subjectOf(
  zones: readonly Zone[],
  silent: Silent,
  nouns: ReadonlySet<string>,
  topics: Map<string, TopicFact>,
): Subject {
  const readings = zones.map((zone) => ({
    zone,
    tokens: tokensOf(zone.text).filter((token) => !silent(token, zone)),
  }));
  const fields = fieldsOf(readings);
  const terms = termsOf(readings, (word) => nouns.has(word));
  const most = Math.max(...fields.map(({ score }) => score), 1);
  const about = [
    ...fields.map(({ field, score, ...place }) => ({
      topic: fieldTopic(field, topics),
      score: rounded(score / most),
      ...place,
    })),
    ...terms.map(({ name, score, ...place }) => ({
      topic: termTopic(name, topics),
      score: rounded(score / (terms[0]?.score ?? 1)),
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

/** Words that name speakers: they tell who, not what. */
type Silent = (token: Token, zone: Zone) => boolean;

function silentWords({ acts, actors }: Material): Silent {
  const names = new Set(
    actors.people
      .flatMap(({ familyName, givenName }) => [familyName, givenName ?? ''])
      .flatMap((name) => name.split(/[\s-]+/u))
      .filter((name) => name.length > 2),
  );
  const spans = acts.mentions
    .filter(({ kind }) => kind !== 'organization')
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  return (token, zone) => {
    if (names.has(token.text) || token.text.split('-').every((part) => names.has(part))) return true;
    const start = zone.at[token.start] ?? 0;
    return covers(spans, start);
  };
}

/** Whether one of the spans, sorted by start, covers an offset. */
function covers(spans: readonly { start: number; end: number }[], offset: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - 3), low).some(({ end }) => end > offset);
}

/** Words that stand in capitals inside a sentence somewhere: nouns also where they begin one. */
function nounsOf({ sentences }: Material): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { text } of sentences)
    for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}-]+/gu)) nouns.add(word);
  return nouns;
}
