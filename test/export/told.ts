import { Parser } from 'htmlparser2';

/** Who asked whom, and which answers are to it: what every format tells of a question. */
export interface Told {
  readonly by: string | null;
  readonly to: readonly string[];
  /** Ids of answers with who gave each. */
  readonly answers: Readonly<Record<string, string | null>>;
}

/** By the id of the question. */
export type AllTold = Readonly<Record<string, Told>>;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => void found.push({ name, attributes }) },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

/** `#a #b` in an attribute; addresses are left out. */
export function references(value = ''): string[] {
  return value.split(' ').flatMap((each) => (each.startsWith('#') ? [each.slice(1)] : []));
}

export function aknTold(xml: string): AllTold {
  const all = elementsOf(xml);
  const answers = all.filter(({ name }) => name === 'answer').map(({ attributes }) => attributes);
  const questions = all.filter(({ name }) => name === 'question').map(({ attributes }) => attributes);
  return told(
    questions.map((question) => {
      const id = question['eId'] ?? '';
      const own = answers.filter((answer) => references(answer['refersTo']).includes(id));
      const given = own.map((answer) => [answer['eId'], references(answer['by'])[0] ?? null]);
      return [id, references(question['by']), references(question['rg:addressees']), given];
    }),
  );
}

export function teiTold(xml: string): AllTold {
  const all = elementsOf(xml);
  const utterances = all.filter(({ name }) => name === 'u').map(({ attributes }) => attributes);
  const relations = all.filter(({ name }) => name === 'relation').map(({ attributes }) => attributes);
  const who = new Map(utterances.map((u) => [u['xml:id'], references(u['who'])[0] ?? null]));
  return told(
    utterances
      .filter((u) => references(u['ana']).includes('question'))
      .map((u) => {
        const id = u['xml:id'] ?? '';
        const own = relations.filter(({ active }) => active === `#${id}`);
        const given = own.map(({ passive }) => [passive?.slice(1), who.get(passive?.slice(1)) ?? null]);
        return [id, references(u['who']), references(u['toWhom']), given];
      }),
  );
}

type Node = Readonly<Record<string, unknown>>;

/** Of nodes as they stand in the file, their addresses read as the explorer's. */
export function jsonldTold(nodes: readonly Node[]): AllTold {
  const is = (type: string) => (node: Node) => [node['type']].flat().includes(type);
  const byId = new Map(nodes.map((node) => [node['id'], node]));
  return told(
    nodes.filter(is('Question')).map((node) => {
      const answers = [node['acceptedAnswer'] ?? node['suggestedAnswer'] ?? []].flat() as Node[];
      const addressed = (node['addressedTo'] ?? []) as Node[];
      const given = answers.map(({ id }) => [last(id), last((byId.get(id)?.['author'] as Node)?.['id'])]);
      const by = last((node['author'] as Node)?.['id']);
      return [
        last(node['id']) ?? '',
        by === null ? [] : [by],
        addressed.map(({ actor }) => last(actor) ?? ''),
        given,
      ];
    }),
  );
}

/** What an address ends with, behind a slash or a mark. */
function last(address: unknown): string | null {
  return typeof address === 'string'
    ? (/(?:#mark-|\/)(?<id>[^/#]+)$/.exec(address)?.groups?.['id'] ?? null)
    : null;
}

type Row = readonly [string, readonly string[], readonly string[], readonly unknown[]];

function told(rows: readonly Row[]): AllTold {
  return Object.fromEntries(
    rows.map(([id, [by = null], to, given]) => [
      id,
      { by, to: to.toSorted(), answers: Object.fromEntries(given as readonly [string, string | null][]) },
    ]),
  );
}
