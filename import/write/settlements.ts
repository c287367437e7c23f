import { createHash } from 'node:crypto';
import type { Graph, Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { lift } from './correct.ts';
import { CORRECTIONS, STAMP_CORRECTED, WAITING } from './corrections.cypher.ts';
import type { Correction, Place, Waiting } from './corrections.ts';
import { BORNE, BY_ORIGIN, FORGET_RULINGS, NAMED_SO, NODES } from './cypher.ts';
import { type KnownName, phrases } from './findable.ts';
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
  /** "curation.yaml:12", for messages. */
  readonly at: string;
}

/** All that people have settled. */
export interface Curation {
  readonly people: readonly Settlement[];
  readonly names: readonly KnownName[];
  /** Absent: none. */
  readonly corrections?: readonly Correction[];
}

/** Something that cannot be settled so, and why: nothing of the list was. */
export class Unsettled extends Error {
  readonly settlement: Settlement | KnownName;

  constructor(settlement: Settlement | KnownName, message: string) {
    super(message);
    this.settlement = settlement;
  }
}

/**
 * Makes exactly this hold, in one transaction: what was settled earlier and is not in it is undone. What a correction
 * changes or leaves counts as changed at this moment.
 * @returns the corrections whose place the graph does not hold: they wait until it is there
 * @throws {Unsettled} where no document names somebody or something so, or several people bear the name
 */
export async function curate(
  graph: Graph,
  { people, names, corrections = [] }: Curation,
  { now = () => new Date() }: { readonly now?: () => Date } = {},
): Promise<readonly Waiting[]> {
  const at = now().toISOString();
  return graph.write(async (tx) => {
    const before = (await storedRulings(tx)).flatMap(({ families }) => families);
    const rulings = [];
    for (const [position, settlement] of people.entries())
      rulings.push(await nodeOf(tx, settlement, position));
    const known = [];
    for (const [position, name] of names.entries()) known.push(await nameOf(tx, name, position));
    const first = people.length + names.length;
    const corrected = corrections.map((one, index) => correctionNode(one, first + index));
    const [old, fresh] = [await idsOf(tx), new Set(corrected.map(({ id }) => id))];
    await tx.run(STAMP_CORRECTED, { ids: [...old].filter((id) => !fresh.has(id)), at });
    const lifted = (await lift(tx)) ?? [];
    await tx.run(FORGET_RULINGS);
    const rows = [...rulings, ...known, ...corrected];
    if (rows.length > 0) await tx.run(NODES.Curation, { rows });
    const families = rulings.flatMap(({ properties }) => properties.families.split('\n'));
    await resettle(tx, [...new Set([...before, ...families])].sort(), lifted, at);
    await tx.run(STAMP_CORRECTED, { ids: [...fresh].filter((id) => !old.has(id)), at });
    return tx.run<Waiting>(WAITING);
  });
}

/** Of the corrections that the graph keeps. */
async function idsOf(tx: Transaction): Promise<ReadonlySet<Id>> {
  const rows = await tx.run<{ correction: { readonly id: Id } }>(CORRECTIONS);
  return new Set(rows.map(({ correction }) => correction.id));
}

/** The corrections whose place the graph does not hold, in the order of their file. */
export async function waiting(graph: Graph): Promise<readonly Waiting[]> {
  return graph.read<Waiting>(WAITING);
}

/** Its id rests on what it does, not on why. */
function correctionNode(correction: Correction, position: number) {
  const { kind, target, reason, by, at } = correction;
  const does = {
    ...('id' in target ? { target: target.id } : { document: target.document, words: target.words }),
    ...(kind === 'asker' && { asker: correction.asker }),
    ...(kind === 'status' && { status: correction.status }),
    ...('answer' in correction && correction.answer !== null && answerAt(correction.answer)),
    ...(kind === 'delivery' && correction.on !== null && { deliveredOn: correction.on }),
    ...(kind === 'delivery' && correction.where !== null && { deliveredIn: correction.where }),
  };
  const id = `x_${hash([kind, ...Object.entries(does).flat()])}`;
  const name = `${kind}: ${'id' in target ? target.id : target.words}`.slice(0, 40);
  return { id, properties: { id, kind, name, position, reason, by, at, ...does } };
}

function answerAt(place: Place): Readonly<Record<string, string>> {
  return 'id' in place ? { answer: place.id } : { answerDocument: place.document, answerWords: place.words };
}

async function nameOf(tx: Transaction, known: KnownName, position: number) {
  const { name, knownAs, reason, by } = known;
  const [phrase] = phrases([known]);
  const found = await tx.run(BORNE, { phrase });
  if (found.length === 0) throw new Unsettled(known, `no document speaks of "${name}"`);
  const told = { ...(reason === null ? {} : { reason }), ...(by === null ? {} : { by }) };
  const id = `x_${hash(['name', name, ...knownAs])}`;
  const caption = `${name}: ${knownAs.join(', ')}`.slice(0, 40);
  return {
    id,
    properties: { id, kind: 'name', name: caption, known: name, knownAs: [...knownAs], position, ...told },
  };
}

async function nodeOf(tx: Transaction, settlement: Settlement, position: number) {
  const { kind, people, reason, by, at } = settlement;
  const found: Named[] = [];
  // One by one, so that the first name that is wrong is the one that is told.
  for (const name of people) found.push(await named(tx, settlement, name));
  const documents = await documentsOf(tx, settlement);
  const who = found.map((one) => one.who);
  const person = kind === 'split' && documents !== null ? apartFrom(who, documents) : (who[0] ?? '');
  const id = `x_${hash([kind, ...who, ...(documents ?? [])])}`;
  const lists = {
    people: people.join('\n'),
    who: who.join('\n'),
    families: [...new Set(found.map(({ namesakes }) => namesakes))].sort().join('\n'),
    ...(documents === null ? {} : { documents: documents.join('\n') }),
  };
  const told = { kind, person, position, reason, at, ...(by === null ? {} : { by }) };
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
