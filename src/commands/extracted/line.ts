import { Ajv } from 'ajv/dist/jtd.js';
import type { Extraction } from '../../../import/model.ts';
import { SourceError } from '../../../import/read/index.ts';
import { FORM } from './form.ts';
import { gapIn } from './whole.ts';

const isExtraction = new Ajv().compile<Extraction>(FORM);

/**
 * What a line of `extract --format jsonl` says; `place` tells where it stands ("part.jsonl:17").
 * @throws {SourceError}
 */
export function parseLine(line: string, place: string): Extraction {
  const found = jsonOf(line, place);
  if (!isExtraction(found)) throw damaged(place, complaint());
  const gap = gapIn(found);
  if (gap !== null) throw damaged(place, gap);
  return found;
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw damaged(place, 'it is no JSON, or cut off', { cause });
  }
}

/** A line that is no extraction; `flaw` tells what is wrong with it, as the end of a sentence. */
export function damaged(place: string, flaw: string, options?: ErrorOptions): SourceError {
  const message = `${place} is no line of "extract --format jsonl": ${flaw}. Extract that document again.`;
  return new SourceError('damaged', place, message, options);
}

/** The first thing that is not as it should be, and where: "/questions/3/status must be equal to one of …". */
function complaint(): string {
  const [first] = isExtraction.errors ?? [];
  const { instancePath = '', message = 'is none', params = {} } = first ?? {};
  const property = params['missingProperty'] ?? params['additionalProperty'] ?? '';
  const which = property === '' ? '' : ` (${property})`;
  return `${instancePath || 'it'} ${message}${which}`;
}
