import { permalink } from '../permalink.ts';
import type { Answer, Commitment, Decision, Party, Question, Said, Statement } from '../proceedings/index.ts';
import { pageOf, type Writing } from '../writing.ts';
import { AGENT } from './context.ts';
import type { Node } from './things.ts';

/** Statuses of which schema.org would say that an answer was accepted: that one is on record. */
const ANSWERED = 'ANSWERED';

/** One fact with where it stands in which document and which rule found it. */
export function fact(writing: Writing, said: Said): Node {
  const { proceedings, site } = writing;
  return {
    id: permalink(site, said),
    ...particulars(writing, said),
    dateCreated: proceedings.date,
    recordedAt: { id: eventOf(writing, said) },
    ...evidence(site, said),
  };
}

/** The address of an agenda item, or of the meeting or document where something stands under none. */
export function eventOf(writing: Writing, { agendaItem }: Pick<Said, 'agendaItem'>): string {
  const page = pageOf(writing);
  return agendaItem ? `${page}#${encodeURIComponent(agendaItem.id)}` : page;
}

function particulars(writing: Writing, said: Said): Node {
  switch (said.__typename) {
    case 'Question':
      return question(writing, said);
    case 'Answer':
      return answer(writing, said);
    case 'Statement':
      return statement(writing, said);
    case 'Commitment':
      return commitment(writing, said);
    case 'Decision':
      return decision(said);
  }
}

function question({ site }: Writing, said: Question): Node {
  const answers = said.answers.map((each) => ({ id: permalink(site, each) }));
  return {
    type: ['Question', 'prov:Entity'],
    text: said.text,
    author: reference(site, said.askedBy),
    addressedTo: said.addressees.map(({ actor, basis }) => ({ actor: permalink(site, actor), basis })),
    about: said.topics.map((each) => ({ id: permalink(site, { __typename: 'Topic', ...each }) })),
    status: said.status,
    statusRule: said.statusRule,
    answerCount: answers.length,
    [said.status === ANSWERED ? 'acceptedAnswer' : 'suggestedAnswer']: answers,
  };
}

function answer({ site }: Writing, said: Answer): Node {
  return {
    type: ['Answer', 'prov:Entity'],
    text: said.text,
    author: reference(site, said.givenBy),
    // Schema.org: "the organisation on whose behalf the creator was working".
    sourceOrganization: said.onBehalfOf && {
      id: permalink(site, { __typename: 'Organization', ...said.onBehalfOf }),
    },
    parentItem: said.questions.map(({ id }) => ({ id: permalink(site, { __typename: 'Question', id }) })),
    answersBecause: said.basis,
  };
}

function statement({ site }: Writing, said: Statement): Node {
  return { type: ['CreativeWork', 'prov:Entity'], text: said.text, author: reference(site, said.saidBy) };
}

function commitment({ site }: Writing, said: Commitment): Node {
  const delivered = said.deliveries.length > 0;
  return {
    type: ['Action', 'prov:Plan'],
    description: said.text,
    kind: said.kind,
    agent: said.owedBy.map((each) => ({ id: permalink(site, each) })),
    actionStatus: delivered ? 'CompletedActionStatus' : 'PotentialActionStatus',
    due: said.due,
    endTime: said.dueDate,
    subjectOf: said.deliveries.map((each) => ({ id: permalink(site, each) })),
  };
}

function decision({ text, result, resultRule, voteQuote, votes }: Decision): Node {
  return {
    type: ['CreativeWork', 'prov:Entity'],
    kind: 'DECISION',
    text,
    result,
    resultRule,
    quote: voteQuote,
    ...votes,
  };
}

function reference(site: string, party: Party | null): Node | null {
  return party && { id: permalink(site, party) };
}

function evidence(site: string, { source, rule }: Said): Node {
  const { document, start, end, quote, page, paragraph } = source;
  const address = permalink(site, { __typename: 'Document', id: document.id });
  return {
    isBasedOn: { id: address },
    derivedFrom: {
      type: 'oa:SpecificResource',
      source: address,
      page,
      paragraph,
      selector: [
        { type: 'oa:TextPositionSelector', start, end },
        { type: 'oa:TextQuoteSelector', exact: quote },
      ],
    },
    generatedBy: { type: 'prov:Activity', rule, associatedWith: AGENT },
  };
}
