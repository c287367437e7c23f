import type { Place } from '../lines.ts';
import type { Explained, Fact, ToldAct, ToldMiss, ToldSentence, Words } from './told.ts';

const LONGEST = 90;

/** What was found, for people: sentence by sentence, under its agenda item. */
export function explainText({
  file,
  layout,
  municipality,
  committee,
  date,
  sentences,
  unread,
}: Explained): string {
  const head = [municipality, committee, date, `layout ${layout}`].filter(Boolean).join(', ');
  const lines: string[] = [`${file}: ${head}`, ''];
  let item: string | null = null;
  for (const sentence of sentences) {
    if (sentence.item !== item && sentence.item !== null) lines.push(sentence.item, '');
    item = sentence.item;
    lines.push(...sentenceLines(sentence), '');
  }
  if (unread !== null) lines.push(unreadLine(unread));
  return `${lines.join('\n').trimEnd()}\n`;
}

function sentenceLines({ words, class: kind, acts, goesOn, nearly }: ToldSentence): readonly string[] {
  const on =
    goesOn === null ? '' : `, goes on with the ${goesOn.kind} of ${goesOn.who} at ${at(goesOn.from)}`;
  return [
    `${at(words.from)}  ${kind}${on}`,
    `  ${words.text}`,
    ...acts.flatMap(actLines),
    ...(nearly.length === 0 ? [] : ['  nearly', ...nearly.map(missLine)]),
  ];
}

function actLines({ kind, rule, words, facts }: ToldAct): readonly string[] {
  return [`  ${kind} by rule \`${rule}\`: ${quoted(words)}`, ...facts.map(factLine)];
}

function factLine({ name, value, by, words }: Fact): string {
  const why = by === null ? '' : `  [${by}]`;
  const where = words === null ? '' : `  ${quoted(words)} at ${at(words.from)}`;
  return `    ${name.padEnd(9)}${value}${why}${where}`;
}

function missLine({ kind, rule, failed, words }: ToldMiss): string {
  return `    ${kind} \`${rule}\` at ${at(words.from)} ${quoted(words)}: ${failed}`;
}

function quoted({ text }: Words): string {
  return `„${text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : text}“`;
}

function at({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** Why no sentence stands at a place. */
function unreadLine(unread: string): string {
  if (unread === 'nothing') return 'No sentence begins or goes on here.';
  const kind = KINDS[unread] ?? unread;
  return `Here stands ${kind}: no sentence is read for who asks, answers or promises.`;
}

const KINDS: Readonly<Record<string, string>> = {
  attendance: 'the attendance list',
  agenda: 'the agenda',
  heading: 'a heading',
  furniture: 'what belongs to the page and not to what was said',
  vote: 'the result of a vote',
};
