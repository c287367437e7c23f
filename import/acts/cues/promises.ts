import type { CommitmentKind } from '../../model.ts';
import { type Cue, words } from './cue.ts';
import { ACTS, CHECKS, SENDS, TELLS } from './services.ts';

/** How a clause says that its speaker, or somebody for him, will do something for the meeting. */
export interface PromiseCue extends Cue {
  readonly kind: CommitmentKind;
  /** In the passive the subject is not who owes it. */
  readonly voice: 'active' | 'passive';
  /** Only together with words of a date ("in der nächsten Sitzung"); without them it may be a habit or a report. */
  readonly later?: true;
  /** A request clause or a hypothesis may hold it; the verb itself makes the promise, whatever stands around it. */
  readonly performs?: true;
}

/** A separated prefix closes its clause. */
const closing = (prefix: string) =>
  new RegExp(`(?<= )(?:${prefix})(?=[.,;:)!]|$| und | aber | sowie | bis )`, 'u');
const FUTURE = words('wird|werde|werden|würden?');
const BE = words('wird|werde|werden');
const ANSWER = words(
  '(?:Rück)?[Aa]ntwort(?:en)?|Beantwortung|Stellungnahmen?|Auskunft|Rückmeldung|Ergebnis(?:se)?|Sachstand|Informationen?|Anfragen?|Fragen?|Zahlen|Daten|Unterlagen|Liste|Protokoll|Bericht',
);
export const MEETING = words(
  '(?:Orts|Bei|Stadt|Gemeinde)?[Rr]at(?:e?s)?|Rats\\p{L}+|\\p{L}*[Aa]usschuss(?:es)?|Ausschuß|\\p{L}*[Mm]itglied(?:er|ern)?|Fraktion(?:en)?|Gremi(?:um|en)|Kreistag|Bezirksvertretung|Politik|Versammlung|Vertretung|Fragesteller(?:s|in)?|Anfragende[nr]?',
);
const infinitive = (verbs: string, behind = '') => words(`(?<!zu )(?:${verbs})${behind}`);

