import { MONTH } from '../../language/calendar.ts';
import { ANSWER, BE, closing, MEETING, NOT_TO_A_PERSON, NOT_WHAT_IS_ASKED, PAPERS } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';

/** What is told to a body. */
const TOLD_THERE = words(
  '\\p{L}*(?:[Aa]uswertung|[Bb]ericht(?:erstattung)?|[Bb]eantwortung|[Pp]räsentation|[Rr]ückmeldung)(?:en)?',
);
/** The one of its meetings that is to come. */
const AT_THAT_MEETING = words(
  `(?:in|auf|zu) de[nr] (?:(?:nächsten|kommenden|folgenden|übernächsten) \\p{L}*-?[Ss]itzung|(?:${MONTH}|Herbst|Frühjahrs|Sommer|Winter)-?[Ss]itzung)(?:en)?`,
);

/** Answers that are to follow, in the present or with "soll". */
export const ANNOUNCED: readonly PromiseCue[] = [
  {
    name: 'Antwort-erfolgt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      ANSWER,
      words('erfolg(?:t|e|en)|folg(?:t|e|en)|erg(?:eht|ehe|ehen)|komm(?:t|e|en)'),
      words(
        'schriftlich|Protokoll|Niederschrift|nächsten|später|gesondert|bilateral|nachträglich|per (?:E-?Mail|Mail|Post|Brief)',
      ),
    ],
    yes: [
      'Die Antworten erfolgen schriftlich.',
      'Die Beantwortung erfolgt mit dem Protokoll.',
      'Eine Antwort ergeht mit der nächsten Einladung.',
    ],
    no: ['Die Antwort erfolgte im Mai.'],
  },
  {
    name: 'Auswertung-erfolgt-in-Sitzung',
    kind: 'firm',
    voice: 'passive',
    pattern: [TOLD_THERE, words('erfolg(?:t|e|en)'), AT_THAT_MEETING],
    yes: ['Die Auswertung der Messung erfolgt in der nächsten Sitzung.'],
    no: ['Die Auswertung erfolgt jährlich.', 'Die Ehrung erfolgt in der nächsten Sitzung.'],
  },
  {
    name: 'Auswertung-in-Sitzung-erfolgt',
    kind: 'firm',
    voice: 'passive',
    pattern: [TOLD_THERE, AT_THAT_MEETING, words('erfolg(?:t|e|en)')],
    yes: ['dass die Auswertung der Messung gesammelt in den Februar-Sitzungen 2025 erfolgt.'],
    no: ['dass die Auswertung in der letzten Sitzung erfolgte.'],
  },
  {
    name: 'diese-wird-beigefügt',
    kind: 'firm',
    voice: 'passive',
    asked: true,
    pattern: [
      /^(?:Diese[rs]?|Sie|Er|Es|Dies) (?:wird|werden) (?:(?:der|dieser) Niederschrift|d(?:em|iesem) Protokoll) als (?:Anlage|Anhang)(?: \d+)? (?:beigefügt|beigelegt|angefügt|angehängt)(?=[.,;]|$)/u,
    ],
    yes: ['Diese wird dem Protokoll als Anlage 3 angehängt.'],
    no: ['Die Karte wird der Niederschrift als Anlage 1 beigefügt.', 'Diese ist als Anlage beigefügt.'],
  },
  {
    name: 'Antwort-soll',
    kind: 'firm',
    voice: 'passive',
    performs: true,
    pattern: [
      /^(?!.*(?:Beratung|Besprechung|Erörterung|Diskussion)(?!\p{L}))/u,
      words(
        '(?:Rück)?[Aa]ntwort(?:en)?|Beantwortung|Auskunft|Rückmeldung|Ergebnis(?:se)?|Sachstand|Anfrage|Fragen?',
      ),
      words('soll(?:e|en)?'),
      words(
        'beantwortet|mitgeteilt|beigefügt|nachgereicht|weitergegeben|weitergeleitet|erfolgen|stehen|gegeben|eingeholt|vorgestellt|bekannt ?gegeben',
      ),
    ],
    yes: [
      'Die Auskunft soll dem nächsten Protokoll beigefügt werden.',
      'Die Beantwortung soll im Protokoll erfolgen.',
    ],
    no: ['Die Frage solle man anders stellen.'],
  },
  {
    name: 'soll-angefragt-werden',
    kind: 'check',
    voice: 'passive',
    performs: true,
    pattern: [
      words('soll(?:e|en)?'),
      words('(?:angefragt|nachgefragt|erfragt|nachgehakt|abgeklärt|nachgereicht|nachgeliefert) werden'),
    ],
    yes: ['Beim Pächter soll noch angefragt werden,'],
    no: ['Der Weg soll verbreitert werden.'],
  },
  {
    name: 'soll-vorgestellt-werden',
    kind: 'intention',
    voice: 'passive',
    performs: true,
    pattern: [
      /(?<!\p{L})soll(?:e|en)?(?!\p{L})(?:(?<=(?:nächste|kommende|folgende)[nr]? \p{L}*(?:[Ss]itzung|[Aa]usschuss)[^,;]{0,80})|(?=[^,;]{0,120}(?:nächste|kommende|folgende)[nr]? \p{L}*(?:[Ss]itzung|[Aa]usschuss)))/u,
      words('(?:vorgestellt|präsentiert|vorgelegt|berichtet|mitgeteilt|beantwortet) werden'),
    ],
    yes: ['In der nächsten Sitzung sollen die Ergebnisse präsentiert werden.'],
    no: ['Der Weg soll im Mai gepflastert werden.', 'Die Studie soll im Mai vorgestellt werden.'],
  },
  {
    name: 'Info-erfolgt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words('erfolg(?:t|e)|ergeht|ergehe'),
      words('(?:Info|Information|Mitteilung|Rückmeldung|Nachricht|Unterrichtung|Benachrichtigung)'),
      MEETING,
    ],
    yes: ['erfolgt eine Info an den Ortsrat.'],
    no: ['Die Information der Anlieger erfolgt durch Aushang.'],
  },
  {
    name: 'Nachfrage-erfolgt',
    kind: 'check',
    voice: 'passive',
    pattern: [
      /^Eine (?:\p{Ll}+ )?(?:Nachfrage|Rückfrage|Prüfung|Überprüfung|Klärung|Weiterleitung|Rückmeldung|Rücksprache)(?!\p{L})/u,
      words('erfolgt(?! (?:nicht|grundsätzlich|jährlich|regelmäßig|immer|nur)(?!\\p{L}))'),
    ],
    yes: ['Eine Nachfrage beim Kreis erfolgt.', 'Eine erneute Prüfung erfolgt im Mai.'],
    no: ['Eine Nachfrage erfolgte im Mai.', 'Eine Prüfung erfolgt nur im Mai.', 'wo eine Prüfung erfolgt.'],
  },
  {
    name: 'Antwort-verschoben',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(
        '[Bb]eantwortung|Antwort(?:en)?|(?:[Dd]ie(?:se)?|[Ii]hre|[Ss]eine) (?:An|Nach)?[Ff]ragen? (?:wird|werden|wurden?)',
      ),
      words('verschoben|vertagt|zurückgestellt|nachgeholt'),
    ],
    yes: ['Die Beantwortung wird in den Herbst verschoben.', 'Die Anfrage wird zurückgestellt.'],
    no: ['Der Punkt wird verschoben.'],
  },
  {
    name: 'geht-schriftlich-zu',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words('ge(?:ht|he|hen)'),
      words(
        'schriftlich|noch|Protokoll|Niederschrift|\\p{L}*[Aa]usschuss|\\p{L}*[Rr]at|Fraktionen|\\p{L}*[Mm]itgliedern|Fraktion',
      ),
      closing('zu'),
    ],
    yes: ['die Liste gehe allen noch schriftlich zu.', 'Die Zahlen gehen allen Ausschussmitgliedern zu.'],
    no: ['Der Weg gehe auf den Bach zu.'],
  },
  {
    name: 'noch-zugehe',
    kind: 'firm',
    voice: 'active',
    pattern: [words('noch|demnächst|schriftlich'), words('zugeh(?:t|e|en)')],
    yes: ['dessen Bericht dem Beirat demnächst zugehe.'],
    no: ['dessen Bericht zugegangen sei.'],
  },
  {
    name: 'bekommt-mit-Protokoll',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words('bekomm(?:t|e|en)|erhält|erhalten?|ge(?:ht|he|hen)(?=[^,;.]{0,80} zu[.,;])'),
      words(
        '(?:mit|in) (?:de[rm] )?(?:Niederschrift|Protokoll)|im (?:Protokoll|Nachgang)|mit der (?:nächsten )?Einladung|schriftlich|nachträglich|per (?:E-?Mail|Mail|Post|Brief)|auf dem Postweg',
      ),
      /^(?! (?:hat|habe|haben|hatten?)(?!\p{L}))/u,
    ],
    yes: [
      'Herr Noll bekomme sie mit der Niederschrift.',
      'Der Fragesteller erhält die Antwort schriftlich.',
      'Frau Birk erhalte die Zahlen per E-Mail.',
    ],
    no: ['Der Verein bekommt Geld.', 'die Frau Birk schriftlich erhalten hat.'],
  },
  {
    name: 'Ergebnisse-bekommt-Rat',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(`${PAPERS}|Ergebnisse|Bericht|Gutachten|Auswertung`),
      words('bekomm(?:t|e|en)|erhält|erhalten?'),
      MEETING,
      /^(?!.* (?:hat|haben|habe|hatten?)(?!\p{L}))/u,
    ],
    yes: ['Die Ergebnisse bekomme der Beirat.', 'Die Auswertung erhält der Ausschuss.'],
    no: ['Die Zahlen bekomme die Presse.'],
  },
  {
    name: 'schickt-sie-jemandem',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('mail(?:t|e)|schick(?:t|e)|send(?:et|e)'),
      words('sie|diese|dies|es'),
      words('dem|der|den|allen|ihm|ihr|ihnen|zu|nach'),
    ],
    yes: ['Herr Tann hat die Zahl nicht parat und mailt sie dem Ausschuss.'],
    no: ['Herr Tann schickt dem Rat Grüße.'],
  },
  {
    name: 'wird-angeschrieben',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('(?:noch |dazu |hierzu |nun |deshalb |daher |schriftlich )?(?:angeschrieben|kontaktiert)'),
    ],
    yes: ['er wird angeschrieben.', 'Der Eigentümer wird von der Stadt angeschrieben.'],
    no: ['Der Eigentümer wurde angeschrieben.'],
  },
  {
    name: 'Rat-bekommt',
    kind: 'firm',
    voice: 'active',
    later: true,
    pattern: [MEETING, words('(?:bekomm(?:t|e|en)|erhalt(?:e|en)|erhält)(?! (?:hat|habe|haben|hatten?|zu))')],
    yes: ['dass der Beirat im Herbst eine Aufstellung bekommt, im Mai eine zweite.'],
    no: ['dass der Verein im Februar Geld bekommt.', 'dass der Rat die Einladung erhalten hat.'],
  },
  {
    name: 'Rat-bekommt-noch',
    kind: 'firm',
    voice: 'active',
    pattern: [
      MEETING,
      words('(?:bekomm(?:t|e|en)|erhalt(?:e|en)|erhält)'),
      words('noch|demnächst|rechtzeitig|gesondert|zeitnah'),
      words(
        'Einladung|Information(?:en)?|Nachricht|Mitteilung|\\p{L}*[Bb]ericht|Rückmeldung|Unterlagen|Liste|Übersicht|Antwort',
      ),
    ],
    yes: ['Der Beirat erhält hierzu noch eine Einladung.'],
    no: ['Der Verein erhält noch Geld.'],
  },
  {
    name: 'leitet-weiter',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('leite(?:t|te|n)?|gibt|gebe|gab'),
      words(
        '(?:Anregung(?:en)?|Hinweise?|Fragen?|Anfragen?|Kritik|Anliegen|Bitte|Wunsch|Angelegenheit|Thema|Thematik|Problem(?:atik)?|Sache|Idee|Vorschl[aä]ge?|Meldung|Sachverhalt|dies|das|es|selbige[nrs]?|diese[nrs]?|sie|ihn)',
      ),
      NOT_TO_A_PERSON,
      /^(?! (?:der|des|von|eine[rs]|mehrerer) (?!.* an ))/u,
      closing('weiter'),
      NOT_WHAT_IS_ASKED,
    ],
    yes: [
      'Er gibt den Hinweis an den Bauhof weiter.',
      'Frau Ilm gibt die Angelegenheit gern weiter.',
      'Er gibt die Bitte der Kinder an den Bauhof weiter.',
    ],
    no: [
      'Frau Ilm gibt die Frage an Herrn Tann weiter.',
      'Die Firma leitet Wasser weiter.',
      'Frau Birk gibt die Bitte der Kinder weiter,',
    ],
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
  {
    name: 'ergeht-schriftlich',
    kind: 'firm',
    voice: 'passive',
    pattern: [words('erg(?:eht|ehe)|erfolg(?:t|e)|folg(?:t|e)'), words('schriftliche'), ANSWER],
    yes: ['Es ergeht eine schriftliche Antwort.'],
    no: ['Es folgt eine Pause.'],
  },
  {
    name: 'reicht-nach',
    kind: 'firm',
    voice: 'active',
    pattern: [words('reich(?:t|e|en)|liefer(?:t|e|n)'), closing('nach')],
    yes: ['Herr Tann reicht die Zahlen nach.', 'Die Zahlen liefere er nach.'],
    no: ['Herr Tann reicht nach dem Essen die Hand.'],
  },
  {
    name: 'teilt-später-mit',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('teil(?:t|e|en)'),
      words('im Nachgang|nachträglich|später|schriftlich|im Protokoll|mit dem Protokoll'),
      closing('mit'),
    ],
    yes: ['Frau Ilm teilt die Summe im Nachgang mit.'],
    no: ['Frau Ilm teilt die Summe mit.'],
  },
  {
    name: 'klärt-dies',
    kind: 'check',
    voice: 'active',
    pattern: [
      words('(?:klär(?:t|e)|prüf(?:t|e)|überprüf(?:t|e)|ermittelt|erfragt)'),
      /(?<= )(?:dies|das|es|die (?:Sache|Angelegenheit))(?=[.,;]|$| und | noch| intern| zeitnah| ab[.,])/u,
    ],
    yes: ['Die Verwaltung klärt dies.', 'Frau Ilm prüft das und berichtet.'],
    no: ['Die Verwaltung prüft das Boot.', 'Frau Ilm erklärt dies.'],
  },
  {
    name: 'fragt-nach-bei',
    kind: 'check',
    voice: 'active',
    pattern: [
      words('frag(?:t|e)|hör(?:t|e)|fass(?:t|e)|horch(?:t|e)'),
      words('bei|beim|dort|da'),
      closing('nach|an'),
    ],
    yes: ['Die Verwaltung fragt beim Pächter nach.', 'Er hört dort noch einmal nach.'],
    no: ['Frau Ilm fragt bei dieser Gelegenheit, ob es geht.'],
  },
  {
    name: 'nachreicht',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words(
        '(?:Zahlen|Antwort(?:en)?|Angaben|Unterlagen|Liste|Information(?:en)?|Ergebnis(?:se)?|Fragen?|Anfragen?|Anregung(?:en)?|Hinweise?|Antrag|Bitte|Anliegen|dies|diese|sie)',
      ),
      words(
        'nachreich(?:t|e)|nachliefer(?:t|e)|weiterleite(?:t)?|weitergibt|weitergebe|zusende(?:t)?|beifüg(?:t|e)',
      ),
    ],
    yes: ['dass sie den Antrag an das Land weiterleitet.', 'dass er die Zahlen nachreiche.'],
    no: ['dass der Kreis Wasser weiterleitet.', 'Frau Ilm reicht Zahlen.'],
  },
  {
    name: 'kümmert-sich',
    kind: 'firm',
    voice: 'active',
    pattern: [words('kümmer(?:t|e|n)'), /^ sich[.;,]/u],
    yes: ['Herr Tann kümmert sich.'],
    no: ['Herr Tann kümmert sich um das Boot.'],
  },
  {
    name: 'kümmert-sich-darum',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('kümmer(?:t|e|n)'),
      words('sich'),
      words('darum|hierum|um (?:die (?:Angelegenheit|Sache)|das (?:Anliegen|Problem|Thema))'),
    ],
    yes: ['Herr Tann kümmert sich darum.'],
    no: ['Der Verein kümmert sich um die Beete.'],
  },
  {
    name: 'setzt-sich-in-Verbindung',
    kind: 'firm',
    voice: 'active',
    pattern: [words('setz(?:t|e|en)'), words('sich'), words('in Verbindung')],
    yes: ['Herr Tann setzt sich mit dem Kreis in Verbindung.'],
    no: ['Der Rat setzt sich aus zwölf Mitgliedern zusammen.'],
  },
  {
    name: 'prüft-bis',
    kind: 'check',
    voice: 'active',
    later: true,
    pattern: [words('prüf(?:t|e|en)|klär(?:t|e|en)|überprüf(?:t|e|en)'), words('bis|in der nächsten')],
    yes: ['Der Fachbereich prüft dies bis zur nächsten Sitzung.'],
    no: ['Der Fachbereich prüft die Rechnung.'],
  },
];
