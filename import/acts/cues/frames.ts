import type { Cue } from '../../language/cue.ts';

/**
 * A question that stands only in the frame of its answer. The group `frame` is the question's span (else the whole
 * sentence is), `asker` names who asked, `own` is a possessive that points at the last speaker.
 */
export interface FrameCue extends Cue {
  /** The frame reaches up to the answer's verb, with its topic or clause. */
  readonly reaches?: true;
  /** Only a question if nobody's question is open that it could tell about. */
  readonly refers?: true;
  /** The frame itself tells what was asked. */
  readonly holds?: true;
}

const NOUN =
  '(?:(?:Zusatz|Nach|Rück|An|Gegen|Verständnis|Zwischen|Detail|Anschluss|Folge|Ergänzungs)?[Ff]ragen?|Erkundigung(?:en)?|Auskunftsersuchen)';
/** What somebody says before he asks. */
const REMARK =
  'Einwurf|Zuruf|Zwischenruf|Einwand|Vorhalt|Bemerkung|Wortmeldung|Feststellung|Aussage|Behauptung|Äußerung|Kritik|Hinweis|Befürchtung|Klage|Beschwerde|Beobachtung|Anmerkung|Anregung';
/** How somebody answers in a clause with its verb at the end. */
const TELLING =
  '(?:mitteilte?|erklärte?|erläuterte?|sagte?|berichtete?|ausführte?|antwortete?|darlegte?|bestätigte?|angab|angibt|einräumte?)';
/** What one asks to be given: information. */
const TOLD =
  '(?:Auskunft|Auskünfte|Aufschluss|Aufklärung|Erklärung|Erläuterung(?:en)?|Stellungnahme|Aussage|Mitteilung|Information(?:en)?|Angaben?|Klarstellung|Beantwortung)';
/** Articles, numbers and adjectives. */
const BEFORE =
  '(?:(?!(?:keine|schriftliche|diese|jede|immer|wieder|aber|oder|hohe|große|starke|geringe|steigende|rege)[nrms]? )(?:die|der|den|das|zwei|drei|vier|sich(?: dar?aus| daran| hieraus)?|daraufhin|anschließend|ergänzend|in der letzten Sitzung|in diesem Zusammenhang|\\p{Ll}{2,}e[rnms]?) ){0,5}';
/** What somebody has done with a question, in the perfect. */
const HAS_DONE =
  '(?:hat|haben|hatte|hatten)(?=[^;]{0,160} (?:beantwortet|bejaht|verneint|bestätigt|zurückgestellt|zurückgewiesen|abgewiesen|vertagt|weitergegeben|weitergeleitet|mitgenommen)(?![\\p{L}]))';
/** What else somebody does with a question. */
const TREATS =
  '(?:(?:lässt|ließ|lasse|muss|musste|müsse)(?=[^;]{0,200} (?:unbeantwortet|offen|offenlassen|unkommentiert|nicht zu)(?![\\p{L}]))|(?:erledigt|quittiert|pariert|kontert|bescheidet|erwidert|entgegnet)(?:e|te)?(?=[^;]{0,60} mit(?![\\p{L}]))|beschied(?=[^;]{0,60} (?:mit|abschlägig|negativ|positiv)(?![\\p{L}]))|(?:weist|wies)(?=[^;]{0,160} (?:zurück|ab)[.,;])|(?:nimmt|nahm)(?=[^;]{0,160} (?:mit|auf|entgegen)[.,;])|(?:leitet|leitete|gibt|gab|reicht|reichte)(?=[^;]{0,160} weiter(?![\\p{L}]))|(?:stellt|stellte)(?=[^;]{0,160} zurück[.,;]))(?= @S)';
/** Questions that come to an end without anybody. */
const SETTLES =
  '(?:(?:lässt|ließ|lassen|ließen) sich(?=[^;]{0,120}(?:klären|beantworten|ausräumen|erledigen)(?![\\p{L}]))|(?:konnten?)(?=[^;]{0,120}(?:geklärt|ausgeräumt|erledigt) werden)|(?:finden|findet|fand|fanden)(?=[^;]{0,80} (?:Antwort|Beantwortung|Erledigung|Klärung)(?![\\p{L}])))';
/** Cannot be, or will not be, answered. */
const CANNOT =
  '(?:kann|konnte|können|konnten|vermag|vermochte|möchte|will|wollte|muss|musste|müsse|darf|durfte)(?=[^;]{0,120}(?:antwort|bejah|vernein|bestätig|sagen|erklär|erläuter|klären))';

/** "…, welche in der letzten Sitzung von Frau Birk angefragt wurden", "…, nach dem Frau Birk gefragt hatte". */
const ASKED_FOR =
  '(?:was|welche[rsn]?|der|die|das|den)(?![^,;.]* (?:bei|beim) ) (?:[^;?!.,]{2,60} )?(?:von|vom|durch|seitens)(?: de[rs])? (?<asker>@O)(?: [^;?!.,]{2,60})? (?:nach|an|er)gefragt (?:wurden?|worden (?:ist|sind|war|waren))|(?:wonach|nach(?: (?:dem|der|denen))?)(?![^,;.]* (?:bei|beim) )(?: sich)? (?<asker4>@N)(?: sich)?(?: [^;?!.,]{2,60})? (?:(?:nach|an)?gefragt|erkundigt) (?:hatte|hat|habe)';

