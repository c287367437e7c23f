import { Ajv } from 'ajv/dist/jtd.js';
import type { Extraction } from '../../../import/model.ts';
import { FORM } from './form.ts';
import { gapIn } from './whole.ts';

/** A line that is no extraction; `message` tells what is wrong with it, as the end of a sentence. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

const isExtraction = new Ajv().compile<Extraction>(FORM);

/**
 * What a line of `extract --format jsonl` says.
 * @throws {LineError}
 */
export function parseLine(line: string): Extraction {
  const found = jsonOf(line);
  if (!isExtraction(found)) throw new LineError(complaint());
  const gap = gapIn(found);
  if (gap !== null) throw new LineError(gap);
  return found;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new LineError('it is no JSON, or cut off', { cause });
  }
}

/** The first thing that is not as it should be, and where: "/questions/3/status must be equal to one of …". */
function complaint(): string {
  const [first] = isExtraction.errors ?? [];
  const { instancePath = '', message = 'is none', params = {} } = first ?? {};
  const property = params['missingProperty'] ?? params['additionalProperty'] ?? '';
  const which = property === '' ? '' : ` (${property})`;
  return `${instancePath || 'it'} ${message}${which}`;
}
