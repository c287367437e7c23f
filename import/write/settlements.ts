import { createHash } from 'node:crypto';
import type { Graph, Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { BY_ORIGIN, FORGET_RULINGS, NAMED_SO, NODES } from './cypher.ts';
import { resettle } from './replace.ts';
import { storedRulings } from './rulings.ts';

/** What somebody says of who is who; people by the names that documents give them ("Herr Adler") or by their ids. */
export interface Settlement {
  readonly kind: 'same' | 'split';
  /** Several for `same`, the first being the one that stays; one for `split`. */
  readonly people: readonly string[];
  /** Origins of the documents in which it holds; null for all. */
  readonly documents: readonly string[] | null;
  readonly reason: string;
  /** Who says so. */
  readonly by: string | null;
}

/** A settlement that cannot be carried out, and why: nothing of the list was. */
export class Unsettled extends Error {
  readonly settlement: Settlement;

  constructor(settlement: Settlement, message: string) {
    super(message);
    this.settlement = settlement;
  }
}

/**
 * Makes exactly these settlements hold, in one transaction: earlier ones that are not among them are undone.
 * @throws {Unsettled} where no document names somebody so, or several people bear the name
 */
export async function settlePeople(graph: Graph, settlements: readonly Settlement[]): Promise<void> {
  await graph.write(async (tx) => {
    const before = (await storedRulings(tx)).flatMap(({ families }) => families);
    const nodes = [];
    for (const [position, settlement] of settlements.entries()) {
      nodes.push(await nodeOf(tx, settlement, position));
    }
    await tx.run(FORGET_RULINGS);
    if (nodes.length > 0) await tx.run(NODES.Curation, { rows: nodes });
    const now = nodes.flatMap(({ properties }) => properties.families.split('\n'));
    await resettle(tx, [...new Set([...before, ...now])].sort());
  });
}

async function nodeOf(tx: Transaction, settlement: Settlement, position: number) {
  const { kind, people, reason, by } = settlement;
  const found: Named[] = [];
  // One by one, so that the first name that is wrong is the one that is told.
  for (const name of people) found.push(await named(tx, settlement, name));
  const documents = await documentsOf(tx, settlement);
  const who = found.map((one) => one.who);
  const person = kind === 'split' && documents !== null ? apartFrom(who, documents) : (who[0] ?? '');
  const id = `x_${hash([kind, ...who, ...(documents ?? [])])}`;
  const lists = {
    who: who.join('\n'),
    families: [...new Set(found.map(({ namesakes }) => namesakes))].sort().join('\n'),
    ...(documents === null ? {} : { documents: documents.join('\n') }),
  };
  const told = { kind, person, position, reason, ...(by === null ? {} : { by }) };
  return { id, properties: { id, name: people.join(', ').slice(0, 40), ...told, ...lists } };
}

interface Named {
  readonly who: Id;
  readonly namesakes: string;
}

async function named(tx: Transaction, settlement: Settlement, name: string): Promise<Named> {
  const rows = await tx.run<Named>(NAMED_SO, { names: [name] });
  const [found, other] = rows;
  if (found === undefined) throw new Unsettled(settlement, `no document names a person "${name}"`);
  if (other !== undefined) {
    const ids = rows.map(({ who, namesakes }) => `${who} (${namesakes.split('/')[0]})`).join(', ');
    throw new Unsettled(settlement, `"${name}" are several people, so say which: ${ids}`);
  }
  return found;
}

async function documentsOf(tx: Transaction, settlement: Settlement): Promise<readonly Id[] | null> {
  const { documents: origins } = settlement;
  if (origins === null) return null;
  const found = await tx.run<{ id: Id; origin: string }>(BY_ORIGIN, { origins: [...origins] });
  const missing = origins.filter((wanted) => !found.some(({ origin }) => origin === wanted));
  if (missing.length > 0)
    throw new Unsettled(settlement, `the graph holds no document ${missing.join(', ')}`);
  return found.map(({ id }) => id).sort();
}

/** Somebody whom only a ruling tells from another of the same name. */
function apartFrom(who: readonly Id[], documents: readonly Id[]): Id {
  return `p_${hash(['apart', ...who, ...documents])}`;
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 20);
}
