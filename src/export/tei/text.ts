import type { Section } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { element, parent, xmlId } from '../xml.ts';
import { decision, promise, utterance } from './said.ts';

/** The agenda, each point with what was said on it. */
export function text(writing: Writing): string {
  const { sections, name } = writing.proceedings;
  const seen = new Set<string>();
  const divisions = sections.map((section) => {
    const id = section.item && !seen.has(section.item.id) ? section.item.id : undefined;
    if (id) seen.add(id);
    return division(writing, section, id && xmlId(id));
  });
  const nothing = parent('div', { type: 'debateSection' }, element('head', name));
  return parent('text', {}, parent('body', {}, ...(divisions.length > 0 ? divisions : [nothing])));
}

/** A point that comes up again is a division without an id of its own. */
function division(writing: Writing, { item, said }: Section, id: string | undefined): string {
  const written = said.map((each) => {
    if (each.__typename === 'Decision') return decision(writing, each);
    return each.__typename === 'Commitment' ? promise(writing, each) : utterance(writing, each);
  });
  return parent(
    'div',
    { type: 'debateSection', 'xml:id': id, n: item?.number },
    ...(item ? [element('head', item.heading)] : []),
    ...written,
  );
}
