import { describe, expect, it } from 'vitest';
import { judge, type Passage } from '../../import/acts/status.ts';

function passage(text: string): Passage {
  return { text, at: Array.from({ length: text.length + 1 }, (_, offset) => offset) };
}

const reply = (...sentences: readonly string[]) => sentences.map(passage);
const status = (...sentences: readonly string[]) => judge([reply(...sentences)]).status;

describe('what became of a question', () => {
  it.each([
    ['an answer', 'ANSWERED', ['Herr Tann antwortet, dass der Weg im Mai gesperrt werde.']],
    ['yes or no', 'ANSWERED', ['Herr Tann verneint dies.']],
    ['not knowing, and nothing more', 'ANSWERED', ['Das ist ihm nicht bekannt.']],
    [
      'not knowing, then an answer',
      'ANSWERED',
      ['Dazu liege ihr nichts vor.', 'Der Zaun gehöre dem Verein.'],
    ],
    ['an answer, then a promise', 'ANSWERED', ['Es seien zwölf.', 'Die Liste werde er nachreichen.']],
    [
      'an answer and a promise in one',
      'ANSWERED',
      ['Herr Tann teilt mit, dass der Weg gesperrt ist, und wird den Plan verschicken.'],
    ],
    ['a promise that says yes', 'ANSWERED', ['Herr Tann sagt zu, dass der Förster gern einmal komme.']],
    [
      'yes, and what he will do',
      'ANSWERED',
      ['Herr Tann bejahte dies und erklärte, er werde den Verein anschreiben.'],
    ],
    ['thanks, then a promise', 'DEFERRED', ['Herr Tann dankt für den Hinweis.', 'Er sagt eine Prüfung zu.']],
    [
      'it lies with others, then a promise',
      'DEFERRED',
      ['Der Vorgang liege beim Landkreis.', 'Er werde dort nachfragen und berichten.'],
    ],
    [
      'an excuse, then a promise of the answer',
      'DEFERRED',
      ['Herr Tann bat um Nachsicht, der Brief sei liegen geblieben.', 'Frau Birk erhalte bis Mai Antwort.'],
    ],
    [
      'an answer before a semicolon, then more to come',
      'ANSWERED',
      ['Herr Tann berichtet von Schäden am Steg; einen Plan legt er in der nächsten Sitzung vor.'],
    ],
    [
      'yes, and a paper besides',
      'ANSWERED',
      ['Ja, und Frau Ilm verspricht, ihr die Karte zukommen zu lassen.'],
    ],
    [
      'a meeting to come, of which somebody will tell',
      'DEFERRED',
      ['Frau Ilm antwortet, dass im Mai ein Gespräch beim Kreis stattfinde.', 'Sie werde darüber berichten.'],
    ],
    [
      'a report that is not written yet',
      'DEFERRED',
      ['Frau Ilm verweist auf den Bericht, der gerade erstellt werde.', 'Sie werde ihn im Mai vorstellen.'],
    ],
    [
      'another point of the agenda',
      'DEFERRED',
      ['Herr Tann merkt an, dass man dies unter TOP 6 behandeln könne.'],
    ],
    [
      'what is still before a court',
      'DECLINED',
      ['Er könne keine Auskunft geben, da der Fall anhängig sei.'],
    ],
    ['things named by their kind', 'OFF_RECORD', ['Frau Ilm nennt die vorgesehenen Baumarten.']],
    ['shown, not told', 'OFF_RECORD', ['Frau Ilm zeigt hierzu drei Muster.']],
    ['silent for reasons', 'DECLINED', ['Aus Sicherheitsgründen könne er dazu keine Angaben machen.']],
    ['answered, not told', 'OFF_RECORD', ['Herr Tann beantwortet eine Frage von Frau Ilm.']],
    ['explained, not told', 'OFF_RECORD', ['Frau Ilm erläutert die Abläufe.']],
    ['explained, then told', 'ANSWERED', ['Frau Ilm erläutert die Abläufe.', 'Zuerst werde gemessen.']],
    ['read out', 'OFF_RECORD', ['Herr Tann verliest die Stellungnahme.']],
    ['a promise', 'DEFERRED', ['Herr Tann sagt eine schriftliche Beantwortung zu.']],
    ['a check', 'DEFERRED', ['Herr Tann antwortet, dass das Bauamt den Zaun prüfen werde.']],
    ['not knowing, then a promise', 'DEFERRED', ['Herr Tann muss passen.', 'Er werde sich erkundigen.']],
    ['postponed', 'DEFERRED', ['Die Beantwortung wird in den Herbst verschoben.']],
    ['taken along', 'DEFERRED', ['Frau Ilm nimmt dies gern als Anregung auf.']],
    ['a promise in a clause', 'DEFERRED', ['Herr Tann sagt zu, dass er dies prüfen werde.']],
    ['a list to come', 'DEFERRED', ['Die Liste wird der Niederschrift als Anlage beigefügt.']],
    ['not admitted', 'DECLINED', ['Die Vorsitzende lässt die Frage nicht zu.']],
    ['refused', 'DECLINED', ['Dazu möchte Frau Ilm nichts sagen.']],
    [
      'out of competence',
      'DECLINED',
      ['Frau Ilm erklärt, dass der Zaun nicht in die Zuständigkeit des Beirats falle.'],
    ],
    [
      'nothing at hand, then a promise',
      'DEFERRED',
      ['Er habe die Liste nicht dabei.', 'Er werde sie mailen.'],
    ],
    ['who knows is away', 'DEFERRED', ['Das Büro sei nicht vertreten.', 'Er werde dort nachfragen.']],
    ['read out by the way', 'OFF_RECORD', ['Er hatte das Schreiben dabei und verlas es.']],
    ['said before', 'OFF_RECORD', ['Herr Tann verweist auf seine Ausführungen unter TOP 3.']],
    [
      'pointed elsewhere, then a promise',
      'DEFERRED',
      ['Er verweist auf die Zuständigkeit des Kreises.', 'Er werde dort nachfragen.'],
    ],
    ['pointed elsewhere', 'DECLINED', ['Er verweist auf die Zuständigkeit des Kreises.']],
    ['others decide', 'DECLINED', ['Darüber entscheidet allein der Verein.']],
    ['asked to keep silent', 'DECLINED', ['Der Käufer habe um Vertraulichkeit gebeten.']],
    ['a label, then a refusal', 'DECLINED', ['Herr Tann (Lindenau GmbH):', 'Dazu gebe ich keine Auskunft.']],
    [
      'refused, then a promise',
      'DEFERRED',
      ['Die Stadt sei nicht zuständig.', 'Er werde die Frage weiterleiten.'],
    ],
  ] as const)('%s: %s', (_, expected, sentences) => {
    expect(status(...sentences)).toBe(expected);
  });

  it.each([
    ['Wie viele Gäste kamen?', ['Es war ein schönes Fest.', 'Die Zahlen reiche er nach.'], 'DEFERRED'],
    ['Wie viele Gäste kamen?', ['Es kamen 300.', 'Die genauen Zahlen reiche er nach.'], 'ANSWERED'],
    [
      'Was kosten die Warte?',
      ['Es gebe mehrere Warte.', 'Was das kostet, müsse er nachreichen.'],
      'DEFERRED',
    ],
    ['Wer war da?', ['Viele Gäste.', 'Die Zahlen reiche er nach.'], 'ANSWERED'],
    [
      'Gibt es dafür eine Zulage?',
      ['Die Schule betreut das.', 'Zur Zulage wolle er nichts sagen.'],
      'DECLINED',
    ],
    ['Kommt die Liste noch, fragt er, und ob man sie kürze.', ['Herr Tann sagt dies zu.'], 'ANSWERED'],
    ['Er möchte die Antwort schriftlich.', ['Herr Tann sagt dies zu.'], 'DEFERRED'],
    ['Sie fragt, wann der Bericht vorgelegt werde.', ['Er werde im Mai vorgelegt.'], 'ANSWERED'],
    ['Wer ist für den Steg zuständig?', ['Für den Steg sei der Verband zuständig.'], 'ANSWERED'],
    ['Wann wird der Steg gebaut?', ['Für den Steg sei der Verband zuständig.'], 'DECLINED'],
    [
      'Wann wird der Steg gebaut?',
      ['Für den Steg sei der Verband zuständig.', 'Er baue im Mai.'],
      'ANSWERED',
    ],
    [
      'Wann wird der Steg gebaut?',
      ['Für den Steg sei der Verband zuständig.', 'Er werde die Frage weiterleiten.'],
      'DEFERRED',
    ],
    ['Warum berät der Rat das nicht?', ['Dafür ist der Kreis zuständig.'], 'ANSWERED'],
  ])('weighs what is put off against what was asked: %s %j', (question, sentences, expected) => {
    expect(judge([reply(...sentences)], [], passage(question)).status).toBe(expected);
  });

  it('is nothing where nobody responds', () => {
    expect(judge([])).toEqual({ status: 'NONE', rule: 'nobody-responds', words: null });
  });

  it('takes a put-off that nobody speaks, but no other sentence', () => {
    expect(judge([], reply('Die Auskunft soll dem nächsten Protokoll beigefügt werden.')).status).toBe(
      'DEFERRED',
    );
    expect(judge([], reply('Die Sitzung endet um neun Uhr.')).status).toBe('NONE');
    expect(judge([], reply('Dies wird verneint.')).status).toBe('ANSWERED');
    const both = 'Die Mitglieder stellen Fragen, die gleich beantwortet werden.';
    expect(judge([], [], passage(both)).status).toBe('OFF_RECORD');
  });

  it('lets a note or another speaker make good a promise', () => {
    const replies = [reply('Herr Tann wird die Zahl nachreichen.'), reply('Es waren zwölf Stunden.')];
    expect(judge(replies).status).toBe('ANSWERED');
  });

  it('lets one speaker promise what another does not know', () => {
    const replies = [reply('Frau Ilm hat davon keine Kenntnis.'), reply('Herr Tann sagt eine Klärung zu.')];
    expect(judge(replies).status).toBe('DEFERRED');
  });

  it('gives each of several questions its part of one reply', () => {
    const answer = [
      reply('Frau Ilm nennt zwölf Bäume.', 'Die Aufteilung nach Straßen werde sie nachreichen.'),
    ];
    expect(judge(answer, [], passage('Kann man das nach Straßen sagen?')).status).toBe('DEFERRED');
    expect(judge(answer, [], passage('Er fragt, wie viele es seien.')).status).toBe('ANSWERED');
  });

  it('shows the words that it rests on', () => {
    const text = 'Das müsse, so Herr Tann, er werde sich erkundigen.';
    const { words, rule } = judge([reply(text)]);
    expect(text.slice(words?.start, words?.end)).toBe('werde sich erkundigen');
    expect(rule).toBe('wird-prüfen');
  });
});
