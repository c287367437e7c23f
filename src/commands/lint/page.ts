import type { LintRule } from './rule.ts';

/** The rules as `docs/lint.md` lists them; a test holds the page to it. */
export function rulesPage(rules: readonly LintRule[]): string {
  return rules.map(section).join('\n');
}

function section({ name, title, help, level, yes, no }: LintRule): string {
  return [
    `### ${name}`,
    `${title} ${help}`,
    '',
    `| ${level === 'warning' ? 'Warnung' : 'Hinweis'} bei | nicht bei |`,
    '|---|---|',
    ...Array.from({ length: Math.max(yes.length, no.length) }, (_, index) =>
      `| ${said(yes[index])} | ${said(no[index])} |`.replaceAll('|  |', '| |'),
    ),
    '',
  ].join('\n');
}

/** What is said in an example's meeting, behind the heading where it matters. */
function said(minutes = ''): string {
  const [, heading = '', words = ''] = /^Zu Punkt 1: (.*)\n([\s\S]*)$/mu.exec(minutes) ?? [];
  return `${heading === 'Anfragen' || heading === '' ? '' : `(${heading}) `}${words.trim().replace(/\s+/gu, ' ')}`;
}
