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
