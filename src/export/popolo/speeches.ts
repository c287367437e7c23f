import { firstAddressee, officeOf } from '../people.ts';
import { type Place, sources } from './source.ts';

interface Party {
  readonly __typename: 'Person' | 'Organization';
  readonly id: string;
  readonly name: string;
}

interface Said {
  readonly id: string;
  readonly text: string;
  readonly meeting: { readonly id: string } | null;
  readonly agendaItem: { readonly id: string } | null;
  readonly source: Place;
}

interface Answer extends Said {
  readonly givenBy: Party | null;
  readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
}

interface Question extends Said {
  readonly status: string;
  readonly askedBy: Party | null;
  readonly askedAs: readonly { readonly role: string | null }[];
  readonly addressees: readonly { readonly basis: string; readonly actor: Party }[];
  readonly answers: readonly Answer[];
}

/** A question and its answers as speeches; of the addressees Popolo takes one person. */
export function speeches(question: Question, site: string): object[] {
  const { askedBy, askedAs, addressees, status, answers } = question;
  const people = addressees.filter(({ actor }) => actor.__typename === 'Person');
  const asked = {
    ...speech(question, askedBy, site),
    role: officeOf(askedAs),
    audience_id: firstAddressee(people)?.actor.id ?? null,
    title: status,
    type: 'Question',
  };
  return [asked, ...answers.map((answer) => answered(answer, askedBy, site))];
}

function answered(answer: Answer, askedBy: Party | null, site: string): object {
  return {
    ...speech(answer, answer.givenBy, site),
    role: answer.onBehalfOf?.name ?? null,
    audience_id: idOf(askedBy),
    type: 'Answer',
  };
}

function speech({ id, text, meeting, agendaItem, source }: Said, by: Party | null, site: string): object {
  return {
    id,
    creator_id: idOf(by),
    attribution_text: by?.name ?? null,
    text,
    event_id: agendaItem?.id ?? meeting?.id ?? null,
    sources: sources(source, site),
  };
}

/** Creators and audiences are persons; a body that speaks stands in the attribution. */
function idOf(party: Party | null): string | null {
  return party?.__typename === 'Person' ? party.id : null;
}
