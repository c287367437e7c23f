import type { Cue } from '../../language/cue.ts';

/** Who is greeted where nobody is named. */
const GUESTS =
  '(?:alle|Anwesende|Erschienene|\\p{L}*[Mm]itglieder|Gäste?|Gast|Zuhörer|Zuschauer|Besucher|\\p{L}*[Bb]ürger|Einwohner|Presse|Vertreter|Damen|Herren|Teilnehmer|Ratsdamen|Kolleg|Öffentlichkeit|Schüler|Eltern|\\p{L}*(?:räte|rätinnen|vertreter)(?!\\p{L}))';
/** "begrüßt die Gäste", and not "begrüßt Frau Birk den Kauf", who is glad of it. */
const GREETS = `begrüßte?(?! @S(?: (?!und |sowie )\\p{Ll}+){0,4} (?:den|die|das|diese[ns]?|dass|eine?n?) (?:\\p{Ll}+,? ){0,8}(?!${GUESTS})\\p{Lu})(?: @S)?(?: (?:zu|zum|zur|unter|als|im|in|am|um|vom|von|für|neben|außer) [^.;,]{1,60}?)?(?: [\\p{Ll}\\d]+){0,6}? (?:@N|${GUESTS})`;

/** What a speaker's sentence is that neither asks nor answers: it leaves questions open. */
export const ASIDES: readonly Cue[] = [
  {
    name: 'dankt',
    pattern:
      '(?<![\\p{L}])(?:dankt|dankte|danken|bedankt|bedankte|bedanken|gratuliert|heißt [^,]* willkommen)(?![\\p{L}])|(?<![\\p{L}])begrüßte?(?: @S)? (?:das|dies)\\.$|(?<![\\p{L}])(?:hat|haben)(?: @S)? (?:das|dies) begrüßt(?![\\p{L}])|(?<![\\p{L}])freute? sich(?:,| darüber,)? (?:dass[^.;]{0,60} (?:angesprochen|aufgegriffen|gefragt|gestellt)(?![\\p{L}])|über (?:das|die|dieses) (?:@A)?(?:Interesse|Nachfrage|Frage|Anfrage)(?![\\p{L}]))',
    yes: [
      'Frau Birk dankt für den Bericht.',
      'Herr Adler freut sich, dass das Thema angesprochen wird.',
      'Frau Birk freute sich über das Interesse.',
    ],
    no: [
      'Frau Birk begrüßt das Boot.',
      'Frau Birk gedenkt der Toten.',
      'Herr Adler freut sich, dass der Steg fertig ist.',
    ],
  },
  {
    name: 'leitet',
    pattern: `(?:lässt|ließ) [^.]*abstimmen|(?:eröffnet|schließt|unterbricht|beendet|eröffnete|schloss)(?: @S)? (?:um [^,]* )?die (?:\\p{L}+ )?(?:Sitzung|Fragestunde|Einwohnerfragestunde|Aussprache|Diskussion|Beratung|Versammlung)|(?:erteilt|übergibt|erteilte|übergab)[^.]*? (?:das )?(?:Wort|Rederecht)|(?:gibt|gab|reicht|reichte)(?: @S)? das Wort(?: [^.]{0,60})? (?:an |weiter)|ruft [^.]* auf(?:[.,]|$)|(?:leitet|leitete) [^.]*(?:Sitzung|über)|stellt [^.]*(?:Beschlussfähigkeit|zur Abstimmung|Ladung)|verliest den Verpflichtungstext|${GREETS}|(?:schließt|beendet|eröffnet|schloss|beendete|eröffnete)(?: @S)? [^.;,]{0,40}(?:den (?:nicht)?öffentlichen Teil|die Rednerliste|diesen Punkt|den Tagesordnungspunkt)|stellt(?:e)?(?: @S)? [^.;]{0,40}fest, dass (?:es |hierzu |dazu )?keine (?:weiteren )?(?:\\p{Lu}\\p{L}*[Ff]ragen|Fragen|Wortmeldungen|Anträge|Redebeiträge)|(?:mahnt|mahnte|ruft|rief|bittet|bat)(?![\\p{L}])[^.;]{0,60} (?:zur (?:Ordnung|Ruhe|Sache|Eile|Mäßigung|Kürze|Disziplin)|um (?:Ruhe|Mäßigung|Sachlichkeit|kurze Beiträge|Kürze|Wortmeldungen|Handzeichen|Abstimmung|Aufmerksamkeit))|(?:weist|wies|erinnert|erinnerte|stellt|stellte|bittet|bat)(?![\\p{L}])[^.;]{0,200} (?:abgestimmt|abzustimmen|eine Aussprache nicht|keine Aussprache|die Redezeit|zur Sache zu (?:sprechen|kommen)|(?:sich )?kurz zu fassen|zur Tagesordnung)(?![\\p{L}])`,
    yes: [
      'Der Vorsitzende begrüßt die Anwesenden und die Presse.',
      'Sodann begrüßt Frau Birk zu diesem Punkt den Planer, Herrn Adler.',
      'Der Vorsitzende lässt darüber abstimmen.',
      'Frau Birk eröffnet die Sitzung.',
      'Der Vorsitzende stellt fest, dass keine weiteren Wortmeldungen vorliegen.',
      'Frau Birk weist darauf hin, dass über den Antrag noch abgestimmt werden müsse.',
      'Frau Birk schließt um 19 Uhr den öffentlichen Teil.',
      'Die Vorsitzende mahnt zur Ordnung.',
      'Die Vorsitzende leitete zum nächsten Punkt über.',
    ],
    no: [
      'Frau Birk lässt das offen.',
      'Für den Verein begrüßt Herr Adler den Kauf des Bootes.',
      'Herr Adler begrüßt zwar den Inhalt des Antrages, hält ihn aber für zu teuer.',
      'Der Rat begrüßt ausdrücklich die gute Zusammenarbeit mit der Werft.',
    ],
  },
  {
    name: 'fragt-sich-dasselbe',
    pattern:
      '^[^\\p{L}]*(?:Diese|Dieselbe|Die gleiche|Eben diese) Frage (?:stellt|stellte|stelle) sich (?:auch |ebenfalls )?@S(?! die)',
    yes: ['Diese Frage stellt sich auch Frau Birk.'],
    no: ['Diese Frage stellt Frau Birk dem Amt.'],
  },
  {
    name: 'bittet-zu-antworten',
    pattern:
      '(?<![\\p{L}])(?:bittet|bat|ersucht|ersuchte|fordert|forderte)(?![\\p{L}])[^.;?!]{0,20}@N[^.;?!]{0,80}? (?:um (?!schriftlich)(?:@A)?(?:Stellungnahme|Antwort|Beantwortung|Erläuterung(?:en)?|Einschätzung|Ausführungen|Klarstellung)\\.|(?:Stellung zu nehmen|zu antworten|zu beantworten|zu erläutern|auszuführen|zu erklären|darzulegen|etwas zu sagen)\\.)',
    yes: [
      'Die Landrätin bat den Geschäftsführer, Herrn Adler, um eine Stellungnahme.',
      'Der Vorsitzende bittet Frau Birk, hierzu Stellung zu nehmen.',
    ],
    no: [
      'Der Vorsitzende bittet um Ruhe.',
      'Der Vorsitzende bittet die Verwaltung um schriftliche Beantwortung.',
    ],
  },
  {
    name: 'reicht-weiter',
    pattern:
      '(?:gibt|reicht|leitet|gab) (?:die|diese|seine|ihre) (?:Frage|Anfrage|Bitte)n? (?:an @N )?(?:weiter|ab)',
    yes: ['Frau Birk gibt die Frage an Herrn Adler weiter.'],
    no: ['Frau Birk wird die Frage an Herrn Adler weitergeben.'],
  },
];

