import { type ExecutionArgs, type ExecutionResult, getOperationAST, execute as once } from 'graphql';

/**
 * Runs an operation. Neo4j shows each thing as it is at the moment of looking: what is taken out while a statement reads
 * it has lost its properties. A question to which such a thing came is asked once more.
 */
export async function execute(args: ExecutionArgs): Promise<ExecutionResult> {
  const result = await once(args);
  const isQuestion = getOperationAST(args.document, args.operationName)?.operation === 'query';
  return isQuestion && isTorn(result) ? once(args) : result;
}

function isTorn({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ message }) => message.startsWith('Cannot return null for non-nullable field'));
}
