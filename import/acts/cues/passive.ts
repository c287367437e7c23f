import { BE, MATTER, MEETING, NEXT, PAPERS } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';
import { CHECKS, SENDS, TELLS } from './services.ts';

/** "wird von Frau Ilm anhand einer Karte ausführlich informiert": so the minutes tell what happens while they are written. */
const NOT_NOW =
  /^(?!.*(?<!\p{L})(?:[Aa]nhand|[Mm]ittels|[Mm]it Hilfe|ausführlich|eingehend|umfassend|mündlich)(?!\p{L}))/u;

/** "wird gut nachgefragt": how much many people want it, by an adverb of degree. */
const NOT_IN_DEMAND =
  /^(?!.*(?<!\p{L})(?:gut|besser|stark|stärker|rege|wenig|weniger|viel|mehr|kaum|häufig|häufiger|selten|oft|sehr|gern|gerne|verstärkt|vermehrt|überdurchschnittlich)(?: noch)? (?:nach|an)gefragt(?!\p{L}))/u;

/** What will be done, by whomever. */
export const PASSIVE: readonly PromiseCue[] = [
  {
    name: 'wird-zugesagt',
    kind: 'firm',
    voice: 'passive',
    performs: true,
    pattern: [BE, words('zugesagt|zugesichert|versprochen|in Aussicht gestellt')],
    yes: ['Eine Rückmeldung wird seitens der Verwaltung zugesagt.'],
    no: ['Eine Antwort war zugesagt worden.'],
  },
  {
    name: 'wird-nachgereicht',
    kind: 'firm',
    voice: 'passive',
    pattern: [BE, words(SENDS.participles)],
    yes: ['Die Zahlen werden dem Protokoll beigefügt.', 'Die Frage wird an das Ordnungsamt weitergeleitet.'],
    no: ['Die Zahlen sind beigefügt.', 'Der Weg wird gepflastert.'],
  },
  {
    name: 'nachgereicht-wird',
    kind: 'firm',
    voice: 'passive',
    pattern: [words(`(?:${SENDS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass die Zahlen nachgereicht werden.'],
    no: ['dass die Zahlen nachgereicht wurden.'],
  },
  {
    name: 'wird-mit-dorthin-genommen',
    kind: 'intention',
    voice: 'passive',
    performs: true,
    pattern: [MATTER, BE, words('mit (?:in|ins|zu|zur|zum|für|nach)'), words('genommen')],
    yes: ['Der Hinweis wird mit zur nächsten Schau genommen.', 'Die Anregung werde mit ins Amt genommen.'],
    no: ['Dies wird mit Humor genommen.', 'Die Anregung wurde mit ins Amt genommen.'],
  },
  {
    name: 'wird-zur-Verfügung-gestellt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(`(?:${PAPERS}|Auswertung(?:en)?|Ergebnisse?|Protokoll)`),
      BE,
      words('zur Verfügung gestellt'),
    ],
    yes: ['Die Auswertungen werden dem Rat per Mail zur Verfügung gestellt.'],
    no: ['Die Halle wird dem Verein zur Verfügung gestellt.'],
  },
  {
    name: 'sich-dessen-angenommen-wird',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      /(?<!\p{L})(?:[Dd]er|[Dd]ieser) (?:Sache|Angelegenheit|Thematik|Problematik|Situation|Frage)(?: \p{Ll}+){0,3} angenommen (?:wird|werde)(?!\p{L})|(?<!\p{L})(?:[Dd]es|[Dd]ieses) (?:Themas|Problems|Anliegens)(?: \p{Ll}+){0,3} angenommen (?:wird|werde)(?!\p{L})/u,
    ],
    yes: ['dass niemand etwas weiß, sich der Angelegenheit aber angenommen werde.'],
    no: ['dass sich der Sache schon angenommen wurde.'],
  },
  {
    name: 'wird-Kontakt-aufgenommen',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('Kontakt|Verbindung|Rücksprache|das Gespräch'),
      words('aufgenommen|gehalten|gesucht'),
    ],
    yes: ['Bezüglich der Liste wird Kontakt mit dem Pächter aufgenommen.'],
    no: ['Es wurde Kontakt aufgenommen.'],
  },
  {
    name: 'wird-erfolgen',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words(
        'eine? (?:\\p{Ll}+ )?(?:Erinnerung|(?:Über)?[Pp]rüfung|Rückmeldung|(?:Be)?[Aa]ntwort(?:ung)?|Nachfrage|Information|Mitteilung|Klärung|Kontrolle|Stellungnahme)',
      ),
      words('erfolgen'),
    ],
    yes: ['Seitens der Verwaltung wird eine Erinnerung erfolgen.'],
    no: ['Im Mai wird eine Sanierung erfolgen.'],
  },
  {
    name: 'dass-dies-geprüft-wird',
    kind: 'check',
    voice: 'passive',
    pattern: [
      words('[Dd]ies|[Dd]as|es'),
      /^(?!.*(?:jährlich|regelmäßig|laufend|ständig|täglich|monatlich|immer|bereits|schon))/u,
      words(`(?:${CHECKS.participles}|angefragt|in Erfahrung gebracht)(?: und \\p{Ll}+)? (?:wird|werde)`),
      /^(?!, (?:ob|wie|was|wann|wer|wo)(?!\p{L}))/u,
    ],
    yes: ['Herr Tann teilt mit, dass dies im Haus geprüft und beantwortet wird.'],
    no: ['Herr Tann teilt mit, dass dies jährlich geprüft wird.', 'Herr Tann sagt, dass es den Steg gibt.'],
  },
  {
    name: 'dies-wird-geprüft',
    kind: 'check',
    voice: 'passive',
    pattern: [MATTER, BE, words(CHECKS.participles)],
    yes: ['Die Angelegenheit wird abgeklärt und vermerkt.', 'Dies werde geprüft.'],
    no: ['Dies wurde geprüft.', 'Es wird geprüft, ob es geht.'],
  },
  {
    name: 'wird-dazu-nachgefragt',
    kind: 'check',
    voice: 'passive',
    pattern: [
      BE,
      words('diesbezüglich|entsprechend|hierzu|dazu|nochmals|noch einmal|dort|darüber'),
      words('nachgefragt|geprüft|geklärt|abgeklärt|ermittelt|nachgehakt|erkundigt'),
    ],
    yes: ['Es wird entsprechend nachgefragt.', 'Hier wird diesbezüglich beim Pächter nachgefragt.'],
    no: ['Es wurde entsprechend nachgefragt.'],
  },
  {
    name: 'wird-berücksichtigt',
    kind: 'intention',
    voice: 'passive',
    pattern: [MATTER, BE, words('berücksichtigt|aufgegriffen|aufgenommen|eingearbeitet|einbezogen')],
    yes: ['Die Anregung wird in der Planung berücksichtigt.', 'Das Anliegen wird aufgegriffen.'],
    no: ['Die Anregung wurde berücksichtigt.', 'Das Boot wird aufgenommen.'],
  },
  {
    name: 'über-Ergebnis-wird-berichtet',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      /(?<![\p{L}])[Üü]ber (?:das|die|den) (?:\p{Ll}+ )?(?:Ergebnis(?:se)?|Ausgang|Fortgang|Sachstand|Entwicklung|Verlauf)(?![\p{L}])/u,
      BE,
      words('berichtet|informiert|unterrichtet'),
    ],
    yes: ['Über das Ergebnis wird berichtet.', 'Über die weitere Entwicklung werde informiert.'],
    no: ['Über das Fest wird berichtet.'],
  },
  {
    name: 'dies-geprüft-wird',
    kind: 'check',
    voice: 'passive',
    pattern: [MATTER, words(`(?:${CHECKS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass dies geprüft werde.'],
    no: ['dass dies geprüft worden sei.'],
  },
  {
    name: 'besprochen-werden-wird',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(`(?:${TELLS.participles}|${CHECKS.participles}|${SENDS.participles}) werden (?:wird|werde)`),
    ],
    yes: ['dass der Entwurf im Beirat besprochen werden wird.'],
    no: ['dass dies besprochen werden soll.'],
  },
  {
    name: 'wird-besprochen-werden',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      /^(?!.* und )/u,
      words(`(?:${TELLS.participles}|${CHECKS.participles}|${SENDS.participles}) werden`),
    ],
    yes: ['Der Entwurf wird im Beirat besprochen werden.'],
    no: ['Dies soll besprochen werden.'],
  },
  {
    name: 'dies-wird-behandelt',
    kind: 'firm',
    voice: 'passive',
    pattern: [MATTER, BE, NEXT, words('behandelt|beraten|erörtert|besprochen|thematisiert')],
    yes: ['Das Thema wird in der nächsten Sitzung behandelt.'],
    no: ['Der Haushalt wird in der nächsten Sitzung beraten.'],
  },
  {
    name: 'wird-unter-Punkt-behandelt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      MATTER,
      /^ (?:wird|werde|werden)(?!\p{L})/u,
      words(
        '(?:unter|bei|beim|zu|zum|im) (?:(?:dem|de[rn]|einem|folgenden|nächsten|späteren|gesonderten) ){0,2}(?:TOP|Tagesordnungspunkt|Punkt)(?: \\d+(?:\\.\\d+)*)?',
      ),
      words(
        '(?:mit ?|noch |näher )?(?:erläutert|behandelt|besprochen|beraten|erörtert|beantwortet|aufgegriffen|eingegangen|berichtet|geklärt)',
      ),
    ],
    yes: [
      'Das wird beim nächsten Tagesordnungspunkt noch erläutert.',
      'Die Frage wird unter Punkt 7 behandelt.',
    ],
    no: ['Dies wurde unter Punkt 7 erläutert.', 'Der Antrag wird unter Punkt 7 behandelt.'],
  },
  {
    name: 'Auskunft-wird-veröffentlicht',
    kind: 'firm',
    voice: 'passive',
    published: true,
    pattern: [
      words('Auskunft|Auskünfte|Antwort(?:en)?'),
      BE,
      words('veröffentlicht|abgedruckt|bekannt ?gegeben|bekannt ?gemacht|nachgeholt|nachgetragen'),
    ],
    yes: [
      'Die Auskunft wird im Mitteilungsblatt veröffentlicht.',
      'Die Antwort werde im Amtsblatt bekannt gegeben.',
    ],
    no: ['Die Satzung wird im Mitteilungsblatt veröffentlicht.', 'Die Auskunft wurde veröffentlicht.'],
  },
  {
    name: 'Unterlagen-werden-gestellt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(`${PAPERS}|Entw[uü]rfe?|\\p{L}*[Gg]utachten|\\p{L}*[Bb]ericht|Konzept|Ergebnisse`),
      BE,
      words('zur Verfügung gestellt|bereitgestellt|zugänglich gemacht|online gestellt'),
    ],
    yes: [
      'Die Präsentation wird den Mitgliedern zur Verfügung gestellt.',
      'Der Entwurf werde zuvor allen zugänglich gemacht.',
    ],
    no: ['Die Fläche wird zur Verfügung gestellt.', 'Die Präsentation wurde zur Verfügung gestellt.'],
  },
  {
    name: 'wird-vorgestellt',
    kind: 'firm',
    voice: 'passive',
    later: true,
    pattern: [BE, words(TELLS.participles)],
    yes: [
      'Die Pläne werden in der nächsten Sitzung vorgestellt.',
      'Über die Messung werde im Mai berichtet,',
    ],
    no: ['Die Pläne werden vom Büro gezeichnet.'],
  },
  {
    name: 'Beratung-wird-nachgeholt',
    kind: 'firm',
    voice: 'passive',
    later: true,
    pattern: [
      words(
        '\\p{L}*[Bb]eratung|\\p{L}*[Bb]ehandlung|Beschlussfassung|Abstimmung|Vorstellung|\\p{L}*[Bb]ericht|Verpflichtung|Unterrichtung',
      ),
      BE,
      words('nachgeholt'),
    ],
    yes: ['Die Beratung über den Pier wird umgehend nachgeholt.'],
    no: ['Das Fest wird im Mai nachgeholt.', 'Die Beratung wurde im Mai nachgeholt.'],
  },
  {
    name: 'vorgestellt-wird',
    kind: 'firm',
    voice: 'passive',
    later: true,
    pattern: [words(`(?:${TELLS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass der Stand in der nächsten Sitzung vorgestellt werde.'],
    no: ['dass der Stand vorgestellt worden sei.'],
  },
  {
    name: 'Rat-wird-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      NOT_NOW,
      MEETING,
      words(`(?:wird|werde|werden)`),
      words('informiert|unterrichtet|benachrichtigt'),
    ],
    yes: ['Der Ausschuss wird über den Fortgang informiert.'],
    no: ['Die Anlieger werden informiert.', 'Der Ausschuss wird von Frau Ilm ausführlich informiert.'],
  },
  {
    name: 'wird-Rat-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [NOT_NOW, BE, MEETING, words('informiert|unterrichtet|benachrichtigt|mitgeteilt')],
    yes: ['Danach werde der Rat unterrichtet.', 'Das Ergebnis wird dem Ausschuss mitgeteilt.'],
    no: [
      'Danach werden die Anlieger unterrichtet.',
      'Anhand einer Karte wird der Rat über die Arbeit am Pier informiert.',
    ],
  },
  {
    name: 'wird-dem-Rat-vorgelegt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      new RegExp(
        `(?<=(?<!(?<!\\p{L})(?:in|von|vor|aus|nach|bei|mit|zu|auf|an|durch|für) |\\p{L})(?:(?<!\\p{Lu}\\p{Ll}+ )der|de[mn]|allen) (?:\\p{Ll}+ )?)${MEETING.source}`,
        'u',
      ),
      words(
        'vorgelegt|unterbreitet|bekannt ?gegeben|mitgeteilt|präsentiert|zur Kenntnis gegeben|berichtet|zur Entscheidung gegeben',
      ),
    ],
    yes: [
      'Es werde der Bezirksvertretung bekannt gegeben.',
      'Dazu wird eine Liste erstellt und dem Schulausschuss vorgelegt.',
    ],
    no: [
      'Die Liste wird von der Fraktion verteilt.',
      'Dies wird in der Ratssitzung berichtet.',
      'Fragen der Mitglieder werden von Herrn Tann mitgeteilt.',
      'Der Plan wird den Anliegern vorgestellt.',
    ],
  },
  {
    name: 'Ergebnis-wird-vorgestellt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words('Ergebnis(?:se)?|\\p{L}*[Aa]uswertung|\\p{L}*[Gg]utachten|\\p{L}*[Bb]ericht'),
      BE,
      MEETING,
      words('vorgestellt|vorgetragen|zugesandt|zugeleitet|übersandt|zugeschickt|nachgereicht'),
    ],
    yes: ['Das Ergebnis werde dem Ausschuss vorgestellt.'],
    no: ['Das Ergebnis wird den Anliegern vorgestellt.', 'Der Plan wird dem Ausschuss vorgestellt.'],
  },
  {
    name: 'Vorlage-wird-erstellt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words(
        '(?:eine|die|einen) (?:\\p{Ll}+ )?(?:Vorlage|Übersicht|Aufstellung|\\p{L}*[Bb]ericht|Liste|Zusammenstellung|Stellungnahme)',
      ),
      words('erstellt|erarbeitet|gefertigt|vorbereitet|angefertigt|zusammengestellt'),
    ],
    yes: ['Dazu werde im Herbst eine Vorlage erstellt.'],
    no: ['Dazu wurde eine Vorlage erstellt.', 'Dazu wird ein Zaun erstellt.'],
  },
  {
    name: 'Ortstermin-wird-vereinbart',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('(?:ein|eine) (?:\\p{Ll}+ )?(?:Gespräch|\\p{L}*[Tt]ermin|Begehung|Besichtigung)'),
      words('vereinbart|geführt|anberaumt|abgestimmt|organisiert'),
    ],
    yes: ['Es wird ein Ortstermin vereinbart.'],
    no: ['Es wurde ein Ortstermin vereinbart.', 'Es wird ein Fest organisiert.'],
  },
  {
    name: 'dies-wird-abgestimmt',
    kind: 'check',
    voice: 'passive',
    pattern: [MATTER, BE, words('mit|intern|beim?'), words('abgestimmt|besprochen|erörtert')],
    yes: ['Dies wird mit dem Bauhof abgestimmt.'],
    no: ['Über den Antrag wird abgestimmt.', 'Dies wurde mit dem Bauhof abgestimmt.'],
  },
  {
    name: 'wird-nichtöffentlich-berichtet',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('nicht ?öffentliche[nrm]?|vertrauliche[nrm]?'),
      words(`(?:${TELLS.participles}|behandelt|beraten|erörtert|eingegangen)`),
    ],
    yes: ['Darüber wird im nichtöffentlichen Teil berichtet.'],
    no: ['Darüber wurde im nichtöffentlichen Teil berichtet.'],
  },
  {
    name: 'kann-gern-werden',
    kind: 'offer',
    voice: 'passive',
    performs: true,
    pattern: [
      words('[Gg]erne?'),
      words(
        `(?:${SENDS.participles}|${TELLS.participles}|${CHECKS.participles}|berücksichtigt|aufgenommen) werden`,
      ),
      /^(?: (?:kann|könne|können|könnten?))?(?=[.,;]|$| und )/u,
    ],
    yes: ['dass dies gern berücksichtigt werden kann.', 'Die Liste könne gern nachgereicht werden.'],
    no: ['Der Weg kann gern genutzt werden.'],
  },
  {
    name: 'wird-schriftlich-beantwortet',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('schriftlich|Protokoll|Niederschrift|nachträglich|nächste[nr]|nicht ?öffentliche[nr]|später'),
      words('beantwortet|gegeben|mitgeteilt|geantwortet|erteilt|zugestellt|ergänzt'),
    ],
    yes: ['Die Frage werde im Protokoll beantwortet.', 'Die Auskunft wird schriftlich erteilt.'],
    no: ['Die Frage wird von Herrn Tann beantwortet.'],
  },
  {
    name: 'wird-noch-beantwortet',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('noch|gesondert|separat|im Nachgang'),
      words('beantwortet|geantwortet|erteilt|zugestellt|zugesandt|nachgereicht|nachgetragen'),
    ],
    yes: ['Die Frage wird noch beantwortet.', 'Die Zahlen werden gesondert nachgereicht.'],
    no: ['Es wird noch mitgeteilt, dass der Weg gesperrt ist.', 'Die Frage wird noch einmal gestellt.'],
  },
  {
    name: 'wird-nachgefragt',
    kind: 'check',
    voice: 'passive',
    pattern: [
      BE,
      NOT_IN_DEMAND,
      words(
        'nachgefragt|nachgehakt|angefragt|nachgeforscht|nachgesehen|nachgeschaut|sich [^,;]{0,80}?erkundigt',
      ),
    ],
    yes: ['Beim Kreis wird nachgefragt.', 'Es werde sich nach dem Termin erkundigt werden.'],
    no: [
      'Beim Kreis wurde nachgefragt.',
      'Frau Ilm wird gefragt.',
      'Der Segelkurs wird erstaunlich gut nachgefragt.',
      'Der Segelkurs werde kaum noch nachgefragt.',
    ],
  },
  {
    name: 'wird-von-jemandem-eingeholt',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('(?:von|durch|seitens|vonseiten) (?:Herrn|Frau|dem|der|die|den)|vom'),
      words(
        '(?:noch )?(?:eingeholt|erfragt|angefordert|herausgesucht|zusammengestellt|zusammengetragen|nachgefragt|recherchiert|in Erfahrung gebracht)',
      ),
    ],
    yes: [
      'Die genauen Kosten werden von Frau Ilm eingeholt.',
      'Angebote werden durch die Verwaltung eingeholt.',
    ],
    no: ['Die Kosten wurden von Frau Ilm eingeholt.', 'Der Bus wird von der Bahn gefahren.'],
  },
  {
    name: 'kann-nur-weitergegeben-werden',
    kind: 'firm',
    voice: 'passive',
    performs: true,
    pattern: [
      words('kann|könne|können|könnten?'),
      words('(?:lediglich|nur|allenfalls|aber|jedoch|gerne?)'),
      words('(?:weitergegeben|weitergeleitet|weitergereicht|nachgereicht|nachgeliefert) werden'),
    ],
    yes: ['Der Wunsch könne lediglich an den Kreis weitergegeben werden.'],
    no: ['Der Ball kann weitergegeben werden.', 'Das kann nur der Kreis sagen.'],
  },
  {
    name: 'zugesagt-wird',
    kind: 'firm',
    voice: 'passive',
    performs: true,
    pattern: [words('(?:[Zz]ugesagt|[Zz]ugesichert) (?:wird|werde)')],
    yes: ['Zugesagt wird eine schriftliche Antwort.'],
    no: ['Zugesagt wurde eine Antwort.'],
  },
  {
    name: 'wird-laufend-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [BE, words('laufend|fortlaufend|weiterhin|weiter'), words('informiert|unterrichtet')],
    yes: [
      'Die Anlieger werden über die Arbeiten laufend informiert.',
      'Der Ortsrat werde weiterhin unterrichtet.',
    ],
    no: ['Die Anlieger werden informiert.', 'Der Ortsrat wurde laufend informiert.'],
  },
];
