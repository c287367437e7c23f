import { permalink } from '../permalink.ts';
import type { Minutes, Topic } from '../proceedings/index.ts';
import { VERSION } from '../program.ts';
import { pageOf, type Writing } from '../writing.ts';
import { element, parent, to, xmlId } from '../xml.ts';
import { TAXONOMIES } from './names.ts';
import { participants } from './participants.ts';

/** Whose minutes they are, where they come from, how they were read, and who takes part. */
export function header(writing: Writing): string {
  return parent('teiHeader', {}, fileDesc(writing), encodingDesc(writing), profileDesc(writing));
}

function fileDesc(writing: Writing): string {
  const { proceedings, site } = writing;
  const { name, date, committee, documents } = proceedings;
  return parent(
    'fileDesc',
    {},
    parent(
      'titleStmt',
      {},
      element('title', name),
      element('meeting', name, { ana: '#parla.meeting', corresp: committee ? to(committee.id) : undefined }),
      parent(
        'respStmt',
        {},
        element('resp', 'Facts found by rules in the text of minutes'),
        element('orgName', 'Ratsgraph'),
      ),
    ),
    parent(
      'publicationStmt',
      {},
      element('publisher', 'Ratsgraph'),
      element('idno', pageOf(writing), { type: 'URI' }),
      parent('availability', {}, element('p', 'The rights of the minutes are with whoever published them.')),
      ...(date ? [element('date', date, { when: date })] : []),
    ),
    parent(
      'sourceDesc',
      {},
      ...(documents.length > 0
        ? documents.map((each) => bibl(each, site))
        : [element('p', 'No document says anything of it.')]),
    ),
  );
}

function bibl(document: Minutes, site: string): string {
  const { id, name, origin, url, hash } = document;
  return parent(
    'bibl',
    { 'xml:id': xmlId(id) },
    element('title', name),
    element('idno', url ?? permalink(site, { __typename: 'Document', id }), { type: 'URI' }),
    element('idno', origin, { type: 'origin' }),
    element('idno', hash, { type: 'SHA-256' }),
  );
}

function encodingDesc({ proceedings: { topics }, site }: Writing): string {
  return parent(
    'encodingDesc',
    {},
    parent(
      'editorialDecl',
      {},
      parent(
        'segmentation',
        {},
        element(
          'p',
          'Utterances are what the minutes report of somebody: reported speech, never what was literally said. What no rule found is not in this file.',
        ),
      ),
      parent(
        'interpretation',
        {},
        element(
          'p',
          '@corresp leads to the fact in the explorer; @source to the document, and to its place in the document’s text (#char=start,end: half-open, in UTF-16 units).',
        ),
      ),
    ),
    parent(
      'classDecl',
      {},
      ...Object.entries(TAXONOMIES).map(taxonomy),
      ...(topics.length > 0 ? [subjects(topics, site)] : []),
    ),
    parent(
      'appInfo',
      {},
      parent('application', { ident: 'ratsgraph', version: VERSION }, element('label', 'Ratsgraph')),
    ),
  );
}

function taxonomy([name, categories]: [string, Readonly<Record<string, string>>]): string {
  return parent(
    'taxonomy',
    { 'xml:id': `taxonomy.${name}` },
    ...Object.entries(categories).map(([id, text]) =>
      parent('category', { 'xml:id': id }, element('catDesc', text)),
    ),
  );
}

/** What questions are about, as far as this file needs it. */
function subjects(topics: readonly Topic[], site: string): string {
  return parent(
    'taxonomy',
    { 'xml:id': 'taxonomy.topics' },
    ...topics.map((topic) =>
      parent(
        'category',
        { 'xml:id': xmlId(topic.id), corresp: permalink(site, { __typename: 'Topic', ...topic }) },
        element('catDesc', topic.name),
      ),
    ),
  );
}

function profileDesc(writing: Writing): string {
  const { date } = writing.proceedings;
  return parent(
    'profileDesc',
    {},
    parent(
      'settingDesc',
      {},
      parent('setting', {}, date ? element('date', date, { when: date }) : element('date', 'not recorded')),
    ),
    ...participants(writing),
    parent('langUsage', {}, element('language', 'German', { ident: 'de' })),
  );
}
