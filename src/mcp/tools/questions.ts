import { z } from 'zod';
import { STATUSES } from '../../api/index.ts';
import { after, committee, first, listing, orderBy, since, type Tool, thing, until } from '../tool.ts';

export const questions: Tool = {
  name: 'questions',
  title: 'List questions',
  description:
    'Lists questions put at council meetings, with who asked, whom, the answers and what became of them; all given conditions hold together. "All questions to the Jobcenter" is { to: "Jobcenter" }. ' +
    'Status: ANSWERED (a reply is recorded), OFF_RECORD (answered, but the minutes do not say what), DEFERRED (later or in writing), DECLINED (refused or not competent), NONE (no answer is recorded, which does not mean that none was given).',
  input: {
    to: z
      .string()
      .optional()
      .describe('Words of the name of a person or organisation it was put to, or an id.'),
    from: z.string().optional().describe('Words of the name of who asked, or an id.'),
    answeredBy: z.string().optional().describe('Words of the name of who answered, or an id.'),
    committee,
    topic: z.string().optional().describe('Words of a topic ("Radweg"), or a policy field ("verkehr").'),
    status: z.array(z.enum(STATUSES)).optional().describe('One of these.'),
    words: z.string().optional().describe('German words that stand in the question or its answers.'),
    since,
    until,
    orderBy,
    first,
    after,
  },
  answer: listing('Questions', 'questions'),
};

export const question: Tool = {
  name: 'question',
  title: 'Read a question',
  description:
    'All that is known of one question: who asked in what office, whom and why we think so, each answer with its promises, topics, agenda item, corrections by people, and whether the same was asked before or again.',
  input: { id: z.string().min(1).describe('Id of the question ("q_…"), from `search` or `questions`.') },
  async answer({ id }, ask) {
    const { node } = await ask('Question', { id });
    return thing(node, id, 'Question');
  },
};
