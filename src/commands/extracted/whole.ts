import type { Extraction, Id, Span } from '../../../import/model.ts';

/** What an extraction speaks of without holding it, in a few words; null where it is whole. */
export function gapIn(extraction: Extraction): string | null {
  if (extraction.source !== extraction.document.origin) return 'its source and its document are not one';
  return strayPlace(extraction) ?? strayId(extraction);
}

function strayPlace({ document, questions, answers, statements, commitments, decisions }: Extraction) {
  const isOutside = ({ start, end }: Span) => start > end || end > document.text.length;
  const said = [...questions, ...answers, ...statements, ...commitments, ...decisions];
  const stray = said.find(isOutside);
  return stray === undefined ? null : `the place of ${stray.id} lies outside of its text`;
}

function strayId(extraction: Extraction): string | null {
  const stray = references(extraction).find(({ held, ids }) =>
    ids.some((id) => id !== null && !held.has(id)),
  );
  const missing = stray?.ids.find((id) => id !== null && !stray.held.has(id));
  return missing == null ? null : `it speaks of ${missing}, which is not in it`;
}

/** Ids that are spoken of, and those among which each must be. */
interface References {
  readonly held: ReadonlySet<Id>;
  readonly ids: readonly (Id | null)[];
}

function references(extraction: Extraction): References[] {
  const { people, attendance, topics, questions, answers, statements, commitments } = extraction;
  const persons = idsOf(people);
  const organizations = idsOf(extraction.organizations);
  const actors = new Set([...persons, ...organizations]);
  const inItems = [...questions, ...answers, ...statements, ...extraction.decisions];
  return [
    { held: organizations, ids: [extraction.meeting?.committee ?? null] },
    { held: organizations, ids: extraction.organizations.map(({ partOf }) => partOf) },
    { held: organizations, ids: people.flatMap(({ roles }) => roles.map((role) => role.organization)) },
    { held: persons, ids: attendance.flatMap(({ person, substituteFor }) => [person, substituteFor]) },
    { held: idsOf(topics), ids: topics.map(({ broader }) => broader) },
    { held: idsOf(topics), ids: questions.flatMap(({ about }) => about.map(({ topic }) => topic)) },
    { held: idsOf(extraction.agendaItems), ids: inItems.map(({ agendaItem }) => agendaItem) },
    { held: actors, ids: questions.flatMap(({ askedBy, addressedTo }) => [askedBy, ...addressedTo]) },
    { held: actors, ids: questions.flatMap(({ addressees }) => addressees.map(({ to }) => to)) },
    { held: actors, ids: answers.flatMap(({ givenBy, onBehalfOf }) => [givenBy, onBehalfOf]) },
    { held: idsOf(questions), ids: answers.flatMap((answer) => answer.questions) },
    { held: idsOf(questions), ids: answers.flatMap((answer) => answer.answers.map((to) => to.question)) },
    { held: actors, ids: statements.map(({ saidBy }) => saidBy) },
    { held: actors, ids: commitments.flatMap(({ owedBy }) => owedBy) },
    { held: idsOf([...answers, ...statements]), ids: commitments.map(({ madeIn }) => madeIn) },
  ];
}

function idsOf(things: readonly { readonly id: Id }[]): Set<Id> {
  return new Set(things.map(({ id }) => id));
}