/** Replies in which nobody is named: the voice is passive. */
export const UNSPOKEN_REPLIES: readonly Cue[] = [
  {
    name: 'gremium-wird',
    pattern:
      '^[^\\p{L}]*(?<by>@S) (?:wird|werden) (?:sich |dies|das |es |die |den |hier|diesbezüglich|dazu|daher|@N )[^,;]*(?:en|ern)[.]$',
    yes: ['Der Ortsrat wird sich die Orgel ansehen.', 'Die Verwaltung wird Frau Birk daran erinnern.'],
    no: ['Der Ortsrat wird gewählt.'],
  },
  {
    name: 'die-lage-stellt-sich-dar',
    pattern:
      '^[^\\p{L}]*(?:Die (?:derzeitige |aktuelle )?(?:Situation|Lage|Sachlage|Rechtslage)|Der (?:derzeitige |aktuelle )?(?:Sachstand|Stand)) (?:stellt|stelle) sich (?:wie folgt|so|folgendermaßen) dar(?![\\p{L}])',
    yes: [
      'Die Situation stellt sich so dar, dass drei Boote fehlen.',
      'Der Sachstand stellt sich wie folgt dar: Es fehlt ein Boot.',
    ],
    no: ['Die Lage des Stegs ist gut.'],
  },
  {
    name: 'gremium-meint',
    pattern:
      '^[^\\p{L}]*?(?<by>@S) (?:sieht|sah|hält|hielt|geht|ging|kann|konnte|kennt|plant|beabsichtigt|rechnet|schätzt|empfiehlt|befürwortet|verfügt|vertritt|strebt|spricht sich(?=[^.;]{3,120} aus[.,])|sprach sich(?=[^.;]{3,120} aus[.,])|nimmt (?:hierzu |dazu )?wie folgt Stellung|wird (?:[^.;,]{0,60} )?(?:antworten|beantworten|mitteilen|prüfen|klären|berichten|informieren))(?![\\p{L}])',
    yes: [
      'Die Verwaltung sieht keinen Bedarf.',
      'Der Ortsrat spricht sich eindeutig für den Erhalt aus.',
      'Die Verwaltung kann dies nicht sagen.',
      'Die Verwaltung wird schriftlich antworten.',
    ],
    no: ['Die Verwaltung kauft ein Boot.'],
  },
  {
    name: 'jemand-werde',
    pattern:
      '^[^\\p{L}]*?(?<by>@S) (?:werde|könne|wolle|müsse) [^;]{0,120}\\p{Ll}(?:en|ern|eln)(?:[.,]| und)',
    yes: ['Herr Adler werde dies prüfen.', 'Frau Birk könne dies nicht sagen und werde es nachreichen.'],
    no: ['Herr Adler werde gewählt.'],
  },
  {
    name: 'gremium-klärt',
    pattern:
      '^[^\\p{L}]*?(?<by>@S) (?:(?:klärt|prüft|überprüft|ermittelt|erfragt)(?: @S)?(?: dies| das| es| die (?:Sache|Angelegenheit)|,| hierzu|\\.)|(?:reicht|liefert|trägt|sendet|fragt)[^.;,]{0,80} nach(?:[.,]| und)|(?:leitet|gibt)[^.;,]{0,80} weiter(?:[.,]| und)|kümmert sich|gibt[^.;,]{0,40} Rückmeldung|legt[^.;,]{0,60} vor|erarbeitet|stellt[^.;,]{0,60} (?:zusammen|bereit|zur Verfügung)|setzt sich[^.;,]{0,60} in Verbindung|nimmt[^.;,]{0,60} (?:mit|auf)(?:[.,]| und))',
    yes: [
      'Die Verwaltung klärt dies.',
      'Die Verwaltung reicht die Zahlen nach.',
      'Das Bauamt kümmert sich darum.',
    ],
    no: ['Die Verwaltung prüft jedes Boot.', 'Die Verwaltung leitet die Werft.'],
  },
  {
    name: 'noch-kein-Termin',
    pattern:
      '^[^\\p{L}]*(?:(?:Ein|Einen|Der|Den) (?:genaue[rn] |konkrete[rn] |neue[rn] )?(?:Termin|Zeitpunkt|Zeitplan)|Ein Datum|Das Datum) (?:steht|stehe|stand|gibt|gebe|gab|ist|sei|liegt|liege)(?: es)?(?: (?:hierfür|dafür|dazu|hierzu|derzeit|bisher|bislang|aktuell))? (?:noch )?nicht(?: fest| bekannt| vor| festgelegt)?\\.$',
    yes: ['Ein Termin steht noch nicht fest.', 'Einen Termin gibt es noch nicht.'],
    no: ['Ein Termin steht im Kalender.', 'Der Termin ist nicht gut.'],
  },
  {
    name: 'gremium-gibt-Auskunft',
    pattern:
      '^[^\\p{L}]*(?<by>@S) (?:gibt|gab|erteilt|erteilte)(?: (?:hierzu|dazu|hierüber|darüber|daraufhin|ihm|ihr|ihnen))? (?:@A)?(?:Erläuterung(?:en)?|Auskunft|Auskünfte|Informationen|Erklärung(?:en)?|Überblick|Rückmeldung)(?:[.,:]| (?:dazu|hierzu|zu|zum|zur|über)(?![\\p{L}]))',
    yes: ['Die Verwaltung gibt hierzu Erläuterungen.', 'Das Bauamt gab eine kurze Erklärung zum Steg.'],
    no: ['Die Verwaltung gibt das Boot zurück.'],
  },
  {
    name: 'dazu-kann',
    pattern:
      '^[^\\p{L}]*(?:Dazu|Hierzu|Darüber|Hierüber|Dies|Das|Diese [^,.;]{2,40}|(?:Zu|Zum|Zur|Aus|Wegen|Aufgrund|Im) [^,.;]{3,60}|Derzeit|Momentan|Zurzeit|Aktuell|Leider|Spontan|Näheres|Genaueres) (?:kann|könne|konnte|konnten|können|vermag|vermochte|darf|dürfe|möchte|will|wolle) (?<by>@S) [^;]{0,80}(?:nichts|keine|nicht|noch|erst)(?![\\p{L}])[^;]{0,80}(?:sagen|mitteilen|geben|machen|nennen|beantworten|beziffern|äußern)(?:[.,;]| und)',
    yes: [
      'Aus Gründen des Datenschutzes könne Herr Adler dazu nichts sagen.',
      'Dazu konnte die Verwaltung noch nichts sagen, die Bögen würden ausgewertet.',
      'Das kann der Bauhof noch nicht beziffern.',
      'Aufgrund des Geheimnisses kann sie das nicht mitteilen.',
    ],
    no: ['Dazu konnte die Verwaltung viel sagen.', 'Dazu kann jeder etwas sagen.'],
  },
  {
    name: 'keine-auskunft-möglich',
    pattern:
      '^[^\\p{L}]*(?:Dazu|Hierzu|Darüber|Hierüber|Dies|Das|Es|Eine|Genaue|Nähere|Konkrete)(?![\\p{L}])(?: \\p{L}+){0,4}? (?:kann|könne|konnte|können|könnten|konnten)(?: [\\p{L}]+){0,4}? (?:keine?|nicht)(?: \\p{L}+){0,4}? (?:gegeben|erteilt|gemacht|getroffen|genannt|beantwortet) werden(?![\\p{L}])|^[^\\p{L}]*(?:Da|Weil|Nachdem) (?:hierauf|darauf|hierzu|dazu|dies|hierüber|darüber)(?: \\p{L}+){0,4}? (?:keine?|nicht)(?: \\p{L}+){0,4}? (?:gegeben|erteilt|gemacht|getroffen|genannt|beantwortet) werden (?:kann|konnte|können|konnten),',
    yes: [
      'Da dazu keine Auskunft gegeben werden konnte, wird das Boot vermessen.',
      'Dazu kann ad hoc keine Auskunft erteilt werden.',
      'Genaue Zahlen können derzeit nicht genannt werden.',
    ],
    no: ['Dazu kann keine Beleuchtung gebaut werden.', 'Hierzu kann Auskunft gegeben werden.'],
  },
  {
    name: 'seitens-jemandes-keine-auskunft',
    pattern:
      '^[^\\p{L}]*(?:Seitens|Vonseiten|Von Seiten|Von|Vom) (?<by>@O) (?:kann|könne|konnte|können|könnten|konnten)(?: [\\p{L}]+){0,4}? (?:keine?|nicht)(?: \\p{L}+){0,3}? (?:gegeben|erteilt|gemacht|getroffen|genannt|beantwortet) werden(?![\\p{L}])',
    yes: ['Seitens der Verwaltung konnte hierzu ad hoc keine Aussage getroffen werden.'],
    no: ['Von der Verwaltung kann das Boot nicht gestrichen werden.'],
  },
  {
    name: 'wird-von-jemandem-geantwortet',
    pattern:
      '^[^\\p{L}]*(?:Hierauf|Darauf|Daraufhin|Dazu|Hierzu|Es|@O|Dem|Dies) (?:wird|wurde|werden)(?: \\p{Ll}+){0,3}? (?:von|vom|durch|seitens) (?<by>@O)(?: (?:\\p{Ll}+|@O)){0,4}? (?:geantwortet|erwidert|entgegnet|mitgeteilt|erklärt|erläutert|ausgeführt|dargelegt|klargestellt|hingewiesen|bestätigt|berichtet|versichert|eingewandt|eingeräumt)(?=[,:])',
    yes: [
      'Hierauf wurde vom Bürgermeister erwidert, es gehe.',
      'Dem wurde von Frau Birk entgegnet, dass es lecke.',
    ],
    no: ['Hierzu wird mitgeteilt, dass das Boot dicht ist.'],
  },
  {
    name: 'wird-geantwortet',
    pattern:
      '^[^\\p{L}]*(?:Hierauf|Darauf|Daraufhin|Dazu|Hierzu|Es|@O|Dem|Dies|Verwaltungsseitig) (?:wird|wurde|werden)(?: (?:\\p{Ll}+|@O)){0,5}? (?:geantwortet|erwidert|entgegnet|mitgeteilt|erklärt|erläutert|ausgeführt|dargelegt|dargestellt|klargestellt|informiert|hingewiesen|verwiesen|bestätigt|berichtet|versichert)(?=[,:])',
    yes: [
      'Hierzu wird mitgeteilt, dass das Boot dicht ist.',
      'Ihm wird geantwortet, das Boot komme im Mai.',
      'Verwaltungsseitig wird ausgeführt, dass es gehe.',
      'Es wird darauf hingewiesen, dass das Boot im Mai kommt.',
    ],
    no: ['Hierzu wird ein Bericht erstellt, der alles sagt.'],
  },
  {
    name: 'seitens-jemandes-genannt',
    pattern:
      '^[^\\p{L}]*(?:Seitens|Vonseiten|Von Seiten|Von|Vom|Durch) (?<by>@O) (?:wird|wurde|werden|wurden)(?: [^.;,]{1,100})? (?:genannt|angegeben|beziffert|benannt|bestätigt|bejaht|verneint|ausgeschlossen|eingeräumt|empfohlen|zugesichert|zugesagt)(?=[.,;]| und)',
    yes: ['Seitens der Verwaltung werden 20.000 Euro genannt.', 'Vom Bauamt wird dies bestätigt.'],
    no: ['Von der Verwaltung wird ein Boot gekauft.', 'Frau Birk wird genannt.'],
  },
  {
    name: 'einigt-sich-darauf',
    pattern:
      '^[^\\p{L}]*(?:Es|Hierzu|Dazu) (?:wird|wurde) sich (?:\\p{Ll}+ ){0,4}(?:geeinigt|verständigt|verabredet)(?![\\p{L}])',
    yes: [
      'Es wird sich darauf geeinigt, das Boot zu behalten.',
      'Hierzu wurde sich dahin verständigt, das Boot zu streichen.',
    ],
    no: ['Es wird sich zeigen, wer kam.', 'Sodann wird sich darauf verständigt, das Boot zu streichen.'],
  },
  {
    name: 'liegt-nichts-vor',
    pattern:
      '^[^\\p{L}]*(?:Hierzu|Dazu|Hierüber|Darüber|Diesbezüglich) (?:liegen|liegt|lagen|lag|sind|ist|waren|war|gibt es)(?: \\p{Ll}+){0,3}? (?:keine?|nichts|noch nichts)(?![\\p{L}])[^.;,]{0,60}(?: (?:vor|bekannt)|(?<=gibt es [^.;,]{1,80}))[.,;]',
    yes: [
      'Hierzu liegen keine Informationen vor.',
      'Dazu ist derzeit nichts bekannt.',
      'Hierzu gibt es noch keine Erkenntnisse.',
    ],
    no: ['Hierzu liegen keine Anträge auf dem Tisch.', 'Hierzu liegt ein Bericht vor.'],
  },
  {
    name: 'entzieht-sich',
    pattern:
      '^[^\\p{L}]*(?:Dies|Das|Dieses|Es) (?:entzieht|entziehe|entzog) sich (?:der Kenntnis (?:von |des |der )?(?<by>@O)|(?:seiner|ihrer) Kenntnis)',
    yes: [
      'Das entzieht sich der Kenntnis von Herrn Adler.',
      'Dies entziehe sich ihrer Kenntnis.',
      'Dieses entzog sich ihrer Kenntnis.',
    ],
    no: ['Das Boot entzieht sich dem Blick.'],
  },
  {
    name: 'das-übernimmt',
    pattern: '^[^\\p{L}]*(?:Das|Dies) (?:werde|wird|will|wolle|werden|wollen) (?<by>@S) [^,;]*(?:en|ern)[.]$',
    yes: ['Das werde er nachsehen.'],
    no: ['Das werde er dann ja sehen, so Frau Birk.'],
  },
  {
    name: 'wüsste-auch-gern',
    pattern:
      '^[^\\p{L}]*(?:Das|Dies) (?:wüsste|wüßte) (?<by>@S) (?:auch|selbst|ebenfalls) gerne?(?![\\p{L}])',
    yes: ['Das wüsste Herr Adler auch gern.'],
    no: ['Das wüsste Herr Adler gern genauer.'],
  },
  {
    name: 'in-klammern',
    pattern: '^[^?]*[^?(] \\((?<by>@S)\\)\\.?$',
    yes: ['Die Wahl ist am 17. Januar (Herr Adler).'],
    no: ['Wann ist die Wahl (Herr Adler)?'],
  },
  {
    name: 'war-die-antwort',
    pattern:
      '(?:^|, |[“"] ?)(?:so )?(?:war|ist|lautet|lautete|hieß|heißt|kam) (?:die|seine|ihre|eine|deren|dessen) (?:\\p{Ll}+ )?(?:Antwort|Erklärung|Auskunft|Begründung|Erwiderung|Entgegnung)(?:\\.?$|(?<=, (?:so )?\\p{Ll}+ \\p{Ll}+ (?:\\p{Ll}+ )?\\p{L}+),)|^[^\\p{L}]*(?:Die|Seine|Ihre) Antwort(?: darauf| hierauf)? (?:lautet|lautete|(?:war|ist|fällt|fiel)(?= (?:ein |kurz|knapp|klar|eindeutig|negativ|positiv|[Nn]ein|[Jj]a)))(?![\\p{L}])|^[^\\p{L}]*(?:Die|Diese|Eine) (?:\\p{Ll}+ )?(?:Auskunft|Antwort|Erklärung) (?:gab|gibt|erteilt|erteilte)(?: ihm| ihr| ihnen)? (?<by>@S)|, (?:heißt|hieß) es(?: dazu| daraufhin| darauf)?\\.?$|^[^\\p{L}]*(?:Aus|Von|Vom|Seitens|Beim|Bei) (?:de[rmns] )?[^,;:?!]{2,60} (?:heißt|hieß) es(?: (?:dazu|hierzu|darauf|hierauf))?,|, (?:wird|wurde) (?:ihr|ihm|ihnen) (?:beschieden|entgegnet|geantwortet|erwidert|mitgeteilt|gesagt|versichert|erklärt|bedeutet)\\.?$',
    yes: [
      'Am 31. Januar, war die Antwort.',
      'Seit März, wird ihr beschieden.',
      'Darin steckt die Anlage, lautet die Erklärung.',
      'Es sind fünf Meter, lautet die Antwort, durch die Birken sieht man das kaum.',
      'Die Antwort lautet Nein.',
      'Aus der Werft heißt es dazu, dass das Boot dicht sei.',
      'Die Auskunft gab Herr Adler gern.',
    ],
    no: [
      'Die Antwort ist dem Rat zugegangen, sagt Herr Adler.',
      'Die Antwort steht noch aus.',
      'Das war die Antwort, die fehlte.',
    ],
  },
  {
    name: 'ist-der-fall',
    pattern:
      '^[^\\p{L}]*(?:(?:Dies|Das|Dem)(?: \\p{Ll}+){0,2} (?:ist|sei|war|wäre)(?: \\p{Ll}+){0,2} (?:der Fall|so|richtig|zutreffend|korrekt)|(?:Dies|Das)(?: \\p{Ll}+)? (?:trifft|traf|treffe)(?: \\p{Ll}+){0,2} zu|(?:Das|Dies) (?:stimmt|stimme)(?: \\p{Ll}+){0,2}|So (?:ist|sei) (?:es|dem)|(?!(?:Wenn|Falls|Sofern) )(?:(?:\\p{L}+ ){1,3})?(?:ja|nein)|(?:Ja|Nein|Doch))(?:[.,!;]|$)',
    yes: [
      'Das ist der Fall.',
      'Dies sei nicht der Fall.',
      'Das trifft so nicht zu, es sind drei.',
      'Ja, im Mai.',
      'So ist es.',
      'Auf Antrag ja, das entscheidet der Verein.',
    ],
    no: ['Das ist der Fall Birk.', 'Das trifft viele.', 'Ja und nein gilt nicht.', 'Wenn ja, ist das teuer.'],
  },
  {
    name: 'wird-verneint',
    pattern:
      '^[^\\p{L}]*(?:Dies|Das|Dieses|Die Fragen?|Diese Fragen?|Beides|Letzteres)(?: \\p{L}+){0,3} (?:(?:wird|wurde|werden|wurden)(?: (?!(?:noch|später|schriftlich|nachträglich|gesondert|separat) )\\p{L}+){0,2} (?:verneint|bejaht|bestätigt|beantwortet)|(?:konnte|konnten)(?: (?!nicht )\\p{L}+){0,4} (?:geklärt|beantwortet) werden)',
    yes: [
      'Dies wird verneint.',
      'Die Frage wird beantwortet.',
      'Die Frage konnte in der Sitzung geklärt werden.',
    ],
    no: ['Die Frage wird schriftlich nachgereicht.', 'Die Frage wird noch beantwortet.'],
  },
];

