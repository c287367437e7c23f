import { describe, expect, it } from 'vitest';
import { findPromises, type Utterance } from '../../import/acts/commitments.ts';
import { promiseIn } from '../../import/acts/promise.ts';
import { namings } from '../../import/language/namings.ts';
import { tokens } from '../../import/language/tokens.ts';
import type { Mention } from '../../import/model.ts';

const NOBODY = { givenName: null, title: null, role: null, organization: null };

function person(name: string, salutation: 'Herr' | 'Frau'): Mention {
  return { ...NOBODY, start: 0, end: 0, kind: 'person', name, salutation };
}

const TANN = person('Tann', 'Herr');
const ILM = person('Ilm', 'Frau');

function said(text: string, speaker: Mention | null = TANN, index = 0): Utterance {
  const at = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return {
    sentence: { text, at, start: 0, end: text.length, block: 0, item: null, opens: true },
    index,
    speaker,
    spoken: speaker !== null,
    namings: namings(tokens(text), { families: new Set() }),
    questions: [],
  };
}

const promise = (text: string, speaker: Mention | null = TANN) =>
  findPromises([said(text, speaker)], '2021-03-15')[0];
const owed = (text: string, speaker: Mention | null = TANN) =>
  promise(text, speaker)?.debtors.map(({ name }) => name);

describe('who owes a promise', () => {
  it.each([
    ['Herr Quast sagt eine Überprüfung der Ampel zu.', 'Quast'],
    ['Auf Anregung von Frau Ilm sagt Herr Quast zu, den Zaun prüfen zu lassen.', 'Quast'],
    ['Diese sagt Herr Quast zu.', 'Quast'],
    ['Herr Quast wird mit dem Nachbarn, Herrn Birk, Kontakt aufnehmen.', 'Quast'],

    ['Dazu heißt es, dass er die Karte allen Mitgliedern weiterleiten werde.', 'Tann'],
    ['Die Zahlen würden dem Protokoll beigefügt.', 'Tann'],
    ['Das müsse er nachreichen.', 'Tann'],
    ['Eine Karte könne er dem Beirat zusenden.', 'Tann'],
    ['Herr Quast hat keine Zahlen dabei, liefert sie aber nach.', 'Quast'],
    ['Ich schicke allen Mitgliedern die Liste.', 'Tann'],
    ['Herr Quast kann das nicht sagen und wird die Zahlen nachreichen.', 'Quast'],
    ['Herr Quast erklärt, dass die Verwaltung dies prüfen werde.', 'Verwaltung'],
    ['Herr Quast erklärt, dass man dies prüfen werde.', 'Tann'],
    ['Die Zahl werde er im Herbst mitteilen.', 'Tann'],
    ['Gern könne man die Namen nachtragen.', 'Tann'],
    ['Eine Rückmeldung wird seitens der Verwaltung zugesagt.', 'Verwaltung'],
    ['Es ist verwaltungsseitig angedacht, dies in der nächsten Sitzung zu besprechen.', 'Verwaltung'],
    ['Der Vorfall, so Frau Ilm, werde an das Bauamt weitergegeben.', 'Ilm'],
    ['Die Forstwirtschaft werde dem Beirat antworten.', 'Forstwirtschaft'],
    ['Die Bgm. kann das erst im Mai sagen und wird Frau Birk dann anrufen.', 'Bgm'],
    ['Verwaltungsseitig wird nachgefragt.', 'Verwaltung'],
    ['Dies wurde vom Bauhof zugesagt.', 'Bauhof'],
    ['Herr Quast fragt nach und erhält vom Bauhof die Zusage, dass dies behandelt werde.', 'Bauhof'],
    ['Herr Quast möchte dies mit dem Pächter klären.', 'Quast'],
    ['Herr Quast setzt das Thema auf die Tagesordnung der nächsten Sitzung.', 'Quast'],
    ['Frau Ilm stellt die Folien in das Ratsinformationssystem ein und wird die Zahlen nachreichen.', 'Ilm'],
    ['Er werde den Pächter, einen Verein aus dem Nachbarort, nochmals anschreiben.', 'Tann'],
  ])('%s', (text, name) => {
    expect(owed(text)).toEqual([name]);
  });

  it.each(['Dies wird zugesagt.', 'Die Übersicht wird erstellt und der Niederschrift beigefügt.'])(
    'nobody whom the text names: %s',
    (text) => expect(owed(text)).toEqual([]),
  );

  it('several, joined by "und"', () => {
    expect(owed('Herr Quast und Frau Ilm sagen zu, die Zahlen zu nennen.')).toEqual(['Quast', 'Ilm']);
  });

  it('knows "er" for a man, whoever spoke last', () => {
    const course = [
      said('Herr Tann gibt Auskunft.'),
      said('Die Liste führe der Bauhof, er werde sie erfragen.', ILM, 1),
    ];
    expect(findPromises(course, null)[0]?.debtors[0]?.name).toBe('Tann');
  });

  it('takes "er" for the man with whom the sentence before begins', () => {
    const course = [
      said('Der Vorsitzende gibt an, davon sei nichts bekannt.'),
      said('Er lasse den Vorgang klären.', TANN, 1),
    ];
    expect(findPromises(course, null)[0]?.debtors[0]?.name).toBe('Vorsitzender');
  });

  it('takes "dieser" for the one named last', () => {
    const course = [
      said('Frau Ilm fragt Herrn Quast nach der Frist.', ILM),
      said('Die Frist werde dieser nachsehen.', ILM, 1),
    ];
    expect(findPromises(course, null)[0]?.debtors[0]?.name).toBe('Quast');
  });

  it('takes "dieser" for the body to which it was given', () => {
    const course = [
      said('Herr Quast gibt dies an den Bauhof weiter.', TANN),
      said('Dieser wird das Ergebnis mitteilen.', TANN, 1),
    ];
    expect(findPromises(course, null)[1]?.debtors[0]?.name).toBe('Bauhof');
  });

  it('takes "dieser" for a man or a body of that gender', () => {
    const course = [
      said('Gebildet wird ein Arbeitskreis aus Mitgliedern der Gruppe.', null),
      said('Dieser legt bis Mitte August eine Vorlage vor.', null, 1),
    ];
    expect(findPromises(course, null)[0]?.debtors[0]?.name).toBe('Arbeitskreis');
  });

  it('is the town by which it is done', () => {
    const course = [said('Die Anfrage wird durch die Stadt an die Behörde weitergegeben.', TANN)];
    expect(findPromises(course, null)[0]?.debtors[0]?.name).toBe('Stadt');
  });
});

