import type { Verb } from '../language/clauses.ts';
import type { Reading } from './reading.ts';

/** "Die Eltern müssten frei nehmen": an infinitive is no verb of its own. */
export function hangsOnModal({ verbs }: Reading, verb: Verb): boolean {
  return (
    /n$/u.test(verb.word) &&
    verbs.some((one) => one.clause === verb.clause && one.index < verb.index && MODAL.test(one.word))
  );
}

/** Forms of the verbs that an infinitive hangs on. */
export const MODAL =
  /^(?:kann|könn(?:e|en|te|ten)|konnten?|muss|müss(?:e|en|te|ten)|mussten?|soll(?:e|en|te|ten)?|will|woll(?:e|en|te|ten)|darf|dürf(?:e|en|te|ten)|durften?|werde[n]?|wird|würden?)$/u;

/** "Dazu könne Frau Birk nur aus der Werft etwas sagen": what somebody can say to it he says. */
export function saysWhatHeCan({ outline }: Reading, verb: Verb): boolean {
  return SAYS_TO_IT.test(outline.text.slice(verb.clause));
}

const SAYS_TO_IT =
  /^(?:Dazu|Hierzu|Darüber|Hierüber|Daher|Genaueres|Näheres|Mehr) (?:könne|müsse|dürfe|wolle) [\uE000-\uE3FF] [^,;:]*(?<= )(?:sagen|berichten|mitteilen|beantworten|äußern|nennen|beziffern|bestätigen)[.,]/u;

/** "kann derzeit nicht sagen, wann": whether the words from a verb on, or from the head, are those of who can or will say something. */
export function canSay({ outline }: Reading, verb: Verb | null): boolean {
  return CAN_SAY.test(outline.text.slice(verb?.index ?? 0));
}

const CAN_SAY =
  /^(?:kann|können|konnten?|möchten?|will|darf|vermag) [^,;:]{0,80}(?<!\p{L})(?:sagen|beantworten|mitteilen|bestätigen|nennen|erklären)(?=[.,;]|$)/u;