const ACTIVE: readonly PromiseCue[] = [
  {
    name: 'sagt-zu',
    kind: 'firm',
    voice: 'active',
    performs: true,
    pattern: [words('sag(?:t|te|ten|en|e)'), closing('zu')],
    yes: ['Herr Tann sagt eine Prüfung zu.', 'Die Verwaltung sagte zu, dies zu klären.'],
    no: ['Sie sagt zu Herrn Tann, es sei gut.', 'Herr Tann sagt, die Brücke sei zu.'],
  },
  {
    name: 'zusagt',
    kind: 'firm',
    voice: 'active',
    performs: true,
    pattern: [words('zusag(?:t|te|e|en)')],
    yes: ['woraufhin Frau Ilm eine Klärung zusagt.'],
    no: ['Die Zusage liegt vor.'],
  },
  {
    name: 'sichert-zu',
    kind: 'firm',
    voice: 'active',
    performs: true,
    pattern: [words('sicher(?:t|te|ten|n|e)'), closing('zu')],
    yes: ['Frau Ilm sichert eine schriftliche Beantwortung zu.', 'Sie sicherte zu, die Frage weiterzugeben.'],
    no: ['Ein Zaun sichert den Weg zum Bach.'],
  },
  {
    name: 'verspricht',
    kind: 'firm',
    voice: 'active',
    performs: true,
    pattern: [words('(?:verspricht|versprach(?:en)?|versprechen?)(?! sich)')],
    yes: ['Die Bürgermeisterin verspricht, die Fotos zu mailen.'],
    no: ['Man verspricht sich davon mehr Ruhe.', 'Das Versprechen sei alt.'],
  },
  {
    name: 'kündigt-an',
    kind: 'firm',
    voice: 'active',
    performs: true,
    pattern: [words('kündig(?:t|te|ten|en|e)'), closing('an')],
    yes: ['Er kündigt an, den Bericht vorzulegen.', 'Frau Ilm kündigte für März eine Vorlage an.'],
    no: ['Der Pächter kündigt den Vertrag.'],
  },
  {
    name: 'bietet-an-zu',
    kind: 'offer',
    voice: 'active',
    performs: true,
    pattern: [words('biete(?:t|n)?|bot(?:en)?'), /(?<= )an(?=,)/u],
    yes: ['Herr Tann bietet an, beim Verband anzurufen.'],
    no: ['Der Verein bietet Kurse an.'],
  },
  {
    name: 'bietet-an',
    kind: 'offer',
    voice: 'active',
    performs: true,
    pattern: [
      words('biete(?:t|n)?|bot(?:en)?'),
      words(
        '\\p{L}*[Bb]eantwortung|\\p{L}*[Aa]ntwort|Prüfung|Klärung|Bericht|Vortrag|Gespräch|\\p{L}*[Tt]ermin|Auskunft|Besichtigung|Information(?:en)?|Rücksprache|Vorstellung',
      ),
      closing('an'),
    ],
    yes: ['Frau Ilm bietet eine schriftliche Beantwortung an.'],
    no: ['Die Schule bietet Nachhilfe an.'],
  },
  {
    name: 'stellt-in-Aussicht',
    kind: 'firm',
    voice: 'active',
    performs: true,
    pattern: [words('stell(?:t|te|ten|en|e)'), words('in Aussicht')],
    yes: ['Herr Tann stellt eine Antwort in Aussicht.'],
    no: ['Er stellt die Planung vor.'],
  },
  {
    name: 'gelobt',
    kind: 'intention',
    voice: 'active',
    performs: true,
    pattern: [words('gelob(?:t|te|e|en)'), words('Besserung|Abhilfe')],
    yes: ['Der Bauhof gelobt Besserung.'],
    no: ['Die Arbeit wird gelobt.'],
  },
  {
    name: 'erklärt-sich-bereit',
    kind: 'firm',
    voice: 'active',
    performs: true,
    pattern: [words('erklär(?:t|te|e|en)'), words('sich'), words('bereit')],
    yes: ['Herr Tann erklärt sich bereit, die Zahlen zu besorgen.'],
    no: ['Das erklärt, warum es bereit liegt.'],
  },
  {
    name: 'nimmt-mit',
    kind: 'intention',
    voice: 'active',
    performs: true,
    pattern: [words('nimmt|nehmen?|nahm(?:en)?'), closing('mit')],
    yes: ['Frau Ilm nimmt die Anregung mit.', 'Sie nehme das gern mit.'],
    no: ['Er nimmt mit Bedauern Abschied.', 'Sie nimmt Stellung zu der Frage.'],
  },
  {
    name: 'nimmt-mit-in',
    kind: 'intention',
    voice: 'active',
    performs: true,
    pattern: [
      words('nimmt|nehmen?|nahm(?:en)?'),
      words(
        'mit (?:in|ins|zu|zur) (?:die |das |den )?(?:Haus|Verwaltung|Fachbereich|Fraktion|Gespräche?|Beratung(?:en)?)',
      ),
    ],
    yes: ['Herr Tann nimmt die Idee mit in die Verwaltung.'],
    no: ['Er nimmt die Akte mit dem Siegel.'],
  },
  {
    name: 'nimmt-auf',
    kind: 'intention',
    voice: 'active',
    performs: true,
    pattern: [
      words('nimmt|nehmen?|nahm(?:en)?'),
      words('(?:als )?Anregung(?:en)?|Hinweise?|Fragen?|Anfragen?|Vorschl[aä]ge?|Wunsch|Bitte|Idee|Anliegen'),
      closing('auf'),
    ],
    yes: ['Frau Ilm nimmt das als Anregung auf.', 'Er nimmt den Hinweis auf und geht ihm nach.'],
    no: ['Die Schule nimmt Kinder auf.'],
  },
];

