import { subjectOf } from '../language/clauses.ts';
import type { Mention } from '../model.ts';
import type { Course } from './course.ts';
import { isSame, type Person, personAt, wordsFor } from './people.ts';
import type { Reading } from './reading.ts';

/** Signs that follow one another as a list: "Frau Birk, Herr Adler und Frau Tann". */
const LIST = /^[\uE000-\uE7FF](?:(?:, | und | sowie |, sowie )[\uE000-\uE7FF])*/u;
/** Agents of what is discussed, and those who are given the floor. */
const AGENTS =
  /(?:von|durch) (?=[\uE400-\uE7FF])[^.;]{0,200}?(?:erörtert|diskutiert|gestellt|vorgetragen|vorgestellt|beantwortet|verneint|bejaht|bestätigt|zugesagt|erläutert|erklärt|mitgeteilt|eingeleitet|ausgeführt|bemängelt|angeregt|angesprochen|begründet)|(?:erteilt|übergibt|übergab|begrüßt|beteilig(?:t|en|ten) sich|bittet|stellt)(?= )[^.;,]{0,120}|(?:[Aa]uf|[Nn]ach) (?:\p{Ll}+ )?(?:Anregung|Hinweis|Wunsch|Vorschlag|Antrag|Bitte|Initiative|Einwand|Anmerkung)(?:en|e)? (?:von |des |der )?[\uE400-\uE7FF\uE000-\uE3FF]/gu;

/** Everybody who asks, answers, says something or is introduced: his fullest naming, and others that call him something else. */
export function mentionsIn(course: Course, readings: readonly Reading[]): Mention[] {
  const found: Person[] = [];
  const others: Person[] = [];
  const places = new Map<string, Set<number>>();
  const put = (place: number, person: Person): void => {
    found[place] = person;
    for (const word of wordsFor(person)) places.set(word, (places.get(word) ?? new Set()).add(place));
  };
  const add = (person: Person | null): void => {
    if (person === null || person.mention.kind === 'organization') return;
    const near = wordsFor(person).flatMap((word) => [...(places.get(word) ?? [])]);
    const same = near.filter((place) => isSame(found[place] ?? null, person));
    const place = Math.min(...same, found.length);
    const former = found[place];
    const isFuller = former === undefined || weight(person) > weight(former);
    if (isFuller) put(place, person);
    const less = isFuller ? former : person;
    if (less !== undefined && callsOtherwise(less, found[place])) others.push(less);
  };
  for (const question of course.questions) [question.asker, ...question.addressees].forEach(add);
  for (const speech of course.speeches) add(speech.speaker);
  for (const reading of readings) {
    if (course.classes[reading.index] !== 'decision') introduced(reading).forEach(add);
  }
  return [...found, ...distinct(others)].map(({ mention }) => mention).sort((a, b) => a.start - b.start);
}

/** "Der Vorsitzende, KTA Birk" who is "KTA Birk" elsewhere: an office besides. */
function callsOtherwise({ mention }: Person, fuller: Person | undefined): boolean {
  const { kind, role } = mention;
  return kind === 'person' && role !== null && role !== fuller?.mention.role;
}

/** Each name with each role once. */
function distinct(people: readonly Person[]): readonly Person[] {
  const key = ({ mention: { name, givenName, salutation, role } }: Person) =>
    [name, givenName, salutation, role].join('|');
  return [...new Map(people.toReversed().map((person) => [key(person), person])).values()];
}

/** How much a naming tells; a name more than any office. */
function weight(person: Person): number {
  const { kind, givenName, salutation, title, role, organization } = person.mention;
  const told = [givenName, salutation, title, role, organization].filter((one) => one !== null).length;
  return told + (kind === 'person' ? 10 : 0);
}

/** Subjects of main verbs, those who discuss, and those who are introduced with an office. */
function introduced(reading: Reading): (Person | null)[] {
  const { text, namings } = reading.outline;
  const starts = reading.verbs.map((verb) => subjectOf(reading.outline, reading.units, verb));
  const agents = (namings.length === 0 ? [] : [...text.matchAll(AGENTS)]).flatMap((match) =>
    [...match[0].matchAll(/[\uE000-\uE7FF]/gu)].map((sign) => sign.index + match.index),
  );
  const listed = [...starts, ...agents].flatMap((at) => (at === null || at < 0 ? [] : signsFrom(text, at)));
  const told = namings.flatMap(({ kind, role, organization }, index) =>
    kind === 'person' && (role !== null || organization !== null) ? [signOf(text, index)] : [],
  );
  return [...new Set([...listed, ...told])]
    .filter((at) => at >= 0)
    .map((at) => personAt(reading, at))
    .filter(
      (person) =>
        person?.mention.kind !== 'group' &&
        (person?.mention.kind !== 'office' ||
          (starts.length > 0 && !person.plural && !isAnyone(reading, person))),
    );
}

/** "Es soll ein Sprecher bestimmt werden": whoever that will be. */
function isAnyone({ sentence, outline }: Reading, { mention }: Person): boolean {
  return outline.namings.some(
    ({ name, start }) => name === mention.name && /^eine?[rmns]? /iu.test(sentence.text.slice(start)),
  );
}

/** Where the sign of a naming stands: it has one as a subject and one as anything else. */
function signOf(outline: string, naming: number): number {
  const subject = outline.indexOf(String.fromCharCode(0xe000 + naming));
  return subject >= 0 ? subject : outline.indexOf(String.fromCharCode(0xe400 + naming));
}

function signsFrom(text: string, at: number): number[] {
  const list = LIST.exec(text.slice(at))?.[0] ?? '';
  return [...list.matchAll(/[\uE000-\uE7FF]/gu)].map((match) => at + match.index);
}
