import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLNamedType,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

const [embedded] = ENGINES;
const written = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

describe('the schema', () => {
  let front: Front;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded);
  });
  afterAll(() => front.close());

  it('that is served is the one that is written', async () => {
    const { data } = await front.ask(getIntrospectionQuery({ oneOf: true, schemaDescription: true }));
    const served = buildClientSchema(data as never);
    expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(written)));
  });

  it('describes every type, field, argument and value, in English and then in German', () => {
    const types = Object.values(createSchema().getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    expect(types.length).toBeGreaterThan(30);
    expect(types.flatMap(undescribed)).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      const args = 'args' in field ? field.args : [];
      for (const arg of args) parts.push([`${type.name}.${field.name}.${arg.name}`, arg.description]);
    }
  }
  if (isEnumType(type)) {
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
  }
  return parts.filter(([, text]) => !isInBoth(text ?? '')).map(([name]) => name);
}

/** "In order. · Der Reihe nach." */
function isInBoth(text: string): boolean {
  const [english = '', german = '', ...rest] = text.split(' · ');
  const isWhole = (part: string) => /^\S.*[.!]$/su.test(part);
  return rest.length === 0 && isWhole(english) && isWhole(german) && english !== german;
}