export const FRAMES: readonly FrameCue[] = [
  {
    name: 'nachdem-jemand-gefragt-hatte',
    pattern: `(?<frame>^[^\\p{L}]*(?:Nachdem|Da|Weil|Als|Wie|Obwohl|Sobald|Wenn)(?: sich)? (?<asker>@S)(?: sich)?(?: [^,;:?!.]{1,80})? (?:(?:nach|an)?gefragt (?:hatte|habe|hat)|(?:nach|an)?fragte?|erkundigt (?:hatte|habe|hat)|erkundigte?|(?:wissen|erfahren|hören) (?:wollte|will|möchte|wolle)|nachhakte?|nachgehakt (?:hatte|habe|hat)|um (?:\\p{Ll}+ )?(?:Auskunft|Erklärung|Erläuterung|Klarstellung) (?:gebeten (?:hatte|habe|hat)|bat|bittet)|die Frage (?:gestellt|aufgeworfen) (?:hatte|habe|hat)|die Frage (?:stellte|aufwarf))(?=,)|^[^\\p{L}]*Kaum (?:hatte|hat|habe) (?<asker3>@S)(?: [^,;:?!.]{1,60})? (?:nach|an)?gefragt(?=,))`,
    reaches: true,
    yes: [
      'Nachdem Frau Birk gefragt hatte, ob das Boot leckt, stellte Herr Adler klar, dass es dicht sei.',
      'Da Herr Adler wissen wollte, wann das Boot komme, nannte Frau Birk den Mai.',
      'Nachdem sich Frau Birk erkundigt hatte, wer das Boot streicht, nannte Herr Adler die Werft.',
      'Nachdem Frau Birk nach dem Preis gefragt hatte, nannte ihn Herr Adler.',
      'Kaum hatte Frau Birk gefragt, ob das Boot leckt, verneinte Herr Adler.',
    ],
    no: [
      'Nachdem Frau Birk gegangen war, kam Herr Adler.',
      'Nachdem Frau Birk gesagt hatte, ob das Boot leckt, ging Herr Adler.',
    ],
  },
  {
    name: 'dem-verlangen-zu-erfahren',
    pattern: `(?<frame>^[^\\p{L}]*(?:Dem|Der|Auf|Auf das|Auf den) (?:\\p{Ll}+ )?(?:Verlangen|Wunsch|Begehren|Ansinnen|Drängen|Ersuchen|Bitte|Bitten|Aufforderung) (?:von|vom|des|der) (?<asker>@N)(?: um (?:\\p{Ll}+ )?(?:Auskunft|Aufklärung|Mitteilung|Angaben?|Antwort)|,? (?:zu (?:erfahren|wissen|hören|sagen|erklären|erläutern)|mitzuteilen|darzulegen)|,? (?:ihm|ihr|ihnen) [^,;:?!.]{0,40}(?:zu (?:sagen|erklären|erläutern)|mitzuteilen))(?=,? @W| (?:über|zu|zum|zur) )|^[^\\p{L}]*Auf die (?:\\p{Ll}+ )?Bitte (?:(?:von|vom|des|der) )?(?<asker5>@N), (?:ihm|ihr|ihnen|dem \\p{L}+) (?:den|die|das|einen|eine|ein) [^,;:?!.]{3,120} zu (?:nennen|verraten|sagen|beziffern|erklären|erläutern)(?=, ))`,
    reaches: true,
    yes: [
      'Dem Verlangen von Frau Birk, zu erfahren, wem das Boot gehört, konnte Herr Adler nicht entsprechen.',
      'Dem Wunsch von Herrn Adler, zu erfahren, was das Boot kostet, kam Frau Birk nach.',
      'Der Bitte von Frau Birk um Auskunft, wem das Boot gehört, entsprach Herr Adler nicht.',
    ],
    no: [
      'Dem Wunsch von Frau Birk, das Boot zu kaufen, kam Herr Adler nach.',
      'Der Bitte von Frau Birk um Ruhe kam Herr Adler nach.',
    ],
  },
  {
    name: 'wie-jemand-auf-frage-sagt',
    pattern: `(?:^[^\\p{L}]*Wie|, wie) (?<by>@S) (?<frame>auf (?:(?:die|eine) )?${BEFORE}(?:${NOUN}) (?:von|des|der|durch|seitens) (?<asker>@N)(?:(?! (?:\\p{Ll}+ ){0,2}(?:mitteil|erklär|erläuter|sag|bericht|ausführ|antwort|darleg|bestätig|angab|angibt|einräum))[^;?!.]){0,200}?) (?=(?:\\p{Ll}+ ){0,2}${TELLING}(?:,| ))`,
    yes: [
      'Wie Herr Adler auf eine Frage von Frau Birk mitteilte, ist das Boot dicht.',
      'Wie der Vorsitzende auf Nachfrage von Frau Birk zum Boot erklärt, ist es dicht.',
      'Das Boot wird, wie Herr Adler auf eine Zwischenfrage von Frau Birk sagt, im Mai gestrichen.',
    ],
    no: [
      'Wie Herr Adler auf eine Anregung von Frau Birk mitteilte, ist das Boot dicht.',
      'Das Boot wird, wie Frau Birk sagt, auf Anregung von Herrn Adler gestrichen.',
    ],
  },
  {
    name: 'wie-auf-frage-jemand-sagt',
    pattern: `(?:^[^\\p{L}]*Wie|, wie) (?<frame>auf (?:(?:die|eine) )?${BEFORE}(?:${NOUN}) (?:von|des|der|durch|seitens) (?<asker>@N)) (?<by>@S) (?=(?:\\p{Ll}+ ){0,2}${TELLING}(?:,| ))`,
    yes: ['Das Boot ist, wie auf Nachfrage von Frau Birk Herr Adler mitteilt, dicht.'],
    no: ['Das Boot ist, wie auf Anregung von Frau Birk Herr Adler mitteilt, dicht.'],
  },
  {
    name: 'so-jemand-auf-frage',
    pattern: `, so (?<by>@S) (?<frame>auf (?:(?:die|eine) )?${BEFORE}(?:${NOUN}) (?:von|des|der|durch|seitens) (?<asker>@N)(?: (?:zum|zur|nach) [^,;?!.]{1,60})?)[,.]`,
    yes: [
      'Das Boot ist, so Herr Adler auf Nachfrage von Frau Birk, dicht.',
      'Das Boot sei dicht, so die Verwaltung auf eine Frage von Frau Birk.',
    ],
    no: ['Das Boot ist, so Herr Adler auf Anregung von Frau Birk, dicht.'],
  },
  {
    name: 'jemandem-auf-nachfrage',
    pattern: `(?<=\\p{Ll}(?: @S)? )(?<asker>@N) (?<frame>auf (?:(?:seine|ihre|deren|dessen) )?${BEFORE}(?:${NOUN})(?![\\p{L}-])(?! (?:von|des|der|durch|seitens) @N))`,
    reaches: true,
    yes: [
      'Herr Adler antwortet Frau Birk auf deren Frage, ob das Boot leckt, dass es dicht sei.',
      'Herr Adler erklärt Frau Birk auf Nachfrage, dass es gehe.',
    ],
    no: [
      'Herr Adler erklärt auf Nachfrage, dass es gehe.',
      'Das ist laut Frau Birk auf Nachfrage von Herrn Adler offen.',
    ],
  },
  {
    name: 'auf-die-gestellte-frage',
    pattern: `(?<frame>(?<![\\p{L}-])(?:[Aa]uf die|[Zz]u der|[Zz]u den) (?:von|durch) (?<asker>@O) (?:[^;?!.,]{2,60} )?(?:gestellten?|aufgeworfenen?|vorgetragenen?|angesprochenen?) (?:\\p{Ll}+ )?(?:${NOUN})(?![\\p{L}-]))`,
    reaches: true,
    refers: true,
    yes: ['Auf die von Frau Birk gestellte Frage, ob das Boot leckt, erklärt Herr Adler, es sei dicht.'],
    no: ['Auf die von Frau Birk gestellte Uhr blickt Herr Adler.'],
  },
  {
    name: 'von-jemandem-gefragt',
    pattern:
      '(?<frame>^[^\\p{L}]*(?:(?:Gefragt|Befragt|Nachgefragt|Angesprochen) (?:von|durch) (?<asker3>@O)(?= auf |,)|Von (?<asker>@O) (?!wird |wurde |werden |wurden |ist |war )(?:[^,;?!.]{0,80} )?(?:gefragt|befragt|angesprochen|um (?:\\p{Ll}+ )?(?:Auskunft|Erklärung|Erläuterung|Stellungnahme|Aussage|Angaben?) gebeten)(?![\\p{L}])(?=,)))',
    reaches: true,
    yes: [
      'Gefragt von Frau Birk, ob das Boot leckt, erklärt Herr Adler, es sei dicht.',
      'Von Frau Birk gefragt, ob das Boot leckt, erklärt Herr Adler, es sei dicht.',
      'Von Herrn Adler auf das Boot angesprochen, erklärt Frau Birk, es lecke.',
      'Von Herrn Adler um eine Erklärung gebeten, warum das Boot leckt, antwortet Frau Birk, es sei alt.',
    ],
    no: ['Von Frau Birk stammt das Boot.'],
  },
  {
    name: 'jemand-danach-gefragt-sagt',
    pattern:
      '^[^\\p{L}]*(?<by>@S), (?<frame>(?:von|durch) (?<asker>@O) (?:[^,;?!.]{0,80} )?(?:gefragt|befragt|angesprochen)(?:,? @W[^,;?!.]{2,160})?),',
    reaches: true,
    holds: true,
    yes: [
      'Herr Adler, von Frau Birk nach dem Preis gefragt, nennt zwei Taler.',
      'Herr Adler, von Frau Birk gefragt, ob das Boot leckt, nennt es dicht.',
    ],
    no: ['Herr Adler, von Frau Birk sehr geschätzt, nennt zwei Taler.'],
  },
  {
    name: 'auf-die-bitte-um-auskunft',
    pattern: `(?<frame>^[^\\p{L}]*Auf (?:die |eine |das )?(?:Bitten?|Ersuchen|Wunsch) (?:von|des|der) (?<asker>@N)(?: \\([^)]{1,40}\\))? (?:um|nach) (?:\\p{Ll}+ )?${TOLD}(?![\\p{L}]))`,
    reaches: true,
    yes: [
      'Auf die Bitte von Frau Birk um Auskunft, ob das Boot leckt, teilt Herr Adler mit, dass es dicht sei.',
    ],
    no: ['Auf die Bitte von Frau Birk um Ruhe wird es still.'],
  },
  {
    name: 'bitte-um-auskunft-erfüllt',
    pattern: `(?<frame>^[^\\p{L}]*(?:(?:Die|Der|Eine|Einer) Bitte (?:von|des|der) (?<asker>@N)|(?<own>Seine|Seiner|Ihre|Ihrer) Bitte) (?:um|nach) (?:\\p{Ll}+ )?${TOLD}(?![\\p{L}])[^;?!.]{0,200}?),? (?:erfüllt|erfüllte|beantwortet|beantwortete|entspricht|entsprach|(?:kommt|kam)(?=[^;]{0,80} nach[.,; ])|(?:lehnt|lehnte)(?=[^;]{0,80} ab[.,; ])|(?:weist|wies)(?=[^;]{0,80} zurück[.,; ])|wird|wurde)(?![\\p{L}])`,
    refers: true,
    yes: [
      'Die Bitte von Frau Birk um Aufschluss über den Preis erfüllte Herr Adler an der Tafel.',
      'Seiner Bitte um Auskunft, wer zahle, kam Herr Adler nach.',
    ],
    no: ['Die Bitte von Frau Birk um Ruhe erfüllte Herr Adler.'],
  },
  {
    name: 'frage-die-jemand-stellte',
    pattern: `(?<frame>[Aa]uf die ${BEFORE}(?:${NOUN})(?![\\p{L}-])[^;?!]{2,240}?, (?:die )?(?<asker>@S)(?: [^;?!,]{1,60})? (?:(?:gestellt|aufgeworfen|vorgebracht|geäußert|gerichtet)(?: hat| hatte| habe)?|stellte?|richtete?|aufwirft|aufwarf))(?=,)`,
    reaches: true,
    holds: true,
    yes: [
      'Auf die Frage, ob das Boot leckt, die Frau Birk gestellt hatte, antwortet Herr Adler, es sei dicht.',
      'Auf die Frage nach dem Preis, die Ratsfrau Birk gestellt hat, antwortet Herr Adler, es sei teuer.',
      'Auf die Frage, ob das Boot leckt, die Frau Birk an den Wart richtet, antwortet dieser, es sei dicht.',
    ],
    no: ['Auf die Frage, ob das Boot leckt, antwortet Herr Adler, es sei dicht.'],
  },
  {
    name: 'wonach-jemand-fragt',
    pattern:
      '(?<frame>^[^\\p{L}]*(?:(?:Zu|Zum|Zur|Über|Nach|Den|Die|Das|Dem|Der) )[^,;:?!.]{2,160}, (?:nach (?:dem|der|denen) (?<asker>@S)(?: [^,;:?!.]{1,60})? (?:fragt|fragte|gefragt (?:hat|hatte|habe)|sich (?:\\p{Ll}+ ){0,2}erkundigte?)|nach (?:dem|der|denen) sich (?<asker2>@S)(?: [^,;:?!.]{1,60})? (?:erkundigte?|erkundigt (?:hat|hatte|habe))|(?:(?:den|die|das|welche[ns]?) )?(?<asker3>@S)(?: [^,;:?!.]{1,60})? (?:(?:gern|gerne) (?:\\p{Ll}+ )?(?:erfahren|gewusst|gehört|erläutert|genannt|beziffert)(?: gehabt)? hätte|(?:wissen|erfahren|hören|genannt haben|beziffert haben|erläutert haben) (?:möchte|will|wollte|wolle)|erfragte?|erbittet|erbat)))(?=, \\p{Ll})',
    reaches: true,
    holds: true,
    yes: [
      'Zu den Booten, nach denen Frau Birk außerdem fragt, äußert sich Herr Adler nicht.',
      'Zur Höhe der Miete, die Frau Birk gerne erfahren hätte, machte Herr Adler keine Angaben.',
      'Den Preis des Bootes, den Herr Adler wissen möchte, schätzt Frau Birk auf zwei Taler.',
      'Die Zahl der Boote, nach der sich Frau Birk erkundigte, nannte Herr Adler nicht.',
      'Zum Preis des Bootes, den die Ratsfrau Birk gerne erfahren hätte, sagte er nichts.',
    ],
    no: [
      'Die Boote, nach denen Frau Birk benannt ist, lecken.',
      'Den Preis des Bootes, den Herr Adler zahlen möchte, schätzt Frau Birk auf zwei Taler.',
    ],
  },
  {
    name: 'danach-gefragt',
    pattern:
      '(?<frame>^[^\\p{L}]*(?:Danach|Hierzu|Dazu|Darauf|Hierauf|Daraufhin|Diesbezüglich|Direkt|Konkret) (?:\\p{Ll}+ )?(?:gefragt|befragt|angesprochen)(?![\\p{L}]))',
    reaches: true,
    refers: true,
    yes: ['Danach gefragt, ob das Boot leckt, erklärt Frau Birk, es sei dicht.'],
    no: ['Danach fragt Frau Birk, ob das Boot leckt.'],
  },
  {
    name: 'nimmt-zur-frage-stellung',
    pattern: `(?:nimmt|nahm|geht|ging)(?: @S)? (?:zu|auf) (?<frame>(?:der|den|die) ${BEFORE}(?:${NOUN}) (?:von|des|der|durch) (?<asker>@N)[^;?!.,]{0,80}?) (?:Stellung|ein)(?![\\p{L}])`,
    refers: true,
    yes: [
      'Herr Adler nimmt zu der Frage von Frau Birk Stellung.',
      'Frau Ilm geht auf die Fragen von Herrn Adler zum Boot ein.',
    ],
    no: ['Herr Adler nimmt zu der Frage Stellung.'],
  },
  {
    name: 'auf-frage-nach-etwas-von',
    reaches: true,
    holds: true,
    pattern: `(?<frame>^[^\\p{L}]*Auf (?:die |eine )?${BEFORE}(?:${NOUN})(?![\\p{L}-]) (?:nach|zu|zum|zur|bezüglich|hinsichtlich|wegen|über) (?!@N)[^;?!.,]{2,60}? (?:von|durch|seitens) (?<asker>@N)(?= \\p{Ll}))`,
    yes: ['Auf die Frage nach dem Boot von Frau Birk erläutert Herr Adler, dass es leckt.'],
    no: ['Auf die Frage nach dem Boot erläutert Herr Adler, dass es leckt.'],
  },
  {
    name: 'auf-nachfrage',
    reaches: true,
    pattern: `(?<frame>(?:(?<![\\p{L}-]|(?:um|sucht|suchte|erwartet|erwartete|vermisst|vermisste|wünscht|will|wollte|möchten?|fordert|verlangt|benötigt|braucht|gerne?)(?: @S)? (?:eine )?Antwort |Antworten |Recht |Anspruch |beharrt |beharrte |besteht |bestand )[Aa]uf(?:grund(?! (?:mehrerer|vieler|zahlreicher|diverser|verschiedener|wiederholter|vermehrter|häufiger)(?: \\p{Ll}+)? (?:${NOUN})(?![\\p{L}])(?! (?:von|aus|durch|seitens|der|des) )))?|^[^\\p{L}]*(?:Nach(?= (?:einer|der|seiner|ihrer) )|In Beantwortung)) (?:(?<own>seine|ihre|deren) )?${BEFORE}(?:${NOUN}|Befragen|Erkundigen|Nachhaken|Nachbohren)(?![\\p{L}-])(?! (?:bei|beim) | (?:der|einer|des|von|durch) (?:\\p{Ll}+ )?(?:\\p{L}*[Zz]eitung|Presse|Medien|Redaktion|Rundfunks))(?: hin(?![\\p{L}-]))?(?:(?: (?:von|durch|seitens|aus|des|der|vom))? (?<asker>@N)(?:(?:, | und | sowie )@N)*)?|(?<![\\p{L}-])[Aa]uf (?<asker2>@O) (?:\\p{Ll}+ )?(?:${NOUN})(?![\\p{L}-]))`,
    yes: [
      'Auf Frau Birks weitere Frage, ob das Boot leckt, antwortet Herr Adler, es sei dicht.',
      'Auf Nachfrage von Frau Birk erklärt Herr Adler, dass es gehe.',
      'Auf ihre weitere Frage, wer das bezahle, verweist er auf die Versicherung.',
      'Auf Rückfrage hin gibt Herr Adler an, dass es gehe.',
      'Auf die Gegenfrage von Frau Birk, welches Boot gemeint sei, erwidert Herr Adler, er meine das blaue.',
      'Herr Adler teilt auf Nachfragen von Frau Birk mit, dass es gehe.',
      'Nach einer Frage von Frau Birk erklärt Herr Adler, dass es gehe.',
      'Auf wiederholtes Nachhaken von Frau Birk erklärt Herr Adler, dass es gehe.',
    ],
    no: [
      'Auf die Anregung von Frau Birk erwidert Herr Adler nichts.',
      'Auf Anraten der Polizei geschieht nichts.',
      'Aufgrund der hohen Nachfrage wird gebaut.',
      'Aufgrund zahlreicher Nachfragen liegt der Plan aus.',
      'Frau Birk liest die Antworten auf die Fragen von Herrn Adler vor.',
      'Frau Birk sucht Antwort auf die Frage, wie man zum Boot gelangt.',
      'Frau Birk möchte eine Antwort auf die Frage, wie man zum Boot gelangt.',
      'Auf Nachfrage bei der Polizei erfuhr Herr Adler, dass es gehe.',
      'Auf Anfrage der Zeitung hat Herr Adler bestätigt, dass es gehe.',
      'Frau Birk macht von ihrem Recht auf eine Zusatzfrage Gebrauch.',
    ],
  },
  {
    name: 'zur-frage-von',
    pattern: `(?<frame>^[^\\p{L}]*(?:[Zz]ur|[Zz]u (?:der|den|einer)|[Bb]ezüglich der|[Hh]insichtlich der|[Ii]n Beantwortung der) ${BEFORE}(?:${NOUN})(?![\\p{L}-]) (?:von|des|der|durch|vom) (?<asker>@N)(?:(?:, | und | sowie )@N)*)`,
    reaches: true,
    refers: true,
    yes: [
      'Zur Anfrage von Herrn Adler in der letzten Sitzung teilt Frau Birk mit, dass das Boot dicht ist.',
      'Zu der Frage von Frau Birk, ob das Boot leckt, erklärt Herr Adler, dass es dicht ist.',
    ],
    no: ['Zur ersten Frage erklärt Herr Adler nichts.', 'Frau Birk kommt zur Frage von Herrn Adler.'],
  },
  {
    name: 'berichtet-zur-frage-von',
    pattern: `(?<![\\p{L}])(?:berichtet|berichtete|teilt|teilte|erklärt|erklärte|informiert|informierte|führt|führte|antwortet|antwortete|trägt|trug|sagt|sagte|gibt|gab|hat|hatte|erläutert|erläuterte|ergänzt|ergänzte)(?![\\p{L}])[^;?!.]{0,60}? (?<frame>(?:zur|zu der|zu den|auf die|(?:bezüglich|hinsichtlich|wegen) der) ${BEFORE}(?:${NOUN})(?![\\p{L}-])(?: (?:zu|zur|zum|nach|bezüglich|hinsichtlich) [^;?!.,]{2,80}?)? (?:von|des|vom) (?<asker>@N)(?: \\([^)]{2,80}\\))?(?: (?:aus|in|im|vom|während) (?!Kraft)[^;?!.,]{1,60}?)?)(?=,| (?:mit|aus|vor|an|telefon|gesproch|Kontakt|Rücksprache|habe|hat|sei|ist|folgend|hin|geantwortet|berichtet|Auskunft|bekannt))`,
    refers: true,
    yes: [
      'Herr Adler berichtet zur Anfrage von Frau Birk aus der letzten Sitzung, dass es gehe.',
      'Herr Adler teilt auf die Anfrage zum Boot von Frau Birk mit, dass es leckt.',
      'Herr Adler gibt zur Anfrage von Frau Birk im Beirat folgende Rückmeldung:',
      'Herr Adler berichtet, dass er bezüglich der Anfrage von Frau Birk mit der Bahn gesprochen hat.',
    ],
    no: [
      'Herr Adler verweist auf die Frage von Frau Birk, die noch offen ist.',
      'Herr Adler berichtet zur Anfrage.',
    ],
  },
  {
    name: 'zu-dem-wonach-gefragt-wurde',
    reaches: true,
    holds: true,
    refers: true,
    pattern: `(?<frame>^[^\\p{L}]*(?:Zu|Zum|Zur|Bezüglich|Hinsichtlich|Über) [^;?!.,]{3,120}, (?:${ASKED_FOR})(?=,))`,
    yes: [
      'Zum Boot, das in der letzten Sitzung von Frau Birk angefragt wurde, teilt Herr Adler mit, dass es leckt.',
      'Zum Boot, nach dem Frau Birk gefragt hatte, sagt Herr Adler, dass es leckt.',
    ],
    no: ['Zum Boot, das von Frau Birk beim Kreis angefragt wurde, teilt Herr Adler mit, dass es leckt.'],
  },
  {
    name: 'berichtet-wonach-gefragt-wurde',
    holds: true,
    refers: true,
    pattern: `(?<![\\p{L}])(?:berichtet|berichtete|informiert|informierte|teilt|teilte|erläutert|erläuterte|erklärt|erklärte|nimmt|nahm|verliest|verlas|antwortet|antwortete)(?![\\p{L}])[^;?!.,]{0,80}? (?<frame>(?:zu|zum|zur|über|bezüglich|hinsichtlich|auf) [^;?!.,]{3,120}, (?:${ASKED_FOR}))(?=[,.])`,
    yes: [
      'Herr Adler berichtet über die Netze am Pier, welche in der letzten Sitzung durch einen Bürger angefragt wurden.',
      'Herr Adler berichtet zum Boot, nach dem Frau Birk in der letzten Sitzung gefragt hatte.',
    ],
    no: [
      'Herr Adler berichtet über das Boot, das durch Frau Birk gestrichen wurde.',
      'Herr Adler berichtet über das Boot, das beim Kreis angefragt wurde.',
    ],
  },
  {
    name: 'auf-wunsch-liefert-zahlen',
    pattern: `(?<![\\p{L}-])(?:nennt|nannte|liefert|lieferte|gibt|gab|legt|legte|beziffert|bezifferte|führt|führte|zählt|zählte)(?![\\p{L}-])[^;?!.,]{0,80}? (?<frame>auf (?:Wunsch|Bitte|Bitten|Verlangen|Drängen) (?:(?:von|vom|des|der) )?(?<asker>@N)) (?:(?:die|eine|einige|mehr) )?(?:\\p{Ll}+ )?(?:Zahlen?|Auskunft|Auskünfte|Einzelheiten|Details|Gründe|Beispiele|Summen?|Kosten|Namen|Termine?|Daten|Höhe)(?!\\p{L})`,
    yes: [
      'Zu den Booten liefert Herr Adler auf Wunsch von Frau Birk Zahlen, nämlich neun im Jahr.',
      'Herr Adler nennt auf Bitte des Vorsitzenden die Gründe: Es fehle an Holz.',
    ],
    no: ['Herr Adler legt auf Wunsch von Frau Birk die Arbeit nieder.'],
  },
  {
    name: 'auf-den-einwurf-ob',
    pattern: `(?<frame>^[^\\p{L}]*Auf (?:den|die|das) (?:\\p{Ll}+ )?(?:Einwurf|Zuruf|Zwischenruf|Einwand|Vorhalt|Bemerkung|Wortmeldung) (?:(?:von|vom|des|der) )?(?<asker>@N), @W[^;?!]{3,240}?)(?=, \\p{Ll}+)`,
    reaches: true,
    holds: true,
    yes: ['Auf den Einwurf von Frau Birk, ob das Boot leckt, lehnt es Herr Adler ab, sich festzulegen.'],
    no: ['Auf den Einwurf von Frau Birk, dass das Boot leckt, nickt Herr Adler.'],
  },
  {
    name: 'kommt-auf-die-frage-von',
    pattern: `(?<![\\p{L}])(?:kommt|kam|geht|ging)(?![\\p{L}])[^;?!.,]{0,40}? (?<frame>auf die (?:\\p{Ll}+ )?(?:${NOUN}) (?:(?:von|vom|des|der) )?(?<asker>@N),? @W[^;?!:]{3,200}?)(?=: )`,
    holds: true,
    yes: [
      'Herr Adler erläutert die Zahlen und kommt damit auf die Frage von Frau Birk, was ein Platz kostet: 398 Euro im Jahr.',
    ],
    no: ['Herr Adler kommt auf die Frage von Frau Birk zurück.'],
  },
  {
    name: 'auf-den-einwurf-er-solle-sagen',
    pattern: `(?<frame>^[^\\p{L}]*Auf (?:den|die|das) (?:\\p{Ll}+ )?(?:Einwurf|Zuruf|Zwischenruf|Einwand|Hinweis|Vorhalt|Aufforderung|Forderung|Bemerkung) (?:(?:von|vom|des|der) )?(?<asker>@N), [^;?!]{1,80}? (?:solle|möge|müsse)(?: \\p{Ll}+){0,3} (?:offenlegen|sagen|erklären|darlegen|mitteilen|angeben|nennen|begründen), @W[^;?!]{3,200}?)(?=, (?:nennt|nannte|sagt|sagte|erklärt|erklärte|antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|teilt|teilte|gibt|gab|führt|führte|legt|legte|verweist|verwies|beziffert)(?!\\p{L}))`,
    holds: true,
    yes: [
      'Auf den Einwurf von Frau Birk, die Werft solle doch offenlegen, was sie zahlt, nennt Herr Adler 2.400 Euro.',
    ],
    no: ['Auf den Einwurf von Frau Birk, die Werft solle zahlen, nennt Herr Adler 2.400 Euro.'],
  },
  {
    name: 'auf-den-einwand-und-die-frage',
    pattern: `(?<frame>^[^\\p{L}]*Auf (?:(?:den|die|das) (?:\\p{Ll}+ )?(?:${REMARK}) (?:von|vom|des|der) (?<asker>@N)|(?<asker2>@O) (?:${REMARK}))[^;?!]{0,200}? und (?:auf )?(?:die|seine|ihre) (?:\\p{Ll}+ )?(?:${NOUN})(?:,? @W[^;?!]{3,200}?,(?= \\p{Ll}+ @S)| (?:nach|zu[mr]?) [^;?!,]{2,80}?(?= \\p{Ll}+ @S)))`,
    reaches: true,
    holds: true,
    yes: [
      'Auf den Einwand von Frau Birk, das Boot sei alt, und die Frage, ob es leckt, erklärt Herr Adler, es sei dicht.',
      'Auf die Feststellung von Frau Birk, das Boot sei alt, und ihre Frage nach dem Baujahr nennt Herr Adler 1970.',
    ],
    no: ['Auf den Einwand von Frau Birk, das Boot sei alt, erklärt Herr Adler, es sei dicht.'],
  },
  {
    name: 'von-jemandem-befragt',
    pattern: `^[^\\p{L}]*(?<frame>(?:Nach|Zu|Zum|Zur) [^;?!,]{3,120} (?:befragt|gefragt) (?:von|durch|seitens) (?<asker>@N)),`,
    holds: true,
    yes: ['Nach den Kosten befragt von Frau Birk, nennt Herr Adler 300 Euro.'],
    no: ['Nach den Kosten befragt, nennt Herr Adler 300 Euro.'],
  },
  {
    name: 'der-frage-hält-entgegen',
    pattern: `(?<frame>^[^\\p{L}]*(?:Der|Einer) ${BEFORE}(?:${NOUN}) (?:von|des|der) (?<asker>@N)(?:,? @W[^;?!]{3,200}?| nach [^;?!,]{2,100}?)),? (?:(?:hält|hielt) @S(?: \\p{Ll}+)? entgegen|(?:begegnet|begegnete|weicht|wich|widerspricht|widersprach) @S)`,
    holds: true,
    yes: ['Der Frage von Frau Birk, ob es Boote gebe, hält Herr Adler entgegen, alle seien verkauft.'],
    no: ['Der Frage von Frau Birk, ob es Boote gebe, folgt eine Pause.'],
  },
  {
    name: 'frage-beantwortet-jemand',
    pattern: `(?<frame>^[^\\p{L}]*(?:(?:Auch|Ebenfalls|Ebenso) )?(?:(?:[Dd]ie|[Ee]ine|[Zz]wei|[Dd]rei|(?!Alle|Keine|Solche|Manche|Offene)\\p{L}{3,}e) |(?=(?:Nach|Rück|Zusatz|Verständnis)?[Ff]ragen )|[Ee]ine (?:ganze )?(?:Reihe|Vielzahl|Anzahl) (?:von )?)${BEFORE}(?:${NOUN})(?: (?:von|der|des|durch|seitens|aus|aus der|aus dem|aus den Reihen(?: der| des)?))? (?<asker>@N)[^;?!.]{0,240}?|^[^\\p{L}]*(?<asker2>@O) (?:\\p{Ll}+ )?(?:${NOUN})(?![\\p{L}-])[^;?!.]{0,240}?),? (?:${CANNOT}|${SETTLES}|(?<!nicht )(?:beantwortet|beantwortete|(?:klärt|klärte)(?= @S(?:[.,]| (?:\\p{Ll}+ ){0,2}mit (?:ihr|ihm|ihnen)(?!\\p{L})| (?:am|anhand|sofort|gleich|vor|im)(?!\\p{L})))|(?:soll|sollen|solle)(?=[^;.]{0,120} beantwortet werden(?:\\.|,|$))|(?:wird|wurde|werden|wurden)(?![^;.]{0,80} (?:gestellt|vorgebracht|eingereicht|aufgeworfen|formuliert|(?:bisher|bislang|noch|bis heute) (?:\\p{Ll}+ )?nicht (?:\\p{Ll}+ )?beantwortet))|beantworten|bejaht|bejahte|verneint|verneinte|bestätigt|bestätigte)(?![\\p{L}-])|${HAS_DONE}|${TREATS})`,
    refers: true,
    yes: [
      'Die Frage von Frau Birk, ob das Boot verkauft werde, ließ Herr Adler unbeantwortet.',
      'Die Frage von Frau Birk nach dem Preis nimmt Herr Adler mit.',
      'Die weitere Frage von Frau Birk, ob das geht, beantwortet Herr Adler damit, dass es gehe.',
      'Die Frage von Frau Birk zum Boot soll schriftlich beantwortet werden.',
      'Die Frage von Herrn Adler zum Zeitplan wird von Frau Birk beantwortet.',
      'Fragen von Herrn Adler und Frau Birk werden von Herrn Tann beantwortet.',
      'Verschiedene Fragen von Frau Birk zum Boot wurden durch Herrn Adler beantwortet.',
      'Fragen von ihr zum Boot werden von Herrn Adler beantwortet.',
      'Eine Verständnisfrage von Herrn Adler zum Steg klärt Frau Birk.',
      'Fragen von Herrn Adler und Herrn Tann zum Steg klärt Frau Birk am Plan.',
      'Die Frage von Frau Birk nach dem Preis findet ihre Erledigung durch Herrn Adler.',
      'Eine Reihe von Fragen des Herrn Adler wurde von Frau Birk beantwortet.',
      'Zwei weitere Fragen von Frau Birk, die das Boot betreffen, kann Herr Adler beantworten.',
      'Frau Birks Frage, ob das Boot leckt, bejaht Herr Adler.',
      'Die Frage von Frau Birk, ob das Boot leckt, kann Herr Adler nicht beantworten.',
      'Eine Frage von Frau Birk zum Boot hat Herr Adler bejaht.',
      'Die Frage von Frau Birk zum Preis hat er mit Verweis auf den Vertrag zurückgestellt.',
      'Die Zwischenfrage von Frau Birk, wie viele Boote es sind, erledigte Herr Adler mit der Zahl sieben.',
      'Zwei Rückfragen von Frau Birk zum Preis lassen sich an Ort und Stelle klären.',
      'Die Anschlussfrage von Frau Birk, ob dies für alle gelte, muss Herr Adler offenlassen.',
    ],
    no: [
      'Die Frage wird beantwortet.',
      'Die Frage von Frau Birk hat Herr Adler gehört.',
      'Weitere Fragen der Einwohner werden nicht gestellt.',
      'Die Anfrage von Frau Birk vom 3. Mai wurde bisher nicht beantwortet.',
    ],
  },
  {
    name: 'frage-von-erläutert',
    pattern: `(?<frame>^[^\\p{L}]*(?:Weitere |Erneute )?(?:${NOUN}) (?:(?:von|der|des) )?(?<asker>@N) [^;?!.,]{2,160}), (?:von|vom|durch) (?<by>@O)(?: \\p{Ll}+){0,2} (?:erläutert|beantwortet|erklärt|bejaht|verneint|geklärt)(?!\\p{L})`,
    yes: ['Frage Frau Birk zu den Booten, von Herrn Adler erläutert.'],
    no: ['Frage Frau Birk zu den Booten, von denen drei lecken.'],
  },
  {
    name: 'lässt-sich-sagen',
    pattern:
      '(?<frame>(?<asker>@S) (?:lässt|ließ|lasse|läßt) sich (?:von|vom|durch) (?<by>@O)(?: [^;?!.,:]{1,40})? (?:sagen|erklären|erläutern|darlegen|schildern|bestätigen|versichern|vorrechnen|beschreiben),? @W[^;:?!.]{2,240})',
    yes: [
      'Frau Birk lässt sich von Herrn Adler sagen, wie viel das Boot kostet: Es sind zwei Taler.',
      'Frau Birk ließ sich von Herrn Adler erklären, weshalb das Boot leckt.',
    ],
    no: ['Frau Birk lässt sich von Herrn Adler fahren.'],
  },
  {
    name: 'erhält-zu-der-frage-auskunft',
    pattern: `^[^\\p{L}]*(?<frame>(?:Zur|Auf die|Auf eine|Zu der) ${BEFORE}(?:${NOUN})(?![\\p{L}-])(?: [^;?!.,]{2,160}|, @W[^;?!.]{2,160})),? (?:erhält|erhielt|bekommt|bekam) (?<asker>@S) (?:von|vom|durch)(?: der| dem)? (?<by>@O) (?:die|zur|als|eine) (?:\\p{Ll}+ )?(?:Antwort|Auskunft|Zusage|Information|Mitteilung|Bestätigung)`,
    holds: true,
    yes: ['Zur Frage, was das Boot koste, erhält Herr Adler von Frau Birk die Auskunft, es sei teuer.'],
    no: ['Zur Frage, was das Boot koste, erhält Herr Adler von Frau Birk das Wort.'],
  },
  {
    name: 'in-klammern-anfrage-von',
    pattern: `^[^\\p{L}]*(?<frame>(?:Zum|Zur|Zu) [^;?!.,()]{2,120} \\((?:${NOUN}) (?:von |des |der )?(?<asker>@N)\\))`,
    yes: ['Zum Stand der Arbeiten (Anfrage Frau Birk) teilt Herr Adler mit, dass das Boot dicht ist.'],
    no: ['Zum Stand der Arbeiten (Antrag von Frau Birk) teilt Herr Adler mit, dass das Boot dicht ist.'],
  },
  {
    name: 'erfährt-auf-seine-frage',
    pattern: `(?:Von|Vom|Durch)(?: der| dem)? (?<by>@O) (?:erfährt|erfuhr|hört|hörte|erhält|erhielt|bekommt|bekam) (?<asker>@S) (?<frame>auf (?:seine|ihre|deren) ${BEFORE}(?:${NOUN})(?![\\p{L}-])(?: [^;?!.,]{2,160}|, @W[^;?!.,]{2,160}))`,
    holds: true,
    yes: ['Von Frau Birk erfährt Herr Adler auf seine Frage nach dem Boot, dass es leckt.'],
    no: ['Von Frau Birk erfährt Herr Adler, dass das Boot leckt.'],
  },
  {
    name: 'seine-frage-beantwortet',
    pattern: `(?<frame>^[^\\p{L}]*(?:(?:Auch|Ebenso) )?(?<own>[Ss]eine|[Ii]hre|[Dd]eren|[Dd]essen) ${BEFORE}(?:${NOUN})(?:,? @W| (?:nach|zu|zum|zur|bezüglich) )[^;?!.]{0,240}?),? (?:(?:beantwortet|beantwortete|bejaht|bejahte|verneint|verneinte|bestätigt|bestätigte|klärt|klärte)(?: (?<by>@S))?|${HAS_DONE}(?: (?<by2>@S))?|(?:wird|wurde|vermochte|vermag|konnte|kann|möchte|wollte|will)(?: (?:von|durch))?(?: (?<by3>@N))?(?! und|,)(?![\\p{L}])(?=[^;]{0,120}(?:antwort|bejah|vernein|bestätig|sagen|erklär|erläuter|klären)))`,
    yes: [
      'Ihre Frage, ob das Boot fährt, beantwortet Herr Adler mit einem Ja.',
      'Ihre Frage, was das Boot kostet, hat Herr Adler rasch beantwortet: nichts.',
      'Seine zweite Frage, wann das Boot komme, vermochte Herr Adler nicht zu sagen.',
      'Ihre Nachfrage, was das Boot koste, wird von Herrn Adler beantwortet.',
      'Seine Nachfrage, ob das Boot lecke, möchte Frau Birk nicht beantworten.',
    ],
    no: ['Ihre Frage ist, ob das Boot leckt.', 'Seine Frage, ob das Boot lecke, wird notiert.'],
  },
  {
    name: 'gestellte-frage-beantwortet',
    pattern: `(?<frame>^[^\\p{L}]*[Dd]ie (?:von|durch) (?<asker>@O) (?:[^;?!.,]{2,60} )?(?:gestellten?|aufgeworfenen?|vorgetragenen?) (?:\\p{Ll}+ )?(?:${NOUN})[^;?!.]{0,200}?),? (?:(?:beantwortet|beantwortete|wird|werden|wurde|wurden|bejaht|bejahte|verneint|verneinte)(?![\\p{L}])|${CANNOT}|${SETTLES}|${HAS_DONE}|${TREATS})`,
    refers: true,
    yes: [
      'Die von Frau Birk gestellte Frage zu den Kosten beantwortet Herr Adler.',
      'Die von Frau Birk aufgeworfene Frage, ob das Boot leckt, muss Herr Adler verneinen.',
      'Die von Frau Birk für die Werft aufgeworfene Frage nach dem Preis findet ihre Erledigung durch Herrn Adler.',
      'Die von Frau Birk in der letzten Sitzung gestellte Frage zum Boot wird von Herrn Adler beantwortet.',
    ],
    no: ['Die von Frau Birk gestellte Uhr wird repariert.'],
  },
  {
    name: 'beantwortet-frage-von',
    pattern: `(?:beantwortet|beantwortete|beantworten|beantworteten|bejaht|bejahte|verneint|verneinte)(?: @S)? @A(?<frame>(?:(?:eine|die|mehrere|einige|diverse|verschiedene|zwei|drei) )?${BEFORE}(?:${NOUN}) (?:(?:von|der|des|durch|aus) )?(?<asker>@N)[^;?!.,]{0,120}|(?<asker2>@O) (?:\\p{Ll}+ )?(?:${NOUN})(?![\\p{L}-])[^;?!.,]{0,120})`,
    refers: true,
    yes: [
      'Herr Adler beantwortet Frau Birks Frage zum Boot.',
      'Herr Adler beantwortet eine Frage von Frau Birk zum Zeitplan.',
      'Anschließend beantwortet er inhaltliche Fragen von Frau Birk.',
    ],
    no: ['Herr Adler beantwortet die Frage.'],
  },
  {
    name: 'fragen-werden-von-beantwortet',
    pattern: `(?:^|[ ,])(?:werden|wurden)(?: \\p{Ll}+){0,4}? (?<frame>(?:\\p{Ll}+ ){0,3}(?:${NOUN}) (?:(?:aus der Mitte|aus den Reihen|seitens) )?(?:(?:de[rs]|von) )?(?<asker>@N)(?: de[rs] (?:@N|\\p{Lu}\\p{L}+))?)(?: [^;?!.,]{0,80}?)? (?:von|vom|durch) (?<by>@O)(?: und @O)? (?:\\p{Ll}+ )?(?:beantwortet|geklärt|erläutert)(?![\\p{L}])`,
    refers: true,
    yes: [
      'Nach dem Vortrag werden die einzelnen Fragen der Mitglieder des Rates von Herrn Adler beantwortet.',
      'Danach werden ergänzend Fragen aus der Mitte der Zuhörer durch Frau Birk beantwortet.',
    ],
    no: ['Danach werden die Fragen von Herrn Adler beantwortet.'],
  },
  {
    name: 'fragen-die-jemand-stellte',
    pattern: `(?:beantwortet|beantwortete|beantworten)(?![\\p{L}])[^;?!.,]{0,60}?(?<frame>(?:\\p{Ll}+ )*(?:${NOUN})(?:[^;?!.,]{0,60})?, die (?:von|durch) (?<asker>@O)[^;?!.,]{0,40} gestellt[^.,;]*)`,
    refers: true,
    yes: ['Anschließend beantwortet Herr Adler noch einige Fragen, die von Frau Birk gestellt wurden.'],
    no: ['Herr Adler beantwortet die Fragen.'],
  },
  {
    name: 'frage-die-beantwortet-wird',
    pattern: `(?<frame>(?<asker>@S) (?:stellt|stellte) ${BEFORE}(?:${NOUN})[^;?!.]{0,120}?), die (?:von|durch) (?<by>@O)(?: und @O)? (?:beantwortet|erläutert|geklärt)`,
    yes: ['Frau Birk stellt eine Frage zum Zeitplan, die von Herrn Adler beantwortet wird.'],
    no: ['Frau Birk stellt eine Frage zum Zeitplan.'],
  },
  {
    name: 'fragen-haben-die-beantwortet-werden',
    pattern: `(?<frame>(?<asker>@S) (?:hat|hatte) ${BEFORE}(?:${NOUN})[^;?!.]{0,120}?), (?:die|welche) (?:(?:von|durch) (?<by>@O)|(?<by2>@S))(?: \\p{Ll}+)? (?:beantwortet|beantwortete|geklärt|klärt)(?!\\p{L})`,
    yes: ['Frau Birk hat Fragen zum Zeitplan, die Herr Adler beantwortet.'],
    no: ['Frau Birk hat Fragen zum Zeitplan.', 'Frau Birk hat Fragen zum Zeitplan, die Herr Adler kennt.'],
  },
];
