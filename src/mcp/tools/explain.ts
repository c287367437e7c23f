import { z } from 'zod';
import { type Tool, thing } from '../tool.ts';

export const explain: Tool = {
  name: 'explain',
  title: 'Explain a fact',
  description:
    'Why the graph holds a question, answer, statement, promise or decision: the rule that found it, the very words with what stands before and behind them, why it is linked to whom, and the document with its hash and address. Take it before you quote, or when a fact looks odd.',
  input: { id: z.string().min(1).describe('Id of the fact, from another tool.') },
  async answer({ id }, ask) {
    const { explain: explanation, node } = await ask('Explain', { id });
    return explanation ?? thing(node, id, 'Fact');
  },
};
