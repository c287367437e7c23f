import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type Module, modules } from './modules.ts';

const LONGEST_FILE = 200;
const LONGEST_FUNCTION = 40;

const program = modules(['import/**/*.ts', 'src/**/*.ts', '!src/explorer']);
const all = modules(['import/**/*.ts', 'src/**/*.{ts,mjs}', 'test/**/*.ts']);

interface Piece {
  readonly name: string;
  readonly lines: number;
}

describe('pieces are small', () => {
  test(`no file is over ${LONGEST_FILE} lines of code, types and data not counted`, () => {
    expect(all.map(codeOf).filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });

  test(`no function is over ${LONGEST_FUNCTION} lines`, () => {
    expect(program.flatMap(functionsOf).filter(({ lines }) => lines > LONGEST_FUNCTION)).toEqual([]);
  });

  test('the medians are those of the code we take after', () => {
    const file = median(program.map(lengthOf));
    const named = median(program.flatMap(functionsOf));
    console.info(`median: ${file} lines a file, ${named} lines a function`);
    expect(file).toBeGreaterThanOrEqual(40);
    expect(file).toBeLessThanOrEqual(140);
    expect(named).toBeGreaterThanOrEqual(4);
    expect(named).toBeLessThanOrEqual(12);
  });
});

function lengthOf({ path, text }: Pick<Module, 'path' | 'text'>): Piece {
  return { name: path, lines: text.trimEnd().split('\n').length };
}

/** A file without its types and without the lists and records of data at its top level. */
function codeOf({ path, text }: Module): Piece {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const given = source.statements.filter(isTypeOrData).map((statement) => linesOf(statement, source));
  return { name: path, lines: given.reduce((rest, lines) => rest - lines, lengthOf({ path, text }).lines) };
}

function isTypeOrData(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every(
    ({ initializer }) => initializer && isLiteral(initializer),
  );
}

function isLiteral(value: ts.Expression): boolean {
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return isLiteral(value.expression);
  return (
    ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value) || ts.isStringLiteralLike(value)
  );
}

/** Functions with a name: declarations, methods, and those that a constant holds; not callbacks in passing. */
function functionsOf({ path, text }: Module): Piece[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Piece[] = [];
  const visit = (node: ts.Node): void => {
    const made = functionIn(node);
    if (made !== undefined) found.push({ name: `${path}: ${made.name}`, lines: linesOf(made.body, source) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function functionIn(node: ts.Node): { name: string; body: ts.Node } | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) {
    return node.body && { name: node.name?.getText() ?? '', body: node };
  }
  const holds = ts.isVariableDeclaration(node) && node.initializer !== undefined;
  return holds && ts.isArrowFunction(node.initializer)
    ? { name: node.name.getText(), body: node.initializer }
    : undefined;
}

function linesOf(node: ts.Node, source: ts.SourceFile): number {
  const line = (at: number) => source.getLineAndCharacterOfPosition(at).line;
  return line(node.getEnd()) - line(node.getStart()) + 1;
}

function median(pieces: readonly Piece[]): number {
  const sorted = pieces.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
