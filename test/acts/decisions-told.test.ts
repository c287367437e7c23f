import { describe, expect, it } from 'vitest';
import { read, second, session } from './decided.ts';

describe('what was decided', () => {
  it('stands below the words that announce it, whoever is named first in it', () => {
    expect(
      second(`Ohne weitere Beratung beschließt der Rat einstimmig wie folgt:
Der Rat beschließt wie folgt:
Die Verwaltung soll einen Plan für den Steg in Auftrag geben.
Beratungsergebnis: Einstimmig`),
    ).toEqual([
      '2 accepted all: Ohne weitere Beratung beschließt der Rat einstimmig wie folgt: Der Rat beschließt wie folgt: Die Verwaltung soll einen Plan für den Steg in Auftrag geben.',
    ]);
    expect(
      second(`Sodann kommt der Rat einstimmig zu folgendem Ergebnis:
Frau Birk wird ein Boot aussuchen.`),
    ).toEqual([
      '2 accepted all: Sodann kommt der Rat einstimmig zu folgendem Ergebnis: Frau Birk wird ein Boot aussuchen.',
    ]);
    expect(
      second(`Herr Adler erläutert die Vorlage. Ohne Aussprache beschließt der Rat einstimmig:
Das Boot wird für 400 Euro verkauft.`),
    ).toEqual([
      '2 accepted all: Ohne Aussprache beschließt der Rat einstimmig: Das Boot wird für 400 Euro verkauft.',
    ]);
  });

  it('may be a list, which ends where another decision begins', () => {
    expect(
      second(`Der Rat bittet einstimmig um folgende Mittel:
- 700 Euro für den Steg
- 90 Euro für eine Bank
Der Rat beantragt, das Ufer zu beleuchten.`),
    ).toEqual([
      '2 accepted all: Der Rat bittet einstimmig um folgende Mittel: - 700 Euro für den Steg - 90 Euro für eine Bank',
      '2 accepted -/-/-: Der Rat beantragt, das Ufer zu beleuchten.',
    ]);
  });

  it('is told once where the decision repeats a sentence', () => {
    expect(
      second(`Der Rat nimmt den Bericht zustimmend zur Kenntnis.
Der Rat beschließt wie folgt:
Der Rat nimmt den Bericht zustimmend zur Kenntnis.`),
    ).toEqual([
      '2 noted -/-/-: Der Rat beschließt wie folgt: Der Rat nimmt den Bericht zustimmend zur Kenntnis.',
    ]);
  });

  it('may be that something is rejected, which most were for', () => {
    const { decisions, warnings } = read(
      session(`Der Rat beschließt mit 9 Ja-Stimmen und 2 Nein-Stimmen wie folgt:
Der Antrag auf Verlegung des Stegs wird abgelehnt.`),
    );
    expect(decisions[1]).toMatch(/^2 rejected 9\/2\/-: /u);
    expect(warnings).toEqual([]);
  });

  it('may be for a later meeting', () => {
    expect(
      second(`Weil Angebote fehlen, beschließt der Rat einstimmig, den Kauf in der nächsten Sitzung zu beraten und verschiebt den TOP.
Sodann beschließt der Rat, die Ruderer zur nächsten Sitzung zu bitten.`).map((line) => line.slice(0, 19)),
    ).toEqual(['2 deferred all: Wei', '2 accepted -/-/-: S']);
  });
});

describe('how it was voted on', () => {
  it('says the sentence behind it, which is no decision of its own', () => {
    expect(
      second(`Frau Birk erläutert die Lage. Über die Liegeplätze hat man sich geeinigt. Diese Empfehlung ergeht einstimmig.
Der Rat beschließt, den Steg zu sperren. Der Beschluss erfolgt mit 5 Ja-Stimmen bei 2 Nein-Stimmen.`),
    ).toEqual([
      '2 accepted all: Über die Liegeplätze hat man sich geeinigt.',
      '2 accepted 5/2/-: Der Rat beschließt, den Steg zu sperren.',
    ]);
  });

  it('may be told above a result that tells only what became of the matter', () => {
    expect(
      second(`Dem Antrag wird einstimmig zugestimmt.
Beratungsergebnis: Antrag zurückgestellt`),
    ).toEqual(['2 deferred all: Dem Antrag wird einstimmig zugestimmt.']);
  });

  it('is told of the sentence that somebody agrees to what is heard', () => {
    expect(
      second(`Nach kurzer Aussprache wird dem Verkauf des Bootes zugestimmt, den Frau Birk vorschlägt.
Beratungsergebnis: einstimmig`),
    ).toEqual([
      '2 accepted all: Nach kurzer Aussprache wird dem Verkauf des Bootes zugestimmt, den Frau Birk vorschlägt.',
    ]);
  });

  it('is split where the announcement tells of parts, before or behind their marks', () => {
    expect(
      second(`Der Rat empfiehlt einstimmig zu a) und b) und mit zwei Gegenstimmen zu c)
a. Der Steg wird gesperrt.
b. Das Boot wird verkauft.
c. Die Bank wird versetzt.`),
    ).toEqual([
      '2 accepted all: Der Steg wird gesperrt. b. Das Boot wird verkauft.',
      '2 accepted -/2/-: Die Bank wird versetzt.',
    ]);
    expect(
      second(`Sodann beschließt der Rat zu a) mit 9 Ja-Stimmen und 2 Nein-Stimmen und zu b) einstimmig wie folgt:
a) Der Steg wird gesperrt.
b) Das Boot wird verkauft.`),
    ).toEqual(['2 accepted 9/2/-: a) Der Steg wird gesperrt.', '2 accepted all: b) Das Boot wird verkauft.']);
  });

  it('chooses between parts that stand on lines of their own', () => {
    expect(
      second(`Der Rat empfiehlt dem Kreis:
a) Der Steg wird verlegt.
b) Der Steg wird nicht verlegt.
Beratungsergebnis: a) 6 Stimmen
b) 2 Stimmen bei drei Enthaltungen`),
    ).toEqual([
      '2 accepted 6/-/-: a) Der Steg wird verlegt.',
      '2 rejected 2/-/3: b) Der Steg wird nicht verlegt.',
    ]);
  });
});
