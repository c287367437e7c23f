import { z } from 'zod';
import type { Data } from '../ask.ts';
import { mistake, type Tool, thing } from '../tool.ts';

interface Kind {
  readonly type: 'Person' | 'Organization';
  /** The operations that read one by id, and that find by name. */
  readonly one: string;
  readonly some: string;
  /** Where the list stands in the answer. */
  readonly list: string;
}

const PERSON: Kind = { type: 'Person', one: 'Person', some: 'People', list: 'people' };
const ORGANIZATION: Kind = {
  type: 'Organization',
  one: 'Organization',
  some: 'Organizations',
  list: 'organizations',
};

export const person: Tool = {
  name: 'person',
  title: 'Read a person',
  description:
    'A person in council minutes: roles with their periods, how many questions and answers, whom the person asks and about what, what became of the questions, for whom the person answers. Give an id, or a name: where several people have it, they are listed, and you ask again with an id. Residents are anonymous in the minutes.',
  input: nameOrId('"Frau Dr. Brehme", "Brehme"', 'p_…'),
  answer: read(PERSON),
};

export const organization: Tool = {
  name: 'organization',
  title: 'Read an organisation',
  description:
    'A committee, office, company or society in council minutes: who speaks for it, what it is a part of, who asks it and about what, what became of the questions, what it promised and whether a delivery is on record. Give an id, or a name: where several have it, they are listed, and you ask again with an id.',
  input: nameOrId('"Jobcenter", "Stadtwerke"', 'o_…'),
  answer: read(ORGANIZATION),
};

function nameOrId(names: string, id: string): Tool['input'] {
  return {
    name: z.string().min(1).optional().describe(`Words of the name (${names}); inflection does not matter.`),
    id: z.string().min(1).optional().describe(`Its id ("${id}"), from another tool.`),
  };
}

function read({ type, one, some, list }: Kind): Tool['answer'] {
  return async ({ name, id }, ask) => {
    const byId = async (known: unknown) => thing((await ask(one, { id: known }))['node'], known, type);
    if (id !== undefined) return byId(id);
    if (name === undefined) throw mistake('Neither `name` nor `id` is given.', 'Give one of them.');
    const found = (await ask(some, { name }))[list] as Connection;
    const [only, another] = found.edges;
    if (only === undefined) {
      throw mistake(`Nobody in the graph is called "${name}".`, 'Try fewer words of the name, or `search`.');
    }
    return another === undefined ? byId(only.node.id) : found;
  };
}

type Connection = Data & { readonly edges: readonly { readonly node: { readonly id: string } }[] };
