import type { LintRule } from '../rule.ts';
import { meeting } from '../sample.ts';

export const UNANSWERED: LintRule = {
  name: 'frage-ohne-antwort',
  title: 'Zu einer Frage ist keine Antwort vermerkt.',
  help: 'Die Antwort nachtragen, oder vermerken, wann und von wem sie kommt ("wird schriftlich beantwortet").',
  level: 'warning',
  find: ({ acts }) =>
    acts.questions
      .filter(({ status, content }) => status === 'NONE' && content)
      .map(({ start, end }) => ({ start, end, message: 'Zu dieser Frage ist keine Antwort vermerkt.' })),
  yes: [meeting('Frau Birk fragt, wann der Steg gebaut wird.\nHerr Adler schließt die Sitzung.')],
  no: [meeting('Frau Birk fragt, wann der Steg gebaut wird. Herr Adler antwortet, er werde im Mai gebaut.')],
};

/** Turns whose verb says that a question went before. */
const ANSWERS = /^turn:(?:antworten|beantworten|bejahen|verneinen)$/u;

export const UNRECORDED: LintRule = {
  name: 'antwort-ohne-frage',
  title: 'Eine Antwort steht da, aber nicht, was gefragt wurde.',
  help: 'Die Frage mit Fragesteller und Inhalt nachtragen.',
  level: 'note',
  find: ({ acts }) => [
    ...acts.questions
      .filter(({ content }) => !content)
      .map(({ start, end }) => ({ start, end, message: 'Es steht nicht da, was hier gefragt wurde.' })),
    ...acts.statements
      .filter(({ rule }) => ANSWERS.test(rule))
      .map(({ start, end }) => ({
        start,
        end,
        message: 'Es steht nicht da, auf welche Frage das antwortet.',
      })),
  ],
  yes: [
    meeting('Auf Nachfrage von Frau Birk erklärt Herr Adler, dass der Steg im Mai gebaut wird.'),
    meeting('Herr Adler antwortet, der Steg werde im Mai gebaut.'),
  ],
  no: [
    meeting('Frau Birk fragt, wann der Steg gebaut wird. Herr Adler antwortet, er werde im Mai gebaut.'),
    meeting('Herr Adler berichtet, der Steg werde im Mai gebaut.'),
  ],
};