/** What a note tells of an answer that was promised: it came, and the minutes keep it to themselves. */
export const HANDED_OVER: readonly Cue[] = [
  {
    name: 'ist-beigefügt',
    pattern:
      '(?<![\\p{L}])(?:ist|sind|liegt|liegen|wurden?)(?![\\p{L}])[^;:]{0,120} (?:beigefügt|angehängt|bei|versandt|versendet|verschickt|übersandt|zugesandt|zugeschickt|zugeleitet|zugegangen|übermittelt|nachgereicht|ausgehändigt|verteilt|beantwortet|mitgeteilt)(?: worden)?[.\\])]*$',
    yes: [
      'Anmerkung: Die Zahlen sind dem Protokoll als Anlage beigefügt.',
      '[Die Liste wurde am 3. Mai per Mail versandt.]',
    ],
    no: ['Anmerkung: Es sind drei Boote.', 'Anmerkung: Die Liste ist beigefügt, es sind drei Boote.'],
  },
];

/** What the asker gets: the answer stands in his own sentence. */
export const RECEIVED_REPLIES: readonly Cue[] = [
  {
    name: 'erhält-auskunft',
    pattern:
      '(?<![\\p{L}])(?:erhält|erhielt|erhalten|erhielten|bekommt|bekam|bekommen)(?![\\p{L}])(?: hierzu| dazu| darauf| daraufhin)?(?: @S)?(?: (?:von|durch|seitens) (?<by>@N))? (?:die|zur|als|eine|folgende) (?:\\p{Ll}+ )?(?:Antwort|Auskunft)(?![^.;]{0,40}(?:schriftlich|Protokoll))',
    yes: [
      'Frau Birk erhält die Auskunft, dass das Boot gestrichen wird.',
      'Er bekommt von Herrn Adler die Antwort, dass es gehe.',
    ],
    no: ['Frau Birk erhält das Wort.', 'Herr Adler erteilt die Auskunft.'],
  },
];

