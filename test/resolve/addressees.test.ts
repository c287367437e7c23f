import { describe, expect, it } from 'vitest';
import type { Document, Mention } from '../../import/model.ts';
import { resolve } from '../../import/resolve/index.ts';
import { kindOfName } from '../../import/resolve/organization-names.ts';
import { extracted } from '../extracted.ts';
import { acts, asking, attendee, made, mention, replying } from './made.ts';

/** Whom the first question of a text is put to, when the second sentence is its answer. */
function putTo(
  text: string,
  speaker: Mention,
  told: Partial<Document> = {},
  mentions: readonly Mention[] = [],
) {
  const [question = '', answer = ''] = text.split('\n');
  const extraction = resolve(
    made(text, told),
    [],
    acts({
      questions: [asking(text, question, { status: 'ANSWERED' })],
      answers: [replying(text, answer, { speaker })],
      links: [{ question: 0, answer: 0, basis: 'order' }],
      mentions: [...mentions, speaker],
    }),
  );
  const names = new Map(
    [...extraction.people, ...extraction.organizations].map(({ id, name }) => [id, name]),
  );
  return extraction.questions[0]?.addressees.map(({ to, basis }) => `${names.get(to)} ${basis}`);
}

const TEXT = 'Frau Birk fragt, ob es hält.\nHerr Tamm bejaht dies.';
const tamm = (told: Partial<Mention> = {}) => mention(TEXT, 'Herr Tamm', { salutation: 'Herr', ...told });

describe('a question is put to', () => {
  it('the administration, when an unnamed official of an excerpt replies', () => {
    expect(putTo(TEXT, tamm())).toEqual(['Verwaltung role-at-meeting', 'Herr Tamm replied']);
  });

  it('nobody but him who replies, when an attendance list does not make him an official', () => {
    expect(putTo(TEXT, tamm(), { attendance: [attendee('Ilmer')] })).toEqual(['Herr Tamm replied']);
    const member = attendee('Tamm', { givenName: 'Olaf', salutation: 'Herr' });
    expect(putTo(TEXT, tamm(), { attendance: [member] })).toEqual(['Olaf Tamm replied']);
  });

  it('the administration of staff, the organisation of guests, the body of its chair', () => {
    const staff = attendee('Tamm', { as: 'staff', role: 'Leiter Bauamt' });
    const guest = attendee('Tamm', { as: 'guest', organization: 'Jobcenter Kirchbrede' });
    const chair = attendee('Tamm', { role: 'Ortsbürgermeister' });
    const first = (one: typeof staff, committee: string) =>
      putTo(TEXT, tamm(), { attendance: [one], committee })?.[0];
    expect(first(staff, 'Rat')).toBe('Verwaltung role-at-meeting');
    expect(first(guest, 'Rat')).toBe('Jobcenter Kirchbrede role-at-meeting');
    expect(first(chair, 'Ortsrat Lindenau')).toBe('Ortsrat Lindenau role-at-meeting');
    const deputy = attendee('Tamm', { role: '1. Beigeordneter' });
    expect(first(deputy, 'Ortsgemeinderat Lindenau')).toBe('Ortsgemeinderat Lindenau role-at-meeting');
  });

  it.each([
    ['Gemeindebrandmeister', 'Feuerwehr'],
    ['Wehrführer', 'Feuerwehr'],
    ['Polizeioberkommissar', 'Polizei'],
    ['Schulleiter', 'Schule'],
  ])('the body that an office tells: %s', (role, body) => {
    const list = [attendee('Tamm', { as: 'guest', role })];
    expect(putTo(TEXT, tamm(), { attendance: list })?.[0]).toBe(`${body} role-at-meeting`);
  });

  it('the administration of a mayor whom the list calls chairman first', () => {
    const list = [attendee('Tamm', { role: 'Vorsitzender' })];
    const mayor = tamm({ role: 'Bürgermeister' });
    expect(putTo(TEXT, mayor, { attendance: list })?.[0]).toBe('Verwaltung role-at-meeting');
  });

  it('the body of an Ortsbürgermeister whom the text calls mayor for short', () => {
    const list = [attendee('Tamm', { role: 'Ortsbürgermeister' })];
    const committee = 'Ortsrat Lindenau';
    expect(putTo(TEXT, tamm({ role: 'Bürgermeister' }), { attendance: list, committee })?.[0]).toBe(
      'Ortsrat Lindenau role-at-meeting',
    );
  });

  it.each([
    ['Liegenschaftsamt', 'department'],
    ['Finanzamt', 'agency'],
  ])('an office by its name: %s', (organization, kind) => {
    expect(kindOfName(organization)).toBe(kind);
    expect(kindOfName('Gesamt')).toBeNull();
  });

  it('whom it is passed on to', () => {
    const text = 'Frau Birk fragt, ob es hält.\nHerr Tamm sagt zu, die Frage an die Polizei weiterzuleiten.';
    expect(putTo(text, mention(text, 'Herr Tamm', { salutation: 'Herr' }))).toEqual([
      'Polizei named',
      'Herr Tamm replied',
    ]);
  });

  it('the administration, when it asks what she does and a councillor replies', () => {
    const text = 'Frau Birk fragt, was die Verwaltung dagegen tut.\nHerr Tamm bejaht dies.';
    const member = attendee('Tamm', { salutation: 'Herr' });
    const speaker = mention(text, 'Herr Tamm', { salutation: 'Herr' });
    expect(putTo(text, speaker, { attendance: [member] })).toEqual(['Verwaltung topic', 'Herr Tamm replied']);
  });
});

it.each(['die Mitglieder des Ortsrates', 'die Ortsratsmitglieder'])(
  'who asks %s asks the body that meets',
  (whom) => {
    const text = `Niederschrift über die Sitzung des Ortsrates Lindenau am 5. Mai 2022\n\nFrau Ilmer fragt ${whom}, ob eine Bank am See aufgestellt werde.\n`;
    const { questions, organizations } = extracted(text);
    const body = organizations.find(({ name }) => name === 'Ortsrat Lindenau');
    expect(questions[0]?.addressedTo).toContain(body?.id ?? 'no body');
  },
);

it('a body that asks is not asked, though its chair remarks something', () => {
  const text =
    'Niederschrift über die Sitzung des Ortsrates Lindenau am 5. Mai 2022\n\nDer Ortsrat fragt, ob der Steg kommt. Ortsbürgermeister Adler erklärt, er komme.\n';
  const { questions, organizations } = extracted(text);
  const body = organizations.find(({ name }) => name === 'Ortsrat Lindenau');
  expect(questions[0]?.askedBy).toBe(body?.id);
  expect(questions[0]?.addressedTo).not.toContain(body?.id);
});
