import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

const DASHBOARD = new URL('../../docs/dashboards/grafana/dashboard.json', import.meta.url);

/** Where Grafana publishes the options of each kind of panel that the dashboard has. */
const OPTIONS: Readonly<Record<string, string>> = {
  barchart: 'barchart/panelcfg/x/BarChartPanelCfg_types.gen',
  table: 'table/panelcfg/x/TablePanelCfg_types.gen',
  nodeGraph: 'nodegraph/panelcfg/x/NodeGraphPanelCfg_types.gen',
};

/** Enumerations of strings, of which JSON has the values. */
const PLAIN = `type Plain<T> = T extends string ? \`\${T}\` : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;`;

interface Panels {
  readonly panels: readonly { readonly type: string; readonly options: object }[];
}

it('The dashboard and its panels are what Grafana itself says that they are', () => {
  const dashboard = JSON.parse(readFileSync(DASHBOARD, 'utf8')) as Panels;
  expect(faultsOf(dashboard)).toEqual([]);
  const [first, ...others] = dashboard.panels;
  if (!first) throw new Error('There is no panel.');
  const odd = { ...first, options: { ...first.options, orientation: 'across' } };
  expect(faultsOf({ panels: [odd, ...others] }).join('\n')).toContain('"across"');
});

/** What Grafana's own types (`@grafana/schema`) have against a dashboard, as the compiler says it. */
function faultsOf(dashboard: Panels): string[] {
  const lines = [
    "import type { Dashboard } from '@grafana/schema';",
    PLAIN,
    `export const dashboard: Plain<Dashboard> = ${JSON.stringify(dashboard)};`,
    ...dashboard.panels.map(({ type, options }, i) => {
      const path = `@grafana/schema/dist/esm/raw/composable/${OPTIONS[type]}`;
      return `export const p${i}: Plain<Partial<import('${path}').Options>> = ${JSON.stringify(options)};`;
    }),
  ];
  return compiled(lines.join('\n'));
}

function compiled(source: string): string[] {
  const name = new URL('dashboard.checked.ts', import.meta.url).pathname;
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
