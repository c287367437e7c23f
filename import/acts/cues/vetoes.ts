import { type Phrase, words } from './phrase.ts';

/** What is being done already, or always, is no promise. */
export const RUNNING: Phrase = {
  name: 'running',
  pattern: [
    words(
      'derzeit|inzwischen|mittlerweile|zurzeit|zur Zeit|aktuell|momentan|gerade|bereits|schon(?! (?:früher|bald|morgen|in|im|zur|zum|bis))|immer|regelmäßig|jährlich|üblicherweise|grundsätzlich|stets',
      'iu',
    ),
  ],
  yes: ['wird derzeit', 'dass derzeit die Frage', 'Derzeit werden'],
  no: ['wird demnächst'],
};

/** What is done so from now on is a practice; where one person says it of himself it is a promise. */
export const FROM_NOW_ON: Phrase = {
  name: 'from-now-on',
  pattern: [words('künftig|zukünftig|in Zukunft|ab sofort')],
  yes: ['werden künftig'],
  no: ['werden demnächst'],
};

/** What makes of promising words something else. Tested on the part of the clause before the last word of the promise. */
export const VETOES: readonly Phrase[] = [
  {
    name: 'negated',
    pattern: [words('(?:nicht(?! nur)|nichts|kein(?:e[nrms]?)?|niemand(?:e[nm])?|nie(?:mals)?|weder)')],
    yes: ['werde dies nicht', 'wird keine'],
    no: ['werde nicht nur dies'],
  },
  {
    name: 'told-to',
    pattern: [
      words(
        'beauftragt|gebeten|aufgefordert|ermächtigt|vorgeschlagen|empfohlen|angeregt|beantragt|gewünscht',
      ),
    ],
    yes: ['wird beauftragt'],
    no: ['wird von der Verwaltung'],
  },
  RUNNING,
  FROM_NOW_ON,
  {
    name: 'elsewhere',
    pattern: [
      words(
        'Sitzung (?:der|des) \\p{L}*(?:[Kk]ommission|[Vv]erband(?:e?s)?|[Aa]ufsichtsrat(?:e?s)?|[Gg]esellschafter\\p{L}*|[Vv]orstand(?:e?s)?|Landkreis(?:es)?)',
      ),
    ],
    yes: ['wird in der nächsten Sitzung der Verkehrskommission'],
    no: ['wird in der nächsten Sitzung des Ausschusses'],
  },
  {
    name: 'done-now',
    pattern: [
      words(
        'hiermit|einstimmig|mehrheitlich|als beraten|ohne (?:weitere )?(?:Beratung|Beschlussempfehlung)|wie folgt|wie vorgelegt|(?:als )?(?:Anlage|Anhang) \\d+',
      ),
    ],
    yes: ['wird hiermit', 'wird dem Protokoll als Anlage 2'],
    no: ['wird der Niederschrift als Anlage'],
  },
];

/** In a passive a modal verb makes the promise a wish ("soll geprüft werden"). */
export const WISHED: Phrase = {
  name: 'wished',
  pattern: [
    words(
      'soll(?:e|en|te|ten)?|muss|müss(?:e|en|te|ten)|mussten?|kann|könn(?:e|en|te|ten)|konnten?|m[öo]g(?:e|en)|möchte[n]?|dürf(?:e|en|te|ten)|hätten?|habe',
    ),
  ],
  yes: ['soll geprüft werden', 'müsse noch geklärt werden'],
  no: ['wird geprüft'],
};

/** What is done in the passive whenever it has to be, or from now on, is no promise. */
export const HABIT: Phrase = {
  name: 'habit',
  pattern: [
    words(
      '(?:[Bb]ei|[Jj]e nach) (?:Bedarf|Notwendigkeit|Anlass)|[Kk]ünftig|[Zz]ukünftig|[Aa]b sofort|[Gg]rundsätzlich|[Ii]n der Regel|[Ii]m Regelfall|[Nn]ormalerweise|[Üü]blicherweise|jeweils|(?:[Bb]ei|[Ii]n) (?:\\p{Ll}+en )?(?:Fällen|Änderungen|Störungen|Abweichungen|Problemen|Beschwerden|Verstößen)',
    ),
  ],
  yes: [
    'werden bei Bedarf',
    'Künftig werden Anfragen',
    'In der Regel wird der Rat',
    'Bei schweren Störungen werden',
  ],
  no: ['werden bei der Bahn', 'wird in diesem Fall', 'wird bei den Anglern'],
};

