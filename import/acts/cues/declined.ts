import { type Phrase, words } from './phrase.ts';

/** The answer is refused, or others are said to be competent. */
export const DECLINED: readonly Phrase[] = [
  {
    name: 'leaves-unanswered',
    pattern: [words('lässt|ließ|lasse|ließe|lassen|ließen'), words('unbeantwortet|unkommentiert')],
    yes: ['Dies lässt Herr Tann mit Blick auf das Verfahren unbeantwortet.'],
    no: ['Das Schreiben blieb unbeantwortet.'],
  },
  {
    name: 'not-discussed-here',
    pattern: [
      /(?<!\p{L})(?:erörter|besprech|diskutier|kommentier)\p{Ll}*(?: [^,;.]{1,20})? (?:hier|an dieser Stelle|öffentlich) nicht(?!\p{L})/u,
    ],
    yes: ['Personalfragen, so Herr Tann, erörtere er hier nicht.'],
    no: ['Der Plan wurde hier nicht gezeigt.'],
  },
  {
    name: 'will-not-say',
    pattern: [
      words('möchten?|mochten?|mag|will|wolle|wollen|wollte|dürfe|darf|dürfen'),
      words('nicht(?! (?:aus dem|ad hoc|spontan|ohne) )|nichts|keine[nr]?|niemand'),
      words(
        'beantworten|äußern|sagen|nennen|Auskunft|Angaben?|Aussagen?|Stellungnahme|Stellung|preisgeben|mitteilen|spekulieren|kommentieren|einlassen|verraten|verlautbaren|herausgeben|offenlegen|offenbaren|vorwegnehmen|ausplaudern|bekannt ?geben',
      ),
    ],
    yes: [
      'Dazu möchte Frau Ilm nichts sagen.',
      'Sie wolle dazu keine Angaben machen.',
      'Hierzu will sich Herr Tann nicht einlassen.',
    ],
    no: [
      'Das kann Herr Tann nicht beantworten.',
      'Er möchte nicht kommen.',
      'Er möchte das nicht aus dem Stegreif beantworten.',
    ],
  },
  {
    name: 'will-not-foretell',
    pattern: [
      words('möchten?|will|wolle|wollen|wollte|wag(?:t|te|e)|könne|kann'),
      words('keine(?:rlei|n)?'),
      words('Prognosen?|Vorhersagen?|Bewertung|Wertung|Einschätzung|Erklärung|Versprechen|Zusagen?'),
      /(?<!\p{L})(?:wagen|abgeben|treffen|machen|geben|vornehmen)(?!\p{L})|^\./u,
    ],
    yes: ['Herr Tann wollte dazu keine Prognose abgeben.', 'Frau Ilm wagt hierzu keine Prognose.'],
    no: ['Herr Tann wollte eine Prognose abgeben.'],
  },
  {
    name: 'will-not-anticipate',
    pattern: [
      words('möchten?|will|wolle|wollen|wollte|darf|dürfe|werde|wird'),
      words('nicht'),
      words('vorgreifen|vorwegnehmen'),
    ],
    yes: ['Herr Tann will der Entscheidung nicht vorgreifen.', 'Sie möchte dem nicht vorgreifen.'],
    no: ['Herr Tann will vorgreifen.'],
  },
  {
    name: 'not-anticipate-will',
    pattern: [
      words('nicht'),
      words('(?:vorgreifen|vorwegnehmen) (?:möchten?|will|wolle|wollen|wollte|dürfe|darf|werde)'),
    ],
    yes: ['dass er dem nicht vorgreifen wolle.'],
    no: ['dass er dem vorgreifen wolle.'],
  },
  {
    name: 'asks-for-understanding',
    pattern: [
      words('bitte(?:t|n)?|bat(?:en)?'),
      words('um (?:\\p{Ll}+ )?(?:Verständnis|Nachsicht)'),
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words(
        'äußern|sagen|sprechen|nennen|Auskunft|Auskünfte|Angaben?|Aussagen?|Einzelheiten|Namen|mitteilen|beantworten|erörter[nt]|besprochen|diskutieren|eingehen|preisgeben|kommentieren|berichten|reden|verlautbar(?:en|t)|bekannt ?(?:ge)?geben|vorgreifen|informieren|ausführen|erläutern',
      ),
    ],
    yes: [
      'Frau Ilm bittet um Verständnis, dass sie sich dazu heute nicht äußern könne.',
      'Herr Tann bat um Verständnis dafür, dass er keine Angaben machen könne.',
      'Dieser bittet um Verständnis, dass er vor dem Termin nicht berichten wolle.',
    ],
    no: ['Frau Ilm bittet um Verständnis, dass der Weg nicht fertig sei.'],
  },
  {
    name: 'is-subject-to-secrecy',
    pattern: [
      words(
        'der (?:[Nn]ichtöffentlichkeit|Verschwiegenheit(?:spflicht)?|Geheimhaltung|Vertraulichkeit|Schweigepflicht)|dem (?:Datenschutz|\\p{L}*[Gg]eheimnis)',
      ),
      words('unterlieg(?:t|en|e)|unterlägen|unterfall(?:en|e)|unterfällt'),
    ],
    yes: ['Sie weist darauf hin, dass Pachtsachen der Nichtöffentlichkeit unterliegen.'],
    no: ['Die Sitzung unterliegt der Leitung von Frau Ilm.'],
  },
  {
    name: 'invokes-secrecy',
    pattern: [
      words('beruf(?:t|en)|berief(?:en)?|verweis(?:t|en)|verwies(?:en)?'),
      words('auf'),
      words(
        '(?:[Nn]ichtöffentlichkeit|Datenschutz|\\p{L}*[Gg]eheimnis|\\p{L}*[Ss]chweigepflicht|Verschwiegenheit(?:spflicht)?|Vertraulichkeit|Persönlichkeitsrechte?|Schutz (?:persönlicher|personenbezogener|privater) Daten|Schutz der Persönlichkeit)',
      ),
      /^[^,;:]{0,80}\.?$/u,
    ],
    yes: [
      'Herr Tann beruft sich auf den Datenschutz.',
      'Frau Ilm verweist auf die Nichtöffentlichkeit von Personalsachen.',
    ],
    no: ['Herr Tann verweist auf den Plan.', 'Frau Ilm verweist auf den Datenschutz, der gewahrt sei.'],
  },
  {
    name: 'answer-not-possible',
    pattern: [
      words('Beantwortung|Antwort|Auskunft'),
      words('(?:ist|sei|war) (?:\\p{Ll}+ ){0,6}Gründen'),
      words('nicht (?:möglich|zulässig|erlaubt|gestattet)'),
    ],
    yes: ['Eine Beantwortung ist aus rechtlichen Gründen nicht möglich.'],
    no: ['Eine Antwort ist möglich.'],
  },
  {
    name: 'holds-question-premature',
    pattern: [
      words('hält|hielt|halte'),
      words('(?:Frage|Anfrage|Diskussion)'),
      words('(?:derzeit |jetzt |noch )?(?:für )?(?:verfrüht|unzulässig|unangebracht|unpassend)'),
    ],
    yes: ['Herr Tann hält die Frage für verfrüht.'],
    no: ['Herr Tann hält die Frage für wichtig.'],
  },
  {
    name: 'does-not-respond',
    pattern: [words('geht|ging|gehe'), words('nicht'), /^(?: \p{Ll}+){0,2} ein(?=[.,;]|$)/u],
    yes: ['Herr Tann geht darauf nicht ein.', 'Frau Ilm ging auf die Frage nicht weiter ein.'],
    no: ['Herr Tann geht darauf ein.', 'Das geht nicht in einen Korb.'],
  },
  {
    name: 'is-for-others-to-answer',
    pattern: [
      words('[Ff]ragen?|[Aa]nfragen?'),
      words('an (?:den|die|das|Herrn|Frau)'),
      words('gerichtet werden|gestellt werden|zu richten|zu stellen'),
    ],
    yes: ['die Frage müsse an die Polizei gerichtet werden.', 'Die Frage ist an den Landkreis zu richten.'],
    no: ['Die Fragen wurden an die Stadt gerichtet.'],
  },
  {
    name: 'may-turn-to-others',
    pattern: [
      words('möge|solle|müsse|könne'),
      words('sich'),
      words('an (?:den|die|das) \\p{Lu}[^.;,]{0,80} wenden'),
      /^(?=[.,;]|$)/u,
    ],
    yes: ['Frau Ilm möge sich an die Bahn wenden,'],
    no: ['Er werde sich an die Bahn wenden.'],
  },
  {
    name: 'cannot-name-people',
    pattern: [
      words('Namen|Einzelheiten|Details|Interna'),
      words('könne|kann|könnten|können|dürfe|darf'),
      words('nicht'),
      words('nennen|mitteilen|preisgeben|verraten'),
    ],
    yes: ['Namen könne er nicht nennen,'],
    no: ['Die Zahl könne er nicht nennen.'],
  },
  {
    name: 'not-treated-in-public',
    pattern: [
      words('(?<!noch )nicht'),
      words('in öffentlicher Sitzung|öffentlich|im öffentlichen Teil'),
      words('(?:erörter|behandel|diskutier|beantworte)t|beraten|besprochen'),
      /^(?! worden)/u,
    ],
    yes: ['Verträge würden nicht in öffentlicher Sitzung erörtert,'],
    no: ['Das sei noch nicht öffentlich beraten.', 'Das sei nicht öffentlich erörtert worden.'],
  },
  {
    name: 'must-be-put-to-others',
    pattern: [
      words('Fragen?|Anfrage'),
      words('muss|müsse|müssten|solle|möge'),
      words('de[mr] \\p{Lu}[^.;,]{1,60} stellen|an (?:den|die|das) \\p{Lu}[^.;,]{1,60} (?:richten|stellen)'),
      /^(?=[.,;]|$)/u,
    ],
    yes: ['diese Frage müsse Herr Tann dem Landkreis stellen.', 'Die Frage solle er an die Bahn richten.'],
    no: ['Die Frage müsse man sich stellen.', 'Die Frage kann er stellen.'],
  },
  {
    name: 'asked-him-to-turn-to-others',
    pattern: [
      words('hat|hatte'),
      words('gebeten|empfohlen|geraten|verwiesen'),
      words('sich'),
      words('an (?:den|die|das) \\p{Lu}[^.;,]{0,80} zu wenden'),
    ],
    yes: ['Herr Tann hat ihn gebeten, sich damit an den Betreiber zu wenden,'],
    no: ['Herr Tann hat ihn gebeten, sich zu setzen.'],
  },
  {
    name: 'does-not-publish',
    pattern: [
      words(
        'Zahlen|Daten|Angaben|Namen|Auskünfte|Einzelheiten|Informationen|Details|\\p{L}*[Ss]tatistik(?:en)?|Verträge|Interna',
      ),
      words('nicht'),
      words(
        '(?:veröffentlich|herausgeb|preisgeb|weitergeb|bekannt ?geb|offenleg)(?:e|en|t)(?: (?:werde|würde|dürfe|könne|kann|darf|wird))?|herausgibt|preisgibt|weitergibt|(?:veröffentlicht|herausgegeben|weitergegeben|mitgeteilt|genannt) (?:werden (?:dürfen?|dürften?)|würden?|werden)',
      ),
      /^(?=[.,;]|$)/u,
    ],
    yes: [
      'dass das Amt Zahlen zu einzelnen Straßen nicht herausgebe.',
      'dass man solche Angaben grundsätzlich nicht veröffentliche.',
      'dass Namen nicht genannt werden dürften.',
    ],
    no: ['dass die Zahlen nicht stimmen.', 'dass der Kreis die Karte nicht herausgebe.'],
  },
  {
    name: 'only-not-in-public-treated',
    pattern: [
      words('nur|erst|ausschließlich'),
      words('(?:in|im) (?:der |einer )?(?:nicht ?öffentliche[nr]|vertrauliche[nr]|geschlossene[nr])'),
      words(
        '(?:behandelt|beraten|erörtert|besprochen|beantwortet|genannt|mitgeteilt|erläutert|diskutiert) werden',
      ),
      words('können|könnten|könne|kann|dürfen|dürften|dürfe|darf'),
    ],
    yes: ['dass Verträge nur im nichtöffentlichen Teil behandelt werden könnten.'],
    no: ['dass Verträge im nichtöffentlichen Teil behandelt werden.'],
  },
  {
    name: 'not-in-public-to-treat',
    pattern: [
      words(
        'nicht (?:in )?öffentlich(?:er Sitzung)?|nichtöffentlich|in nicht ?öffentlicher Sitzung|im nicht ?öffentlichen Teil',
      ),
      words('zu (?:beraten|behandeln|erörtern|besprechen|diskutieren)'),
      words('sind|seien|ist|sei|wären?'),
    ],
    yes: ['dass Vertragssachen nicht öffentlich zu beraten sind.'],
    no: ['dass der Plan öffentlich zu beraten ist.'],
  },
  {
    name: 'advises-to-ask-others',
    pattern: [
      words('empfiehlt|empfahl|rät|riet'),
      words('(?:eine|zu einer) (?:Anfrage|Nachfrage|Rückfrage)'),
      words('bei|beim'),
    ],
    yes: ['Herr Tann empfiehlt eine Anfrage beim Landesbetrieb.'],
    no: ['Herr Tann empfiehlt die Annahme.'],
  },
  {
    name: 'is-wrapped-in-silence',
    pattern: [words('hüllt|hüllte'), words('sich'), words('in Schweigen')],
    yes: ['Herr Tann hüllt sich dazu in Schweigen.'],
    no: ['Herr Tann hüllt sich in den Mantel.'],
  },
  {
    name: 'is-no-public-matter',
    pattern: [
      words('(?:nicht ?öffentliche|vertrauliche)[nrs]? (?:Angelegenheit|Sache|Thema|Vorgang)'),
      words('handel(?:t|e)|ist|sei'),
    ],
    yes: ['dass es sich um eine nichtöffentliche Angelegenheit handelt.'],
    no: ['dass die nichtöffentliche Sitzung beginnt.'],
  },
  {
    name: 'names-none',
    pattern: [
      words('nennt|nannte'),
      words('kein(?:e[nrms]?)?'),
      words('Namen|Zahlen|Beträge|Summen?|Einzelheiten|Details'),
    ],
    yes: ['Frau Ilm nennt mit Verweis auf den Wettbewerb keine Zahlen.'],
    no: ['Frau Ilm nennt Zahlen.', 'Das Buch kennt keine Namen.'],
  },
  {
    name: 'holds-back-with-judgement',
    pattern: [
      words('hält|hielt|halte'),
      words('sich'),
      words('(?:Bewertung|Wertung|Aussagen?|Prognosen?|Einschätzung|Antwort)(?:en)?'),
      /(?<= )zurück(?=[.,;]|$)/u,
    ],
    yes: ['Herr Tann hält sich mit einer Bewertung zurück.'],
    no: ['Herr Tann hält sich zurück.'],
  },
  {
    name: 'ask-others',
    pattern: [
      words('müsse|muss|solle|soll|möge'),
      words('(?:Frau|Herr) (?:Dr\\. )?\\p{Lu}[\\p{L}-]+|er|sie|man'),
      words(
        '(?:den|die|das|bei de[rm]|beim) \\p{Lu}[^.;,]{0,60} (?:selbst |direkt )?(?:fragen|nachfragen|erfragen)',
      ),
      /^(?=[.,;]|$)/u,
    ],
    yes: ['das müsse Frau Ilm die Bahn fragen.', 'das solle man beim Betreiber erfragen.'],
    no: ['das müsse man die Bürger fragen lassen.', 'das müsse er den Rat nennen.'],
  },
  {
    name: 'advises-to-turn-to-others',
    pattern: [
      words('bitte(?:t|n)|bat(?:en)?|empfiehlt|empfahl|rät|riet|verweis(?:t|e)'),
      words('sich'),
      words('an (?:den|die|das) \\p{Lu}[^.;,]{0,80} zu wenden'),
    ],
    yes: [
      'Herr Tann empfiehlt, sich mit der Frage an die Bezirksregierung zu wenden.',
      'Frau Ilm bittet ihn, sich direkt an den Betreiber zu wenden.',
    ],
    no: ['Herr Tann bittet, sich zu wenden.', 'Frau Ilm wendet sich an den Betreiber.'],
  },
  {
    name: 'will-not-discuss',
    pattern: [
      words('möchten?|will|wolle|wollen|wollte|werde|wird|könne|kann'),
      words('nicht'),
      words('erörtern|diskutieren|besprechen|vertiefen|thematisieren|offenlegen|bewerten'),
    ],
    yes: ['Herr Tann möchte das nicht im Rat erörtern.', 'Das könne er hier nicht diskutieren.'],
    no: ['Herr Tann möchte das im Ausschuss erörtern.'],
  },
  {
    name: 'has-not-answered',
    pattern: [
      words('hat|haben|habe|hatte'),
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words(
        'geantwortet|beantwortet|beantworten wollen|sagen wollen|geäußert|äußern wollen|Auskunft gegeben|Angaben gemacht|Stellung genommen|Auskunft erteilt',
      ),
    ],
    yes: ['Frau Ilm hat darauf nicht geantwortet.', 'Herr Tann hat dazu nichts sagen wollen.'],
    no: ['Frau Ilm hat darauf geantwortet.', 'Frau Ilm hat das nicht gewusst.'],
  },
  {
    name: 'says-nothing-for-reasons',
    pattern: [
      words(
        '(?:Sicherheits|Wettbewerbs|Vertrags|Personal|Datenschutz|Rechts)gründen|(?:rechtlichen|taktischen|ermittlungstaktischen|wettbewerbsrechtlichen|personalrechtlichen|vertraglichen|vergaberechtlichen) Gründen|Gründen (?:des Datenschutzes|der Vertraulichkeit|der Geheimhaltung|der Sicherheit|des Wettbewerbs)',
      ),
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words(
        'sagen|gesagt|Auskunft|Auskünfte|Angaben|Aussagen?|nennen|genannt|mitgeteilt|mitteilen|beantwortet|beantworten|äußern|Stellung',
      ),
    ],
    yes: [
      'dass er dazu aus Sicherheitsgründen keine Auskunft gibt.',
      'Aus Gründen des Datenschutzes könne er nichts sagen.',
    ],
    no: ['Aus Sicherheitsgründen ist das Tor nicht offen.', 'Aus Wettbewerbsgründen nennt er die Zahlen.'],
  },
  {
    name: 'does-not-go-into',
    pattern: [
      words('möchten?|will|wolle|wollen|wollte|könnten?|könne|kann|werde|wird'),
      words('nicht(?: näher| weiter)?'),
      words('eingehen'),
    ],
    yes: ['möchte Frau Ilm nicht eingehen.', 'Darauf wolle er nicht näher eingehen.'],
    no: ['Darauf will er gern eingehen.', 'Er möchte nicht gehen.'],
  },
  {
    name: 'keeps-to-himself',
    pattern: [
      words('nennt|nannte|verrät|verriet|beantwortet|beantwortete|kommentiert|kommentierte'),
      /(?<= )(?:nicht|nichts)(?=[.;]|$)/u,
    ],
    yes: ['Diese nennt Herr Tann im öffentlichen Teil nicht.', 'Das kommentierte Frau Ilm nicht.'],
    no: ['Herr Tann nennt die Zahl.', 'Nicht alle nennt er.'],
  },
  {
    name: 'refuses',
    pattern: [
      words('lehn(?:t|te|en)|verweiger(?:t|te)'),
      /(?<!\p{L})(?:ab, (?:sich|dazu|hierzu|darauf|diese|die Frage)|ab, [^.;]{0,60}zu (?:nennen|sagen|beantworten|antworten|äußern|kommentieren|bewerten|spekulieren|machen|geben)|\p{L}*[Aa]ntwort|Auskunft|Beantwortung|Stellungnahme|Angaben|Aussage)(?!\p{L})/u,
    ],
    yes: [
      'Frau Ilm lehnt eine Beantwortung ab.',
      'Er verweigert die Auskunft.',
      'Frau Ilm lehnt es ab, sich dazu zu äußern.',
      'Herr Tann lehnte es unter Hinweis auf das Vergaberecht ab, Namen zu nennen.',
    ],
    no: ['Der Rat lehnt den Weg nie.', 'Herr Tann lehnt den Vorschlag ab.'],
  },
  {
    name: 'refuses-to-speak',
    pattern: [
      words(
        'lehn(?:t|te|en)|weiger(?:t|te|n|ten)|verzichte(?:t|te)|nicht bereit|nicht gewillt|nicht geneigt|hütete? sich|vermied|vermeidet',
      ),
      /(?<!\p{L})(?:zu (?:nennen|sagen|sprechen|reden|beantworten|antworten|äußern|nehmen|kommentieren|bewerten|spekulieren|geben|beziffern|verraten|erörtern|diskutieren|berichten)|(?:mit|preis|bekannt|offen|herauszugeben|ein)zu(?:teilen|geben|legen|gehen)|herauszugeben)(?!\p{L})/u,
    ],
    yes: [
      'Der Vorsitzende lehnte es ab, vor Zuhörern über Beträge zu sprechen.',
      'Herr Tann weigert sich, vor der Wahl Zahlen zu nennen.',
      'Frau Ilm war nicht bereit, die Summe preiszugeben.',
      'Frau Ilm verzichtete darauf, Namen zu nennen.',
    ],
    no: ['Der Rat lehnte es ab, das Boot zu kaufen.', 'Herr Tann war nicht bereit, den Preis zu senken.'],
  },
  {
    name: 'does-not-comply',
    pattern: [
      words('konnten?|kann|könne|wollte|will|wolle|möchte|mochte|durfte|dürfe'),
      words('nicht'),
      /(?<!\p{L})(?:entsprechen|nachkommen)(?=[.,;]|$)/u,
    ],
    yes: [
      'Dem konnte Herr Tann aus Rechtsgründen nicht entsprechen.',
      'Diesem Wunsch wollte sie nicht nachkommen.',
    ],
    no: ['Das Boot konnte den Hafen nicht verlassen.'],
  },
  {
    name: 'keeps-silent',
    pattern: [
      /(?<!\p{L})(?:schweig(?:t|e|en)|schwieg(?:en)?) sich(?!\p{L})|(?<!\p{L})(?:schweig(?:t|e)|schwieg)(?: (?:dazu|hierzu|darauf|hierauf|darüber))?\.$|(?<!\p{L})(?:hält|hielt|halte) sich(?!\p{L})[^.;]{0,60} bedeckt(?!\p{L})|(?<!\p{L})(?:lässt|ließ) sich(?!\p{L})[^.;]{0,60} nicht in die Karten (?:schauen|sehen|blicken)|(?<!\p{L})wink(?:t|te) ab(?=[.,;])|(?<!\p{L})zu ersparen\.$/u,
    ],
    yes: [
      'schweigt sich die Werft zum Schutz der Angler aus.',
      'Herr Tann hielt sich bedeckt.',
      'Frau Ilm ließ sich nicht in die Karten schauen.',
      'Herr Tann schwieg.',
    ],
    no: ['Frau Ilm schwieg zunächst und nannte dann 300 Euro.', 'Herr Tann hält sich an den Plan.'],
  },
  {
    name: 'answer-he-refuses',
    pattern: [
      words('Beantwortung|Auskunft|Stellungnahme'),
      words('lehn(?:t|te|en)|verweiger(?:t|te)'),
      /(?<= )(?=\p{L})/u,
    ],
    yes: ['Die Beantwortung der Frage lehnt Herr Tann ab.', 'Eine Auskunft verweigerte er.'],
    no: ['Die Auskunft lehne sich an.'],
  },
  {
    name: 'out-of-competence',
    pattern: [
      words('nicht|kein(?:e|er|en)?|außerhalb'),
      words(
        '[Zz]uständigkeit(?:en|sbereich)?|Aufgaben(?:bereich|gebiet|kreis)|Arbeits(?:bereich|gebiet)|Geschäftsbereich|Ressort|Verantwortungsbereich|zuständig|Kompetenz|in (?:der|unserer|ihrer|seiner) (?:Hand|Macht)|Aufgabe der|Angelegenheit de[rs]|Sache de[rs]',
      ),
    ],
    yes: [
      'dass der Zaun nicht in die Zuständigkeit des Beirats falle.',
      'Die Stadt sei hier nicht zuständig.',
      'Das fällt nicht in sein Aufgabengebiet.',
    ],
    no: ['dass der Verein zuständig sei.'],
  },
  {
    name: 'is-not-entitled',
    pattern: [
      words('ist|sei|war|sind|seien'),
      words('nicht (?:befugt|berechtigt|ermächtigt|autorisiert|in der Position)'),
      /(?<!\p{L})(?:zu (?:sprechen|sagen|antworten|äußern|nennen|beantworten|berichten)|Auskunft|Angaben|\p{Ll}+zu\p{Ll}+n)(?!\p{L})/u,
    ],
    yes: ['Frau Ilm ist nicht befugt, darüber zu sprechen.'],
    no: ['Die Kinder sind nicht berechtigt, den Bus zu nutzen.'],
  },
  {
    name: 'does-not-commit-himself',
    pattern: [
      /^(?!.* (?:aber|jedoch|allerdings) )/u,
      words('möchten?|will|wolle|wollen|wollten?|mag|mochten?|könne|kann|konnte|lässt|lasse|ließ'),
      words('sich'),
      words('nicht'),
      words('festlegen|festnageln|äußern|einlassen|positionieren|drängen'),
    ],
    yes: [
      'Diese wollte sich vor der Wahl nicht festlegen.',
      'Darauf wollte sich Herr Tann nicht festnageln lassen.',
    ],
    no: [
      'Die Stadt will sich beteiligen.',
      'Herr Tann will sich auf den Cent nicht festlegen, er gehe aber von 13 Cent aus.',
    ],
  },
  {
    name: 'none-of-their-business',
    pattern: [
      words('geh(?:e|t|en)'),
      words(
        '(?:die )?(?:Öffentlichkeit|niemanden?|den (?:Rat|Ausschuss|Beirat)|andere)|ihn|sie|uns|die (?:Stadt|Gemeinde|Verwaltung)',
      ),
      words('nichts an'),
    ],
    yes: ['diese gehe die Öffentlichkeit nichts an.', 'Das gehe ihn nichts an.'],
    no: ['Das geht alle an.', 'Das geht ihn an.'],
  },
  {
    name: 'no-statement-while',
    pattern: [
      words('[Ss]olange|[Ss]oweit|laufende[nsm]?|schwebende[nsm]?'),
      words(
        '[Ee]rmitt(?:elt|le|lung|lungen|lungsverfahren|eln)|Verfahren|\\p{L}+verfahren|Rechtsstreit|Verhandlungen',
      ),
      words('keine|nicht|nichts'),
      words('Aussagen?|Auskunft|Auskünfte|Angaben|sagen|äußern|kommentieren|Stellung'),
    ],
    yes: ['Solange die Staatsanwaltschaft ermittle, könne er dazu keine Aussage treffen.'],
    no: ['Solange es schneit, fährt kein Bus.'],
  },
  {
    name: 'says-nothing-to-it',
    pattern: [
      words(
        '[Dd]azu|[Hh]ierzu|[Dd]arüber|[Hh]ierüber|[Zz]um Einzelfall|[Zz]u (?:Einzelfällen|Einzelheiten|Namen|laufenden Verfahren|Personalfragen)',
      ),
      words('sagt|sage|sagte|äußert|äußere|äußerte'),
      /^(?: sich)?(?: (?:Herr|Frau)(?: Dr\.)?)?(?: \p{Lu}[\p{L}-]+| \p{Ll}+){1,2} nichts(?=[.,;])/u,
    ],
    yes: ['Dazu sagt Herr Tann nichts, das macht die Versicherung.'],
    no: ['Dazu sagt Herr Tann, dass nichts fehlt.'],
  },
  {
    name: 'question-is-for-others',
    pattern: [
      words('(?:Anf|F)ragen?(?=[^;]* (?:fall(?:e|en)|fällt|fiele|gehör(?:t|e|en))(?![\\p{L}]))'),
      words(
        '(?:in|zu)(?:m|r)? (?:die |de[nmr] |das )?(?:\\p{L}*[Zz]uständigkeit(?:en|sbereich)?|\\p{L}*[Bb]ereich|Ressort|Kompetenz|Aufgabengebiet)',
      ),
      /^(?!.* (?:de[sr] (?:Stadt|Gemeinde|Verwaltung|Bauamt(?:e?s)?|Ausschusses|Rate?s)(?!\p{L})|mein|sein|ihr|unser))/u,
    ],
    yes: [
      'Diese Frage falle in die Zuständigkeit des Zweckverbandes.',
      'dass die Anfrage in den Aufgabenbereich des Kreises fällt.',
    ],
    no: ['Die Frage fällt in die Zuständigkeit der Verwaltung.', 'Der Zaun fällt in den Bach.'],
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
      /^(?!.*(?:wird|werde|werden|berichtet))/u,
      words(
        'nicht ?öffentlich(?:e[nrms]?)?|[Dd]atenschutz(?:gründen|rechtlichen?|es)?|vertraulich(?:e[nrms]?)?|Datenschutzgründe',
      ),
      words('nicht|nichts|keine|Teil|Gründe[n]?|verwiesen|verweis(?:t|e)|behandeln|behandelt'),
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
      words('an|auf (?:die \\p{L}*[Ss]prechstunde|den Rechtsweg)'),
    ],
    yes: ['Er verweist die Einwohnerin an das Standesamt.'],
    no: ['Er verweist auf den Hersteller.'],
  },
  {
    name: 'evades',
    pattern: [
      words('weicht|wich|weichen|wichen'),
      words('(?:der|dieser|ihrer|seiner) (?:Frage|Nachfrage|Antwort)|einer Antwort|dem'),
      /^[^.;]{0,40} aus(?=[.,;]|$| und)/u,
    ],
    yes: ['Herr Tann wich der Frage aus.', 'Frau Ilm weicht dem aus.'],
    no: ['Herr Tann weicht dem Boot im Hafen nicht.'],
  },
  {
    name: 'belongs-to-the-closed-part',
    pattern: [
      words('Gegenstand|Thema|Bestandteil|Sache'),
      words('(?:des|der) nicht ?öffentlichen (?:Teils|Teiles|Sitzung|Beratung)'),
    ],
    yes: ['Die Miete sei Gegenstand des nichtöffentlichen Teils und könne hier nicht beziffert werden.'],
    no: ['Gegenstand der Beratung ist der nichtöffentliche Weg.'],
  },
  {
    name: 'declares-incompetent',
    pattern: [words('erklär(?:t|te)'), words('sich'), words('(?:für )?(?:unzuständig|nicht zuständig)')],
    yes: ['Frau Ilm erklärte sich für unzuständig.'],
    no: ['Frau Ilm erklärt sich bereit.'],
  },
  {
    name: 'must-send-to',
    pattern: [
      words('muss|müsse|musste|kann|könne|konnte|darf|möchte|wollte'),
      words('an (?:den|die|das)'),
      words('verweisen'),
    ],
    yes: ['Frau Ilm musste sie an das Straßenbauamt verweisen.'],
    no: ['Frau Ilm musste auf den Plan verweisen.', 'Herr Tann kann an die Werft schreiben.'],
  },
  {
    name: 'sends-to',
    pattern: [
      words('verwies(?:en)?|verweis(?:t|e|en)'),
      /^ (?:(?:hier(?:zu|mit|für)|da(?:zu|mit|für)|mit der Frage|insoweit|in dieser Sache|diesbezüglich) )?an (?:den|die|das) \p{Lu}[^,;:]{2,100}[.]?$/u,
    ],
    yes: ['verweist an den Landesbetrieb Straßenbau.', 'verwies dazu an die Polizei.'],
    no: ['verweist an den Plan, der aushänge.', 'verweist auf den Plan.'],
  },
  {
    name: 'not-to-be-answered',
    pattern: [
      words('nicht(?! mehr)|nichts|keine'),
      words('beantwortet|erörtert|geäußert|äußern|sprechen|Aussagen?|Auskunft|Angaben?'),
      words('werde|wird|sei|ist|dürfe[n]?|darf|dürfen'),
    ],
    yes: ['dass sie nicht beantwortet werde.', 'dass er sich nicht äußern werde.'],
    no: ['Die Frage könne er nicht beantworten.'],
  },
  {
    name: 'will-not-answer',
    pattern: [
      words('wird|werde|werden|sei|ist'),
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words('beantwortet|beantworten|äußern|sagen|erteilt|erteilen'),
    ],
    yes: ['Die Frage wird nicht beantwortet.', 'Dazu werde er nichts sagen.'],
    no: ['Die Frage wird beantwortet.'],
  },
  {
    name: 'cannot-take-a-stand',
    pattern: [
      words('(?:nicht|nichts)(?: \\p{Ll}+){0,3} (?:Stellung nehmen|Stellung beziehen|Auskunft geben)'),
      words('kann|könne|konnte|können|darf|dürfe|durfte|möchte|möchten|will|wolle'),
    ],
    yes: ['dass er vor dem Urteil zum Boot nicht Stellung nehmen will.'],
    no: [
      'dass er dazu Stellung nehmen kann.',
      'dass er nicht schriftlich, aber mündlich Stellung nehmen kann.',
    ],
  },
  {
    name: 'gives-no-information',
    pattern: [
      words('gibt|gebe|gab|erteilt|erteile|macht|mache|machte|nimmt|nehme|nahm|trifft|treffe|traf'),
      words('keine(?:n|rlei)?'),
      words(
        'Auskunft|Auskünfte|Stellungnahme|Angaben|Stellung|Aussagen?|Kommentar|Erklärung|Prognose|Einschätzung|Bewertung|Wertung',
      ),
    ],
    yes: [
      'Herr Tann gibt hierzu keine Auskunft.',
      'Frau Ilm nimmt dazu keine Stellung.',
      'Herr Tann trifft dazu keine Aussage.',
    ],
    no: ['Herr Tann hat keine Angaben.'],
  },
  {
    name: 'does-not-comment',
    pattern: [
      /(?<![\p{L}])(?:äußer(?:t|e|te)(?: (?:er|sie|man|\p{L}+ \p{Lu}\p{L}+))? sich[^.;,]{0,60} nicht(?=[.,;]|$)|sich[^.;,]{0,60} nicht(?: öffentlich| weiter| näher| im Einzelnen)? äußer(?:e|t|te)(?=[.,;]|$))/u,
    ],
    yes: [
      'Herr Tann äußert sich dazu nicht.',
      'dass er sich dazu nicht äußere.',
      'Dazu äußert sie sich aus Rücksicht auf die Erben nicht.',
      'dass er sich zu laufenden Verträgen nicht öffentlich äußert.',
    ],
    no: ['Herr Tann äußert sich dazu.'],
  },
  {
    name: 'question-inadmissible',
    pattern: [
      words('Fragen?|Anfragen?'),
      words(
        'unzulässig|unangebracht|unstatthaft|zurückgewiesen|nicht (?:zulässig|zugelassen|statthaft|angebracht|angemessen)|nicht gestellt',
      ),
    ],
    yes: [
      'Die Frage sei unzulässig.',
      'Die Frage wird als unzulässig zurückgewiesen.',
      'dass die Frage hier nicht zulässig sei.',
      'Die Frage wird nicht zugelassen.',
    ],
    no: ['Die Frage ist zulässig.', 'Der Abscheider sei nicht zugelassen worden.'],
  },
  {
    name: 'answer-refused',
    pattern: [
      words('Beantwortung|Antwort|Auskunft'),
      words('wird|wurde|werde'),
      words('abgelehnt|verweigert'),
    ],
    yes: ['Eine Beantwortung wird abgelehnt.'],
    no: ['Die Antwort wird verlesen.'],
  },
  {
    name: 'lets-not-ask',
    pattern: [words('lässt|ließ|lasse'), words('Fragen?|Anfragen?|dies|sie'), words('nicht'), words('zu')],
    yes: ['Herr Tann lässt die Frage nicht zu.'],
    no: ['Herr Tann lässt die Frage zu.'],
  },
  {
    name: 'leaves-open',
    pattern: [
      words('lässt|ließ|lasse'),
      words('dies|das|es|die Frage|die Antwort'),
      words('offen|unbeantwortet'),
    ],
    yes: ['Herr Tann lässt die Frage offen.'],
    no: ['Herr Tann lässt das Tor öffnen.'],
  },
  {
    name: 'question-not-let',
    pattern: [words('Fragen?|Anfragen?|[Dd]ies'), words('lässt|ließ|lasse'), words('nicht'), words('zu')],
    yes: ['Diese Frage lässt Herr Tann nicht zu.'],
    no: ['Diese Frage lässt Herr Tann zu.'],
  },
  {
    name: 'sees-no-way-to-answer',
    pattern: [
      words('sieht|sehe|sah|halte?|hält|hielt'),
      words(
        'nicht in der Lage|außer ?stande|kein(?:en?|erlei) (?:Anlass|Veranlassung|Grund)(?!,? [^.;]{0,60}zu (?:ändern|handeln|tun)|,? [^.;]{0,60}\\p{Ll}zu\\p{Ll})|Fragen? für unzulässig',
      ),
    ],
    yes: [
      'Herr Tann sieht sich nicht in der Lage, dies zu beantworten.',
      'Sie halte die Frage für unzulässig.',
    ],
    no: ['Herr Tann sieht den Anlass.', 'Der Rat sehe keinen Anlass, dies zu ändern.'],
  },
  {
    name: 'is-not-told-in-public',
    pattern: [
      words('Namen|Zahlen|Einzelheiten|Angaben|Details|Auskünfte|Personalien|Preise|Summen|Beträge'),
      words('(?:im|in) (?:öffentliche[rn]|der öffentlichen) (?:Teil|Sitzung)|öffentlich'),
      words('nicht'),
      words('genannt|gemacht|erteilt|mitgeteilt|besprochen|behandelt|preisgegeben'),
    ],
    yes: ['Namen werden im öffentlichen Teil nicht genannt,'],
    no: ['Die Namen sind im öffentlichen Teil genannt.'],
  },
  {
    name: 'rejects-question',
    pattern: [
      words('weist|wies|weise'),
      words('Fragen?|Anfragen?|Ansinnen|Begehren|Verlangen|Auskunftsersuchen'),
      words('zurück'),
    ],
    yes: ['Frau Ilm weist diese Frage zurück.', 'Herr Tann wies das Ansinnen zurück,'],
    no: ['Herr Tann weist den Vorwurf zurück.', 'Frau Ilm weist dies zurück.'],
  },
  {
    name: 'does-not-admit',
    pattern: [words('lässt|ließ|lasse'), words('Fragen?|Nachfragen?|dies|diese|das'), words('nicht zu')],
    yes: ['Die Vorsitzende lässt die Frage nicht zu.'],
    no: ['Die Lage lässt das zu.'],
  },
  {
    name: 'bound-to-silence',
    pattern: [
      words(
        '[Ss]tillschweigen|Vertraulichkeit|Verschwiegenheit(?:spflicht)?|Schweigepflicht|Geheimhaltung|(?:Steuer|Daten|Bank|Betriebs|Geschäfts|Amts)geheimnis(?:se)?',
      ),
    ],
    yes: ['Zum Vertrag sei Stillschweigen vereinbart.'],
    no: ['Es herrscht Schweigen.'],
  },
  {
    name: 'not-in-this-sitting',
    pattern: [
      words(
        'öffentliche[rn]? Sitzung|öffentlich|an dieser Stelle|laufende[nm]? Verfahren|laufende[nr]? Verhandlungen',
      ),
      words('nicht|nichts|kein(?:e[nrms]?)?'),
    ],
    yes: ['Dazu könne in öffentlicher Sitzung keine Auskunft gegeben werden.'],
    no: ['Dazu wird in öffentlicher Sitzung berichtet.'],
  },
  {
    name: 'not-entitled',
    pattern: [
      words('nicht'),
      words(
        'befugt|berechtigt|ermächtigt|(?:zum (?:Tagesordnungspunkt|Thema|Gegenstand)|zur (?:Tagesordnung|Sache))(?= gehör|[.,])|Gegenstand de[rs] (?:\\p{Ll}+ )?(?:Tagesordnung|Sitzung|Beratung|Fragestunde)|in (?:die|eine) \\p{L}*[Ff]ragestunde|hierher|in dieses Gremium|in diese Sitzung|in (?:den|die) öffentliche[nr]? (?:Teil|Sitzung)',
      ),
    ],
    yes: [
      'das sei Personalsache, die nicht in den öffentlichen Teil gehöre.',
      'sie sei nicht befugt, dazu etwas zu sagen.',
      'Diese Frage sei nicht Gegenstand der Tagesordnung.',
    ],
    no: ['Er sei dazu befugt.'],
  },
  {
    name: 'cannot-inform-all',
    pattern: [
      words('nicht'),
      words('aufklären|informieren|unterrichten|berichten|vorstellen'),
      words('kann|könne|können|wird|werde'),
    ],
    yes: ['dass die Stadt nicht jeden Beirat aufklären könne.'],
    no: ['dass die Stadt jeden Beirat aufklären könne.'],
  },
  {
    name: 'will-not-inform',
    pattern: [
      words('keine(?:n|rlei)?'),
      words('Auskunft|Auskünfte|Stellungnahme|Angaben|Aussagen?'),
      words(
        '(?:erteile|gebe|mache|treffe|abgebe)(?=[.,;]|$)|(?:erteilen|geben|machen|treffen|abgeben) (?:werde|wird|wolle|will)',
      ),
    ],
    yes: ['dass er über Verträge keine Auskunft erteile.', 'dass sie hierzu keine Angaben machen werde.'],
    no: ['dass er keine Auskunft geben könne.'],
  },
  {
    name: 'not-to-deal-with',
    pattern: [words('nicht'), words('(?:zu )?befassen'), words('habe|hat|dürfe|darf|werde|wird|haben')],
    yes: ['dass der Ausschuss sich damit nicht zu befassen habe.'],
    no: ['dass der Ausschuss sich damit befassen werde.'],
  },
  {
    name: 'others-business',
    pattern: [
      words('Sache|Aufgabe|Angelegenheit'),
      words('de[rs]'),
      words('nichts'),
      words('machen|tun|ausrichten|unternehmen'),
    ],
    yes: ['das sei Sache der Polizei, die Stadt könne da nichts machen.'],
    no: ['das sei Sache der Stadt.'],
  },
  {
    name: 'not-the-topic',
    pattern: [
      words('ist|sei|sind|seien'),
      words('(?:hier |heute )?(?:nicht|kein)'),
      words('Thema|Gegenstand'),
    ],
    yes: ['Der Umfang des Gutachtens ist nicht Thema.', 'Das sei heute kein Thema.'],
    no: ['Das Gutachten ist heute Thema.'],
  },
  {
    name: 'is-not-the-topic',
    pattern: [words('(?:nicht|kein) (?:Thema|Gegenstand)(?: [^.,;:]{3,40})? (?:ist|sei|sind|seien)')],
    yes: ['dass Möwen hier nicht Thema seien.', 'dass dies nicht Gegenstand der Beratung sei.'],
    no: ['dass Möwen nicht kommen und das Thema sei.', 'dass Möwen das Thema seien.'],
  },
  {
    name: 'wrong-to-ask',
    pattern: [
      words('nicht|kein|falsche[rn]?'),
      words(
        '(?:(?:der |die )?(?:richtige|zuständige|passende)[rns]? )?(?:Ansprechpartner(?:in)?|Adressat(?:en)?|Gremium|Stelle)',
      ),
      /^(?! (?:bekannt|gefunden))/u,
    ],
    yes: [
      'dass der Beirat dafür nicht der richtige Ansprechpartner ist.',
      'Der Rat sei hier der falsche Adressat.',
    ],
    no: ['Der Ansprechpartner sei nicht bekannt.'],
  },
  {
    name: 'belongs-to-others-and-says-nothing',
    pattern: [
      words('gehör(?:t|e|en)|untersteh(?:t|e)|unterlieg(?:t|e)|oblieg(?:t|e)|betreib(?:t|e)'),
      words('nichts|nicht|keine'),
      words('sagen|beantworten|mitteilen|Auskunft|Angaben|Aussagen?'),
    ],
    yes: ['dass der Aufzug der Bahn gehört und die Stadt dazu nichts sagen kann.'],
    no: ['Der Zaun gehört dem Verein.'],
  },
  {
    name: 'say-nothing-will',
    pattern: [
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words(
        '(?:äußern|sagen|beantworten|geben|nehmen|machen|erteilen|preisgeben|kommentieren|nennen|abgeben|sprechen) (?:möchten?|will|wolle|wollten?|darf|dürfe|dürfen)|(?:äußern|sagen|beantworten|preisgeben|kommentieren) (?:werde|wird)',
      ),
    ],
    yes: [
      'dass sie vor der Entscheidung zu Preisen nichts sagen werde.',
      'dass sie hierzu nichts sagen möchte.',
      'dass er deshalb keine Auskunft geben dürfe.',
    ],
    no: ['dass er gern etwas sagen möchte.'],
  },
  {
    name: 'forbids-the-question',
    pattern: [words('verbittet|verbat|verbitte|(?:entzieht|entzog)(?! sich)'), words('sich|das Wort')],
    yes: ['Der Vorsitzende verbittet sich solche Fragen.', 'Die Vorsitzende entzieht ihm das Wort.'],
    no: ['Der Nebel entzieht die Sicht.', 'Das entzieht sich seiner Kenntnis.'],
  },
  {
    name: 'protected-by-law',
    pattern: [
      words(
        'Datenschutz(?:es)?|Persönlichkeits(?:schutz|rechte?n?)(?:es)?|[Vv]ergaberechtlichen|Vertraulichkeit|Steuergeheimnis(?:ses)?',
      ),
      words('nicht|nichts|kein(?:e[nrms]?)?'),
      words(
        'sagen|gesagt|Auskunft|Auskünfte|Angaben|nennen|genannt|mitgeteilt|mitteilen|beantwortet|beantworten|äußern|veröffentlicht',
      ),
    ],
    yes: ['Aus Gründen des Datenschutzes könne keine Auskunft erteilt werden.'],
    no: ['Der Datenschutz ist gewahrt.'],
  },
  {
    name: 'does-not-speculate',
    pattern: [words('Spekulationen?|Mutmaßungen'), words('nicht')],
    yes: ['Man werde sich an Spekulationen nicht beteiligen.'],
    no: ['Es gebe Spekulationen.'],
  },
  {
    name: 'tells-nothing',
    pattern: [
      words('teil(?:t|te)|gibt|gab|gebe|sagt|sagte'),
      words('nichts|nicht'),
      /(?<= )(?:mit|preis|bekannt|heraus)(?=[.,;]|$)/u,
    ],
    yes: ['Aus laufenden Ermittlungen teilt Herr Tann nichts mit.', 'Das gibt der Verein nicht preis.'],
    no: ['Herr Tann teilt das nicht.', 'Das gibt es nicht mit Deckel.'],
  },
  {
    name: 'does-not-deal-with',
    pattern: [
      words('sich'),
      words('nicht'),
      /(?<!\p{L})befass(?:t|e|en)(?: (?:könne|kann|dürfe|darf|werde|wird))?(?=[.,;]|$)/u,
    ],
    yes: ['dass sich der Ausschuss mit Nachbarschaftssachen nicht befasst.'],
    no: ['dass sich der Ausschuss damit befasst.', 'dass sich das Büro noch nicht damit befasst hat.'],
  },
  {
    name: 'only-others-can-say',
    pattern: [
      words('könne|kann|könnten|können|dürfe|darf|müsse|muss|solle|soll|möge'),
      words(
        '(?:nur|allein|alleine|allenfalls|ausschließlich|lediglich) (?:der|die|das|de[rm] )|(?:selbst|selber)',
      ),
      words(
        '(?:be)?antworten|sagen|mitteilen|geben|erteilen|erklären|bekannt ?geben|beurteilen|Auskunft geben|äußern|klären|verkünden',
      ),
      /^(?=[.,;]|$)/u,
    ],
    yes: [
      'Auskünfte hierzu könne nur der Träger geben,',
      'Das soll die Wehr selbst bekannt geben,',
      'das könne nur der Landkreis beantworten.',
    ],
    no: ['Das kann nur der Rat beschließen.', 'Das müsse er erst selbst sehen.'],
  },
  {
    name: 'is-silent-about-it',
    pattern: [
      /(?<!\p{L})(?:schweig(?:t|e|en)|schwieg(?:en)?) (?:dazu|hierzu|darüber|hierüber)(?!\p{L})|(?<!\p{L})(?:[Dd]azu|[Hh]ierzu|[Dd]arüber|[Hh]ierüber) (?:schweig(?:t|e|en)|schwieg(?:en)?)(?!\p{L})/u,
    ],
    yes: ['Herr Tann schweigt dazu.', 'dass sie vor der Sitzung dazu schweige.'],
    no: ['Herr Tann schweigt und nickt.', 'Dazu schwingt das Tor.'],
  },
  {
    name: 'is-hindered-to-tell',
    pattern: [
      words('gehindert|außerstande|verwehrt|untersagt|verboten|nicht (?:erlaubt|gestattet|möglich)'),
      words(
        'Auskunft|Auskünfte|Angaben|zu (?:sagen|antworten|äußern|nennen|beantworten|sprechen|reden)|mitzuteilen|preiszugeben|bekanntzugeben',
      ),
    ],
    yes: [
      'Herr Tann sieht sich gehindert, darüber Auskunft zu erteilen.',
      'Herr Tann sieht sich daran gehindert, über laufende Verfahren zu sprechen.',
    ],
    no: ['Herr Tann ist gehindert zu kommen.'],
  },
  {
    name: 'only-not-in-public',
    pattern: [
      words('nur|erst|ausschließlich'),
      words('(?:in|im) (?:der |einer )?(?:nicht ?öffentliche[nr]|vertrauliche[nr]|geschlossene[nr])'),
      words(
        'preisgeben|sagen|nennen|mitteilen|beantworten|äußern|erteilen|geben|erörtern|besprechen|erläutern',
      ),
    ],
    yes: ['dass er die Miete nur in nichtöffentlicher Sitzung preisgeben könne.'],
    no: ['Das Boot darf nur in geschlossenen Hallen fahren.'],
  },
  {
    name: 'not-before',
    pattern: [/(?<!\p{L})(?:vorher|zuvor|bis dahin|davor) nichts?(?=[.,;]|$)/u],
    yes: ['er werde sich eine Meinung bilden, wenn der Antrag da ist, vorher nicht.'],
    no: ['Das war vorher nicht so.'],
  },
  {
    name: 'is-confidential',
    pattern: [
      words('[Dd]as|[Dd]ies|[Dd]iese|[Dd]er|[Dd]ie'),
      words('sei|ist|seien|sind|bleibe|bleibt'),
      /^(?: \p{Ll}+){0,2} (?:vertraulich|geheim|nicht für die Öffentlichkeit(?: bestimmt)?|nicht öffentlich)(?=[.,;]|$)/u,
    ],
    yes: ['Das sei vertraulich.', 'Die Zahlen seien noch geheim,'],
    no: ['Die Sitzung ist öffentlich.'],
  },
  {
    name: 'confidential-it-is',
    pattern: [
      words('dies|das|diese|die|der'),
      words('(?:vertraulich|geheim|nicht ?öffentlich) (?:sei|ist|seien|sind)'),
    ],
    yes: ['dass dies vertraulich sei.'],
    no: ['dass die Sitzung öffentlich sei.'],
  },
  {
    name: 'does-not-comment-on',
    pattern: [words('kommentier(?:t|e|en)'), /^[^.;,]{0,60}(?<= )nicht(?=[.,;]|$)/u],
    yes: ['Ein laufendes Verfahren kommentiere man nicht,'],
    no: ['Herr Tann kommentiert das Spiel.'],
  },
  {
    name: 'no-question-for-us',
    pattern: [
      words('sei|ist|wäre'),
      words('keine (?:Frage|Sache|Angelegenheit|Aufgabe)'),
      words('für|de[rs]'),
    ],
    yes: ['das sei keine Frage für den Rat.'],
    no: ['das sei keine Frage.'],
  },
  {
    name: 'nothing-on-what-is-pending',
    pattern: [
      words('keine|nicht|nichts'),
      words('Auskunft|Auskünfte|Angaben|Aussagen?|sagen|äußern|nennen'),
      words('da|weil|solange|denn'),
      words(
        'anhängig|laufend(?:e[nrms]?)?|lauf(?:e|en|t)|schweb(?:e|en|t)|ermittel(?:t|e|n)|vertraulich|nicht ?öffentlich',
      ),
    ],
    yes: ['dass er keine Auskunft geben könne, da das Verfahren noch laufe.'],
    no: ['dass er keine Auskunft geben könne, da die Zahlen fehlen.'],
  },
  {
    name: 'is-forbidden-any-word',
    pattern: [
      words('verbiete(?:t|n)?|verbot|untersag(?:t|e|en|te)|verwehr(?:t|e|en|te)'),
      words('ihm|ihr|ihnen|ihn|sie|uns'),
      words(
        '(?:jede|jegliche|eine|solche|weitere|nähere)[nrs]? (?:Aussage|Auskunft|Stellungnahme|Äußerung|Antwort|Angabe)n?',
      ),
    ],
    yes: ['so verbiete ihm die Satzung jede Aussage.'],
    no: ['so verbiete ihm die Satzung jede Nebentätigkeit.'],
  },
  {
    name: 'will-not-enter',
    pattern: [
      words('wird|werde|werden|möchte|wolle|will'),
      words('sich'),
      words('nicht|keinesfalls|keineswegs'),
      words('einlassen|verbreiten|hinreißen lassen'),
    ],
    yes: ['Zu Personalfragen werde sie sich hier nicht einlassen,'],
    no: ['Er werde sich nicht auf den Kauf verlassen.'],
  },
  {
    name: 'only-told-not-in-public',
    pattern: [
      words('nur|ausschließlich|lediglich|grundsätzlich'),
      words('nicht ?öffentlich (?:informiert|behandelt|beraten|gesprochen|unterrichtet|erörtert|berichtet)'),
    ],
    yes: ['Über Grundstücke wird laut Frau Ilm ausschließlich nichtöffentlich informiert.'],
    no: ['Über Grundstücke wird nichtöffentlich beraten.'],
  },
  {
    name: 'is-not-made-public',
    pattern: [
      words('wird|werde|werden'),
      words('nicht'),
      words('öffentlich (?:gemacht|bekannt ?gegeben|genannt|bekanntgegeben)|an die Öffentlichkeit gegeben'),
    ],
    yes: ['Wer einen Schlüssel hat, wird nicht öffentlich gemacht.'],
    no: ['Der Plan wird öffentlich gemacht.'],
  },
  {
    name: 'not-their-task',
    pattern: [
      words('gehör(?:t|e|en|te)|zähl(?:t|e|en|te)|fällt|falle'),
      words('nicht'),
      words(
        '(?:zu(?:m|r)?|in) (?:ihre[nmr]?|seine[nmr]?|meine[nmr]?|unsere[nmr]?)? ?(?:Auftrag|Aufgaben?|Mandat|Zuständigkeit)',
      ),
    ],
    yes: ['eine solche Empfehlung gehöre nicht zu ihrem Auftrag.'],
    no: ['Das Boot gehört nicht zu unserem Bestand.', 'Dies gehört zu ihren Aufgaben.'],
  },
];
