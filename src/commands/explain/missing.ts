/** A part of a pattern as people read it: „Auskunft“, „Information“ …; somebody; a question word. */
export function partText(part: string): string {
  const told = wordsOf(part);
  return /^\^?\(\?<?!/u.test(part) ? `must not stand there: ${told}` : `missing: ${told}`;
}

const MOST = 4;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/@W/u, 'a question word or „ob“'],
  [/@S/u, 'somebody who can be the subject'],
  [/@[ON]/u, 'somebody named'],
];

function wordsOf(part: string): string {
  const signs = SIGNS.filter(([sign]) => sign.test(part)).map(([, words]) => words);
  const plain = part
    .replace(/\(\?:[\p{L}|]*\)\?/gu, '')
    .replace(/(?<=.)\(\?=(?:[^()]|\([^()]*\))*\)/gu, ' ')
    .replace(/(\p{L}+)\(\?:([\p{L}|]+)\)(?!\?)/gu, (_, stem: string, ends: string) =>
      ends
        .split('|')
        .map((end) => stem + end)
        .join(' '),
    )
    .replace(/\[(\p{Lu})(\p{Ll})\](?=\p{L})/gu, '$2')
    .replace(/\\[pP]\{[^}]*\}|@[SONWA]|~|\[[^\]]*\][*+?]*|\{[^}]*\}|\(\?<?(?:[=!:]|\w+>)/gu, ' ')
    .replace(/\((?:\p{L}|\|)*\)\?|\\.|\p{L}\?/gu, '');
  const words = [...new Set(plain.match(/(?<!\p{L})\p{L}{2,}/gu) ?? [])];
  const shown = words.slice(0, MOST).map((word) => `„${word}“`);
  const all = [...signs, ...shown].join(', ');
  return all === '' ? part : `${all}${words.length > MOST ? ' …' : ''}`;
}
