import type { Cue } from '../../language/cue.ts';

/** What happened to somebody who now speaks of it. */
const NOTICED =
  ' (?:[^,;.]{0,60} )?(?:aufgefallen|zu Ohren gekommen|(?:zugetragen|gesagt|berichtet|mitgeteilt|geschildert) worden|unverständlich|unbegreiflich|schleierhaft|nicht verständlich|ein (?:\\p{Ll}+ )?Anliegen|wichtig)(?:,|\\.$)';

/** Ways to tell who speaks without a verb that he is the subject of; the group `by` names him. */
export const ATTRIBUTIONS: readonly Cue[] = [
  {
    name: 'so',
    pattern:
      '(?:^|[,.–“"] ?)so (?:(?:ergänzend|weiter|abschließend|sinngemäß) )?(?<by>@S)(?=[ ,.;–)]|$)(?! \\p{Ll})|^[^,;]{3,120}, so (?<by2>@S) (?:ist|sei|sind|seien|wird|werde|werden|würden?|war|hat|habe|haben|hätten?|muss|müsse|müssen|kann|könne|können|soll|solle|sollen|gibt|gebe|gäbe|liegt|liege|liegen|bleibt|bleibe|steht|stehe|kommt|komme)(?![\\p{L}])',
    yes: [
      'Dies sei, so Frau Birk, nicht möglich.',
      'Die Unterlagen fehlen noch, so Herr Adler.',
      'Dies, so ergänzend Herr Adler, sei richtig.',
      'Wegen des Stegs, so Herr Adler aus dem Ratsbüro, ist alles offen.',
    ],
    no: ['So bittet Frau Birk um Ruhe.'],
  },
  {
    name: 'wortprotokoll',
    pattern:
      '^[^\\p{L}]*(?:(?:Darauf|Daraufhin|Dazu|Hierzu|Hierauf|Sodann) )?(?<by>@S)(?: \\([^)]{1,40}\\))?(?:, (?:\\p{Ll}+ )?\\p{Lu}\\p{L}+|, \\p{Lu}[^.;:,?!]{3,100}(?=:))?(?: (?:weiter|ferner|ergänzend|erneut|nochmals|hierzu|dazu))? ?:|^[^\\p{L}]*(?:An|Zusatz|Nach)?[Ff]rage(?: Nr\\.)? ?\\d{0,3}[.:]? \\((?<by2>@N)(?:, [^)]{1,40})?\\)',
    yes: [
      'Herr Adler (CDU): Ich habe dazu eine Frage.',
      'Frau Birk: Das ist richtig.',
      'Frau Birk : Das ist richtig.',
      'Dazu Herr Adler: Es gehe.',
      'Frau Birk weiter: Leckt das Boot?',
      'Frage 3 (Frau Birk, SPD)',
      'Frau Birk (SPD), stellvertretende Vorsitzende:',
      'Dazu Rosa Birk, Leiterin im zuständigen Amt für Wege des Landes: „Das ist richtig.“',
    ],
    no: ['Frau Birk fragt: Warum?'],
  },
  {
    name: 'laut',
    pattern: '(?<![\\p{L}])(?:[Ll]aut|[Ll]t\\.) (?<by>@N)',
    yes: ['Laut Herrn Adler ist das fertig.', 'Den Auftrag hat lt. Frau Birk der Bund erteilt.'],
    no: ['Das ist zu laut für Herrn Adler.'],
  },
  {
    name: 'nach-auskunft',
    pattern:
      '(?<![\\p{L}])(?:[Ll]aut|[Nn]ach|[Gg]emäß) (?:@A)?(?:Auskunft|Aussagen?|Angaben?|Mitteilung|Auffassung|Ansicht|Meinung|Einschätzung|Kenntnis|Kenntnisstand|Wissensstand|Lesart|Information(?:en)?|Darstellung|Worten|Schilderung|Überzeugung|Bekunden|Erkenntnis(?:sen)?|Erfahrung(?:en)?|Berechnung(?:en)?|Rechnung|Eindruck|Ausführungen|Erläuterung(?:en)?|Schätzung(?:en)?|Beobachtung(?:en)?|Erinnerung)(?: (?:von|des|der|vom))? (?<by>@N)',
    yes: [
      'Nach Auskunft von Herrn Adler ist das fertig.',
      'Besprochen wird dies nach den Worten von Frau Birk im Mai.',
    ],
    no: ['Nach der Sitzung ging Herr Adler.'],
  },
  {
    name: 'aus-sicht',
    pattern: '[Aa]us (?:der )?Sicht (?:von |des |der )?(?<by>@N)',
    yes: ['Aus Sicht von Frau Birk ist das zu wenig.'],
    no: ['Aus der Mitte des Rates kommt nichts.'],
  },
  {
    name: 'wie-jemand-sagt',
    pattern:
      '(?:^|, )wie (?<by>@S) (?:auf (?:Bitten?|Wunsch|Nachfrage|Drängen) (?:(?:des|der|von) )?@N |(?:in|aus) (?:der|den|ihrer|seiner|ihren|seinen) \\p{Lu}\\p{L}+ |\\p{Ll}+ ){0,3}?(?:nachschlägt|nachschlug|nachliest|abliest|vorliest|erläutert|erläuterte|ausführt|ausführte|sagt|sagte|mitteilt|mitteilte|erklärt|erklärte|berichtet|berichtete|anmerkt|anmerkte|darlegt|darlegte|betont|betonte|angibt|angab|bestätigt|bestätigte|versichert|versicherte|hinzufügt|hinzufügte|ergänzt|ergänzte|einräumt|einräumte|weiß|wusste|(?:gehört|erfahren|erläutert|ausgeführt|gesagt|mitgeteilt|berichtet|dargelegt|angegeben|bestätigt|festgestellt)(?: hat| hatte| habe)?)(?=[,.])',
    yes: [
      'Das fällt, wie Herr Adler erläutert, nicht in sein Gebiet.',
      'Es sei alt, wie Frau Birk ausführt.',
      'Am 3. Juni, wie Frau Birk in ihrer Liste nachschlägt.',
      'Dies sei, wie Herr Adler auf Bitten von Frau Birk darlegte, erst später denkbar.',
      'Bislang sei, wie Herr Adler gehört hatte, alles dicht.',
    ],
    no: ['Frau Birk weiß, wie Herr Adler arbeitet.', 'Wie Herr Adler gesagt hat, ist es alt.'],
  },
  {
    name: 'wie-jemand-dazu-sagt',
    pattern:
      '^[^\\p{L}]*Wie (?<by>@S) (?:(?:dazu|hierzu|darauf|daraufhin|hierauf)(?: \\p{Ll}+){0,2}? (?:erläuterte?|ausführte?|sagte?|mitteilte?|erklärte?|berichtete?|anmerkte?|darlegte?|betonte?|angibt|angab|bestätigte?|antwortete?|entgegnete?|erwiderte?|einräumte?)|(?:(?:weiter|ferner|zudem|außerdem|ergänzend|abschließend|auch) )?(?:erläutert|ausführt|sagt|mitteilt|erklärt|berichtet|anmerkt|darlegt|betont|angibt|bestätigt|antwortet|entgegnet|erwidert|einräumt|versichert|ergänzt|hinzufügt))(?=,)',
    yes: [
      'Wie Frau Birk dazu ausführte, ist das Boot dicht.',
      'Wie Herr Adler hierzu erklärt, kommt es im Mai.',
      'Wie Herr Adler mitteilt, kommt es im Mai.',
    ],
    no: ['Wie Herr Adler dazu steht, ist offen.', 'Wie Herr Adler ausführte, ist es alt.'],
  },
  {
    name: 'so-die-auskunft-von',
    pattern:
      '(?:^|, )so (?:die|eine) (?:\\p{Ll}+ )?(?:Auskunft|Antwort|Einschätzung|Erklärung|Aussage|Begründung|Mitteilung|Erwiderung|Information) (?:(?:von|vom|des|der|aus|seitens)(?: de[rmn])? )?(?<by>@N)|(?<![\\p{L}])(?:heißt|hieß) es (?:dazu |hierzu |daraufhin |darauf )?(?:aus|von|vom|seitens|bei|beim)(?: de[rmn])? (?<by2>@N)|^[^\\p{L}]*(?:[Aa]us|[Vv]on|[Vv]onseiten|[Ss]eitens)(?: de[rs])? (?<by4>@N) (?:(?:heißt|hieß) es|verlautet(?:e)?(?! nichts))|(?:^|, )(?:so )?(?:lautet|lautete|war|ist) die (?:\\p{Ll}+ )?(?:Auskunft|Antwort|Erklärung|Begründung) (?:(?:von|vom|des|der|aus|seitens)(?: de[rmn])? )?(?<by3>@N)',
    yes: [
      'Das Boot sei dicht, so die Auskunft der Verwaltung.',
      'Das Boot sei dicht, heißt es aus der Verwaltung.',
      'Aus der Verwaltung heißt es, das Boot sei dicht.',
      'Aus der Verwaltung verlautete, das Boot sei dicht.',
      'Im Mai, lautet die Antwort von Herrn Adler.',
    ],
    no: ['So die Sitzung endet, geht Herr Adler.', 'Das Boot heißt Frau Birk zu Ehren so.'],
  },
  {
    name: 'übergibt-an-die-berichtet',
    pattern:
      '(?:übergibt|übergab|erteilt|erteilte|gibt|gab) (?:[^;?!.,]{0,40} )?das Wort(?: an)? (?<by>@O), (?:der|die) [^;?!]{2,160} (?:berichtet|berichtete|sprach|spricht|erklärte|erklärt|antwortete|antwortet|ausführte|ausführt|mitteilte|mitteilt|nannte|nennt|erläuterte|erläutert)\\.',
    yes: ['Er übergab das Wort an Herrn Adler, der von zwanzig Booten berichtete.'],
    no: ['Er übergab das Wort an Herrn Adler, der das Boot mitgebracht hatte.'],
  },
  {
    name: 'erfährt-von-jemandem',
    pattern:
      '(?<![\\p{L}])(?:erfährt|erfuhr|erfahren|erfuhren|vernimmt|vernahm|hört|hörte)(?: @N)?(?: \\p{Ll}+){0,2} (?:von|vom|aus|seitens)(?: de[rmn])? (?<by>@O)|^[^\\p{L}]*(?:[Vv]on|[Vv]om|[Aa]us) (?<by2>@O) (?:erfährt|erfuhr|erfahren|erfuhren|hört|hörte) @N|(?:^|, )(?:(?:war|ist) )?(?:von|vom|aus|seitens)(?: de[rmn])? (?<by3>@O) zu (?:erfahren|hören|vernehmen)(?![\\p{L}])|(?<=, (?:war|ist) )(?:dazu |hierzu |darauf )?(?:von|vom|aus|seitens)(?: de[rmn])? (?<by4>@O) zu (?:erfahren|hören|vernehmen)(?![\\p{L}])|(?<=, (?:war|ist) )zu (?:erfahren|hören|vernehmen) (?:von|vom|aus|seitens)(?: de[rmn])? (?<by5>@O)',
    yes: [
      'Sie seien doppelt gewichtet worden, erfährt er von Herrn Adler.',
      'Von Frau Birk erfährt er, dass das Boot leckt.',
      'Im Mai, war von Frau Birk zu erfahren.',
      'Im Mai, war aus der Verwaltung zu hören.',
    ],
    no: ['Er erfährt, dass Herr Adler geht.', 'Sie hört von der Bank.'],
  },
  {
    name: 'worauf-jemand-hinweist',
    pattern:
      ', (?:worauf|was|woran|wofür|wovor|wozu|woraufhin) (?<by>@S) (?:\\p{Ll}+ ){0,3}?(?:hinweist|hinwies|verweist|verwies|betont|betonte|unterstreicht|unterstrich|erinnert|erinnerte|hervorhebt|hervorhob|anmerkt|anmerkte|bedauert|bedauerte|einräumt|einräumte|versichert|versicherte|bestätigt|bestätigte|klarstellt|klarstellte|aufmerksam macht|aufmerksam machte|weiß|wusste)(?=[,.])',
    yes: [
      'Die Ausgabe obliegt, worauf Herr Adler hinweist, nicht der Stadt.',
      'Das Boot sei, was Frau Birk ausdrücklich betont, noch dicht.',
    ],
    no: ['Frau Birk fragt, wen Herr Adler betont.'],
  },
  {
    name: 'soweit-jemand-weiß',
    pattern:
      '(?:^[^\\p{L}]*|, )(?:[Ss]oweit|[Ss]oviel|[Ss]o viel|[Ss]o weit) (?<by>@N) (?:\\p{Ll}+ ){0,3}?(?:weiß|wisse|wusste|bekannt(?: ist| sei| war)?|sehen (?:kann|könne|konnte)|sieht|beurteilen (?:kann|könne|konnte)|(?:sich )?erinner[nt](?: kann| könne)?|erinnerlich(?: ist| sei)?|überblickt|übersieht|im Kopf hat(?:te)?|informiert (?:ist|sei|war))(?=[,.])',
    yes: [
      'Eine Betreuung sei, soweit Frau Birk weiß, eingerichtet.',
      'Soweit Herrn Adler bekannt, ist das Boot dicht.',
      'Das Boot ist, soviel Herr Adler weiß, gestrichen.',
    ],
    no: ['Soweit Frau Birk kommt, ist alles gut.'],
  },
  {
    name: 'nach-jemand',
    pattern:
      '(?<=(?:ist|sind|braucht|sei|seien|wird|wurde|werden|hat|habe|haben|muss|kann|soll) )nach (?<by>@O)',
    yes: ['Die Ausweisung braucht nach Bürgermeister Adler lange Zeit.'],
    no: ['Er fragt nach Herrn Adler.'],
  },
  {
    name: 'zufolge',
    pattern: '(?<by>@N) zufolge',
    yes: ['Herrn Adler zufolge ist das fertig.'],
    no: ['Demzufolge ist das fertig.'],
  },
  {
    name: 'wird-von-verneint',
    pattern:
      '(?:wird|wurde|werden|wurden|ist|sei|worden) (?:@A)?(?:von|vom|durch|seitens|von [Ss]eiten|vonseiten) (?<by>@O)[^;?!]{0,160}? (?:verneint|bejaht|beantwortet|bestätigt|beschieden|geklärt|ausgeräumt|zugesagt|erläutert|erklärt|mitgeteilt|zugesichert|dargelegt|dargestellt|geschildert|beschrieben|skizziert|umrissen|erörtert|beziffert|genannt|benannt|eingeräumt|aufgezeigt|verlesen|vorgetragen|eingeleitet|abgelehnt|zurückgewiesen|klargestellt|ausgeführt|bemängelt|angeregt|angemerkt|(?<!^@N (?:ist|wurde|war|sei) [^;?!]{0,160})angesprochen|hingewiesen|vorgestellt|eröffnet|vorgeschlagen|begrüßt)|(?:kann|konnten?|können|muss|musste) (?:von|vom|durch|seitens) (?<by2>@O)(?: (?!nicht )\\p{Ll}+){0,4} (?:verneint|bejaht|bestätigt|beantwortet|geklärt|ausgeräumt) werden',
    yes: [
      'Dies wird von Frau Birk verneint.',
      'Dieses kann seitens der Verwaltung nur verneint werden.',
      'Die Frage wird von Herrn Adler beantwortet.',
      'Die Frage wurde vom Wehrführer beantwortet.',
      'Dies wird seitens der Verwaltung bestätigt.',
      'Die Lage des Bootshauses wird von Herrn Adler ausführlich dargestellt.',
      'Diese konnten von Herrn Adler geklärt werden.',
      'Die Frage wird durch Frau Birk mit einem Nein beschieden.',
    ],
    no: [
      'Die Birke wird von Herrn Adler gefällt.',
      'Frau Birk ist von Eltern angesprochen worden.',
      'Die Frage konnte von den Anwesenden nicht beantwortet werden.',
    ],
  },
  {
    name: 'wird-von-vorgestellt',
    pattern:
      '(?:wird|wurde|werden|wurden) [^,.;:?!]{1,120}? (?:von|vom|durch|seitens) (?<by>@O)(?: [^,.;:?!]{1,120}?)? (?:erläutert|vorgestellt|vorgetragen|verlesen|dargestellt|präsentiert|eingeführt|skizziert|geschildert)(?![\\p{L}])',
    yes: [
      'Zu diesem Punkt wird die Vorlage von Frau Birk erläutert.',
      'Der Plan wird im Rahmen der Anhörung von Herrn Adler anhand von Bildern vorgestellt.',
    ],
    no: ['Der Antrag wird auf Wunsch von Frau Birk vertagt.'],
  },
  {
    name: 'von-jemand-wird',
    pattern:
      '(?:^[^\\p{L}]*|(?:Hierzu|Dazu|Daraufhin|Dies|Sodann|Weiter|Weiterhin|Ferner|Zudem|Außerdem|Anschließend|Abschließend|Ergänzend|Zunächst|Auch|Es) (?:wird|wurde) )(?:[Vv]on|[Vv]om|[Dd]urch|[Ss]eitens|[Vv]on Seiten|[Vv]onseiten) (?<by>@O)(?: (?:wird|wurde))?[^.;?!,]{0,80}?(?:erklärt|mitgeteilt|ausgeführt|erläutert|geantwortet|berichtet|zugesagt|zugesichert|bestätigt|verneint|bejaht|dargelegt|hingewiesen|verwiesen|angemerkt|ergänzt|entgegnet|erwidert|klargestellt|betont|angeregt|vorgeschlagen|bemängelt|kritisiert|vorgetragen|aufgezeigt|angesprochen|geäußert|gefordert|gerügt|moniert|beanstandet|vorgebracht|geschildert|hervorgehoben|angemahnt|beklagt|eingewandt|eingewendet|thematisiert|dargestellt|begründet|bezweifelt|aufmerksam gemacht|zum Ausdruck gebracht)|^[^\\p{L}]*(?:[Vv]on|[Dd]urch|[Ss]eitens) (?<by2>@O) (?:kann|konnte|können|konnten)[^.;?!,]{0,80} beantwortet werden',
    yes: [
      'Von der Verwaltung konnte die Frage nicht beantwortet werden.',
      'Von der Verwaltung wird mitgeteilt, dass der Weg gesperrt ist.',
      'Von Herrn Max Adler wird aufgezeigt, dass am Steg zu schnell gefahren wird.',
      'Durch Frau Birk wird darauf aufmerksam gemacht, dass der Steg wackelt.',
      'Hierzu wird von Herrn Adler erklärt, dass es gehe.',
      'Von Herrn Adler wird darauf verwiesen, dass das Boot leckt.',
    ],
    no: ['Von Herrn Adler wird der Weg gesperrt.'],
  },
  {
    name: 'antwort-lautet',
    pattern: '(?:Die )?Antwort (?:von |des |der )?(?<by>@N) (?:lautet|lautete|ist|war)',
    yes: ['Die Antwort von Herrn Adler lautet, dass es gehe.'],
    no: ['Die Antwort von Herrn Adler fehlt.'],
  },
  {
    name: 'erhält-antwort',
    pattern: 'erhält von (?<by>@O) (?:die|zur) Antwort',
    yes: ['Frau Birk fragt nach und erhält von Herrn Adler die Antwort, dass es gehe.'],
    no: ['Frau Birk erhält von Herrn Adler Post.'],
  },
  {
    name: 'erfährt-er-von',
    pattern:
      ', (?:erfährt|erfuhr|hört|hörte|lernt|lernte) (?:@S)(?: \\p{Ll}+){0,2} (?:von|vom|durch) (?<by>@O)(?=[,.;]|$)|^[^\\p{L}]*(?:@S) (?:erfährt|erfuhr|hört|hörte)(?: \\p{Ll}+){0,2} (?:von|vom|durch) (?<by2>@O), ',
    yes: ['Im Hafen, erfuhr er von Herrn Adler.', 'Sie erfuhr von Frau Birk, dass das Boot leckt.'],
    no: ['Sie erfuhr von Frau Birk.', 'Er hört von Herrn Adler nichts.'],
  },
  {
    name: 'ihm-ist-aufgefallen',
    pattern: `^[^\\p{L}]*(?<by>@N) (?:ist|sei|war|wurde|werde)${NOTICED}|^[^\\p{L}]*(?<by2>@N) (?:fällt|fiel|falle)(?![\\p{L}])[^,;.]{0,60} auf(?:,|\\.$)|^[^\\p{L}]*(?:Auch|Außerdem|Zudem|Weiterhin|Ferner) (?:ist|sei|war|wurde|werde) (?<by3>@N)${NOTICED}`,
    yes: [
      'Ihm sei außerdem zu Ohren gekommen, dass das Boot leckt.',
      'Frau Birk ist aufgefallen, dass das Tor offen steht.',
      'Ihr fällt auf, dass das Tor offen steht.',
      'Zudem ist ihm unverständlich, dass das Tor offen steht.',
    ],
    no: ['Ihm ist das nicht bekannt.', 'Herrn Adler gefällt das Boot, das er sieht.'],
  },
  {
    name: 'ihm-geht-es-um',
    pattern:
      '^[^\\p{L}]*(?:(?:Als Zweites|Als Nächstes|Zudem|Außerdem|Ferner|Weiter|Weiterhin|Dabei|Hier) )?(?:geht|ging|gehe) es (?<by>@N) (?:auch |vor allem |nur |noch |zudem )?(?:um|darum)(?!\\p{L})',
    yes: [
      'Als Zweites geht es Herrn Adler um das Geld.',
      'Ferner ging es Frau Birk darum, ob das Boot leckt.',
    ],
    no: ['Es geht um das Boot.'],
  },
  {
    name: 'nicht-bekannt',
    pattern:
      '^[^\\p{L}]*(?<by>@O) (?:(?:ist|sei|war|sind|seien|waren)(?![\\p{L}])[^,;.]{0,80}? (?:bekannt|unbekannt|geläufig|erinnerlich|bewusst|entfallen|neu)(?![\\p{L}])|(?:liegen|liegt|lägen|liege|lag|lagen)(?![\\p{L}])[^,;.]{0,80}? (?:nichts?|kein(?:e[nrs]?)?)(?![\\p{L}])|(?:fehlt|fehlen|fehlten) )|^[^\\p{L}]*(?<by3>@S) (?:liegen|liegt|lagen|lag) (?:hierzu |dazu )?(?:keine|nichts|(?:die|diese) \\p{L}+ (?:hierzu |dazu )?(?:noch )?nicht)(?= )|^[^\\p{L}]*(?<by4>@S) (?:ist|sei|war) (?:dies|das|davon|hiervon|hierüber|darüber|hierzu|dazu|nichts|der|die|ein|eine|keine?) [^,;.]{0,80}?(?:bekannt|unbekannt|geläufig|erinnerlich)(?![\\p{L}])|(?:ist|sei|war|sind|seien|waren|liegen|liegt|lägen|liege|lagen|lag) (?<by2>@N) [^,;]{0,80}(?:(?:nichts?|un)[^,;]{0,20}bekannt|(?:keine|nicht)[^,;]{0,60} vor)(?![\\p{L}])',
    yes: [
      'Herrn Adler ist die Zusage unbekannt.',
      'Dies ist Frau Birk nicht bekannt.',
      'Frau Birk ist der Vorgang nicht geläufig.',
      'Zur Zahl der Boote liegen ihm keine Angaben vor.',
      'Ihr liegt dazu noch nichts vor.',
      'Der Verwaltung sind keine Klagen bekannt.',
      'Frau Birk lagen die Zahlen nicht vor.',
      'Ausnahmen waren der Vorsitzenden nicht bekannt.',
    ],
    no: [
      'Bei Herrn Adler ist die Zusage.',
      'Frau Birk ist bekannt.',
      'Den Eltern sei das nicht zu vermitteln.',
      'Ihm sei zu Ohren gekommen, dass das Boot leckt.',
      'Dem Ausschuss liegt die Antwort vor.',
    ],
  },
  {
    name: 'für-jemanden-ist',
    pattern:
      '^[^\\p{L}]*Für (?<by>@O) (?:ist|sei|war|hängt|hänge|steht|stehe|kommt|komme|bleibt|bleibe|spricht|spreche|bedeutet|liegt|liege)(?!\\p{L})',
    yes: ['Für Herrn Adler hängt dies vom Wetter ab.'],
    no: ['Für Herrn Adler kauft Frau Birk ein Boot.'],
  },
  {
    name: 'weiß-jemand-nicht',
    pattern: ', (?:weiß|wisse|wusste) (?<by>@S) (?:auch |noch )?nicht(?= ?[.,;]|$)',
    yes: ['Der Steg ist gesperrt, ob er wieder öffnet, weiß Herr Adler nicht.'],
    no: ['Herr Adler sagt, dass er das weiß.'],
  },
];
