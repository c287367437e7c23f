import { describe, expect, test } from 'vitest';
import { documentOf, outline } from './document-of.ts';

describe('ALLRIS', () => {
  test('the page with "Reduzieren"', () => {
    const found = documentOf(`17.11.2021 - 7.4 Neuordnung des Schulhofs am We...

Beschluss:
geändert beschlossen
Reduzieren

Wortprotokoll

Zusammenfassung des
Diskussionsergebnisses:

\u00a0

a)Frau Amsel fragt nach den Bäumen.
Sie möchte wissen, wer sie fällt.

\u00a0

Herr Bode antwortet, dass alle stehen bleiben.

\u00a0

Hinweis der Schriftführung:

Es sind 14 Bäume.

\u00a0

Herr Cramer dankt.

Reduzieren

Beschluss:

Die Verwaltung wird beauftragt zu prüfen, ob der Hof begrünt werden kann.

Reduzieren

Abstimmungsergebnis:

\u00a0

x

 Einstimmig beschlossen

\u00a0

Dafür:

15

Reduzieren

Anlagen
Online-Version dieser Seite: https://ratsinfo.lindenau.example/publicto020?TOLFDNR=1&selfaction=print`);
    expect(found).toMatchObject({ layout: 'allris', date: '2021-11-17', municipality: 'Lindenau' });
    expect(found.items).toMatchObject([{ number: '7.4', heading: 'Neuordnung des Schulhofs am We...' }]);
    expect(outline(found)).toEqual([
      'heading: 17.11.2021 - 7.4 Neuordnung des Schulhofs am We...',
      'vote: Beschluss: geändert beschlossen',
      'furniture: Reduzieren Wortprotokoll',
      'furniture: Zusammenfassung des Diskussionsergebnisses:',
      'text: Frau Amsel fragt nach den Bäumen.',
      'text: Sie möchte wissen, wer sie fällt.',
      'text: Herr Bode antwortet, dass alle stehen bleiben.',
      'note: Hinweis der Schriftführung:',
      'note: Es sind 14 Bäume.',
      'text: Herr Cramer dankt.',
      'furniture: Reduzieren',
      'heading: Beschluss:',
      'decision: Die Verwaltung wird beauftragt zu prüfen, ob der Hof begrünt werden kann.',
      'furniture: Reduzieren',
      'vote: Abstimmungsergebnis:',
      'vote: x',
      'vote: Einstimmig beschlossen',
      'vote: Dafür:',
      'vote: 15',
      expect.stringMatching(/^furniture: Reduzieren Anlagen Online-Version/),
    ]);
  });

  test('the page with "Grunddaten", set in short lines', () => {
    const found = documentOf(`24.11.2015 - 13 Anfragen
Grunddaten
- TOP:
- Ö 13
- Sitzung:
-
Sitzung des Rates der Stadt Lindenau
- Gremium:
- Rat der Stadt Lindenau
- Datum:
- Do., 24.11.2015
- Bearbeitung:
- Kerstin Uhl
Wortprotokoll
Herr Dr.
Amsel wirft die Frage auf, warum das Häuschen am Wehr, an dem der Wasserstand
abgelesen werde, leer stehe. Ohne die Werte tappe die Feuerwehr im Dunkeln.
Frau
Bode-Cramer entgegnet, dass der Pegel dem Land gehöre
und sie dazu nur mutmaßen könne.
Darüber hinaus möchte er wissen, wann der Rat die neuen Schilder
bekomme.`);
    expect(found).toMatchObject({ committee: 'Rat der Stadt Lindenau', municipality: 'Lindenau' });
    expect(outline(found).slice(2)).toEqual([
      'text: Herr Dr. Amsel wirft die Frage auf, warum das Häuschen am Wehr, an dem der Wasserstand abgelesen werde, leer stehe. Ohne die Werte tappe die Feuerwehr im Dunkeln.',
      'text: Frau Bode-Cramer entgegnet, dass der Pegel dem Land gehöre und sie dazu nur mutmaßen könne.',
      'text: Darüber hinaus möchte er wissen, wann der Rat die neuen Schilder bekomme.',
    ]);
  });

  test('the old excerpt, which prints a paragraph twice', () => {
    const found = documentOf(`Inhalt

Auszug - Anfragen und Anregungen

Kreistag des Landkreises Aue
TOP: Ö 18
Gremium: Kreistag des Landkreises Aue Beschlussart: ungeändert beschlossen
Datum: Mi, 11.12.2013 Status: öffentlich

Wortprotokoll

Landrätin Amsel teilt mit, dass die Kreistags¬abgeordneten ihre Karten abholen können

Landrätin Amsel teilt mit, dass die Kreistagsabgeordneten ihre Karten abholen können.

a)

a)     KTA Bode bittet um Informationen zur Straßenmeisterei.

-          KT 11.12.2013

b)     KTA Cramer fragt an, bis wann die Übersicht vorliege.`);
    expect(found).toMatchObject({
      layout: 'allris',
      committee: 'Kreistag des Landkreises Aue',
      municipality: 'Landkreis Aue',
      date: '2013-12-11',
      items: [{ number: 'Ö 18', heading: 'Anfragen und Anregungen' }],
    });
    expect(outline(found).filter((line) => line.startsWith('text'))).toEqual([
      'text: Landrätin Amsel teilt mit, dass die Kreistagsabgeordneten ihre Karten abholen können.',
      'text: KTA Bode bittet um Informationen zur Straßenmeisterei.',
      'text: KTA Cramer fragt an, bis wann die Übersicht vorliege.',
    ]);
  });
});
