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
      second(`Nach langer Aussprache kommt der Rat einstimmig zu folgendem Kompromiss:
Frau Birk wird mit dem Ruderverein sprechen.`),
    ).toEqual([
      '2 accepted all: Nach langer Aussprache kommt der Rat einstimmig zu folgendem Kompromiss: Frau Birk wird mit dem Ruderverein sprechen.',
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
      second(`Der Rat meldet einstimmig folgende Mittel an:
- 8.000 Euro für den Steg
- 1.000 Euro für drei Bänke
Der Rat beantragt, den Weg am Ufer auszubauen.`),
    ).toEqual([
      '2 accepted all: Der Rat meldet einstimmig folgende Mittel an: - 8.000 Euro für den Steg - 1.000 Euro für drei Bänke',
      '2 accepted -/-/-: Der Rat beantragt, den Weg am Ufer auszubauen.',
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
      second(`Da noch Gespräche laufen, beschließt der Rat einstimmig, den Preis in der nächsten Sitzung zu vergeben und verschiebt den TOP.
Nach kurzer Aussprache beschließt der Rat, die Gäste zur nächsten Sitzung einzuladen.`).map((line) =>
        line.slice(0, 19),
      ),
    ).toEqual(['2 deferred all: Da ', '2 accepted -/-/-: N']);
  });
});

describe('how it was voted on', () => {
  it('says the sentence behind it, which is no decision of its own', () => {
    expect(
      second(`Frau Birk erläutert die Lage. Über den Beitrag ist Einigung erzielt worden, ihn beizubehalten. Diese Empfehlung ergeht einstimmig.
Der Rat beschließt, den Steg zu sperren. Der Beschluss erfolgt mit 5 Ja-Stimmen bei 2 Nein-Stimmen.`),
    ).toEqual([
      '2 accepted all: Über den Beitrag ist Einigung erzielt worden, ihn beizubehalten.',
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
      second(`Im Rahmen der Anhörung wird der Wahl der Schiedsperson zugestimmt, wie sie in der Anlage benannt ist.
Beratungsergebnis: einstimmig`),
    ).toEqual([
      '2 accepted all: Im Rahmen der Anhörung wird der Wahl der Schiedsperson zugestimmt, wie sie in der Anlage benannt ist.',
    ]);
  });

  it('is split where the announcement tells of parts, before or behind their marks', () => {
    expect(
      second(`Der Rat empfiehlt einstimmig zu a) und b) und mit einer Gegenstimme zu c)
a. Der Steg wird gesperrt.
b. Das Boot wird verkauft.
c. Die Bank wird versetzt.`),
    ).toEqual([
      '2 accepted all: Der Steg wird gesperrt. b. Das Boot wird verkauft.',
      '2 accepted -/1/-: Die Bank wird versetzt.',
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
Beratungsergebnis: a) 4 Stimmen
b) 1 Stimme bei einer Enthaltung`),
    ).toEqual([
      '2 accepted 4/-/-: a) Der Steg wird verlegt.',
      '2 rejected 1/-/1: b) Der Steg wird nicht verlegt.',
    ]);
  });
});
