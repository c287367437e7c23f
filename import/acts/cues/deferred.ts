import { MONTH } from '../../language/calendar.ts';
import { type Phrase, words } from './phrase.ts';
import { CHECKS } from './services.ts';

/** Put off without anybody's promise. */
export const DEFERRED: readonly Phrase[] = [
  {
    name: 'only-when',
    pattern: [
      words('erst'),
      words(
        'äußern|beantworte(?:n|t)|sagen|gesagt|gegeben|geben|mitteilen|mitgeteilt|benannt|nennen|beziffert|beziffern|liefern|vorlegen',
      ),
      words('wird|werde|werden|könne|kann|wenn|sobald|nach'),
    ],
    yes: ['dass man sich erst im Herbst äußern wird,', 'Das könne man erst sagen, wenn die Zahlen da seien.'],
    no: ['Das sei erst gestern gewesen.'],
  },
  {
    name: 'answer-outstanding',
    pattern: [
      words('(?<!(?:[Nn]ach|[Ll]aut) )(?:Antwort|Rückmeldung|Beantwortung|Auskunft)'),
      words('(?:steht|stehe|stünde) noch aus|aussteh(?:t|e)|noch offen'),
    ],
    yes: ['Die Antwort steht noch aus.'],
    no: ['Die Antwort steht im Plan.', 'Nach Auskunft von Frau Ilm steht der Zaun noch aus.'],
  },
  {
    name: 'answer-will-lie-before',
    pattern: [
      words('(?:wird|werde|würden|werden) (?:\\p{Ll}+ )?(?:[Aa]ntwort|Stellungnahme|Rückmeldung|Auskunft)'),
      words('vorliegen|eingehen|kommen'),
    ],
    yes: ['Nach Aussage von Herrn Tann wird die Antwort bis Mai vorliegen.'],
    no: ['Die Antwort liegt vor.'],
  },
  {
    name: 'more-under-item',
    pattern: [
      words('[Dd]azu|[Hh]ierzu|[Dd]arüber|[Mm]ehr'),
      words('(?:mehr |Näheres |später |gleich |weiter )?(?:unter|bei|im|zu|beim)'),
      words('(?:TOP|Punkt|Tagesordnungspunkt|Ö) \\d+'),
    ],
    yes: ['Vors.: dazu mehr unter TOP 6.', 'Dazu komme man unter Punkt 7.'],
    no: ['Dazu steht einiges im Plan.'],
  },
  {
    name: 'later-item',
    pattern: [
      words('verweis(?:t|e|en)|verwies|wird|werde|soll(?:e)?'),
      /^(?!.*(?:Ausführungen|Erläuterungen|Aussagen|Darstellung|Vortrag|fortgeschritten|(?:ruft|rief) ))/u,
      words(
        '(?:auf|unter|zu|zum|bei|beim|im|am|mit) (?:de[nrm] |einen |nächsten |folgenden |nachfolgenden |eigenen ){0,3}(?:Tagesordnungspunkt|TOP|Punkt)(?: \\d+(?:\\.\\d+)*)?|im weiteren Verlauf|später',
      ),
      /^(?!.*in de[rm] )/u,
    ],
    yes: ['Er verweist auf den Tagesordnungspunkt 7.', 'Dies wird unter TOP 9 behandelt.'],
    no: [
      'Sie verweist auf die Stellungnahme.',
      'Er verweist auf die fortgeschrittene Zeit und ruft den nächsten Tagesordnungspunkt auf.',
      'Nach kurzer Aussprache wird der Punkt geschlossen.',
    ],
  },
  {
    name: 'can-be-treated-there',
    pattern: [
      words('unter|bei|beim|zu'),
      words('(?:Tagesordnungspunkt|TOP|Punkt) \\d+(?:\\.\\d+)*'),
      words(
        'behandel(?:n|t)|besprechen|besprochen|beraten|erörtert?|aufgegriffen|aufgreifen|beantwortet|beantworten|eingehen|eingegangen',
      ),
      words('könne|kann|können|werde|wird|werden|solle|soll|wolle|wollen'),
    ],
    yes: ['dass man dies unter TOP 6 bei der Planung behandeln könne.'],
    no: ['dass man dies unter TOP 6 behandelt habe.'],
  },
  {
    name: 'refers-to-coming-report',
    pattern: [
      words('verweis(?:t|e)|verwies'),
      words('auf'),
      words(
        '\\p{L}*(?:[Bb]ericht|[Gg]utachten|[Vv]orlage|[Aa]uswertung|[Ss]tudie|[Uu]ntersuchung|[Kk]onzept)',
      ),
      words('gerade|derzeit|noch|erst|zurzeit|momentan|demnächst'),
      words('erstellt|erarbeitet|vorbereitet|vorgelegt|angefertigt|fertiggestellt|abgewartet'),
    ],
    yes: ['Frau Ilm verweist auf den Abschlussbericht, der gerade erstellt werde.'],
    no: ['Frau Ilm verweist auf den Bericht, der im Mai erstellt wurde.'],
  },
  {
    name: 'must-check',
    pattern: [
      words('muss|müsse|müssen|musste'),
      words(
        '(?:klären|prüfen|nachsehen|nachfragen|sich [^,;.]{0,60}?erkundigen|erkundigen|nachschauen|nachschlagen|nachlesen|heraussuchen|raussuchen|ermitteln|erfragen|recherchieren|schlau ?machen|kundig ?machen|untersuchen lassen|prüfen lassen|(?:der Sache |dem |dieser Frage )nachgehen|(?:bei|beim) [^,;.]{2,40} anfragen|mit [^,;.]{2,60} (?:besprechen|abstimmen|abklären)|Rücksprache (?:[^,;.]{2,40} )?(?:halten|nehmen)|in Erfahrung bringen|vergewissern)(?=[.,;]|$)',
      ),
    ],
    yes: [
      'Herr Tann muss dies erst klären.',
      'er müsse das erst nachfragen.',
      'das müsse er erst mit der Werft besprechen.',
    ],
    no: ['Herr Tann muss klären lassen, wer das bezahlt.'],
  },
  {
    name: 'first-check-must',
    pattern: [
      words('(?:er|sie|man|ich|wir)(?: \\p{Ll}+){0,2} (?:erst|zunächst|vorher)'),
      words(
        '(?:klären|prüfen|abklären|nachsehen|nachfragen|erkundigen|ermitteln|erfragen|einholen|abstimmen|besprechen) (?:müsse|muss|müssten?)',
      ),
    ],
    yes: ['dass er sich erst mit dem Kämmerer abstimmen müsse.'],
    no: ['dass er sich abstimmen müsse.'],
  },
  {
    name: 'must-first-look-it-up',
    pattern: [
      words('muss|müsse|müssen|musste|müsste'),
      words('erst|zunächst|zuerst'),
      words(
        'nachsehen|nachschauen|nachschlagen|nachlesen|nachrechnen|ausrechnen|heraussuchen|in (?:die|den|das|seine|ihre) \\p{L}+ (?:sehen|schauen|blicken)',
      ),
    ],
    yes: ['Herr Tann muss dazu erst in die Akten sehen.', 'Das müsse sie zunächst nachschlagen.'],
    no: ['Herr Tann muss das sehen.', 'Herr Tann muss erst das Boot sehen.'],
  },
  {
    name: 'tried-in-vain-to-learn',
    pattern: [
      words('versuch(?:t|te|en)|bemüht(?:e)? sich'),
      words('zu erreichen|anzurufen|zu erfahren|zu klären|nachzufragen|in Erfahrung zu bringen'),
      words('nicht gelang|nicht gelingt|misslang|vergeblich|ohne Erfolg|erfolglos'),
    ],
    yes: ['versuchte Frau Ilm, die Werft zu erreichen, was nicht gelang.'],
    no: ['Frau Ilm versuchte, die Werft zu erreichen.'],
  },
  {
    name: 'must-first-speak',
    pattern: [
      words('muss|müsse|müssen|musste'),
      words('erst|zunächst|vorher|zuvor|noch'),
      words(
        'mit [^.;,]{2,60} (?:sprechen|reden|abstimmen|klären|telefonieren|Rücksprache (?:halten|nehmen))|(?:bei|beim|in) [^.;,]{2,60} (?:anrufen|nachhören|nachfragen|nachsehen)',
      ),
      /^(?=[.,;]|$| und )/u,
    ],
    yes: ['Dazu müsse sie erst mit dem Ordnungsamt sprechen,', 'Er muss noch beim Bauhof nachhören.'],
    no: ['Die Vereine müssten erst mit dem Platzwart sprechen, bevor sie üben.', 'Er muss mit ihm sprechen.'],
  },
  {
    name: 'is-reported-there',
    pattern: [
      words('[Dd]arüber|[Hh]ierüber|[Dd]azu|[Hh]ierzu|[Üü]ber (?:das|die) Ergebnisse?'),
      words('wird|werde|soll|solle'),
      words('im|in de[rm]|in einer|in einem|am|zur'),
      words('berichtet|informiert|unterrichtet|vorgetragen'),
      /^(?=[.,;]|$)/u,
    ],
    yes: ['Darüber wird im Werksausschuss berichtet,'],
    no: ['Darüber wird in der Presse viel berichtet und gelacht.', 'Darüber wurde im Mai berichtet.'],
  },
  {
    name: 'asks-somebody-to-check',
    pattern: [
      words('bittet|bat|beauftragt|beauftragte'),
      /^ (?:die \p{L}*[Vv]erwaltung|das \p{L}*[Aa]mt|den Bauhof|(?:Herrn|Frau|Bauamtsleiter(?:in)?|Amtsleiter(?:in)?) \p{Lu}[\p{L}-]+),? (?:dies|das|es|die Frage|die Sache|der Sache)(?: \p{Ll}+){0,2} (?:zu (?:prüfen|klären|beantworten|ermitteln)|nachzugehen|abzuklären)(?=[.,;]|$)/u,
    ],
    yes: ['Der Bürgermeister bittet Frau Ilm, dies zu klären.'],
    no: ['Der Bürgermeister bittet Frau Ilm, das Fenster zu schließen.'],
  },
  {
    name: 'is-answered-in-writing',
    pattern: [
      words('[Ff]ragen?|[Aa]nfragen?|dies|diese'),
      words('schriftlich'),
      words('beantwortet (?:wird|werde|werden)'),
    ],
    yes: ['dass die Anfrage schriftlich beantwortet werde.'],
    no: ['dass die Anfrage schriftlich beantwortet worden sei.'],
  },
  {
    name: 'asks-for-patience',
    pattern: [
      words('bitte(?:t|n)?|bat(?:en)?|erbittet|erbat'),
      words(
        'um (?:\\p{Ll}+ )?(?:Geduld|Bedenkzeit)|(?:um|sich) (?:etwas |mehr )?(?:Zeit|Aufschub|Bedenkzeit)(?= bis)',
      ),
      /^(?= bis |[.;]|$)/u,
    ],
    yes: ['Herr Tann bittet um Geduld bis zur nächsten Sitzung.', 'Frau Ilm erbat sich Zeit bis zum Mai.'],
    no: ['Herr Tann verliert die Geduld.'],
  },
  {
    name: 'asks-the-house-to-check',
    pattern: [
      words('bittet|bat'),
      /(?<!\p{L})(?:(?:die (?:Stadt|Gemeinde|Kreis|Amts)?[Vv]erwaltung|das \p{L}*[Aa]mt|den Bauhof) um (?:\p{Ll}+ )?(?:Klärung|Prüfung|Überprüfung|Rückmeldung|Information(?:en)?)|um (?:eine )?verwaltungsseitige (?:Klärung|Prüfung|Überprüfung|Rückmeldung)|die (?:Stadt|Gemeinde|Kreis|Amts)?[Vv]erwaltung(?: darum)?, (?!keine?)[^.;]{0,120}(?:in|zu|bis zu)(?:r|m)? (?:de[rm] |seine[rm] |ihre[rm] )?(?:nächsten|kommenden|folgenden) \p{L}*(?:[Ss]itzung|[Aa]usschuss) [^.;]{0,60}(?:aufzuklären|zu (?:informieren|unterrichten|berichten|antworten|beantworten)|mitzuteilen))(?!\p{L})/u,
    ],
    yes: [
      'Der Vorsitzende bittet die Verwaltung um Klärung.',
      'Herr Tann bittet um verwaltungsseitige Prüfung.',
      'Der Beirat bat die Verwaltung darum, ihm in der nächsten Sitzung zu antworten.',
    ],
    no: ['Der Vorsitzende bittet um Ruhe.', 'Herr Tann bittet die Verwaltung, das Boot zu streichen.'],
  },
  {
    name: 'says-it-under-item',
    pattern: [
      words('etwas|[Mm]ehr|Näheres|Weiteres'),
      words('unter (?:dem |einem )?(?:\\p{Ll}+ )?(?:TOP|Tagesordnungspunkt|Punkt)'),
      /(?<!\p{L})(?:sagen|berichten|mitteilen|ausführen|erläutern|erzählen) (?:wird|werde|will|wolle|möchte)(?!\p{L})/u,
    ],
    yes: ['dass er zu den Booten Näheres unter dem Punkt 7, Verschiedenes, berichten wird.'],
    no: ['dass er unter TOP 16 etwas gesagt hat.'],
  },
  {
    name: 'will-soon-be-informed',
    pattern: [
      words('werden?|wird'),
      words('in Kürze|demnächst|zeitnah|kurzfristig|noch gesondert|noch rechtzeitig'),
      words('informiert|unterrichtet|benachrichtigt|in Kenntnis gesetzt'),
      /^[.;]/u,
    ],
    yes: ['Die Segler werden dazu demnächst unterrichtet.'],
    no: ['Die Vereine werden regelmäßig informiert.', 'Die Vereine wurden in Kürze informiert.'],
  },
  {
    name: 'first-to-be-found-out',
    pattern: [
      words('soll|sollen'),
      words('zunächst|erst|erst einmal|vorher|vorab'),
      words(
        '\\p{L}*(?:[Ee]rmittlung|[Pp]rüfung|[Kk]lärung|[Bb]erechnung|[Aa]bfrage|[Kk]ostenschätzung|[Uu]ntersuchung)',
      ),
      words('vorgenommen|durchgeführt|erfolgen|eingeholt|angestellt|veranlasst'),
    ],
    yes: [
      'Da dazu keine Auskunft erteilt werden konnte, soll zunächst eine Berechnung des Preises erfolgen.',
    ],
    no: ['Zunächst wurde eine Prüfung vorgenommen.', 'Es soll zunächst ein Boot gekauft werden.'],
  },
  {
    name: 'refers-to-coming-debate',
    pattern: [
      words('verweis(?:t|e)|verwies'),
      words('auf die (?:\\p{Ll}+ )?(?:Beratung(?:en)?|Behandlung|Vorstellung|Diskussion|Aussprache)'),
      words('im \\p{L}*[Aa]usschuss|im \\p{L}*[Rr]at|in der (?:nächsten|kommenden) \\p{L}*[Ss]itzung'),
      /^[^,;:]{0,40}[.;]/u,
    ],
    yes: ['Herr Tann verweist auf die Beratung im Fachausschuss im Mai.'],
    no: ['Herr Tann verweist auf die Beratung im Ausschuss, wo das Boot gelobt wurde.'],
  },
  {
    name: 'asks-for-it-in-writing',
    pattern: [
      words('bitte(?:t|n)|bat(?:en)?'),
      words('um (?:eine |die )?schriftliche (?:Anfrage|Einreichung|Fragestellung)'),
    ],
    yes: ['und bat um schriftliche Anfrage.'],
    no: ['und bat um Ruhe.'],
  },
  {
    name: 'next-meeting',
    pattern: [
      words('verweis(?:t|e|en)|verwies|vertagt|verschiebt|verschob'),
      words('(?:nächste[nr]?|kommende[nr]?|folgende[nr]?) (?:\\p{L}*sitzung|Sitzung|\\p{L}*ausschuss)'),
    ],
    yes: ['Er verweist auf die nächste Sitzung.'],
    no: ['Er verweist auf die letzte Sitzung.'],
  },
  {
    name: 'is-being-checked',
    pattern: [
      words('wird|werde|werden|würden'),
      /^(?!(?: sofort| direkt| unmittelbar| gleich)? (?:von|vom|durch) [^.;,]{2,60} geklärt\.)/u,
      words(
        '(?:noch |zunächst |zurzeit |derzeit |gerade )?(?:geprüft|geklärt|überprüft|abgeklärt|nachgefragt|ermittelt)',
      ),
    ],
    yes: ['Es werde geprüft, ob es geht.'],
    no: ['Es werde gebaut.', 'Die Frage zum Plan wird von der Leiterin geklärt.'],
  },
  {
    name: 'still-to-check',
    pattern: [
      words('müss(?:e|en)|muss|soll(?:e|en)?'),
      words(
        `(?:noch |erst |zunächst )?(?:${CHECKS.participles}|angefragt|in Erfahrung gebracht|nachgereicht|nachgeliefert|Rücksprache (?:[^,;.]{2,40} )?gehalten|(?:mit|in) [^,;.]{2,60} (?:besprochen|abgestimmt|abgeklärt)) werden`,
      ),
    ],
    yes: ['Das müsse noch geklärt werden.', 'Dies solle mit der Werft besprochen werden.'],
    no: ['Das müsse gebaut werden.'],
  },
  {
    name: 'asks-in-writing',
    pattern: [
      words('bitte(?:t|n)|bat(?:en)?|möge'),
      words('schriftlich|per E-?Mail|in schriftlicher Form'),
      words(
        'einzureichen|zu (?:stellen|senden|schicken|geben|mailen)|zuzusenden|zuzuleiten|zuzuschicken|zukommen zu lassen|einreichen|stellen|vorzulegen',
      ),
    ],
    yes: ['Herr Tann bittet darum, die Frage schriftlich einzureichen.'],
    no: ['Herr Tann bittet um Ruhe.'],
  },
  {
    name: 'answer-only-later',
    pattern: [
      words('Antwort|Auskunft|Aussage'),
      words('erst'),
      words('gegeben|geben|getroffen|treffen|möglich|erteilt|vorlieg(?:t|e|en)'),
    ],
    yes: ['Eine Antwort könne erst nach der Ausschreibung gegeben werden.'],
    no: ['Die Antwort kam erst gestern.'],
  },
  {
    name: 'asked-to-answer',
    pattern: [
      words('bitte(?:t|n)|bat(?:en)?|wird|werde'),
      words('schriftlich(?:e[nr]?)?'),
      words('(?:zu )?beantworten|Beantwortung|Antwort|Stellungnahme'),
      /^(?!.*(?:lehn|nicht))/u,
    ],
    yes: [
      'Die Verwaltung wird um schriftliche Beantwortung gebeten.',
      'Die Vorsitzende bittet das Amt, dies schriftlich zu beantworten.',
    ],
    no: ['Herr Tann bittet um Ruhe.'],
  },
  {
    name: 'proposes-later',
    pattern: [
      words('schlägt|schlug|schlage'),
      words('vor'),
      words('Frage[n]?|dies|Anfrage'),
      words('(?:zu )?beantworten'),
    ],
    yes: ['Herr Tann schlägt vor, die Frage in der nächsten Sitzung zu beantworten.'],
    no: ['Herr Tann schlägt vor, den Weg zu pflastern.'],
  },
  {
    name: 'agrees-to-treat-later',
    pattern: [
      words('verständig(?:t|te|en|ten)|einig(?:t|te|en|ten)|schlägt|schlug|vereinbar(?:t|te|en|ten)|regt'),
      words(
        `(?:in|auf|zu|im|bis)(?:r|m)? (?:der |die |einer )?(?:(?:nächste|kommende|folgende|spätere)[nrms]? (?:\\p{L}*[Ss]itzung|\\p{L}*[Aa]usschuss|Mal|Runde|Monat|Jahr)|(?:${MONTH})|Herbst|Frühjahr|Sommer|Fachausschuss)`,
      ),
      words(
        '(?:zu )?(?:beraten|behandeln|besprechen|erörtern|thematisieren|diskutieren|verschieben|vertagen|beantworten)|aufzurufen|aufzugreifen|anzusprechen|einzugehen',
      ),
    ],
    yes: [
      'Die Fraktionen verständigen sich darauf, im Juli darüber zu beraten.',
      'Frau Ilm schlägt vor, das Thema in der nächsten Sitzung aufzurufen.',
    ],
    no: ['Herr Tann schlägt vor, den Weg im Juli zu pflastern.', 'Der Rat einigt sich auf den Weg.'],
  },
  {
    name: 'proposes-to-treat-there',
    pattern: [
      words('schlägt|schlug|regt|empfiehlt'),
      words('dies|das|die Frage|das Thema|darüber|die Angelegenheit'),
      words(
        '(?:im|in einem|am) (?:\\p{Ll}+ )?\\p{L}*[Aa]usschuss|(?:in|bei) (?:der|einer) (?:\\p{Ll}+ )?\\p{L}*[Ss]itzung|bei (?:den \\p{L}+beratungen|einem (?:Ortstermin|Gespräch))',
      ),
      words('zu (?:beraten|behandeln|besprechen|erörtern|thematisieren|diskutieren|beantworten|klären)'),
    ],
    yes: ['Frau Ilm schlägt vor, dies im Finanzausschuss zu besprechen.'],
    no: ['Frau Ilm schlägt vor, dies im Ausschuss zu loben.'],
  },
  {
    name: 'not-in-public-later',
    pattern: [
      words('wird|werde|werden|soll|solle|sollen'),
      words('nicht ?öffentliche[nrm]?'),
      words('behandelt|beantwortet|berichtet|erörtert|beraten|eingegangen|besprochen'),
    ],
    yes: ['dies werde im nichtöffentlichen Teil behandelt.'],
    no: ['dies werde öffentlich behandelt.'],
  },
  {
    name: 'answer-comes-not-in-public',
    pattern: [
      words('Beantwortung|Antwort(?:en)?|Auskunft'),
      words('erfolgt|erfolge|folgt|folge|wird|werde|soll|solle'),
      words('nicht ?öffentliche[nrm]?'),
    ],
    yes: ['Die Beantwortung erfolgt im nichtöffentlichen Teil.'],
    no: ['Die Antwort steht im nichtöffentlichen Teil der Niederschrift.'],
  },
  {
    name: 'answer-comes-in-writing',
    pattern: [
      words('erfolgt|erfolge|folgt|folge|ergeht|ergehe|soll|solle|werde|wird'),
      words(
        '(?:schriftlich(?:e[nrms]?)?|per (?:E-)?Mail|telefonisch|nachträglich(?:e[nrms]?)?|spätere[nrms]?|gesonderte[nrms]?|im Nachgang|zu einem späteren Zeitpunkt|mit (?:der Niederschrift|dem Protokoll)|in der (?:nächsten|kommenden|folgenden) \\p{L}*[Ss]itzung)(?: (?:\\p{L}*[Aa]ntwort|Beantwortung|Auskunft|Stellungnahme)(?: (?:erfolgen|ergehen|gegeben werden))?| beantwortet werden)?(?=\\.|,|$)',
      ),
    ],
    yes: [
      'erfolgt schriftlich.',
      'Es soll eine schriftliche Antwort erfolgen.',
      'Die Beantwortung erfolgt mit der Niederschrift.',
    ],
    no: ['erfolgt im Mai.', 'Er wird schriftlich informiert.'],
  },
  {
    name: 'gets-promise',
    pattern: [words('erhält|erhielt|bekommt|bekam'), words('Zusage|Zusicherung')],
    yes: ['und erhält von Herrn Tann die Zusage, dass dies im Ausschuss behandelt werde.'],
    no: ['und erhält von Herrn Tann das Wort.'],
  },
  {
    name: 'puts-him-off',
    pattern: [words('vertröst(?:et|ete|eten|en|e)')],
    yes: ['Herr Tann vertröstet sie auf den Herbst.', 'Frau Ilm musste auf den Mai vertrösten.'],
    no: ['Herr Tann tröstet sie.'],
  },
  {
    name: 'put-off',
    pattern: [
      words('Tagesordnungspunkt|Punkt|Beratung|Beantwortung|Thema|Behandlung'),
      words('verschoben|vertagt|zurückgestellt'),
    ],
    yes: ['dass dieser Tagesordnungspunkt verschoben wurde.'],
    no: ['Der Punkt wird behandelt.'],
  },
  {
    name: 'is-moved-to-a-meeting',
    pattern: [
      words('wird|werden|werde|wurden?'),
      words(
        '(?:auf|in) (?:die|den|eine|einen) (?:\\p{Ll}+ )?(?:(?:\\p{L}+-)?\\p{L}*[Ss]itzung|\\p{L}*[Aa]usschuss)',
      ),
      words('verschoben|vertagt|verlegt'),
    ],
    yes: [
      'Das wird auf die Juni-Sitzung verschoben.',
      'Der Bericht von Frau Ilm wird in den Fachausschuss vertagt.',
    ],
    no: ['Der Baubeginn wird auf den Herbst verschoben.', 'Das Boot wird auf die Werft geschoben.'],
  },
  {
    name: 'can-only-be-said-then',
    pattern: [
      words('lasse|lässt|ließe|könne|kann'),
      words('erst'),
      words('sagen|beantworten|beurteilen|beziffern|nennen|abschätzen|feststellen'),
    ],
    yes: ['Das lasse sich erst nach der Ausschreibung sagen.'],
    no: ['Das könne man gern sagen.'],
  },
  {
    name: 'somebody-is-asked-to-check',
    pattern: [
      words('wird|werde|werden|wurde'),
      words(
        'um (?:\\p{Ll}+ )?(?:Prüfung|Überprüfung|Klärung|Stellungnahme|Auskunft|Beantwortung|Rückmeldung|Mitteilung)',
      ),
      words('gebeten'),
    ],
    yes: ['Die Verwaltung wird um Prüfung gebeten.'],
    no: ['Die Gäste werden um Ruhe gebeten.'],
  },
  {
    name: 'is-asked-to-check',
    pattern: [
      words('wird|werden|wurde|werde'),
      words('gebeten|ersucht|beauftragt'),
      /^, (?:dies|das|es|die (?:Frage|Sache|Angelegenheit)|den (?:Sachverhalt|Vorgang))(?: \p{Ll}+){0,2} (?:zu (?:prüfen|klären|beantworten|ermitteln|erfragen)|abzuklären|nachzureichen|mitzuteilen)/u,
    ],
    yes: ['Die Verwaltung wird gebeten, dies zu klären.'],
    no: ['Die Verwaltung wird gebeten, den Weg zu räumen.'],
  },
  {
    name: 'the-house-is-to-check',
    pattern: [
      /^[^\p{L}]*(?:Auch |Ebenso )?(?:[Dd]ies(?:e[ns]?)?|[Dd]as)(?: (?:Frage|Sache|Angelegenheit|Möglichkeit|Punkt))? soll(?:e|te)? (?:noch |nun )?(?:die \p{L}*[Vv]erwaltung|das \p{L}*[Aa]mt|der Bauhof)(?!\p{L})/u,
      words('prüfen|überprüfen|klären|abklären|ermitteln|erfragen|beantworten|in Erfahrung bringen'),
      /^(?=[.;]|$| und )/u,
    ],
    yes: ['Dies soll die Verwaltung noch prüfen.', 'Das solle der Bauhof noch klären.'],
    no: ['Das soll die Verwaltung bauen.', 'Die Bürger sollen dies prüfen.'],
  },
  {
    name: 'may-check',
    pattern: [
      words('möge'),
      words('klären|prüfen|beantworten|mitteilen|berichten|nachfragen|ermitteln|antworten'),
    ],
    yes: ['Die Verwaltung möge dies bis zum Mai klären.'],
    no: ['Die Verwaltung möge handeln.'],
  },
  {
    name: 'has-noted-it',
    pattern: [words('hat|habe'), words('sich'), words('notiert|aufgeschrieben|vorgemerkt|vermerkt')],
    yes: ['Herr Tann hat sich die Frage notiert.'],
    no: ['Herr Tann hat sich verletzt.'],
  },
];

/** Who hands the question to others has not answered it, whatever he told before. */
export const PASSES_ON: Phrase = {
  name: 'passes-question-on',
  pattern: [
    words('gibt|gebe|gab|leite(?:t|te)?|reich(?:t|e)|nimmt|nehme|nahm|wird|werde'),
    words('Frage|Anfrage'),
    words('weiter|mit(?=[.;,]|$)|weitergeben|weiterleiten|weiterreichen|mitnehmen'),
  ],
  yes: ['Sie gibt die Frage dorthin weiter.', 'Er werde die Anfrage an den Kreis weiterleiten.'],
  no: ['Er beantwortet die Frage.', 'Sie gibt den Hinweis weiter.'],
};
