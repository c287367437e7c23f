import type { ErrorObject } from 'ajv';
import { LISTS } from './form.ts';

/** What is wrong with a curation file, and where: the path of keys and numbers to the value. */
interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The sooner, the more it tells of what somebody meant to write. */
const TELLING = ['additionalProperties', 'oneOf', 'anyOf', 'a value', 'required'];

/** The one fault of several that helps most. */
export function complaintOf(errors: readonly ErrorObject[]): Complaint {
  const told = errors
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => ({ error, rank: rankOf(error, errors) }));
  const [first] = told.sort((a, b) => a.rank - b.rank);
  if (first === undefined) throw new RangeError('nothing is wrong');
  return { path: pathOf(first.error.instancePath), message: messageOf(first.error) };
}

/** `oneOf` fails with the `required` of each of its branches, which tell less. */
function rankOf(error: ErrorObject, errors: readonly ErrorObject[]): number {
  const isBranch = /\/(?:oneOf|anyOf)\/\d+\//u.test(error.schemaPath);
  if (isBranch) return 9;
  const keyOfEntry = errors.indexOf(error) / (errors.length + 1);
  const place = TELLING.indexOf(error.keyword);
  return (place < 0 ? TELLING.indexOf('a value') : place) + keyOfEntry;
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

const EITHER: Readonly<Record<string, string>> = {
  oneOf: 'expected either "same:" or "split:".',
  anyOf: 'expected "answer:" or "where:".',
};

function messageOf(error: ErrorObject): string {
  const { keyword, params, parentSchema = {}, instancePath } = error;
  const properties = parentSchema['properties'] as
    | Readonly<Record<string, { description?: string }>>
    | undefined;
  if (instancePath === '' && keyword !== 'additionalProperties')
    return `expected ${LISTS.map((list) => `"${list}:"`).join(', ')} with a list.`;
  if (keyword === 'additionalProperties') {
    const keys = Object.keys(properties ?? {}).join(', ');
    return `"${params['additionalProperty']}" is no key here: there are ${keys}.`;
  }
  if (keyword === 'required') {
    const missing = String(params['missingProperty']);
    return `"${missing}:" ${properties?.[missing]?.description ?? 'is missing'}.`;
  }
  const either = EITHER[keyword];
  if (either !== undefined) return either;
  const key = pathOf(instancePath).findLast((part) => typeof part === 'string');
  return `"${key}:" ${parentSchema['description']}.`;
}
