import { describe, expect, test } from 'vitest';
import { type Module, modules } from './modules.ts';

const STAGES = ['read', 'document', 'language', 'acts', 'resolve', 'rights', 'write'].map(
  (stage) => `import/${stage}`,
);

/** The table of the design: which room may import from which. A room may always import from itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'import/model': [],
  'import/pipeline': ['import/model', ...STAGES],
  'import/read': ['import/model'],
  'import/document': ['import/model', 'import/language'],
  'import/language': ['import/model'],
  'import/acts': ['import/model', 'import/language'],
  'import/resolve': ['import/model', 'import/language'],
  'import/rights': ['import/model', 'import/language', 'import/resolve'],
  'import/write': ['import/model', 'src/graph'],
  'src/graph': [],
  'src/api': ['src/graph'],
  'src/export': ['src/api', 'src/graph'],
  'src/server': ['src/api', 'src/export', 'src/graph'],
  'src/mcp': ['src/api', 'src/export', 'src/graph'],
  'src/explorer': [],
  'src/commands': [
    'import/model',
    'import/pipeline',
    ...STAGES,
    'src/graph',
    'src/api',
    'src/export',
    'src/mcp',
    'src/server',
  ],
  'src/cli': ['src/commands'],
};

const house = modules(['import/**/*.ts', 'src/**/*.ts', 'src/explorer/src/**/*.svelte']);

describe('arrows point one way', () => {
  test.each(house)('$path imports only from rooms below it', (module) => {
    const allowed = ARROWS[roomOf(module.path)];
    expect(allowed, 'a room that the design does not know').toBeDefined();
    expect(forbidden(module, allowed ?? [])).toEqual([]);
  });

  test('no module imports itself, by whatever detour', () => {
    expect(cycle(house)).toEqual([]);
  });

  test('a forbidden arrow and a cycle would be seen', () => {
    const graph = { path: 'src/graph/a.ts', text: '', imports: ['src/api/b.ts'] };
    const api = { path: 'src/api/b.ts', text: '', imports: ['src/graph/a.ts'] };
    expect(forbidden(graph, [])).toEqual(['src/api/b.ts']);
    expect(cycle([graph, api])).toEqual(['src/graph/a.ts', 'src/api/b.ts', 'src/graph/a.ts']);
  });
});

/** `import/read/index.ts` → `import/read`, `src/cli.ts` → `src/cli`. */
function roomOf(path: string): string {
  return path.replace(/\.ts$/u, '').split('/').slice(0, 2).join('/');
}

function forbidden({ path, imports }: Module, allowed: readonly string[]): string[] {
  const rooms = [roomOf(path), ...allowed];
  return imports.filter((target) => !rooms.includes(roomOf(target)));
}

/** The first way from a module back to itself; empty where there is none. */
function cycle(all: readonly Module[]): string[] {
  const byPath = new Map(all.map((module) => [module.path, module]));
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of byPath.get(path)?.imports ?? []) {
      const found = walk(next, [...way, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  return all.map(({ path }) => walk(path, [])).find((way) => way.length > 0) ?? [];
}
