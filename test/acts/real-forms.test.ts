import { describe, expect, it } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';
import { answered } from './answered.ts';

describe('answers in the forms of minutes', () => {
  it.each([
    [
      'of two who answer together',
      'Frau Birk fragt, ob die Presse recht hat. Hierauf antworten sowohl Herr Tamm als auch Herr Ilm, dass dem nicht so sei.',
      ['ANSWERED Herr Tamm Herr Ilm'],
    ],
    [
      'of the chair whom a resident asks, behind his reason',
      'Herr Tamm wird von einem Einwohner gefragt, ob der Steg nötig sei. Dies würde Geld sparen. Herr Tamm betont, dass er nötig sei.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'not what others were told',
      'Frau Birk fragt, ob der Plan gilt. Ihnen wurde mitgeteilt, dass Kabel kommen. Herr Tamm antwortet hierauf, dass er gilt.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'not what its asker wants besides',
      'Frau Birk fragt, ob der Steg bleibt. Weiterhin soll ein Zuschuss geklärt werden.',
      ['NONE'],
    ],
    [
      'not what somebody was told on another day',
      'Herr Ilm fragt, warum es Kies ist. Die Einwohner erklärten ihr, dass der Sand besser war. Herr Tamm hat hierzu beim Bauhof angefragt und erläutert die Antwort. Der Kies wurde dem Sand vorgezogen.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'by a supplement',
      'Frau Birk fragt nach dem Steg.\nNachtrag:\nDer Steg ist Thema im Arbeitskreis.',
      ['ANSWERED '],
    ],
    [
      'that others are asked first',
      'Frau Birk fragt, wem der Steg gehört. Herr Tamm sagt zu, dass hierzu die Behörden um Auskunft gebeten werden.',
      ['DEFERRED Herr Tamm'],
    ],
    [
      'of each who speaks in it',
      'Frau Birk fragt, ob das richtig war. Frau Ilm antwortet, es sei gut. Diese Vorgehensweise, so ergänzend Bauamtsleiter Tamm, sei formal korrekt.',
      ['ANSWERED Frau Ilm Herr Tamm'],
    ],
    [
      'that is refused',
      'Frau Birk fragt, wer gehen muss. Personalfragen, so Herr Tamm, erörtere er hier nicht.',
      ['DECLINED Herr Tamm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});

describe('questions in the forms of minutes', () => {
  it.each([
    ['what somebody wants explained', 'Frau Birk möchte die Kosten der Technik erläutert wissen.', 1],
    [
      'what others want to know, by her mouth',
      'Frau Birk trägt vor, dass Anlieger an sie herangetreten sind und geklärt haben möchten, wer den Steg streicht.',
      1,
    ],
    [
      'of many, in the passive',
      'Nach dem Vortrag werden Fragen aus der Mitte der Zuhörer von Herrn Tamm beantwortet.',
      1,
    ],
    ['not what a body asked elsewhere', 'Die Gemeinde hat zur Fläche den Landkreis um Auskunft gebeten.', 0],
    [
      'not whether somebody wants to speak',
      'Frau Birk fragt, ob dazu das Wort gewünscht werde, was nicht der Fall war.',
      0,
    ],
    [
      'not what was learnt on the telephone',
      'Frau Birk hat sich bei Frau Siem von der Bahn erkundigt. Hier teilte Frau Siem auf Nachfrage mit, dass im Mai gebaut wird.',
      0,
    ],
  ])('%s', (_, text, count) => {
    expect(extracted(text, 'lindenau/rat.txt').questions).toHaveLength(count);
  });
});

describe('who owes a promise', () => {
  it.each([
    [
      'a part of the administration',
      'Frau Birk fragt nach der Pumpe. Das Schulverwaltungsamt wird hierzu schriftlich Stellung nehmen.',
      ['Schulverwaltungsamt'],
    ],
    [
      'who reports, behind what he reports',
      'Frau Birk fragt nach der Pumpe. Herr Tamm führt aus, dass seiner Kenntnis nach dort keine Boote führen und sagt zu, die Frage weiterzugeben.',
      ['Herr Tamm'],
    ],
  ])('%s', (_, text, expected) => {
    const extraction = extracted(text, 'lindenau/rat.txt');
    const names = namesIn(extraction);
    expect(extraction.commitments.flatMap(({ owedBy }) => owedBy.map((id) => names.get(id)))).toEqual(
      expected,
    );
  });
});

describe('who answers beside another, and who does not', () => {
  it.each([
    [
      'who sees no competence',
      'Frau Birk fragt nach dem Übergang. Laut Frau Ilm fehlt ein Teil. Bauamtsleiter Tamm sieht hier keine Zuständigkeit der Stadt.',
      ['ANSWERED Frau Ilm Herr Tamm'],
    ],
    [
      'the house that can only deny',
      'Frau Birk fragt, ob es Zahlen gibt. Dieses kann seitens der Verwaltung nur verneint werden.',
      ['ANSWERED Verwaltung'],
    ],
    [
      'not a third party that has declared something',
      'Frau Birk fragt, ob gebaut wird. Bauamtsleiter Tamm erklärt, dass es losgeht. In Folge dessen hat der Gutachter seine Bereitschaft erklärt, zu beginnen.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'not a motion',
      'Nach einer Frage von Frau Birk zu den Booten stellt Frau Ilm den Antrag, den Steg zu bauen.',
      ['NONE'],
    ],
    [
      'only what he thinks himself',
      'Frau Birk fragt, wie es weitergeht. Alle sind sich einig. Nach Auffassung von Herrn Tamm ist Gefahr im Verzug.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'how the matter stands, by nobody',
      'Frau Birk fragt nach dem Steg. Die Situation stellt sich so dar, dass er fehlt.',
      ['ANSWERED '],
    ],
    [
      'all points that were raised',
      'Frau Birk fragt, wann der Steg kommt.\n\nWeiterhin möchte Frau Ilm wissen, ob das Boot fährt.\n\nBauamtsleiter Tamm erklärt, dass er zu den angesprochenen Punkten später Stellung nehmen wird.',
      ['DEFERRED Herr Tamm', 'DEFERRED Herr Tamm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});

describe('what ends, and what goes on', () => {
  it('an election asks nobody for whom he proposes', () => {
    expect(
      extracted(
        'Auf Nachfrage von Frau Birk schlägt Herr Adler Frau Ilm als Vorsitzende vor.',
        'lindenau/rat.txt',
      ).questions,
    ).toEqual([]);
  });

  it('an answer ends where others begin to discuss, or are asked', () => {
    const { answers } = extracted(
      'Frau Birk fragt nach dem Steg. Herr Tamm antwortet, dass er kommt. Es entsteht eine rege Diskussion.',
      'lindenau/rat.txt',
    );
    expect(answers.map(({ text }) => text)).toEqual(['Herr Tamm antwortet, dass er kommt.']);
  });

  it('who asked goes on behind what is told beside', () => {
    const extraction = extracted(
      'Herr Adler möchte wissen, ob der Steg gekauft wurde, was von Herrn Tamm bejaht wird, und warum er fehlt. Außerdem möchte er wissen, ob das Boot fährt.',
      'lindenau/rat.txt',
    );
    const { questions, answers } = extraction;
    const names = namesIn(extraction);
    expect(questions.map(({ askedBy }) => names.get(askedBy ?? ''))).toEqual(['Herr Adler', 'Herr Adler']);
    expect(answers.map(({ text }) => text)).toEqual(['was von Herrn Tamm bejaht wird']);
  });
});

describe('what is not there yet, and comes', () => {
  it.each([
    [
      'is still owed',
      'Frau Birk fragt nach den Messwerten. Herr Tamm erklärt, dass ein Gutachten beauftragt sei, das Ergebnis stehe aus. Er sagt zu, es dem Ausschuss zuzuleiten.',
      'DEFERRED',
    ],
    [
      'has to be looked up',
      'Frau Birk fragt, wem der Steg gehört. Das lässt sich nach Auffassung von Herrn Tamm nur im Archiv feststellen. Er wird dort nachsehen.',
      'DEFERRED',
    ],
    [
      'answers who asks whether it is there already',
      'Frau Birk fragt, ob der Bescheid schon da ist. Herr Tamm antwortet, er stehe noch aus. Er werde ihn dem Ausschuss zuleiten.',
      'ANSWERED',
    ],
  ])('%s', (_, text, status) => {
    expect(answered(text)).toEqual([`${status} Herr Tamm`]);
  });
});
