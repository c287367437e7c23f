import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const SUGGESTION = /\s*(Did you mean .*)$/s;
/** Codes of what is wrong with the request itself. */
const CALLERS: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);
const WHERE = 'schema.graphql says what there is.';

/**
 * Gives errors of the request a hint. Where the schema is not to be asked for, suggestions, which tell its names, are
 * left out; code and place stay.
 */
export function hints(introspection: boolean): Plugin {
  return {
    onValidate: ({ addValidationRule }) => {
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onResultProcess: ({ result, setResult }) => {
      if (!('errors' in result) || !result.errors) return;
      setResult({ ...result, errors: result.errors.map((error) => hinted(error, introspection)) });
    },
  };
}

function hinted(error: GraphQLError, introspection: boolean): GraphQLError {
  // What cannot be coerced (a variable) has no code of its own; our faults have theirs.
  const { code = 'BAD_USER_INPUT', hint } = error.extensions;
  const suggestion = SUGGESTION.exec(error.message)?.[1];
  if (!CALLERS.has(code) || (hint !== undefined && suggestion === undefined)) return error;
  const shown = introspection ? suggestion : undefined;
  return new GraphQLError(introspection ? error.message : error.message.replace(SUGGESTION, ''), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code, hint: hint ?? shown ?? WHERE },
  });
}
