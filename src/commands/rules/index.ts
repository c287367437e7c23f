import { existsSync } from 'node:fs';
import type { Extraction } from '../../../import/model.ts';
import { extractions } from '../sources.ts';
import type { Gold } from '../yardstick.ts';
import { goldBeside } from './gold.ts';
import { rulesTable } from './table.ts';
import { firedIn, KINDS, type RuleKind, Tally } from './tally.ts';

/** Minutes without gold, beside the project: a rule that fires there is no dead one. */
const CORPUS = '../shared/corpus';

/** What each rule is worth on the gold, as a table. Without the corpus only the gold tells which rules are dead. */
export async function rulesReport(golds: readonly Gold[]): Promise<string> {
  const tally = new Tally();
  const fired: Record<RuleKind, Set<string>> = {
    asking: new Set(),
    reply: new Set(),
    status: new Set(),
    promise: new Set(),
  };
  for (const { texts } of golds) {
    let index = 0;
    for await (const found of extractions(texts)) {
      tally.add(found, goldBeside(texts[index] ?? ''));
      note(found, fired);
      index += 1;
    }
  }
  if (existsSync(CORPUS)) for await (const found of extractions([CORPUS])) note(found, fired);
  return rulesTable(tally, fired);
}

function note(found: Extraction, fired: Readonly<Record<RuleKind, Set<string>>>): void {
  const here = firedIn(found);
  for (const kind of KINDS) for (const rule of here[kind]) fired[kind].add(rule);
}
