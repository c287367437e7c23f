import { closing, infinitive, MATTER, MEETING, NEXT, PAPERS } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';

/** What somebody does at once about what was asked, told in the present, perhaps in his own words, and what he still has to. */
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
    name: 'gibt-bekannt',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('gebe|gibt'),
      words(
        '(?:noch |dann )?(?:rechtzeitig|umgehend|zeitnah|in Kürze|kurzfristig|baldmöglichst|nachträglich|noch|bald)',
      ),
      closing('bekannt'),
    ],
    yes: ['Den Termin gebe sie dem Ausschuss umgehend bekannt.'],
    no: ['Frau Ilm gibt bekannt, dass der Weg frei sei.', 'Herr Tann gibt den Beschluss bekannt.'],
  },
  {
    name: 'schickt-gern-zu',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words(
        '(?:schick|send|leit|stell|übermittl|reich)(?:t|e|et|elt|le)|mail(?:t|e)|lass(?:e|t)|lässt|komm(?:t|e|en)|kommen wir',
      ),
      words('gerne?'),
      closing(
        'zu|nach|weiter|wieder|zur Verfügung|zukommen|vorbei|wieder und bericht(?:en|et|e)|noch einmal|erneut',
      ),
    ],
    yes: [
      'Die Messwerte schicke man der Bürgerin gerne zu.',
      'Herr Tann kommt gern wieder.',
      'Die Karte stelle er gern zur Verfügung.',
    ],
    no: ['Herr Tann kommt gern zum Boot.', 'Die Stadt stellt gern Leute ein.'],
  },
  {
    name: 'gern-stellt-vor',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words('[Gg]erne?'),
      words('(?:stell|leg|reich|schick|bring|trag|sende)(?:e|t|et)?|trägt|kommt|komme'),
      closing('vor|nach|zu|mit|ein|zur Verfügung|wieder'),
    ],
    yes: ['Gern stelle sie diese im Mai im Rat vor.'],
    no: ['Gern stelle sie sich dem vor Ort.', 'Gerne kommt er.'],
  },
  {
    name: 'stellt-Rat-zu',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('stell(?:t|e)|send(?:et|e)|schick(?:t|e)|leit(?:et|e)|mail(?:t|e)|reich(?:t|e)|lass(?:e)?|lässt'),
      words(
        '(?:den|dem|allen|der) (?:\\p{Ll}+ )?(?:Fraktion(?:en)?|\\p{L}*[Mm]itglied(?:ern|e)?|\\p{L}*[Aa]usschuss(?:büro)?|\\p{L}*[Rr]at|Beirat|Gremium|Gemeinderäten|Stadträten|Vorsitz(?:enden)?|Ortsvorsteher(?:in)?|Fragesteller(?:in)?)',
      ),
      closing(
        'zu|zukommen|nach|weiter|eine \\p{L}*[Aa]ufstellung|eine \\p{L}*[Üü]bersicht|eine \\p{L}*[Ll]iste|die \\p{L}*[Ll]iste|die Zahlen|die Unterlagen|die Übersicht|die Aufstellung',
      ),
    ],
    yes: ['Den Plan stellt er den Fraktionen im Mai zu.', 'Er schickt dem Ausschussbüro eine Aufstellung.'],
    no: ['Herr Tann stellt dem Rat den Plan vor.', 'Der Bauhof stellt den Fraktionen Räume.'],
  },
  {
    name: 'auswertung-folgt',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words(
        '\\p{L}*(?:[Aa]uswertung|[Bb]ericht|[Aa]ufstellung|[Üü]bersicht|[Ll]iste|[Aa]ntwort|[Ss]tellungnahme|[Uu]nterlagen|[Mm]itteilung|[Ee]rläuterung|[Zz]ahlen|[Aa]ngaben|[Ii]nformationen?)',
      ),
      words('folg(?:t|e|en)'),
      words(
        '(?:schriftlich|noch|umgehend|zeitnah|in Kürze|(?:zu[rm]?|in|im|bis|mit|nach|per) (?:de[rmn] )?(?:\\p{L}+ )?(?:\\p{L}*[Ss]itzung|Protokoll|Niederschrift|E-?Mail|\\p{L}*ausschuss|Woche|Monat|Herbst|Frühjahr|Sommer))',
      ),
    ],
    yes: ['Eine Auswertung folge zur nächsten Sitzung.', 'Die Zahlen folgen schriftlich.'],
    no: ['Dem Bericht folgt eine Aussprache.', 'Die Liste folgt dem Alphabet.'],
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
    name: 'dass-er-noch-einlade',
    kind: 'firm',
    voice: 'active',
    pattern: [
      /(?<![\p{L}])(?<=dass (?:er|sie|man|ich|wir|die Verwaltung|das Amt) (?:[^;?]{0,120} )?)(?:noch|gesondert|umgehend|zeitnah|kurzfristig|rechtzeitig|im Nachgang|nachträglich|separat)(?!\p{L})/u,
      words(
        '(?:einlad|nachfrag|nachhak|prüf|klär|abklär|nachreich|nachliefer|zusend|zuschick|zuleit|informier|bericht|mitteil|weiterleit|weitergeb|beantwort|vorleg|vorstell)e',
      ),
    ],
    yes: [
      'dass er dafür den Mai vorgesehen habe und noch gesondert einlade.',
      'dass sie die Liste im Nachgang zusende.',
    ],
    no: ['dass er jedes Jahr einlade.', 'dass der Verein noch einlade.'],
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
    name: 'kommt-zurück',
    kind: 'firm',
    voice: 'active',
    pattern: [words('komm(?:t|e|en)'), NEXT, closing('zurück')],
    yes: ['Herr Tann kommt darauf in der nächsten Sitzung zurück.'],
    no: ['Herr Tann kommt zurück.'],
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
    name: 'fügt-Protokoll-bei',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('füg(?:t|e)|leg(?:t|e)|häng(?:t|e)'),
      words('Niederschrift|Protokoll|Sitzungsunterlagen'),
      closing('bei|an'),
    ],
    yes: ['Herr Tann fügt der Niederschrift eine Aufstellung bei.', 'Sie lege die Liste dem Protokoll bei.'],
    no: ['Frau Ilm fügt dem Teig Salz bei.', 'Das Protokoll legt er ab.'],
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
    pattern: [
      words('gibt|gebe'),
      /^(?!.*(?:folgende|:$))/u,
      words('Rückmeldung|Bescheid|(?<!(?:der|die|eine|dieser) )Nachricht'),
    ],
    yes: ['Die Verwaltung gibt Rückmeldung.', 'Er gibt Nachricht,'],
    no: [
      'Die Verwaltung gibt Auskunft.',
      'Die Verwaltung gibt folgende Rückmeldung:',
      'Er gibt die Nachricht bekannt.',
    ],
  },
  {
    name: 'lädt-zur-Sitzung-ein',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('lädt|lade'),
      words(
        '(?:in (?:die|den)|zu[mr]?|für (?:die|den)) (?:nächste|kommende)[nr]? (?:\\p{L}*[Ss]itzung|\\p{L}*[Aa]usschuss)',
      ),
      closing('ein'),
    ],
    yes: ['Herr Tann lädt den Pächter in die nächste Sitzung ein.'],
    no: ['Herr Tann lädt zum Fest nach der nächsten Sitzung ein.'],
  },
  {
    name: 'setzt-auf-Tagesordnung',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('setz(?:t|e)|nimmt|nehme|komm(?:t|e)'),
      words(
        'auf die (?:nächste Tagesordnung|Tagesordnung (?:der|des|einer) (?:nächste|kommende|folgende)[nr]?)',
      ),
    ],
    yes: ['Herr Tann setzt das Thema auf die Tagesordnung der nächsten Sitzung.'],
    no: ['Der Rat setzt den Punkt auf die Tagesordnung.'],
  },
  {
    name: 'behält-im-Auge',
    kind: 'intention',
    voice: 'active',
    pattern: [words('behält|behalte'), words('im (?:Auge|Blick)')],
    yes: ['Herr Tann behält das im Auge.'],
    no: ['Herr Tann behält das Amt.'],
  },
  {
    name: 'informiert-sobald',
    kind: 'firm',
    voice: 'active',
    spans: true,
    pattern: [
      words('informier(?:t|e)|unterrichte(?:t)?|benachrichtig(?:t|e)|melde(?:t)? sich'),
      /, sobald /u,
    ],
    yes: ['Herr Tann informiert den Rat, sobald es Neues gibt.'],
    no: ['Herr Tann informiert, dass der Weg gesperrt ist.'],
  },
  {
    name: 'ruft-an',
    kind: 'firm',
    voice: 'active',
    pattern: [words('ruft|rufe'), words('Herrn?|Frau|ihn|sie|beim?|den|die'), closing('an')],
    yes: ['Frau Ilm ruft Herrn Tann an.'],
    no: ['Frau Ilm ruft Herrn Tann auf.'],
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
      words(
        'folg(?:t|e)|erg(?:eht|ehe)|erfolg(?:t|e)|(?:wird|werde) (?:noch |schriftlich |später )?(?:folgen|ergehen|erfolgen)',
      ),
      /^(?: schriftlich| noch| im Nachgang| nachträglich| bilateral)?[.;,]/u,
    ],
    yes: ['Die Antwort folgt.', 'Eine Antwort erfolgt im Nachgang.', 'Eine Antwort wird folgen.'],
    no: ['Die Antwort folgte im Mai.'],
  },
  {
    name: 'Wird-geprüft',
    kind: 'check',
    voice: 'passive',
    pattern: [
      /^(?:Wird|Werden) /u,
      words(
        'geprüft|geklärt|nachgereicht|abgeklärt|weitergeleitet|weitergegeben|nachgeliefert|überprüft|ermittelt|aufgenommen|erledigt|veranlasst|behoben|beseitigt|gemacht|repariert|umgesetzt|ausgetauscht|nachgeholt',
      ),
    ],
    yes: ['Wird geprüft.', 'Wird mit dem Protokoll nachgereicht.', 'Wird vom Bauhof erledigt.'],
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
  {
    name: 'stellt-gern-zur-Verfügung',
    kind: 'offer',
    voice: 'active',
    pattern: [words('stell(?:t|e)'), words('gerne?'), words('zur Verfügung')],
    yes: ['Die Werte stelle sie dem Amt gern zur Verfügung.'],
    no: ['Der Verein stellt Räume zur Verfügung.'],
  },
  {
    name: 'ich-schicke',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('[Ii]ch|[Ww]ir'),
      words(
        'schicken?|senden?|mailen?|prüfen?|klären?|(?:reichen?|liefern?|liefere) [^,;]{0,80}?nach|fragen? (?:da|das|dort|bei|beim|noch)(?! nach) [^,;]{0,80}?nach|(?:geben?|leiten?) [^,;]{0,80}?weiter|nehmen? [^,;]{0,80}?mit|melden? (?:mich|uns) (?!zu)|erkundigen? (?:mich|uns)|kümmere mich|kümmern uns',
      ),
    ],
    yes: ['Ich schicke Ihnen die Tabelle.', 'Wir kümmern uns darum.', 'Wir reichen das nach.'],
    no: ['Ich frage Sie nach dem Preis.', 'Ich melde mich zu Wort.', 'Er schickt die Tabelle.'],
  },
  {
    name: 'schicke-ich',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words(
        '(?:schicke|sende|maile|prüfe|kläre|erkundige|kümmere) ich|(?:reiche|liefere|frage) ich [^,;]{0,80}?nach|(?:gebe|leite) ich [^,;]{0,80}?weiter|nehme ich [^,;]{0,80}?mit',
      ),
    ],
    yes: ['Das nehme ich gern mit.', 'Die Zahl reiche ich Ihnen nach.'],
    no: ['Das nehme ich nicht an.'],
  },
  {
    name: 'muss-nachreichen',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('muss|muß|müsse|müssen|müssten?'),
      words('ich|wir|er|sie|man'),
      infinitive(
        'nachreichen|nachliefern|nachtragen|nachsehen|nachschauen|nachfragen|nachschlagen|erkundigen',
      ),
    ],
    yes: ['Das müsse sie nachreichen.', 'Da muss ich nachsehen.'],
    no: ['Das müsse man bauen.', 'Der Antragsteller muss Unterlagen nachreichen.'],
  },
  {
    name: 'erst-liefern-könne',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('erst'),
      infinitive(
        '(?:nach)?liefern|nennen|vorlegen|mitteilen|beantworten|beziffern',
        ' (?:könne|kann|könnten?|werde|wird)',
      ),
    ],
    yes: ['dass sie die Summe erst im Herbst nennen könne.'],
    no: ['dass sie die Summe nennen könne.', 'dass sie erst gestern kam.'],
  },
];
