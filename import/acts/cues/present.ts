import { closing, MATTER, MEETING } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';

const NEXT = words(
  '(?:nächste|kommende|folgende)[nr]? (?:\\p{L}*[Ss]itzung|\\p{L}*[Aa]usschuss|\\p{L}*[Tt]reffen)',
);

/** What is handed to a meeting. */
const PAPERS =
  'Zahlen|Antwort(?:en)?|Unterlagen|Liste|Informationen?|Angaben|Übersicht|Aufstellung|Plan|Pläne|Daten|Präsentation|Folien|Vortrag';

/** What somebody does at once about what was asked, told in the present. */
export const PRESENT: readonly PromiseCue[] = [
  {
    name: 'macht-sich-kundig',
    kind: 'check',
    voice: 'active',
    pattern: [words('mach(?:t|e|en)'), words('sich'), words('kundig|schlau')],
    yes: ['Herr Tann macht sich kundig.'],
    no: ['Herr Tann macht sich Sorgen.'],
  },
  {
    name: 'hält-Rücksprache',
    kind: 'check',
    voice: 'active',
    pattern: [words('hält|halte|nimmt|nehme'), words('Rücksprache|Kontakt (?:\\p{L}+ ){0,4}auf')],
    yes: ['Herr Tann hält Rücksprache mit dem Bauhof.', 'Die Verwaltung nimmt Kontakt mit dem Kreis auf.'],
    no: ['Herr Tann hält Kontakt.'],
  },
  {
    name: 'hakt-nach',
    kind: 'check',
    voice: 'active',
    pattern: [words('hakt|hake'), words('bei|beim'), closing('nach')],
    yes: ['Herr Tann hakt beim Pächter nach.'],
    no: ['Herr Tann hakt nach.'],
  },
  {
    name: 'nimmt-sich-an',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('nimmt|nehme'),
      words(
        '(?:sich )?(?:de[rs] (?:Sache|Themas|Angelegenheit|Problems)|(?:die |den )?(?:Anregung|Hinweis|Prüfauftrag|Auftrag))',
      ),
      closing('an|entgegen'),
    ],
    yes: ['Herr Tann nimmt sich der Sache an.', 'Frau Ilm nimmt die Anregung entgegen.'],
    no: ['Frau Ilm nimmt den Antrag an.'],
  },
  {
    name: 'notiert-sich',
    kind: 'intention',
    voice: 'active',
    pattern: [words('notiert|notiere'), words('sich'), words('das|dies|den Hinweis|die Anregung|die Frage')],
    yes: ['Herr Tann notiert sich das.'],
    no: ['Herr Tann notiert die Uhrzeit.'],
  },
  {
    name: 'sorgt-für',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('sorg(?:t|e)|veranlass(?:t|e)|schaff(?:t|e)'),
      words('(?:für )?(?:eine |die )?(?:Klärung|Prüfung|Überprüfung|Abhilfe)'),
    ],
    yes: ['Herr Tann sorgt für Klärung.', 'Frau Ilm veranlasst eine Prüfung.'],
    no: ['Herr Tann sorgt für Ruhe.'],
  },
  {
    name: 'wird-sorgen',
    kind: 'firm',
    voice: 'active',
    pattern: [words('wird|werde|werden'), words('(?:für )?(?:Klärung|Abhilfe)'), words('sorgen|schaffen')],
    yes: ['Herr Tann wird für Abhilfe sorgen.', 'Die Stadt werde Abhilfe schaffen.'],
    no: ['Herr Tann wird für Musik sorgen.'],
  },
  {
    name: 'geht-nach',
    kind: 'check',
    voice: 'active',
    pattern: [
      words('geht|gehe'),
      words('dem|der Sache|der Angelegenheit|der Frage|dem Hinweis'),
      closing('nach'),
    ],
    yes: ['Die Verwaltung geht dem nach.', 'Herr Tann geht der Sache nach.'],
    no: ['Herr Tann geht dem Hund nach Hause.'],
  },
  {
    name: 'sieht-sich-an',
    kind: 'check',
    voice: 'active',
    pattern: [
      words('sieht|sehe|schaut|schaue'),
      words('sich (?:das|dies|es|die (?:Stelle|Sache|Situation|Lage|Angelegenheit))'),
      closing('an'),
    ],
    yes: ['Herr Tann sieht sich die Stelle an.'],
    no: ['Herr Tann sieht sich bestätigt.', 'Man schaue sich ganze Familien an.'],
  },
  {
    name: 'sieht-nach',
    kind: 'check',
    voice: 'active',
    pattern: [words('(?:sieht|sehe|schaut|schaue|hört|höre)(?: noch| selbst| dort| daher)? nach'), /^[.,;]/u],
    yes: ['Herr Tann schaut nach.'],
    no: ['Herr Tann schaut nach Norden.'],
  },
  {
    name: 'klärt-dies-mit',
    kind: 'check',
    voice: 'active',
    pattern: [
      words('klär(?:t|e)|prüf(?:t|e)|bespr(?:icht|eche)'),
      words('dies|das'),
      words('mit|beim?|intern|zeitnah|noch'),
    ],
    yes: ['Herr Tann klärt dies mit dem Bauhof.'],
    no: ['Herr Tann klärt den Streit mit dem Bauhof.'],
  },
  {
    name: 'klärt-ob',
    kind: 'check',
    voice: 'active',
    spans: true,
    pattern: [
      words('klärt|kläre|prüft|prüfe|ermittelt|erfragt'),
      /^(?: noch| nun| daher| intern| gerade)?, (?:ob|wie|wann|wer|welche[rnms]?|inwieweit|was|warum) /u,
    ],
    yes: ['Die Verwaltung klärt, ob das Boot leckt.'],
    no: ['Die Verwaltung klärt den Fall.'],
  },
  {
    name: 'dass-er-prüfe',
    kind: 'check',
    voice: 'active',
    pattern: [
      /(?:^|(?<= ))dass (?:er|sie|man) (?:dies|das|es) (?:noch |gern |gerne |nun )?/u,
      words('prüfe|kläre|nachfrage|überprüfe|abkläre|aufnehme|mitnehme|weitergebe|nachreiche'),
    ],
    yes: ['dass er dies prüfe.'],
    no: ['dass er dies prüfte.'],
  },
  {
    name: 'will-prüfen-zu',
    kind: 'intention',
    voice: 'active',
    pattern: [words('(?:prüfen|klären|nachreichen|weiterleiten|nachfragen|ansprechen) zu wollen')],
    yes: ['dies prüfen zu wollen.'],
    no: ['das Boot kaufen zu wollen.'],
  },
  {
    name: 'nächste-Sitzung',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('(?:be)?antwort(?:et|e)|bericht(?:et|e)|informier(?:t|e)|leg(?:t|e)|stell(?:t|e)|bring(?:t|e)'),
      NEXT,
    ],
    yes: [
      'Die Verwaltung berichtet in der nächsten Sitzung.',
      'Herr Tann legt die Zahlen zur nächsten Sitzung vor.',
    ],
    no: ['Herr Tann berichtet von der letzten Sitzung.'],
  },
  {
    name: 'schickt-zu',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('schick(?:t|e)|send(?:et|e)|mail(?:t|e)'),
      words(
        'Zahlen|Antwort|Unterlagen|Liste|Informationen?|Angaben|Übersicht|Plan|Pläne|Daten|Präsentation|Bericht',
      ),
      /^(?: zu| per (?:E-?)?Mail| den \p{L}+n| nach)?[.,;]/u,
    ],
    yes: ['Herr Tann schickt die Zahlen zu.', 'Frau Ilm schickt die Liste per E-Mail.'],
    no: ['Herr Tann schickt die Kinder nach Hause.'],
  },
  {
    name: 'stellt-zusammen',
    kind: 'firm',
    voice: 'active',
    pattern: [words('stell(?:t|e)'), words(PAPERS), closing('zusammen|zur Verfügung|bereit')],
    yes: ['Die Verwaltung stellt die Zahlen zusammen.', 'Frau Ilm stellt die Liste zur Verfügung.'],
    no: ['Frau Ilm stellt die Liste vor.'],
  },
  {
    name: 'Liste-stellt-zusammen',
    kind: 'firm',
    voice: 'active',
    pattern: [
      new RegExp(
        `(?<= )(?:stell(?:t|e)|reich(?:t|e)|leg(?:t|e)|send(?:et|e)|schick(?:t|e))(?= )(?<=(?<!\\p{L})(?:${PAPERS})(?: [^,;.]{0,40})? \\p{L}+)`,
        'u',
      ),
      words('ich|er|sie|man|wir|Frau|Herr|die Verwaltung|das \\p{L}+'),
      closing('zusammen|zur Verfügung|bereit|nach|zu|ein'),
    ],
    yes: ['Die Präsentation stelle sie zur Verfügung.', 'Die Zahlen für den Mai reicht er nach.'],
    no: ['Die Präsentation stelle den Weg vor.', 'Die Zahlen reichen ihr zu.'],
  },
  {
    name: 'legt-bis-vor',
    kind: 'firm',
    voice: 'active',
    later: true,
    pattern: [
      words('leg(?:t|e)|stell(?:t|e)|reich(?:t|e)'),
      words(`(?:${PAPERS}|Vorlage|Konzept|Vorschlag|Vorschläge|Entwurf|Bericht|Ergebnis(?:se)?|Gutachten)`),
      closing('vor|ein|nach'),
    ],
    yes: ['Dieser legt bis Mitte August eine Vorlage vor.', 'Frau Ilm legt im Mai die Zahlen vor.'],
    no: ['Herr Tann legt im Mai die Arbeit nieder.'],
  },
  {
    name: 'gibt-Rückmeldung',
    kind: 'firm',
    voice: 'active',
    pattern: [words('gibt|gebe'), /^(?!.*(?:folgende|:$))/u, words('Rückmeldung|Bescheid')],
    yes: ['Die Verwaltung gibt Rückmeldung.'],
    no: ['Die Verwaltung gibt Auskunft.', 'Die Verwaltung gibt folgende Rückmeldung:'],
  },
  {
    name: 'kommt-auf-zu',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('komm(?:t|e)|geh(?:t|e)|werde|wird'),
      words('auf'),
      /(?:Herrn?|Frau|ihn|sie|den \p{L}+|die \p{L}+)[^.;,]{0,40} (?:zu(?=[.,;]|$| und)|zukommen|zugehen)/u,
    ],
    yes: ['Herr Tann kommt auf Frau Birk zu.', 'Frau Ilm werde auf den Pächter zugehen.'],
    no: ['Herr Tann kommt auf das Boot zu sprechen.'],
  },
  {
    name: 'an-geben',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('wird|werde|werden'),
      words('(?:Hinweis|Anregung|Frage|Anfrage|Bitte|dies|das)'),
      words('an (?:den|die|das) \\p{L}+ geben'),
    ],
    yes: ['Er werde den Hinweis an den Bauhof geben.'],
    no: ['Er werde den Ball an den Hund abgeben.'],
  },
  {
    name: 'schriftlich-geben',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('wird|werde|werden'),
      words('Antwort|Auskunft|Rückmeldung|Stellungnahme'),
      words('geben|erteilen|abgeben'),
    ],
    yes: ['Herr Tann wird die Antwort schriftlich geben.'],
    no: ['Herr Tann wird ein Boot geben.'],
  },
  {
    name: 'Antwort-folgt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words('Antwort|Beantwortung|Stellungnahme|Rückmeldung'),
      words('folg(?:t|e)|erg(?:eht|ehe)|erfolg(?:t|e)'),
      /^(?: schriftlich| noch| im Nachgang| nachträglich| bilateral)?[.;,]/u,
    ],
    yes: ['Die Antwort folgt.', 'Eine Antwort erfolgt im Nachgang.'],
    no: ['Die Antwort folgte im Mai.'],
  },
  {
    name: 'Wird-geprüft',
    kind: 'check',
    voice: 'passive',
    pattern: [
      /^(?:Wird|Werden) /u,
      words(
        'geprüft|geklärt|nachgereicht|abgeklärt|weitergeleitet|weitergegeben|nachgeliefert|überprüft|ermittelt|aufgenommen',
      ),
    ],
    yes: ['Wird geprüft.', 'Wird mit dem Protokoll nachgereicht.'],
    no: ['Wird gebaut.'],
  },
  {
    name: 'Bauhof-wird-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(
        'Bauhof|\\p{L}*amt|Straßenmeisterei|Polizei|Pächter|Betreiber|Eigentümer(?:in)?|Firma|Grundstückseigentümer(?:in)?',
      ),
      words('wird|werde|werden'),
      words(
        '(?:entsprechend |hierüber |darüber |noch )?(?:informiert|verständigt|angeschrieben|kontaktiert|angesprochen|hingewiesen)',
      ),
    ],
    yes: ['Der Bauhof wird informiert.', 'Der Pächter werde darüber informiert.'],
    no: ['Der Bauhof wird gebaut.'],
  },
  {
    name: 'dies-soll-geprüft-werden',
    kind: 'check',
    voice: 'passive',
    performs: true,
    pattern: [
      MATTER,
      words('soll(?:e)?'),
      words(
        '(?:noch |nun |nochmals )?(?:geprüft|geklärt|überprüft|ermittelt|weitergegeben|weitergeleitet) werden',
      ),
    ],
    yes: ['Die Angelegenheit soll geprüft werden.'],
    no: ['Der Antrag soll abgelehnt werden.'],
  },
  {
    name: 'legt-Rat-vor',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('leg(?:t|e)|stell(?:t|e)'),
      MEETING,
      words('Vorschlag|Konzept|Vorlage|Übersicht|Liste'),
      closing('vor'),
    ],
    yes: ['Die Verwaltung legt dem Ausschuss einen Vorschlag vor.'],
    no: ['Die Verwaltung legt Wert darauf.'],
  },
];
