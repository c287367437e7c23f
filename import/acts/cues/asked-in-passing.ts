import { IN_FRONT } from './asked-otherwise.ts';
import { type AskingCue, QUESTION } from './asking.ts';

const BY = '(?:von|vom|durch|seitens)(?: de[rs])?';
/** What figures and reasons are, when somebody would have them told. */
const TOLD =
  '(?:aufgeteilt|aufgeschlüsselt|beziffert|benannt|genannt|erläutert|erklärt|dargestellt|dargelegt|ausgewiesen|aufgelistet|begründet|belegt|nachgewiesen|offengelegt|aufgezeigt|vorgerechnet)';
/** The first word of what is asked behind a colon. */
const ASKED =
  '(?:Ob|Wann|Wie|Was|Wer|We[nm]|Wo\\p{Ll}*|Warum|Weshalb|Wieso|Welche[rnms]?|Inwie\\p{Ll}+)(?!\\p{L})';
/** What somebody tells who is made to. */
const TELL =
  '(?:nennen|erklären|erläutern|bestätigen|sagen|beschreiben|schildern|vorrechnen|darlegen|aufschlüsseln|beziffern|zusichern)';

/** Ways to ask that a sentence tells in passing, beside what it is about: who is faced with a question, has something told to him, turns one. */
export const ASKED_IN_PASSING: readonly AskingCue[] = [
  {
    name: 'mit-frage-konfrontiert',
    pattern: `(?<verb>sieht|sehe|sah|wird|wurde|werde)(?: sich)? ${BY} (?<asker>@O) [^;?!.,]{0,40}?mit (?:der|einer) (?:\\p{Ll}+ )?(?:${QUESTION}) konfrontiert,? @W`,
    asker: 'named',
    asksSubject: true,
    yes: [
      'Herr Adler sieht sich von Frau Birk mit der Frage konfrontiert, ob ein Steg reicht.',
      'Herr Adler wurde durch Frau Birk mit der Frage konfrontiert, ob ein Steg reicht.',
    ],
    no: ['Herr Adler sieht sich mit Vorwürfen konfrontiert, ob zu Recht oder nicht.'],
  },
  {
    name: 'von-jemandem-gefragt-wird',
    pattern: `, (?:[^;?!.,]{1,80} )?${BY} (?<asker>@O)(?: \\p{Ll}+){0,3} (?:gefragt|befragt) (?<verb>wird|wurde|werde|worden ist),? @W`,
    asker: 'named',
    yes: ['Der Plan endet im Juli, weshalb Herr Adler von Frau Birk gefragt wird, ob das Boot dann fährt.'],
    no: ['Der Plan endet im Juli, weshalb Herr Adler oft gefragt wird, ob das Boot dann fährt.'],
  },
  {
    name: 'hätte-gern-aufgeteilt',
    pattern: `(?<![\\p{L}-])(?<verb>hätten?|möchten?|wünschte?)(?: @N| [^;?!.,]{1,80}?)? (?:gerne?(?: [^;?!.,]{1,80}?)? ${TOLD}(?: bekommen)?|${TOLD} (?:haben|bekommen|sehen))(?=[.,]|$| nach | und )`,
    asker: 'subject',
    yes: [
      'Frau Birk staunt und hätte diese Zahl gern nach Größe aufgeteilt.',
      'Wer die Boote baut, möchte Frau Birk offengelegt haben.',
      'Er hätte die Kosten gern aufgeschlüsselt nach Jahren.',
    ],
    no: ['Frau Birk hätte gern mitgemacht.', 'Herr Adler hätte das Boot gern gestrichen.'],
  },
  {
    name: 'diese-frage-richtet-jemand',
    pattern: `${IN_FRONT}(?:auch )?(?:diese|die|eine solche) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:richtet|richtete|stellt|stellte|wirft|warf|legt|legte|gibt|gab) (?<asker>@S)`,
    asker: 'named',
    yes: [
      'Ob der Steg trägt, diese Frage richtet Frau Birk direkt an Herrn Adler.',
      'Was das Boot kostet, diese Frage wirft Herr Adler auf.',
    ],
    no: ['Ob der Steg trägt, diese Frage beantwortet Frau Birk.', 'Diese Frage stellt sich Frau Birk.'],
  },
  {
    name: 'möchte-eine-schätzung',
    pattern:
      '(?<![\\p{L}-])(?<verb>möchten?|will|wollte|wünschte?|wünscht|erbittet|erbat|hätte|verlangt|verlangte)(?: @S)?(?: gerne?)?(?: (?:von|vom)(?: de[rm])? @O)? (?:\\p{Ll}+ ){0,3}(?:Hausnummer|Schätzung|Größenordnung|Prognose|Zahl|Summe|Auflistung|Aufstellung),? @W',
    asker: 'subject',
    yes: [
      'Frau Birk spricht das an und möchte von Herrn Adler eine Hausnummer, was ein Boot kostet.',
      'Frau Birk wünscht eine Schätzung, wie viele Boote lecken.',
    ],
    no: ['Herr Adler will eine Zahl.', 'Frau Birk wünscht eine Schätzung des Bootes.'],
  },
  {
    name: 'hakt-jemand-nach',
    pattern: '(?<=^[^\\p{L}]*[^;?!]{8,300}, )(?<verb>hakt|hakte) @S(?: \\p{Ll}+){0,2} nach(?=[.,]|$)',
    asker: 'subject',
    yes: [
      'Liege denn die Erlaubnis vor, hakt Frau Birk nach.',
      'Das Boot sei also leck, hakte Herr Adler daraufhin nach.',
    ],
    no: ['Herr Adler hakt nach.', 'Auf Wunsch hakt Herr Adler nach.'],
  },
  {
    name: 'lässt-sich-nennen',
    pattern: `(?<![\\p{L}-])(?<verb>lässt|ließ|lasse|lassen|ließen)(?: @S)? sich(?: @S)? (?:von|vom)(?: de[rmn])? @O [^;?!.]{2,160}? ${TELL}(?=[.,]|$)`,
    asker: 'subject',
    yes: [
      'Frau Birk lässt sich von Herrn Adler die Zahl der Boote nennen.',
      'Hierzu ließ sich Herr Adler von Frau Birk den Plan erläutern.',
    ],
    no: ['Frau Birk lässt sich von Herrn Adler vertreten.', 'Das lässt sich erklären.'],
  },
  {
    name: 'lässt-nicht-gelten',
    pattern: `(?<verb>lässt|ließ|gibt|gab)(?: @N| \\p{Ll}+){0,4} nicht (?:genügen|gelten|zufrieden|locker): ${ASKED}[^?]{5,240}$`,
    asker: 'subject',
    yes: ['Frau Birk lässt das nicht genügen: Wie nah man denn dem Ufer gekommen sei.'],
    no: ['Frau Birk lässt das nicht genügen.'],
  },
  {
    name: 'solle-jemand-sagen-so',
    pattern: `${IN_FRONT}(?:soll|solle|sollte|möge|müsse)(?: @N)?(?: [^;?!.,]{1,60})? (?:sagen|erklären|mitteilen|darlegen|offenlegen|beantworten|erläutern), (?:so|fordert|forderte|verlangt|verlangte|meint|meinte|findet|fand) (?<asker>@N)`,
    asker: 'named',
    yes: [
      'Wie viele Kinder auf ein Boot warteten, solle die Verwaltung doch einmal sagen, so Frau Birk.',
      'Was das Boot kostet, möge die Verwaltung darlegen, fordert Herr Adler.',
    ],
    no: ['Was das Boot kostet, solle man nicht sagen.'],
  },
  {
    name: 'gibt-frage-zurück',
    pattern: `(?<verb>gibt|gab|reicht|reichte|spielt|spielte)(?: [^;?!.,]{1,80}?)? (?:die|eine|seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:(?:an @N )?zurück|an @N),? @W`,
    asker: 'subject',
    yes: ['Im Gegenzug gibt Frau Birk der Verwaltung die Frage zurück, ob ein Steg frei sei.'],
    no: ['Frau Birk gibt die Frage an Herrn Adler.'],
  },
  {
    name: 'interessiere-ihn-etwas',
    pattern:
      '(?<verb>interessiere|interessiert) (?<asker>@N)(?: \\p{Ll}+){0,2} (?:der|die|das) (?:\\p{Ll}+ )?\\p{Lu}[^;?!,]{2,120}\\.$',
    asker: 'named',
    ifAnswered: true,
    yes: [
      'Zum Ersten interessiere ihn die Zahl der Boote.',
      'Außerdem interessiert Frau Birk der Preis des Bootes.',
    ],
    no: [
      'Herr Adler interessiert sich für die Boote.',
      'Das Boot ist für interessierte Einwohner die beste Wahl.',
    ],
  },
  {
    name: 'wortmeldung-zielt',
    pattern: `(?:Die|Eine) (?:\\p{Ll}+ )?(?:Wortmeldung|Einlassung|Bemerkung|Wissbegier|Neugier|Sorge|Erkundigung|Bitte) (?:(?:von|vom|des|der) )?(?<asker>@N)(?: \\([^)]{1,40}\\))? (?:zielt|zielte|gilt|galt|geht|ging|richtet|richtete)(?: sich)? (?:darauf|dahin)(?: ab)?,? @W`,
    asker: 'named',
    yes: ['Die Wortmeldung von Frau Birk (SPD) zielt darauf, ob das Boot leckt.'],
    no: ['Die Wortmeldung von Frau Birk zielt darauf, dass das Boot leckt.'],
  },
  {
    name: 'dehnt-frage-aus',
    pattern: `(?<verb>dehnt|dehnte|erweitert|erweiterte|weitet|weitete) (?:(?:auf @N )?(?:diese|die|seine|ihre) )(?:\\p{Ll}+ )?(?:${QUESTION}|Erkundigung) (?:auf|um) [^;?!]{3,120}(?: aus)?\\.?$`,
    asker: 'subject',
    yes: [
      'Herr Adler dehnt diese Erkundigung auf den Stand der Boote aus.',
      'Frau Birk erweitert die Frage um die Kosten.',
    ],
    no: ['Frau Birk erweitert das Boot um ein Segel.'],
  },
  {
    name: 'an-jemanden-geht-die-frage',
    pattern: `^[^\\p{L}]*(?:An|In Richtung|Richtung) [^;?!]{1,120}? (?:geht|ging|richtet sich|richtete sich|gerichtet ist|gerichtet war|erhebt|erhob|gewandt stellt|gewandt stellte|stellt|stellte) (?:(?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:(?:von|vom|des|der) )?(?<asker>@N)|(?<asker2>@S) (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION})),? @W`,
    asker: 'named',
    yes: [
      'An die Adresse der Werft geht die Frage von Herrn Adler, wie es mit dem Boot weitergeht.',
      'An den Bauhof gerichtet war die Frage von Herrn Adler, warum das Boot leckt.',
      'In Richtung der Werft stellt Frau Birk die Frage, was das Boot kostet.',
    ],
    no: ['An die Werft geht die Rechnung von Herrn Adler.'],
  },
  {
    name: 'hat-eine-frage-die-beantwortet-wird',
    pattern: `(?<![\\p{L}-])(?<verb>hat|hatte|habe)(?: @S)?(?: \\p{Ll}+){0,3} (?:${QUESTION}) (?:zu[mr]?|nach|über) [^;?!.,]{2,120}, (?:die|welche) (?:[^;?!.,]{2,80} )?(?:beantwortet|geklärt)(?: (?:wird|werden|wurden?))?\\.$`,
    asker: 'subject',
    yes: ['Frau Birk hat eine Frage zum Boot, die ihr von Herrn Adler beantwortet wird.'],
    no: ['Frau Birk hat eine Frage zum Boot, die sie noch stellt.'],
  },
  {
    name: 'seine-frage-richtet-er-an',
    pattern: `^[^\\p{L}]*(?:Seine|Ihre|Die|Diese) (?:\\p{Ll}+ )?(?:${QUESTION})(?:,? @W[^;?!]{3,240}?,?| (?:nach|zu[mr]?) [^;?!,]{2,100}?) (?<verb>richtet|richtete|stellt|stellte|wiederholt|wiederholte|adressiert|adressierte) (?<asker>@S)`,
    asker: 'named',
    yes: [
      'Ihre Frage, ob das Boot leckt, richtete Frau Birk an die Werft.',
      'Seine Frage nach den Kosten stellt Herr Adler erneut.',
    ],
    no: [
      'Ihre Frage, ob das Boot leckt, beantwortet Herr Adler.',
      'Ihre Sorge, dass das Boot leckt, richtete Frau Birk an die Werft.',
    ],
  },
  {
    name: 'spricht-jemanden-darauf-an',
    pattern:
      '(?<![\\p{L}-])(?<verb>spricht|sprach)(?: @S)? (?:@O|@N|ihn|sie|die \\p{Lu}\\p{L}+|den \\p{Lu}\\p{L}+)(?: \\p{Ll}+){0,2} darauf an, @W',
    asker: 'subject',
    yes: ['Herr Adler spricht Frau Birk darauf an, ob das Boot leckt.'],
    no: ['Herr Adler spricht Frau Birk darauf an, dass das Boot leckt.'],
  },
  {
    name: 'wurde-selbst-gefragt',
    pattern:
      '(?<![\\p{L}-])(?<verb>gibt|gab|berichtet|berichtete|erzählt|erzählte|erklärt|erklärte|sagt|sagte|teilt|teilte|führt|führte)(?: @S)?(?: an| mit| aus)?, (?:(?:dass )?(?:\\p{Ll}+ ){0,2}(?:von|durch) [^;?!,]{1,80} (?:gefragt|angesprochen) worden (?:zu sein|sei|ist)|(?:[\\uE000-\\uE3FF]|er|sie) (?:sei|wurde|werde|ist) (?:\\p{Ll}+ )?(?:von|durch) [^;?!,]{1,80} (?:gefragt|angesprochen)(?: worden)?), @W',
    asker: 'subject',
    yes: [
      'Herr Adler gibt an, von Anwohnern gefragt worden zu sein, wann das Boot kommt.',
      'Frau Birk berichtet, sie sei von Gästen gefragt worden, ob es gehe.',
    ],
    no: ['Herr Adler gibt an, von Anwohnern angesprochen worden zu sein, die das Boot suchten.'],
  },
  {
    name: 'bittet-um-bericht',
    pattern:
      '(?<![\\p{L}-])(?<verb>bittet|bat|bitten|baten|ersucht|ersuchte)(?![\\p{L}-])[^;?!.,]{0,80}? um (?:einen|eine|den|die) (?:\\p{Ll}+ ){0,2}(?:\\p{L}*[Bb]ericht|Überblick|Übersicht|Einordnung|Darstellung|Schilderung|Zusammenfassung)(?: darüber| dazu)?, @W',
    asker: 'subject',
    yes: ['Frau Birk bittet Herrn Adler um einen Bericht, wie es um das Boot steht.'],
    no: ['Frau Birk bittet um einen Bericht, der alles klärt.'],
  },
  {
    name: 'schließt-sich-an-von',
    pattern: `^[^\\p{L}]*(?:Es|Hieran|Daran|Dem) (?<verb>schließt|schloss|schließen|schlossen) sich (?:\\p{Ll}+ ){0,2}(?:${QUESTION}) (?:von|des|der|vom) (?<asker>@N)`,
    asker: 'named',
    yes: [
      'Es schließt sich eine Frage von Frau Birk zum Boot an.',
      'Daran schloss sich die Frage von Herrn Adler an, ob das Boot leckt.',
    ],
    no: ['Es schließt sich ein Boot von Frau Birk an.'],
  },
  {
    name: 'vorn-empört-sich',
    pattern: `${IN_FRONT}(?<verb>empört|empörte|wundert|wunderte|entrüstet|entrüstete|ereifert|ereiferte|sorgt|sorgte) sich (?<asker>@S)(?=[.,]|$)|${IN_FRONT}(?<verb2>hinterfragt|hinterfragte) (?<asker2>@S)(?=[.,]|$)|${IN_FRONT}(?<verb3>gab|gibt|warf|wirft) (?<asker3>@S) (?:in die Runde|in den Raum|zu bedenken)(?=[.,]|$)`,
    asker: 'named',
    yes: [
      'Ob denn niemand haften müsse, empört sich Frau Birk.',
      'Inwieweit das Boot leckt, hinterfragte Herr Adler.',
      'Was geschehe, wenn es leckt, gab Herr Adler in die Runde.',
    ],
    no: ['Wenn das Boot leckt, empört sich Frau Birk.'],
  },
  {
    name: 'stellt-in-den-raum',
    pattern: '(?<![\\p{L}-])(?<verb>stellt|stellte|wirft|warf)(?: @S)?(?: \\p{Ll}+){0,2} in den Raum,? @W',
    asker: 'subject',
    yes: ['Frau Birk stellt in den Raum, ob ein kleineres Boot denkbar wäre.'],
    no: ['Frau Birk stellt das Boot in den Raum, wo es trocknet.'],
  },
  {
    name: 'vorn-gibt-als-frage-weiter',
    pattern: `${IN_FRONT}(?:gibt|gab|reicht|reichte|leitet|leitete) (?<asker>@S)(?: \\p{Ll}+)? als (?:\\p{Ll}+ )?(?:${QUESTION}) `,
    asker: 'named',
    yes: ['Ob ein Steg denkbar wäre, gab er als Frage an den Bauhof weiter.'],
    no: ['Ob ein Steg denkbar wäre, gab er nicht weiter.'],
  },
  {
    name: 'erbittet-zahl',
    pattern:
      '(?<verb>erbittet|erbat|verlangt|verlangte|wünscht|wünschte) (?:\\p{Ll}+ ){0,3}(?:die (?:\\p{Ll}+ )?(?:Zahl|Anzahl|Summe|Höhe|Quote|Namen|Gründe|Daten)|eine (?:\\p{Ll}+ )?(?:Aufstellung|Auflistung|Aufschlüsselung)) (?:der|des|von|über|zu)(?![^;?!]{0,200} (?:zu (?:erhöhen|senken|halbieren|verdoppeln|begrenzen)))',
    asker: 'subject',
    yes: [
      'Herr Adler erbat die Zahl der Boote, aufgeschlüsselt nach Häfen.',
      'Frau Birk verlangt eine Aufstellung der Kosten.',
    ],
    no: ['Herr Adler verlangt, die Zahl der Boote zu senken.'],
  },
  {
    name: 'nutzt-für-fragen',
    pattern: `(?<verb>nutzt|nutzte|ergreift|ergriff) [^;?!.]{3,200}? (?:für|zu) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:zu[mr]?|nach|über|wegen) `,
    asker: 'subject',
    yes: ['Herr Adler nutzt die Anwesenheit von Frau Birk für Fragen zum Steg, auf die diese eingeht.'],
    no: ['Herr Adler nutzt das Boot für Fahrten zum Steg.'],
  },
  {
    name: 'vorn-sucht-zu-erfahren',
    pattern: `${IN_FRONT}(?:wie (?<asker>@S) (?:\\p{Ll}+ ){0,3}(?:in Erfahrung zu bringen|zu erfahren|zu ergründen|herauszufinden|herauszubekommen) (?:suchte?|sucht|versuchte?|wünschte?|wollte|will)|(?:suchte?|sucht|versuchte?) (?<asker2>@S) (?:\\p{Ll}+ ){0,3}(?:in Erfahrung zu bringen|zu erfahren|zu ergründen|herauszufinden)|(?:hatte|hat|habe) (?<asker3>@S) (?:\\p{Ll}+ ){0,4}(?:in Erfahrung zu bringen|zu erfahren|zu ergründen|herauszufinden) (?:versucht|gesucht|gewünscht))`,
    asker: 'named',
    yes: [
      'Ob das Boot leckt, wie Herr Adler in Erfahrung zu bringen suchte, mochte Frau Birk nicht sagen.',
      'Auf wen die Kosten entfallen, hatte Herr Adler eingangs schon zu ergründen versucht.',
      'Wann das Boot kommt, suchte Frau Birk zu ergründen.',
    ],
    no: ['Ob das Boot leckt, wie Herr Adler sagte, ist offen.'],
  },
  {
    name: 'richtet-das-wort-an',
    pattern:
      '(?<verb>richtet|richtete|wendet|wandte)(?: @S)? (?:das Wort|den Blick) an (?:@N|\\p{Ll}+ )[^:;?!]{0,60}: [^?]{3,240}\\?',
    asker: 'subject',
    yes: ['Frau Birk richtete das Wort an ihn: Wie viele Boote seien gestrichen worden?'],
    no: ['Frau Birk richtete das Wort an ihn.'],
  },
];
