import { day } from '../dates.ts';
import type { Language } from '../language.ts';
import { WORDS } from '../words/index.ts';
import type { QuestionDetail } from './question.ts';

/** One line to print below a claim: who asked whom, where, when, in which minutes, at which address, seen when. */
export function citation(
  language: Language,
  question: QuestionDetail,
  document: string,
  address: string,
  retrieved: string,
): string {
  const t = WORDS[language];
  const asked = question.addressees.map(({ actor }) => actor.name);
  const who =
    t.question.citeBy(question.askedBy?.name ?? null) + (asked.length > 0 ? t.question.citeTo(asked) : '');
  const item = question.agendaItem;
  const place = [
    item?.meeting?.committee?.name,
    question.date ? day(language, question.date) : null,
    item?.number ? t.meeting.item(item.number) : null,
  ];
  const where = [who, ...place].filter((part) => part !== null && part !== undefined).join(', ');
  return `${where}. ${t.document.kind}: ${document}. ${address} (${t.question.retrieved(retrieved)}).`;
}
