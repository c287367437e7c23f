import { isDay } from '../dates.ts';
import { languageOf } from '../language.ts';
import { WORDS } from '../words/index.ts';
import { Fault } from './ask.ts';
import { orErrorPage } from './load.ts';

/** What a list's page shows where its filter is odd: nothing, and why. */
type Odd<Nothing> = Nothing & { readonly fault: string };
type Whole<Found> = Found & { readonly fault: null };

/**
 * What a list found. A day that is none, a cursor that is cut, too much at once: said on the page, so that what was
 * typed stays. What is ours is an error page.
 * @param days what was typed where days are expected; empty where nothing was
 * @param nothing what the page needs where nothing could be found
 */
export async function listed<Nothing, Found>(
  url: URL,
  days: readonly string[],
  nothing: Nothing,
  find: () => Promise<Found>,
): Promise<Odd<Nothing> | Whole<Found>> {
  const odd = days.find((text) => text !== '' && !isDay(text));
  if (odd !== undefined) return { ...nothing, fault: WORDS[languageOf(url.pathname)].errors.noDay(odd) };
  try {
    return { ...(await find()), fault: null };
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.whose === 'server') orErrorPage(fault);
    return { ...nothing, fault: fault.message };
  }
}
