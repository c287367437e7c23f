import { type Phrase, words } from './phrase.ts';

/** "Weitere Anfragen liegen nicht vor": the clerk closes the item, and nobody answers. */
const NO_CLOSING =
  /^(?!.*(?<!\p{L})(?:(?:weitere|sonstige)[nr]? (?:\p{L}*[Ff]ragen|Anträge|Mitteilungen|Meldungen|Anregungen|Punkte)|Wortmeldungen)(?!\p{L}))/iu;

/** Nobody knows; that is an answer as long as nothing is promised. */
export const UNKNOWN: readonly Phrase[] = [
  {
    name: 'can-name-none-yet',
    pattern: [
      words('kann|könne|konnten?|können'),
      words('noch kein(?:e[nr]?)?'),
      words('nennen|sagen|angeben|beziffern|vorlegen'),
    ],
    yes: ['Herr Tann kann noch keinen Termin nennen.'],
    no: ['Herr Tann kann einen Termin nennen.'],
  },
  {
    name: 'has-nothing-to-add',
    pattern: [
      words('kann|könne|konnten?|können|vermag|vermöge'),
      words('nichts|wenig|keine Angaben|nichts Erhellendes'),
      words('(?:bei(?:zu)?tragen|bei(?:zu)?steuern|sagen)'),
    ],
    yes: ['Herr Tann kann hierzu aus eigener Kenntnis nichts beitragen.'],
    no: ['Herr Tann kann viel beitragen.'],
  },
  {
    name: 'is-news-to-him',
    pattern: [
      words('ist|war|sei|wäre'),
      /^ (?:ihm|ihr|ihnen|mir|uns|(?:dem|der) \p{Lu}[\p{L}-]+|Herrn \p{Lu}[\p{L}-]+|Frau \p{Lu}[\p{L}-]+) (?:völlig |ganz )?neu(?=[.,;])/u,
    ],
    yes: ['Das war dem Bürgermeister neu.', 'Das sei ihr neu.'],
    no: ['Das Boot ist neu.'],
  },
  {
    name: 'has-them-not',
    pattern: [
      /(?<!\p{L})(?:[Dd]ie|[Dd]iese|[Dd]en|[Dd]as) (?:habe|hat|hatte|hätte) (?:er|sie|man|ich)(?: \p{Ll}+){0,2} nicht(?=[.,;])/u,
    ],
    yes: ['Die habe er nicht, sagte Herr Tann.', 'Die hat sie leider nicht.'],
    no: ['Die habe er nicht gesehen.'],
  },
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
    name: 'none-known',
    pattern: [words('kein(?:e[nrms]?)?'), /^ (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ (?:bekannt|geläufig)(?!\p{L})/u],
    yes: ['dass ihm hierzu keine Planungen bekannt sind.', 'Ihr sei kein Termin bekannt.'],
    no: ['Das ist kein bekannter Fall.', 'Er ist kein Maler und bekannt.'],
  },
  {
    name: 'not-fixed-yet',
    pattern: [words('noch nicht'), words('fest(?:steh(?:t|e|en)|gelegt)?')],
    yes: ['dass dies noch nicht feststehe.', 'Der Ort steht noch nicht fest.'],
    no: ['Der Ort steht fest.'],
  },
  {
    name: 'is-still-going-on',
    pattern: [
      words(
        '(?:\\p{L}*[Pp]rüfung|\\p{L}*[Aa]uswertung|\\p{L}*[Uu]ntersuchung|Abstimmung|Verhandlung|Gespräch|Ermittlung|Erhebung|Berechnung|\\p{L}*[Mm]essung|\\p{L}*[Zz]ählung|\\p{L}*[Bb]efragung|\\p{L}*[Bb]egutachtung)(?:en|e)?',
      ),
      words(
        '(?:noch|derzeit|zurzeit) (?:lauf(?:e|en|t)|läuft|liefen|andauer(?:t|e|n)|nicht abgeschlossen)|(?:lauf(?:e|en|t)|läuft|lief(?:en)?|dauer(?:t|e|n)) (?:noch|derzeit|zurzeit)',
      ),
    ],
    yes: [
      'dass die Auswertung noch laufe.',
      'Die Gespräche laufen noch.',
      'Die Verkehrszählungen liefen noch bis zum Herbst.',
    ],
    no: ['Die Gespräche laufen gut.'],
  },
  {
    name: 'no-knowledge',
    pattern: [
      words('kein(?:e[nrms]?)?'),
      words(
        '(?:näheren? |aktuellen? |neuen? |genauen? |weiteren? |verlässlichen? |belastbaren? )?(?:Kenntnis(?:se)?|Erkenntnisse|Informationen|Informationsstand|Kenntnisstand|Sachstand|Stand(?=[.,;]|$)|Überblick|Übersicht|Angaben?|Daten|Zahlen|Aussagen?|Auskunft|Unterlagen|Antwort|Rückmeldung|Ergebnisse?|Bescheid)',
      ),
    ],
    yes: [
      'Frau Ilm hat hierüber keine Kenntnis.',
      'Herr Tann hat keinen aktuellen Sachstand.',
      'Frau Ilm hat dazu keinen aktuellen Stand.',
    ],
    no: ['Es gibt keine Straße dort.', 'Dort steht kein Stand für Fisch.'],
  },
  {
    name: 'cannot-say',
    pattern: [
      words('kann|könne|können|könnten?|konnte[n]?|vermag|lasse|lässt'),
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words(
        'sagen|gesagt|beantworten|beantwortet|beziffern|nennen|benannt|beurteilen|Aussagen?|Auskunft|Angaben?|aufklären|einschätzen',
      ),
    ],
    yes: ['Herr Tann kann die Zahl nicht sagen.', 'Wann genau kann noch nicht gesagt werden.'],
    no: ['Er könne das sagen.'],
  },
  {
    name: 'could-not-say',
    pattern: [
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words('(?:beantworten|sagen|nennen|beziffern|beurteilen|geben|machen|mitteilen) (?:zu )?können'),
    ],
    yes: ['Herr Tann hat dies nicht beantworten können.', 'bedauert, hierzu nichts sagen zu können.'],
    no: ['Herr Tann hat dies beantworten können.'],
  },
  {
    name: 'is-not-prepared',
    pattern: [words('war|ist|sei|bin|waren|sind'), words('nicht vorbereitet|überfragt|unvorbereitet')],
    yes: ['Auf diese Frage war Herr Tann nicht vorbereitet.', 'Da sei sie überfragt.'],
    no: ['Der Boden ist gut vorbereitet.'],
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
    name: 'would-like-to-know-too',
    pattern: [words('wüsste|wüßte'), words('auch|selbst|ebenfalls'), words('gerne?')],
    yes: ['Das wüsste Herr Tann auch gern.'],
    no: ['Herr Tann wüsste gern, wann es kommt.'],
  },
  {
    name: 'has-not-with-him',
    pattern: [
      words('nicht|keine?n?'),
      words(
        'dabei(?! (?:sein|gewesen))|zur Hand|im Kopf|parat|greifbar|präsent|bei sich|mitgebracht|mit in die Sitzung (?:gebracht|genommen)',
      ),
    ],
    yes: [
      'Herr Tann hat die Unterlagen nicht dabei.',
      'Die genaue Summe habe sie nicht im Kopf.',
      'Frau Ilm hat die Akte nicht mit in die Sitzung gebracht.',
      'dass er keine Zahlen zur Hand habe.',
    ],
    no: ['Dabei sei der Zaun nicht beschädigt worden.', 'Er hat den Plan mitgebracht.'],
  },
  {
    name: 'who-knows-is-away',
    pattern: [
      words('ist|sind|sei|seien|war'),
      words('nicht (?:vertreten|anwesend|zugegen|erschienen)|verhindert|entschuldigt|erkrankt|im Urlaub'),
      /^(?: (?:sei|ist|seien|sind))?(?=[.,;]|$| und )/u,
    ],
    yes: ['Die Werke seien heute leider nicht vertreten.', 'Die Kollegin sei heute erkrankt.'],
    no: ['Der Weg sei nicht breit.'],
  },
  {
    name: 'points-to-who-is-away',
    pattern: [
      words('verweis(?:t|e)|verwies'),
      words('auf|an'),
      words('nicht (?:vertreten|anwesend|zugegen|da)|verhindert|erkrankt'),
      words('sei|ist|seien|sind|war'),
    ],
    yes: ['Frau Ilm verweist auf den Träger, der heute leider nicht vertreten sei.'],
    no: ['Frau Ilm verweist auf den Träger, der den Platz pflege.'],
  },
  {
    name: 'nothing-at-hand',
    pattern: [
      NO_CLOSING,
      words('liegt|liege|lägen|liegen|lag|lagen|läge|vorlieg(?:t|e|en)|nichts vorlieg(?:t|e)'),
      words('(?:noch )?(?:nicht|nichts|keine?)'),
      words('vor'),
    ],
    yes: ['Dazu liege ihr nichts vor.', 'Frau Ilm lagen die Zahlen nicht vor.'],
    no: [
      'Die Zahlen liegen vor.',
      'Weitere Anfragen liegen nicht vor.',
      'Es liegen keine Wortmeldungen vor.',
    ],
  },
  {
    name: 'nothing-lies-before',
    pattern: [NO_CLOSING, words('nicht|nichts|kein(?:e[nrms]?)?'), words('vorlieg(?:t|e|en)|vorlägen?')],
    yes: ['dass ihm hierzu nichts vorliege.', 'dass ihr die Zahlen nicht vorlägen.'],
    no: ['dass alles vorliege.'],
  },
  {
    name: 'cannot-be-answered',
    pattern: [
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words(
        '(?:beantwortet|gesagt|beziffert|benannt|beurteilt|gegeben|getroffen) werden (?:kann|könne|können|könnten?|konnte[n]?)',
      ),
    ],
    yes: ['dass dies heute nicht beantwortet werden könne.'],
    no: ['dass dies heute beantwortet werden könne.'],
  },
  {
    name: 'is-pending',
    pattern: [
      words(
        '\\p{L}*(?:[Bb]ericht|[Ee]rgebnis|[Aa]ngebot)(?:e|se)?|\\p{L}*[Gg]utachten|Rückmeldung(?:en)?|Stellungnahmen?|\\p{L}*[Pp]rüfung|\\p{L}*[Aa]uswertung|Entscheidung|\\p{L}*[Gg]enehmigung|\\p{L}*[Bb]escheid|Zahlen|Daten|Unterlagen',
      ),
      words('noch'),
      words(
        'aussteh(?:t|e|en)|ausst[äü]nden?|aus|nicht (?:vor|vorlieg(?:t|e|en)|vorlägen?|da|eingegangen|eingetroffen|abgeschlossen|fertig|fertiggestellt|ausgewertet)',
      ),
    ],
    yes: [
      'dass der Bericht des Labors noch ausstehe.',
      'Die Rückmeldung der Bahn steht noch aus.',
      'dass der Prüfbericht noch nicht eingegangen ist.',
    ],
    no: ['Der Bericht steht im Netz.', 'Der Prüfbericht ist eingegangen.'],
  },
  {
    name: 'is-not-finished',
    pattern: [
      words(
        '\\p{L}*(?:[Pp]rüfung|[Aa]uswertung|[Uu]ntersuchung|[Mm]essung|[Zz]ählung|[Bb]efragung|[Ee]rhebung|[Bb]erechnung|[Bb]egutachtung)(?:en)?',
      ),
      words('noch nicht'),
      words('abgeschlossen|beendet|fertig|erfolgt|ausgewertet'),
    ],
    yes: ['Die Zählung sei noch nicht abgeschlossen.'],
    no: ['Die Zählung sei abgeschlossen.', 'Der Bau sei noch nicht abgeschlossen.'],
  },
  {
    name: 'has-heard-nothing',
    pattern: [
      words('hat|hatte|habe|haben|hätten?'),
      words(
        '(?:noch|bislang|bisher|davon|dazu|hierzu|darüber) (?:(?:noch|bislang|bisher) )?(?:nichts|nicht|keine[nr]?)|nichts mehr',
      ),
      words('gehört|erfahren|gewusst|mitbekommen|gesprochen|erhalten|bekommen|nachgefragt|vorliegen'),
    ],
    yes: [
      'Herr Tann hat dazu noch nichts gehört.',
      'Herr Tann hat seit Mai nichts mehr gehört.',
      'Frau Ilm hatte mit der Nachbarstadt noch nicht gesprochen.',
      'Er habe vom Bauamt noch keine Auskunft erhalten.',
    ],
    no: ['Herr Tann hat das gehört.', 'Frau Ilm hat keinen Regen gehört.'],
  },
  {
    name: 'was-told-nothing',
    pattern: [
      words('war|ist|sei|wurde|worden'),
      words('(?:[Dd]avon|[Hh]iervon|[Dd]arüber|[Hh]ierüber|[Dd]azu) (?:noch )?(?:nichts|nicht)'),
      words(
        'gesagt(?: worden)?|informiert|unterrichtet|berichtet(?: worden)?|mitgeteilt(?: worden)?|im Bilde',
      ),
    ],
    yes: ['Herrn Tann war davon nichts gesagt worden.', 'Frau Ilm war darüber nicht informiert.'],
    no: ['Die Anlieger seien nicht informiert worden.'],
  },
  {
    name: 'not-offhand',
    pattern: [
      words('nicht|nichts|ungern'),
      words('aus dem (?:Stegreif|Kopf)|ad hoc|spontan|ohne Unterlagen|ohne (?:Prüfung|Rücksprache)'),
      words('beantworten|sagen|nennen|beurteilen|angeben|beziffern'),
    ],
    yes: ['Frau Ilm möchte das nicht aus dem Stegreif beantworten,'],
    no: ['Frau Ilm beantwortet das aus dem Stegreif.'],
  },
  {
    name: 'does-not-anticipate',
    pattern: [words('nicht'), words('vorgreifen|vorzugreifen|vorwegnehmen|vorwegzunehmen')],
    yes: ['Frau Ilm möchte dem Gespräch nicht vorgreifen.'],
    no: ['Frau Ilm greift vor.'],
  },
  {
    name: 'is-still-debated',
    pattern: [
      words('hierüber|darüber|dies|das'),
      words('beraten|entschieden|abgestimmt|beschlossen'),
      words('werde|wird|werden'),
    ],
    yes: ['dass hierüber in der nächsten Sitzung beraten werde.'],
    no: ['dass er hierüber berichtet.'],
  },
];