/** Sentences of the meeting's business, which nobody speaks: they end what was being said. */
export const BUSINESS: readonly Cue[] = [
  {
    name: 'nichts-gefragt',
    pattern:
      '(?:[Ff]ragestunde|[Ff]ragen|[Aa]nfragen|[Nn]achfragen|Anregungen|Wortmeldungen|Anträge|Mitteilungen|Einwendungen|Bedenken|Einwände|Änderungswünsche)(?: @N)?[^.;?!]{0,80} (?:nicht|keine|keiner|kein)(?![\\p{L}])[^.;?!]{0,80}(?:gestellt|genommen|wahrgenommen|vor|gemacht|eingegangen|erhoben|gewünscht|vorgebracht|geltend|vorgetragen)\\.?$|(?:^|\\P{L})[Kk]eine (?:weiteren )?(?:Fragen|Anfragen|Nachfragen|Wortmeldungen|Anregungen|Anmerkungen|Anträge|Mitteilungen|Einwendungen|Bedenken)',
    yes: [
      'Die Einwohnerfragestunde wird nicht in Anspruch genommen.',
      'Weitere Anfragen liegen nicht vor.',
      'Es liegen keine Anfragen vor.',
      'Es werden keine weiteren Anregungen gegeben.',
    ],
    no: ['Herr Adler hat die Frage nicht verstanden.'],
  },
  {
    name: 'beschließt',
    pattern:
      '^[^,;]{0,160}(?:beschließt|beschloss|empfiehlt|fasst)(?![\\p{L}])[^;]*(?:einstimmig|[Ss]timmen?(?!\\p{L})|Enthaltung|folgend|Beschluss|(?:dem |der )?@O|mehrheitlich)|(?:nimmt|nehmen|nahm)(?: @N)? [^.;]*zur Kenntnis(?! und [^.;]*(?:beantwort|antwort|nachreich|prüfen|klären|mitteilen|berichten))|(?:wird|werden|wurde|wurden) (?:\\p{L}+ ){0,8}?(?:einstimmig|mehrheitlich|ebenfalls|sodann|somit|wie)(?: \\p{L}+){0,10} (?:festgestellt|genehmigt|beschlossen|angenommen|abgelehnt|gewählt|zugestimmt)|(?:stimmt|stimmen)(?: @N)? [^.;]*(?:einstimmig|mehrheitlich|[Ss]timmen?(?!\\p{L})|Enthaltung)[^.;]* zu',
    yes: [
      'Der Ortsrat beschließt einstimmig den Kauf.',
      'Der Rat beschließt bei einer Gegenstimme den Kauf.',
      'Das Protokoll wird einstimmig genehmigt.',
      'Der Rat nimmt die Vorlage zur Kenntnis.',
    ],
    no: [
      'Herr Adler sagt, dass der Rat das beschließt.',
      'Die Verwaltung nimmt dies zur Kenntnis und wird die Antwort nachreichen.',
    ],
  },
  {
    name: 'beratung-geht-weiter',
    pattern:
      '^[^\\p{L}]*(?:Die|Diese) (?:\\p{Ll}+ )?(?:Beratung(?:en)?|Sitzung|Aussprache|Diskussion|Versammlung) (?:wird|wurde|werden|wurden)(?: [^;,]{1,60})? (?:fortgesetzt|unterbrochen|geschlossen|beendet|eröffnet|vertagt)\\.?$',
    yes: ['Die Beratung wird am 8. März fortgesetzt.'],
    no: ['Die Beratung wird von Herrn Adler geleitet.'],
  },
  {
    name: 'einvernehmen-wird-erteilt',
    pattern:
      '^[^\\p{L}]*(?:Das|Ihr|Sein) (?:\\p{Ll}+ )?(?:Einvernehmen|Einverständnis) (?:wird|wurde|werde)(?: [^;,]{1,60})? (?:hergestellt|erteilt|versagt)\\.?$',
    yes: ['Das Einvernehmen wurde in beiden Fällen hergestellt.'],
    no: ['Das Einvernehmen wurde laut Herrn Adler im Mai versagt, weil das Boot leckt.'],
  },
  {
    name: 'stellt-einvernehmen-fest',
    pattern:
      '^[^,;]{0,120}(?:stellt|stellte)(?: @S)? (?:\\p{L}+ ){0,4}(?:Einvernehmen|Einigkeit|Einverständnis|Konsens|(?:die )?Beschlussfähigkeit|(?:die )?ordnungsgemäße \\p{L}+)(?![\\p{L}])[^;]{0,200}? fest(?![\\p{L}])',
    yes: [
      'Herr Adler stellt Einvernehmen darüber fest, die Beratung fortzusetzen.',
      'Der Vorsitzende stellt die Beschlussfähigkeit fest.',
    ],
    no: ['Herr Adler stellt fest, dass Einvernehmen fehlt.', 'Herr Adler stellt das Boot im Hafen fest.'],
  },
  {
    name: 'nach-beratung',
    pattern:
      '^[^\\p{L}]*(?:Nach|Im Anschluss an|Am Ende|Zum Ende|Nach Abschluss|Nach Ende)(?: (?:der|die|einer|eine|dieser))?(?: \\p{Ll}+){0,3} (?:Beratung(?:en)?|Diskussion(?:en)?|Aussprache|Debatte|Erörterung(?:en)?|Meinungsaustausch)(?![\\p{L}])',
    yes: [
      'Nach weiterer Beratung ist der Ortsrat für den Steg.',
      'Nach einer kurzen Diskussion herrscht Einigkeit.',
      'Im Anschluss an die Aussprache wird die Sitzung unterbrochen.',
    ],
    no: ['Herr Adler antwortet, nach weiterer Beratung sei man sich einig.'],
  },
];

