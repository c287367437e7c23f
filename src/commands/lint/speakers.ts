import { isSaying } from '../../../import/acts/lemma.ts';
import type { Mention, PersonFact } from '../../../import/model.ts';
import type { Minutes } from './rule.ts';

/** Somebody who asks, answers or tells something, at his first words of doing so. */
export interface Speaker {
  readonly mention: Mention;
  readonly person: PersonFact;
}

/** Everybody who speaks, each once. */
export function speakersIn({ acts, extraction }: Minutes): readonly Speaker[] {
  const people = new Map(extraction.people.map((person) => [person.id, person]));
  const spoken = [
    ...acts.questions.map(({ asker }, index) => [asker, extraction.questions[index]?.askedBy] as const),
    ...acts.answers.map(({ speaker }, index) => [speaker, extraction.answers[index]?.givenBy] as const),
    ...acts.statements.map(
      ({ speaker, rule }, index) =>
        [says(rule) ? speaker : null, extraction.statements[index]?.saidBy] as const,
    ),
  ];
  const first = new Map<string, Speaker>();
  for (const [mention, id] of spoken) {
    const person = id ? people.get(id) : undefined;
    if (mention?.kind !== 'person' || person === undefined) continue;
    const known = first.get(person.id);
    if (known === undefined || mention.start < known.mention.start) first.set(person.id, { mention, person });
  }
  return [...first.values()];
}

/** What somebody did ("hat sich beworben") is told of him, also where he is not there. */
function says(rule: string): boolean {
  const [kind, lemma = ''] = rule.split(':');
  return kind !== 'turn' || isSaying(lemma);
}

/** Right behind a name: "aus Kirchbrede", "vom Jobcenter", ", Anwohner des Platzes,", "(Jobcenter)", "ist Anwohner". */
const WHO = /^(?:,\s(?!\p{Ll}+(?:t|te|en)\s)|\s\(|\s(?:aus|vom|von (?:der|dem|den)|als|ist)\s)/u;

/** Whether the words behind the name tell who somebody is. */
export function isIntroduced({ start, end, name }: Mention, { document }: Minutes): boolean {
  const words = document.source.text.slice(start, end + 20);
  return WHO.test(words.slice(words.indexOf(name) + name.length));
}

/** "O.": a citizen whose name is not printed. */
export function isInitial(name: string): boolean {
  return /^\p{L}{1,2}\.$/u.test(name);
}
