export interface Growth {
  readonly isPaged: boolean;
  readonly hits: readonly [number, number];
  readonly neo4j: readonly [number, number] | null;
  readonly embedded: readonly [number, number];
}
export function pages(): readonly { readonly file: string; readonly text: string }[];
export function pageOf(file: string): string;
export function ratio(a: number, b: number): string;
export function growthCells(growth: Growth): readonly string[];