/** What a question that waits is put off to, by nobody in particular: another point of the meeting, or a later moment of it. */
export const PUT_OFF: readonly Cue[] = [
  {
    name: 'an-anderer-stelle',
    pattern:
      '^[^\\p{L}]*(?:(?:Die|Diese|Eine) (?:\\p{Lu}\\p{L}*[Ff]ragen?|Fragen?|Beantwortung|Antwort(?:en)?|Thematik|Angelegenheit)|Dies|Das|Dar(?:auf|über)|Hier(?:auf|über|zu)|Dazu) (?:wird|werde|werden|soll|solle|sollen|erfolgt|erfolge|kommt|komme)(?: @N| \\p{L}+){0,4} (?:(?:unter|bei|zu|in|im|mit|beim|zum)(?: \\p{Ll}+){0,2} (?:TOP|Top|Tagesordnungspunkt|Punkt|Ziffer)s? \\d{1,2}|(?:unter|bei|zu|in) (?:dem|einem) (?:folgenden|nachfolgenden|nächsten|späteren|eigenen) (?:TOP|Tagesordnungspunkt|Punkt)|(?:im|in) (?:de[mr] |einer )?(?:nicht ?öffentliche[nr]|vertrauliche[nr]|geschlossene[nr]) (?:Teil|Sitzung|Sitzungsteil)|im (?:weiteren|späteren) (?:Verlauf|Sitzungsverlauf)|später|zu (?:einem )?späterem?n? Zeitpunkt|(?:am|zum) (?:Ende|Schluss) der (?:Sitzung|Fragestunde|Aussprache))(?![\\p{L}])',
    yes: [
      'Die Frage soll unter Punkt 3 mit beantwortet werden.',
      'Hierauf soll unter Tagesordnungspunkt 4 eingegangen werden.',
      'Die Beantwortung erfolgt im nichtöffentlichen Teil.',
      'Dies wird bei Punkt 5 behandelt.',
      'Dies wird unter dem folgenden TOP mit erläutert.',
      'Die Frage wird zu einem späteren Zeitpunkt beantwortet.',
    ],
    no: [
      'Dies wurde unter Punkt 5 behandelt.',
      'Die Frage wird beantwortet.',
      'Frau Birk sagt, dies werde unter Punkt 5 behandelt.',
      'Das Boot soll später kommen.',
    ],
  },
];

/** Ways in which another than the asker begins a matter of his own, whatever question is open. */
export const OWN_BEGINNINGS: readonly Cue[] = [
  {
    name: 'weiter-im-text',
    pattern:
      '^[^\\p{L}]*(?:Abschließend|Sodann|Weiterhin|Außerdem|Des Weiteren|Ferner|Zudem|Zusätzlich|Zum Schluss|Danach|Im Anschluss)(?![\\p{L}])',
    yes: ['Abschließend trägt Herr Adler seine Mitteilungen vor.'],
    no: ['Herr Adler antwortet abschließend.'],
  },
  {
    name: 'auf-anregung',
    pattern:
      '^[^\\p{L}]*(?:Auf|Aufgrund|Nach) (?:(?:die|eine|der|einer|dem|den) )?(?:\\p{Ll}+ )?(?:Anregung|Hinweis|Wunsch|Vorschlag|Antrag|Bitte|Initiative)(?: (?:von|des|der))? @N',
    yes: ['Auf Anregung von Herrn Adler sagt die Verwaltung zu, das Boot zu prüfen.'],
    no: ['Auf Nachfrage von Herrn Adler sagt die Verwaltung zu, das Boot zu prüfen.'],
  },
  {
    name: 'wird-von-jemand-aufgezeigt',
    pattern:
      '^[^\\p{L}]*(?:[Vv]on|[Vv]om|[Dd]urch|[Ss]eitens) @N (?:wird|wurde)(?![\\p{L}])[^.;?!]{0,120}?(?:aufgezeigt|angesprochen|gefordert|gerügt|moniert|beanstandet|vorgebracht|angemahnt|beklagt|eingewandt|thematisiert|geschildert|aufmerksam gemacht)(?![\\p{L}])',
    yes: ['Von Herrn Adler wird aufgezeigt, dass am Steg zu schnell gefahren wird.'],
    no: ['Von Herrn Adler wird mitgeteilt, dass der Steg dicht ist.'],
  },
  {
    name: 'zur-sprache',
    pattern:
      'bring(?:t|en|)[^.;]* zur Sprache|(?:stellt|stellte)(?![^.;]* in Frage)[^.;,]* (?:den|einen|folgenden|nachstehenden|den folgenden) (?:\\p{L}+)?[Aa]ntrag(?![\\p{L}])|macht[^.;]* zu eigen|(?:hat|hatte)(?![^.;]* (?:nicht|keine?n?)(?![\\p{L}]))[^.;]* (?:dabei|mitgebracht)(?:[.,]|$)|macht[^.;]* aufmerksam|(?:meldet|meldete)(?: @S)? (?:sich (?!dazu|hierzu|daraufhin|dann |bei |bis |nach |vor |zurück|wieder )|einen |eine |ein )|(?:lädt|lud)[^.;]* ein(?:[.,]|$)|nutzt[^.;]*(?:Gelegenheit|Runde)',
    yes: [
      'Herr Adler bringt den Zustand des Weges zur Sprache.',
      'Frau Birk meldet einen Schaden am Gehweg.',
      'Herr Adler stellt an das Amt den Antrag, das Boot zu kaufen.',
    ],
    no: [
      'Frau Birk spricht von 61 Kindern.',
      'Frau Birk muss erst mit dem Wart sprechen und meldet sich bis Ostern.',
      'Frau Birk hat die Zahlen nicht dabei.',
      'Herr Adler meldete sich dazu und erklärte, dass es gehe.',
    ],
  },
];

