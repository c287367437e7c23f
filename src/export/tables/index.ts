import type { Table } from '../table.ts';
import { answers } from './answers.ts';
import { decisions } from './decisions.ts';
import { answerRates, groups } from './groups.ts';
import { meetings } from './meetings.ts';
import { network, networkNodes } from './network.ts';
import { promises } from './promises.ts';
import { questions } from './questions.ts';
import { removals } from './removals.ts';

export const TABLES: readonly Table[] = [
  questions,
  answers,
  promises,
  decisions,
  meetings,
  groups,
  answerRates,
  network,
  networkNodes,
  removals,
];
