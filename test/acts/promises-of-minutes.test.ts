import { describe, expect, it } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';

/** What became of the questions of a text, and its promises with who owes them. */
function promised(text: string): { statuses: readonly string[]; promises: readonly string[] } {
  const extraction = extracted(text, 'lindenau/rat.txt');
  const { questions, commitments } = extraction;
  const names = namesIn(extraction);
  return {
    statuses: questions.map(({ status }) => status),
    promises: commitments.map(({ kind, owedBy }) =>
      [kind, ...owedBy.map((id) => names.get(id) ?? '')].join(' '),
    ),
  };
}

const ASKED = 'Frau Birk fragt, was der Pier kostet.';

describe('what is put off behind a question', () => {
  it.each([
    ['to another item', 'Dies wird unter Punkt 9 noch erläutert.', ['firm']],
    ['to the minutes, by a pronoun', 'Diese wird dem Protokoll als Anlage 3 angehängt.', ['firm']],
    ['to another meeting', 'Das wird auf die Juni-Sitzung verschoben.', []],
    [
      'to another meeting, with somebody named',
      'Der Bericht von Frau Ilm wird auf die Juni-Sitzung verschoben.',
      [],
    ],
    ['to the house, which is told to check', 'Dies soll die Verwaltung noch prüfen.', []],
    [
      'by who answers in writing',
      'Diese Frage wird an den Bauhof gegeben, der schriftlich antwortet.',
      ['firm Bauhof'],
    ],
    [
      'around an insertion',
      'Herr Tamm war zuständig. Er werde, so seine Antwort, eine Liste mit der Niederschrift versenden.',
      ['firm Herr Tamm'],
    ],
    ['in words run together', "Herr Tamm schaut sich's noch diese Woche an.", ['check Herr Tamm']],
    [
      'by a letter',
      'Herr Tamm weiß es nicht. Er schreibt dem Landrat noch diese Woche einen Brief.',
      ['firm Herr Tamm'],
    ],
  ])('%s', (_, reply, promises) => {
    expect(promised(`${ASKED} ${reply}`)).toEqual({ statuses: ['DEFERRED'], promises });
  });

  it('with the question inside', () => {
    const text =
      'Die Antwort auf die Frage von Frau Birk, wie der Anteil entstand, wird dem Protokoll beigefügt.';
    expect(promised(text)).toEqual({ statuses: ['DEFERRED'], promises: ['firm'] });
  });

  it('in a clause with "was"', () => {
    const text =
      'Frau Birk fragt nach dem Entwurf, was Herr Tamm für die laufende Woche in Aussicht stellte.';
    expect(promised(text)).toEqual({ statuses: ['DEFERRED'], promises: ['firm Herr Tamm'] });
  });
});

describe('what is told, but not in the minutes', () => {
  it('where a new paragraph is about something else', () => {
    const text =
      'Herr Tamm trägt den Plan vor und nimmt auf Rückfragen der Mitglieder Stellung zu den einzelnen Posten.\n\nDie Mittel belaufen sich auf 2.016 Euro.';
    expect(promised(text).statuses).toEqual(['OFF_RECORD']);
  });

  it('but not where who decides is the answer', () => {
    const text =
      'Die Frage von Frau Birk, durch wen die Liegeplätze vergeben werden, beantwortet Herr Tamm. Im Sinne der Ordnung entscheidet der Ausschuss allein über die Vergabe.';
    expect(promised(text).statuses).toEqual(['ANSWERED']);
  });
});

describe('what puts nothing off', () => {
  it.each([
    ['that nobody has more to ask', 'NONE', 'Weitere Anfragen liegen nicht vor.'],
    ['that it is no topic', 'DECLINED', 'Herr Tamm erwidert, dass Piere hier nicht Thema seien.'],
    ['how long it takes at most', 'ANSWERED', 'Maximal zwei Jahre, stellt Frau Ilm in Aussicht.'],
  ])('%s', (_, status, reply) => {
    expect(promised(`${ASKED} ${reply}`)).toEqual({ statuses: [status], promises: [] });
  });
});

describe('who promises', () => {
  it.each([
    [
      'the subject of a joined clause',
      'Herr Tamm sagt, dass er den Pier nicht kenne, Frau Ilm aber gern Auskunft erteilen wird.',
      ['firm Frau Ilm'],
    ],
    [
      'who would do it in time',
      'Herr Tamm führt aus, dass wenig übrig sei. Er würde sich zu gegebener Zeit mit der Werft in Verbindung setzen.',
      ['intention Herr Tamm'],
    ],
    [
      'a part of the house in front of the one it writes to',
      'Das Quartiersmanagement schreibt das Dezernat an und berichtet beim nächsten Mal.',
      ['firm Quartiersmanagement'],
    ],
    [
      'who takes a wish into his plans',
      'Herr Tamm antwortet, dass er diesen Wunsch beim Kauf der Boote mit berücksichtigt.',
      ['intention Herr Tamm'],
    ],
    [
      'the house',
      'Die Verwaltung dankt für den Hinweis und wird ihn beim Bootskauf berücksichtigen.',
      ['intention Verwaltung'],
    ],
    [
      'the man before the body',
      'Frau Birk bat den Landrat, den Wunsch in den Kreistag zu tragen. Dieser versprach, das einzubringen.',
      ['firm Landrat'],
    ],
    [
      'nobody by a participle that looks like an infinitive',
      'Herr Tamm wird um einen Entwurf gebeten. Danach wird bald eine Sitzung einberufen.',
      ['firm'],
    ],
    [
      'who will make sure',
      'Herr Tamm hält es für günstig, will sich aber noch einmal vergewissern.',
      ['intention Herr Tamm'],
    ],
  ])('%s', (_, text, promises) => {
    expect(promised(text).promises).toEqual(promises);
  });

  it.each([
    ['who reports while the minutes are written', 'Anhand einer Karte wird der Rat ausführlich informiert.'],
    ['what is done whenever it has to be', 'Bei schweren Störungen werden die Gremien informiert.'],
    ['what is done as a rule', 'In der Regel wird der Ausschuss informiert.'],
    ['what is in demand', 'Der Segelkurs wird erstaunlich gut nachgefragt.'],
    [
      'what a record of others tells',
      'Hierzu ist folgender Gesprächsvermerk bekannt zu geben:\n„Frau Ilm stellt klar, dass der Pier leckt. Frau Ilm wird die Zahlen nachreichen. Das sehen alle so.“',
    ],
    ['what was shown', 'Die Präsentation wird der Niederschrift als Anlage beigefügt.'],
    [
      'a pronoun for what was shown',
      'Frau Ilm zeigt eine Karte. Diese wird dem Protokoll als Anlage 1 beigefügt.',
    ],
  ])('not %s', (_, text) => {
    expect(promised(text).promises).toEqual([]);
  });
});
