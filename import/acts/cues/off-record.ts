import { type Phrase, words } from './phrase.ts';

const ASKED = words('Fragen?|Anfragen?|Nachfragen?|Rückfragen?|diese|dies|sie');
/** Nothing of what was said follows: no "dass", no colon, no "damit", no "wie folgt". */
const NOTHING_TOLD =
  /^(?!.*(?:, dass |:|damit|dahingehend|insofern|negativ|positiv| mit (?:de[mr]|eine[mr]|Hinweis|Verweis|[Jj]a|[Nn]ein)|und (?:gibt|teilt|erklärt|nennt|führt|weist|verweist)|dahin gehend|wie folgt|insoweit|folgende))/u;
/** A noun group follows instead of a clause. */
const ONLY_NAMED = /^(?!.*(?:,|:| seien? | sei | habe | werde |zufolge|folgende))/u;

/** Neither a clause nor a reason follows. */
const WITHOUT_CLAUSE = /^(?!.*(?: mit |[,:]))/u;

/** What the asking sentence itself tells of the answer. */
export const ASKED_AND_ANSWERED: Phrase = {
  name: 'asked-and-answered',
  pattern: [
    /(?:^|[\p{L} ])[Ff]ragen?(?!\p{L})[^.;:?]{0,120}(?:, (?:die|welche)(?: [^.;,:?]{1,60})?| gestellt und(?: \p{Ll}+){0,3}) (?:beantwortet(?: (?:wird|werden|wurden?))?|beantwortete[n]?)(?=\.)/u,
  ],
  yes: [
    'Seitens der Mitglieder werden noch Detailfragen gestellt, die auch gleich beantwortet werden.',
    'Von den Mitgliedern werden Fragen gestellt und beantwortet.',
  ],
  no: ['Frau Ilm fragt nach den Anträgen, die noch nicht beantwortet sind.'],
};

