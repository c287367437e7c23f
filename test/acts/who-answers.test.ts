import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';

describe('who answers, and what became of the question', () => {
  it.each([
    [
      'by the numbers of a list',
      'Herr Birk fragt:\n1. Wie lange dauert die Reparatur?\n2. Läuft die Orgel noch mit Wasser?\n3. Wie viele Pfeifen fehlen?\nFrau Tamm antwortet zu 1., dass es zwei Wochen sind. Zu 2.: Ein Register läuft noch so. Zu 3. wird die Verwaltung schriftlich antworten.',
      ['ANSWERED Frau Tamm', 'ANSWERED Frau Tamm', 'DEFERRED Frau Tamm'],
    ],
    [
      'not by what somebody else offers behind it',
      'Auf Nachfrage von Frau Birk, ob ein Zuschuss geplant sei, führt Landrätin Tamm aus, dass daran gearbeitet werde.\n\nFrau Dr. Ilm von der Ärztekammer bietet an, die Folien zu verteilen.',
      ['ANSWERED Frau Tamm'],
    ],
    [
      'not by the opinion of a member where another was asked',
      'Ratsfrau Birk fragt den Magistrat, ob er am Steg eine Bank aufstellen könne. Ratsherr Ilm meint, das bringe nichts.',
      ['NONE'],
    ],
    [
      'not by a member who speaks of another street',
      'Ratsherr Birk fragt, wann die Löcher in der Straße gefüllt werden.\n\nRatsherr Ilm weist auf den Bewuchs in der Gartenstraße hin.',
      ['NONE'],
    ],
    [
      'later, and not by what others say of something else meanwhile',
      'Frau Birk fragt die Verwaltung, ob das Boot auch für Kinder geeignet ist. Eine Antwort erfolgt mit der Niederschrift.\n\nHerr Tamm stellt fest, dass damit seine Fragen beantwortet sind.',
      ['DEFERRED'],
    ],
    [
      'not by what a member remarks to it',
      'Ratsherr Birk fragt, wie viele Boote es gibt. Ratsherr Ilm merkt dazu an, dass ein Boot am Rathaus gut aussähe.',
      ['NONE'],
    ],
    [
      'by the one to whom it is handed over',
      'Frau Birk fragt, ob die Orgel klingt. Weiter fragt sie nach den Kosten der Pfeifen. Frau Tamm antwortet, dass die Orgel seit Mai klinge. Zu den Kosten könne Herr Ilm etwas sagen. Herr Ilm beziffert diese mit 300 Euro.',
      ['ANSWERED Frau Tamm', 'ANSWERED Herr Ilm'],
    ],
    [
      'by a body that can tell nothing yet',
      'Frau Birk erkundigt sich nach dem Ergebnis der Befragung. Dazu konnte die Verwaltung noch nichts sagen, die Bögen würden ausgewertet und das Ergebnis mit der Niederschrift versandt.',
      ['DEFERRED Verwaltung'],
    ],
    [
      'as one that is for others',
      'Frau Birk fragt, wie viele sich beworben haben. Herr Tamm weist darauf hin, dass die Auswahl Sache der Landesbehörde ist.',
      ['DECLINED Herr Tamm'],
    ],
    [
      'not by what a member says before the office replies',
      'Anwesend:\nRatsfrau Birk\nRatsherr Adler\nVon der Verwaltung:\nBauamtsleiter Tamm\n\nTOP 3 Steg\nRatsfrau Birk fragt nach den Kosten des Stegs. Ratsherr Adler äußert Unmut über das Verfahren. Bauamtsleiter Tamm gibt 300 Euro an.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'by whose words they are said to be',
      'Frau Birk fragt, was mit dem Steg geschieht. Gebaut wird er nach den Worten von Frau Tamm im Mai.',
      ['ANSWERED Frau Tamm'],
    ],
    [
      'each of two questions by him who turns to it in the same sentence',
      'Ratsfrau Birk fragt, was der Steg kostet und wer ihn baut. Herr Adler beziffert ihn mit 300 Euro, zum zweiten Teil der Frage erläutert Frau Tamm das Verfahren.',
      ['ANSWERED Herr Adler Frau Tamm'],
    ],
    [
      'not by the chair who calls to order',
      'Stadtrat Birk fragt nach dem Schaden. Stadtrat Adler ruft dazwischen, das wisse jeder. Der Vorsitzende mahnt zur Ordnung. Bürgermeister Tamm beziffert ihn auf 300 Euro.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'a second question that is told as his',
      'Herr Birk fragt, wann der Steg kommt. Bürgermeister Tamm: Er kommt im Mai. Seine zweite Frage lautet, wer ihn streicht. Bürgermeister Tamm: Das macht der Verein.',
      ['ANSWERED Herr Tamm', 'ANSWERED Herr Tamm'],
    ],
    [
      'by the one who is asked to',
      'Ratsfrau Birk fragt, ob ein Rufbus möglich ist. Landrätin Tamm bittet den Geschäftsführer, Herrn Ilm, um eine Stellungnahme. Herr Ilm hält ihn für machbar.',
      ['ANSWERED Herr Ilm'],
    ],
    [
      'by who has passed the question on',
      'Anwesend:\nRatsherr Birk\nVon der Verwaltung:\nFrau Tamm\n\nTOP 3 Anfragen\nRatsherr Birk hat nach dem Stand des Verfahrens gefragt. Frau Tamm hat die Frage an die Kämmerei weitergeleitet, eine Antwort ergeht mit der nächsten Einladung.',
      ['DEFERRED Frau Tamm'],
    ],
    [
      'as one that goes to others after all that was told',
      'Frau Birk fragt, wie die Plätze vergeben werden. Frau Tamm erklärt, dass es 22 sind. Sie gibt die Frage an das Bauamt weiter.',
      ['DEFERRED Frau Tamm'],
    ],
    [
      'in the spelling of old minutes',
      'Frau Birk fragt, warum die Lampen ausgehen. Herrn Tamm ist davon nichts bekannt. Er läßt die Schaltuhr überprüfen.',
      ['DEFERRED Herr Tamm'],
    ],
    [
      'by what a promise grants',
      'Frau Birk fragt, ob Kontrollen möglich sind. Herr Tamm sagt regelmäßige Kontrollen zu.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'not by who has left',
      'Frau Birk fragt nach den Hebammen. Herr Dr. Ilm hat die Sitzung bereits verlassen. Landrat Tamm gibt die Frage an die Klinik weiter.',
      ['DEFERRED Herr Tamm'],
    ],
    [
      'by what somebody has done about it',
      'Frau Birk fragt, ob der Bus pünktlicher fährt. Herr Tamm hat beim Betreiber bereits Beschwerde eingelegt.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'not by what a member thinks of the matter in the same breath',
      'Frau Birk (SPD) fragt, wer den Steg streicht. Ratsherr Ilm (CDU) hält den Anstrich für überflüssig. Ratsfrau Tann stellt den Steg in Frage.',
      ['NONE'],
    ],
    [
      'by a member whose opinion was asked for',
      'Frau Birk fragt Ratsherrn Ilm, ob der Steg zu halten ist. Ratsherr Ilm hält das für möglich.',
      ['ANSWERED Herr Ilm'],
    ],
    [
      'not by what is done about the proposal of somebody else',
      'Ratsfrau Birk fragt, was die Farbe kostet. Ratsherr Ilm regt an, Paten für den Steg zu suchen. Herr Tamm vom Bauamt sagt zu, dies zu prüfen.',
      ['NONE'],
    ],
    [
      'not by news of who leads',
      'Ratsfrau Birk fragt, wer die Kosten trägt. Bürgermeister Tamm weist auf das Seniorenfest am 3. Mai hin.',
      ['NONE'],
    ],
    [
      'by whom was asked by name, where a fact follows',
      'Frau Birk möchte von Herrn Tamm hören, wie viele Boote noch da sind. Es sind rund dreißig, zehn davon lecken.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'not by what may still be the asker who goes on',
      'Frau Birk fragt Herrn Tamm, ob das Boot leckt. Es sei am Sonntag voll Wasser gewesen.',
      ['NONE'],
    ],
    [
      'by words that are called the answer',
      'Frau Birk fragt Herrn Tamm, an welchem Tag Schluss sei. Am 31. Januar, war die Antwort.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'by who is told to say it',
      'Frau Birk fragt, ob das Boot leckt. Es sei dicht, heißt es aus der Verwaltung.',
      ['ANSWERED Verwaltung'],
    ],
    [
      'in a list that holds each question with its answer',
      'Die Anfrage von Frau Birk beantwortet Herr Tamm wie folgt:\n\n1. Wie viele Boote gibt es?\n\nEs gibt drei Boote.\n\n2. Wann wird das Tor gestrichen?\n\nDas wird noch geprüft.',
      ['ANSWERED Herr Tamm', 'DEFERRED Herr Tamm'],
    ],
    [
      'by both whom a frame names',
      'Auf die Frage von Frau Birk, was das Boot kostet, antworten Herr Tamm und Frau Ilm, es koste 300 Euro.',
      ['ANSWERED Herr Tamm Frau Ilm'],
    ],
    [
      'by whom the chair hands it to with thanks',
      'Frau Birk fragt, wann das Boot kommt. Der Vorsitzende dankt für die Frage und gibt sie an Herrn Tamm weiter. Dieser nennt den Mai.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'where it hangs on behind a semicolon',
      'Frau Birk hat gehört, dass das Boot leckt; ob das stimme. Aus der Verwaltung heißt es, es sei dicht.',
      ['ANSWERED Verwaltung'],
    ],
    [
      'not by who takes note of it, but what is said of the answer counts',
      'Frau Birk bittet um Erklärung, warum das Boot leckt. Die Verwaltung nimmt dies zur Kenntnis. Eine Antwort wird nachgereicht.',
      ['DEFERRED'],
    ],
    [
      'not by a motion of who leads',
      'Ratsfrau Birk fragt, ob das Boot leckt.\n\nBürgermeister Tamm stellt an das Amt den Antrag, die Zahlung zu gewähren.',
      ['NONE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});
