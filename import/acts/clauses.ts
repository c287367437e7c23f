/** A stretch of a sentence between commas, with its closing mark; offsets into the sentence's text. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BORDER = /[,;:](?=\s)|\s–(?=\s)|(?=\s(?:und|sowie) dass\s)/gu;

/** Cuts a sentence at its commas, semicolons, colons, dashes and before a joined "dass"; decimal commas and times stay whole. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const mark of text.matchAll(BORDER)) {
    clauses.push(clause(text, start, mark.index + mark[0].length));
    start = mark.index + mark[0].length;
  }
  if (start < text.length) clauses.push(clause(text, start, text.length));
  return clauses;
}

function clause(text: string, from: number, end: number): Clause {
  const start = from + (text.slice(from, end).search(/\S/u) === -1 ? 0 : text.slice(from, end).search(/\S/u));
  return { text: text.slice(start, end), start, end };
}
