import { type Phrase, words } from './phrase.ts';

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
        '(?:Prüfung(?:en)?|Auswertung(?:en)?|Untersuchung(?:en)?|Abstimmung(?:en)?|Verhandlungen|Gespräche|Ermittlungen|Erhebung|Berechnungen?)',
      ),
      words(
        '(?:noch|derzeit|zurzeit) (?:lauf(?:e|en|t)|andauer(?:t|e|n)|nicht abgeschlossen)|(?:lauf(?:e|en|t)|läuft|dauer(?:t|e|n)) (?:noch|derzeit|zurzeit)',
      ),
    ],
    yes: ['dass die Auswertung noch laufe.', 'Die Gespräche laufen noch.'],
    no: ['Die Gespräche laufen gut.'],
  },
  {
    name: 'no-knowledge',
    pattern: [
      words('kein(?:e[nrms]?)?'),
      words(
        '(?:näheren? |aktuellen? |neuen? |genauen? |weiteren? )?(?:Kenntnis(?:se)?|Erkenntnisse|Informationen|Informationsstand|Sachstand|Angaben?|Daten|Zahlen|Aussagen?|Auskunft|Unterlagen|Antwort|Rückmeldung|Ergebnisse?|Bescheid)',
      ),
    ],
    yes: ['Frau Ilm hat hierüber keine Kenntnis.', 'Herr Tann hat keinen aktuellen Sachstand.'],
    no: ['Es gibt keine Straße dort.'],
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
      words('dabei(?! (?:sein|gewesen))|zur Hand|im Kopf|parat|greifbar|präsent|bei sich|mitgebracht'),
    ],
    yes: [
      'Herr Tann hat die Unterlagen nicht dabei.',
      'Die genaue Summe habe sie nicht im Kopf.',
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
      words('liegt|liege|lägen|liegen|lag|vorlieg(?:t|e|en)|nichts vorlieg(?:t|e)'),
      words('(?:noch )?(?:nicht|nichts|keine?)'),
      words('vor'),
    ],
    yes: ['Dazu liege ihr nichts vor.'],
    no: ['Die Zahlen liegen vor.'],
  },
  {
    name: 'nothing-lies-before',
    pattern: [words('nicht|nichts|kein(?:e[nrms]?)?'), words('vorlieg(?:t|e|en)')],
    yes: ['dass ihm hierzu nichts vorliege.'],
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
        'Berichte?|Ergebnisse?|Gutachten|Rückmeldung(?:en)?|Stellungnahmen?|Prüfung|Entscheidung|Genehmigung',
      ),
      words('noch'),
      words('aussteh(?:t|e|en)|aus|nicht (?:vor|vorlieg(?:t|e|en))'),
    ],
    yes: ['dass der Bericht des Labors noch ausstehe.', 'Die Rückmeldung der Bahn steht noch aus.'],
    no: ['Der Bericht steht im Netz.'],
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