/** What was shown to the meeting is added to its minutes: no promise, but a note of the clerk. */
export const SHOWN: Phrase = {
  name: 'shown',
  pattern: [
    words(
      '\\p{L}*[Pp]räsentation|\\p{L}*[Ff]olien|\\p{L}*[Vv]ortrag|Rede|Die (?:Mitteilung(?:en)?|Ausführungen)',
    ),
    words('wird|werde|werden'),
    words('Niederschrift|Protokoll|Anlage'),
  ],
  yes: [
    'Die Präsentation wird der Niederschrift als Anlage',
    'Die Mitteilung wird der Niederschrift als Anlage',
  ],
  no: ['Die Zahlen werden dem Protokoll', 'Die Präsentation wird den Fraktionen'],
};

/** Verbs that ask somebody else to do what the clause behind them says. */
export const REQUESTS: readonly Phrase[] = [
  {
    name: 'requests',
    pattern: [
      words(
        '(?:bitte(?:t|n)|bat(?:en)?)(?! um (?:\\p{Ll}+ )?(?:Verständnis|Nachsicht|Geduld|Entschuldigung))|gebeten|beantrag(?:t|te|en)|schlägt|schlug|reg(?:t|te)|wünsch(?:t|te|en)|forder(?:t|te|n)|fände|hoff(?:t|te|en)|erwart(?:et|ete|en)|appellier(?:t|te)|beauftragt|plädier(?:t|te)|fragt?(?:e|en)?|wissen|geachtet|gesorgt|sichergestellt|sicherzustellen|Ziel|wichtig|sinnvoll|notwendig|erforderlich|dafür aus|verständig(?:t|en|ten)|beschließt|beschlossen|einig|empfiehlt|Voraussetzung|Wunsch|Bitte|Vorschlag|Forderung|(?<!(?:[Zz]u|[Üü]ber) (?:dem|den|diesem|diesen) )(?<![Zz]um )Antrag|erkundig(?:t|te|en)|mahn(?:t|te|en)|verlang(?:t|te|en)|besteht darauf|bestand darauf|dräng(?:t|te|en)|bezweifel(?:t|te|n)|erinner(?:t|te|n)|zugesagt (?:worden|wurde|habe|hatten?|war)|versprochen|gewünscht|vorgeschlagen|gefordert|angeregt|spricht sich|sprach sich|möchte',
      ),
    ],
    yes: ['Herr Tann bittet darum,', 'Frau Ilm möchte wissen,'],
    no: ['Frau Ilm sagt zu,', 'Frau Ilm bat um Verständnis,'],
  },
];

/** Opens a clause that supposes or asks instead of promising. */
export const SUPPOSING: Phrase = {
  name: 'supposing',
  pattern: [
    /^(?:und |oder |aber )?(?:wenn(?! (?:\p{L}+ ){0,4}(?:vorlieg|eingegangen|eintriff|eintreff|feststeh|bekannt (?:ist|sind)))|falls|sofern|soweit|ob|wann|wie|wer|wo|warum|weshalb|weswegen|inwieweit|inwiefern|welche[nrms]?|bevor|nachdem|bis|obwohl|weil|da(?! (?:wird|werde|will|wolle|kann|könne))|damit|solange|als)(?= )/iu,
  ],
  yes: ['wenn dies geprüft werde', 'ob man das klären werde'],
  no: ['dass er das klären werde', 'Dies werde geprüft', 'Wenn eine Antwort vorliegt, wird sie'],
};

/** Opens a clause that is asked: it supposes only what its own verb, or the verb right behind it, tells. */
export const ASKED_CLAUSE: Phrase = {
  name: 'asked-clause',
  pattern: [
    /^(?:und |oder |aber )?(?:ob|wann|wie|wer|wo|warum|weshalb|weswegen|inwieweit|inwiefern|welche[nrms]?)(?= )/iu,
  ],
  yes: ['ob das Boot leckt,', 'und wie lange es dauert,'],
  no: ['wenn das Boot leckt,', 'dass das Boot leckt,'],
};

/** What others will do is news, but who will tell something at a coming meeting does it for this one. */
export const AT_A_MEETING: Phrase = {
  name: 'at-a-meeting',
  pattern: [
    words('(?:in|zu) (?:der|einer)(?: \\p{Ll}+)? \\p{L}*[Ss]itzung'),
    words('berichten|vorstellen|vortragen|informieren|antworten'),
  ],
  yes: ['werde der Kreis in der Märzsitzung berichten.'],
  no: ['werde der Kreis im März berichten.'],
};
