import type { Extraction } from '../../import/model.ts';
import { EXIT, Failure } from './failure.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const SPAN = /^([1-9]\d{0,2})([ym])$/u;

/**
 * The first day that is not too old: a day as it stands ("2015-01-01"), or so many years or months before today
 * ("10y", "18m"). Null where it is neither.
 */
export function firstDay(written: string, today = new Date()): string | null {
  const [, number, unit] = SPAN.exec(written) ?? [];
  if (number !== undefined) return before(today, Number(number) * (unit === 'y' ? 12 : 1));
  return DAY.test(written) && before(new Date(written), 0) === written ? written : null;
}

/** The 31st so many months before is the last day of a shorter month. */
function before(day: Date, months: number): string | null {
  if (Number.isNaN(day.getTime())) return null;
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() - months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), last))).toISOString().slice(0, 10);
}

/**
 * Since when meetings are kept, from `RATSGRAPH_KEEP`: it holds for every import, whichever command or server does it.
 * Null where everything is kept.
 * @throws {Failure} where it tells no time
 */
export function keptSince({ RATSGRAPH_KEEP: written = '' }: NodeJS.ProcessEnv): string | null {
  if (written === '') return null;
  const day = firstDay(written);
  if (day !== null) return day;
  throw new Failure(
    EXIT.usage,
    `RATSGRAPH_KEEP is "${written}": write how long minutes are kept, like 10y or 18m, or the first day, like 2015-01-01.`,
  );
}

/** The documents of meetings on that day or later, and those without a date. */
export async function* youngEnough(
  found: AsyncIterable<Extraction>,
  since: string | null,
): AsyncGenerator<Extraction> {
  for await (const extraction of found) {
    const date = extraction.meeting?.date ?? null;
    if (since === null || date === null || date >= since) yield extraction;
  }
}
