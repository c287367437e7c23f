import { expect, it } from 'vitest';
import { namings } from '../../import/language/namings.ts';
import { tokens } from '../../import/language/tokens.ts';
import { named } from './named.ts';

it.each([
  ['Herr Dr. Adler-Birk fragt.', ['Herr Dr. *Adler-Birk']],
  ['Frau Ilvi Birk fragt, ob es geht', ['Frau Ilvi *Birk']],
  ['Herr Meno Adler, Am Anger 3, fragt nach', ['Herr Meno *Adler']],
  ['Auf Nachfrage von Herrn F. Adler', ['Herr F. *Adler']],
  ['Frau von der Heide fragt.', ['Frau *von der Heide']],
  ['Frau K. fragt.', ['Frau *K.']],
  ['Herr Techn. Beigeordneter Adler sagt zu.', ['Herr *Adler /Techn. Beigeordneter']],
  ['Der Ortsbürgermeister, Herr Adler, dankt.', ['Herr *Adler /Ortsbürgermeister']],
  [
    'den Geschäftsführer des Jobcenters Auendorf Herrn Adler',
    ['Herr *Adler /Geschäftsführer @Jobcenter Auendorf'],
  ],
  ['die Leiterin des Museums Auenhof Frau Dr. Birk', ['Frau Dr. *Birk /Leiterin @Museum Auenhof']],
  [
    'Frau Birk vom Fachbereich Jugend, Soziales und Wohnen antwortet.',
    ['Frau *Birk @Fachbereich Jugend, Soziales und Wohnen'],
  ],
  ['Das wird laut FB 3, Herrn Adler, nachgeholt.', ['Herr *Adler @FB 3']],
  ['Das liegt beim Fachbereich 3, Frau Birk fragt nach.', ['*Fachbereich 3', 'Frau *Birk']],
  ['Dessen Vertreterin, Frau Birk, ergänzt dies.', ['Frau *Birk /Vertreterin']],
  ['Dessen Boot, Frau Birk, leckt.', ['Frau *Birk']],
  ['Frau Birk aus Alt Auendorf fragt.', ['Frau *Birk']],
  ['Frau Birk aus dem Bauamt, antwortet.', ['Frau *Birk @Bauamt']],
  [
    'Herr Adler soll sich mit Frau Birk vom Bauhof in Verbindung setzen.',
    ['Herr *Adler', 'Frau *Birk @Bauhof'],
  ],
  ['Frau Birk vom Fachbereich 3 Folgendes teilt mit.', ['Frau *Birk @Fachbereich 3']],
  [
    'Herr Adler, für das Amt des Ortsvorstehers vorgeschlagen, dankt.',
    ['Herr *Adler', '*Amt', '*Ortsvorsteher /Ortsvorsteher'],
  ],
  ['Die Stiftung St. Anna fragt nach.', ['*Stiftung St. Anna']],
  ['Der Vorstand des Vereins fragt nach.', ['*Vorstand des Vereins']],
  ['Vorstand Anna Birk fragt nach.', ['Anna *Birk']],
  ['Frau Birk, die Sprecherin, bestätigt es.', ['Frau *Birk /Sprecherin']],
  [
    'Frau Birk, die Sprecherin, und Herr Adler gehen.',
    ['Frau *Birk', '*Sprecherin /Sprecherin', 'Herr *Adler'],
  ],
  [
    'Der Geschäftsführer der Werft Lindenau mbH, Herr Adler, trägt vor.',
    ['Herr *Adler /Geschäftsführer @Werft Lindenau mbH'],
  ],
  [
    'Der Geschäftsführer der Baugesellschaft Lindenau mbH, Herr Adler, trägt vor.',
    ['Herr *Adler /Geschäftsführer @Baugesellschaft Lindenau mbH'],
  ],
  ['Die Bürgerinnen und Bürger fragen nach.', ['*Bürgerinnen', '*Bürger']],
  ['Er hat mit den Ratsmitgliedern Kontakt aufgenommen.', ['*er', '*Ratsmitglieder /Ratsmitglied']],
  ['Der Antrag der Heimatpflegerin auf Unterstützung liegt vor.', ['*Heimatpflegerin /Heimatpflegerin']],
  ['Er führt mit dem Brandmeister Gespräche.', ['*er', '*Brandmeister /Brandmeister']],
  ['Frau Auf der Heide dankt.', ['Frau *Auf der Heide']],
  ['Die Ratsherren Adler und Birk fragen nach.', ['*Adler /Ratsherr', '*Birk /Ratsherr']],
  ['Herr Adler (SPD) fragt.', ['Herr *Adler @SPD']],
  ['Herr Jan Pf., Vorsitzender des Heimatvereins, fragt.', ['Herr Jan *Pf. /Vorsitzender @Heimatverein']],
  ['Es begrüßt der Vorsitzende Herrn Adler.', ['*Vorsitzender /Vorsitzender', 'Herr *Adler']],
  ['Es begrüßt die Bürgermeisterin Herrn Adler.', ['*Bürgermeisterin /Bürgermeisterin', 'Herr *Adler']],
  ['ORM Bei der Wieden fragt.', ['*Bei der Wieden /ORM']],
  ['S.B. Öhler fragt.', ['*Öhler /S.B.']],
  ['s. B. Birk fragt.', ['*Birk /s. B.']],
  ['GVin Birk fragt.', ['*Birk /GVin']],
  ['Das antwortet KVOR Birk.', ['*Birk /KVOR']],
  ['Herr BzStR Adler antwortet.', ['Herr *Adler /BzStR']],
  ['Der Bgm antwortet.', ['*Bgm /Bgm']],
  ['Die Bgm. antwortet.', ['*Bgm /Bgm']],
  ['Fragen von ihr werden beantwortet.', ['*ihr']],
  ['Auf Frau Birks weitere Frage antwortet niemand.', ['Frau *Birk']],
  ['Frau Birks fragt.', ['Frau *Birks']],
  ['Frau B fragt.', ['Frau *B.']],
  ['Fau Birk fragt.', ['Frau *Birk']],
  ['Dr. Adler fragt.', ['Dr. *Adler']],
  ['Die Dr.-Adler-Straße ist gesperrt.', []],
  ['Ein junger Mann fragt.', ['*Mann']],
  ['Aus der Bürgerschaft kommt eine Frage.', ['*Bürgerschaft']],
  ['Die Grünen fragen.', ['*Grünen']],
  ['Die Grünen Wiesen sind nass.', []],
  ['Bündnis 90/Die Grünen fragt nach.', ['*Bündnis 90/Die Grünen']],
  ['Die Fraktion Bündnis 90/Die Grünen fragt nach.', ['*Fraktion Bündnis 90/Die Grünen']],
  ['Die Antwort vom Bgm liegt vor.', ['*Bgm /Bgm']],
  ['Die Fraktion Die Linke fragt nach.', ['*Fraktion Die Linke']],
  ['Die Gruppe SPD/Grüne fragt nach.', ['*Gruppe SPD/Grüne']],
  ['Anfrage Birk (SPD): Das Boot leckt.', ['*Birk @SPD']],
  ['Anfrage Spielplatz: Das Boot leckt.', []],
  ['Die BV berät.', ['*BV']],
  ['Ratsfrau Birk fragt.', ['*Birk /Ratsfrau']],
  ['Stadträtin Birk fragt.', ['*Birk /Stadträtin']],
  ['Die Herren Adler und Birk fragen.', ['Herr *Adler', 'Herr *Birk']],
  ['Ein Einwohner fragt.', ['*Einwohner']],
  ['Auf Nachfrage eines Zuhörers', ['*Zuhörer']],
  ['Die Vertreter der Verwaltung antworten.', ['*Vertreter /Vertreter @Verwaltung']],
  ['Der Ortsrat Auendorf beschließt.', ['*Ortsrat Auendorf']],
  ['Sönke Adler fragt.', ['Sönke *Adler']],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it('takes an abbreviation that no list has for an office before the name of somebody who is there', () => {
  expect(named('Das weiß LKOR Birk.', ['Birk'])).toEqual(['*Birk /LKOR']);
  expect(named('Das weiß LKOR Birk.')).toEqual([]);
  expect(named('Das fordert die SPD Birk.', ['Birk'])).toEqual(['*SPD Birk']);
});

it('finds nobody in streets and things', () => {
  expect(named('Die Baustelle in der Lindenstraße kostet eine Million.')).toEqual([]);
  expect(named('Wann kommt die neue Drehleiter?')).toEqual([]);
});

it('knows by the order of the sentence that a word no list has is a given name', () => {
  expect(named('Frau Tjorvena Birk fragt, ob es geht.')).toEqual(['Frau Tjorvena *Birk']);
  expect(named('Herr Menske Adler, Parkallee 12, fragte danach.')).toEqual(['Herr Menske *Adler']);
  expect(named('Dazu teilt Herr Adler Zahlen mit.')).toEqual(['Herr *Adler']);
  expect(named('Herr Adler Montag und Dienstag.')).toEqual(['Herr *Adler']);
});

it('takes who asks or answers at the head of a sentence for a person, whatever he is', () => {
  expect(named('Eine Töpferin fragt, ob es geht.')).toEqual(['*Töpferin']);
  expect(named('Ein Glaser aus Lindenau möchte wissen, ob es geht.')).toEqual(['*Glaser']);
  expect(named('Ortschronist Birk erklärt, dass es geht.')).toEqual(['*Birk /Ortschronist']);
  expect(named('Ein Gutachten sagt, dass es geht.')).toEqual([]);
  expect(named('Gymnasium Birk sagt, dass es geht.')).toEqual([]);
  expect(named('Eine Satzung regt an, dass es geht.')).toEqual([]);
});

it('knows councillors of all bodies, and an abbreviated office at the head of a sentence', () => {
  expect(named('Auf Frage von Verbandsrätin Birk')).toEqual(['*Birk /Verbandsrätin']);
  expect(named('Bgm. verneint dies.')).toEqual(['*Bgm /Bgm']);
});

it.each([
  ['Tammen nennt einen Termin.', ['*Tammen']],
  ['Zwei Bäume weichen, antwortet Tammen, mehr nicht.', ['*Tammen']],
  ['Auf Nachfrage von Tammen wird es erklärt.', ['*Tammen']],
  ['Abend verneint das.', ['*Abend']],
  ['Abend war es geworden.', []],
  ['Die Mühle von Tammen Beton steht.', []],
])('those of the attendance list need no Herr or Frau: %s', (text, expected) => {
  expect(named(text, ['Tammen', 'Abend'])).toEqual(expected);
});

/** Everybody named where a list gives names without "Herr" or "Frau", and a calling. */
const listedNames = (text: string) =>
  namings(tokens(text), {
    families: new Set(['Monti', 'Fuchs', 'Noll']),
    greetless: true,
    callings: new Set(['Wirtschaftsprüferin']),
  }).map(({ name }) => name);

it.each([
  ['Auf die Frage nennt Monti 63 Prozent.', ['Monti']],
  ['Noll erkundigt sich bei Fuchs, wann es losgehe.', ['Noll', 'Fuchs']],
  ['Nolls Frage beantwortet Fuchs mit Ja.', ['Noll', 'Fuchs']],
  ['An Monti richtet Fuchs eine Bitte.', ['Monti', 'Fuchs']],
  ['Der Fuchs am Teich läuft zum Bau.', []],
  ['Hierzu verweist die Wirtschaftsprüferin auf Anlage 7.', ['Wirtschaftsprüferin']],
  ['Eine Wirtschaftsprüferin soll die Zahlen sehen.', []],
])('names of a list that greets nobody: %s', (text, names) => {
  expect(listedNames(text)).toEqual(names);
});

it('a field of work behind its head, and a place behind "von", are no names', () => {
  expect(named('Er fragt nach dem Gehalt der neuen Abteilungsleiterin Grünflächen.')).toEqual([
    '*er',
    '*Abteilungsleiterin /Abteilungsleiterin',
  ]);
  expect(named('Der Ortsvorsteher von Auendorf dankt.')).toEqual(['*Ortsvorsteher /Ortsvorsteher']);
  expect(named('Der Ortsvorsteher von Auendorf dankt.', ['von Auendorf'])).toEqual([
    '*von Auendorf /Ortsvorsteher',
  ]);
});