/** Ways to reply to something that is no question. */
export const OTHER_REPLIES: readonly Cue[] = [
  {
    name: 'auf-die-kritik',
    pattern:
      '^[^\\p{L}]*(?:Auf|Zu|Zum|Zur|Gegen|Gegenüber) (?:(?:der|die|das|den|dem|eine[nrm]?|ein|diese[nrsm]?) )?(?:\\p{Ll}+ )?(?:Kritik|Anmerkung|Hinweis|Vorschlag|Einwand|Einwurf|Bemerkung|Vorwurf|Wunsch|Anregung|Bitte|Beschwerde|Äußerung|Aussage|Einlassung|Wortbeitrag|Wortmeldung|Antrag|Forderung|Behauptung|Vorhaltung)(?:en|e|s)?(?![\\p{L}])',
    yes: [
      'Auf die Kritik, das Boot lecke, erwidert Herr Adler, es sei dicht.',
      'Auf den Vorschlag von Frau Birk entgegnet Herr Adler, das sei zu früh.',
      'Gegen diesen Vorschlag hat Frau Birk nichts einzuwenden.',
    ],
    no: ['Auf die Nachfrage, ob das Boot lecke, erwidert Herr Adler nichts.', 'Auf dem Boot ist Platz.'],
  },
];

/** Ways in which somebody shows a fault: a matter of its own, which others will reply to. */
export const FAULTS: readonly Cue[] = [
  {
    name: 'weist-auf-schaden',
    pattern:
      '(?<![\\p{L}])(?:weist|wies|macht|machte)(?![\\p{L}])[^.;?!]{0,40} auf (?:einen?|den|die|das|mehrere|zwei) (?:\\p{Ll}+ )?(?:fehlend|defekt|schlecht|beschädigt|mangelhaft|gefährlich|kaputt|verschmutzt|zerbrochen|umgestürzt|abgängig|lose|marode|überfüllt|verstopft)',
    yes: ['Frau Birk weist auf eine fehlende Bank am Anger hin.', 'Herr Adler wies auf das defekte Tor hin.'],
    no: ['Frau Birk weist darauf hin, dass die Bank fehlt.', 'Herr Adler weist auf den Plan hin.'],
  },
];

/** Ways in which even somebody who answers for others begins news of his own, unless it takes up what was asked. */
export const NEWS: readonly Cue[] = [
  {
    name: 'kündigt-termin-an',
    pattern:
      '(?<![\\p{L}])(?:weist|wies|erinnert|erinnerte|macht|machte|lädt|lud)(?![\\p{L}])[^.;,?!]{0,60} (?:auf|an|zu|zum|zur) (?:@A)?(?:\\p{Lu}[\\p{L}-]* )?\\p{L}*(?:[Ff]est|[Ff]eier|[Tt]ag|[Nn]achmittag|[Aa]bend|[Mm]arkt|[Kk]onzert|[Vv]eranstaltung|[Ss]itzung|[Tt]ermin|[Ff]orum|[Tt]reffen|[Aa]ktion|[Aa]usstellung|[Ww]oche|[Ff]ahrt|[Ll]auf|[Uu]mzug|[Ww]orkshop|[Vv]ersammlung|[Ee]mpfang|[Ww]ettbewerb|[Ee]inweihung|[Ee]röffnung)(?:s|es|e|en)? (?:am|im|um|vom|in|der|des|auf|bis)(?![\\p{L}])',
    yes: [
      'Herr Adler weist auf den Seniorennachmittag am 13. Oktober hin.',
      'Frau Birk lädt zum Jugendforum am 2. März ein.',
      'Der Bürgermeister erinnert an die Einweihung des Stegs.',
    ],
    no: [
      'Herr Adler weist darauf hin, dass am 13. Oktober gebaut wird.',
      'Frau Birk weist auf die Satzung der Gemeinde hin.',
      'Herr Adler erinnert an den Vertrag mit der Werft.',
    ],
  },
  {
    name: 'findet-statt',
    pattern:
      '(?<![\\p{L}])(?:teilt|teilte|berichtet|berichtete|informiert|informierte|gibt|gab|weist|wies)(?![\\p{L}])[^;?!]{0,160} (?:stattfindet|stattfinde|stattfinden wird|stattfinden werde|eingeladen (?:ist|sind|seien))(?=[.,]|$)',
    yes: [
      'Frau Birk teilt mit, dass das Lesefest am 3. Mai stattfindet.',
      'Der Bürgermeister gibt bekannt, dass der Markt im Juni stattfindet.',
    ],
    no: ['Frau Birk teilt mit, dass der Kran gemietet wurde.', 'Der Bürgermeister gibt Auskunft.'],
  },
  {
    name: 'teilt-folgendes-mit',
    pattern:
      '^[^,;?!]{0,80}(?<![\\p{L}])(?:teilt|teilte|gibt|gab|informiert|informierte|berichtet|berichtete)(?![\\p{L}])[^,;?!]{0,40} (?:[Ff]olgendes|wie folgt|das Folgende|folgende \\p{Lu}\\p{L}+)(?![\\p{L}])[^,;?!]{0,30}[:.]$',
    yes: [
      'Herr Adler teilt Folgendes mit:',
      'Frau Birk gibt folgende Termine bekannt:',
      'Er berichtet wie folgt:',
    ],
    no: ['Herr Adler teilt mit, dass Folgendes gilt.', 'Frau Birk antwortet wie folgt:'],
  },
];

/** Another who asks with the verb of the one before: "Frau Birk fragt nach dem Boot, Herr Adler nach dessen Kosten." */
export const ASKED_BESIDES: readonly Cue[] = [
  {
    name: 'jemand-nach-etwas',
    pattern:
      '(?=(?:,| und|, und) @S)(?:(?<=(?:fragt|fragte|erkundigt sich|erkundigte sich)(?: [^;?!]{1,40})? nach [^;?!]{2,200})(?:,| und|, und) (?<by>@S) (?:(?:hingegen|dagegen|zudem|ferner|auch) )?nach [^;?!]{3,160}\\.$|(?<=(?:fragt|fragte)(?: an)?, @W[^;?!]{2,200})(?:,| und|, und) (?<by2>@S), @W[^;?!]{3,160}\\.$|(?<=(?:[Ff]rag|erkundig|wissen|erfahren)[^;?!]{4,240}),(?: und)? (?<by3>@S) (?:fragt|fragte|erkundigt sich|erkundigte sich)(?: nach |,? @W))',
    yes: [
      'Frau Birk fragt nach dem Boot, Herr Adler nach dessen Kosten.',
      'Herr Adler erkundigt sich nach dem Steg und Frau Birk nach der Bank.',
      'Frau Birk fragt, wann das Boot kommt, Herr Adler, was es kostet.',
      'Frau Birk fragt, wann das Boot kommt, Herr Adler fragt nach den Kosten.',
    ],
    no: [
      'Frau Birk fragt nach dem Boot, das Herr Adler nach Hause bringt.',
      'Frau Birk fragt, ob Herr Adler nach Hause geht.',
    ],
  },
];

