import type { Tool } from '../tool.ts';
import { organization, person } from './actors.ts';
import { explain } from './explain.ts';
import { promises } from './promises.ts';
import { question, questions } from './questions.ts';
import { search } from './search.ts';

/** In the order in which a model is told of them. */
export const TOOLS: readonly Tool[] = [search, questions, question, person, organization, promises, explain];
