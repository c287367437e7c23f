import { type Mark, type MarkKind, OTHERS } from './marks.ts';

/** A sentence and what it was explained as, as the API tells it. */
export interface Sentence {
  readonly class: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences that no rule explained, as marks. */
export function unexplainedMarks(sentences: readonly Sentence[]): Mark[] {
  return otherMarks(sentences).filter(({ kind }) => kind === 'unexplained');
}

/** The sentences that nothing in the graph stands for, as marks. */
export function otherMarks(sentences: readonly Sentence[]): Mark[] {
  return sentences.flatMap(({ class: name, start, end }) => {
    const kind = OTHERS.find((other) => other === name);
    const bare = { question: null, rule: null, basis: null, outcome: null };
    return kind ? [{ ...bare, kind, id: `s${start}`, start, end }] : [];
  });
}

/** Where the marks of each kind stand, in reading order: what a legend counts and leads to. */
export type Places = Readonly<Partial<Record<MarkKind, readonly string[]>>>;

export function placesOf(marks: readonly Mark[]): Places {
  const places: Partial<Record<MarkKind, string[]>> = {};
  for (const { kind, id } of [...marks].sort((a, b) => a.start - b.start)) {
    places[kind] ??= [];
    places[kind].push(id);
  }
  return places;
}

/** A mark on the strip beside a text: shares of the text's length. */
export interface Stripe {
  readonly id: string;
  readonly kind: MarkKind;
  readonly from: number;
  readonly long: number;
}

/** The whole text as a narrow picture, with its marks; longer ones below, so that what they hold is seen. */
export function stripesOf(marks: readonly Mark[], length: number): Stripe[] {
  const share = (part: number) => Math.round((part / length) * 1e4) / 1e4;
  return [...marks]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .map(({ id, kind, start, end }) => ({ id, kind, from: share(start), long: share(end - start) }));
}
