import { closing } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';

/** What is passed on, sent for or put up about a question. */
const IT =
  'dies|das|es|sie|ihn|diese[ns]?|die (?:\\p{Ll}+ )?(?:\\p{L}*[Ff]ragen?|Bitte|Sache|Antwort|Auskunft|Anregung|Beschwerde|Zahlen?)|den (?:Hinweis|Wunsch|Termin)|das (?:Anliegen|Ergebnis|Problem)';

/** What one person goes and does about a question, told in the present: he has it still to do. */
export const AT_ONCE: readonly PromiseCue[] = [
  {
    name: 'schreibt-an',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('schreib(?:t|e)|ruf(?:t|e)'),
      words(
        'Herrn?|Frau|ihn|sie|ihm|ihr|dort|dazu|deswegen|deshalb|morgen|heute|beim?|den|die|das|in der|im|nochmals|noch einmal',
      ),
      closing('an|zurück'),
    ],
    yes: [
      'Frau Ilm schreibt die Werft an.',
      'Er ruft Herrn Tann morgen an.',
      'Dazu muss die Werft gehört werden, Frau Ilm schreibt sie an.',
    ],
    no: ['Frau Ilm ruft den Punkt auf.', 'Er schreibt das Buch ab.'],
  },
  {
    name: 'reicht-dorthin-weiter',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('leit(?:et|e)|geb(?:e|t)|gibt|reich(?:t|e)|trag(?:e|t)|trägt'),
      /^(?!.* an (?:Herrn|Frau) )/u,
      words(IT),
      closing('weiter'),
    ],
    yes: [
      'Herr Tann leitet dies als Anfrage an die Werft weiter und informiert den Beirat.',
      'Frau Ilm reicht die Frage dorthin weiter.',
    ],
    no: [
      'Frau Ilm gibt die Frage an Herrn Tann weiter.',
      'Frau Ilm gibt den Ball weiter.',
      'Herr Tann leitet die Sitzung weiter souverän.',
    ],
  },
  {
    name: 'holt-Angebot-ein',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('hol(?:t|e)|forder(?:t|e)'),
      words('(?:\\p{L}*(?:[Aa]ngebote?|[Uu]nterlagen|[Gg]utachten|[Zz]ahlen)|sie|es|dies|das)'),
      closing('ein|an'),
    ],
    yes: ['Er holt ein Angebot dafür ein und berichtet im Mai.', 'Frau Ilm fordert die Unterlagen an.'],
    no: ['Er holt das Boot ab.', 'Der Verein fordert ein Angebot.'],
  },
  {
    name: 'fragt-dort-nach',
    kind: 'check',
    voice: 'active',
    personal: true,
    pattern: [
      words('frag(?:t|e)|hör(?:t|e)|hak(?:t|e)|sieht|sehe|schaut?|schaue'),
      words('dort|beim?|in der|im|da|deswegen|deshalb|noch einmal|nochmals|noch mal'),
      /^(?:[^.,;?]{0,60})? (?:nach|an)(?=[.;]|$| und (?:gib|teil|meld|bericht|inform|schick|ruf))/u,
    ],
    yes: ['Frau Ilm fragt dort nach.', 'Er hört bei der Werft nach und gibt Frau Birk Bescheid.'],
    no: ['Frau Ilm fragt bei Herrn Tann nach, ob das Boot leckt.', 'Herr Tann fragt nach dem Boot.'],
  },
  {
    name: 'ermittelt-bis',
    kind: 'check',
    voice: 'active',
    personal: true,
    later: true,
    pattern: [
      words(
        'ermittel(?:t|e)|prüf(?:t|e)|klär(?:t|e)|erfrag(?:t|e)|berechne(?:t)?|recherchier(?:t|e)|erkunde(?:t)?',
      ),
      words(IT),
    ],
    yes: ['Frau Ilm ermittelt es bis zur nächsten Sitzung.'],
    no: ['Frau Ilm ermittelt den Täter.', 'Herr Tann prüft den Antrag bis Mai.'],
  },
  {
    name: 'spricht-mit',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('sprich(?:t|e)|spreche|rede(?:t)?|telefonier(?:t|e)'),
      words(
        '(?:(?:dazu|darüber|deswegen|deshalb|diesbezüglich|noch|noch einmal|nochmals|selbst|morgen) ){0,3}mit (?:de[rmn]|Herrn|Frau|ihm|ihr|ihnen|dessen|deren)(?! (?:Hinweis|Blick|Wort))',
      ),
      /^(?!.* an[.;])(?!.*(?:Begeisterung|Stolz|Bedauern|Nachdruck|Leidenschaft))[^.,;?]*(?:[.;]|$| und (?:gib|teil|meld|bericht|inform|schick|ruf))/u,
    ],
    yes: [
      'Er spricht mit dem Pächter und gibt Frau Birk Bescheid.',
      'Frau Ilm redet noch einmal mit der Werft.',
    ],
    no: [
      'Er spricht auch die Sache mit dem Steg an.',
      'Herr Tann spricht mit großem Stolz vom Boot.',
      'Frau Ilm spricht mit Blick auf den Steg.',
    ],
  },
  {
    name: 'sucht-heraus',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('such(?:t|e)|stell(?:t|e)|rechne(?:t)?|schlag(?:e)?|schlägt|mess(?:e)?|misst|zähl(?:t|e)'),
      words(IT),
      closing('heraus|durch|nach(?! wie)|aus|zusammen|zur Verfügung'),
    ],
    yes: [
      'Er sucht sie heraus und ruft Frau Birk morgen an.',
      'Herr Tann stellt es dem Ausschuss dann zur Verfügung.',
    ],
    no: ['Er sucht den Hund.', 'Herr Tann stellt die Frage zurück.'],
  },
  {
    name: 'schreibt-Brief',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('schreib(?:t|e)|schick(?:t|e)|send(?:et|e)'),
      words(
        'noch (?:in )?diese[rnm]? (?:Woche|Monat)|noch heute|morgen|umgehend|in den nächsten Tagen|(?:in der )?nächsten? Woche|deswegen|dazu|deshalb',
      ),
      words('(?:einen|den|eine|die) (?:\\p{Ll}+ )?(?:Brief|E-?Mail|Mail|Nachricht|Anfrage)'),
    ],
    yes: [
      'Er schreibt dem Pächter noch diese Woche einen Brief.',
      'Frau Ilm schickt der Werft dazu eine Mail.',
    ],
    no: ['Er schreibt seit Jahren Briefe.', 'Frau Ilm schickt morgen den Hund.'],
  },
  {
    name: 'gibt-Ergebnis-bekannt',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('gibt|gebe'),
      words('(?:das|die|den) (?:Ergebnis(?:se)?|Zahlen?|Antwort|Summe|Termin|Auskunft)'),
      words(
        'im (?:nächsten )?\\p{L}*[Aa]usschuss|in der (?:nächsten|kommenden) \\p{L}*[Ss]itzung|im \\p{L}*(?:[Rr]undbrief|[Bb]latt)',
      ),
      closing('bekannt'),
    ],
    yes: ['Er lässt nachrechnen und gibt das Ergebnis im Ausschuss bekannt.'],
    no: ['Er gibt das Ergebnis der Wahl bekannt.', 'Er gibt im Ausschuss bekannt, dass das Boot leckt.'],
  },
  {
    name: 'hängt-aus',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      words('häng(?:t|e)|stell(?:t|e)'),
      words(IT),
      words(
        'in den (?:Schau|Aushänge?)kasten|ins (?:Netz|Internet|Ratsinformationssystem)|auf die (?:Homepage|Internetseite)',
      ),
    ],
    yes: ['Er hängt die Auskunft anschließend in den Schaukasten.'],
    no: ['Er hängt das Bild an die Wand.'],
  },
];
