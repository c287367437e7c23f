import { z } from 'zod';
import { after, first, type Tool } from '../tool.ts';

export const search: Tool = {
  name: 'search',
  title: 'Search the minutes',
  description:
    'Finds German words in questions, answers and promises of council minutes, in any inflection and at the beginning of compounds ("Spielplätze" finds "Spielplatzgeräte"); all of the words must stand in a hit. ' +
    'Also lists people and organisations whose names have these words. Start here to find ids for the other tools. Ask in German, with nouns rather than sentences.',
  input: {
    words: z
      .string()
      .min(1)
      .describe('German words, all of which must stand in a hit ("Radweg Beleuchtung"), or a name.'),
    in: z
      .array(z.enum(['QUESTION', 'ANSWER', 'COMMITMENT']))
      .optional()
      .describe('Only in these; COMMITMENT is a promise.'),
    first,
    after,
  },
  async answer(given, ask) {
    const { search: hits, people, organizations } = await ask('Search', given);
    return { hits, people, organizations };
  },
};