/** The minutes say that there was an answer and keep it to themselves. */
export const OFF_RECORD: readonly Phrase[] = [
  {
    name: 'answers-unheard',
    pattern: [NOTHING_TOLD, words('beantworte(?:t|te|ten|n)'), ASKED],
    yes: ['Herr Tann beantwortet eine Frage von Frau Ilm.', 'Sie beantwortete diese.'],
    no: [
      'Herr Tann beantwortet die Frage damit, dass der Weg gesperrt sei.',
      'Frau Ilm beantwortet diese mit ja.',
    ],
  },
  {
    name: 'which-is-answered',
    pattern: [
      /^(?:die|welche) (?:von )?[^.;,:]{2,60} (?:beantworte(?:t|te|ten)|beantwortet (?:wird|werden|wurden?))[.;]/u,
    ],
    yes: ['die Herr Tann beantwortete.', 'die von Frau Ilm beantwortet wird.'],
    no: ['die Herr Tann bejahte.', 'die Herr Tann damit beantwortete, dass es gehe.'],
  },
  {
    name: 'presents-what-was-asked-for',
    pattern: [
      words('stell(?:t|te|en)|trägt|trug'),
      /^ (?:(?:Herr|Frau) \p{L}+ )?(?:diese|dies|das|sie|ihn|es)(?: (?:kurz|ausführlich|im Einzelnen|anhand [^.;,]{3,40}|noch einmal))?/u,
      /^ vor[.;]/u,
    ],
    yes: ['Herr Tann stellt diese kurz vor.', 'Frau Ilm trug dies im Einzelnen vor.'],
    no: ['Herr Tann stellt diese im Mai vor.', 'Frau Ilm stellt den Plan vor.'],
  },
  {
    name: 'is-answered',
    pattern: [
      NOTHING_TOLD,
      words('(?:wird|werden|wurden?|worden)? ?beantwortet|beantwortet (?:wird|werden|wurden?)'),
    ],
    yes: ['Die Frage wird von Herrn Tann beantwortet.', 'die von Herrn Tann beantwortet wird.'],
    no: ['Die Frage wird dahingehend beantwortet, dass es geht.', 'Herr Tann antwortet.'],
  },
  {
    name: 'settles-it-there',
    pattern: [
      NOTHING_TOLD,
      /^(?!.*(?<!\p{L})(?:nicht|erst|noch|kaum|nie)(?!\p{L}))/u,
      /(?<!\p{L})(?:klärt|klärte|beantworte(?:t|te))(?!\p{L})(?=[^.;,]{0,80} (?:am|anhand|sofort|gleich|direkt|mündlich|vor Ort)(?!\p{L}))|(?<!\p{L})konnten? [^.;,]{1,100} (?:klären|beantworten|ausräumen)[.;]/u,
    ],
    yes: [
      'Fragen von Frau Ilm zum Boot klärt Herr Tann am Plan.',
      'Die Frage nach dem Preis konnte Herr Tann anhand der Liste klären.',
    ],
    no: ['Die Frage konnte Herr Tann nicht klären.', 'Herr Tann klärt die Sache.'],
  },
  {
    name: 'could-be-settled',
    pattern: [
      NOTHING_TOLD,
      words('konnten?'),
      /^(?!.*(?<!\p{L})(?:nicht|erst|noch|kaum)(?!\p{L}))/u,
      words('(?:geklärt|beantwortet|ausgeräumt|erledigt) werden'),
    ],
    yes: ['Die Frage konnte in der Sitzung geklärt werden.'],
    no: ['Die Frage konnte nicht geklärt werden.', 'Das kann geklärt werden.'],
  },
  {
    name: 'lets-itself-settle',
    pattern: [
      /^(?!.*(?<!\p{L})(?:nicht|erst|noch|kaum)(?!\p{L}))/u,
      words(
        '(?:(?:geklärt|beantwortet|ausgeräumt|besprochen) werden konnten?|sich(?: [^.;,:]{1,80})? (?:klären|beantworten|ausräumen|erledigen)(?: l(?:ässt|ieß|assen|ießen))?)(?=[.;,]|$)',
      ),
    ],
    yes: [
      'was mit Herrn Tann geklärt werden konnte.',
      'lassen sich an Ort und Stelle klären.',
      'was sich mit Frau Ilm klären ließ.',
    ],
    no: ['was nicht geklärt werden konnte.', 'Herr Tann lässt den Fall klären.'],
  },
  {
    name: 'fulfils-request',
    pattern: [
      NOTHING_TOLD,
      words(
        'erfüllt(?:e|en)?(?= (?:Herr|Frau|er|sie|der|die|das) )|(?:erfüllt|erfüllte) (?:diese|die|ihre|seine) Bitte|(?:entspricht|entsprach)(?: (?:Herr|Frau) \\p{L}+)?(?: (?:dem|(?:dieser|der|ihrer|seiner) Bitte|(?:diesem|dem|ihrem|seinem) (?:Wunsch|Ersuchen|Anliegen)))?(?=[.;,]| und)|(?:kommt|kam)(?: (?:Herr|Frau) \\p{L}+)? (?:dem|(?:dieser|der|ihrer|seiner) Bitte|(?:diesem|dem|ihrem|seinem) (?:Wunsch|Ersuchen|Anliegen)) (?:\\p{Ll}+ ){0,2}nach(?=[.;,]| und)|(?:kommt|kam) (?:(?:Herr|Frau) \\p{L}+|er|sie) (?:gern |gerne |sofort )?nach(?=[.;,]| und)',
      ),
    ],
    yes: [
      'Herr Tann kommt dem nach und geht die Schritte durch.',
      'erfüllte Frau Ilm an Hand einer Folie.',
      'Frau Ilm entsprach diesem Wunsch und legte die Karte auf.',
    ],
    no: ['Das Boot entspricht dem Plan.', 'Herr Tann kommt dem nach und erklärt, dass es leckt.'],
  },
  {
    name: 'gives-what-was-asked',
    pattern: [
      NOTHING_TOLD,
      words('gibt|gab|erteilt|erteilte|liefert|lieferte|macht|machte|nennt|nannte|legt|legte|trägt|trug'),
      words(
        '(?:die|den|das) (?:erbeten|gewünscht|verlangt|nachgefragt|angefragt|erfragt|gefordert|gesucht|entsprechend)e[ns]? \\p{L}+(?: vor)?(?=[.;,]|$)',
      ),
    ],
    yes: ['Frau Ilm gibt die erbetenen Hinweise.', 'Herr Tann lieferte die gewünschten Zahlen.'],
    no: ['Frau Ilm gibt die erbetenen Boote im Mai.', 'Herr Tann nennt die Hinweise.'],
  },
  {
    name: 'knew-to-answer',
    pattern: [
      NOTHING_TOLD,
      words('konnten?|wussten?|vermochten?'),
      /^(?!.*(?<!\p{L})(?:nicht|kaum|noch|erst|keine[nr]?|nur|teilweise)(?!\p{L}))/u,
      words('(?:zu )?beantworten(?=[.;,]|$)'),
    ],
    yes: ['Herr Tann konnte die Frage beantworten.', 'Frau Ilm wusste alle Fragen zu beantworten.'],
    no: ['Herr Tann konnte die Frage nicht beantworten.', 'Frau Ilm konnte nur eine beantworten.'],
  },
  {
    name: 'tells-more',
    pattern: [
      NOTHING_TOLD,
      words('mach(?:t|te)|liefer(?:t|te)|steuer(?:t|te)|trägt|trug|gibt|gab'),
      words(
        '(?:nähere|weitere|genauere|ergänzende) (?:Angaben|Ausführungen|Erläuterungen|Einzelheiten)|die (?:\\p{Ll}+ )?(?:Begründung|Erklärung|Erläuterung|Zahlen|Angaben)(?: bei)?(?=[.;,]|$)',
      ),
    ],
    yes: ['Herr Tann machte dazu nähere Angaben.', 'Frau Ilm lieferte die Begründung.'],
    no: ['Frau Ilm lieferte die Begründung: Es leckt.', 'Herr Tann gibt die Zahlen im Mai.'],
  },
  {
    name: 'enlightens',
    pattern: [
      NOTHING_TOLD,
      /^(?!.*, klär(?:t|te) )/u,
      words('klär(?:t|te)'),
      words(
        'ihn|sie|(?:Herrn|Frau|Rats\\p{L}+|Gemeinder\\p{L}+|Stadtr\\p{L}+) \\p{L}+|d(?:en|ie) Fragesteller(?:in)?',
      ),
      /^(?: (?:darüber|hierüber|dazu))? auf(?=[.;,]|$)/u,
    ],
    yes: ['Herr Tann klärt Frau Ilm auf.', 'Herr Tann klärte sie darüber auf.'],
    no: [
      'Enthalten sind auch Löhne, klärt Frau Ilm auf.',
      'Herr Tann klärt auf, dass es leckt.',
      'Herr Tann klärt sie auf: Das Boot leckt.',
    ],
  },
  {
    name: 'explains-matter',
    pattern: [
      words(
        'erläuter(?:t(?! werden| worden| wird)|te|n|ten)|schilder(?:t|te|n)|erörter(?:t(?! werden| worden| wird)|te)|beschreib(?:t|en)|beschrieb|umreißt|skizzier(?:t|te)',
      ),
      ONLY_NAMED,
    ],
    yes: ['erläutert Herr Tann die Zusammensetzung der Mittel.', 'Frau Ilm schildert die Abläufe.'],
    no: ['Frau Ilm erläutert, dass es geht.', 'Herr Tann erläutert den Plan, der neue Weg sei breiter.'],
  },
  {
    name: 'shows-it',
    pattern: [
      words('zeig(?:t|te|en)|führ(?:t|te)|verlies(?:t)?|verlas|leg(?:t|te)'),
      words('[Hh]ierzu|[Dd]azu|[Dd]avon|[Dd]ies|[Dd]iese'),
      /^[^,:;\d]*(?:Folien?|Karten?|Bilder|Fotos|Muster|Pläne?|Plan|Entw(?:u|ü)rfe?|Präsentation|Grafik|Skizzen?|Modell|Liste|Übersicht|Auswertung|Zeichnungen?)[^,:;]*$/u,
    ],
    yes: ['Herr Tann zeigt hierzu drei Muster.', 'Frau Ilm zeigt dazu eine Karte.'],
    no: ['Herr Tann zeigt dazu eine Karte, der Weg sei 40 Meter lang.', 'Das zeigt die Karte.'],
  },
  {
    name: 'has-read-out',
    pattern: [
      words('hat|haben'),
      words(
        '(?:die|den|das|eine|einen|ihre|seine) (?:\\p{Ll}+ )?(?:Antwort|Auswertung|Stellungnahme|Ergebnisse?|Bericht|Zahlen|Liste|Schreiben)',
      ),
      words('verlesen|vorgelesen|vorgetragen|vorgestellt|gezeigt'),
    ],
    yes: ['Frau Ilm hat die Auswertung verlesen.'],
    no: ['Frau Ilm hat die Auswertung gemacht.', 'Herr Tann hat das Boot vorgestellt.'],
  },
  {
    name: 'explains-noun',
    pattern: [
      words(
        '(?<!, )erklär(?:t|te|en)|begründ(?:et|ete|en)|bericht(?:et|ete|en)|informier(?:t|te|en)|referier(?:t|te)|klär(?:t|te)|trägt|stell(?:t|te|en)(?![^.]* in Frage)',
      ),
      WITHOUT_CLAUSE,
      words('die|den|das|über|zu[mr]?'),
    ],
    yes: [
      'Herr Tann erklärt die Zusammensetzung der Kosten.',
      'Frau Ilm berichtet über den Stand der Arbeiten.',
    ],
    no: [
      'Herr Tann erklärt die Höhe mit dem Frost.',
      'Frau Ilm berichtet von zwei Fällen.',
      'Herr Tann erklärt, es gehe.',
    ],
  },
  {
    name: 'reads-out',
    pattern: [
      words('verlies(?:t)?|verlas|liest|las|trägt'),
      words(
        '\\p{L}*(?:[Aa]ntwort|[Ss]chreiben|[Ss]tellungnahme|[Ll]iste)|Mitteilung|Absatz|Passage|Auskunft|Beantwortung|Brief|Vermerk|Zahlen|Namen|Aufstellung',
      ),
      NOTHING_TOLD,
    ],
    yes: [
      'Frau Ilm verliest die Liste.',
      'Herr Tann verlas das Antwortschreiben.',
      'Herr Tann verliest die Stellungnahme.',
      'Frau Ilm verliest die Antwort der Bahn.',
    ],
    no: ['Frau Ilm verliest die Antwort der Bahn, dass es 2030 werde.'],
  },
  {
    name: 'reads-it-out',
    pattern: [
      words(
        '\\p{L}*(?:[Aa]ntwort|[Ss]chreiben|[Ss]tellungnahme|[Nn]achricht)|Mitteilung|Absatz|Auskunft|Beantwortung|Brief|Vermerk',
      ),
      /^(?!.*(?:erhalten|bekommen))/u,
      words('und'),
      words('verlas|verliest|(?:las|liest|trug|trägt) (?:sie|es|diese|dieses|ihn|diesen) vor'),
      NOTHING_TOLD,
    ],
    yes: ['Herr Tann hatte die Antwort der Bahn mitgebracht und verlas sie.'],
    no: [
      'Herr Tann kennt die Antwort der Bahn und nennt sie.',
      'Frau Ilm hat die Stellungnahme gestern erhalten und verliest sie.',
    ],
  },
  {
    name: 'refers-to-what-was-said',
    pattern: [
      words('verwies(?:en)?|verweis(?:t|e|en)'),
      words('auf'),
      words(
        '(?:seine|ihre|die|den|das|seinen|ihren) (?:\\p{Ll}+ )?(?:Ausführungen|Erläuterungen|Aussagen|Darstellungen?|Bericht|Vortrag)(?= (?:unter|zu|von|vom|in|im|aus)(?!\\p{L})|[.])',
      ),
      NOTHING_TOLD,
      /^[^,;]*$/u,
    ],
    yes: [
      'Frau Ilm verwies auf ihre Ausführungen unter TOP 7.',
      'Herr Tann verweist auf den Vortrag zu Beginn.',
    ],
    no: ['Herr Tann verweist auf den Bericht, wonach es geht.', 'Herr Tann verweist auf die Satzung.'],
  },
  {
    name: 'reports-by-mouth',
    pattern: [
      words('gibt|gab|erstattet(?:e)?'),
      words(
        '(?:einen|seinen|ihren) (?:kurzen |ausführlichen )?(?:mündlichen )?(?:(?:Zwischen|Sachstands|Kurz)?[Bb]ericht)',
      ),
      /^[^,:]*$/u,
    ],
    yes: ['Herr Tann gibt einen mündlichen Bericht dazu.'],
    no: ['Herr Tann gibt einen Bericht: Es geht.'],
  },
  {
    name: 'lays-out-for-it',
    pattern: [
      /^(?:,? )?zu (?:der|dem|denen) /u,
      words('die|den|das|seine|ihre'),
      words('dar(?:legte|legt|gelegt)|erläuter(?:te|t)|ausführte|vortrug|vorträgt'),
      /^\.?$/u,
    ],
    yes: ['zu der Frau Ilm die technischen Einzelheiten darlegte.'],
    no: ['zu der Frau Ilm darlegte, dass es gehe.'],
  },
  {
    name: 'answer-attached',
    pattern: [
      words('Antwort(?:en)?|Beantwortung|Stellungnahme'),
      words('ist|sind|liegt|liegen|war|wurde'),
      words('beigefügt|als Anlage|als Tischvorlage|verteilt|angehängt'),
    ],
    yes: ['Die Antwort ist dem Protokoll als Anlage beigefügt.'],
    no: ['Die Antwort wird dem Protokoll beigefügt.'],
  },
  {
    name: 'answers-at-length',
    pattern: [
      /(?<!\p{L})(?:antworte(?:t|te)|bericht(?:et|ete)|führ(?:t|te)|äußer(?:t|te) sich)(?: (?:darauf|hierauf|hierzu|dazu|darüber|ausführlich|kurz|eingehend|umfassend|mündlich|direkt|näher)){1,3}(?: aus)?[.;]|(?<!\p{L})(?:antwortet|antwortete|erwidert|erwiderte)\.$/u,
    ],
    yes: ['Herr Tann antwortet darauf ausführlich.', 'Frau Ilm führt hierzu aus.', 'Sie äußert sich hierzu.'],
    no: [
      'Herr Tann antwortet kurz: Nein.',
      'Frau Ilm führt hierzu aus, dass es geht.',
      'Er äußert sich hierzu nicht.',
    ],
  },
  {
    name: 'stands-to-answer',
    pattern: [words('steht|stand|stehe'), words('Rede und Antwort'), /^[^,:;]*$/u],
    yes: ['Herr Tann steht hierzu Rede und Antwort.'],
    no: ['Herr Tann steht im Saal.'],
  },
  {
    name: 'responds-to',
    pattern: [words('geht|ging|nimmt|nahm'), /^(?!.* nicht )/u, words('ein|Stellung'), /^[^,:]*$/u],
    yes: ['Herr Tann geht auf die Frage ein.', 'Dazu nimmt Frau Ilm Stellung.'],
    no: ['Frau Ilm nimmt dazu Stellung: Der Weg bleibt.'],
  },
  {
    name: 'stand-on-something',
    pattern: [/^Stellung zu (?:den|der|dem|diese[mnr]|einzelnen|allen) [^,:;\d]*$/u],
    yes: ['Stellung zu den einzelnen Posten.'],
    no: ['Stellung: Das Boot bleibt.', 'Stellung zu den Posten, die es gibt.'],
  },
  {
    name: 'which-takes-place',
    pattern: [
      /^[^\p{L}]*(?:[Dd]iese|[Dd]ie|[Dd]ies) (?:erfolgte?|geschah|geschieht|gab|gibt|erteilte?|lieferte?)(?!\p{L})/u,
      /^[^,:;]*$/u,
    ],
    yes: ['; diese erfolgte durch Einsicht in den Plan.', 'Diese gab Herr Tann gern.'],
    no: ['Diese erfolgte im Mai, so Frau Ilm.', 'Die Reparatur erfolgte im Mai.'],
  },
  {
    name: 'which-he-undertakes',
    pattern: [
      /^[^\p{L}]*(?:die|den|das|welche) [^.;,:]{2,60} (?:vornimmt|vornahm|erteilt|erteilte|gibt|gab|vorträgt|vortrug|verliest|verlas|aushändigt|aushändigte)(?=[.;])/u,
    ],
    yes: [', die Herr Tann anhand der Akte vornimmt.', 'die Frau Ilm sogleich erteilte.'],
    no: ['die Herr Tann nennt: Es sind drei.', 'die Herr Tann bejahte.'],
  },
  {
    name: 'goes-through-it',
    pattern: [
      words('geht|ging|gehen|gingen'),
      words('sie|es|ihn|dies|diese|(?:die|den|das) \\p{Lu}[\\p{L}-]+'),
      /^[^,:;.]*(?<= )durch(?=[.;]|$)/u,
    ],
    yes: [
      'Frau Ilm breitete die Karte aus und ging sie mit ihm durch.',
      'Herr Tann geht den Plan mit ihr durch.',
    ],
    no: ['Frau Ilm geht durch den Wald.', 'Herr Tann ging den Weg, der durch den Ort führt.'],
  },
  {
    name: 'shows-him-on-the-plan',
    pattern: [
      /^(?!.*(?:bestätig|bejah|vernein))/u,
      words('zeig(?:t|te)|erklär(?:t|te)|veranschaulich(?:t|te)|verdeutlich(?:t|te)'),
      words('ihm|ihr|ihnen|dies|das|es|sie'),
      /^[^,:;]*(?<!\p{L})(?:anhand|auf|an|am) (?:de[rmsn] |einer |eines )?\p{L}*(?:Karte|Plan(?:es|s)?|Tafel|Modells?|Skizze|Bild(?:er|ern|es)?|Leinwand|Folien?|Zeichnung|Akten?)[^,:;]*$/u,
    ],
    yes: ['Frau Ilm zeigte ihm die Stelle auf dem Plan.', 'Herr Tann erklärte dies anhand der Karte.'],
    no: [
      'Frau Ilm zeigte ihm auf dem Plan, dass das Boot leckt.',
      'Frau Ilm bestätigt das und zeigt es am Plan.',
    ],
  },
  {
    name: 'gives-information',
    pattern: [
      words('gibt|gab|erteil(?:t|te)|macht|machte'),
      words(
        '(?<!keine (?:\\p{Ll}+ )?)(?:Auskunft|Auskünfte|Ausführungen|Erläuterungen|Informationen|Überblick|Einblick|Sachstand|Antworten?)',
      ),
      /^[^,:]*$/u,
    ],
    yes: [
      'Hierzu macht Frau Ilm Ausführungen.',
      'Frau Ilm gibt hierzu Auskunft.',
      'Herr Tann gibt einen kurzen Überblick über den Stand.',
    ],
    no: [
      'Frau Ilm macht keine näheren Ausführungen.',
      'Herr Tann gibt zur Antwort, dass es geht.',
      'Herr Tann gibt folgende Auskunft: Es geht.',
    ],
  },
  {
    name: 'information-he-gives',
    pattern: [
      words(
        '(?<!nur (?:dieser?|dieses|der|die|das|er|sie)[^,.;]{0,40} )(?:Auskunft|Auskünfte|Antwort|Erläuterung(?:en)?|Erklärung)',
      ),
      words('gibt|gab|gaben|geben|erteilt|erteilte|lieferte?'),
      /^(?!.*(?:nicht|keine|[:,]))[^,:]*$/u,
    ],
    yes: ['Die Auskunft gab Herr Tann bereitwillig.', 'Die Erläuterungen gibt Frau Ilm.'],
    no: [
      'daher könne nur dieses Auskunft geben.',
      'Die Auskunft gab Herr Tann nicht.',
      'Die Antwort gibt er: Es geht.',
    ],
  },
  {
    name: 'there-is-an-explanation',
    pattern: [
      words('gibt|gab|erfolgt|erfolgte|folgt|folgte'),
      words(
        '(?:eine|die|einige)(?: (?:kurze|ausführliche|mündliche|weitere))? (?:Erläuterung(?:en)?|Erklärung|Auskunft|Ausführungen|Antwort|Information(?:en)?)',
      ),
      /^(?!.*(?:schriftlich|nicht|Protokoll|Niederschrift|Sitzung|noch))[^,:]*$/u,
    ],
    yes: ['gibt es eine kurze Erläuterung von Frau Ilm.'],
    no: ['erfolgt eine Antwort schriftlich.', 'gibt es eine Erklärung: Das Boot leckt.'],
  },
  {
    name: 'can-answer',
    pattern: [
      words('[Ff]ragen?|[Aa]nfragen?|[Nn]achfragen?'),
      words('kann|konnte|können|konnten'),
      /^(?!(?:[^,;:]{0,60} )?(?:nicht|nur|erst|noch|schriftlich|später)(?!\p{L}))[^,;:]{2,60} beantworten(?=[.;]|$)/u,
    ],
    yes: [
      'Die Frage zu den Booten kann Herr Tann beantworten.',
      'Diese Fragen konnte Frau Ilm sofort beantworten.',
    ],
    no: ['Die Frage kann Herr Tann nicht beantworten.', 'Die Frage kann er beantworten, es sind drei.'],
  },
  {
    name: 'has-explained-it',
    pattern: [
      /^(?:die|welche|worauf|woraufhin) (?:von |vom |durch )?[^.;,:]{2,80} (?:erklärt|erläutert|ausgeführt|dargelegt|dargestellt|besprochen|eingegangen|geantwortet) (?:hat|hatte|haben|ist|wird|wurde|worden ist)[.;]/u,
    ],
    yes: ['die Herr Tann an der Tafel erklärt hat.'],
    no: ['die Herr Tann so erklärt, dass es geht.'],
  },
  {
    name: 'reads-what-he-has-with-him',
    pattern: [
      words('hat|hatte|habe'),
      words('dabei|mitgebracht|mitgebrachte[nrs]?'),
      words(
        '(?:liest|las|trägt|trug) (?:sie|es|ihn|diese[ns]?) vor|verliest|verlas|(?:zeigt|zeigte|verteilt|verteilte|reicht|gibt) (?:sie|es|ihn|diese[ns]?)(?: herum| aus)?|(?:herumgereicht|verteilt|ausgeteilt|gezeigt|verlesen|ausgehängt) (?:wird|wurde|werden)',
      ),
    ],
    yes: [
      'hat ein Schreiben dabei und liest es vor.',
      'hat ein Merkblatt mitgebracht, das herumgereicht wird.',
    ],
    no: ['hat das Boot dabei und zeigt den Mast.'],
  },
  {
    name: 'explains-how',
    pattern: [
      words(
        'erläuter(?:t|te)|erklär(?:t|te)|schilder(?:t|te)|leg(?:t|te)|bericht(?:et|ete)|beschreib(?:t|en)|führ(?:t|te)',
      ),
      /^(?!.*(?:dass|[;:]|, (?:und|der|die|das) ))/u,
      /, (?:wie|warum|wieso|weshalb|welche[rnms]?|wann|was|inwieweit|inwiefern|worauf|womit) /u,
    ],
    yes: [
      'Frau Ilm erklärt, wie das Verfahren abläuft.',
      'Herr Tann legt dar, welche Kosten entstanden sind.',
    ],
    no: [
      'Frau Ilm erklärt, dass sie weiß, wie es geht.',
      'Herr Tann fragt, wie es geht.',
      'Frau Ilm berichtet von der Werft, wo das Boot jährlich geprüft werde.',
    ],
  },
  {
    name: 'has-it-explained',
    pattern: [
      words('lässt|ließ|lassen|ließen'),
      words('sich'),
      words('erklären|erläutern|schildern|darlegen|zeigen'),
      /^, (?:wie|warum|wieso|weshalb|welche[rnms]?|wann|wo|was|inwieweit|inwiefern|worauf|womit) [^;:]*$/u,
    ],
    yes: ['ließ sich von Frau Ilm erklären, weshalb das Boot leckt.'],
    no: ['ließ sich das Boot zeigen, es leckt.'],
  },
  {
    name: 'names-figures',
    pattern: [
      words('nenn(?:t|te|en)'),
      /^(?!(?: \p{Ll}+){0,3} als )/u,
      words('die|seine|ihre'),
      words(
        '(?<!als )(?:\\p{L}*(?:[Zz]ahlen|[Kk]osten|[Bb]eträge|[Tt]ermine|[Gg]ründe|[Ss]ummen?|[Dd]aten|[Pp]reise|[Ff]risten|[Ww]erte|[Ss]ätze)|Namen|(?:Zahl|Höhe|Dauer) de[rs])',
      ),
      /^[^,:\d]*$/u,
    ],
    yes: [
      'Herr Tann nennt die Zahlen.',
      'Frau Ilm nennt die Kosten der einzelnen Abschnitte.',
      'nennt er die Angebotssumme und die Zahl der Bieter.',
    ],
    no: [
      'Herr Tann nennt die Zahlen: Es seien 40.',
      'Herr Tann nennt die Kosten von 300 Euro.',
      'Frau Ilm nennt die Ferien und die Grippe als Gründe.',
      'Herr Tann nennt als Grund die gestiegenen Preise.',
    ],
  },
  {
    name: 'names-kind',
    pattern: [
      words('nenn(?:t|te|en)'),
      words(
        '(?:die|seine|ihre) (?:vorgesehen|betroffen|beteiligt|einzeln|genau|jeweilig|entsprechend|gewünscht|geplant|aktuell|konkret|maßgeblich|wesentlich|wichtigst)en',
      ),
      /^[^,:\d]*[.;]$/u,
    ],
    yes: ['nennt sie die vorgesehenen Baumarten.', 'Herr Tann nennt die betroffenen Straßen.'],
    no: ['nennt sie die vorgesehenen Baumarten: Linde und Ahorn.', 'Herr Tann nennt die Linde.'],
  },
  {
    name: 'is-explained',
    pattern: [
      words('wird|werden|wurden?'),
      words('von|vom|durch|seitens'),
      words('dargestellt|erläutert|geschildert|erörtert|dargelegt|aufgezeigt|beschrieben|skizziert|umrissen'),
      /^[^,:]*$/u,
    ],
    yes: ['Die Lage wird von Herrn Tann ausführlich dargestellt.', 'Das Verfahren wurde vom Amt erläutert.'],
    no: ['Von Herrn Tann wird erläutert, dass es geht.', 'Es wird von Frau Ilm dargelegt, dass es geht.'],
  },
  {
    name: 'informs-about-it',
    pattern: [
      /(?<!\p{L})(?:[Hh]ierzu|[Dd]azu|[Hh]ierüber|[Dd]arüber) (?:informiert|informierte|berichtet|berichtete|referiert|referierte|spricht|sprach)(?!\p{L})[^,;:\d]{2,80}(?: kurz| ausführlich| im Einzelnen| umfassend| mündlich)\.$/u,
    ],
    yes: ['Hierzu informiert Herr Tann ausführlich.'],
    no: ['Hierzu informiert Herr Tann, dass das Boot leckt.', 'Dazu berichtet Herr Tann im Mai.'],
  },
  {
    name: 'counts-up',
    pattern: [
      words('zähl(?:t|te|en|ten)|führ(?:t|te|en|ten)|list(?:et|ete|en)'),
      /^[^,:\d]*?(?<!\p{L})(?:die|alle|einige|seine|ihre|diese)(?!\p{L})/u,
      /^(?![^.;]* und (?:die|den|das|ein) )[^,:\d]*(?<= )auf(?=[.;]|$)/u,
    ],
    yes: ['Frau Ilm zählt die Vereine auf.', 'Herr Tann listete alle Abschnitte auf.'],
    no: [
      'Frau Ilm zählt die Vereine auf: Es sind drei.',
      'Herr Tann führt die Gruppe auf den Berg.',
      'Frau Ilm zählt den Hafen, die Werft und die Küche auf.',
    ],
  },
  {
    name: 'lays-out',
    pattern: [
      words('leg(?:t|te|en|ten)'),
      words('die|den|das|seine|ihre|seinen|ihren'),
      /^[^,:]*(?<= )dar(?=[.;]|$)/u,
    ],
    yes: ['Herr Tann legt die Gründe dar.'],
    no: ['Herr Tann legt dar, dass es geht.'],
  },
  {
    name: 'answer-was-sent',
    pattern: [
      words('Antwort(?:en)?|Beantwortung|Stellungnahme'),
      words('wurden?|ist|sind|sei|seien|war'),
      words('übermittelt|zugesandt|zugeleitet|zugegangen|versandt|verschickt|ausgehändigt'),
    ],
    yes: ['Die Antwort wurde den Fraktionen bereits übermittelt.'],
    no: ['Die Antwort wird übermittelt.'],
  },
  {
    name: 'settled-after-the-meeting',
    pattern: [
      words('wurden?|konnten?|wird|werden'),
      words('im (?:direkten )?Anschluss|nach der Sitzung|im (?:persönlichen|direkten) Gespräch|bilateral'),
      words('geklärt|beantwortet|besprochen|erörtert'),
    ],
    yes: ['Die Fragen wurden im Anschluss an die Sitzung geklärt.'],
    no: ['Die Fragen wurden im Rat geklärt.'],
  },
  {
    name: 'tells-after-the-meeting',
    pattern: [
      words(
        '(?:erläuter|erklär|beantwort|zeig|schilder|nenn|rechn|beschreib|leg)(?:t|te|et|ete)|sag(?:t|te)|gab|gibt',
      ),
      words(
        'im (?:direkten )?Anschluss an die(?:se)? Sitzung|nach (?:der|dieser) Sitzung|in der Pause|unter vier Augen',
      ),
    ],
    yes: [
      'Herr Tann rechnet es ihm im Anschluss an die Sitzung vor.',
      'Frau Ilm beantwortete dies in der Pause.',
    ],
    no: ['Herr Tann erklärt, dass sich alle im Anschluss treffen.'],
  },
];
