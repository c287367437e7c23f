import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import { LIMITS, limitShape, parseUpTo } from '../limits/index.ts';

/** Of texts that are kept with their documents. A document takes some hundred times the room of its text. */
const MOST_CHARACTERS = 500_000;

/**
 * Makes documents of texts. Programs ask the same again and again, so documents are kept, those asked for last.
 * @throws {GraphQLError} where a text is none, `AggregateError` of them where it does not fit the schema or is beyond a limit
 */
export function createDocuments(
  schema: GraphQLSchema,
  introspection: boolean,
  mostCharacters = MOST_CHARACTERS,
): (text: string) => DocumentNode {
  const rules = [
    ...specifiedRules,
    limitShape(LIMITS),
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  const kept = new Map<string, DocumentNode>();
  let characters = 0;
  const forget = (text: string) => {
    if (kept.delete(text)) characters -= text.length;
  };
  return (text) => {
    const document = kept.get(text) ?? made(text);
    forget(text);
    kept.set(text, document);
    characters += text.length;
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) break;
      forget(oldest);
    }
    return document;
  };

  function made(text: string): DocumentNode {
    const document = parsed(text);
    const errors = validate(schema, document, rules);
    if (errors.length === 0) return document;
    throw new AggregateError(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parseUpTo(LIMITS.tokens, text);
  } catch (fault) {
    throw fault instanceof GraphQLError ? coded(fault, 'GRAPHQL_PARSE_FAILED') : fault;
  }
}

/** The same with a code, unless it has one. */
function coded({ message, nodes, source, positions, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    ...{ nodes: nodes ?? null, source: source ?? null, positions: positions ?? null },
    extensions: { code, ...extensions },
  });
}
