import { hash } from 'node:crypto';
import type { EdgeType } from '../../src/graph/vocabulary.ts';
import type { Edge, Properties, Rows } from './row.ts';

/**
 * What a document says of a fact besides its words, an entry `name=value` each: `status=NONE`, `askedBy=3fa91c02`. Two
 * versions of a document say the same of a fact where these are the same; places, rules and captions are none of it,
 * because a paragraph put in before it or a better rule does not change what is said.
 */
export type Aspects = readonly string[];

/** Properties that are aspects as they stand: values of closed lists, numbers and days, never words of the minutes. */
const CLOSED = [
  'date',
  'status',
  'content',
  'kind',
  'dueDate',
  'result',
  'yes',
  'no',
  'abstain',
  'unanimous',
] as const;

/** What an edge tells of the fact where it begins and of the one where it ends. */
const TOLD: Readonly<Partial<Record<EdgeType, { readonly from?: string; readonly to?: string }>>> = {
  ASKED: { to: 'askedBy' },
  ADDRESSED_TO: { from: 'addressedTo' },
  ABOUT: { from: 'about' },
  ANSWERS: { to: 'answers' },
  GAVE: { to: 'givenBy' },
  ON_BEHALF_OF: { from: 'onBehalfOf' },
  SAID: { to: 'saidBy' },
  OWED_BY: { from: 'owedBy' },
  MADE_IN: { from: 'madeIn' },
  RAISED_IN: { from: 'agendaItem' },
  TAKEN_ON: { from: 'agendaItem' },
};

/** What an edge tells of the fact at one of its ends; undefined where nothing that is compared. */
export function aspectOf(type: EdgeType, end: 'from' | 'to'): string | undefined {
  return TOLD[type]?.[end];
}

/** Whether an aspect's values may be shown as they stand. */
export function isClosed(name: string): boolean {
  return CLOSED.some((one) => one === name);
}

const known = new WeakMap<Rows, ReadonlyMap<string, Aspects>>();

/** The aspects of everything that a document alone says, by id; sorted. Pure, and worked out once for the same rows. */
export function aspectsOf(rows: Rows): ReadonlyMap<string, Aspects> {
  const aspects = known.get(rows) ?? workedOut(rows);
  known.set(rows, aspects);
  return aspects;
}

function workedOut({ own, edges }: Rows): ReadonlyMap<string, Aspects> {
  const ends = endsByFact(edges);
  return new Map(
    own.map(({ id, properties }) => {
      const linked = [...(ends.get(id) ?? [])].map(([name, ids]) => `${name}=${short(ids.sort())}`);
      return [id, [...closedOf(properties), ...dueOf(properties), ...linked].sort()];
    }),
  );
}

/** Fact → aspect → the ids at the other ends. */
function endsByFact(edges: readonly Edge[]): ReadonlyMap<string, ReadonlyMap<string, string[]>> {
  const ends = new Map<string, Map<string, string[]>>();
  const add = (fact: string, aspect: string | undefined, other: string) => {
    if (aspect === undefined) return;
    const aspects = ends.get(fact) ?? new Map<string, string[]>();
    ends.set(fact, aspects.set(aspect, [...(aspects.get(aspect) ?? []), other]));
  };
  for (const { type, from, to } of edges) {
    add(from.id, TOLD[type]?.from, to.id);
    add(to.id, TOLD[type]?.to, from.id);
  }
  return ends;
}

function closedOf(properties: Properties): string[] {
  return CLOSED.filter((name) => properties[name] !== undefined).map((name) => `${name}=${properties[name]}`);
}

/** The words of a date may hold anything. */
function dueOf({ due }: Properties): string[] {
  return typeof due === 'string' ? [`due=${short([due])}`] : [];
}

function short(parts: readonly string[]): string {
  return hash('sha256', parts.join('\u001f')).slice(0, 8);
}
