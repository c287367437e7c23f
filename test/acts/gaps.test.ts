import { describe, expect, it } from 'vitest';
import { GAPS } from '../../import/acts/cues/gaps.ts';
import { REPORTED_GAPS } from '../../import/acts/cues/reported-gaps.ts';
import { answered } from './answered.ts';

describe('what a question leaves open', () => {
  it.each([...GAPS, ...REPORTED_GAPS].map((gap) => [gap.name, gap] as const))(
    '%s',
    (_, { asks, fills, yes, no }) => {
      const isFilled = ([asked, said]: readonly [string, string]) => asks.test(asked) && fills.test(said);
      expect(yes.filter((pair) => !isFilled(pair))).toEqual([]);
      expect(no.filter(isFilled)).toEqual([]);
      expect(yes.length * no.length).toBeGreaterThan(0);
    },
  );
});

describe('a sentence right behind a question that nobody is said to speak', () => {
  it.each([
    [
      'tells by whom it is done, as was agreed',
      'Herr Birk möchte erfahren, wer das Ufer mäht. Laut Pachtvertrag wird das Ufer von der Werft gemäht.',
      ['ANSWERED '],
    ],
    [
      'answers without a verb, and in words before one',
      'Frau Birk fragt, wann der Steg kommt. Im Mai. Frau Birk fragt, was die Werft gibt. Ein Drittel, mehr gibt die Kasse nicht her.',
      ['ANSWERED ', 'ANSWERED '],
    ],
    [
      'answers for who presented what was asked about',
      'Frau Tamm vom Bauamt stellt den Steg vor. Frau Birk fragt, was er kostet. Rund 600 Taler im Jahr.',
      ['ANSWERED Frau Tamm'],
    ],
    [
      'is no answer where it thanks, is called in or stands in a quotation',
      'Frau Birk fragt, wann der Steg kommt. Dank an den Verein. Herr Birk fragt, was die Werft gibt. Abstimmung: einstimmig.',
      ['NONE', 'NONE'],
    ],
    [
      'tells when',
      'Frau Birk fragt, wann der Steg kommt. Der Steg wird Ende Mai aufgestellt.',
      ['ANSWERED '],
    ],
    [
      'tells why',
      'Frau Birk fragt, warum der Steg fehlt. Grund hierfür ist der hohe Wasserstand.',
      ['ANSWERED '],
    ],
    [
      'says of a thing what was asked of it, also in the next paragraph',
      'Der Rat fragt an, ob die Mittel für den Steg zur Verfügung stehen.\nMittel für den Steg stehen im Haushalt zur Verfügung.\nHerr Tamm bittet um einen Ansprechpartner.\nFrau Birk und Herr Ilm stehen als Ansprechpartner zur Verfügung.',
      ['ANSWERED '],
    ],
    [
      'says what need not be done',
      'Der Rat fragt an, ob die Werft wegen des Stegs proaktiv auf ihn zukommt. Die Werft muss nicht proaktiv tätig werden.',
      ['ANSWERED '],
    ],
    [
      'gives the figure',
      'Herr Birk fragt, wie viele Boote im Hafen liegen. Im Hafen liegen 30 Boote.',
      ['ANSWERED '],
    ],
    [
      'gives the figure in reported speech, where one alone has answered in the item',
      'Frau Birk fragt, ob das Boot leckt. Es sei dicht, entgegnet die Leiterin des Bauamts, Frau Sand.\nHerr Ilm bittet um eine Einschätzung, wie viele Boote noch kämen. Erfahrungsgemäß seien es an Sonntagen noch 20 Boote.',
      ['ANSWERED Frau Sand', 'ANSWERED Frau Sand'],
    ],
    [
      'names who does it: he does not tell it, and what another then promises of his own accord tells nothing',
      'Herr Birk fragt, wer zukünftig für den Steg zuständig ist. Dies wird die Werft Sande übernehmen.\nFrau Tamm sichert weiterhin ihre Unterstützung zu.',
      ['ANSWERED '],
    ],
    [
      'tells on what all have settled, and not what somebody reports on the occasion',
      'Herr Birk fragt, ob die Unterlagen vorab verschickt werden. Es wurde sich darauf verständigt, nur die Themen zu nennen. In dem Zusammenhang berichtet Frau Ilm davon, dass der Plan gedruckt ist.',
      ['ANSWERED '],
    ],
    [
      'tells that there is nothing to tell',
      'Frau Birk fragt nach dem Stand am Steg. Hierzu liegen keine Informationen vor.',
      ['ANSWERED '],
    ],
    [
      'tells what nobody wants',
      'Herr Birk fragt, ob jemand gegen das Boot ist. Keiner von den Anglern hat etwas dagegen.',
      ['ANSWERED '],
    ],
    [
      'goes on with what the asker has seen',
      'Frau Birk fragt, wer für die Zufahrten am Bach zuständig ist. Am Bach sind Zufahrten beschädigt.',
      ['NONE'],
    ],
    [
      'goes on with why he asks',
      'Frau Birk fragt, ob der Steg erneuert wird. Der Steg ist glatt und wird von Kindern genutzt.',
      ['NONE'],
    ],
    [
      'goes on with how it was',
      'Frau Birk fragt, ob der Steg nun erneuert wird. Bisher wurde der Steg nicht erneuert.',
      ['NONE'],
    ],
    [
      'goes on with what should be',
      'Frau Birk fragt, wann der Steg erneuert wird. Der Steg sollte bis Mai erneuert sein.',
      ['NONE'],
    ],
    [
      'goes on with what must be done',
      'Frau Birk fragt, ob die Hecke geschnitten wird. Die Hecke muss dringend geschnitten werden.',
      ['NONE'],
    ],
    [
      'goes on with what happens there',
      'Frau Birk fragt, ob ein Ständer für Räder am Steg aufgestellt wird. Dort werden die Räder gegen den Zaun gestellt.',
      ['NONE'],
    ],
    [
      'goes on with what there is now',
      'Frau Birk fragt, ob die Boote gleiche Lampen bekommen können. Im Moment sind mehrere Arten im Einsatz.',
      ['NONE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});

describe('answers of those who were asked together, or answer together', () => {
  it.each([
    [
      'what the members of a body think who are asked for it',
      'Frau Birk fragt die Mitglieder des Rates, wie sie zu dem Steg stehen.\nHerr Adler schlägt vor, eine Liste auszulegen.\nHerr Tamm findet den Steg gut.\nHerr Rau stellt die Sicherheit in Frage.',
      ['ANSWERED Herr Adler Herr Tamm Herr Rau'],
    ],
    [
      'two who answer what all have asked',
      'Die einzelnen Fragen der Mitglieder werden von Frau Birk und Herrn Adler beantwortet.',
      ['OFF_RECORD Frau Birk Herr Adler'],
    ],
    [
      'a member who states it right behind the question',
      'Anwesend:\nRatsfrau Birk\nRatsherr Adler\n\nTOP 3 Steg\nRatsfrau Birk fragt nach der Art des Stegs. Ratsherr Adler stellt fest, dass Holz besser ist als Stahl.',
      ['ANSWERED Herr Adler'],
    ],
    [
      'two with a word between them',
      'Herr Rau fragt, warum das Geld fehlt. Bürgermeister Tamm und auch Frau Birk stellen dazu fest, dass es reicht.',
      ['ANSWERED Herr Tamm Frau Birk'],
    ],
    [
      'what the chair refuses, though he goes on to the next point',
      'Herr Rau fragt, ob der Steg kommt. Die Vorsitzende, Frau Birk, sieht den Rat dafür nicht als zuständig an und ruft den nächsten Punkt auf.',
      ['DECLINED Frau Birk'],
    ],
    [
      'who says yes and then opens the meeting',
      'Herr Rau fragt Frau Birk, ob sie die Sitzung leitet. Frau Birk bejaht und begrüßt die Anwesenden.',
      ['ANSWERED Frau Birk'],
    ],
    [
      'who is printed in a case too many',
      'Frau Birk fragt, ob das Boot dicht ist.\nHerrn Adler bejaht die Frage.',
      ['ANSWERED Herr Adler'],
    ],
    [
      'who answers in so many words, though he is taken for who asks next',
      'Herr Rau fragt, ob Geld da ist.\nDas wird von Herrn Adler verneint.\nEr fragt nach, wem der Steg nützt.',
      ['ANSWERED Herr Adler', 'NONE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});

describe('notes that answer', () => {
  it.each([
    [
      'with yes, though somebody has answered',
      'Auf Nachfrage von Frau Birk, ob der Steg geplant ist, erklärt Herr Tamm, er nehme es an. (Anmerkung des Protokollführers: Ja, er ist geplant.)',
      ['ANSWERED Herr Tamm Protokollführer'],
    ],
    [
      'the one of two questions of which they speak, and that the answer has left',
      'Frau Birk fragt, warum das Boot leckt. Zuletzt möchte sie wissen, warum der Anstrich von einer Firma kommt.\nBürgermeister Tamm erklärt, dass das Boot alt ist.\nHinweis zum Thema Anstrich:\nDer Anstrich kommt vom Bauhof.',
      ['ANSWERED Herr Tamm', 'ANSWERED '],
    ],
    [
      'what was to be checked',
      'Frau Birk fragt, ob es Säcke gibt. Herr Tamm wird dies prüfen.\nNachträgliche Auskunft der Verwaltung:\nEs gibt keine Säcke.',
      ['ANSWERED Herr Tamm Verwaltung'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});
