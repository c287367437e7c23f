import type { Said, Section } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { element, parent, xmlId } from '../xml.ts';
import { decision, promise, spoken } from './said.ts';

/** The agenda, each point with what was said on it. */
export function body(writing: Writing): string {
  const { sections } = writing.proceedings;
  const seen = new Map<string, number>();
  const written = sections.map((section) => {
    const id = section.item?.id ?? 'before';
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return debateSection(writing, section, times === 1 ? xmlId(id) : `${xmlId(id)}-${times}`);
  });
  // A debate body is never empty; minutes may be.
  return parent(
    'debateBody',
    {},
    ...(written.length > 0 ? written : [debateSection(writing, NOTHING, 'empty')]),
  );
}

const NOTHING: Section = { item: null, said: [] };

function debateSection(writing: Writing, { item, said }: Section, eId: string): string {
  return parent(
    'debateSection',
    { name: item ? 'agendaItem' : 'proceedings', eId },
    ...(item?.number ? [element('num', item.number)] : []),
    ...(item ? [element('heading', item.heading)] : []),
    ...groups(said).flatMap((group) => group(writing)),
  );
}

type Write = (writing: Writing) => string[];

/** Questions and answers that follow each other stand together in one `<questions>`. */
function groups(said: readonly Said[]): Write[] {
  const found: { asked: boolean; members: Said[] }[] = [];
  for (const each of said) {
    const asked = each.__typename === 'Question' || each.__typename === 'Answer';
    const last = found.at(-1);
    if (asked && last?.asked) last.members.push(each);
    else found.push({ asked, members: [each] });
  }
  return found.map(({ asked, members }) => (writing) => {
    const written = members.map((each) => one(writing, each));
    return asked
      ? [parent('questions', { eId: `questions-${xmlId(members[0]?.id ?? '')}` }, ...written)]
      : written;
  });
}

function one(writing: Writing, said: Said): string {
  if (said.__typename === 'Decision') return decision(writing, said);
  return said.__typename === 'Commitment' ? promise(writing, said) : spoken(writing, said);
}
