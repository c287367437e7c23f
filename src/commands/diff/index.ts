import type { Extraction, Source } from '../../../import/model.ts';
import { extract } from '../../../import/pipeline.ts';
import { read } from '../../../import/read/index.ts';
import { type Difference, type ToldFact, toldBy } from '../../../import/write/index.ts';
import { EXIT, Failure } from '../failure.ts';
import { version } from '../version.ts';

/** What differs between two versions, for people and programs. */
export interface Compared {
  /** What was compared, as the caller named it. */
  readonly from: string;
  readonly to: string;
  readonly appeared: number;
  readonly changed: number;
  readonly vanished: number;
  readonly facts: readonly ComparedFact[];
}

export interface ComparedFact {
  readonly change: Difference['change'];
  /** `question`, `answer`, `statement`, `commitment`, `decision`. */
  readonly kind: string;
  /** Of the later version; of what vanished that of the earlier one. */
  readonly id: string;
  readonly text: string;
  /** Empty where it appeared or vanished. A value that one version does not tell is null. */
  readonly aspects: readonly {
    readonly aspect: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/**
 * The one document that a file, an address or `-` holds.
 * @throws {Failure} where it holds several
 */
export async function oneSource(spec: string): Promise<Source> {
  const found: Source[] = [];
  for await (const source of read([spec], { web: { version: version() } })) {
    found.push(source);
    if (found.length > 1) break;
  }
  const [only, other] = found;
  if (only !== undefined && other === undefined) return only;
  throw new Failure(EXIT.usage, `${spec} holds several documents: name one of them.`);
}

/** What the graph would say of it: names hidden where it hides them. */
export function factsOf(
  source: Source,
  hide: (extraction: Extraction) => Extraction = (extraction) => extraction,
): readonly ToldFact[] {
  return toldBy(hide(extract(source)));
}

export function compared(
  { from, to }: Pick<Compared, 'from' | 'to'>,
  differences: readonly Difference<ToldFact>[],
): Compared {
  const count = (change: Difference['change']) => differences.filter((one) => one.change === change).length;
  return {
    from,
    to,
    appeared: count('appeared'),
    changed: count('changed'),
    vanished: count('vanished'),
    facts: differences.flatMap(({ change, before, after, aspects }) => {
      const fact = after ?? before;
      if (fact === null) return [];
      return {
        change,
        kind: fact.kind.toLowerCase(),
        id: fact.id,
        text: fact.text,
        aspects: aspects.map((aspect) => ({
          aspect,
          before: before?.told.get(aspect) ?? null,
          after: after?.told.get(aspect) ?? null,
        })),
      };
    }),
  };
}
