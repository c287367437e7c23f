import { words } from './cue.ts';
import { ANSWER, closing, MEETING, NOT_TO_A_PERSON } from './parts.ts';
import type { PromiseCue } from './promise-cue.ts';

/** Answers that are to follow, in the present or with "soll". */
export const ANNOUNCED: readonly PromiseCue[] = [
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
    performs: true,
    pattern: [
      words(
        '(?:Rück)?[Aa]ntwort(?:en)?|Beantwortung|Auskunft|Rückmeldung|Ergebnis(?:se)?|Sachstand|Anfrage|Fragen?',
      ),
      words('soll(?:e|en)?'),
      words(
        'beantwortet|mitgeteilt|beigefügt|nachgereicht|weitergegeben|weitergeleitet|erfolgen|stehen|gegeben|eingeholt|vorgestellt|bekannt ?gegeben',
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
    performs: true,
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
    pattern: [MEETING, words('(?:bekomm(?:t|e|en)|erhalt(?:e|en)|erhält)(?! (?:hat|habe|haben|hatten?|zu))')],
    yes: ['dass der Ausschuss im Februar einen Zwischenbericht bekommt.'],
    no: ['dass der Verein im Februar Geld bekommt.', 'dass der Rat die Einladung erhalten hat.'],
  },
  {
    name: 'leitet-weiter',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('leite(?:t|te|n)?|gibt|gebe|gab'),
      words('(?:Anregung(?:en)?|Hinweise?|Fragen?|Anfragen?|Kritik|Anliegen|Bitte|Wunsch|dies|das|es)'),
      NOT_TO_A_PERSON,
      closing('weiter'),
    ],
    yes: ['Er gibt den Hinweis an den Bauhof weiter.'],
    no: ['Frau Ilm gibt die Frage an Herrn Tann weiter.', 'Die Firma leitet Wasser weiter.'],
  },
  {
    name: 'antwortet-schriftlich',
    kind: 'firm',
    voice: 'active',
    pattern: [words('(?:be)?antworte(?:t|n)'), words('schriftlich'), /^[ .;,]*$/u],
    yes: ['Die Verwaltung antwortet schriftlich.'],
    no: ['Herr Tann antwortet auf die schriftlich gestellte Frage.'],
  },
  {
    name: 'hält-auf-dem-Laufenden',
    kind: 'firm',
    voice: 'active',
    pattern: [words('hält|halte|halten'), words('auf dem Laufenden')],
    yes: ['Die Verwaltung hält den Ausschuss auf dem Laufenden.'],
    no: ['Die Firma hält den Ofen am Laufen.'],
  },
  {
    name: 'prüft-und-meldet',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('prüf(?:t|e)|klär(?:t|e)|erkundigt|kümmert'),
      words('und'),
      words('gibt|gebe|meldet|teilt|berichtet|informiert'),
    ],
    yes: ['Herr Tann prüft die Sache und gibt Rückmeldung.'],
    no: ['Herr Tann prüft die Sache.'],
  },
];
