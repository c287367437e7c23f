import { remembering } from '../../language/memo.ts';
import type { AboutFact, TopicFact } from '../../model.ts';
import { idOf } from '../identity.ts';
import type { Material } from '../material.ts';
import { askedWords } from './asked.ts';
import { type FieldScore, fieldScores, type Reading } from './fields.ts';
import { FIELDS } from './scheme.ts';
import { silenceOf } from './silence.ts';
import { Stretch } from './stretch.ts';
import {
  inLightOf,
  type Light,
  mainFields,
  mainTerms,
  type Profile,
  profileOf,
  profileOfQuestion,
  relative,
} from './subject.ts';
import type { Term } from './terms.ts';
import { isStreet, small, tokensOf } from './tokens.ts';
import { WEIGHTS } from './weights.ts';
import { askedZone, itemZones, namedZone, type Zone, zonesOf } from './zones.ts';

/** What a question is about, in the shape of a `QuestionFact`. */
export interface Subject {
  readonly fields: readonly string[];
  readonly terms: readonly string[];
  readonly about: readonly AboutFact[];
  readonly asks: readonly string[];
}

export interface Subjects {
  readonly topics: readonly TopicFact[];
  of(question: number): Subject;
}

/** The subjects of all questions of a document, and the topics they name. */
export function topicsOf(material: Material): Subjects {
  const read = reader(material);
  const topics = new Map<string, TopicFact>();
  const frame = frameOf(material, (zones) => profileOf(read(zones)));
  const profiles: Profile[] = [];
  const subjects = material.acts.questions.map((question, index) => {
    const readings = read(zonesOf(index, material));
    const own = profileOfQuestion(readings);
    const profile = inLightOf(own, [...frame(question.item), ...before(index, material, profiles)]);
    profiles.push(profile);
    return {
      ...subjectOf(mainFields(profile), mainTerms(profile), topics),
      asks: askedWords(readings, question.asker?.name ?? null),
    };
  });
  return { topics: [...topics.values()], of: (question) => subjects[question] ?? NOTHING };
}

/** What the item and the committee are about: the light in which every question of theirs stands. */
function frameOf(
  material: Material,
  profile: (zones: readonly Zone[]) => Profile,
): (item: number | null) => readonly Light[] {
  const items = new Map<number | null, readonly Light[]>();
  const ofCommittee = committeeLight(material.document.committee);
  return (item) => {
    const known = items.get(item);
    if (known !== undefined) return known;
    const zones = itemZones(item, material);
    const ofItem =
      zones === null
        ? []
        : [{ profile: profile(zones), fieldShare: WEIGHTS.itemFields, termShare: WEIGHTS.itemTerms }];
    items.set(item, [...ofItem, ...ofCommittee]);
    return items.get(item) ?? [];
  };
}

/** The committee's name is silent in the text; here it speaks. One with many fields says less of each, and all are politics. */
function committeeLight(committee: string | null): readonly Light[] {
  if (committee === null) return [];
  const named = fieldScores([readName(namedZone(committee))]);
  const fields = named.filter(({ field }) => field !== 'politik');
  const profile = { fields, terms: [] };
  return fields.length === 0
    ? []
    : [{ profile, fieldShare: WEIGHTS.committee / fields.length, termShare: 0 }];
}

/** A question goes on with the subject of the one before in the same item. */
function before(index: number, { acts }: Material, profiles: readonly Profile[]): readonly Light[] {
  const [last, question] = [acts.questions[index - 1], acts.questions[index]];
  const profile = profiles[index - 1];
  if (profile === undefined || last?.item !== question?.item) return [];
  return [{ profile, fieldShare: WEIGHTS.carried, termShare: WEIGHTS.carriedTerms }];
}

const NOTHING: Subject = { fields: [], terms: [], about: [], asks: [] };

/** Headings begin with a noun, or with an adjective before one, which ends like one: "Schuldnerberatung in …", "Weitere Schritte". */
const BEGINS_HEADING = /^\p{Lu}[\p{L}-]{4,}(?<!e[rnsm]?)$/u;

/** Reads zones; a sentence that stands in the light of several questions is read once. */
function reader(material: Material): (zones: readonly Zone[]) => readonly Reading[] {
  const silent = silenceOf(material);
  const nouns = nounsOf(material);
  const known = new Map<string, Stretch>();
  const stretchOf = (zone: Zone) => {
    const isHeading = zone.basis === 'heading';
    const place = `${isHeading} ${zone.at[0]} ${zone.text}`;
    const stretch =
      known.get(place) ??
      new Stretch(
        zone.text,
        tokensOf(zone.text).filter((token) => !silent(token, zone)),
        (word) => (isHeading ? BEGINS_HEADING.test(word) : nouns.has(word)),
      );
    known.set(place, stretch);
    return stretch;
  };
  return (zones) => zones.map((zone) => ({ zone, stretch: stretchOf(zone) }));
}

/** A name that stands in no text. */
function readName(zone: Zone): Reading {
  return { zone, stretch: new Stretch(zone.text, tokensOf(zone.text), () => true) };
}

function subjectOf(
  fields: readonly FieldScore[],
  terms: readonly Term[],
  topics: Map<string, TopicFact>,
): Omit<Subject, 'asks'> {
  const about = [
    ...relative(fields).map(({ field, score, ...place }) => ({
      topic: fieldTopic(field, topics),
      score: rounded(score),
      ...place,
    })),
    ...relative(terms).map(({ name, score, start, end, basis }) => ({
      topic: termTopic(name, topics),
      score: rounded(score),
      start,
      end,
      basis,
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
  topics.set(id, { id, name, kind: 'field', field, broader: null });
  return id;
}

function termTopic(name: string, topics: Map<string, TopicFact>): string {
  const id = idOf('topic', 'term', small(name));
  if (topics.has(id)) return id;
  const field = fieldOfTerm(name);
  const broader = field === null ? null : fieldTopic(field, topics);
  topics.set(id, { id, name, kind: 'term', field: null, broader });
  return id;
}

/** The field that the words of a term speak for by themselves; null where they do so faintly, or name a street. */
const fieldOfTerm = remembering((name): string | null => {
  if (isStreet(name)) return null;
  const [first] = fieldScores([readName(askedZone(name))]);
  return first !== undefined && first.score >= WEIGHTS.clear ? first.field : null;
});

/** Words that stand in capitals inside a sentence somewhere: nouns also where they begin one. */
function nounsOf({ sentences }: Material): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { text } of sentences)
    for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}-]+/gu)) nouns.add(word);
  return nouns;
}
