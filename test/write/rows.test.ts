import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../import/write/rows.ts';
import { world } from '../api/world.ts';
import { council, later, revised, twin } from './minutes.ts';

describe.each([...world, council, later, revised, twin].map((told) => [told.source, told] as const))(
  'rows of %s',
  (_, extraction) => {
    const rows = rowsOf(extraction);
    const nodes = [rows.document, ...rows.own, ...rows.mentions];

    it('name every node once, and edges only between nodes', () => {
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size).toBe(nodes.length);
      expect(rows.edges.filter(({ from, to }) => !ids.has(from.id) || !ids.has(to.id))).toEqual([]);
    });

    it('hold no null: what the text does not give is absent', () => {
      const properties = [
        ...[rows.document, ...rows.own, ...rows.edges].map((row) => row.properties),
        ...rows.mentions.map(({ says }) => says),
      ];
      expect(
        properties.flatMap(Object.values).filter((value) => value === null || value === undefined),
      ).toEqual([]);
    });

    it('are recorded in the document, each of them', () => {
      const held = rows.edges.filter(({ to }) => to.id === rows.document.id).map(({ from }) => from.id);
      expect([...new Set(held)].sort()).toEqual([...rows.own, ...rows.mentions].map(({ id }) => id).sort());
    });
  },
);

describe('rows of one document', () => {
  it('give each asker and each addressee an edge of their kind', () => {
    const ends = rowsOf(council)
      .edges.filter(({ type }) => type === 'ASKED' || type === 'ADDRESSED_TO')
      .map(({ type, from, to }) => `${from.label} ${type} ${to.label}`);
    expect([...new Set(ends)].sort()).toEqual([
      'Organization ASKED Question',
      'Person ASKED Question',
      'Question ADDRESSED_TO Organization',
      'Question ADDRESSED_TO Person',
    ]);
  });

  it('keep the roles that belong to no organisation, each on a mention', () => {
    const roles = rowsOf(council)
      .edges.filter(({ type, from }) => type === 'MENTIONED_IN' && from.label === 'Person')
      .flatMap(({ properties }) => properties['role'] ?? []);
    expect(roles).toEqual(['Ratsfrau', 'Vorsitzende']);
  });

  it('put a term under its field', () => {
    const broader = rowsOf(council).edges.filter(({ type }) => type === 'BROADER');
    expect(broader.map(({ from, to, properties }) => [from.id, to.id, properties['document']])).toEqual([
      ['t_auendorf-querung', 't_auendorf-verkehr', rowsOf(council).document.id],
    ]);
  });

  it('link a promise to the statement it was made in', () => {
    const madeIn = rowsOf(later).edges.filter(({ type }) => type === 'MADE_IN');
    expect(madeIn.map(({ to }) => to)).toEqual([{ label: 'Statement', id: 'auendorf-s1' }]);
  });
});
