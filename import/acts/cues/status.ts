import { type Cue, words } from './cue.ts';

const ASKED = words('Fragen?|Anfragen?|Nachfragen?|Rückfragen?|diese|dies|sie');
/** Nothing of what was said follows: no "dass", no colon, no "damit", no "wie folgt". */
const NOTHING_TOLD =
  /^(?!.*(?:, dass |:|damit|dahingehend|dahin gehend|wie folgt|insoweit|insofern|folgende))/u;
/** A noun group follows instead of a clause. */
const ONLY_NAMED = /^(?!.*(?:,|:| seien? | sei | habe | werde |zufolge|folgende))/u;

/** The minutes say that there was an answer and keep it to themselves. */
export const OFF_RECORD: readonly Cue[] = [
  {
    name: 'answers-unheard',
    pattern: [NOTHING_TOLD, words('beantworte(?:t|te|ten|n)'), ASKED],
    yes: ['Herr Tann beantwortet eine Frage von Frau Ilm.', 'Sie beantwortete diese.'],
    no: ['Herr Tann beantwortet die Frage damit, dass der Weg gesperrt sei.'],
  },
  {
    name: 'is-answered',
    pattern: [
      NOTHING_TOLD,
      words('(?:wird|werden|wurden?|worden)? ?beantwortet|beantwortet (?:wird|werden|wurden?)'),
    ],
    yes: ['Die Frage wird von Herrn Tann beantwortet.', 'die von Herrn Tann beantwortet wird.'],
    no: ['Die Frage wird dahingehend beantwortet, dass es geht.', 'Herr Tann antwortet.'],
  },
  {
    name: 'explains-matter',
    pattern: [
      words(
        'erläuter(?:t|te|n|ten)|schilder(?:t|te|n)|erörter(?:t|te)|beschreib(?:t|en)|beschrieb|umreißt|skizzier(?:t|te)',
      ),
      ONLY_NAMED,
    ],
    yes: ['erläutert Herr Tann die Zusammensetzung der Mittel.', 'Frau Ilm schildert die Abläufe.'],
    no: ['Frau Ilm erläutert, dass es geht.', 'Herr Tann erläutert den Plan, der neue Weg sei breiter.'],
  },
  {
    name: 'reads-out',
    pattern: [
      words('verlies(?:t)?|verlas|liest|las|trägt'),
      words('(?:Antwort|Mitteilung|Absatz|Stellungnahme|Schreiben|Passage|Auskunft|Beantwortung)'),
      NOTHING_TOLD,
    ],
    yes: ['Herr Tann verliest den betreffenden Absatz.', 'Frau Ilm verliest die Antwort der Bahn.'],
    no: ['Frau Ilm verliest die Antwort der Bahn, dass es 2030 werde.'],
  },
  {
    name: 'responds-to',
    pattern: [words('geht|ging|nimmt|nahm'), words('ein|Stellung'), /^[^,:]*$/u],
    yes: ['Herr Tann geht auf die Frage ein.', 'Dazu nimmt Frau Ilm Stellung.'],
    no: ['Frau Ilm nimmt dazu Stellung: Der Weg bleibt.'],
  },
  {
    name: 'gives-information',
    pattern: [
      words('gibt|gab|erteil(?:t|te)'),
      words('(?:Auskunft|Auskünfte|Erläuterungen|Informationen|Überblick|Einblick|Sachstand|Antworten?)'),
      /^[^,:]*$/u,
    ],
    yes: ['Frau Ilm gibt hierzu Auskunft.', 'Herr Tann gibt einen kurzen Überblick über den Stand.'],
    no: ['Herr Tann gibt zur Antwort, dass es geht.', 'Herr Tann gibt folgende Auskunft: Es geht.'],
  },
];

