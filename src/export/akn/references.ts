import { type Linked, permalink } from '../permalink.ts';
import { countsOf, type Decision, type Party, type Question } from '../proceedings/index.ts';
import type { Writing } from '../writing.ts';
import { empty, parent, xmlId } from '../xml.ts';
import { NOBODY, RATSGRAPH, roleId } from './names.ts';

const ONTOLOGY = '/akn/ontology';

/** Everything that attributes of the text lead to, each once. */
export function references({ proceedings, site }: Writing): string {
  const { documents, parties, topics, said, attendance } = proceedings;
  const all = [...said.values()];
  const questions = all.filter((each): each is Question => each.__typename === 'Question');
  const decisions = all.filter((each): each is Decision => each.__typename === 'Decision');
  const promises = all.flatMap((each) => (each.__typename === 'Commitment' ? [each.kind] : []));
  const roles = [
    ...questions.flatMap(({ askedAs }) => askedAs.map(({ role }) => role)),
    ...attendance.map(({ role }) => role),
  ].filter((role) => role !== null);
  return parent(
    'references',
    { source: `#${RATSGRAPH}` },
    ...documents.map((document) =>
      empty('original', {
        eId: xmlId(document.id),
        href: document.url ?? permalink(site, { __typename: 'Document', id: document.id }),
        showAs: document.name,
        'rg:origin': document.origin,
        'rg:sha256': document.hash,
      }),
    ),
    ...parties.map((party) =>
      reference(party.__typename === 'Person' ? 'TLCPerson' : 'TLCOrganization', site, party),
    ),
    term('TLCOrganization', RATSGRAPH, 'organization/ratsgraph', 'Ratsgraph'),
    term('TLCOrganization', NOBODY, 'organization/not-recorded', 'not recorded'),
    term('TLCRole', 'author', 'role/author', 'author'),
    term('TLCRole', 'editor', 'role/editor', 'editor'),
    ...sorted(roles).map((role) => term('TLCRole', roleId(role), `role/${encodeURIComponent(role)}`, role)),
    ...topics.map((topic) => reference('TLCConcept', site, { __typename: 'Topic', ...topic })),
    ...sorted(questions.map(({ status }) => status)).map((status) => concept('status', status)),
    ...sorted(promises).map((kind) => concept('commitment', kind)),
    ...sorted(decisions.flatMap(({ result }) => result ?? [])).map((result) => concept('result', result)),
    ...sorted(decisions.flatMap(countsOf).map(([choice]) => choice)).map((choice) => concept('vote', choice)),
  );
}

function reference(element: string, site: string, thing: (Linked & { name: string }) | Party): string {
  return empty(element, { eId: xmlId(thing.id), href: permalink(site, thing), showAs: thing.name });
}

function concept(kind: string, value: string): string {
  return term('TLCConcept', `${kind}-${value}`, `concept/${kind}/${value}`, value);
}

function term(element: string, eId: string, path: string, showAs: string): string {
  return empty(element, { eId, href: `${ONTOLOGY}/${path}`, showAs });
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
