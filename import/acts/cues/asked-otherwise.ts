import { type AskingCue, INFORMATION, QUESTION } from './asking.ts';

/** Before the name of whose question it is: "des", "von", "von Seiten der", also where a sentence begins. */
const OF = '(?:[Vv]om|des|der|(?:[Vv]on(?: ?[Ss]eiten)?|[Vv]onseiten|[Ss]eitens)(?: des| der| von)?)';

/** A question in front, whole. */
export const IN_FRONT =
  '(?<=^[^\\p{L}]*(?:Ob|Wann|Wie|Was|Wer|Wo|Wohin|Woher|Warum|Weshalb|Wieso|Weswegen|Wo(?:bei|durch|für|mit|nach|ran|rauf|raus|rin|rüber|von|vor|zu)|We[nm]|Welche[rnms]?|In wie|Ab|Bis|Seit|Inwie\\p{Ll}*|(?:An|Auf|Aus|Bei|Durch|Für|In|Mit|Nach|Um|Unter|Von|Zu|Zum|Zur) (?:we[nm]|was|wann|welche[rnms]?|wie)|(?:Und|Oder|Aber) (?:ob|wann|wie|was|wer|wo\\p{Ll}*|warum|weshalb|we[nm]|welche[rnms]?|inwie\\p{Ll}*))(?!\\p{L})[^;?!]{3,300},) ?';

