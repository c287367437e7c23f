import { getOperationAST, Kind, parse } from 'graphql';

/** Root fields that the graph is asked for; figures of the extractor stand in a file. */
export function rootsOf(text: string): number {
  const operation = getOperationAST(parse(text));
  const names = operation?.selectionSet.selections.map((node) => node.kind === Kind.FIELD && node.name.value);
  return names?.filter((name) => name !== 'quality').length ?? 0;
}
