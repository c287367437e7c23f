import type { Extraction } from '../../import/model.ts';

export function grown(documents: number): Generator<Extraction>;