/** Ways to ask without a verb of asking: with a noun, with what occupies somebody, between others' words. */
export const ASKED_OTHERWISE: readonly AskingCue[] = [
  {
    name: 'so-die-nachfrage-von',
    pattern: `${IN_FRONT}so (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:${OF} )?(?<asker>@N)|${IN_FRONT}(?:lautet|lautete|ist|war) (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:${OF} )?(?<asker2>@N)`,
    asker: 'named',
    yes: [
      'Wie alt ist das Boot, und leckt es, so eine zweite Frage des Ratsherrn Birk.',
      'Ob man das Boot sehen könne, so die Nachfrage von Herrn Adler.',
      'Wann das Boot komme, lautet die nächste Frage von Frau Birk.',
    ],
    no: ['Das Boot leckt, so die Antwort von Herrn Adler.', 'Ob das Boot leckt, so Herr Adler, sei offen.'],
  },
  {
    name: 'frage-weitergeben',
    pattern: `(?<![\\p{L}-])(?<verb>gibt|gab|leitet|leitete|überbringt|überbrachte|übermittelt|übermittelte|reicht|reichte|trägt|trug)(?: @S)? (?:(?:eine|die) (?:\\p{Ll}+ )?(?:${QUESTION})(?: @N| (?:von|vom|des|der|einiger|mehrerer|einer|eines|aus)(?![\\p{L}]))|(?:deren|dessen|diese|ihre) (?:\\p{Ll}+ )?(?:${QUESTION})|(?:die|eine) (?:${QUESTION}) weiter)[^;?!.,]{0,80}?(?: weiter| vor)?,(?: die| der| das)? [^;?!.]{0,120}?@W`,
    asker: 'subject',
    yes: [
      'Herr Adler gibt eine Frage des Bootsvereins weiter, der gern wüsste, ob der Steg bleibt.',
      'Frau Birk überbringt eine Frage der Angler, wann der Steg kommt.',
      'Er gibt deren Frage weiter, ob der Steg bleibt.',
      'Er gibt die Frage weiter, ob der Steg bleibt.',
      'Herr Adler berichtet von Anglern und leitet deren Frage weiter, ob der Steg bleibt.',
    ],
    no: ['Frau Birk gibt die Frage an das Amt weiter.', 'Herr Adler gibt eine Antwort, wann das Boot kommt.'],
  },
  {
    name: 'wird-von-um-auskunft-ersucht',
    pattern: `${OF} (?<asker>@N) (?<verb>wird|wurde|werde) [^;?!.]{0,60}?um (?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Mitteilung|Stellungnahme)(?: [^;?!]{0,160})? (?:gebeten|ersucht)(?!\\p{L})|[Aa]us (?:der |dem |den Reihen (?:der |des )?)?(?<asker2>@N) (?<verb2>wird|wurde|werde) [^;?!.]{0,60}?um (?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Mitteilung|Stellungnahme)(?: [^;?!]{0,160})? (?:gebeten|ersucht)(?!\\p{L})|(?<verb3>wird|wurde|werde) (?:von|vom|durch|seitens) (?<asker3>@O) um (?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Mitteilung|Stellungnahme)(?: [^;?!]{0,160})? (?:gebeten|ersucht)(?!\\p{L})`,
    asker: 'named',
    asksSubject: true,
    yes: [
      'Von Frau Birk wird Herr Adler um Auskunft über das Boot ersucht.',
      'Herr Adler wird von Frau Birk um Auskunft gebeten, ob das Boot leckt.',
    ],
    no: ['Von Frau Birk wird um Ruhe gebeten.', 'Herr Adler wird um Auskunft über das Boot gebeten.'],
  },
  {
    name: 'die-zweite-frage-geht-dahin',
    pattern: `^[^\\p{L}]*(?:Die|Eine) (?:erste|zweite|dritte|vierte|letzte|weitere|nächste|andere)(?: (?:${QUESTION}))? (?<verb>geht|gehe|ging|zielt|ziele|zielte|lautet|laute|lautete|ist|sei|war)(?: (?:dahin|darauf|in die Richtung)(?: ab)?)?,? @W`,
    asker: 'speaker',
    yes: [
      'Die zweite Frage gehe dahin, ob das Boot leckt.',
      'Die andere ziele darauf, wer das Boot streicht.',
      'Eine weitere Frage sei, was das Boot kostet.',
    ],
    no: ['Die zweite Frage ist beantwortet.', 'Die zweite Frage geht an Herrn Adler.'],
  },
  {
    name: 'sieht-frage-unbeantwortet',
    pattern: `(?:[Uu]nbeantwortet|[Nn]icht (?:hinreichend |vollständig |ausreichend )?beantwortet|[Oo]ffen) (?<verb>sieht|sehe|sah|findet|finde|fand|ist|sei|bleibt|bleibe)(?: (?:für|nach Ansicht von))? (?<asker>@N)(?: \\p{Ll}+){0,3} (?:die|eine|seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W|(?<asker2>@S) (?<verb2>sieht|sehe|sah|findet|fand)(?: \\p{Ll}+){0,3} (?:die|seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W[^;?!.]{2,200}, (?:noch )?(?:nicht beantwortet|unbeantwortet|offen)`,
    asker: 'named',
    yes: [
      'Nicht beantwortet sehe sie hingegen die Frage, wie lange das Boot fährt.',
      'Offen bleibe für Herrn Adler die Frage, ob das Boot leckt.',
    ],
    no: ['Nicht beantwortet ist die Frage, ob das Boot leckt.'],
  },
  {
    name: 'wendet-sich-an',
    pattern:
      '(?<verb>wendet|wandte|richtet|richtete) sich(?: @S)?(?: mit [^:;?!]{2,60}?)? an (?:@N|\\p{Ll}+ )[^:;?!]{0,60}: [^?]{3,240}\\?',
    asker: 'subject',
    yes: ['Frau Birk wendet sich an Herrn Adler: Leckt das Boot eigentlich?'],
    no: ['Frau Birk wendet sich an Herrn Adler.', 'Frau Birk wendet sich an die Werft: Das Boot leckt.'],
  },
  {
    name: 'frage-gilt-etwas',
    pattern: `^[^\\p{L}]*(?:Die|Eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:${OF} )?(?<asker>@N) (?<verb>gilt(?! als)|galt(?! als)|gelte|betrifft|betraf|betreffe|zielt auf|zielte auf|dreht sich um|drehte sich um|bezieht sich auf|bezog sich auf)(?!\\p{L})`,
    asker: 'named',
    yes: ['Die zweite Frage von Herrn Adler gilt dem Preis des Bootes.'],
    no: ['Die Frage von Herrn Adler gilt als beantwortet.', 'Die Antwort von Herrn Adler gilt.'],
  },
  {
    name: 'weitere-frage-gilt-etwas',
    pattern: `^[^\\p{L}]*(?:Eine|Seine|Ihre|Die) (?:weitere|zweite|dritte|letzte|andere|abschließende) (?:${QUESTION}) (?<verb>gilt(?! als)|galt(?! als)|gelte|betrifft|betraf|betreffe|zielt auf|zielte auf|dreht sich um|drehte sich um|bezieht sich auf|bezog sich auf)(?!\\p{L})`,
    asker: 'former',
    yes: ['Eine weitere Frage bezieht sich auf den Preis des Bootes.'],
    no: ['Eine weitere Frage von Herrn Adler gilt als beantwortet.', 'Die Frage betrifft das Boot.'],
  },
  {
    name: 'wäre-dankbar-für',
    pattern:
      '(?<verb>wäre|wären)(?: @S)?(?: \\p{Ll}+){0,2} (?:dankbar|verbunden)(?: @N)? für (?:\\p{Ll}+ )?(?:Hinweise?|Auskunft|Information(?:en)?|Angaben?|Antwort|Erklärung|Aufklärung|Mitteilung)(?: [^;?!.,]{2,60})?(?:,? @W|\\.$)',
    asker: 'subject',
    yes: ['Herr Adler wäre dankbar für einen Hinweis, wo das Boot liegt.'],
    no: ['Herr Adler wäre dankbar für Hilfe.'],
  },
  {
    name: 'frage-in-kürze',
    pattern: `^[^\\p{L}]*(?:${QUESTION}) (?<asker>@N) (?:nach|zu|zum|zur|wegen) [^;:?!.,]{2,100}\\.?$`,
    asker: 'named',
    yes: ['Frage Herr Adler nach der Ursache des Lecks.'],
    no: ['Frage Herr Adler: Wo liegt das Boot?', 'Die Frage von Herrn Adler liegt vor.'],
  },
  {
    name: 'fragen-kommen-von',
    pattern: `^[^\\p{L}]*(?:(?:Eine|Zwei|Mehrere|Weitere|Einige) )?(?:\\p{Ll}+ )?(?:${QUESTION})(?: [^;?!.,]{2,80})? (?<verb>kommen|kommt|kamen|kam|stammen|stammt) (?:von|aus|seitens)(?: de[rmn])? (?<asker>@N)`,
    asker: 'named',
    yes: ['Fragen zum Kredit kommen von Herrn Adler und Frau Birk.'],
    no: ['Fragen zum Kredit kommen später.'],
  },
  {
    name: 'lässt-anfragen',
    pattern:
      '(?<asker>@S) (?<verb>lässt|lasse|ließ|läßt)(?: (?:\\p{Ll}+|@O)){0,4} (?:an|nach)?fragen,? @W|(?<verb2>lässt|lasse|ließ|läßt) (?<asker2>@S) [^;?!.,]{1,80}? (?:an|nach)fragen,? @W',
    asker: 'named',
    yes: [
      'Der Ortsverein lässt anfragen, was aus dem Boot geworden ist.',
      'Über das Amt lässt Herr Adler ferner bei der Werft anfragen, ob das Boot leckt.',
    ],
    no: ['Der Ortsverein lässt Herrn Adler fragen.'],
  },
  {
    name: 'nichts-gehört-auf',
    pattern: `(?<asker>@S) (?<verb>hat|hatte|habe) (?:\\p{Ll}+ ){0,3}auf (?:seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION})(?!\\p{L})[^;?!.]{2,240}? (?:nichts gehört|keine (?:Antwort|Auskunft|Rückmeldung|Reaktion) (?:erhalten|bekommen))`,
    asker: 'named',
    yes: ['Frau Birk hat auf ihre Frage aus dem Juni, ob das Boot leckt, bis heute nichts gehört.'],
    no: ['Frau Birk hat auf die Frage, ob das Boot leckt, genickt.'],
  },
  {
    name: 'gefragt-und-gibt-weiter',
    pattern:
      '(?<asker>@S) (?<verb>wird|wurde|ist|war) [^;?!.,]{0,60}?gefragt(?: worden)?,? @W[^;?!.]{2,200},? und (?:gibt|gab|reicht|reichte|leitet|leitete)(?: \\p{Ll}+){0,3} (?:diese|die|seine|ihre) (?:\\p{L}{2,6})?[Ff]rage(?!\\p{L})',
    asker: 'named',
    yes: ['Frau Birk wird oft gefragt, ob das Boot leckt, und gibt diese Frage an die Werft.'],
    no: ['Frau Birk wird oft gefragt, ob das Boot leckt.'],
  },
  {
    name: 'frage-jemandes-ob',
    pattern: `^[^\\p{L}]*(?:(?:Weitere|Erste|Zweite|Dritte|Letzte|Erneute|Ergänzende) )?(?:${QUESTION})(?: (?:von|des|der))? (?<asker>@N),? @W`,
    asker: 'named',
    yes: [
      'Nachfrage Herr Adler, wie lange das Boot hält.',
      'Weitere Frage von Frau Birk, ob das Boot leckt.',
    ],
    no: ['Die Frage von Frau Birk, ob das Boot leckt, wird bejaht.', 'Frage von Frau Birk zum Boot'],
  },
  {
    name: 'interesse-besteht',
    pattern: `${OF} (?<asker>@N) (?<verb>besteht|bestand|bestehe)(?: \\p{Ll}+){0,3} (?:Interesse|der Wunsch|Klärungsbedarf|Informationsbedarf|Unklarheit)(?: daran| darüber)?,?(?: zu (?:erfahren|wissen),?)? @W`,
    asker: 'named',
    yes: [
      'Von Seiten der Ratsfrau Birk bestand Interesse daran, zu erfahren, was das Boot koste.',
      'Seitens Frau Birk besteht Unklarheit darüber, wann das Boot kommt.',
    ],
    no: ['Von Frau Birk besteht Interesse am Boot.'],
  },
  {
    name: 'frage-ist-gekommen',
    pattern: `${OF} (?<asker>@N) (?<verb>ist|war)(?: \\p{Ll}+){0,3} (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:gekommen|gestellt worden|aufgeworfen worden),? @W`,
    asker: 'named',
    yes: ['Von Seiten des Vorsitzenden ist die Frage gekommen, was ein Boot kostet.'],
    no: ['Von Frau Birk ist die Frage beantwortet worden.'],
  },
  {
    name: 'treibt-jemanden-um',
    pattern:
      '(?:^|[.:] )(?:[^\\p{L}]*)(?<asker>@N) (?<verb>treibt|trieb|beschäftigt|beschäftigte|bewegt|bewegte)(?: (?:\\p{Ll}+ ){0,2}(?:die Frage ?)?(?:um)?)?,? @W|(?<verb2>beschäftige|beschäftigt|interessiere|interessiert|bewege|bewegt), so (?<asker2>@N), @W|(?<asker3>@N) hätte(?: \\p{Ll}+){0,2} interessiert,? @W',
    asker: 'named',
    yes: [
      'Frau Birk treibt um, wie das Boot zu halten ist.',
      'Herrn Adler beschäftigt, ob das Boot noch dicht ist.',
      'Ihn interessiere, so Herr Adler, ob das Boot leckt.',
      'Frau Birk hätte noch interessiert, ob das Boot leckt.',
    ],
    no: ['Frau Birk beschäftigt zwei Leute.', 'Herr Adler bewegt das Boot.'],
  },
  {
    name: 'unklar-so-jemand',
    pattern:
      '[Uu]nklar (?<verb>sei|ist|bleibe|bleibt)(?: (?:ihm|ihr|für ihn|für sie|@O|@S))?, so (?<asker>@N), @W',
    asker: 'named',
    ifAnswered: true,
    yes: ['Unklar sei ihr, so Frau Birk, weshalb das Boot leckt.'],
    no: ['Unklar sei ihr das Boot, so Frau Birk.'],
  },
  {
    name: 'vorn-unklar',
    pattern: `${IN_FRONT}(?<verb>war|ist|sei|blieb|bleibt|bleibe) (?:für )?(?<asker>@N)(?: \\p{Ll}+){0,3} (?:unklar|nicht klar|nicht ersichtlich|offen|schleierhaft|unverständlich)(?=[.,])|${IN_FRONT}(?<verb3>ist|sei|war|bleibt|blieb|wurde|wird|erschließt|erschloss)(?: sich)?(?: \\p{Ll}+)? (?<asker3>@O)(?: \\p{Ll}+){0,3} (?:unklar|nicht (?:ganz |recht )?(?:klar|deutlich|ersichtlich|verständlich)|schleierhaft|ein Rätsel|nicht)(?=[.,]|$)|${IN_FRONT}(?<verb2>wird|wurde) (?:von|durch|seitens) (?<asker2>@O)(?: \\p{Ll}+){0,3} (?:hinterfragt|erfragt|vorgebracht|angesprochen|thematisiert|aufgeworfen|eingeworfen)(?=[.,])`,
    asker: 'named',
    ifAnswered: true,
    yes: [
      'Wer das Boot hebt, war Frau Birk unklar.',
      'Was das Boot koste, war Herrn Adler nicht klar.',
      'Warum das Boot leckt, blieb ihm ein Rätsel.',
      'Warum das Boot leckt, wurde von Herrn Adler hinterfragt.',
    ],
    no: [
      'Wer das Boot hebt, ist Frau Birk klar.',
      'Was das Boot kostet, war Herrn Adler klar.',
      'Das Boot ist Frau Birk unklar.',
    ],
  },
  {
    name: 'frage-erlaubt',
    pattern:
      '(?<verb>müsse|muss|dürfe|darf|sei|ist|möge)(?: \\p{Ll}+){0,3} die Frage (?:erlaubt|gestattet|zulässig)(?: sein)?,? @W|die Frage (?<verb2>müsse|muss|sei|ist)(?: \\p{Ll}+){0,2} (?:erlaubt|gestattet|zulässig)(?: sein)?,? @W',
    asker: 'speaker',
    ifAnswered: true,
    yes: ['Gleichwohl müsse die Frage erlaubt sein, mit welchen Kosten zu rechnen sei.'],
    no: ['Die Frage sei erlaubt.'],
  },
  {
    name: 'fügt-hinzu-ob',
    pattern: `${IN_FRONT}(?<verb>fügt|fügte|ergänzt|ergänzte|wirft|warf|schiebt|schob|setzt|setzte)(?: @S)(?: \\p{Ll}+)? ?(?:hinzu|an|ein|nach|dazwischen|hinterher)?(?=[.,]|$)|${IN_FRONT}(?<verb4>schließt|schloss|hakt|hakte|hält|hielt|legt|legte) @S(?: @N| \\p{Ll}+)? (?:an|nach|ein|entgegen)(?=[.,]|$)|${IN_FRONT}(?<verb5>ergänzt|ergänzte|erweitert|erweiterte) @S die (?:\\p{Ll}+ )?Frage(?!\\p{L})|(?<![\\p{L}-])(?<verb2>ergänzt|ergänzte|fügt|fügte)(?: @S)?(?: (?:noch|auch))?(?: hinzu| an)?, ob(?![\\p{L}])|(?<![\\p{L}-])(?<verb3>wirft|warf|schiebt|schob)(?: @S)?(?: \\p{Ll}+)? (?:ein|nach|dazwischen|hinterher),? (?:ob|warum|wieso|weshalb|wann|wer|wo)(?![\\p{L}])`,
    asker: 'subject',
    ifAnswered: true,
    yes: [
      'Ob darunter auch Boote seien, fügte Herr Adler hinzu.',
      'Und wer komme bis dahin für das Boot auf, wirft Herr Adler ein.',
      'Frau Birk ergänzt, ob es auch Boote gebe.',
      'Herr Adler wirft ein, wieso das Boot leckt.',
      'Wie viele Boote darunter seien, schließt Herr Adler an.',
      'Ob das auch für das rote Boot gelte, hält Herr Adler ihr entgegen.',
      'Ob auch Boote fahren, ergänzt Frau Birk die Frage ihres Vorredners.',
    ],
    no: ['Frau Birk ergänzt, wie das Boot gebaut wird.', 'Herr Adler wirft ein, dass das Boot leckt.'],
  },
  {
    name: 'so-fragt-jemand',
    pattern: '\\?,? (?:–|-)? ?so (?:fragt |die Frage von )?(?<asker>@N)(?=[ .,]|$)',
    asker: 'named',
    yes: [
      'Fährt das Boot noch?, so Frau Birk zum Schluss.',
      'Fährt das Boot noch? – so die Frage von Herrn Adler.',
    ],
    no: ['Das Boot fährt noch, so Frau Birk.'],
  },
  {
    name: 'wirft-die-frage-ein',
    pattern:
      '\\?,? (?<verb>wirft|warf|ruft|rief|schiebt|schob|hakt|hakte|setzt|setzte|fügt|fügte)(?: @S)(?: \\p{Ll}+)? (?:ein|dazwischen|nach|hinterher|hinzu|aus)(?![\\p{L}])',
    asker: 'subject',
    yes: ['Was kostet denn so ein Boot am Tag?, wirft Herr Adler ein.'],
    no: ['Was kostet ein Boot? Herr Adler wirft das Netz ein.'],
  },
  {
    name: 'der-wissen-möchte',
    pattern:
      '(?<asker>@N)(?: \\([^)]{1,40}\\))?, (?:der|die)(?: sich)?(?: \\p{Ll}+){0,3} (?<verb>erkundigt|erkundigte|fragt|fragte|nachfragt|nachfragte|anfragt|anfragte|(?:wissen|erfahren|hören) (?:will|wolle|wollte|möchte)),? @W',
    asker: 'named',
    yes: [
      'Das Wort erhält Herr Adler, der sich danach erkundigt, ab welchem Tag das Boot fährt.',
      'Es meldet sich Frau Birk (SPD), die wissen möchte, ob das Boot leckt.',
    ],
    no: ['Das Wort erhält Herr Adler, der weiß, wann das Boot fährt.'],
  },
  {
    name: 'zielt-mit-frage-auf',
    pattern: `^[^\\p{L}]*Mit (?:seiner|ihrer|der|einer) (?:\\p{Ll}+ )?(?:${QUESTION}) (?<verb>zielt|zielte|spielt|spielte|bezieht sich|bezog sich) (?<asker>@S) auf(?!\\p{L})|^[^\\p{L}]*(?<asker2>@S) (?<verb2>zielt|zielte) mit (?:seiner|ihrer|der|einer) (?:\\p{Ll}+ )?(?:${QUESTION}) auf(?!\\p{L})`,
    asker: 'named',
    yes: ['Mit seiner Zusatzfrage zielt Herr Adler auf die Dauer der Fahrt.'],
    no: ['Mit seiner Zusatzfrage ist Herr Adler fertig.'],
  },
  {
    name: 'erschließt-sich-nicht',
    pattern:
      '(?<asker>@O) (?<verb>erschließt|erschließe|erschloss) sich(?: \\p{Ll}+){0,4} nicht,? @W|(?<verb2>erschließt|erschließe|erschloss) sich (?<asker2>@O)(?: \\p{Ll}+){0,3} nicht,? @W',
    asker: 'named',
    ifAnswered: true,
    yes: ['Ihr erschließt sich aber noch nicht, ob das Boot dabei ist.'],
    no: ['Ihr erschließt sich der Sinn.'],
  },
  {
    name: 'an-jemanden-ob',
    pattern:
      '^[^\\p{L}\\uE000-\\uE7FF]*(?<asker>@S)(?: \\([^)]{1,40}\\))? an (?<whom>@N): (?:[Oo]b|@W|\\p{Lu}[^?.]{3,240}\\?$)',
    asker: 'named',
    yes: ['Frau Birk an die Verwaltung: ob das Boot leckt.', 'Frau Birk an die Verwaltung: Leckt das Boot?'],
    no: ['Frau Birk an die Verwaltung: Das Boot leckt.'],
  },
];
