import type { Value } from '../../src/graph/index.ts';
import type { EdgeType, Label, OwnLabel, SharedLabel } from '../../src/graph/vocabulary.ts';
import type { Extraction, Id } from '../model.ts';

/** What one document puts into the graph. Properties never hold null: what the text does not give is absent. */
export interface Rows {
  readonly document: Node<'Document'>;
  /** What the document alone says. */
  readonly own: readonly Node<OwnLabel>[];
  /** What it says of things that other documents may speak of as well. */
  readonly mentions: readonly Mention[];
  readonly edges: readonly Edge[];
}

export type Properties = Readonly<Record<string, Value>>;

export interface End<L extends Label = Label> {
  readonly label: L;
  readonly id: Id;
}

export interface Node<L extends Label = Label> extends End<L> {
  readonly properties: Properties;
}

/**
 * What a document says of a shared node. It stands on the `MENTIONED_IN` edge; the node's own properties and its
 * place in the structure are derived from all of its mentions (`derive.ts`).
 */
export interface Mention extends End<SharedLabel> {
  readonly says: Properties;
}

export interface Edge {
  readonly type: EdgeType;
  readonly from: End;
  readonly to: End;
  readonly properties: Properties;
}

/** What the files of the entities need to know of the document they write about. */
export interface Context {
  readonly extraction: Extraction;
  readonly document: End<'Document'>;
  readonly meeting: End<'Meeting'> | null;
  /** ISO day of the meeting. */
  readonly date: string | null;
  /** A person or an organisation of the extraction; null for null and for what it does not list. */
  readonly actor: (id: Id | null) => End<'Person' | 'Organization'> | null;
}

/** What one kind of entity contributes. */
export interface Part {
  readonly own?: readonly Node<OwnLabel>[];
  readonly mentions?: readonly Mention[];
  readonly edges?: readonly (Edge | null)[];
}

/** The meeting that the document is the minutes of; null where it tells none. */
export function meetingIn({ edges }: Pick<Rows, 'edges'>): Id | null {
  return edges.find(({ type }) => type === 'MINUTES_OF')?.to.id ?? null;
}

/** The properties that are there. */
export function present(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Null where an end is missing: there is nothing to say then. */
export function edge(
  type: EdgeType,
  from: End | null,
  to: End | null,
  properties: Properties = {},
): Edge | null {
  return from === null || to === null ? null : { type, from, to, properties: present(properties) };
}
