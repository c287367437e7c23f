import { expect, test } from 'vitest';
import { referenceIn } from '../../import/acts/later/reference.ts';
import { extract } from '../../import/pipeline.ts';
import { given } from '../../import/read/index.ts';

const MEETING = '2023-09-20';

test.each([
  ['Beantwortung der Anfrage von Frau Birk vom 3. Mai 2023 zum Radweg', 'Birk', '2023-05-03'],
  [
    'Zur Anfrage des Ratsherrn Adler aus der Sitzung vom 03.05.23 teilt Herr Tann mit, dass',
    'Adler',
    '2023-05-03',
  ],
  ['Auf die Frage von Frau Dr. Birk aus der letzten Sitzung, ob die Lampen bleiben', 'Birk', null],
  [
    'Auf Nachfrage von Herrn Tann aus der letzten Sitzung vom 30.10. hat sich das erledigt',
    'Tann',
    '2022-10-30',
  ],
  ['Anfragen in der Sitzung des Rates vom 3. Mai', null, '2023-05-03'],
  [
    'Behandlung von Anfragen und Anträgen - Anfrage der CDU-Fraktion vom 3. Mai 2023',
    'CDU-Fraktion',
    '2023-05-03',
  ],
  ['Fragen der Einwohnerfragestunde vom 05.07.2023', null, '2023-07-05'],
  ['Anfrage von Frau Birk aus der Einwohnerfragestunde vom 05.07.2023', 'Birk', '2023-07-05'],
  ['Anfrage des Einwohners Tann vom 05.07.2023', 'Tann', '2023-07-05'],
  [
    'Auf Anfrage aus der Sitzung vom 3. Mai von Ortsbürgermeister Adler bezüglich der Bänke',
    'Adler',
    '2023-05-03',
  ],
  ['die Anfrage der CDU-Fraktion vom 3. Mai 2023', 'CDU-Fraktion', '2023-05-03'],
  ['erinnert an ihre Frage aus dem März 2023, was der Steg koste', null, '2023-03'],
  ['Zur Anfrage von Frau Birk im September 2023 wird mitgeteilt', 'Birk', '2023-09'],
])('%j names the question', (text, asker, date) => {
  expect(referenceIn(text, MEETING)).toMatchObject({ asker, date });
});

test.each([
  'Frau Birk stellt eine Anfrage zum Radweg.',
  'Die Anfrage vom 20.09.2023 liegt vor.',
  'Die Anfrage soll im Oktober 2023 beantwortet werden.',
  'Die Frage wird in der nächsten Sitzung vom 3. Oktober 2023 beantwortet.',
  'Die Niederschrift vom 3. Mai 2023 wird genehmigt.',
  'Die Frage, ob der Vertrag vom 3. Mai 2023 gilt, ist offen; er gilt seit dem 31.02.2023.',
])('%j names none', (text) => {
  expect(referenceIn(text, MEETING)).toBeNull();
});

const HEAD = 'Niederschrift über die Sitzung des Rates am 20.09.2023\n\nTOP 4 Mitteilungen\n\n';
const refersTo = async (text: string) =>
  extract(await given('lindenau/rat.txt', Buffer.from(HEAD + text))).answers.map(
    (answer) => answer.refersTo?.asker ?? null,
  );

test.each([
  [
    'Herr Adler teilt auf Anfrage von Frau Birk aus der Sitzung vom 3. Mai mit, dass die Bänke bleiben.',
    ['Birk'],
  ],
  [
    'Die Anfrage der CDU-Fraktion vom 3. Mai wird wie folgt beantwortet: Das Bad öffnet im Juni.',
    ['CDU-Fraktion'],
  ],
  ['Die Anfrage von Frau Birk vom 3. Mai wurde bisher nicht beantwortet.', []],
  ['Herr Tann merkt an, dass er mit der Antwort auf seine Anfrage vom 3. Mai nicht zufrieden sei.', []],
])('%j gives answers to earlier questions of %j', async (text, askers) => {
  expect(await refersTo(text)).toEqual(askers);
});
