import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { beyond } from './limit.ts';

/** Stops reading a request's text at its limit, before anything is built from it. */
export function limitTokens(most: number): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn((source: string) => parseUpTo(most, source)),
  };
}

function parseUpTo(most: number, source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: most });
  } catch (fault) {
    if (!(fault instanceof GraphQLError) || !/more that \d+ tokens/.test(fault.message)) throw fault;
    throw beyond('tokens', most, most + 1, 'Ask for less, or in several requests.');
  }
}