const TO_COME: readonly PromiseCue[] = [
  {
    name: 'wird-prüfen',
    kind: 'check',
    voice: 'active',
    pattern: [FUTURE, infinitive(CHECKS.infinitives)],
    yes: ['Die Stadt wird dies prüfen.', 'Das werde er klären lassen.', 'Er werde sich erkundigen.'],
    no: ['Die Stadt wird beauftragt zu prüfen.', 'Der Antrag wird geprüft.'],
  },
  {
    name: 'prüfen-wird',
    kind: 'check',
    voice: 'active',
    pattern: [infinitive(CHECKS.infinitives, '(?: lassen)? (?:wird|werde|werden)')],
    yes: ['dass man es prüfen werde.'],
    no: ['dass man es prüfen solle.'],
  },
  {
    name: 'wird-mitteilen',
    kind: 'firm',
    voice: 'active',
    pattern: [FUTURE, infinitive(`${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`)],
    yes: [
      'Die Kosten wird er nachreichen.',
      'Sie werde diese dem Protokoll beifügen.',
      'Er wird sich mit ihm in Verbindung setzen.',
    ],
    no: ['Der Bauhof wird die Fläche freilegen.', 'Er wird gebeten zu berichten.'],
  },
  {
    name: 'mitteilen-wird',
    kind: 'firm',
    voice: 'active',
    pattern: [
      infinitive(`${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`, ' (?:wird|werde|werden)'),
    ],
    yes: ['dass er darauf dringen wird.', 'dass sie im Mai berichten werde.'],
    no: ['dass sie im Mai berichten solle.'],
  },
  {
    name: 'führt-Gespräch',
    kind: 'firm',
    voice: 'active',
    pattern: [
      FUTURE,
      words('(?:Gespräche?|Rücksprache|Kontakt|Termin|Verbindung)'),
      words('führen|suchen|aufnehmen|halten|vereinbaren'),
    ],
    yes: ['Darüber wird Herr Tann ein Gespräch mit dem Pächter führen.'],
    no: ['Es werden Gespräche geführt.'],
  },
  {
    name: 'will-klären',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('will|wolle|wollen'),
      infinitive(
        `${CHECKS.infinitives}|${SENDS.infinitives}|kümmern|bemühen|vorlegen|beantworten|berichten|informieren|zurückkommen|melden`,
      ),
    ],
    yes: [
      'Frau Ilm will klären,',
      'Letzteres wolle er klären.',
      'Das Amt wolle die Pläne demnächst vorlegen.',
    ],
    no: ['Er wolle das wissen.', 'Der Verband will zwei Wehre umbauen.'],
  },
  {
    name: 'klären-will',
    kind: 'intention',
    voice: 'active',
    pattern: [
      infinitive(
        `${CHECKS.infinitives}|${SENDS.infinitives}|kümmern|bemühen|vorlegen|beantworten`,
        ' (?:will|wolle|wollen)',
      ),
    ],
    yes: ['dass er sich darum kümmern wolle.'],
    no: ['dass er das wissen wolle.'],
  },
  {
    name: 'könne-gern',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words('könne|können|kann'),
      words('gerne?'),
      infinitive(`${CHECKS.infinitives}|${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`),
    ],
    yes: ['Er könne diese Zahlen gern später aufbereiten.'],
    no: ['Man könne dort gern sitzen.'],
  },
  {
    name: 'gern-könne',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words('[Gg]erne?'),
      words('könne|können|kann|werde|wird'),
      infinitive(`${CHECKS.infinitives}|${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`),
    ],
    yes: ['Gern könne man den Stand nachtragen.'],
    no: ['Gern könne man dort sitzen.'],
  },
  {
    name: 'er-könne-nachfragen',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words('[Ee]r (?:könne|kann)|[Ss]ie (?:könne|kann)|(?:könne|kann) (?:er|sie)'),
      infinitive(`${CHECKS.infinitives}|${SENDS.infinitives}|anrufen|aufbereiten|zusammenstellen`),
    ],
    yes: ['Er könne aber beim Verband nachfragen,'],
    no: ['Man könne prüfen,', 'Sie könne das nicht sagen.'],
  },
  {
    name: 'lässt-klären',
    kind: 'check',
    voice: 'active',
    pattern: [words('lasse|lässt|ließ'), infinitive(CHECKS.infinitives)],
    yes: ['Er lasse das klären und melde sich.'],
    no: ['Das lässt sich nicht sagen.'],
  },
  {
    name: 'angedacht-zu',
    kind: 'intention',
    voice: 'active',
    later: true,
    pattern: [
      words('angedacht|beabsichtig(?:t|e|en)|vorgesehen|geplant|(?:hat|habe) vor'),
      words(`${CHECKS.withZu}|${SENDS.withZu}|${TELLS.withZu}`),
    ],
    yes: ['es sei angedacht, dies in der nächsten Sitzung zu besprechen.'],
    no: ['es sei angedacht, den Weg zu pflastern.'],
  },
];

