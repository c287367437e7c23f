import ts from 'typescript';

/**
 * Patterns are written with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`. V8 compiles such a class of some hundred ranges anew
 * wherever it stands, and runs it slowly, while minutes are written in Latin letters. So the build writes the classes out
 * for Latin script: Basic Latin to Latin Extended-A, for `\p{L}` all Latin blocks. An import takes a fifth less time.
 */
const LAST_OF_EXTENDED_A = 0x17f;

/** Ranges by class, as they stand inside square brackets. */
export const LATIN = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ',
  Lu: ranges(/\p{Lu}/u),
  Ll: ranges(/\p{Ll}/u),
  N: '0-9²³¹¼½¾',
};

/**
 * TypeScript or JavaScript with the classes of its patterns and strings written out.
 * @param {string} code
 */
export function withLatinLetters(code) {
  if (!CLASS.test(code)) return code;
  const edits = [];
  let inBrackets = false;
  const visit = (node) => {
    if (isText(node.kind)) {
      if (!goesOn(node.kind)) inBrackets = false;
      const text = node.getText(file).replace(SIGNS, (sign, name) => {
        if (name !== undefined) return inBrackets ? LATIN[name] : `[${LATIN[name]}]`;
        if (sign === '[') inBrackets = true;
        if (sign === ']') inBrackets = false;
        return sign;
      });
      edits.push({ start: node.getStart(file), end: node.end, text });
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);
  visit(file);
  return edits.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);
}

const CLASS = /\\p\{(?:L|Lu|Ll|N)\}/u;
/** What matters in a pattern's text; a string has two backslashes where a pattern has one. */
const SIGNS = /\\{1,2}p\{(L|Lu|Ll|N)\}|\\{1,2}.|[[\]]/gu;

/** @param {ts.SyntaxKind} kind */
function isText(kind) {
  return (
    kind === ts.SyntaxKind.RegularExpressionLiteral ||
    kind === ts.SyntaxKind.StringLiteral ||
    kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral ||
    kind === ts.SyntaxKind.TemplateHead ||
    goesOn(kind)
  );
}

/** A template's later pieces may stand in brackets that an earlier one opened. */
function goesOn(kind) {
  return kind === ts.SyntaxKind.TemplateMiddle || kind === ts.SyntaxKind.TemplateTail;
}

/** @param {RegExp} pattern */
function ranges(pattern) {
  let text = '';
  for (let first = 0; first <= LAST_OF_EXTENDED_A; first += 1) {
    if (!isIn(pattern, first)) continue;
    let last = first;
    while (last < LAST_OF_EXTENDED_A && isIn(pattern, last + 1)) last += 1;
    text += String.fromCharCode(first) + (last > first ? `-${String.fromCharCode(last)}` : '');
    first = last;
  }
  return text;
}

/**
 * @param {RegExp} pattern
 * @param {number} code
 */
function isIn(pattern, code) {
  return pattern.test(String.fromCharCode(code));
}
