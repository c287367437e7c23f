import type { Id, Status } from '../model.ts';

/** Where something stands that a person corrects: by its id, or by words of it in a document. */
export type Place = { readonly id: Id } | { readonly document: string; readonly words: string };

/** Why somebody corrects something, and where the correction stands. */
interface Told {
  readonly reason: string;
  /** Who says so. */
  readonly by: string;
  /** "curation.yaml:12", for messages. */
  readonly at: string;
}

/** What a person says against what was read in the minutes. */
export type Correction = Told &
  (
    | {
        readonly kind: 'asker';
        readonly target: Place;
        /** As documents name the person or organisation, or its id. */
        readonly asker: string;
      }
    | { readonly kind: 'answer'; readonly target: Place; readonly answer: Place }
    | { readonly kind: 'status'; readonly target: Place; readonly status: Status }
    | {
        readonly kind: 'delivery';
        readonly target: Place;
        /** The answer that delivers it; null where it is told otherwise. */
        readonly answer: Place | null;
        /** ISO day; null where it is not told. */
        readonly on: string | null;
        /** "Vorlage 12/2024, Anlage 2"; null where an answer tells it. */
        readonly where: string | null;
      }
  );

export type CorrectionKind = Correction['kind'];

/** A correction whose place is not in the graph: it waits until it is there. */
export interface Waiting {
  /** "curation.yaml:12". */
  readonly at: string;
  /** Why, as the end of a sentence. */
  readonly why: string;
}
