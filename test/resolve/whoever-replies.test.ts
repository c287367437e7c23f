import { describe, expect, it } from 'vitest';
import { putTo } from './put-to.ts';

const minutes = (...paragraphs: readonly string[]) => ['Protokoll', ...paragraphs, ''].join('\n\n');
const ASKED = 'Frau Ilmer fragt, wann der Steg am See gebaut werde.';

describe('of whoever replies', () => {
  it.each([
    [
      'one of a faction answers for the faction that is asked',
      'Frau Ilmer fragt, ob die CDU-Fraktion ihren Antrag aufrechterhalte.',
      'Stadtverordneter Adler (CDU) antwortet, dass er zurückgezogen werde.',
      ['CDU'],
    ],
    [
      'a member who is asked as somebody of a club is asked for the club',
      'Frau Ilmer möchte von GR Adler als Vorstand des SV Auenhof wissen, ob der Steg gesperrt werde.',
      'GR Adler verneint dies.',
      ['SV Auenhof'],
    ],
    [
      'who is asked ends where the thing asked begins',
      'Frau Ilmer fragt die Vorsitzende des Sozialausschusses, Frau Adler, ob der Zuschuss an den Anglerverein bleibe.',
      'Frau Adler bestätigt das.',
      ['Sozialausschuss'],
    ],
    [
      'one of a faction answers for himself where another thing is asked',
      ASKED,
      'Stadtverordneter Adler (CDU) antwortet, dass dies im Herbst geschehe.',
      [],
    ],
    [
      'who can tell nothing is not asked where another can',
      ASKED,
      'Herr Adler von der Hafenbau GmbH kann dazu nichts sagen. Bürgermeisterin Birk antwortet, dass dies im Herbst geschehe.',
      ['Verwaltung'],
    ],
    [
      'two who are asked together are both asked',
      'Frau Ilmer bittet die Stadtwerke und den Bauhof um Auskunft, ob der Steg gebaut werde.',
      'Es wird beraten.',
      ['Stadtwerke', 'Bauhof'],
    ],
    [
      'a question that is passed on is put to whom the words name, whoever passes it on',
      ASKED,
      'Die Anfrage wird an das Straßenbauamt weitergeleitet.',
      ['Straßenbauamt'],
    ],
    [
      'a question given to somebody is put to him',
      ASKED,
      'Bürgermeister Adler sagt zu, die Frage an das Planungsbüro Wehr zu geben.',
      ['Planungsbüro Wehr'],
    ],
    [
      'what the town is like is not put to it where a councillor tells',
      'Frau Ilmer fragt, ob die Gemeinde gut dasteht.',
      'Stadtverordneter Adler (CDU) antwortet, dass dem nicht so sei.',
      [],
    ],
  ])('%s', (_, asked, replied, organizations) => {
    expect(putTo(minutes(asked, replied))).toEqual(organizations);
  });
});
