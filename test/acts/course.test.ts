import { describe, expect, it } from 'vitest';
import { extract } from '../../import/pipeline.ts';

/** A session of an invented village; each body is one item. */
function session(...items: readonly (readonly [heading: string, body: string])[]) {
  const text = `Protokoll
der Sitzung des Ortsrates Lindenau am Dienstag, dem 12. März 2024, im Dorfhaus
Es sind anwesend:
Herr Kai Adler, Ortsbürgermeister
Frau Ute Birk
Tagesordnung:
${items.map(([heading], index) => `${index + 1}. ${heading}`).join('\n')}
${items.map(([heading, body], index) => `Zu Punkt ${index + 1}: ${heading}\n${body}`).join('\n')}
Ende der Sitzung: 20:00 Uhr
(Ortsbürgermeister) (Protokollführer)
`;
  const found = extract({
    ...{ origin: 'lindenau/ortsrat.txt', label: '-', mediaType: 'text/plain', text, hash: '' },
  } as const);
  const name = (id: string | null) => found.people.find((person) => person.id === id)?.name ?? null;
  const said = found.statements.map(
    ({ saidBy, start, end }) => `${name(saidBy)}: ${text.slice(start, end).replaceAll('\n', ' ')}`,
  );
  return { found, said, askers: found.questions.map(({ askedBy }) => name(askedBy)) };
}

const opening = ['Eröffnung', 'Herr Adler eröffnet die Sitzung.'] as const;

describe('the course of a meeting', () => {
  it('leaves a question without its asker where nobody has spoken in the item', () => {
    const { askers } = session(
      ['Bericht des Ortsbürgermeisters', 'Herr Adler berichtet vom Fest.'],
      ['Anfragen', '- Besteht die Möglichkeit, die Container am Anger aufzustellen?'],
      ['Weg', 'Frau Birk spricht den Weg an. Wann wird er gebaut? Herr Adler antwortet, im Mai.'],
    );
    expect(askers).toEqual([null, 'Ute Birk']);
  });

  it('goes on with a list of news behind what somebody threw in', () => {
    const { said } = session(opening, [
      'Mitteilungen der Verwaltung',
      `Herr Adler teilt mit:
1. Der Zaun wurde repariert.
Frau Birk wirft ein, dass er schon wieder lose ist.
2. Der Geschirrspüler ist da.`,
    ]);
    expect(said).toContain('Ute Birk: Frau Birk wirft ein, dass er schon wieder lose ist.');
  });

  it('begins something else with the next point of a list with dashes', () => {
    const { found } = session(opening, [
      'Anfragen',
      `- Herr Birk fragt, ob die Faxnummern abgeschaltet werden.
- Frau Tamm teilt mit, dass noch Helfer fehlen.
- Frau Ilm fragt, wann die Orgel klingt.
- Herr Tamm antwortet, dass sie im Mai klinge.`,
    ]);
    expect(found.questions.map(({ status }) => status)).toEqual(['NONE', 'ANSWERED']);
  });

  it('takes no thing for a person', () => {
    const { said } = session(opening, [
      'Markt',
      `Frau Birk lobt den Plan.
Herr Adler erklärt, dass es eine Lösung gibt. Diese besteht darin, dass der Markt umzieht. Bald wird er im Hof stattfinden.`,
    ]);
    expect(said).toHaveLength(2);
  });

  it('has residents who only point at something at their question time', () => {
    const { found } = session(
      opening,
      [
        'Einwohnerfragestunde',
        'Frau Wehr bemängelt den Zustand des Weges. Herr Tann erklärt, dass der Bauhof kommt.',
      ],
      ['Weg', 'Herr Tann erläutert den Plan.'],
    );
    const kinds = found.people.map(({ familyName, kind }) => `${familyName} ${kind}`);
    expect(kinds).toContain('Tann unknown');
    expect(kinds.some((one) => one.endsWith('private'))).toBe(true);
  });

  it('hears an inquiry of the asker himself inside of his question', () => {
    const { found, askers } = session(opening, [
      'Anfragen',
      'Frau Birk fragt, ob der Platz gesperrt wird, da auf Nachfrage beim Bauhof Abstand zu halten sei. Herr Adler verneint dies.',
    ]);
    expect(askers).toEqual(['Ute Birk']);
    expect(found.questions[0]?.status).toBe('ANSWERED');
  });
});
