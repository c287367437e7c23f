import type { Acts, AgendaItemFact, Document, Sentence } from '../model.ts';
import type { Actors } from './actors.ts';
import type { Organizations } from './organizations.ts';
import type { Relations } from './relations.ts';
import type { Wording } from './wording.ts';

/** All that the facts of contributions are made from. */
export interface Material {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly acts: Acts;
  readonly relations: Relations;
  readonly wording: Wording;
  readonly organizations: Organizations;
  readonly actors: Actors;
  readonly agendaItems: readonly AgendaItemFact[];
}
