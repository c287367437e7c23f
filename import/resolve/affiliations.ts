import { type Introduction, NO_CLAUSE } from './introductions.ts';

/** An article or a preposition that holds one, before a body that somebody comes from. */
const FROM =
  '(?:vom|von (?:der|den|dem)|aus (?:der|dem)|beim|bei (?:der|dem|den)|des|seitens (?:der|des)|von ?[Ss]eiten (?:der|des)|vonseiten (?:der|des)|in Vertretung (?:der|des)|namens (?:der|des))';
/** Between an office and where it is held. */
const OF =
  '(?:des|der|vom|von (?:der|den|dem)|im|in der|beim|bei (?:der|dem|den)|am|an der|für (?:die|das|den))';
/** For whom words are said. */
const FOR =
  '(?:für (?:die|das|den)|seitens (?:der|des)|von ?[Ss]eiten (?:der|des)|vonseiten (?:der|des)|im (?:Namen|Auftrag) (?:der|des)|namens (?:der|des)|in Vertretung (?:der|des)|stellvertretend für (?:die|das|den))';
/** The same at the head of a sentence. */
const HEADING =
  '(?:Für (?:die|das|den)|Seitens (?:der|des)|Von ?[Ss]eiten (?:der|des)|Vonseiten (?:der|des)|Im (?:Namen|Auftrag) (?:der|des)|Namens (?:der|des)|In Vertretung (?:der|des)|Stellvertretend für (?:die|das|den)|Vom|Von (?:der|den)|Aus (?:der|dem))';
/** Verbs with which minutes have somebody speak, or be there. */
const SPEAKS =
  '(?:(?:stell|erläuter|bericht|antwort|beantwort|erklär|informier|teil|führ|sag|ergänz|erwider|entgegn|äußer|präsentier|referier|begründ|schilder|bestätig|versicher|beton)(?:e?te?|en|ten)|trägt|trug|nimmt|nahm|nehmen|nahmen|ist|sind|war|waren|gibt|gab|geben|gaben|weist|wies|spricht|sprach|sprechen|sprachen|hält|hielt|steht|stand|stehen|standen|kommt|kam|kommen|kamen|hat|haben|dankt|dankte)';
const IS = '(?:ist|sind|war|waren|wird|wurde|bleibt|blieb)';
/** Adjectives, numbers and short words before a noun. */
const SMALL = '(?:\\p{Ll}+ |\\d\\. )';
/** "so Frau Tamm, von der Wehr informiert werden": by whom something is done. */
const NOT_DONE = '(?![^.;:,]{0,120}\\p{Ll}(?:t|en) (?:wird|werden|wurden?|worden)(?!\\p{L}))';
/** "seit dem 1. März" */
const SINCE = '(?:seit (?:[^.;:,\uE000]|(?<=\\d)\\.){1,20} )?';
/** What somebody is stands in the nominative: not "mit dem Leiter". */
const NOT_OBLIQUE =
  '(?<!(?<!\\p{L})(?:(?:mit|von|durch|bei|an|für|nach|gegenüber)(?: (?:der|die|das|einer))?|vom|beim|zum|zur|dem|den|des|einem) (?:\\p{Ll}{2,20} )?)';
const GUEST =
  '(?:Vertret(?:er|erin|erinnen|ern|ung)|Ansprechpartner(?:in)?|Gast|Gäste|Gästen|Referent(?:in|en)?|Gutachter(?:in)?|Sachverständige[rn]?|Mitarbeiter(?:in|innen|n)?|Beauftragte[rn]?|Planer(?:in)?|Vortragende[rn]?)';

/**
 * A way in which minutes say for whom somebody is there. In `pattern`, `@N` is somebody named, `@L` one or several,
 * `@O` an office, and `@B` a body, which is read by the grammar of its name: a known head noun, a legal form, an abbreviation.
 */
