import { findActs } from '../../import/acts/index.ts';
import { recognise } from '../../import/document/index.ts';
import { splitSentences } from '../../import/language/sentences.ts';

/** The decisions of a text, each in a line: item, result, figures (yes/no/abstain), words. */
export function read(text: string): { decisions: string[]; warnings: string[] } {
  const source = { origin: 'lindenau/rat.txt', label: '-', mediaType: 'text/plain', text, hash: '' } as const;
  const document = recognise(source);
  const { decisions, warnings } = findActs(document, splitSentences(document));
  const words = (start: number, end: number) => text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    decisions: decisions.map(({ item, result, votes: { yes, no, abstain, unanimous }, start, end }) => {
      const count = unanimous && yes === null ? 'all' : [yes, no, abstain].map((n) => n ?? '-').join('/');
      return `${item === null ? '-' : document.items[item]?.number} ${result} ${count}: ${words(start, end)}`;
    }),
    warnings: warnings.map(({ message, start, end }) => `${message} «${words(start, end)}»`),
  };
}

/** A session whose second item has this body. */
export const session = (body: string): string => `Protokoll
der 3. Sitzung des Rates Lindenau am Dienstag, dem 21. Februar 2023, im Rathaus
Es sind anwesend:
Herr Kai Adler
Frau Ute Birk
Tagesordnung:
1. Eröffnung
2. Ausbau der Mühlenstraße
Zu Punkt 1: Eröffnung
Die Tagesordnung wird einstimmig festgestellt.
Zu Punkt 2: Ausbau der Mühlenstraße
${body}
Ende der Sitzung: 19:50 Uhr
(Bürgermeisterin) (Protokollführer)
`;
/** The decisions of that second item. */
export const second = (body: string) => read(session(body)).decisions.filter((line) => line.startsWith('2 '));
