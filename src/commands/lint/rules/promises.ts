import type { LintRule } from '../rule.ts';
import { meeting } from '../sample.ts';

export const WITHOUT_OWNER: LintRule = {
  name: 'zusage-ohne-wer',
  title: 'Bei einer Zusage steht nicht, wer sie einlöst.',
  help: 'Nennen, wer es tut: "Die Verwaltung prüft das" statt "Das wird geprüft".',
  level: 'warning',
  find: ({ acts }) =>
    acts.commitments
      .filter(({ debtors }) => debtors.length === 0)
      .map(({ start, end }) => ({ start, end, message: 'Es steht nicht da, wer diese Zusage einlöst.' })),
  yes: [meeting('Frau Birk fragt, wann der Steg gebaut wird.\nDie Antwort wird nachgereicht.')],
  no: [meeting('Frau Birk fragt, wann der Steg gebaut wird. Herr Adler reicht die Antwort nach.')],
};

export const WITHOUT_DATE: LintRule = {
  name: 'zusage-ohne-termin',
  title: 'Bei einer festen Zusage steht nicht, bis wann.',
  help: 'Den Termin nennen, sonst weiß niemand, wann nachzufragen ist ("in der nächsten Sitzung", "mit dem Protokoll").',
  level: 'note',
  find: ({ acts }) =>
    acts.commitments
      .filter(({ due, kind }) => due === null && kind === 'firm')
      .map(({ start, end }) => ({ start, end, message: 'Es steht nicht da, bis wann das zugesagt ist.' })),
  yes: [meeting('Herr Adler sagt zu, den Bericht vorzulegen.')],
  no: [
    meeting('Herr Adler sagt zu, den Bericht in der nächsten Sitzung vorzulegen.'),
    meeting('Herr Adler bietet an, den Bericht vorzulegen.'),
  ],
};
