import { expect, test } from 'vitest';
import { documentOf, outline } from './document-of.ts';

test('cronmm', () => {
  const found = documentOf(`Ratsinformation

Sitzungstermine in der Samtgemeinde Hohe Wehr

Ausschuss für Kindertagesstätten

Dienstag, 09. März 2021 , 18:30 Uhr

TOP 01 Eröffnung der Sitzung

Protokoll:

TOP 2 wird abgesetzt. Ratsfrau Amsel fragt nach dem Grund.

TOP 02 Genehmigung der Niederschrift

Beschluss:

Die Niederschrift wird genehmigt.

ABSTIMMUNGSERGEBNIS:    Einstimmig`);
  expect(found).toMatchObject({
    layout: 'cronmm',
    municipality: 'Hohe Wehr',
    committee: 'Ausschuss für Kindertagesstätten',
    date: '2021-03-09',
  });
  expect(outline(found).slice(1)).toEqual([
    'heading: TOP 01 Eröffnung der Sitzung',
    'furniture: Protokoll:',
    'text: TOP 2 wird abgesetzt. Ratsfrau Amsel fragt nach dem Grund.',
    'heading: TOP 02 Genehmigung der Niederschrift',
    'heading: Beschluss:',
    'decision: Die Niederschrift wird genehmigt.',
    'vote: ABSTIMMUNGSERGEBNIS: Einstimmig',
  ]);
});

test('a SessionNet fragment', () => {
  const found = documentOf(`Beschluss: TOP ohne Abstimmung

6.2       Anfragen

6.2.1

Frau Amsel fragte nach, ob der Plan fertig sei.

2. Anfrage von Ratsmitglied Bode

Stadtfest im Juli

Ratsmitglied Bode möchte wissen, wer das Fest ausrichtet.

Antwort der Verwaltung:

Das Fest richtet ein Verein aus.`);
  expect(found.layout).toBe('sessionnet');
  expect(found.items.map((item) => `${item.number} ${item.heading}`)).toEqual([
    '6.2 Anfragen',
    '2 Anfrage von Ratsmitglied Bode',
  ]);
  expect(outline(found)).toEqual([
    'vote: Beschluss: TOP ohne Abstimmung',
    'heading: 6.2 Anfragen',
    'heading: 6.2.1',
    'text: Frau Amsel fragte nach, ob der Plan fertig sei.',
    'heading: 2. Anfrage von Ratsmitglied Bode',
    'heading: Stadtfest im Juli',
    'text: Ratsmitglied Bode möchte wissen, wer das Fest ausrichtet.',
    'text: Antwort der Verwaltung:',
    'text: Das Fest richtet ein Verein aus.',
  ]);
});

test('plain text is read and said so', () => {
  const found = documentOf('Rf Amsel fragt nach, ob der Bolzplatz gemäht wird.\n\nDies wird bejaht.');
  expect(found).toMatchObject({ layout: 'plain', municipality: null, committee: null, date: null });
  expect(found.warnings.map((warning) => warning.message)).toEqual([
    'The layout is not known: read as plain text.',
  ]);
  expect(outline(found)).toHaveLength(2);
});

test('an ordinal is no list mark', () => {
  const found = documentOf(
    'Der Termin ist festgelegt.\n\n1. Beigeordnete Amsel fragt nach dem Ort.\n\n2. Mai ist möglich.',
  );
  expect(found.blocks.flatMap((block) => block.gaps)).toEqual([]);
});