const PASSIVE: readonly PromiseCue[] = [
  {
    name: 'wird-zugesagt',
    kind: 'firm',
    voice: 'passive',
    performs: true,
    pattern: [BE, words('zugesagt|zugesichert|versprochen|in Aussicht gestellt')],
    yes: ['Eine Antwort wird von der Verwaltung zugesagt.'],
    no: ['Eine Antwort war zugesagt worden.'],
  },
  {
    name: 'wird-nachgereicht',
    kind: 'firm',
    voice: 'passive',
    pattern: [BE, words(SENDS.participles)],
    yes: ['Die Zahlen werden dem Protokoll beigefügt.', 'Die Frage wird an das Ordnungsamt weitergeleitet.'],
    no: ['Die Zahlen sind beigefügt.', 'Der Weg wird gepflastert.'],
  },
  {
    name: 'nachgereicht-wird',
    kind: 'firm',
    voice: 'passive',
    pattern: [words(`(?:${SENDS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass die Zahlen nachgereicht werden.'],
    no: ['dass die Zahlen nachgereicht wurden.'],
  },
  {
    name: 'wird-geprüft',
    kind: 'check',
    voice: 'passive',
    pattern: [BE, words(CHECKS.participles)],
    yes: ['Der Sachstand wird ermittelt und beigefügt.', 'Dies werde geprüft.'],
    no: ['Dies wurde geprüft.'],
  },
  {
    name: 'geprüft-wird',
    kind: 'check',
    voice: 'passive',
    pattern: [words(`(?:${CHECKS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass dies geprüft werde.'],
    no: ['dass dies geprüft worden sei.'],
  },
  {
    name: 'besprochen-werden-wird',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(`(?:${TELLS.participles}|${CHECKS.participles}|${SENDS.participles}) werden (?:wird|werde)`),
    ],
    yes: ['dass dies in den Gremien besprochen werden wird.'],
    no: ['dass dies besprochen werden soll.'],
  },
  {
    name: 'wird-besprochen-werden',
    kind: 'firm',
    voice: 'passive',
    pattern: [BE, words(`(?:${TELLS.participles}|${CHECKS.participles}|${SENDS.participles}) werden`)],
    yes: ['Dies wird in den Gremien besprochen werden.'],
    no: ['Dies soll besprochen werden.'],
  },
  {
    name: 'wird-vorgestellt',
    kind: 'firm',
    voice: 'passive',
    later: true,
    pattern: [BE, words(TELLS.participles)],
    yes: [
      'Die Pläne werden in der nächsten Sitzung vorgestellt.',
      'Über den Fortgang werde laufend berichtet,',
    ],
    no: ['Die Pläne werden vom Büro gezeichnet.'],
  },
  {
    name: 'vorgestellt-wird',
    kind: 'firm',
    voice: 'passive',
    later: true,
    pattern: [words(`(?:${TELLS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass der Stand in der nächsten Sitzung gezeigt werde.'],
    no: ['dass der Stand gezeigt worden sei.'],
  },
  {
    name: 'Rat-wird-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      MEETING,
      words(`(?:wird|werde|werden)`),
      words('informiert|unterrichtet|benachrichtigt|beteiligt'),
    ],
    yes: ['Der Ausschuss wird über den Fortgang informiert.'],
    no: ['Die Anlieger werden informiert.'],
  },
  {
    name: 'wird-Rat-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      MEETING,
      words('informiert|unterrichtet|benachrichtigt|beteiligt|mitgeteilt|vorgestellt|vorgelegt'),
    ],
    yes: ['Danach werde der Rat unterrichtet.', 'Das Ergebnis wird dem Ausschuss mitgeteilt.'],
    no: ['Danach werden die Anlieger unterrichtet.'],
  },
];

const LATER: readonly PromiseCue[] = [
  {
    name: 'Antwort-erfolgt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      ANSWER,
      words('erfolg(?:t|e|en)|folg(?:t|e|en)'),
      words('schriftlich|Protokoll|Niederschrift|nächsten|später|gesondert|bilateral|nachträglich'),
    ],
    yes: ['Die Antworten erfolgen schriftlich.', 'Die Beantwortung erfolgt mit dem Protokoll.'],
    no: ['Die Antwort erfolgte im Mai.'],
  },
  {
    name: 'Antwort-soll',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      ANSWER,
      words('soll(?:e|en)?'),
      words(
        'Protokoll|Niederschrift|nächsten|Punkt|TOP|Tagesordnungspunkt|später|schriftlich|nachgereicht|eingeholt',
      ),
    ],
    yes: [
      'Eine Antwort hierauf soll der Niederschrift beigefügt werden.',
      'Die Beantwortung soll im Protokoll erfolgen.',
    ],
    no: ['Die Frage solle man anders stellen.'],
  },
  {
    name: 'soll-angefragt-werden',
    kind: 'check',
    voice: 'passive',
    pattern: [words('soll(?:e|en)?'), words('(?:angefragt|nachgefragt|erfragt|nachgehakt|abgeklärt) werden')],
    yes: ['Hier soll bei der Bahn angefragt werden,'],
    no: ['Der Weg soll verbreitert werden.'],
  },
  {
    name: 'Antwort-verschoben',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words('(?:[Bb]eantwortung|Antwort(?:en)?)'),
      words('verschoben|vertagt|zurückgestellt|nachgeholt'),
    ],
    yes: ['Die Beantwortung wird auf die nächste Sitzung verschoben.'],
    no: ['Der Punkt wird verschoben.'],
  },
  {
    name: 'geht-schriftlich-zu',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words('ge(?:ht|he|hen)'),
      words('schriftlich|noch|Protokoll|Niederschrift|Ausschuss|Rat|Fraktionen|Mitgliedern'),
      closing('zu'),
    ],
    yes: ['die Antwort gehe schriftlich zu.'],
    no: ['Der Weg gehe auf den Bach zu.'],
  },
  {
    name: 'noch-zugehe',
    kind: 'firm',
    voice: 'active',
    pattern: [words('noch|demnächst|schriftlich'), words('zugeh(?:t|e|en)')],
    yes: ['deren Protokoll den Fraktionen noch zugehe.'],
    no: ['deren Protokoll zugegangen sei.'],
  },
  {
    name: 'Rat-bekommt',
    kind: 'firm',
    voice: 'active',
    later: true,
    pattern: [MEETING, words('bekomm(?:t|e|en)|erhalt(?:e|en)|erhält')],
    yes: ['dass der Ausschuss im Februar einen Zwischenbericht bekommt.'],
    no: ['dass der Verein im Februar Geld bekommt.'],
  },
  {
    name: 'leitet-weiter',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('leite(?:t|te|n)?|gibt|gebe|gab'),
      words('(?:Anregung(?:en)?|Hinweise?|Fragen?|Anfragen?|Kritik|Anliegen|Bitte|Wunsch|dies|das|es)'),
      closing('weiter'),
    ],
    yes: ['Er gibt den Hinweis an den Bauhof weiter.'],
    no: ['Die Firma leitet das Wasser weiter.'],
  },
];

export const PROMISES: readonly PromiseCue[] = [...ACTIVE, ...TO_COME, ...PASSIVE, ...LATER];