/** "…, und erhält von Frau Birk die Antwort, dass …": the answer in the sentence of the question. */
export const ANSWERED_WITHIN: readonly Cue[] = [
  {
    name: 'die-antwort-gibt',
    pattern: ', (?:die|eine) Antwort (?:gibt|gab|erteilt|erteilte|übernimmt|übernahm) (?<by>@N)',
    yes: ['Frau Birk erkundigt sich nach dem Boot, die Antwort gibt Herr Adler.'],
    no: ['Frau Birk erkundigt sich nach dem Boot.'],
  },
  {
    name: 'worauf-antwortet',
    pattern:
      '(?:,|;) (?:was|worauf|woraufhin|wozu|dies|das) (?:(?<by>@S)|(?:von|durch) (?<by2>@O))(?: \\p{L}+){0,6}? (?:antwortet|antwortete|erwidert|entgegnet|erklärt|mitteilt|bejaht|bejahte|tut|tat|verneint|verneinte|bestätigt|zusagt|zusagte|zugesagt|beantwortet|ausführt|erläutert|hinweist|verweist)(?![\\p{L}])',
    yes: [
      'Frau Birk fragt, ob das geht, was Herr Adler verneint.',
      'Frau Birk fragt nach, worauf Herr Adler antwortet, dass es gehe.',
      'Er fragt, ob es gehe, was von Frau Birk bejaht wird.',
      'Frau Birk bat zu erklären, wer das Boot streicht, was Herr Adler tat.',
    ],
    no: ['Frau Birk fragt, was Herr Adler dazu meint.'],
  },
  {
    name: 'was-jemand-erläuterte',
    pattern:
      '(?<!(?:fragt|fragte|fragen|nach|an|wissen|erfahren|sich|erkundigt|erkundigte|[\\uE000-\\uE7FF])), (?:was|worauf|woraufhin|wozu|worüber) (?:(?<by>@S)|(?:von|vom|durch|seitens) (?<by2>@O))(?: [^.;,:?]{1,60}?)? (?:erwiderte|entgegnete|erklärte|mitteilte|bestätigte|ausführte|erläuterte|hinwies|verwies|einräumte|zugab|zugibt|darlegte|darlegt|klarstellte|klarstellt|Auskunft (?:gab|gibt|erteilt|erteilte)|(?:Stellung|Bezug) (?:nahm|nimmt)|zusicherte|zusichert|versprach|verspricht)(?![\\p{L}])',
    yes: [
      'Frau Birk fragt nach dem Preis, was Herr Adler erläuterte.',
      'Frau Birk fragt nach dem Boot, wozu Herr Adler Auskunft gab.',
    ],
    no: ['Frau Birk fragt, was Herr Adler erläuterte.'],
  },
  {
    name: 'was-geklärt-werden-konnte',
    pattern:
      '(?<!(?:fragt|fragte|fragen|nach|an|wissen|erfahren|sich|erkundigt|erkundigte)), (?:was|die|welche)(?: sich)? (?:mit|von|vom|durch) (?<by>@O)(?: [^.;,:?]{1,60}?)? (?:(?:geklärt|besprochen|ausgeräumt|beantwortet|erledigt) (?:werden konnten?|wurden?|werden)|(?:klären|ausräumen|beantworten) (?:ließ|lässt|ließen|lassen))(?![\\p{L}])',
    yes: [
      'Frau Birk fragte nach dem Preis, was mit Herrn Adler geklärt werden konnte.',
      'Frau Birk hat eine Frage zum Boot, die sich mit Herrn Adler klären ließ.',
    ],
    no: ['Frau Birk fragt, was mit Herrn Adler geklärt werden konnte.'],
  },
  {
    name: 'lässt-sich-von-erklären',
    pattern:
      '(?:lässt|ließ|lassen|ließen)(?: @S)? sich (?:\\p{Ll}+ )?(?:von|vom|durch) (?<by>@N)(?: [^;?!.,]{1,60})? (?:erklären|erläutern|schildern|darlegen|berichten|zeigen),? @W',
    yes: ['Herr Adler ließ sich von Frau Birk erklären, weshalb das Boot leckt.'],
    no: ['Herr Adler ließ sich erklären, weshalb das Boot leckt.'],
  },
  {
    name: 'die-jemand-erklärt-hat',
    pattern:
      ',(?<=[Ff]ragen?(?![\\p{L}])[^;?!.,]{0,120},) (?:(?:die|welche|worauf|woraufhin) (?<by>@S)|(?:die|welche) (?:von|durch|vom) (?<by2>@O))(?: [^.;,:]{1,60})? (?:erklärt|erläutert|ausgeführt|dargelegt|dargestellt|besprochen|eingegangen|geantwortet)(?: (?:hat|hatte|ist|wird|wurde|worden ist))?\\.',
    yes: ['Frau Birk stellt eine Frage zum Boot, die Herr Adler an der Tafel erklärt hat.'],
    no: ['Frau Birk stellt eine Frage zum Boot, die Herr Adler nicht versteht.'],
  },
  {
    name: 'die-von-beantwortet',
    pattern:
      ', (?:die|welche) (?:(?:von|durch|vom) (?<by>@N)|(?<by2>@S))(?: \\p{Ll}+){0,3}? beantwortet(?:e|e[tn])?(?![\\p{L}])',
    yes: ['Frau Birk hat eine Frage zum Boot gestellt, die von Herrn Adler beantwortet worden ist.'],
    no: ['Frau Birk hat eine Frage gestellt, die offen bleibt.'],
  },
  {
    name: 'jemand-antwortet',
    pattern:
      '(?:;|,|\\?)(?: hierauf| darauf| dies)? (?<by>@S) (?:antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|bejaht|bejahte|verneint|verneinte|bestätigt|bestätigte)(?![\\p{L}])|; (?<by2>@S) (?!(?:frag|erkundig|möcht|will|woll|bitte|bat|und|oder|sowie|aus|von|vom|als)\\p{Ll}*(?!\\p{L}))\\p{Ll}{3,20}(?![\\p{L}])',
    yes: [
      'Frau Birk fragt, ob das Boot leckt; Herr Adler bejaht dies.',
      'Frau Birk fragt nach dem Boot, Herr Adler antwortet, dass es lecke.',
      'Frau Birk fragte nach dem Boot; Herr Adler breitete den Plan aus.',
    ],
    no: ['Frau Birk fragt, ob Herr Adler antwortet.', 'Frau Birk fragt, wie Herr Adler dies erklärt.'],
  },
  {
    name: 'diese-erfolgte',
    pattern:
      '[;,] (?:diese|dies|das|die) (?:erfolgte|erfolgt|geschah|geschieht)(?: (?:durch|von|seitens) (?<by>@O))?(?![\\p{L}])|[;,] (?:diese|die) (?:gab|gibt|erteilte|erteilt|lieferte|liefert|übernahm|übernimmt) (?<by2>@S)',
    yes: [
      'Frau Birk bat um Aufklärung über den Steg; diese erfolgte durch Einsicht in den Plan.',
      'Frau Birk bat um Auskunft zum Steg; diese gab Herr Adler gern.',
    ],
    no: ['Frau Birk bat um Aufklärung, wie diese erfolgte.'],
  },
  {
    name: 'die-jemand-vornimmt',
    pattern:
      ',(?<= um [^;?!]{3,160},) (?:die|welche|den|das) (?<by>@S)(?: [^.;,:]{1,60})? (?:vornimmt|vornahm|gibt|gab|erteilt|erteilte|liefert|lieferte|vorträgt|vortrug|nennt|nannte|verliest|verlas|vorlegt|vorlegte|aushändigt|aushändigte)\\.',
    yes: ['Frau Birk bittet um Aufschlüsselung der Kosten, die Herr Adler anhand der Akte vornimmt.'],
    no: ['Frau Birk bittet um Aufschlüsselung der Kosten, die Herr Adler verursacht hat.'],
  },
  {
    name: 'jemand-nennt',
    pattern:
      '(?=,(?: und)? @S \\p{Ll})(?<=(?:frag|erkundig|[Ww]issen|erfahren|[Aa]uskunft|interessier)[^;?!]{4,240}),(?: und)? (?<by>@S) (?:nennt|nannte|antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|verneint|verneinte|bejaht|bejahte|bestätigt|bestätigte|beziffert|bezifferte|verweist|verwies|erklärt|erklärte|erläutert|erläuterte)(?![\\p{L}])|; (?:das|dies|dazu|hierzu|darüber|darauf|diese) \\p{Ll}{3,} (?<by2>@S)',
    yes: [
      'Frau Birk fragt nach dem Baubeginn, Herr Adler nennt den 4. August.',
      'Frau Birk möchte wissen, wann gebaut wird, Herr Adler nennt den 4. August.',
      'Frau Birk möchte wissen, wer es gekauft hat; das reicht Herr Adler nach.',
    ],
    no: [
      'Frau Birk fragt, wann das Boot kommt und Herr Adler antwortet.',
      'Frau Birk fragt nach dem Boot, Herr Adler sucht es.',
    ],
  },
  {
    name: 'erhält-antwort',
    pattern:
      '(?:,? und|,) (?:erhält|erhielt|bekommt|bekam)(?: (?:hierzu|dazu|darauf))?(?: (?:von|vom|durch|seitens) (?<by>@O))? (?:die|zur|als|eine) (?:\\p{Ll}+ )?(?:Antwort|Auskunft|Zusage|Zusicherung|Information|Mitteilung|Bestätigung)',
    yes: ['Frau Birk fragt nach und erhält von Herrn Adler die Antwort, dass es gehe.'],
    no: ['Frau Birk fragt, ob sie eine Antwort erhält.'],
  },
  {
    name: 'die-jemand-beantwortet',
    pattern:
      ',(?<=[Ff]ragen?(?![\\p{L}])[^;?!.,]{0,120},) (?:(?:die|welche) (?:@O )?(?:von|vom|durch) (?<by2>@O)|(?:(?:die|welche) )?(?<by>@S))(?: \\p{L}+){0,4}? (?:beantwortet|beantwortete|beantworten|beantworteten|bejaht|bejahte|verneint|verneinte)(?![\\p{L}])|,(?<=[Ff]ragen?(?![\\p{L}])[^;?!.,]{0,120},) auf (?:die|welche) (?<by3>@S)(?: \\p{L}+){0,3}? (?:eingeht|einging|antwortet|antwortete)(?![\\p{L}])',
    yes: [
      'Frau Birk stellt eine Frage zum Boot, die Herr Adler beantwortet.',
      'Herr Adler stellt eine Frage zum Boot, die Frau Birk beantwortet.',
      'Herr Tann stellt Fragen zum Steg, die von Frau Birk beantwortet werden.',
      'Herr Tann stellt Fragen zum Steg, auf die Frau Birk ausführlich eingeht.',
    ],
    no: ['Frau Birk stellt eine Frage zum Boot, die sie lange beschäftigt.'],
  },
];

