import { error } from '@sveltejs/kit';
import { Fault } from './ask.ts';

/** The status of a page whose data did not come: the asker's mistake is 400, ours 502. */
export function orErrorPage(fault: unknown): never {
  if (!(fault instanceof Fault)) throw fault;
  if (fault.whose === 'server') console.error(fault.message);
  error(fault.whose === 'caller' ? 400 : 502, fault.message);
}