export const AFFILIATIONS: readonly Introduction[] = [
  {
    name: 'name-of-body',
    pattern: `@N(?: (?!bei)|, ${NOT_DONE})${FROM} @B`,
    yes: [
      'Die Vorsitzende begrüßt Frau Tamm vom Planungsbüro Wehr.',
      'Frau Tamm von der unteren Wasserbehörde kommt.',
      'Zu Gast ist Frau Dr. Ilse Tamm von der Klinikum Auenhof gGmbH.',
    ],
    no: [
      'Die Vorsitzende begrüßt Frau Tamm vom Dorfplatz.',
      'Alle sollen, so Frau Tamm, von der Klinikum Auenhof gGmbH informiert werden.',
      'Frau Tamm von der Heide kommt.',
      'Die Liste liegt laut Frau Tamm bei der Feuerwehr.',
    ],
  },
  {
    name: 'name-of-any-body',
    pattern: `@N(?: |, ${NOT_DONE})(?:vom|von (?:der|den)) @B`,
    anyBody: true,
    yes: [
      'Zu Gast ist Frau Tamm vom Planungskontor Wehr.',
      'Herr Tamm von der Netzgut antwortet.',
      'Frau Tamm von der Wehrforschungszentrale Auenhof antwortet.',
    ],
    no: [
      'Sie begrüßt Frau Tamm vom Dorfplatz.',
      'Frau Tamm vom Ortsteil Auenhof fragt.',
      'Herr Tamm ist von der Idee begeistert.',
      'Davon hat Herr Tamm von der Vorsitzenden gehört.',
    ],
  },
  {
    name: 'each-of-any-body',
    pattern:
      '@L, (?:beide|alle(?: drei)?|jeweils|ebenfalls|ihrerseits) (?:vom|von (?:der|den)|aus (?:dem|der)) @B',
    anyBody: true,
    yes: ['Frau Tamm und Herr Ilmer, beide vom Planungskontor Wehr, zeigen Bilder.'],
    no: ['Frau Tamm und Herr Ilmer, beide vom Dorfplatz, zeigen Bilder.'],
  },
  {
    name: 'on-behalf-in-clause',
    pattern:
      '@N(?: vor| an| ein)?, (?:der|die) (?:[^.;:,\uE000]{0,40} )?(?:im Auftrag|im Namen|namens|seitens|in Vertretung) (?:der|des) @B',
    yes: ['Herr Tamm, der im Auftrag der Hafenbau GmbH den Bau leitet, berichtet.'],
    no: ['Herr Tamm, der im Auftrag der Bürger klagt, berichtet.'],
  },
  {
    name: 'for-named-body-speaks',
    pattern: `^(?:Für|Seitens|Namens) (?:die|das|den|der|des) \\p{Lu}\\p{L}+, (?:die|das|den|der|des) @B, ${SPEAKS} (?:[^.;:,\uE000]{0,40} )?@L`,
    yes: ['Für den Investor, die Hafenbau GmbH, trägt Herr Tamm vor.'],
    no: ['Für den Antrag, den die Feuerwehr stellt, dankt Herr Tamm.'],
  },
  {
    name: 'name-of-named-body',
    pattern: '@N von @B(?=[,;.)]| und | sowie | \\p{Ll}+t(?!\\p{L}))',
    yes: ['Sie begrüßt Herrn Tamm von Planungsbüro Wehr.', 'Frau Tamm von Hafenbau AG berichtet.'],
    no: ['Sie begrüßt Frau Tamm von Auenhof.'],
  },
  {
    name: 'several-of-body',
    pattern: `(?:begrüßt|begrüßte|[Aa]nwesend|Gäste|Gast|[Ww]illkommen)[^.;\uE000]{0,60} @L ${FROM} @B`,
    yes: [
      'Die Vorsitzende begrüßt Frau Tamm und Herrn Ilmer vom Planungsbüro Wehr.',
      'Zu diesem Punkt heißt sie als Gäste Frau Tamm, Herrn Ilmer und Frau Wehr vom Jugendring willkommen.',
    ],
    no: ['Frau Tamm und Herr Ilmer vom Planungsbüro Wehr sprachen sich ab.'],
  },
  {
    name: 'several-of-body-present',
    pattern: `^@L ${FROM} @B(?= (?:stellen|stellten|präsentieren|präsentierten|erläutern|erläuterten|informieren|informierten))`,
    yes: ['Frau Tamm und Herr Ilmer vom Planungsbüro Wehr stellen den Entwurf vor.'],
    no: ['Frau Tamm und Herr Ilmer vom Planungsbüro Wehr sprachen sich ab.'],
  },
  {
    name: 'gentlemen-of-body',
    pattern: `(?:Herren|Damen) @L,? (?:${FROM}|der) @B`,
    yes: ['Die Herren Tamm und Ilmer vom Planungsbüro Wehr sind da.'],
    no: ['Die Herren der Feuerwehr sind da.'],
  },
  {
    name: 'apposed-office-of-body',
    pattern: `@N, ${SINCE}${NO_CLAUSE}${SMALL}{0,3}@O ${OF} @B`,
    anyBody: true,
    yes: [
      'Sie begrüßt Herrn Tamm, Leiter des Museums Auenhof.',
      'Es spricht Frau Tamm, die neue Geschäftsführerin der Stadtwerke Kirchbrede GmbH.',
      'Frau Tamm, seit Mai Mitarbeiterin beim Pflegestützpunkt, stellt sich vor.',
      'Sie stellt Frau Tamm, die Fachberaterin des Evangelischen Kirchenbezirks, vor.',
    ],
    no: [
      'Sie begrüßt Herrn Tamm, Kenner des Museums Auenhof.',
      'Das sagt Herr Tamm, weil sich alle Mitarbeiter bei der Abwägung der Belange mühen.',
      'Sie dankt Herrn Tamm, der Verein freut sich.',
      'In den Ausschuss geht Herr Tamm, für den Vorstand im Heimatverein Auenhof Frau Ilmer.',
    ],
  },
  {
    name: 'apposed-office-for-task',
    pattern: `@N, ${SINCE}${NO_CLAUSE}${SMALL}{0,3}@O für (?:(?:die|das|den) )?[^.;:,\uE000]{2,50}? (?:beim|bei (?:der|dem|den)|vom|von (?:der|den)|im|in der) @B`,
    yes: ['Frau Tamm, Beauftragte für Stege und Ufer beim Jugendring, stellt sich vor.'],
    no: ['Frau Tamm, Kennerin für Stege und Ufer beim Jugendring, stellt sich vor.'],
  },
  {
    name: 'apposed-office-body',
    pattern: `@N, ${NO_CLAUSE}${SMALL}{0,2}@O,? @B`,
    yes: [
      'Herr Tamm, Amtsleiter Stadtplanungsamt, stellt den Plan vor.',
      'Frau Tamm, Geschäftsführerin, Jugendring Auenhof, ist da.',
    ],
    no: ['Herr Tamm, Amtsleiter, stellt den Plan vor.'],
  },
  {
    name: 'apposed-body',
    pattern: '@N, @B(?=[,;.)])',
    yes: ['Es berichten Frau Tamm, Planungsbüro Wehr, und Herr Ilmer.'],
    no: ['Neben Frau Tamm, Feuerwehr und Polizei sind alle da.'],
  },
  {
    name: 'bracketed-body',
    pattern: `@N \\((?:${FROM} )?@B(?=[,;)])`,
    yes: [
      'Herr Tamm (Planungsbüro Wehr) berichtet.',
      'Herr Tamm (vom Jugendring) berichtet.',
      'Herr Tamm (Fa. Wehrbau) berichtet.',
    ],
    no: ['Herr Tamm (Anlage 2) berichtet.'],
  },
  {
    name: 'labelled-body',
    pattern:
      '^(?:Gast|Gäste|Referent(?:in|en)?|Berichterstatt(?:er|erin|ung)|Zu Gast|Vortrag(?:ende[rn]?)?|Ansprechpartner(?:in)?): @N, @B$',
    yes: ['Gast: Frau Tamm, Planungsbüro Wehr'],
    no: ['Gast: Frau Tamm, Dorfplatz'],
  },
  {
    name: 'dashed-body',
    pattern: '@N [–-] @B(?= [–-]|[;.])',
    yes: ['Herr Tamm – Planungsbüro Wehr – berichtet.'],
    no: ['Herr Tamm – die Feuerwehr wartet – berichtet.'],
  },
  {
    name: 'bracketed-office-of-body',
    pattern: `@N \\(@O,? (?:${OF} )?@B(?=[,;)])`,
    yes: [
      'Frau Tamm (Leiterin des Museums Auenhof) berichtet.',
      'Herr Tamm (Vorsitzender TSV Auenhof) berichtet.',
    ],
    no: ['Frau Tamm (Freundin des Museums) berichtet.'],
  },
  {
    name: 'body-and-name',
    pattern: '@B(?: \\(|, vertreten durch )@L(?=[,;.)])',
    yes: [
      'Das Planungsbüro Wehr (Frau Tamm) stellt den Plan vor.',
      'Der Jugendring, vertreten durch Frau Tamm, berichtet.',
    ],
    no: ['Das Protokoll (Frau Tamm) liegt vor.', 'Der Jugendring dankt Frau Tamm.'],
  },
  {
    name: 'office-of-body-and-name',
    // "Frau Tamm, Leiterin des Museums Auenhof, Herr Ilmer": who stands before holds it.
    pattern: `(?<!\uE000, )@O ${OF} @B,? @N`,
    anyBody: true,
    yes: [
      'Sie begrüßt den Geschäftsführer der Klinikum Auenhof gGmbH, Herrn Tamm, sowie die Presse.',
      'Die Leiterin des Museums Auenhof Frau Tamm berichtet.',
      'Es spricht die Vertreterin des Mieterbundes, Frau Tamm.',
    ],
    no: [
      'Gäste: Frau Ilmer, Leiterin des Museums Auenhof, Herr Tamm.',
      'Den Plan des Museums kennt Frau Tamm.',
      'Die Freundin des Museums, Frau Tamm, fragt.',
    ],
  },
  {
    name: 'for-body-speaks',
    pattern: `^${HEADING} @B(?= ${SPEAKS} (?:[^.;:,\uE000]{0,40},? )?\uE000) \\p{Ll}+ (?:[^.;:,\uE000]{0,40},? )?@L`,
    anyBody: true,
    yes: [
      'Von der Wohlfahrt Auenhof nimmt die Leiterin Jugend, Frau Tamm, teil.',
      'Für das Planungsbüro Wehr stellt Frau Tamm die Entwürfe vor.',
      'Seitens der Verwaltung erläutert dazu Herr Tamm die Zahlen.',
      'Von der Feuerwehr ist Herr Tamm anwesend.',
      'Von der Feuerwehr nehmen an der Beratung Herr Tamm und Herr Ilmer teil.',
    ],
    no: ['Für die Feuerwehr wird Herr Tamm geehrt.', 'Vom Museum wurde Frau Tamm eingeladen.'],
  },
  {
    name: 'for-body-passive',
    pattern: `^${HEADING} @B (?:wird|wurde|werden|wurden) (?:[^.;:,\uE000]{0,60} )?(?:von|durch) @L(?= (?:vorgestellt|erläutert|vorgetragen|präsentiert|dargestellt|ausgeführt|berichtet|erklärt|vertreten))`,
    anyBody: true,
    yes: ['Seitens des Planungsbüros Wehr wird der Entwurf von Frau Tamm vorgestellt.'],
    no: ['Seitens der Verwaltung wird von Frau Tamm ein Nachweis verlangt.'],
  },
  {
    name: 'whose-office',
    pattern: `@B [^.;:\uE000]{0,80}(?:dessen|deren) ${SMALL}{0,2}@O,? @N`,
    yes: ['Der Bürgerbusverein plant das nicht, ergänzt dessen Vorsitzende Frau Tamm.'],
    no: ['Der Bürgerbusverein plant das nicht, ergänzt dessen Kenner Frau Tamm.'],
  },
  {
    name: 'for-body-label',
    pattern: `^(?:${HEADING}|(?:Gast|Gäste|Anwesend|Teilnehmer) ${FROM}) @B: (?:[^.;:,\uE000]{0,20} )?@L`,
    yes: ['Vom Planungsbüro Wehr: Frau Tamm', 'Für die Feuerwehr: Herr Tamm und Herr Ilmer'],
    no: ['Vom Dorfplatz: Frau Tamm'],
  },
  {
    name: 'greeted-from-body',
    pattern: `(?:^|, )(?:Vom|Von (?:der|den)|Für (?:die|das|den)) @B (?:begrüßte?|heißt|hieß) (?:[^.;:\uE000]{0,60} )?@L`,
    yes: [
      'Vom Planungsbüro Wehr begrüßt die Vorsitzende Frau Tamm.',
      'Von der Feuerwehr heißt sie Herrn Tamm und Herrn Ilmer willkommen.',
    ],
    no: ['Vom Rathaus aus begrüßt er die Gäste.'],
  },
  {
    name: 'greets-from-body',
    pattern: `(?:begrüßte?|begrüßen|heißt|hieß)(?! sie| er) (?:[^.;:,\uE000]{0,40} )?(?:vom|von (?:der|den)) @B @L`,
    yes: [
      'Die Vorsitzende begrüßt vom Jugendring Frau Tamm.',
      'Sie heißt zu diesem Punkt von der Feuerwehr Herrn Tamm und Herrn Ilmer willkommen.',
    ],
    no: ['Die Vorsitzende begrüßt vom Dorfplatz Frau Tamm.'],
  },
  {
    name: 'speaks-for-body',
    pattern: `@N (?:${SPEAKS} )(?:dazu |hierzu |hier |nun )?${FOR} @B`,
    yes: [
      'Frau Tamm erläutert für die Verwaltung den Plan.',
      'Herr Tamm erklärt im Namen des Heimatvereins, dass er komme.',
    ],
    no: ['Frau Tamm wirbt für die Feuerwehr.'],
  },
  {
    name: 'for-body-then-speaks',
    pattern: `^@N ${FOR} @B(?=,? ${SPEAKS})`,
    anyBody: true,
    yes: ['Frau Tamm für den Jugendring antwortet, dass er komme.'],
    no: [
      'Was Frau Tamm für den Jugendring ist, weiß er.',
      'Frau Tamm für die Feuerwehr Danke zu sagen, fehlt.',
    ],
  },
  {
    name: 'speaks-inverted',
    pattern: `(?<!\\p{L})(?!dank)${SPEAKS} @N,? ${FOR} @B`,
    yes: ['Dazu erklärt Frau Tamm für den Jugendring, dass er komme.'],
    no: [
      'Danach wirbt Frau Tamm für die Feuerwehr.',
      'Frau Ilmer dankt Frau Tamm im Namen des Heimatvereins.',
    ],
  },
  {
    name: 'speaks-in-clause',
    pattern:
      '@N(?: vor| an| ein)?, (?:der|die) (?:[^.;:,\uE000]{0,40} )?(?:für )?(?:die|das|den) @B(?= (?:spricht|sprach|vertritt|vertrat|leitet|leitete|führt|führte|zuständig|verantwortlich|anwesend|da|teilnimmt|teilnahm)(?!\\p{L}))',
    yes: [
      'Frau Tamm, die für den Heimatverein spricht, klagt.',
      'Herr Tamm, der seit Mai das Stadtarchiv leitet, berichtet.',
      'Herr Tamm, der für die Feuerwehr anwesend ist, berichtet.',
    ],
    no: ['Frau Tamm, die den Heimatverein kennt, klagt.'],
  },
  {
    name: 'works-in-clause',
    pattern: `@N(?: vor| an| ein)?, (?:der|die) (?:[^.;:,\uE000]{0,40} )?(?:als @O )?${OF} @B(?= (?:(?:als \\p{Lu}\\p{L}+ )?(?:arbeitet|arbeitete|tätig|beschäftigt|angestellt|kommt|kam)|(?:zuständig|verantwortlich) ist)(?!\\p{L}))`,
    yes: [
      'Frau Tamm, die seit Mai beim Jugendring arbeitet, klagt.',
      'Herr Tamm, der als Planer im Planungsbüro Wehr tätig ist, berichtet.',
    ],
    no: ['Frau Tamm, die beim Jugendring war, klagt.'],
  },
  {
    name: 'is-office-in-clause',
    pattern: `@N, (?:der|die) (?:[^.;:,\uE000]{0,40} )?@O ${OF} @B(?= (?:ist|war|wird|wurde)(?!\\p{L}))`,
    yes: ['Frau Tamm, die seit Mai Leiterin des Heimatmuseums ist, berichtet.'],
    no: ['Frau Tamm, die Mieterin des Heimatmuseums ist, berichtet.'],
  },
  {
    name: 'as-representative',
    pattern: `(?<!\\p{L})(?:[Aa]ls|Als) ${SMALL}{0,2}${GUEST} (?:der|${FROM}) @B,? (?:[^.;:\uE000]{0,60} )?@L`,
    anyBody: true,
    yes: [
      'Als Vertreterin der Sparkasse ist Frau Tamm anwesend.',
      'Als Gast vom Heimatverein begrüßt sie Herrn Tamm.',
      'Als Vertreter der Hafenbau GmbH nehmen Herr Tamm und Herr Ilmer teil.',
    ],
    no: ['Als Vertreterin der Ratsfrau ist Frau Tamm anwesend.'],
  },
  {
    name: 'as-office-speaks',
    pattern: `(?<!\\p{L})[Aa]ls ${SMALL}{0,2}@O (?:der|${FROM}) @B,? (?!dank)${SPEAKS} (?:dazu |hierzu |darauf |nun |dann )?@N`,
    anyBody: true,
    yes: ['Als Leiterin der Sparkasse antwortet Frau Tamm, dass sie komme.'],
    no: [
      'Als Leiterin der Sparkasse dankt Frau Tamm.',
      'Als Freundin der Sparkasse antwortet Frau Tamm, dass sie komme.',
    ],
  },
  {
    name: 'named-as-office-of-body',
    pattern: `@N (?:[^.;:,\uE000]{0,60} )?als ${SMALL}{0,2}(?:Gast|Gäste|@O) (?:${OF}|${FROM}) @B`,
    yes: [
      'Frau Tamm stellt sich als neue Leiterin der Volkshochschule Kirchbrede vor.',
      'Herr Tamm nimmt als Vertreter des Seniorenbeirates teil.',
      'Sie begrüßt Herrn Tamm als Vertreter der Hafenbau GmbH.',
    ],
    no: ['Frau Tamm stellt sich als Freundin der Volkshochschule vor.'],
  },
  {
    name: 'is-office-of-body',
    pattern: `@N ${IS} (?:(?:[^.;:,\uE000]|(?<=\\d)\\.){0,40} )?${NOT_OBLIQUE}@O ${OF} @B`,
    yes: ['Frau Tamm ist seit dem 1. März Leiterin des Heimatmuseums.'],
    no: [
      'Frau Tamm ist Mieterin des Heimatmuseums.',
      'Frau Tamm wird sich mit der neuen Leiterin des Heimatmuseums treffen.',
    ],
  },
  {
    name: 'works-at-body',
    pattern: `@N (?:arbeitet|arbeitete|kommt|kam|stammt) ${SINCE}(?:als \\p{Lu}\\p{L}+ )?(?:${FROM}|im|in der|für (?:die|das|den)) @B`,
    anyBody: true,
    yes: ['Frau Tamm arbeitet seit Mai beim Jugendring.'],
    no: ['Frau Tamm arbeitet am Plan für die Feuerwehr.'],
  },
  {
    name: 'employed-at-body',
    pattern: `@N (?:ist|war) (?:[^.;:,\uE000]{0,40} )?(?:${FROM}|im|in der|für (?:die|das|den)) @B(?= (?:als \\p{Lu}\\p{L}+ )?(?:tätig|beschäftigt|angestellt|zuständig)(?!\\p{L}))`,
    yes: ['Frau Tamm ist seit Mai beim Jugendring tätig.'],
    no: ['Frau Tamm ist seit Mai beim Jugendring.'],
  },
  {
    name: 'leads-body',
    pattern:
      '@N (?:leitet|leitete|vertritt|vertrat) (?:seit [^.;:,\uE000]{0,30} )?(?:hier |heute |nun )?(?:die|das|den) @B',
    yes: ['Herr Tamm leitet seit Mai das Heimatmuseum.', 'Frau Tamm vertritt den Mieterbund.'],
    no: ['Herr Tamm leitet die Sitzung.'],
  },
  {
    name: 'office-of-body-is',
    pattern: `@O ${OF} @B ${IS} (?:(?:[^.;:,\uE000]|(?<=\\d)\\.){0,40} )?@N`,
    yes: ['Leiterin des Heimatmuseums wird ab Mai Frau Tamm.'],
    no: ['Leiterin des Heimatmuseums zu sein ist schwer, meint Frau Tamm.'],
  },
  {
    name: 'body-represented-by',
    pattern:
      '@B (?:wird|wurde|ist|war|werden|wurden|sind|waren) (?:[^.;:,\uE000]{0,40} )?(?:durch|von) @L(?= (?:vertreten|repräsentiert))',
    anyBody: true,
    yes: ['Das Planungsbüro Wehr wird durch Frau Tamm und Herrn Ilmer vertreten.'],
    no: ['Das Planungsbüro Wehr wird durch Frau Tamm geprüft.'],
  },
];
