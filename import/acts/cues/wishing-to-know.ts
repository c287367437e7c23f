import { type AskingCue, INFORMATION, QUESTION } from './asking.ts';

/** What somebody wants to get, with what it is about. */
const ABOUT = '(?: (?:darüber|dazu|darauf|dafür|hierüber|hierzu|hierauf))?';
/** Infinitives of asking, with "zu". */
const TO_ASK =
  '(?:zu (?:fragen|erfahren|wissen|erkunden|hören)|(?:nach|an|er)zufragen|nachzuhaken|zu erkundigen)';
/** What one can tell in a word or a figure. */
const TELLABLE =
  '(?:\\p{L}*[Zz]ahl(?:en)?|Anzahl|Höhe|\\p{L}*[Kk]osten|Preise?|Summe|Beträge?|\\p{L}*[Aa]nteile?|Dauer|\\p{L}*[Tt]ermine?|Zeitpunkt|Gr[uü]nde?|Ursachen?|Hintergr[uü]nde?|Stand|Sachstand|Namen|Ergebnisse?|Verhältnis|Unterschiede?|Begriffe?|Bedeutung|\\p{L}*[Bb]erechnung|Zusammensetzung|Zusammenhang|Zusammenhänge|Abweichung(?:en)?|Differenz|\\p{L}*[Pp]osition(?:en)?|Verwendung|Herkunft|Verfahren|Ablauf|Vorgehen(?:sweise)?|Kriterien|Auswirkungen|Folgen|Rechtsgrundlagen?|\\p{L}*[Gg]ebühr(?:en)?)';