/** The answer is refused, or others are said to be competent. */
export const DECLINED: readonly Cue[] = [
  {
    name: 'will-not-say',
    pattern: [
      words('möchten?|will|wolle|wollen|wollte|dürfe|darf|dürfen'),
      words('nicht|nichts|keine[nr]?|niemand'),
      words(
        'beantworten|äußern|sagen|nennen|Auskunft|Angaben?|Aussagen?|Stellungnahme|Stellung|preisgeben|mitteilen|spekulieren|kommentieren',
      ),
    ],
    yes: ['Das möchte Herr Tann hier nicht beantworten.', 'Sie wolle dazu keine Angaben machen.'],
    no: ['Das kann Herr Tann nicht beantworten.', 'Er möchte nicht kommen.'],
  },
  {
    name: 'refuses',
    pattern: [
      words('lehn(?:t|te|en)|verweiger(?:t|te)'),
      words('ab|Antwort|Auskunft|Beantwortung|Stellungnahme'),
    ],
    yes: ['Frau Ilm lehnt eine Beantwortung ab.', 'Er verweigert die Auskunft.'],
    no: ['Der Rat lehnt den Weg nie.'],
  },
  {
    name: 'out-of-competence',
    pattern: [
      words('nicht|kein(?:e|er|en)?|außerhalb'),
      words('[Zz]uständigkeit(?:en)?|zuständig|Kompetenz|Aufgabe der|Angelegenheit de[rs]'),
    ],
    yes: [
      'dass dies nicht in die Zuständigkeit des Ausschusses falle.',
      'Die Stadt sei hier nicht zuständig.',
    ],
    no: ['dass der Verband zuständig sei.'],
  },
  {
    name: 'beyond-district',
    pattern: [words('überbezirklich(?:e[nrms]?)?')],
    yes: ['Die Sache habe überbezirklichen Charakter.'],
    no: ['Die Sache habe bezirklichen Charakter.'],
  },
  {
    name: 'not-in-public',
    pattern: [
      words(
        'nicht ?öffentlich(?:e[nrms]?)?|[Dd]atenschutz(?:gründen|rechtlichen?|es)?|vertraulich(?:e[nrms]?)?|Datenschutzgründe',
      ),
      words('nicht|keine|Teil|Gründe[n]?|verwiesen|verweis(?:t|e)|behandeln|behandelt'),
    ],
    yes: [
      'Das gehöre in den nichtöffentlichen Teil.',
      'Aus datenschutzrechtlichen Gründen könne er das nicht sagen.',
    ],
    no: ['Die Sitzung ist öffentlich.'],
  },
  {
    name: 'sends-elsewhere',
    pattern: [
      words('verwies(?:en)?|verweis(?:t|e|en)'),
      words(
        '(?:Herrn|Frau|die Einwohner(?:in)?|den (?:Einwohner|Fragesteller)|die Fragestellerin|ihn|sie|Fragesteller)',
      ),
      words('an'),
    ],
    yes: ['Sie verweist Herrn N. aber an das Liegenschaftsamt.'],
    no: ['Er verweist auf den Hersteller.'],
  },
  {
    name: 'no-question-here',
    pattern: [words('nicht'), words('beantwortet|zugelassen|zulässig'), /^(?!.*(?:könne|kann|konnte))/u],
    yes: ['Die Frage sei an dieser Stelle nicht zulässig.', 'Die Frage wird nicht zugelassen.'],
    no: ['Die Frage war zulässig.'],
  },
];

