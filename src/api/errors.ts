import { type ASTNode, GraphQLError } from 'graphql';

/** The caller's mistake: what is wrong, what to write instead, and where it stands if it is not the field itself. */
export function badInput(message: string, hint: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT', hint },
  });
}
