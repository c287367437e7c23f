import { z } from 'zod';
import { after, committee, day, first, listing, orderBy, since, type Tool, until } from '../tool.ts';

export const promises: Tool = {
  name: 'promises',
  title: 'List promises',
  description:
    'Lists what was promised at council meetings, by whom, to whom, until when, and the answers on record that say that they are its delivery. No delivery means that none is on record, never that a promise was broken. ' +
    'Kind: FIRM ("sagt zu"), OFFER ("könne gern"), INTENTION ("wolle"), CHECK ("werde prüfen").',
  input: {
    by: z.string().optional().describe('Words of the name of who owes it, or an id.'),
    committee,
    words: z.string().optional().describe('German words that stand in it.'),
    delivered: z.boolean().optional().describe('Only with a delivery on record, or only without.'),
    dueBefore: day
      .optional()
      .describe('Due before this day, YYYY-MM-DD; only those whose day can be computed.'),
    since,
    until,
    orderBy,
    first,
    after,
  },
  answer: listing('Promises', 'commitments'),
};
