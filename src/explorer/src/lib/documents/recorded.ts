import type { Parameters } from '../address.ts';
import {
  type PromiseFilter,
  promiseFilterOf,
  promiseInputOf,
  promiseParametersOf,
} from '../promises/filter.ts';
import { type Filter, filterOf, inputOf, isOpen, parametersOf } from '../questions/filter.ts';
import type { Documents } from './basis.ts';

/** A list whose documents are meant: of questions, or of promises (`of=promises` in the address of its documents). */
export type Recorded =
  | { readonly of: 'questions'; readonly filter: Filter }
  | { readonly of: 'promises'; readonly filter: PromiseFilter };

export function recordedOf(search: URLSearchParams): Recorded {
  return search.get('of') === 'promises'
    ? { of: 'promises', filter: promiseFilterOf(search) }
    : { of: 'questions', filter: filterOf(search) };
}

/** The API's filter for its documents. A list that nothing narrows rests on all, also on those that record nothing of it. */
export function documentsOf(list: Recorded): Documents {
  if (list.of === 'promises') {
    const commitments = promiseInputOf(list.filter);
    return Object.keys(commitments).length > 0 ? { recording: { commitments } } : null;
  }
  return isOpen(list.filter) ? null : { recording: { questions: inputOf(list.filter) } };
}

/** The parameters of the page that lists its documents. */
export function documentParameters(list: Recorded): Parameters {
  return list.of === 'promises'
    ? { of: 'promises', ...promiseParametersOf(list.filter) }
    : { ...parametersOf(list.filter), order: null };
}

/** The parameters of the page that shows the list itself. */
export function listParameters(list: Recorded): Parameters {
  return list.of === 'promises' ? promiseParametersOf(list.filter) : parametersOf(list.filter);
}