/** What stands over an answer on paper, on its own or before whose it is. */
const ANSWER =
  '(?:(?:Abschließende|Schriftliche|Ergänzende|Nachträgliche|Vorläufige|Mündliche|Weitere) )?(?:(?:Zwischen|Teil)antwort|Antwort|Stellungnahme|Beantwortung|Auskunft)(?: des (?:Bereich|Fachbereich|Sachgebiet)e?s [\\p{Lu}\\d.·]+)?';
/** " am 7.9.2015", " vom 7. September" */
const WHEN = '(?: (?:am|vom) \\d{1,2}[.·][^:;!?]{0,20})?';

/** Headings of a note by whoever keeps the minutes, or of a written answer; `by` names its voice. */
export const NOTES: readonly Cue[] = [
  {
    name: 'anmerkung',
    pattern:
      '^[^\\p{L}]*(?:Hinweis|Anm\\.|Anmerkung(?:en)?|Nachtrag|Ergänzung|Notiz|Nachrichtlich|Protokollnotiz|Nachträgliche Anmerkung)(?: (?:der|des|von|durch|zum|aus|zur))? (?:@A)?(?<by>@N)[^:]{0,60}:',
    yes: ['Hinweis der Schriftführung:', 'Anm. der Verwaltung: Es sind drei.'],
    no: ['Der Hinweis wird geprüft:'],
  },
  {
    name: 'notiz',
    pattern:
      '^[^\\p{L}]*(?:Hinweis|Anmerkung|Anm\\.|Ergänzung|Nachtrag|Nachrichtlich|Notiz|Protokollnotiz|Protokollanmerkung|Nachträgliche (?:Anmerkung|Information|Mitteilung))(?: zu[mr] (?:Protokoll|Niederschrift))?(?: \\((?:[^)]{0,30}?(?<by>@N))?[^)]{0,30}\\))?:(?:$| (?=[\\p{L}\\p{N}„]))',
    yes: ['Hinweis:', 'Protokollnotiz:', 'Nachrichtlich:', 'Nachtrag zum Protokoll: Es sind drei.'],
    no: ['Hinweis der Verwaltung:', 'Nachtrag zum Haushalt:'],
  },
  {
    name: 'anmerkung-im-protokoll',
    pattern:
      '^[^\\p{L}]*(?:Hinweis|Anm\\.|Anmerkung(?:en)?|Nachtrag|Ergänzung|Notiz|Nachträgliche Anmerkung) (?:im Protokoll|in der Niederschrift|zum Protokoll|zur Niederschrift|zum Thema|zum Punkt|zur Frage)[^:;?!.]{0,60}:',
    yes: ['Anmerkung im Protokoll zum Thema Boote:', 'Hinweis zur Frage der Boote: Es sind drei.'],
    no: ['Hinweis im Protokoll fehlen ganz.', 'Der Hinweis zum Thema Boote: drei.'],
  },
  {
    name: 'mitteilung-nachrichtlich',
    pattern:
      '^[^\\p{L}]*(?:Nachrichtliche|Nachträgliche|Ergänzende|Schriftliche) (?:Mitteilung|Information|Auskunft|Erläuterung|Rückmeldung) (?:der |des |von |durch )?(?<by>@N)[^:;?!.]{0,40}:',
    yes: [
      'Nachrichtliche Mitteilung der Verwaltung:',
      'Nachträgliche Information von Frau Birk: Es sind drei.',
    ],
    no: ['Schriftliche Mitteilungen liegen aus:', 'Die nachrichtliche Mitteilung der Verwaltung fehlt.'],
  },
  {
    name: 'antwort',
    pattern: `^[^\\p{L}]*${ANSWER}(?: \\((?:[^)]{0,30}?(?<by>@N))?[^)]{0,30}\\))?${WHEN}(?::(?:$| (?=[\\p{L}\\p{N}„]))|$)`,
    yes: [
      'Antwort (Ergänzung der Protokollführung):',
      'Antwort: 750 m.',
      'Zwischenantwort:',
      'Abschließende Antwort am 7.9.2015',
      'Antwort des Bereiches 5.610:',
    ],
    no: ['Antwort der Verwaltung:', 'Antwort auf die Anfrage:', 'Die Antwort liegt vor.'],
  },
  {
    name: 'antwort-von',
    pattern: `^[^\\p{L}]*(?:Die )?${ANSWER}(?: (?:der|des|von|durch|seitens))? (?:@N ((?<by2>@N)[^)]*)|(?<by>@N))(?:[^:]{0,60}:|${WHEN}$)`,
    yes: [
      'Antwort der Verwaltung:',
      'Antwort der Verwaltung (Herr Adler):',
      'Schriftliche Antwort der Verwaltung vom 7.9.2015:',
      'Antwort der Verwaltung',
    ],
    no: ['Die Antwort der Verwaltung liegt vor.'],
  },
];

/** Headings of items that tell whose question they hold. */
export const HEADINGS: readonly Cue[] = [
  {
    name: 'anfrage-von',
    pattern: '(?:An|Nach)?[Ff]ragen? (?:von |des |der |durch |vom |: ?)?(?<by>@N)',
    yes: ['Anfrage von Ratsmitglied Adler', 'Parken am Markt; hier: Anfrage von Frau Birk'],
    no: ['Anfragen und Anregungen'],
  },
  {
    name: 'nur-wer',
    pattern: '^[^\\p{L}\\uE000-\\uE7FF]*(?<by>@N)(?: \\([^)]{1,60}\\))?:?$',
    yes: ['5.1 Ratsfrau Birk (SPD)', 'Ratsmitglied Adler'],
    no: ['Ernennung von Frau Birk', 'Frau Birk und der Steg'],
  },
];