/** Nobody knows; that is an answer as long as nothing is promised. */
export const UNKNOWN: readonly Cue[] = [
  {
    name: 'not-known',
    pattern: [
      words(
        '(?:nicht|nichts|noch nicht|noch nichts) (?:näher |davon |darüber |hierzu |dazu )?(?:bekannt|geläufig|erinnerlich)|unbekannt',
      ),
    ],
    yes: ['Das ist ihm nicht bekannt.', 'Ihm sei davon nichts bekannt.'],
    no: ['Das ist seit Jahren bekannt.'],
  },
  {
    name: 'no-knowledge',
    pattern: [
      words('keine?n?'),
      words(
        '(?:näheren? |aktuellen? |neuen? |genauen? |weiteren? )?(?:Kenntnis(?:se)?|Erkenntnisse|Informationen|Informationsstand|Sachstand|Angaben?|Daten|Zahlen|Aussagen?|Auskunft|Unterlagen|Antwort)',
      ),
    ],
    yes: ['Die Verwaltung hat davon keine Kenntnis.', 'Herr Tann hat keinen aktuellen Sachstand.'],
    no: ['Es gibt keine Straße dort.'],
  },
  {
    name: 'cannot-say',
    pattern: [
      words('kann|könne|können|könnten?|konnte[n]?|vermag|lasse|lässt'),
      words('nicht|nichts|keine'),
      words(
        'sagen|gesagt|beantworten|beantwortet|beziffern|nennen|benannt|beurteilen|Aussagen?|Auskunft|Angaben?|aufklären|einschätzen',
      ),
    ],
    yes: ['Herr Tann kann das aus dem Stand nicht sagen.', 'Wann genau kann noch nicht gesagt werden.'],
    no: ['Er könne das sagen.'],
  },
  {
    name: 'must-pass',
    pattern: [words('muss|musste|müsse'), words('passen|schuldig bleiben')],
    yes: ['Herr Tann muss passen.', 'Er muss die Antwort schuldig bleiben.'],
    no: ['Der Schlüssel passt.'],
  },
  {
    name: 'does-not-know',
    pattern: [words('weiß|wisse|wusste'), words('nicht|nichts|von keine[rnm]')],
    yes: ['Er wisse das nicht.'],
    no: ['Er wisse das genau.'],
  },
  {
    name: 'nothing-at-hand',
    pattern: [
      words('liegt|liege|lägen|liegen|lag|vorlieg(?:t|e|en)|nichts vorlieg(?:t|e)'),
      words('(?:noch )?(?:nicht|nichts|keine?)'),
      words('vor'),
    ],
    yes: ['Dazu liege ihr nichts vor.'],
    no: ['Die Zahlen liegen vor.'],
  },
  {
    name: 'nothing-lies-before',
    pattern: [words('nichts|nicht|keine?'), words('vorlieg(?:t|e|en)')],
    yes: ['dass ihr dazu nichts vorliege.'],
    no: ['dass alles vorliege.'],
  },
];

/** Put off without anybody's promise. */
export const DEFERRED: readonly Cue[] = [
  {
    name: 'only-when',
    pattern: [
      words('erst'),
      words('äußern|beantworte(?:n|t)|sagen|gesagt|entscheiden|mitteilen'),
      words('wird|werde|werden|könne|kann|wenn|sobald|nach'),
    ],
    yes: ['dass der Rat sich dazu erst äußern wird,', 'Das könne man erst sagen, wenn die Zahlen da seien.'],
    no: ['Das sei erst gestern gewesen.'],
  },
  {
    name: 'answer-outstanding',
    pattern: [
      words('Antwort|Rückmeldung|Beantwortung|Auskunft'),
      words('(?:steht|stehe|stünde) noch aus|aussteh(?:t|e)|noch offen'),
    ],
    yes: ['Die Antwort steht noch aus.'],
    no: ['Die Antwort steht im Plan.'],
  },
  {
    name: 'later-item',
    pattern: [
      words('verweis(?:t|e|en)|verwies|wird|werde|soll(?:e)?'),
      words('(?:Tagesordnungspunkt|TOP|Punkt)(?: \\d+(?:\\.\\d+)*)?|im weiteren Verlauf|später'),
      /^(?!.*in de[rm] )/u,
    ],
    yes: ['Er verweist auf den Tagesordnungspunkt 7.', 'Dies wird unter TOP 9 behandelt.'],
    no: ['Sie verweist auf die Stellungnahme.'],
  },
  {
    name: 'is-being-checked',
    pattern: [
      words('wird|werde|werden'),
      words(
        '(?:noch |zunächst |zurzeit |derzeit )?(?:geprüft|geklärt|überprüft|abgeklärt|nachgefragt|ermittelt)',
      ),
    ],
    yes: ['Es werde geprüft, ob es geht.'],
    no: ['Es werde gebaut.'],
  },
  {
    name: 'still-to-check',
    pattern: [
      words('müss(?:e|en)|muss|soll(?:e|en)?'),
      words('(?:noch |erst |zunächst )?(?:geprüft|geklärt|überprüft|abgeklärt|nachgefragt|ermittelt) werden'),
    ],
    yes: ['Das müsse noch geklärt werden.'],
    no: ['Das müsse gebaut werden.'],
  },
];
