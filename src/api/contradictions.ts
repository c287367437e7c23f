import type { FieldNode } from 'graphql';
import type { Question } from './page.ts';
import { counter, project } from './projection.ts';
import { type Look, selected } from './selection.ts';
import { sizeOf } from './size.ts';

export interface ContradictionArguments {
  readonly first?: number | null;
}

/** Two documents of one meeting say of the same words different things. */
export interface ContradictionRow {
  readonly kind: string;
  readonly one: object;
  readonly other: object;
}

const MOST = 500;
const USUAL = 100;

/** Two documents of one meeting, each pair once. */
const PAIRS =
  'MATCH (m:Meeting)<-[:MINUTES_OF]-(d:Document) WITH m, count(d) AS documents WHERE documents > 1 ' +
  'MATCH (m)<-[:MINUTES_OF]-(d:Document) MATCH (m)<-[:MINUTES_OF]-(e:Document) WHERE d.id < e.id';

const both = (label: string) =>
  `MATCH (d)<-[:RECORDED_IN]-(a:${label}) MATCH (e)<-[:RECORDED_IN]-(b:${label} {text: a.text})`;

const DIFFER = (property: string) => `coalesce(a.${property}, -1) <> coalesce(b.${property}, -1)`;

/** What differs where the words are the same, and how it is told. */
const KINDS: Readonly<Record<string, { readonly label: string; readonly where: string }>> = {
  status: { label: 'Question', where: 'a.status <> b.status' },
  asker: {
    label: 'Question',
    where:
      'EXISTS { (a)<-[:ASKED]-() } AND EXISTS { (b)<-[:ASKED]-() } AND NOT EXISTS { (a)<-[:ASKED]-(x)-[:ASKED]->(b) }',
  },
  result: { label: 'Decision', where: "coalesce(a.result, '') <> coalesce(b.result, '')" },
  votes: {
    label: 'Decision',
    where: `(${[DIFFER('yes'), DIFFER('no'), DIFFER('abstain')].join(' OR ')})`,
  },
};

/** One statement for what documents of one meeting contradict each other in, for a person to look at. */
export function askContradictions(
  { first }: ContradictionArguments,
  fields: readonly FieldNode[],
  look: Look,
): Question {
  const limit = sizeOf(first, USUAL, MOST, 'contradictions');
  const asked = selected(fields, 'Contradiction', look);
  const names = counter();
  const one = project('Contribution', 'a', asked.get('one') ?? [], look, names);
  const other = project('Contribution', 'b', asked.get('other') ?? [], look, names);
  const found = Object.entries(KINDS).map(([kind, { label, where }]) =>
    [
      `${PAIRS} ${both(label)} WITH a, b WHERE ${where}`,
      `WITH DISTINCT a, b ORDER BY a.day DESC, a.place, b.place LIMIT $limit`,
      ...one.calls,
      ...other.calls,
      `RETURN '${kind}' AS kind, ${one.map} AS one, ${other.map} AS other`,
    ].join('\n'),
  );
  return {
    statement: { name: 'contradictions', cypher: found.join('\nUNION ALL\n') },
    parameters: { limit },
  };
}