describe('what is promised how', () => {
  it.each([
    ['Frau Ilm sichert eine schriftliche Beantwortung zu.', 'firm'],
    ['Frau Ilm wird die Frage an die Polizei weitergeben.', 'firm'],
    ['Frau Ilm bietet an, beim Pächter anzurufen.', 'offer'],
    ['Frau Ilm nimmt die Anregung mit.', 'intention'],
    ['Letzteres wolle sie klären.', 'intention'],
    ['Frau Ilm wird sich erkundigen.', 'check'],
  ])('%s', (text, kind) => {
    expect(promise(text)?.kind).toBe(kind);
  });
});

describe('what is no promise', () => {
  it.each([
    ['a plan', 'Der Ausbau ist für 2026 vorgesehen.'],
    ['works', 'Der Bauhof wird die Fläche freilegen.'],
    ['a fulfilment', 'Die Zahlen wurden dem Protokoll beigefügt.'],
    ['an old promise', 'Eine Prüfung sei bereits zugesagt worden.'],
    ['a third party', 'Der Landkreis wird die Brücke prüfen.'],
    ['news for others', 'Die Anlieger werden informiert.'],
    ['a request', 'Frau Ilm bittet, dass die Frage schriftlich beantwortet wird.'],
    ['a wish', 'Die Verwaltung solle prüfen, ob das möglich sei.'],
    ['an order', 'Die Verwaltung wird beauftragt zu prüfen, ob es geht.'],
    ['a question', 'Frau Ilm fragt, ob die Verwaltung das prüfen werde.'],
    ['a denial', 'Herr Quast kann eine Prüfung nicht zusagen.'],
    ['what goes on', 'Das wird derzeit geprüft.'],
    ['a report', 'Es wird mitgeteilt, dass die Straße gesperrt ist.'],
    ['a supposition', 'Wenn die Verwaltung dies prüfen werde, sei das gut.'],
    ['what lies there already', 'Die Übersicht wird dem Protokoll beigefügt (Anlage 2).'],
    ['an invitation', 'Wer Zeit hat, kann sich gern bei ihm melden.'],
    ['what is told later', 'Die Verwaltung teilt nachträglich mit, dass die Uhr wieder geht.'],
    ['a passive', 'Herr Quast wird gebeten, zu kommen.'],
    ['a passive in a clause', 'Herr Quast teilt mit, dass er im Mai vorgeladen wird.'],
    ['what a body does', 'Die Stadt baue um, sie werde den Steg im Mai versetzen.'],
    ['a motion', 'Der Rat teilt mit, dass er einen Antrag stellen wird.'],
    ['what is done from now on', 'Künftig werden Anfragen dem Protokoll beigefügt.'],
    ['a habit', 'Die Spenden werden bei Bedarf an den Kreis weitergeleitet.'],
    ['a vote', 'Die SPD-Fraktion wird dem Antrag zustimmen.'],
  ])('%s', (_, text) => {
    expect(promise(text)).toBeUndefined();
  });

  it('looks only behind the asking part of a sentence', () => {
    const text = 'Auf die Frage, ob man das prüfen werde, antwortet Herr Quast, das sei geschehen.';
    const utterance = { ...said(text), questions: [{ start: 0, end: text.indexOf(', antwortet') }] };
    expect(findPromises([utterance], null)).toEqual([]);
  });
});

describe('a promise', () => {
  it('shows its words, its date and its rule', () => {
    const text = 'Frau Ilm wird die Zahlen bis zur nächsten Sitzung nachreichen.';
    const found = promise(text);
    expect(found).toMatchObject({ start: 0, end: text.length, rule: 'wird-mitteilen', dueDate: null });
    expect(text.slice(found?.due?.start, found?.due?.end)).toBe('bis zur nächsten Sitzung');
  });

  it('is read in linear time, however hostile the text', () => {
    const started = performance.now();
    for (const bit of ['wird ', 'werde prüfen und ', 'Antwort soll ', 'nicht wird, dass ', ', ']) {
      for (let line = 0; line < 100; line += 1) promiseIn(bit.repeat(Math.floor(2900 / bit.length)));
      promiseIn(bit.repeat(200_000));
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
