import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isListType,
} from 'graphql';
import { badInput } from '../api/index.ts';
import type { Operation, Parameter, Variables } from './operation.ts';

/** A parameter that asks for nothing by itself: how a file is written. Its values, the usual one first. */
export type Manner = Readonly<Record<string, readonly string[]>>;

/** What an address asks for. */
export interface Asked {
  readonly variables: Variables;
  readonly manner: Readonly<Record<string, string>>;
}

/**
 * Reads an address's parameters, named as in the API; lists are repeated, and an empty value is none.
 * @throws {GraphQLError} with the parameter and what to write instead
 */
export function asked(
  search: URLSearchParams,
  { parameters }: Pick<Operation, 'parameters'>,
  manners: Manner = {},
): Asked {
  const texts = new Map<string, string[]>();
  for (const [name, value] of search) {
    if (!parameters.has(name) && !Object.hasOwn(manners, name))
      throw unknown(name, [...parameters.keys(), ...Object.keys(manners)]);
    if (value !== '') texts.set(name, [...(texts.get(name) ?? []), value]);
  }
  const filter: Record<string, unknown> = {};
  const variables: Record<string, unknown> = {};
  for (const [name, parameter] of parameters) {
    const own = texts.get(name);
    if (own) (parameter.condition ? filter : variables)[name] = read(name, own, parameter);
  }
  const manner = Object.entries(manners).map(([name, choices]) => [
    name,
    chosen(name, texts.get(name), choices),
  ]);
  return { variables: { ...variables, filter }, manner: Object.fromEntries(manner) };
}

function read(name: string, texts: readonly string[], { type }: Parameter): unknown {
  const list = isListType(getNullableType(type));
  if (!list && texts.length > 1) {
    throw about(name, badInput(`\`${name}\` is given ${texts.length} times.`, `Give \`${name}\` once.`));
  }
  const values = texts.map((text) => parsed(text, type));
  const value = list ? values : values[0];
  coerceInputValue(value, type, (_, __, error) => {
    throw about(name, error);
  });
  if (name === 'first' && Number(value) < 1)
    throw about(name, badInput(`\`first\` is ${value}.`, 'Ask for 1 or more.'));
  return value;
}

/** As JSON would have it; what does not fit its type is told by the type itself. */
function parsed(text: string, type: GraphQLInputType): unknown {
  const { name } = getNamedType(type);
  if (name === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return name === 'Int' && /^-?\d+$/.test(text) ? Number(text) : text;
}

function chosen(name: string, texts: readonly string[] | undefined, choices: readonly string[]): string {
  const value = texts?.at(-1) ?? choices[0] ?? '';
  if (choices.includes(value)) return value;
  throw about(name, badInput(`\`${name}\` is "${value.slice(0, 40)}".`, `Write ${choices.join(' or ')}.`));
}

function unknown(name: string, known: readonly string[]): GraphQLError {
  const short = name.slice(0, 40);
  return about(
    short,
    badInput(
      `There is no parameter \`${short}\` here.`,
      known.length > 0 ? `There are ${known.join(', ')}.` : 'Leave it out: there are none.',
    ),
  );
}

/** The error as the caller's own, with the parameter that it is about. */
function about(parameter: string, error: GraphQLError): GraphQLError {
  const cause = error.originalError ?? error;
  const { hint } = (cause as { extensions?: { hint?: unknown } }).extensions ?? {};
  const told = badInput(
    cause.message,
    typeof hint === 'string' ? hint : 'schema.graphql says what can be written.',
  );
  Object.assign(told.extensions, { parameter });
  return told;
}
