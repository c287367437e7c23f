import { Ajv, type JTDSchemaType } from 'ajv/dist/jtd.js';
import type { Salutation, Span } from '../../import/model.ts';
import type { Told } from '../../import/read/index.ts';
import { badInput } from '../api/index.ts';

const text = { type: 'string' } as const;
const textOrNull = { type: 'string', nullable: true } as const;
const span = { start: { type: 'uint32' }, end: { type: 'uint32' } } as const;
const day = { properties: { ...span, date: text } } as const;
const salutations: Salutation[] = ['Herr', 'Frau'];

/** What `import --server` sends beside bytes, as JSON Type Definition (RFC 8927). The compiler holds it against the model. */
const FORM: JTDSchemaType<Told> = {
  properties: { isHtml: { type: 'boolean' } },
  optionalProperties: {
    charset: text,
    known: {
      properties: {
        ...{ url: textOrNull, municipality: textOrNull, committee: textOrNull, date: textOrNull },
        ...{ time: textOrNull, verbatim: { type: 'boolean' } },
        oparl: {
          properties: { body: text, organization: textOrNull, meeting: textOrNull, file: textOrNull },
        },
        items: { elements: { properties: { number: text, oparl: text } } },
      },
    },
    register: {
      properties: {
        organizations: {
          elements: {
            properties: { ...span, oparl: text, name: text, type: textOrNull, classification: textOrNull },
          },
        },
        people: {
          elements: {
            properties: {
              ...{ ...span, oparl: text, familyName: text, givenName: textOrNull, title: textOrNull },
              salutation: { enum: salutations, nullable: true },
              roles: {
                elements: {
                  properties: { ...span, role: textOrNull, organization: text },
                  optionalProperties: { began: day, ended: day },
                },
              },
            },
          },
        },
      },
    },
  },
};

const isTold = new Ajv().compile<Told>(FORM);

/**
 * What was handed over beside the bytes of a document; null where nothing was.
 * @throws {GraphQLError} where it is something else, or speaks of places that the bytes have not
 */
export function toldOf(name: string, bytes: Uint8Array, json: string | null): Told | null {
  if (json === null) return null;
  const told = parsed(json);
  const length = new TextDecoder().decode(bytes).length;
  if (isTold(told) && placesIn(told).every(({ start, end }) => start <= end && end <= length)) return told;
  throw badInput(
    `\`told\` of "${name}" is none.`,
    'Leave it out: it is what `ratsgraph import --server` of the same version sends beside the bytes.',
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function placesIn({ register }: Told): readonly Span[] {
  if (register === undefined) return [];
  const roles = register.people.flatMap((one) => one.roles);
  const days = roles.flatMap(({ began, ended }) => [began, ended]).filter((one) => one !== undefined);
  return [...register.organizations, ...register.people, ...roles, ...days];
}
