import type { Commitment } from './model.ts';

/** A stretch of a text, and the promise that it makes; null where it makes none. */
export interface Piece {
  readonly text: string;
  readonly promise: Commitment | null;
}

/** A text with the promises made in it, in order; a promise whose words are not there as they are comes at the end. */
export function piecesOf(text: string, promises: readonly Commitment[] = []): readonly Piece[] {
  const pieces: Piece[] = [];
  const elsewhere: Piece[] = [];
  let at = 0;
  for (const promise of promises) {
    const start = text.indexOf(promise.text, at);
    if (start < 0) {
      elsewhere.push({ text: promise.text, promise });
      continue;
    }
    if (start > at) pieces.push({ text: text.slice(at, start), promise: null });
    pieces.push({ text: promise.text, promise });
    at = start + promise.text.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), promise: null });
  return [...pieces, ...elsewhere];
}
