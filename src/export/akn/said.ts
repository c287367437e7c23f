import { firstAddressee, officeOf } from '../people.ts';
import { permalink } from '../permalink.ts';
import {
  type Commitment,
  type Decision,
  type Piece,
  piecesOf,
  type Said,
  type Spoken,
  speakerOf,
} from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { type Attributes, element, escaped, parent, start, to, xmlId } from '../xml.ts';
import { all, roleId } from './names.ts';

const ELEMENTS = { Question: 'question', Answer: 'answer', Statement: 'speech' } as const;

/** A question, an answer or a statement: who says it to whom, in what office, and where it is recorded. */
export function spoken(writing: Writing, said: Spoken): string {
  const by = speakerOf(said);
  const pieces = piecesOf(said.text, writing.proceedings.promises.get(said.id));
  return parent(
    ELEMENTS[said.__typename],
    {
      eId: xmlId(said.id),
      // The attribute is a must; with no one in it, the standard has the status say so.
      ...(by ? { by: to(by.id) } : { by: '', status: 'undefined' }),
      ...particulars(writing, said),
      ...place(writing, said),
    },
    ...(by ? [element('from', by.name)] : []),
    `<p>${pieces.map((piece) => inline(writing, piece)).join('')}</p>`,
  );
}

function particulars(writing: Writing, said: Spoken): Attributes {
  switch (said.__typename) {
    case 'Question': {
      const asked = firstAddressee(said.addressees)?.actor;
      const role = officeOf(said.askedAs);
      return {
        as: role && `#${roleId(role)}`,
        to: asked && to(asked.id),
        refersTo: all([`#status-${said.status}`, ...said.topics.map(({ id }) => to(id))]),
        'rg:statusRule': said.statusRule,
        'rg:addressees': all(said.addressees.map(({ actor }) => to(actor.id))),
        'rg:bases': all(said.addressees.map(({ basis }) => basis)),
      };
    }
    case 'Answer':
      return {
        refersTo: all(said.questions.map(({ id }) => question(writing, id))),
        'rg:onBehalfOf': said.onBehalfOf && to(said.onBehalfOf.id),
        'rg:basis': said.basis,
      };
    case 'Statement':
      return {};
  }
}

/** Questions of other meetings are not in this file. */
function question({ proceedings, site }: Writing, id: string): string {
  return proceedings.said.has(id) ? to(id) : permalink(site, { __typename: 'Question', id });
}

/** A promise that stands in nothing that was said. */
export function promise(writing: Writing, said: Commitment): string {
  const words = inline(writing, { text: said.text, promise: said });
  return parent('debateSection', { name: 'commitment', eId: `section-${xmlId(said.id)}` }, `<p>${words}</p>`);
}

function inline(writing: Writing, { text, promise: made }: Piece): string {
  if (made === null) return escaped(text);
  return `${start('inline', {
    name: 'commitment',
    eId: xmlId(made.id),
    refersTo: all([`#commitment-${made.kind}`, ...made.owedBy.map(({ id }) => to(id))]),
    'rg:due': made.due,
    'rg:dueDate': made.dueDate,
    ...place(writing, made),
  })}${escaped(text)}</inline>`;
}

export function decision(writing: Writing, said: Decision): string {
  return parent(
    'resolutions',
    {
      eId: xmlId(said.id),
      refersTo: said.result ? `#result-${said.result}` : undefined,
      'rg:resultRule': said.resultRule,
      ...place(writing, said),
    },
    element('p', said.text),
    ...(said.voteQuote ? [element('p', said.voteQuote, { class: 'vote' })] : []),
  );
}

function place({ site }: Writing, said: Said): Attributes {
  const { rule, source } = said;
  return {
    'rg:link': permalink(site, said),
    'rg:rule': rule,
    'rg:document': to(source.document.id),
    'rg:start': source.start,
    'rg:end': source.end,
    'rg:page': source.page,
    'rg:paragraph': source.paragraph,
  };
}