/** Ways to ask by telling that somebody would know: what he insists on, takes as an occasion, cares for. */
export const WISHING_TO_KNOW: readonly AskingCue[] = [
  {
    name: 'anlass-zu-fragen',
    pattern: `(?<![\\p{L}-])(?<verb>nimmt|nahm|nehme|nutzt|nutzte|nutze|benutzt|benutzte|ergreift|ergriff|ergreife|erlaubt|erlaubte|erlaube|gestattet|gestattete|gestatte|sieht|sah|sehe|fühlt|fühlte|kommt|kam|hält|hielt|legt|legte|besteht|bestand|bestehe|drängt|drängte|dränge|beharrt|beharrte|pocht|pochte|zeigt|zeigte)(?![\\p{L}-])(?! zu[ ,])[^;?!.]{0,160}?(?:,? ${TO_ASK}|,? (?:für|zu) (?:die|der|folgender|eine|einer) (?:${QUESTION})|,? zur (?:${QUESTION}))(?:,? @W| (?:nach|zu|zum|zur)(?![\\p{L}]))|(?<![\\p{L}-])(?<verb2>nimmt|nahm|nutzt|nutzte|ergreift|ergriff|erlaubt|erlaubte)(?![\\p{L}-])[^;?!.]{0,100}?, (?:sich )?nach [^;?!.,]{2,120} ${TO_ASK}(?=[.,]|$)`,
    asker: 'subject',
    yes: [
      'Frau Birk nimmt die Flut zum Anlass für die Frage, wer das Boot hebt.',
      'Herr Adler nahm die Flut zum Anlass zu fragen, wer das Boot hebt.',
      'Frau Birk nutzt die Gelegenheit, sich nach dem Boot zu erkundigen.',
      'Herr Adler bestand darauf zu erfahren, was das Boot gekostet habe.',
      'Frau Birk erlaubt sich nachzufragen, ob das Boot leckt.',
    ],
    no: [
      'Frau Birk sagt zu, bei der Werft nachzufragen, ob das Boot leckt.',
      'Herr Adler nimmt die Frage mit.',
      'Die Werft legt fest, wie das Boot heißt.',
    ],
  },
  {
    name: 'fragen-wollen',
    pattern:
      '(?<![\\p{L}-])(?<verb>möchten?|wollten?|würden?)(?: @S)?(?![^,;?!.]* (?:bei|beim|dort|nicht|kein\\p{Ll}*) )[^,;?!.]{0,80} (?:fragen|nachfragen|rückfragen|anfragen|erkundigen)(?:,? @W| nach )',
    asker: 'subject',
    yes: [
      'Frau Birk lobt das Boot und möchte fragen, ob es leckt.',
      'Frau Birk würde gern nachfragen, ob das Boot leckt.',
      'Herr Adler möchte sich erkundigen, womit es bezahlt wird.',
    ],
    no: ['Herr Adler möchte beim Wart nachfragen, ob es leckt.', 'Herr Adler wird nachfragen, ob es leckt.'],
  },
  {
    name: 'auf-antwort-bestehen',
    pattern: `(?<![\\p{L}-])(?<verb>besteht|bestand|bestehe|beharrt|beharrte|beharre|drängt|drängte|dränge|dringt|drang|pocht|pochte|poche)(?![\\p{L}-])(?: @S)?(?: \\p{Ll}+){0,3} auf (?:@A)?(?:${INFORMATION}|(?:${QUESTION}))(?: auf die (?:${QUESTION}))?${ABOUT},? @W`,
    asker: 'subject',
    yes: [
      'Herr Adler besteht auf einer Antwort, was das Boot koste.',
      'Frau Birk drängt auf eine Auskunft darüber, wann das Boot kommt.',
      'Herr Adler beharrt auf der Frage, wer das Boot hebt.',
    ],
    no: ['Herr Adler besteht auf einer Pause.'],
  },
  {
    name: 'hat-darauf-bestanden',
    pattern:
      '(?<![\\p{L}-])(?<verb>hat|hatte|habe)(?![\\p{L}-])[^;?!.,]{0,100}? darauf (?:bestanden|gedrängt|gepocht),? zu (?:erfahren|wissen|hören),? @W',
    asker: 'subject',
    yes: ['Herr Adler hat darauf bestanden zu erfahren, was das Boot koste.'],
    no: ['Herr Adler hat darauf bestanden, dass das Boot fährt.'],
  },
  {
    name: 'neugierig-ob',
    pattern:
      '(?<![\\p{L}-])(?<verb>ist|war|sei|zeigt sich|zeigte sich|gibt sich|gab sich)(?![\\p{L}-])(?: @S)?(?: \\p{Ll}+){0,3} (?:neugierig|gespannt|wissbegierig)(?: darauf)?,? @W|(?<![\\p{L}-])(?<verb2>rätselt|rätselte)(?: @S)?(?: \\p{Ll}+){0,2}, @W|(?<![\\p{L}-])(?<verb3>forscht|forschte|fasst|fasste)(?: @S)?(?: \\p{Ll}+){0,2} nach, @W|(?<![\\p{L}-])(?<verb4>klopft|klopfte)(?: @S)?(?: \\p{Ll}+){0,2} ab, @W',
    asker: 'subject',
    ifAnswered: true,
    yes: [
      'Frau Birk zeigt sich gespannt, ob das Boot fährt.',
      'Herr Adler fasst nach, ob das Boot fährt.',
      'Frau Birk rätselt, wer das Boot hebt.',
    ],
    no: ['Frau Birk ist gespannt auf das Boot.', 'Herr Adler fasst zusammen, was das Boot kostet.'],
  },
  {
    name: 'bitte-um-auskunft-vorbringen',
    pattern: `(?<![\\p{L}-])(?<verb>trägt|trug|äußert|äußerte|wiederholt|wiederholte|richtet|richtete|hat|hatte|erneuert|erneuerte|bekräftigt|bekräftigte|unterstreicht|unterstrich)(?![\\p{L}-])[^;?!.,]{0,60}? (?:die|eine|ihre|seine) (?:\\p{Ll}+ )?Bitte(?: (?:an @N )?um (?:@A)?(?:${INFORMATION}|Aufschluss|Mitteilung|Erläuterung)${ABOUT}(?: vor)?,? @W|(?: an @N)?, [^;?!.,]{0,60}${TELLABLE}(?: [^;?!.,]{1,60})? (?:zu (?:nennen|benennen|beziffern|erläutern|erklären)|anzugeben|mitzuteilen)(?=[.,]|$))`,
    asker: 'subject',
    yes: [
      'Frau Birk wiederholt ihre Bitte um Auskunft, ob das Boot fährt.',
      'Herr Adler äußert die Bitte, die Kosten des Bootes zu nennen.',
    ],
    no: ['Herr Adler äußert die Bitte, das Boot zu streichen.', 'Frau Birk wiederholt ihre Bitte um Ruhe.'],
  },
  {
    name: 'antwort-suchen',
    pattern: `(?<![\\p{L}-])(?<verb>sucht|suchte|suche|erwartet|erwartete|erwarte|vermisst|vermisste|vermisse|verspricht sich|versprach sich|braucht|brauchte|benötigt|benötigte)(?![\\p{L}-])(?: @S)?(?: \\p{Ll}+){0,4} (?:von @O )?(?:eine |die )?(?:\\p{Ll}+ )?(?:Antwort|Auskunft|Aussage|Angaben?|Erklärung|Aufklärung|Aufschluss|Klarheit)(?: auf (?:die|ihre|seine) (?:${QUESTION}))?${ABOUT},? @W|(?<![\\p{L}-])(?<verb2>bittet|bat|bitten|baten|bitte)(?![\\p{L}-])[^;?!.]{0,80} um (?:@A)?(?:Antwort|Auskunft|Aufschluss|Klarheit) auf (?:die|ihre|seine) (?:${QUESTION}),? @W`,
    asker: 'subject',
    yes: [
      'Frau Birk sucht Antwort auf die Frage, wie man zum Boot gelangt.',
      'Herr Adler vermisst eine Aussage dazu, wer das Boot hebt.',
      'Frau Birk bat um Antwort auf die Frage, ob das Boot leckt.',
    ],
    no: ['Herr Adler sucht eine Werft, die das Boot hebt.', 'Frau Birk erwartet keine Antwort.'],
  },
  {
    name: 'erläutert-wissen-wollen',
    pattern:
      '(?<![\\p{L}-])(?<verb>möchten?|will|wollen|wollte|wollten|wolle|wünscht|wünschte|hätten?)(?![\\p{L}-])(?! nicht)[^;?!.,]{2,120}? (?:erläutert|erklärt|dargestellt|geklärt|aufgeschlüsselt|beziffert|benannt|dargelegt) (?:wissen|haben|bekommen)(?=[.,]|$)',
    asker: 'subject',
    yes: ['Herr Adler möchte die Kosten des Bootes erläutert wissen.'],
    no: ['Herr Adler möchte das Boot gestrichen haben.', 'Frau Birk möchte die Kosten erläutern.'],
  },
  {
    name: 'geklärt-haben-möchten',
    pattern:
      '(?<=^[^\\p{L}]*(?<asker>@S) [^;?!.]{4,160})(?:geklärt|erklärt|erläutert|beantwortet|gewusst) haben (?:möchten?|wollen|will|wollten?),? @W|(?<=, )hätte (?<asker2>@S) gern (?:beziffert|erklärt|erläutert|geklärt|gewusst|dargelegt)(?=[.,]|$)',
    asker: 'named',
    yes: [
      'Frau Birk trägt vor, dass Anlieger geklärt haben möchten, wer das Boot streicht.',
      'Wie viele Boote fahren, hätte Frau Birk gern beziffert.',
    ],
    no: ['Frau Birk möchte die Kosten erläutern.'],
  },
  {
    name: 'auskunft-haben-wollen',
    pattern: `(?<![\\p{L}-])(?<verb>möchten?|will|wollen|wollte|wollten|wolle|wünscht sich|wünschte sich|wünscht|wünschte|fordert|forderte|verlangt|verlangte|hätten?)(?![\\p{L}-])(?! nicht|[^;?!.,]{0,90} keine)[^;?!.,]{0,120}? (?:eine |nähere |genaue )?(?:${INFORMATION}|Aufschluss|Erklärung|Erläuterung)${ABOUT}(?: (?:haben|erhalten|bekommen|gewinnen))?,? @W|(?<![\\p{L}-])(?<verb2>möchten?|will|wollen|wollte|wollten|wolle|hätten?|begehrt|begehrte|erbittet|erbat)(?![\\p{L}-])(?! nicht|[^;?!.,]{0,90} keine)[^;?!.,]{0,90}? (?:${INFORMATION}|Aufschluss) (?:über|zu|zum|zur) [^;?!.,]{2,100}(?<! (?:geben|erteilen|schaffen))(?:\\.$|,)`,
    asker: 'subject',
    yes: [
      'Zum Boot will Herr Adler Auskunft haben, wo es liegt.',
      'Frau Birk wünscht sich Klarheit, wer das Boot hebt.',
      'Herr Adler will eine Antwort darauf, wann das Boot kommt.',
      'Frau Birk begehrt Aufschluss über die Kosten des Bootes.',
    ],
    no: [
      'Frau Birk möchte Klarheit über das Boot schaffen.',
      'Herr Adler will keine Auskunft, wo das Boot liegt.',
    ],
  },
  {
    name: 'jemandem-liegt-daran',
    pattern: `(?<asker>@N) (?<verb>liegt|lag|liege|ist|war|sei)(?: \\p{Ll}+){0,4} (?:daran(?: gelegen)?,?|an (?:@A)?(?:${INFORMATION}|Aufschluss|Klärung)(?: gelegen)?${ABOUT},?)(?: zu (?:wissen|erfahren|hören),?)? @W|(?<verb2>liegt|lag|liege|ist|war|sei) (?<asker2>@N)(?: \\p{Ll}+){0,4} (?:daran(?: gelegen)?,?|an (?:@A)?(?:${INFORMATION}|Aufschluss|Klärung)(?: gelegen)?${ABOUT},?)(?: zu (?:wissen|erfahren|hören),?)? @W`,
    asker: 'named',
    yes: [
      'Frau Birk lag an einer Auskunft darüber, ob das Boot noch fährt.',
      'Ihm ist sehr daran gelegen zu wissen, wann das Boot kommt.',
      'Zudem liege ihr daran zu erfahren, wer das Boot hebt.',
    ],
    no: ['Frau Birk liegt am Boot.', 'Herrn Adler liegt daran, dass das Boot fährt.'],
  },
  {
    name: 'jemandem-geht-es-um',
    pattern: `(?<asker>@N) (?<verb>geht|ging|gehe) es(?: \\p{Ll}+){0,4} (?:um (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}|Auskunft|Klärung)(?: darüber)?|darum,? zu (?:wissen|erfahren|klären)),? (?!wie man )@W|(?<verb2>geht|ging|gehe) es (?<asker2>@N)(?: \\p{Ll}+){0,4} (?:um (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}|Auskunft|Klärung)(?: darüber)?|darum,? zu (?:wissen|erfahren|klären)),? (?!wie man )@W|(?<asker3>@N) (?<verb3>kommt|kam|komme) es(?: \\p{Ll}+){0,3} auf (?:die|eine) (?:${QUESTION}|Auskunft) an,? (?!wie man )@W`,
    asker: 'named',
    ifAnswered: true,
    yes: [
      'Ihr ging es um die Frage, ob das Boot ersetzt werde.',
      'Weiterhin geht es Herrn Adler darum zu erfahren, wer das Boot hebt.',
      'Ihm komme es auf die Frage an, wann das Boot fährt.',
    ],
    no: [
      'Ihr ging es um das Boot.',
      'Ihr geht es um die Frage, wie man das Boot sauber hält.',
      'Es geht um die Frage, ob das Boot leckt.',
    ],
  },
  {
    name: 'wichtig-zu-wissen',
    pattern:
      '(?:[Ww]ichtig|[Ii]nteressant|[Hh]ilfreich|[Ww]issenswert|[Ww]esentlich|[Ee]ntscheidend|[Ss]pannend)(?: zu (?:wissen|erfahren))? (?<verb>wäre|sei|ist|war)(?: es)?(?: für)? (?<asker>@N)(?: \\p{Ll}+){0,2},? (?:zu (?:wissen|erfahren),? )?@W|[Vv]on (?:\\p{Ll}+ )?Interesse (?<verb4>wäre|sei|ist|war)(?: es)?(?: für)? (?<asker4>@N)(?: \\p{Ll}+){0,2}(?:,? zu (?:wissen|erfahren))?,? @W|(?<asker2>@N) (?<verb2>wäre|ist|sei|war)(?: es)?(?: \\p{Ll}+){0,3} (?:wichtig|ein Anliegen|ein Bedürfnis),? zu (?:wissen|erfahren),? @W|(?<asker3>@S) (?<verb3>findet|fand|fände|hält|hielt)(?: es)?(?: für)?(?: \\p{Ll}+){0,2} (?:wichtig|interessant|wissenswert|spannend|hilfreich),? zu (?:wissen|erfahren),? @W',
    asker: 'named',
    yes: [
      'Nicht weniger wichtig sei ihm zu wissen, wer für das Boot haftet.',
      'Frau Birk fände es hilfreich zu wissen, wann das Boot fährt.',
      'Herrn Adler ist es wichtig zu erfahren, wann das Boot fährt.',
      'Von Interesse ist für Frau Birk, ob das Boot fährt.',
    ],
    no: ['Wichtig sei ihm das Boot.', 'Ihm ist es wichtig, das Boot zu sehen.'],
  },
  {
    name: 'bittet-zu-nennen',
    pattern: `(?<![\\p{L}-])(?<verb>bittet|bat|bitten|baten|bitte|ersucht|ersuchte)(?![\\p{L}-])[^;?!.]{0,80}?(?:, | )(?:(?!keine)[\\p{L}-]+ ){0,4}(?<!keine )${TELLABLE}(?![\\p{L}])(?:[^;?!.,]{0,100})? (?:zu (?:nennen|benennen|beziffern|erläutern|erklären|begründen)|anzugeben|aufzuschlüsseln|darzulegen|mitzuteilen|bekanntzugeben)(?=[.,]|$)|(?<![\\p{L}-])(?<verb2>bittet|bat|bitten|baten)(?![\\p{L}-])[^;?!.]{0,60}?, (?:diese[ns]?|dies|das)(?: \\p{Ll}+){0,2} (?:zu (?:beziffern|erläutern|erklären|begründen)|aufzuschlüsseln|darzulegen)(?=[.,]|$)`,
    asker: 'subject',
    ifAnswered: true,
    notByName: true,
    yes: [
      'Herr Adler bittet, dies näher zu erläutern.',
      'Frau Birk bittet darum, die Berechnung der Pacht noch einmal zu erläutern.',
      'Herr Adler bat die Verwaltung, die Zahl der Boote zu nennen, die lecken.',
    ],
    no: [
      'Frau Birk bittet, keine Namen zu nennen.',
      'Herr Adler bittet Frau Birk, das Vorhaben zu erläutern.',
    ],
  },
];
