/** What `npm audit` says of one package. */
export interface Finding {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
}
/** What npm's report finds; null where it is none. */
export function findingsIn(report: string): Finding[] | null;
