import type { Cue } from '../../language/cue.ts';

/**
 * A way to ask with a verb; the group `verb` is the finite verb, whose subject asks unless the group `asker` names him;
 * `whom` is whom it is put to.
 * Where the group `agent` is somebody known, a person or an office, it is he who asks and not the subject: no match.
 */
export interface AskingCue extends Cue {
  /** Who asks: the subject of `verb`, whom `asker` names, whoever speaks or asked last, or nobody that the text tells. */
  readonly asker: 'subject' | 'named' | 'speaker' | 'former' | 'hidden';
  /** The minutes don't tell what was asked. */
  readonly bare?: true;
  /** A question only if somebody answers it; else a remark. */
  readonly ifAnswered?: true;
  /** Only announces what the next sentence asks, if its asker goes on asking there. */
  readonly announces?: true;
  /** Others ask the subject outside; nobody in the sentence is asked. */
  readonly passive?: true;
  /** A person who is asked by name is given the floor by who conducts the meeting: no question. */
  readonly notByName?: true;
  /** The subject is who is asked: "Frau Birk wird von Herrn Adler gefragt". */
  readonly asksSubject?: true;
}

/** Nouns for an act of asking. */
export const QUESTION =
  '(?:Zusatz|Nach|Rück|An|Gegen|Verständnis|Zwischen|Haupt|Detail|Grundsatz|Ergänzungs|Anschluss|Folge)?[Ff]ragen?';
/** Nouns for what an asker wants to get. */
export const INFORMATION =
  '(?:(?:Rück|Zwischen)?[Aa]ntwort(?:en)?|Aus(?:kunft|künfte)|Information(?:en)?|(?:Sach|Zwischen|Verfahrens)stand(?:sbericht|smitteilung)?|Sachstandsauskunft|Zwischenbericht|Bericht|Aussagen?|\\p{L}*[Aa]ngaben?|Definition|Klarstellung|Aufklärung|Beantwortung|Rückmeldung|Zahlen|Übersicht|Überblick|\\p{L}*[Ee]inschätzung|(?:Klarheit|Gewissheit)(?: darüber)?|Erklärung (?:dafür|dazu))';
/** What an asker wants to get at some later time, or whenever there is something: nothing is asked. */
const LATER_ON =
  '(?:rechtzeitige|frühzeitige|frühere|künftige|zukünftige|regelmäßige|laufende|fortlaufende|ständige)[nr]?';
/** The same, of who would be informed. */
const LATER_THEN =
  '(?:rechtzeitig|frühzeitig|früher|künftig|zukünftig|in Zukunft|regelmäßig|laufend|fortlaufend|ständig|immer|stets|jeweils)';
/** An infinitive at the end of a clause: who would talk of information, or do something with it, asks for none. */
const DOES_WITH_IT =
  '(?! (?:allen|ihnen|denen|einigen|anderen|beiden|letzten|einzelnen)[.,;])(?! (?:haben|erhalten|bekommen|hören|wissen|erfahren|sehen|einsehen|lesen|gewinnen|kennen)(?![\\p{L}])) (?:\\p{Ll}{2,}(?:en|ern|eln)|(?:\\p{Ll}+ )?zu \\p{Ll}+n)(?=[.,;]|$| und )';
/** What an asker wants to be told, behind "um". */
export const TO_BE_TOLD =
  '(?:Aus(?:kunft|künfte)|Aufschluss|Aufschlüsselung|Information(?:en)?|Infos?|Feedback|Zusammenfassung|Überblick|Aufklärung|Beantwortung|Erläuterung(?:en)?|Erklärung(?:en)?|Ausführung(?:en)?(?=,? @W| (?:zu|zum|zur|über) )|Begründung|Aussagen?|\\p{L}*[Aa]ngaben?|(?:Sach|Zwischen|Verfahrens)stand(?:sbericht|smitteilung)?|Sachstandsauskunft|Definition|Antwort|\\p{L}*[Ee]inschätzung|Klarstellung|Rückmeldung(?=,? @W| zu)|Hinweise?(?=,? @W| (?:dazu|darauf), @W)|(?:Mitteilung|Nennung|Benennung|Bekanntgabe|Darlegung|Schilderung) (?:des|der|eines|einer|zum|zur|über)(?= )|(?:Bericht|Berichterstattung) (?:über|zum|zur|zu)(?= ))(?! (?:an|bis) )';
/** What an asker wants somebody to do, so that he is told. */
export const TO_TELL =
  '(?:mitzuteilen|zu erläutern|zu erklären|zu sagen|darzulegen|zu beantworten|darzustellen|Auskunft zu geben|Auskunft zu erteilen|zu berichten)';

/** Which of several questions. */
const NTH = '[Ee]rste|[Zz]weite|[Dd]ritte|[Vv]ierte|[Ll]etzte|[Ww]eitere|[Nn]ächste';
/** What somebody does not see, and would be told. */
const UNCLEAR = '[Uu]nklar|[Ff]raglich|[Oo]ffen|[Nn]icht (?:ganz |recht |wirklich )?klar';
const STAYS = 'ist|sei|war|bleibt|bleibe|blieb|erscheint|erscheine';

export const ASKING: readonly AskingCue[] = [
  {
    name: 'frage-wörtlich',
    pattern: '(?<![\\p{L}-])(?<verb>frage)(?: (?:@N|\\p{Ll}+)){0,4}: [^?]{3,300}\\?',
    asker: 'subject',
    ifAnswered: true,
    yes: ['Er frage den Rat: Wolle man die Angler vertreiben?'],
    no: ['Er frage den Rat, ob man die Angler vertreiben wolle.'],
  },
  {
    name: 'fragen',
    pattern:
      '(?<![\\p{L}-])(?<verb>fragt|fragte|fragen|fragten|frage)(?![\\p{L}-])(?! (?:sich|man|nicht nach)| (?:@S )?(?:dort|da|bei|beim)(?![\\p{L}])[^,;.?!]{0,60} nach(?:\\.| und ))',
    asker: 'subject',
    yes: [
      'Frau Birk fragt, ob der Weg frei sei.',
      'Weiter fragt Herr Adler nach dem Stand.',
      'Er fragte an, wann es beginne.',
    ],
    no: [
      'Frau Birk fragt nicht nach Geld.',
      'Die Anfrage liegt vor.',
      'Das ist eine Frage der Zeit.',
      'Es fragt sich, ob das geht.',
      'Frau Birk fragt beim Landkreis nach.',
      'Herr Adler fragt dort noch einmal nach und berichtet.',
    ],
  },
  {
    name: 'sich-fragen',
    pattern:
      '(?<![\\p{L}-])(?<verb>fragt|fragte|(?<=@S )(?:fragen|fragten)|frage|stellt|stellte|stelle)(?: @S)? sich(?: @S)?(?: (?:hierbei|dabei|auch|nun|daher|schon|noch|allerdings|zudem|im Übrigen|außerdem|weiterhin|jedoch|aber|seit langem))*(?: die Frage)?,? @W',
    asker: 'subject',
    yes: [
      'Er frage sich, ob es das gebe.',
      'Frau Birk stellt sich die Frage, warum das so ist.',
      'Daher fragt er sich, ob daran gedacht wurde.',
      'Sie fragte sich im Übrigen, weshalb das Tor fehlt.',
      'Er stelle sich die Frage, wer das Boot streicht.',
    ],
    no: ['Die Frage stelle sich nicht.'],
  },
  {
    name: 'erfragen',
    pattern: '(?<![\\p{L}-])(?<verb>erfragt|erfragte|erfragen|erfragten)(?![\\p{L}-])',
    asker: 'subject',
    yes: ['Frau Birk erfragt die Zahl der Plätze.'],
    no: ['Das wurde nachgefragt.'],
  },
  {
    name: 'nachhaken',
    pattern:
      '(?<![\\p{L}-])(?<verb>hakt|hakte|haken|hake|bohrt|bohrte|bohren)(?![\\p{L}-])(?:~ nach(?![\\p{L}-])(?!\\.$)|(?: @S)? weiter,? @W)',
    asker: 'subject',
    yes: [
      'Herr Adler hakt nach, warum das so sei.',
      'Frau Birk bohrt nach, wohin das Boot komme.',
      'Herr Adler bohrte weiter, wann es komme.',
    ],
    no: ['Es hakt an den Kosten.', 'Herr Adler hakt nach.'],
  },
  {
    name: 'hinterfragen',
    pattern:
      '(?<![\\p{L}-])(?<verb>hinterfragt|hinterfragte|hinterfragen|hinterfragten)(?: @S)?(?:(?:,? (?:in Bezug auf|bezüglich|hinsichtlich) [^,;?!.]{2,90})?,? @W| (?:die|den|das) (?:\\p{Ll}+ )?(?:\\p{L}*[Zz]ahl(?:en)?|Anzahl|Höhe|Kosten|Gr(?:u|ü)nde?|Dauer|Zeitpunkt|Termin|\\p{L}*[Ss]tand|Stand|Verbleib|Ursachen?|Hintergr(?:u|ü)nde?|Umfang|Größe|Wert|Zuständigkeit(?:en)?|Finanzierung|Rechtsgrundlage|\\p{L}*[Aa]blauf|\\p{L}*[Zz]eitplan)(?![\\p{L}]))',
    asker: 'subject',
    yes: [
      'Herr Adler hinterfragt, ob das nötig sei.',
      'Zudem hinterfragt Frau Birk bezüglich des Stegs, warum er gesperrt ist.',
      'Frau Birk hinterfragt die Zahl der Boote.',
      'Er hinterfragt die Zuständigkeit.',
    ],
    no: ['Herr Adler hinterfragt die Standorte.', 'Frau Birk hinterfragt den Plan.'],
  },
  {
    name: 'sich-erkundigen',
    pattern:
      '(?<![\\p{L}-])(?<verb>erkundigt|erkundigte|erkundigen|erkundigten|erkundige)(?: @S)? sich(?![\\p{L}-])|(?<![\\p{L}-])(?<verb2>erkundigt|erkundigte)(?![\\p{L}-])(?= @S)',
    asker: 'subject',
    yes: [
      'Frau Birk erkundigt sich nach dem Stand.',
      'Zudem erkundigt sich Herr Adler, wann es beginnt.',
      'Weiterhin erkundigt er sich danach.',
    ],
    no: ['Er werde sich erkundigen.'],
  },
  {
    name: 'wissen-wollen',
    pattern: `(?<![\\p{L}-])(?<verb>möchten?|will|wollen|wollte|wollten|wolle|würde|würden|begehrt|begehrte|wünscht|wünschte|verlangt|verlangte)(?![\\p{L}-])(?![^;?!.]{0,120} ${LATER_THEN} [^;?!.]{0,120}informiert )[^;?!.]{0,160}? (?:zu wissen|zu erfahren|(?<! (?:\\p{Ll}*ge\\p{Ll}{2,}t|(?:be|er|ver|ent|zer)\\p{Ll}{3,}t|verstanden|aufgenommen|festgehalten) )wissen(?! lassen)|erfahren|(?<!(?:dies|das|es) )in Erfahrung bringen|geklärt wissen|beantwortet wissen|geklärt haben|beantwortet haben|beantwortet bekommen|erklärt haben|erläutert haben|informiert werden|darüber informiert werden|aufgeklärt werden)(?![\\p{L}-])(?! lassen)`,
    asker: 'subject',
    yes: [
      'Frau Birk möchte wissen, ob das stimmt.',
      'Hierzu will Herr Adler wissen, wann es beginnt.',
      'Er möchte geklärt haben, wer das zahlt.',
    ],
    no: [
      'Herr Adler möchte nicht mehr daran denken.',
      'Wer mehr wissen will, liest die Vorlage.',
      'Herr Adler will das Angebot auf den Hafen ausgedehnt wissen.',
      'Herr Adler will dies in Erfahrung bringen.',
      'Herr Adler möchte künftig rechtzeitig über Sperrungen informiert werden.',
    ],
  },
  {
    name: 'hören-wollen',
    pattern:
      '(?<![\\p{L}-])(?<verb>möchten?|will|wollen|wollte|wollten|wolle|würden?)(?![\\p{L}-])[^;?!.]{0,200}? (?:hören|verstehen|nachvollziehen können|in Kenntnis gesetzt werden|unterrichtet werden|(?:mitgeteilt|gesagt|erklärt|erläutert|genannt|dargelegt|aufgezeigt|bestätigt) bekommen),? @W|(?<![\\p{L}-])(?<verb2>möchten?|will|wollen|wollte|wollten|wolle|würden?)(?![\\p{L}-])[^;?!.,]{0,120}? (?:genannt|mitgeteilt|erklärt|erläutert|dargelegt) (?:bekommen|haben)(?=[.,]|$)',
    asker: 'subject',
    yes: [
      'Frau Birk möchte von Herrn Adler hören, ob das Boot leckt.',
      'Er will schriftlich mitgeteilt bekommen, was das Boot kostet.',
      'Sie möchte verstehen, warum das Boot leckt.',
      'Frau Birk wollte den Namen des Pächters genannt bekommen.',
    ],
    no: ['Herr Adler will davon nichts hören.', 'Herr Adler möchte den Hafen hören und sehen.'],
  },
  {
    name: 'gern-gewusst',
    pattern:
      '(?<![\\p{L}-])(?<verb>hätten?|wüssten?)(?: @N| \\p{Ll}+){0,5}? gerne?(?:(?: [^;?!.,]{1,60}?)? (?:gewusst|gewußt|erfahren|gehört)(?![\\p{L}])|(?: (?:noch|mehr|auch))*,? @W)',
    asker: 'subject',
    yes: [
      'Sie hätte gern gewusst, welche Orte das sind.',
      'Herr Adler wüsste gern, wann es beginnt.',
      'Ich hätte gern vom Bootsamt gewußt, wann es beginnt.',
      'Frau Birk hätte von ihm gern Näheres darüber gehört, wann es beginnt.',
    ],
    no: ['Er hätte gern mitgemacht.', 'Er hätte gern die Angehörigen dabei.'],
  },
  {
    name: 'gern-auskunft',
    pattern: `(?<![\\p{L}-])(?<verb>hätten?|möchten?|(?:will|wollte)(?= von @O (?:eine|die) )|wünschte?|wünschen|wünscht|erhofft|erhoffte|erbittet|erbat|verlangt|verlangte|begehrt|begehrte|fordert|forderte|beantragt|beantragte)(?![\\p{L}])(?! nicht|[^;?!.,]{0,90} keine?|[^;?!.,]{0,120} das Wort(?![\\p{L}])|[^;?!.,]{0,90} (?:${LATER_ON}|${LATER_THEN}) (?:${INFORMATION}))[^;?!.,]{0,90}? (?:${INFORMATION})(?![\\p{L}])(?! (?:geben|erteilen|abgeben|machen|aufgreifen|geben\\.))(?![^,;.]{0,60} (?:geben|abgeben|machen|einbringen|stellen)(?![\\p{L}-]))(?![^,;.]{0,80}${DOES_WITH_IT})`,
    asker: 'subject',
    yes: [
      'Er hätte zum Bootshaus gerne eine klare Aussage.',
      'Frau Birk möchte eine schriftliche Antwort darauf, warum das so ist.',
      'Herr Adler wünscht Auskunft zu den Kosten.',
      'Herr Adler will von Frau Birk eine Aussage, wann das Boot kommt.',
      'Der Rat erbittet eine verbindliche Zeiteinschätzung, wann das Boot kommt.',
      'Frau Birk möchte die Zahlen der letzten Jahre sehen.',
    ],
    no: [
      'Herr Adler möchte dazu keine Auskunft geben.',
      'Frau Birk möchte hierzu vorerst keine Aussage treffen.',
      'Herr Adler erbittet das Wort und antwortet sofort.',
      'Herr Adler erbittet nach dem Bericht der Werft das Wort und antwortet sofort.',
      'Frau Birk möchte anhand dieser Zahlen über das Boot sprechen.',
      'Frau Birk wünscht eine rechtzeitige Information über Sperrungen.',
      'Frau Birk wünscht laufend Informationen über das Boot.',
    ],
  },
  {
    name: 'erbittet-erklärung',
    pattern:
      '(?<![\\p{L}-])(?<verb>erbittet|erbat|erbitte|verlangt|verlangte|fordert|forderte|begehrt|begehrte|wünscht|wünschte|möchte|hätte|erwartet|erwartete)(?! (?:nicht|kein))[^;?!.]{0,90}? (?:eine|die|nähere|weitere)(?: \\p{Ll}+)? (?:Begründung|Erklärung|Erläuterung(?:en)?|Stellungnahme)(?![\\p{L}])(?! (?:geben|abgeben|machen))(?:(?: (?:dafür|dazu|hierzu))?(?:\\.$|,? @W)|(?: @N| (?:von|seitens|durch|der|des) [^;?!,.]{1,60}),? @W)|(?<![\\p{L}-])(?<verb3>erbittet|erbat|wünscht|wünschte|möchte|hätte)(?! (?:nicht|kein))[^;?!.]{0,90}? (?:eine|die|nähere|weitere)(?: \\p{Ll}+)? (?:Begründung|Erklärung|Erläuterung(?:en)?|Stellungnahme)(?: (?:von|seitens|durch))? @N\\.$|(?<![\\p{L}-])(?<verb2>hätte|möchte)(?: @N| \\p{Ll}+){0,5}? (?:Näheres|Einzelheiten|Genaueres|mehr)(?: [^;?!.,]{0,60})? (?:erfahren|gehört|gewusst|hören|wissen)(?![\\p{L}])',
    asker: 'subject',
    yes: [
      'Frau Birk erbittet vom Kämmerer eine Begründung.',
      'Frau Birk erbittet eine Stellungnahme der Werft, ob das Boot leckt.',
      'Herr Adler verlangt eine Erklärung dafür, warum das Boot leckt.',
      'Er möchte Näheres über das Boot hören.',
      'Hierzu möchte Herr Adler eine Stellungnahme der Verwaltung.',
    ],
    no: ['Herr Adler möchte eine Erklärung abgeben.', 'Die Satzung verlangt eine Begründung der Werft.'],
  },
  {
    name: 'um-auskunft-bitten',
    pattern: `(?<![\\p{L}-])(?<verb>bittet|bat|bitten|baten|bitte|ersucht|ersuchte|ersuchen)(?![\\p{L}-])[^;?!]{0,160}? um (?!(?:\\p{Ll}+ ){0,3}${LATER_ON} )(?:@A)?${TO_BE_TOLD}`,
    asker: 'subject',
    yes: [
      'Frau Birk bittet um Auskunft, ob das stimmt.',
      'Er bat die Verwaltung um einen kurzen Sachstand zum Neubau.',
      'Frau Birk bat um Mitteilung des Sachstandes.',
      'Frau Birk bittet um Bekanntgabe der Ergebnisse.',
      'Herr Adler bittet die Verwaltung um einen Bericht zum Boot.',
      'Herr Adler bittet Frau Birk um Ausführung, wer für das Boot zuständig sei.',
      'Frau Birk bittet um nähere Ausführungen zum Boot.',
    ],
    no: [
      'Frau Birk bittet um eine Kopie.',
      'Er bittet um Fragen.',
      'Er bittet um eine frühzeitige Information über Sperrungen.',
      'Frau Birk bittet um Ausführung der Arbeiten.',
    ],
  },
  {
    name: 'um-zahlen-bitten',
    pattern:
      '(?<![\\p{L}-])(?<verb>bittet|bat|bitten|baten|bitte|ersucht|ersuchte)(?![\\p{L}-])(?: @O)? um (?:die |den |eine |einen )?(?:aktuellen |genauen |konkreten |kurze[n]? |genaue |nähere )?(?:\\p{L}*[Zz]ahlen|Aufschlüsselung|Aufstellung|Auflistung|Darstellung|Übersicht|Gegenüberstellung|Namen|Daten|Höhe|\\p{L}*[Kk]osten|Anzahl|Gründe) (?:der|des|von|für|zu|zum|zur)(?!\\p{L})',
    asker: 'subject',
    ifAnswered: true,
    yes: ['Frau Birk bittet um die Fahrgastzahlen der Boote.', 'Er bittet um Namen der Angler.'],
    no: ['Frau Birk bittet um die Karte des Hafens.'],
  },
  {
    name: 'um-mitteilung-bitten',
    pattern:
      '(?<![\\p{L}-])(?<verb>bittet|bat|bitten|baten|bitte|ersucht|ersuchte|ersuchen)(?![\\p{L}-])[^;?!]{0,160}? um (?:@A)?(?:\\p{Lu}\\p{L}+ und (?:\\p{Ll}+ ){0,2})?(?:Mitteilung|Erläuterung(?:en)?|Erklärung|Darstellung|Darlegung|Bekanntgabe|Stellungnahme|Nennung|Benennung|Begründung|Klärung|Aufstellung|Auflistung|Übersicht)(?:[^.;?!,]{0,60})?(?:,| und| sowie) @W',
    asker: 'subject',
    yes: [
      'Herr Adler bittet Frau Birk um Mitteilung, wie lange das dauere.',
      'Er bitte um Mitteilung, wann das Boot komme.',
      'Der Rat bittet um Klärung des Ablaufs und wann das Boot kommt.',
      'Er bittet um Prüfung und eine kurze Stellungnahme, ob das Boot leckt.',
    ],
    no: ['Herr Adler bittet um Mitteilung von Standorten.'],
  },
  {
    name: 'um-antwort-zu-geben-bitten',
    pattern: `(?<![\\p{L}-])(?<verb>bittet|bat|bitten|baten|bitte|fordert|forderte|ersucht|ersuchte)(?![\\p{L}-])[^;?!]{0,120}?(?:, | )${TO_TELL},? @W|(?<![\\p{L}-])(?<verb2>bittet|bat|bitten|baten)(?![\\p{L}-])[^;?!]{0,80}?,? (?:ihm |ihr |dem Rat |dem Ausschuss )?(?:etwas |mehr |Näheres |kurz )?(?:(?:da(?:zu|rüber)|hier(?:zu|über)) (?:zu berichten|zu sagen)(?=[.,]|$)|(?:über|zu[mr]?) [^;?!,]{2,80} (?:zu berichten|zu sagen|auszuführen|Auskunft zu (?:geben|erteilen)|informiert zu werden|zu informieren)(?=[.,]|$))|(?<![\\p{L}-])(?<verb4>bittet|bat|bitten|baten)(?![\\p{L}-])[^;?!]{0,60}?, (?:ihn|sie|uns|@N|den \\p{L}*(?:[Rr]at|[Aa]usschuss|[Bb]eirat)|die (?:Mitglieder|Fraktionen)) (?:in|zu[mr]?|über|bezüglich|hinsichtlich|wegen) [^;?!,]{2,120} zu (?:informieren|unterrichten)(?=[.,]|$)|(?<![\\p{L}-])(?<verb3>bittet|bat|bitten|baten)(?![\\p{L}-])[^;?!]{0,60}?, [^;?!,]{0,60}(?:Stand|Sachstand|Grund|Gründe|Kosten|Hintergrund|Hintergründe|Ursachen?)(?: [^;?!,]{0,60})? (?:darzustellen|zu erläutern|mitzuteilen|zu nennen|zu erklären|darzulegen)(?=[.,]|$)`,
    asker: 'subject',
    yes: [
      'Frau Birk bittet die Verwaltung mitzuteilen, wann der Bau beginnt.',
      'Herr Adler fordert die Verwaltung auf zu erklären, warum das Boot leckt.',
      'Frau Birk bittet, über den Stand der Arbeiten zu berichten.',
      'Die Zahl fehlt, und Frau Birk bittet Herrn Adler, etwas dazu zu sagen.',
      'Herr Adler bat darum, über den Stand der Arbeiten informiert zu werden.',
      'Frau Birk bittet die Verwaltung, den aktuellen Stand zum Boot darzustellen.',
      'Frau Birk bittet die Verwaltung darum, den Ortsrat zum Boot noch einmal zu informieren.',
    ],
    no: [
      'Frau Birk bittet die Verwaltung zu prüfen, ob das geht.',
      'Frau Birk bittet die Verwaltung, Kinder am Boot zu unterrichten.',
    ],
  },
  {
    name: 'zur-erklärung-auffordern',
    pattern:
      '(?<![\\p{L}-])(?<verb>fordert|forderte|bittet|bat)(?: @S)? (?:@N) (?:@A)?(?:auf|darum|um)?,? ?[^;?!.]{0,90}?zu (?:erläutern|erklären|benennen|begründen)(?![\\p{L}-])(?!,? @W)',
    asker: 'subject',
    yes: ['Deshalb fordert er Frau Birk dazu auf, dies näher zu erläutern.'],
    no: ['Frau Birk fordert, den Weg zu sperren.'],
  },
  {
    name: 'frage-stellen',
    pattern: `(?<![\\p{L}-])(?<verb>stellt|stellte|stelle|stellen|stellten|hat|hatte|haben|habe|hätte|richtet|richtete|richte|wirft|warf|werfe|äußert|äußerte|formuliert|formulierte|wiederholt|wiederholte|wiederhole|schließt|schloss|schließe|knüpft|knüpfte|erhebt|erhob|erhebe|erneuert|erneuerte|bringt|brachte|bringe|trägt|trug|trage|ergänzt|ergänzte|ergänze|erweitert|erweiterte|präzisiert|präzisierte|konkretisiert|konkretisierte|verbindet|verband|verbinde|adressiert|adressierte|schiebt|schob|schiebe|hängt|hängte|hänge|setzt|setzte|schickt|schickte|reicht|reichte)(?! [^,]{0,40}(?:in|In) Frage)(?: sich)?(?![\\p{L}-])[^;?!.:,]{0,100}? (?:${QUESTION})(?![\\p{L}-])(?![^,]{0,60} (?:erhalten|bekommen|erreicht|vorgelegt|vorliegen))(?:[^;?!:,]{0,80}?(?: auf| an| vor| ein)?)?,? (?:@W(?![^;?!]{0,240} (?:weitergegeben|weitergeleitet|weitergereicht|erhalten|bekommen|eingereicht)\\.)|nach (?!der Geschäftsordnung))`,
    asker: 'subject',
    yes: [
      'Herr Adler stellt die Frage, wer das bezahlt.',
      'Er wirft die Frage auf, warum das leer stehe.',
      'Frau Birk hat zum einen die Anfrage, ob das geht.',
      'Frau Birk schließt mit der Frage an, ob welche dabei seien.',
      'Herr Adler wiederholt seine Frage vom September, woran es liege.',
      'Und an die Verwaltung habe er die Frage, ob das Boot leckt.',
      'Er richte daher an das Amt die Frage, was das Boot koste.',
      'Sie knüpft daran die Frage, ob das Boot leckt.',
      'Frau Birk ergänzte die Frage dahingehend, wer das Boot streicht.',
      'Herr Adler schiebt die Frage nach, wer das Boot streicht.',
    ],
    no: [
      'Er stellt das in Frage.',
      'Frau Birk hat drei Fragen.',
      'Er habe eine Anfrage, ob das Boot leckt, an das Amt weitergegeben.',
    ],
  },
  {
    name: 'frage-zu-stellen',
    pattern: `(?<![\\p{L}-])(?<verb>stellt|stellte|stellen|stellten)(?! [^,]{0,40}in Frage)(?![\\p{L}-])[^;?!.:,]{0,60}? (?:${QUESTION})(?![\\p{L}-]) (?:zu|zum|zur|bezüglich|hinsichtlich|über|betreffend) `,
    asker: 'subject',
    announces: true,
    yes: ['Frau Birk stellt eine Frage zum Zeitplan.'],
    no: ['Frau Birk stellt Anträge zum Haushalt.'],
  },
  {
    name: 'fragen-werden-gestellt',
    pattern: `(?<verb>werden|wird|wurden|wurde) (?:von|vom|durch|seitens) (?<asker>@N)(?![^;?!:]{0,140} in Frage)[^;?!.:]{0,140}? (?:${QUESTION})(?![\\p{L}-])[^;?!.:]{0,120}? (?:gestellt|aufgeworfen)|(?:[Vv]on|[Vv]om|[Dd]urch|[Ss]eitens)(?: Seiten)?(?: der| des)? (?<asker2>@N) (?<verb2>werden|wird|wurden|wurde)(?! (?:durch|von) @O)(?![^;?!:]{0,80} in Frage|[^,;?!:]{0,60} keine )[^;?!:]{0,60}? (?:${QUESTION})(?![\\p{L}-])[^;?!:]{0,120}? (?:gestellt|aufgeworfen)|^[^\\p{L}]*(?:Nachgeschoben|Gestellt|Aufgeworfen|Angeschlossen|Angefügt|Eingeworfen) (?<verb3>wird|wurde) (?:von|durch|seitens) (?<asker3>@O)(?: \\p{Ll}+){0,3} (?:${QUESTION}),? @W`,
    asker: 'named',
    yes: [
      'Es werden von Herrn Adler und Frau Birk Fragen bezüglich der Kosten gestellt.',
      'Seitens der Zuhörer werden Fragen zum Boot gestellt.',
      'Von Frau Birk wird die Frage gestellt, ob das Boot leckt.',
      'Seitens der Gruppe wird durch Herrn Adler die Frage aufgeworfen, ob das Boot leckt.',
      'Nachgeschoben wird von Frau Birk die Frage, ob das Boot leckt.',
    ],
    no: [
      'Es werden keine Fragen gestellt.',
      'Seitens der Verwaltung wird das in Frage gestellt.',
      'Von den Zuhörern werden keine Fragen gestellt.',
    ],
  },
  {
    name: 'wird-von-gefragt',
    pattern:
      '^[^\\p{L}]*(?:Nachgefragt|Angefragt|Gefragt) (?:wird|wurde) (?:von|durch|seitens) (?<asker3>@O)(?:,? @W| nach )|(?:(?:[Vv]on|[Vv]om|[Dd]urch|[Ss]eitens|[Vv]on Seiten|[Vv]onseiten|[Aa]us(?: (?:den Reihen|der Mitte|der Runde|dem Kreise?))?) (?<asker>@N)(?: (?:der|des|aus|als|vom|von)(?: \\p{Ll}{2,12})? [\\p{Lu}\uE000-\uE7FF][\\p{L}-]*|, [^,;?!.]{2,40},)? (?:wird|wurde)|(?:wird|wurde) (?:von|durch|seitens|aus der Mitte|aus den Reihen)(?: de[rs])? (?<asker2>@N))(?![\\p{L}-])(?:(?!, (?:\\p{L}+ ){1,3}(?:wird|wurde|werden|wurden|hat|ist) )[^;?!.]){0,120}?(?<![\\p{L}-])(?:nach|an|er)?(?:ge)?fragt(?![\\p{L}])(?:,? @W|[.,]|$)',
    asker: 'named',
    yes: [
      'Von Herrn Adler wird angefragt, wer zuständig ist.',
      'Es wird von Frau Birk nach dem Stand gefragt.',
      'Nachgefragt wurde von Frau Birk, ob das Boot leckt.',
      'Aus dem Gremium wird nachgefragt, ob das Boot leckt.',
      'Von einem Anwohner der Werft wird gefragt, ob das Boot leckt.',
      'Zum Boot wird aus der Mitte des Rates gefragt, ob es leckt.',
    ],
    no: [
      'Von Herrn Adler wird das beantragt.',
      'Dies wird von der Verwaltung unterstützt, der Stand wurde bei der Bahn angefragt.',
    ],
    asksSubject: true,
  },
  {
    name: 'wird-gefragt',
    pattern:
      '^[^\\p{L}]*(?:\\p{Lu}\\p{L}+ )?(?:@S (?<verb>wird|werden|wurden?)|(?<verb2>wird|werden|wurden?) @S)(?: \\p{Ll}+){0,3} (?:nach|be)?gefragt,? @W(?![^;?!]{0,60} (?:Wahl|Amt) an(?:nimmt|nehme))',
    asker: 'hidden',
    yes: ['Frau Birk wird gefragt, wann das Boot kommt.', 'Daraufhin wird Herr Adler gefragt, ob es leckt.'],
    no: [
      'Frau Birk wird gefragt, ob sie die Wahl annimmt.',
      'Die Anlieger werden vom Amt gefragt, ob sie das Boot brauchen.',
    ],
    asksSubject: true,
  },
  {
    name: 'frage-kommt-von',
    pattern: `(?:[Vv]on|[Vv]om|[Aa]us|[Ss]eitens|[Dd]urch) (?:(?:den Reihen|der Mitte) )?(?<asker>@N) (?<verb>kommt|kam|folgt|ergeht|erfolgt|erfolgte|wird|wurde)(?: \\p{Ll}+){0,3} (?:${QUESTION}),? (?:@W|nach)|(?<verb2>erfolgt|erfolgte|folgt|folgte|gibt|gab|kommt|kam)(?: es| noch)* (?:eine|die) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:von|des|der|durch|aus|seitens) (?<asker2>@N)(?: (?:zu|zum|zur|nach|bezüglich|hinsichtlich) |,? @W)|(?:[Vv]on|[Vv]om|[Ss]eitens|[Dd]urch) (?<asker3>@N) (?:wird|wurde) um (?:@A)?(?:${INFORMATION}|Erläuterung|Mitteilung) (?:[^;?!.,]{0,60} )?gebeten|(?<verb3>wird|wurde|werden|wurden) (?:von|vom|durch|seitens) (?<asker4>@N) um (?:@A)?(?:${INFORMATION}|Erläuterung|Mitteilung) (?:[^;?!.,]{0,60} )?gebeten|^[^\\p{L}]*(?:Die|Eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?<verb7>kommt|kam|stellt|stellte)(?: \\p{Ll}+){0,2}(?: von)? (?<asker7>@N)(?: (?:zu|zum|zur|nach|bezüglich) [^:.]{2,60})?(?:: |,? @W)|(?<verb4>besteht|bestand) (?:von|seitens) (?<asker5>@N) (?:noch )?die (?:${QUESTION}),? @W`,
    asker: 'named',
    yes: [
      'Von Herrn Adler kommt die Frage, ob gebaut werde.',
      'Es folgt eine Nachfrage von Frau Birk zum Boot.',
      'Von Frau Birk wurde um Auskunft gebeten, ob das Boot leckt.',
      'Die Verwaltung wird von Frau Birk um Auskunft gebeten, ob das Boot leckt.',
      'Hierzu besteht seitens Frau Birk die Frage, ob das Boot leckt.',
      'Die nächste Frage kam wieder von Frau Birk: Das Boot sei alt, ob es Ersatz gebe.',
    ],
    no: ['Von Herrn Adler kommt nichts.'],
  },
  {
    name: 'mit-der-frage',
    pattern: `[Mm]it der (?:${QUESTION}),? @W[^;?!]{0,160}?, (?<verb>wendet|wandte|meldet|meldete|schließt|schloss|schaltet|schaltete|beginnt|begann|eröffnet|eröffnete|unterbricht|unterbrach|hakt|hakte)(?![\\p{L}])|(?<verb2>wendet|wandte|richtet|richtete|meldet|meldete|beteiligt|beteiligte|schaltet|schaltete|mischt|mischte)(?: @S)? sich (?:@S )?(?:@A)?(?:an @N )?(?:mit (?:der|einer|seiner|ihrer) (?:\\p{Ll}+ )?(?:${QUESTION})(?: an @N)?(?: (?:zu Wort|ein))?,? @W|mit (?:einer|seiner|ihrer) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:zu|zum|zur|nach|bezüglich) )|(?<verb3>unterbricht|unterbrach|reagiert|reagierte|erwidert|erwiderte|antwortet|antwortete|entgegnet|entgegnete|kontert|konterte|beginnt|begann|eröffnet|eröffnete|endet|endete|beendet|beendete|schließt|schloss|fährt|fuhr|setzt|setzte|hakt|hakte|fällt|fiel|steigt|stieg|tritt|trat|kommt|kam|legt|legte|konfrontiert|konfrontierte|bedrängt|bedrängte|überrascht|überraschte|verknüpft|verknüpfte|löchert|löcherte)(?![\\p{L}-])[^;?!.,:]{0,60}? mit (?:der|einer|seiner|ihrer|folgender) (?:\\p{Ll}+ )?(?:${QUESTION})(?![\\p{L}-])(?:(?! (?:von|des|der) )[^;?!.,:]){0,40}?,? @W|(?<verb4>hat|hatte|habe)(?![\\p{L}-])[^;?!.,:]{0,60}? mit (?:der|einer|seiner|ihrer) (?:\\p{Ll}+ )?(?:${QUESTION})(?: [^;?!.,:]{0,40})? (?:gemeldet|gewandt|eingeschaltet|eingemischt|unterbrochen|reagiert|begonnen|geschlossen),? @W|^[^\\p{L}]*Mit (?:der|einer) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:nach|zu|zum|zur|bezüglich) [^;?!.,]{2,100} (?<verb5>wendet|wandte|meldet|meldete|richtet|richtete) sich @S`,
    asker: 'subject',
    yes: [
      'Mit der Frage, welche Ämter beteiligt seien, wendet sich Frau Birk an die Verwaltung.',
      'Frau Birk wendet sich mit der Frage an Herrn Adler, ob das Boot leckt.',
      'Herr Adler meldet sich mit der Frage, ob das Boot leckt.',
      'Herr Adler meldet sich mit der Frage zu Wort, ob das Boot leckt.',
      'Frau Birk wendet sich mit einer Frage zum Boot an die Verwaltung.',
      'Herr Adler reagierte darauf mit der Frage, wem das Boot gehört.',
      'Frau Birk hat sich mit der Frage zu Wort gemeldet, wem das Boot gehört.',
      'Zu Wort meldet sich Herr Adler mit der Frage, wem das Boot gehört.',
      'Mit der Frage nach dem Preis des Bootes wendet sich Frau Birk an Herrn Adler.',
    ],
    no: [
      'Mit der Frage hat das nichts zu tun.',
      'Frau Birk befasst sich mit der Frage, ob das Boot leckt.',
      'Herr Adler kommt mit der Frage von Frau Birk, ob das Boot leckt, nicht zurecht.',
    ],
  },
  {
    name: 'wissenswert',
    pattern:
      '(?:[Ff]ür (?<asker>@O)|(?<asker2>@O)) (?<verb>wäre|ist|sei)(?: \\p{Ll}+){0,3} (?:wichtig|interessant|hilfreich),? zu (?:wissen|erfahren),? @W|(?:[Ww]ichtig|[Ii]nteressant|[Hh]ilfreich) (?:wäre|sei)(?: es)? für (?<asker3>@N)(?: \\p{Ll}+)?,? zu (?:wissen|erfahren),? @W|(?<verb2>wäre|sei) für (?<asker4>@N)(?: \\p{Ll}+){0,2} (?:interessant|von Interesse)(?:,? zu (?:wissen|erfahren))?,? @W|[Ff]ür (?<asker5>@N) (?<verb3>wäre|sei)(?: \\p{Ll}+){0,2} (?:interessant|von Interesse),? @W',
    asker: 'named',
    yes: [
      'Für ihn wäre wichtig zu wissen, wann es losgeht.',
      'Interessant wäre für Herrn Adler zu wissen, wie viele Boote es gibt.',
      'Ferner wäre für Frau Birk interessant, wann es losgeht.',
    ],
    no: ['Für ihn ist das wichtig.'],
  },
  {
    name: 'jemanden-interessiert',
    pattern:
      '(?<asker>@N) (?<verb>interessiert|interessierte|interessiere|würde interessieren)(?: \\p{Ll}+){0,2},? @W|(?<asker2>@O) würde(?: \\p{Ll}+){0,2} interessieren,? @W|(?<verb3>interessiert|interessierte|interessiere|würde(?= [^,;.]{0,60} interessieren,)) (?!sich )(?:\\p{Ll}+ )?(?<asker3>@N)(?: (?!sich )\\p{Ll}+){0,3},? @W',
    asker: 'named',
    yes: [
      'Frau Birk interessiert, ob es einen Plan gibt.',
      'Ihn würde interessieren, wann gebaut werde.',
      'Darüber hinaus interessierte ihn, ob das Boot leckt.',
      'Zudem würde sie interessieren, wer das Boot streicht.',
    ],
    no: ['Frau Birk interessiert sich für Kunst.', 'Daher interessiert er sich dafür, ob es das gebe.'],
  },
  {
    name: 'verbunden-mit-der-frage',
    pattern: `^[^\\p{L}]*(?<asker>@S) [^;?!]{1,300}?(?:,? verbunden mit|,? und (?:verbindet|verknüpft|verband|verknüpfte) (?:dies|das|damit|es)(?: mit)?) der (?:${QUESTION}),? @W`,
    asker: 'named',
    yes: [
      'Herr Adler gibt eine Beobachtung wieder, wonach das Boot leckt, verbunden mit der Frage, wer es prüft.',
      'Frau Birk lobt das Boot und verbindet dies mit der Frage, wer es gebaut hat.',
    ],
    no: ['Das Boot ist verbunden mit der Frage, wer es prüft.'],
  },
  {
    name: 'frage-bleibt-unbeantwortet',
    pattern: `^[^\\p{L}]*(?:(?:Auch|Ebenso) )?(?:[Dd]ie|[Ee]ine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:von|des|der) (?<asker>@N)[^;?!.]{0,240}?,? (?<verb>bleibt|blieb|bleibe|wird|wurde)(?: \\p{Ll}+){0,3} (?:unbeantwortet|offen|ohne Antwort|nicht beantwortet)(?![\\p{L}])`,
    asker: 'named',
    yes: ['Die Frage von Frau Birk, ob das Boot verkauft werde, blieb unbeantwortet.'],
    no: ['Die Frage von Frau Birk wird gern beantwortet.'],
  },
  {
    name: 'frage-findet-keine-antwort',
    pattern: `^[^\\p{L}]*(?:(?:Auch|Ebenso) )?(?:[Dd]ie|[Ee]ine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:von|des|der) (?<asker>@N)[^;?!.]{0,240}?,? (?<verb>findet|fand|erhält|erhielt|kann|konnte)(?: \\p{Ll}+){0,3} (?:keine (?:Antwort|Beantwortung|Erwiderung)|niemand(?: \\p{Ll}+){0,3} beantworten)(?![\\p{L}])`,
    asker: 'named',
    yes: [
      'Eine Frage von Frau Birk zum Boot findet keine Antwort.',
      'Die Frage von Herrn Adler nach dem Preis konnte niemand beantworten.',
    ],
    no: ['Die Frage von Frau Birk findet Beifall.'],
  },
  {
    name: 'frage-von-lautet',
    pattern: `^[^\\p{L}]*(?:(?:Die|Eine|Diese) )?(?:(?:weitere|erste|zweite|dritte|letzte|nächste|andere) )?(?:${QUESTION}) (?:von|des|der) (?<asker>@N)(?: an @N)? (?<verb>lautet|lautete|ist|war|sei|betrifft|betraf|bezieht sich|bezog sich|zielt|zielte|geht dahin)(?: (?:auf|darauf|dahin|ab|die|das|den|der|ein(?:e[nrm]?)?)(?= )|,? @W)`,
    asker: 'named',
    yes: [
      'Die Frage von Frau Birk lautet, ob das Boot leckt.',
      'Eine weitere Frage von Herrn Adler betrifft das Boot.',
      'Eine Nachfrage von Frau Birk bezog sich auf das Boot.',
    ],
    no: [
      'Die Frage von Frau Birk ist beantwortet.',
      'Die Frage von Frau Birk, ob das Boot leckt, wird bejaht.',
    ],
  },
  {
    name: 'seine-frage-ist',
    pattern: `^[^\\p{L}]*(?:Ihre|Seine|Meine) (?:${QUESTION})(?: an @N(?: und @N|(?: und| sowie)(?: \\p{Ll}+)? \\p{Lu}\\p{L}+)?)? (?<verb>ist|sei|lautet|laute|war|wäre),? @W`,
    asker: 'speaker',
    yes: ['Ihre Frage sei, ob das Boot leckt.', 'Seine Frage an Herrn Adler lautet, ob das Boot leckt.'],
    no: ['Seine Frage ist beantwortet.'],
  },
  {
    name: 'um-erklärung-wird-gebeten',
    pattern: `(?<verb>wird|wurde) (?:(?!von|durch|seitens)\\p{Ll}+ ){0,3}um (?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Erklärung|Mitteilung|Klärung)(?: [^;?!,]{0,120})? gebeten|^[^\\p{L}]*Um (?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Mitteilung)(?:, @W[^;?!]{2,240},| (?:über|zu|zum|zur|bezüglich|hinsichtlich) [^;?!,]{2,120}) (?<verb2>wird|wurde) (?:\\p{Ll}+ ){0,2}gebeten`,
    asker: 'hidden',
    yes: [
      'Es wird um eine Erklärung zum Boot gebeten.',
      'Hierzu wird um Auskunft gebeten, wann es kommt.',
      'Um Mitteilung, wann das Boot kommt, wird gebeten.',
    ],
    no: ['Es wird um Ruhe gebeten.', 'Es wird um Mitteilung an das Amt ersucht.', 'Um Ruhe wird gebeten.'],
  },
  {
    name: 'sich-vergewissern',
    pattern:
      '(?<![\\p{L}-])(?<verb>vergewissert|vergewisserte)(?: @S)? sich[^,;?!.]{0,40}, (?:@W|dass [^;?!]{2,240}\\?$)|(?<![\\p{L}-])(?<verb4>will|wollte|möchte|wolle)(?: @S)? sich(?: \\p{Ll}+){0,3} vergewissern, (?:@W|dass )|(?<verb3>will|wollte|möchte)(?: @S)?(?: [^;?!.,]{1,60})? (?:sichergehen|sicher sein|sicherstellen|bestätigt (?:haben|bekommen|wissen)), (?:@W|dass [^;?!]{2,240}\\?$)|(?<![\\p{L}-])(?<verb2>lässt|ließ)(?: @S)? (?:sich )?(?:(?:@N|\\p{Ll}+) ){0,2}(?:anfragen|nachfragen|fragen|erklären|erläutern),? @W',
    asker: 'subject',
    yes: [
      'Frau Birk vergewissert sich, ob das Boot dicht ist.',
      'Herr Adler lässt sich erklären, wie das Boot gebaut ist.',
      'Frau Birk lässt anfragen, wann das Boot kommt.',
      'Herr Adler vergewissert sich nochmals, dass das Boot nicht vor Mai kommt?',
      'Frau Birk will sichergehen, dass das Boot nicht vor Mai kommt?',
      'Frau Birk wollte sich vergewissern, dass das Boot im Mai kommt.',
    ],
    no: [
      'Frau Birk lässt offen, ob das Boot kommt.',
      'Herr Adler vergewissert sich, dass das Boot dicht ist.',
    ],
  },
  {
    name: 'jemandem-unklar',
    pattern: `(?:${UNCLEAR}) (?<verb>${STAYS})(?: (?!@N)[\\p{Ll}]+){0,2} (?<asker>@N)(?: (?:noch|nach wie vor|weiterhin))?,? @W|(?:[Ff]ür )?(?<asker2>@N) (?<verb2>${STAYS})(?: \\p{Ll}+){0,4} (?:${UNCLEAR}),? @W|(?<verb3>${STAYS})(?: \\p{Ll}+){0,2} (?:für )?(?<asker3>@N)(?: \\p{Ll}+){0,3} (?:${UNCLEAR}),? @W|[Ff]ür (?<asker4>@N) (?<verb4>stellt|stellte|stelle) sich(?: \\p{Ll}+){0,3} die Frage,? @W|(?<verb5>stellt|stellte|stelle) sich für (?<asker5>@N)(?: \\p{Ll}+){0,3} die Frage,? @W|(?<verb6>${STAYS}) (?:${UNCLEAR}), so (?<asker6>@N), @W`,
    asker: 'named',
    ifAnswered: true,
    yes: [
      'Ihr sei nicht klar, so Frau Birk, warum das Boot leckt.',
      'Unklar ist für Herrn Adler, wie das Boot bezahlt wird.',
      'Ihm ist noch unklar, wie das Boot bezahlt wird.',
      'Für Frau Birk bleibt weiterhin offen, wer das Boot bezahlt.',
      'Offen bleibe für ihn, wer das Boot bezahle.',
      'Es sei ihr noch nicht ganz klar, ob das Boot dicht ist.',
      'Für Frau Birk stellt sich die Frage, ob das Boot dicht ist.',
      'Es stellt sich für Frau Birk die Frage, ob das Boot dicht ist.',
    ],
    no: [
      'Es stellt sich die Frage, ob das Boot dicht ist.',
      'Für Herrn Adler ist das klar.',
      'Offen ist, wer das Boot bezahlt.',
    ],
  },
  {
    name: 'können-sie-sagen',
    pattern:
      '(?:^|, )(?:(?:Und|Oder|Aber) )?(?<verb>[Kk]önnen|[Kk]önnten|[Kk]önne|[Kk]önnte|[Ww]ürden|[Ww]ürde|[Dd]arf|[Dd]ürfte)(?: (?:@S|Sie|ich|man|jemand))(?: (?:@N|\\p{Ll}+)){0,4} (?:sagen|mitteilen|erklären|erläutern|verraten|beantworten|fragen|wissen),? @W[^?]*\\?',
    asker: 'speaker',
    yes: [
      'Herr Stadtrat, können Sie uns sagen, was die Boote kosten?',
      'Könnten Sie bitte erläutern, warum das Boot leckt?',
      'Darf ich fragen, wer das bezahlt?',
    ],
    no: ['Können Sie uns sagen, dass es reicht?', 'Können Boote erklären, was sie kosten.'],
  },
  {
    name: 'stimmt-das',
    pattern:
      '^(?:(?:Und|Aber|Nun) )?(?<verb>[Ss]timmt|[Ss]timme) (?:das|dies|es)(?: (?:so|denn|wirklich|tatsächlich))*\\?$|^(?:(?:Und|Aber|Nun) )?(?<verb2>[Tt]rifft|[Tt]reffe|[Ii]st|[Ss]ei) (?:das|dies|es)(?: (?:denn|wirklich|tatsächlich))* (?:zu|so|richtig|korrekt|wahr|zutreffend)\\?$',
    asker: 'speaker',
    yes: ['Stimmt das?', 'Ist das richtig?', 'Treffe dies zu?'],
    no: ['Ist das?', 'Ist das nicht schön?', 'Stimmt das?, fragt niemand.'],
  },
  {
    name: 'die-frage-wird-gestellt',
    pattern: `(?<verb>wird|wurde|kam|kommt|taucht|tauchte)(?: \\p{L}+){0,4} (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:gestellt|aufgeworfen|auf),? @W|(?<verb3>wird|wurde)(?: \\p{L}+){0,4} (?:die|eine) (?:\\p{Ll}+ )?(?!Anf)(?:${QUESTION}) (?:nach|zu|zum|zur|bezüglich|hinsichtlich) [^;?!:.]{2,120} (?:gestellt|aufgeworfen)(?=[.,?]|$)|^[^\\p{L}]*(?:Die|Eine) (?:\\p{Ll}+ )?(?!Anf)(?:${QUESTION}) nach (?!@N)[^;?!:.,]{2,120} (?<verb4>wird|wurde) (?:\\p{Ll}+ )?(?:gestellt|aufgeworfen)(?=[.,?]|$)|(?<verb5>kommt|kam|taucht|tauchte)(?: (?!von|vom|aus)\\p{L}+){0,3} die Frage nach [^;?!:.,]{2,120} auf(?=[.,?]|$)|(?<verb2>gibt|gab) es (?:hierzu |dazu )?(?:die|eine) (?:\\p{Ll}+ )?(?:Nachfrage|Rückfrage|Frage|Anfrage),? @W`,
    asker: 'hidden',
    yes: [
      'Es wurde die Frage gestellt, ob das Boot leckt.',
      'Es kam die Frage auf, ob das Boot leckt.',
      'Zum Boot gibt es die Nachfrage, wer es bezahlt.',
      'Schließlich wird die Frage nach der Art des Antriebs gestellt, Segel oder Motor?',
      'Die Frage nach dem Preis des Bootes wird gestellt.',
      'Es kommt die Frage nach dem Preis auf.',
    ],
    no: [
      'Es stellt sich die Frage, ob das Boot leckt.',
      'Es werden Fragen zum Boot gestellt.',
      'Daher wurde beim Kreis eine Anfrage zum Boot gestellt.',
    ],
  },
  {
    name: 'frage-im-wortlaut',
    pattern: `(?<verb>hat|hatte|haben|stellt|stellte|richtet|richtete)(?: @S)?(?! [^:]{0,60}(?:in Frage|keine ))[^;?!.:]{0,60}? (?:${QUESTION})(?![\\p{L}-])[^;?!.:]{0,100}: [^:]{3,300}\\?`,
    asker: 'subject',
    yes: ['Herr Adler hat zwei Fragen zum Boot: Wann wird es gestrichen?'],
    no: ['Herr Adler hat zwei Boote: Welches ist es?'],
  },
  {
    name: 'hat-eine-frage-zu',
    pattern: `(?<verb>hat|hatte|haben|hatten)(?: @S)? (?:noch |hierzu |dazu )?(?:eine|mehrere|zwei|drei|einige) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:zu|zum|zur|bezüglich|hinsichtlich|betreffend|wegen|nach) [^;?!,:]{2,80}\\.$`,
    asker: 'subject',
    ifAnswered: true,
    announces: true,
    yes: ['Frau Birk hat eine Nachfrage zum Boot.'],
    no: ['Frau Birk hat eine Nachfrage.'],
  },
  {
    name: 'befragen',
    pattern:
      '(?<![\\p{L}-])(?<verb>befragt|befragte|befragten)(?: @S)? @N(?:, @W| (?:zu|zum|zur|nach|über|bezüglich|wegen)(?![\\p{L}]))',
    asker: 'subject',
    yes: [
      'Frau Birk befragt die Verwaltung zum Boot.',
      'Frau Birk befragt die Verwaltung, ob das Boot leckt.',
    ],
    no: ['Die Kinder werden von Frau Birk befragt.'],
  },
  {
    name: 'sich-informieren',
    pattern:
      '(?<![\\p{L}-])(?<verb>informiert|informierte|zeigt|zeigte)(?: @S)? sich(?: darüber| interessiert(?: daran)?)?, @W',
    asker: 'subject',
    yes: [
      'Frau Birk informiert sich, ob das Boot leckt.',
      'Herr Adler zeigt sich interessiert, ob das Boot leckt.',
    ],
    no: ['Frau Birk informiert sich vor Ort.'],
  },
  {
    name: 'frage-ansprechen',
    pattern:
      '(?<verb>spricht|sprach|thematisiert|thematisierte)(?: @S)? die Frage(?: an)?,? @W|(?<verb2>thematisiert|thematisierte)(?: @S)?, @W',
    asker: 'subject',
    ifAnswered: true,
    yes: ['Frau Birk spricht die Frage an, ob das Boot leckt.'],
    no: ['Frau Birk spricht das Boot an.'],
  },
  {
    name: 'es-wird-gefragt',
    pattern:
      '(?<!^(?:Die|Der|Das|Den|Eine?|@N|Bei|Beim) [^,]{0,80})(?<![\\p{L}-])(?<verb>wird|wurde)(?![\\p{L}-])(?![^,]{0,60} (?:bei|beim) )[^;?!.]{0,80}?(?<![\\p{L}-])(?:nach|an)?gefragt,? @W|(?<verb2>wird|wurde) nach (?!wie vor)[^;?!.,]{3,80} gefragt(?:[.,]| und)',
    asker: 'hidden',
    yes: ['Es wird nachgefragt, inwieweit das möglich sei.'],
    no: [
      'Er wurde gefragt.',
      'Dann wird bei der Bahn angefragt, ob das geht.',
      'Bei der Bahn wurde angefragt, ob das geht.',
      'Die Werft wurde angefragt, wann das Boot fertig ist.',
    ],
  },
  {
    name: 'sich-interessieren',
    pattern:
      '(?<![\\p{L}-])(?<verb>interessiert|interessierte|interessieren|interessierten)(?: @S)? sich [^;?!.]{0,60}?(?:für|dafür)(?![\\p{L}-])',
    asker: 'subject',
    yes: ['Herr Adler interessiert sich für das Alter der Orgel.'],
    no: ['Das interessiert niemanden.'],
  },
  {
    name: 'aufgezählt',
    pattern: `^(?:[^\\p{L}]*)(?:(?:Die|(?<own>Seine|Ihre)|Eine|Meine) )?(?:${NTH}) (?:${QUESTION})(?: (?:von|des|der) (?<asker>@N))? (?<verb>ist|lautet|sei|laute|war|lautete|betrifft|beträfe|geht dahin|zielt(?: \\p{Ll}+)? darauf(?: ab)?),? @W|^[^\\p{L}]*(?:Die|(?<own2>Seine|Ihre)|Eine|Meine) (?:${NTH}|andere) (?<verb2>lautet|laute|lautete|betrifft|betraf|beträfe|zielt|zielte|geht|ging)(?: [^;?!.]{2,80}?)?,?(?: und zwar| nämlich)? @W`,
    asker: 'speaker',
    yes: [
      'Erste Frage ist, ob das geht.',
      'Die dritte Frage lautet, ob nachts gesperrt wird.',
      'Die zweite betrifft den Steg, nämlich ob er gesperrt wird.',
      'Die erste lautet, wer das Boot streicht.',
    ],
    no: ['Die Frage ist, ob das geht.', 'Die erste betrifft den Steg.'],
  },
  {
    name: 'semikolon-ob',
    pattern:
      '^(?:[\\d.)–• -]+)?(?:(?<asker>@N) )?[^;?]{3,300}; (?:und )?(?:auch )?@W [^;,:?]{2,120}\\.$|^(?:[\\d.)–• -]+)?(?:Aus Sicht (?:von |des |der )?)?(?<asker2>@N) [^;?]{3,300}; (?:und )?(?:auch )?@W [^;:?]{2,200}\\?$',
    asker: 'speaker',
    yes: [
      'Frau Birk hat gehört, dass das Boot leckt; ob das stimme.',
      'Das Boot sei schön; wie oft es fahre.',
      'Herr Adler hatte auf das Boot gehofft; ob es denn, wie zugesagt, fahre?',
    ],
    no: [
      'Frau Birk erläutert den Plan; wie er wirkt, zeigt sie an der Tafel.',
      'Das Boot leckt; das ist bekannt.',
    ],
  },
  {
    name: 'wundert-sich-warum',
    pattern:
      '(?<![\\p{L}-])(?<verb>wundert|wunderte|wundere)(?: @S)? sich(?: \\p{Ll}+){0,2},? (?:warum|weshalb|wieso|weswegen)(?![\\p{L}])|(?<verb2>zeigt|zeigte)(?: @S)? sich (?:\\p{Ll}+ )?(?:verwundert|erstaunt|überrascht)(?: darüber)?,? (?:warum|weshalb|wieso)(?![\\p{L}])',
    asker: 'subject',
    ifAnswered: true,
    yes: [
      'Frau Birk wundert sich, warum das Boot leckt.',
      'Herr Adler zeigt sich verwundert, weshalb es leckt.',
    ],
    no: ['Frau Birk wundert sich, dass das Boot leckt.'],
  },
  {
    name: 'fraglich',
    pattern: '[Ff]raglich (?<verb>sei|ist|war) (?:für @O|ihm|ihr|@O)(?:, so (?<asker>@S))?,? @W',
    asker: 'speaker',
    yes: ['Fraglich sei für ihn, so Herr Adler, ob man das wiederhole.'],
    no: ['Es sei fraglich, ob das nütze.'],
  },
  {
    name: 'zusatzfrage',
    pattern:
      '^[^\\p{L}]*(?:(?:[Ee]rste|[Zz]weite|[Dd]ritte|[Ww]eitere) )?(?:Zusatz|Nach|Rück|Ergänzungs|Anschluss|Zwischen)fragen?(?: \\d+)?: (?=\\p{Lu})',
    asker: 'former',
    yes: ['Zusatzfrage: Wie viele Boote sind es?', '2. Nachfrage: Wer bezahlt das?'],
    no: ['Anfrage: Das Boot leckt.', 'Zusatzfragen:'],
  },
  {
    name: 'frage-von',
    pattern: `^[^\\p{L}]*(?:${QUESTION})(?: (?:von|des|der|durch))? (?<asker>@N)(?:(?: (?:zu|zum|zur|bezüglich|betreffend|wegen) [^:?.]{2,80})?: (?=\\p{Lu}))`,
    asker: 'named',
    announces: true,
    yes: ['Frage von Herrn Adler: Wann wird gebaut?', '2. Nachfrage Frau Birk: Wer bezahlt das?'],
    no: ['Frage von Herrn Adler:'],
  },
  {
    name: 'frage-noch-offen',
    pattern: `(?<verb>kommt|kam|erinnert|erinnerte|verweist|verwies|weist|wies)(?![\\p{L}-])[^;?!.]{0,60}? (?:auf|an) (?:die|seine|ihre|eine) (?:\\p{Ll}+ )?(?:${QUESTION})(?![\\p{L}-])[^;?!.]{0,160}?(?:bis heute|bisher|bislang|noch|immer noch) (?:keine|nicht|unbeantwortet)(?![\\p{L}-])`,
    asker: 'subject',
    yes: ['Frau Birk erinnert an ihre Anfrage zum Bootshaus, die noch nicht beantwortet wurde.'],
    no: ['Frau Birk erinnert an die Anfrage zum Bootshaus.'],
  },
  {
    name: 'folgefrage',
    pattern: '^[^\\p{L}]*(?:[Ff]alls|[Ww]enn|[Ss]ofern) (?:ja|nein|nicht|dem so (?:ist|sei)|doch),? @W',
    asker: 'speaker',
    yes: ['Falls nicht, wer dann die Orgel stimme.', 'Wenn ja, in welchem Umfang.'],
    no: ['Wenn ja, wird gebaut.'],
  },
];

/** Sentences whose verb asks but that ask nothing of anybody: who conducts the meeting, or the words are no question. */
export const NOT_ASKING: readonly Cue[] = [
  {
    name: 'leitung-fragt',
    pattern:
      '(?:frag|erkundig|wissen)[^?;]{0,60}?,? ob (?!seitens [^,]{0,80} (?:Bedenken|Einwände|Einwendungen) gegen )(?:es |noch |seitens [^,]{0,80} |dazu |hierzu |weitere |keine |von [^,]{0,60} |[^,;]{0,30} )?(?:(?:noch|weitere[rn]?|keine|und|oder|etwaige|zum Protokoll|dazu|hierzu|es) )*(?:\\p{L}+- (?:und|oder) )?(?:Wortmeldung(?:en)?|Anmerkung(?:en)?|Wünsche|Ergänzung(?:en)?|Einwände|Einwendungen|Bedenken|Änderungswünsche|Änderungen|Anträge zur Tagesordnung|Wahlvorschläge[n]?|Vorschläge[n]?|Kandidaten|Gegenstimmen|Diskussionsbedarf|Beratungsbedarf|Gesprächsbedarf|Redebedarf|Fragen|Anfragen|Verständnisfragen|Mitteilungen)(?: (?:oder|und|bzw\\.) \\p{L}+)*(?![^,;?.]{0,80} (?:geplant|vorgesehen|beabsichtigt|angedacht|erfolgt|beschlossen|eingegangen|nötig|notwendig|erforderlich|möglich|denkbar|zulässig|bekannt|berücksichtigt|eingearbeitet|absehbar)(?!\\p{L}))(?: (?:gegen|zu|zur|zum|hierzu|dazu|dagegen|zum) [^,?;]{0,80}?|(?: \\p{L}+){0,4}?)? (?:gibt|gebe|gäbe|bestehen|bestünden|vorliegen|vorlägen|sind|seien|bestehe|besteht|gewünscht|habe|haben|hat|hätten|da sind|erhoben (?:werden|würden)|zum [^.]*)(?:[.?;]|, was |$)|(?:frag|erkundig|wissen)[^?;]{0,60}?,? ob gegen [^,;?]{2,80} (?:Einwände|Einwendungen|Bedenken|Widerspruch) (?:erhoben (?:werden|würden|wird|werde)|bestehen|bestünden|bestehe|vorliegen|vorlägen|vorgebracht würden)',
    yes: [
      'Der Vorsitzende fragt, ob es Wortmeldungen gibt.',
      'Frau Birk will wissen, ob noch Anfragen vorlägen.',
      'Frau Birk fragt, ob weitere Wortmeldungen vorliegen; solche gibt es nicht.',
      'Sie fragte, ob gegen die Reihenfolge Einwände erhoben würden, was nicht der Fall war.',
    ],
    no: [
      'Frau Birk fragt, ob zum Steg Änderungen geplant seien.',
      'Frau Birk fragt, ob es Mitteilungen des Landes gibt und wann.',
      'Frau Birk fragt, ob seitens der Verwaltung Bedenken gegen den Steg bestehen.',
    ],
  },
  {
    name: 'ob-etwas-gewünscht-wird',
    pattern:
      '(?:frag|erkundig|wissen|vergewisser)[^?;]{0,60}?, ob (?:[^,;?]{0,60} )?(?:Wortmeldung(?:en)?|Änderungen|(?:Zusatz|Nach|Rück|Verständnis)?[Ff]ragen|\\p{L}*(?:wünsche|anträge)|Ergänzung(?:en)?|Einwände|Einwendungen|Bedenken|Widerspruch|Anmerkungen|Berichtigungen|Korrekturen|(?:geheime|namentliche|offene|getrennte) (?:Wahl|Abstimmung)|Aussprache) (?:[^,;?]{0,50} )?(?:gewünscht|erhoben|beantragt|verlangt|vorgebracht|angemeldet)(?: (?:werden?|würden?|wird))?(?=[.?;,]|$)',
    yes: [
      'Er erkundigt sich, ob zur Tagesordnung Änderungen gewünscht werden; das ist nicht der Fall.',
      'Herr Adler fragt, ob gegen die Niederschrift Einwände erhoben werden.',
      'Frau Birk fragt, ob geheime Wahl beantragt wird.',
    ],
    no: ['Frau Birk fragt, ob gegen den Steg Einwände erhoben worden seien.'],
  },
  {
    name: 'was-für-ein-signal',
    pattern:
      '(?<!\\p{L})Was (?:ist|sei|wäre|war) (?:das|dies) (?:denn |nur )?für (?:ein|eine|einen) (?:\\p{Ll}+ )?(?:Signal|Zeichen|Botschaft|Bild|Eindruck|Umgang|Vorbild|Art)(?!\\p{L})',
    yes: [
      'Was sei das für ein Signal an alle, die noch warten?',
      'Was ist das denn für ein Umgang mit der Werft?',
    ],
    no: ['Was ist das für ein Boot?'],
  },
  {
    name: 'schlägt-auf-nachfrage-vor',
    pattern:
      '^[^\\p{L}]*Auf (?:\\p{Ll}+ )?(?:Nach|Rück|An)?[Ff]rage(?![\\p{L}])[^.;]{0,100} (?:schlägt|schlug|schlagen) @S (?:@N|für |als |sich )[^.;]{0,80} vor(?=[.,]|$)',
    yes: ['Auf Nachfrage von Frau Birk schlägt Herr Adler Frau Ilm als Vorsitzende vor.'],
    no: ['Auf Nachfrage von Frau Birk schlägt Herr Adler vor, das Boot zu streichen.'],
  },
  {
    name: 'fragt-dort-und-meldet-sich',
    pattern:
      '(?<=[;,] )(?:er|sie|@S) frage?t? (?:beim?|die|den|das|dort)(?: [^,;.?]{2,60})? und (?:schreib|meld|geb|gibt|bericht|teil|reich|komm|sag)\\p{Ll}*(?![\\p{L}])',
    yes: ['Das könne sie nicht sagen, bekennt Frau Birk; sie frage die Werft und schreibe ihm.'],
    no: ['Herr Adler spricht das Boot an, er fragt den Wart, ob es leckt.'],
  },
  {
    name: 'bittet-mit-andern-zu-klären',
    pattern:
      '(?:bittet|bat|bitten)(?: @S)? um (?:\\p{Ll}+ )?(?:Klärung|Abstimmung|Abklärung|Rücksprache) mit (?:de[rmn] |@N)',
    yes: ['Herr Adler bittet um Klärung mit dem Land, unter welchen Voraussetzungen das Boot fährt.'],
    no: ['Herr Adler bittet um Klärung, unter welchen Voraussetzungen das Boot fährt.'],
  },
  {
    name: 'ob-noch-jemand-etwas-will',
    pattern:
      '(?:frag|erkundig|wissen)[^?;]{0,60}?, ob (?:(?:dazu|hierzu|noch|jemand|sonst|weiter|es|hierüber|darüber|deshalb|von jemandem) ){0,4}(?:das Wort (?:noch )?(?:gewünscht|wünsch)|getrennt abgestimmt|(?:eine |die )?Vertagung|(?:weitere )?Punkte (?:gibt|gebe|gäbe)(?=[.,]|$)|etwas (?:[^,;?.]{1,60} )?(?:anliege?|anliegt|vorliege|vorliegt|vorzubringen|zu besprechen|zu sagen|hinzuzufügen)(?! (?:sei|ist) wegen))|(?:frag|erkundig)[^?;]{0,40}(?:in die Runde)?, wer (?:noch |dazu |hierzu ){0,2}(?:etwas (?:vorzubringen|zu sagen|hinzuzufügen|mitzuteilen)|eine (?:Wortmeldung|Frage|Anmerkung)) (?:hat|habe|hätte)',
    yes: [
      'Die Vorsitzende fragte, ob dazu das Wort gewünscht werde, was nicht der Fall war.',
      'Frau Birk fragt, ob noch jemand das Wort wünsche.',
      'Frau Birk fragt, ob darüber getrennt abgestimmt werden solle.',
      'Herr Adler fragt, ob jemand deshalb Vertagung beantragen wolle.',
      'Frau Birk möchte wissen, ob noch etwas für den öffentlichen Teil anliege.',
      'Herr Adler fragt in die Runde, wer noch etwas vorzubringen hat.',
    ],
    no: ['Herr Adler fragt, ob es am Steg noch dunkle Punkte gibt, die Licht brauchen.'],
  },
  {
    name: 'ob-die-tagesordnung-gebilligt-wird',
    pattern:
      '(?:frag|erkundig|wissen)[^?;]{0,60}?, ob (?:(?:die|der|das|mit der|mit dem) (?:\\p{Ll}+ )?(?:Tagesordnung|Niederschrift|Protokoll|Reihenfolge|Verfahrensweise)|so|dem|damit)(?: [^,;?]{1,60})? (?:gebilligt|genehmigt|angenommen|zugestimmt|beschlossen|einverstanden|verfahren|festgestellt|akzeptiert)(?: (?:werde|wird|werden|sei|ist|seien|sind|kann|könne))+(?: (?:kann|könne))?(?=[.?;,]|$)',
    yes: [
      'Sie fragt, ob die Tagesordnung in dieser Form gebilligt werde.',
      'Herr Adler fragt, ob der Niederschrift so zugestimmt wird.',
    ],
    no: ['Frau Birk fragt, ob die Satzung genehmigt werde.'],
  },
  {
    name: 'ob-es-zur-tagesordnung-gibt',
    pattern:
      '(?:frag|erkundig|wissen)[^?;]{0,60}?, ob (?:es |jemand )?(?:zur|zum|zu de[rmn]|gegen (?:die|das|den)) (?:\\p{Ll}+ )?(?:Tagesordnung|Niederschrift|Protokoll|Reihenfolge|Verfahren|Vorgehen(?:sweise)?)(?: [^,;?]{1,60})? (?:gibt|gebe|gäbe|bestehen|bestünden|bestehe|besteht|vorliegen|vorlägen|sind|seien|habe|hat)(?=[.?;,]|$)',
    yes: ['Er fragt, ob es zur Tagesordnung Ergänzungen gibt; dies wird verneint.'],
    no: ['Frau Birk fragt, ob es zum Steg Einwände gibt.'],
  },
  {
    name: 'vorn-ob-jemand-bedenken-habe',
    pattern:
      '^[^\\p{L}]*Ob (?:jemand|es|noch|seitens [^,;?]{1,40}|hiergegen|dagegen) (?:[^,;?]{0,40} )?(?:Bedenken|Einwände|Wortmeldungen|Änderungswünsche|Ergänzungen|Wünsche)[^;?]{0,120}?, (?:fragt|fragte|erkundigt|erkundigte|will|wollte|möchte)(?!\\p{L})',
    yes: [
      'Ob jemand Bedenken habe, die Punkte zu tauschen, fragte sie in die Runde; das war nicht der Fall.',
    ],
    no: ['Ob die Werft Bedenken habe, fragte Frau Birk.'],
  },
  {
    name: 'ob-jemand-die-tagesordnung-ändern-möchte',
    pattern:
      '(?:frag|erkundig|wissen)[^?;]{0,60}?, ob (?:jemand|noch jemand|ein Mitglied|seitens [^,;?]{1,40}) (?:die|zur|an der) (?:\\p{Ll}+ )?(?:Tagesordnung|Niederschrift|Protokoll)(?: [^,;?]{1,40})? (?:ergänzen|ändern|erweitern|anmerken|beanstanden) (?:möchte|wolle|will)(?=[.?;,]|$)',
    yes: ['Frau Birk heißt alle willkommen und will wissen, ob jemand die Tagesordnung ergänzen möchte.'],
    no: ['Frau Birk will wissen, ob jemand das Boot streichen möchte.'],
  },
  {
    name: 'auf-frage-der-leitung',
    pattern:
      'Auf (?:seine|ihre|die|eine|entsprechende)? ?(?:\\p{Ll}+ )?(?:Nach)?[Ff]rage(?:(?: (?:de[sr]|von))? @N)?, ob (?:es |noch |weitere |etwa |hierzu |dazu |gegen [^,]{2,60} |zu[mr]? [^,]{2,60} |seitens [^,]{2,60} |jemand ){0,4}(?:Wortmeldungen?|Einwände|Einwendungen|Bedenken|Anmerkungen|Ergänzungen|Änderungswünsche|Änderungen|Anträge|Fragen|Vorschläge|das Wort)(?! (?:der(?! Tagesordnung| Reihenfolge)|des|von))[^,]{0,60}, (?:beantragt|beantragte|meldet|meldete|äußert|äußerte|erfolgt|erfolgen|erfolgte|erfolgten|gibt es|gab es|ergeben|ergaben|wird|werden|wurden|regt|erhebt|erhob|hat|schweigt)',
    yes: [
      'Auf seine Frage, ob gegen die Tagesordnung Einwände bestünden, meldete sich niemand.',
      'Auf die Frage des Bürgermeisters, ob es Einwände gibt, erfolgen keine Meldungen.',
      'Auf ihre Frage, ob Änderungen der Tagesordnung gewünscht werden, beantragt Herr Adler, den Punkt 6 vorzuziehen.',
    ],
    no: ['Auf die Frage von Frau Birk, ob es Einwände der Werft gebe, antwortet Herr Adler mit Ja.'],
  },
  {
    name: 'einverständnis',
    pattern:
      '(?:frag|erkundig|wissen)(?:(?! und ob )[^?;]){0,60}?,? (?:ob (?:@N|alle(?: @N)?|(?:die|der|das|alle) (?:\\p{L}+ )?(?:Anwesenden|Mitglieder|Gremium|Runde|Versammlung))(?: \\p{L}+){0,4} (?:einverstanden|zustimmen(?! (?:würde|werde|wolle|könnte|könne|muss|müsse|müssen|müsste|soll|solle|sollte|darf|dürfe))|zustimmt|zustimme|so verfahren|folgen können|folgen kann)(?![\\p{L}])|ob (?:sich )?(?:jemand|noch jemand) (?:\\p{L}+ ){0,4}(?:dagegen|befangen|anderer Meinung|Einwände|Fragen|das Wort)(?![\\p{L}])|ob (?:(?:hierzu|dazu|hiermit|damit|darüber|insoweit|allgemein|(?:sich )?(?:gegen|mit|zu) (?:de[rmn]|die|das|diese[rmsn]?) \\p{L}+) )?(?:allgemeines |allseits |allseitiges )?(?:Einverständnis|Einvernehmen|Konsens|Einigkeit|Widerspruch)(?: (?:mit|über|zu|gegen|hierzu|dazu|damit|dagegen)(?: (?:de[rmn]|die|das|diese[rmsn]?) \\p{L}+)?)? (?:besteh|herrsch|erheb|gebe|gibt)|ob (?:hierüber |darüber |so |nun |jetzt )+(?:@N )?(?:abgestimmt|verfahren|entschieden) werden (?:kann|könne|soll|solle|darf)|wer (?:für|gegen) (?:den|die|das|diesen) (?:\\p{L}+ ){0,3}stimm)',
    yes: [
      'Frau Birk fragt, ob die Mitglieder damit einverstanden sind.',
      'Er fragt, ob der Ausschuss so verfahren wolle.',
      'Herr Adler fragt, ob hierüber abgestimmt werden könne.',
      'Sie fragt, wer für den Antrag stimmt.',
      'Er fragt, ob jemand dagegen ist.',
      'Er fragt, ob damit Einverständnis bestehe.',
      'Frau Birk fragt, ob sich gegen diesen Vorschlag Widerspruch erhebe.',
    ],
    no: [
      'Frau Birk fragt, ob der Pächter zugestimmt hat.',
      'Frau Birk fragt, wann das Boot kommt und ob der Ausschuss damit einverstanden ist.',
      'Herr Adler fragt Frau Birk, ob der Rat zustimmen muss.',
      'Frau Birk fragt, ob die Anlieger gehört werden.',
      'Herr Adler fragt, wer für den Steg zuständig ist.',
    ],
  },
  {
    name: 'wer-zustimmt',
    pattern:
      '(?:frag|erkundig)[^?;,]{0,40}, wer (?:(?:dem|der|diesem|dieser) (?:[^,;?]{1,60} )?(?:zustimm|folg)\\p{Ll}*|sich (?:der Stimme )?enthalt\\p{Ll}*|(?:dafür|dagegen) (?:sei|ist|stimm\\p{Ll}*))(?=[.?;,]|$)',
    yes: ['Frau Birk fragt, wer dem Antrag zustimme.', 'Er fragt, wer sich enthalte.'],
    no: ['Frau Birk fragt, wer dem Bau des Stegs zugestimmt habe.'],
  },
  {
    name: 'will-beantworten',
    pattern: `(?:möchte|will|wolle|wollte)(?: @S)? (?:auf )?(?:die|diese|seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W[^;?!.]{2,200}, (?:\\p{Ll}+ ){0,2}(?:beantworten|antworten|eingehen)(?=[.,;]|$)`,
    yes: ['Herr Adler möchte die Frage, ob das Boot leckt, gleich beantworten.'],
    no: ['Herr Adler möchte die Frage, ob das Boot leckt, beantwortet haben.'],
  },
  {
    name: 'nach-vorschlägen',
    pattern:
      '(?:frag|erkundig)\\p{L}*(?: sich)?(?: @S)?(?: sich)? nach (?:weiteren |den |etwaigen )?(?:Änderungswünschen|Ergänzungswünschen|Änderungen zur Tagesordnung|Wahlvorschlägen|Vorschlägen|Wortmeldungen|Kandidaten|Einwänden|Anmerkungen|Ergänzungen|Gegenstimmen|Enthaltungen|Fragen)',
    yes: ['Herr Adler fragt nach Wahlvorschlägen.', 'Frau Birk erkundigt sich nach weiteren Wortmeldungen.'],
    no: ['Herr Adler fragt nach den Kosten.'],
  },
  {
    name: 'wahl-annehmen',
    pattern:
      '(?:nimmt|nehmen|nahm|nahmen|annehme|annimmt)(?![\\p{L}]) ?[^.;]{0,120}(?:Wahl|Amt)|Wahl [^.;]{0,60}(?:annimmt|annehme|annehmen|angenommen)|[Aa]uf (?:Nach|An)?[Ff]rage(?![\\p{L}])[^.;]{0,160} (?:wird|werden|wurde|wurden) [^.;]{0,120}@N[^.;]{0,60} (?:vorgeschlagen|gewählt|benannt)',
    yes: [
      'Auf Nachfrage von Frau Birk nimmt Herr Adler die Wahl an.',
      'Er fragt, ob sie die Wahl annehme.',
      'Auf Nachfrage wird Frau Birk vorgeschlagen.',
    ],
    no: ['Auf Nachfrage nimmt er Stellung.', 'Auf Nachfrage werden 21 Boote vorgeschlagen.'],
  },
  {
    name: 'bittet-zu-prüfen',
    pattern:
      '^[^,]{0,80}(?:bittet|bitten|bat)(?![\\p{L}])[^?]{0,80}(?:zu prüfen|zu überprüfen|zu klären|um Prüfung|um Überprüfung),? (?:ob|inwieweit|wie)[^?]*\\?$',
    yes: ['Weiter bittet er darum zu prüfen, ob das geht?'],
    no: ['Er bittet um Auskunft, ob das geht.'],
  },
  {
    name: 'gibt-weiter',
    pattern:
      '^[^,;]{0,60}(?:bittet|bat)(?: @S)? @N (?:daher |nun |hierzu |dazu )?um (?:die |eine |kurze )?(?:Beantwortung|Antwort|Auskunft|Stellungnahme)(?: (?:der|dieser|zu dieser|auf diese) (?:Frage|Anfrage)n?)?\\.$',
    yes: ['Der Vorsitzende bittet Frau Birk um Beantwortung.'],
    no: ['Herr Adler bittet Frau Birk um Auskunft zum Boot.'],
  },
  {
    name: 'um-schriftliche-antwort',
    pattern:
      '(?<![\\p{L}])(?:bittet|bitten|bat|baten)(?![\\p{L}])[^;?!]{0,80} um (?:eine |die |deren )?(?:schriftliche|zeitnahe|kurzfristige|baldige) (?:Beantwortung|Antwort|Stellungnahme|Auskunft|Rückmeldung)(?: (?:der|dieser|seiner|ihrer) (?:Frage|Anfrage)n?)?(?: (?:aus|durch|seitens|vom?)(?: @A)?[^.,;?]{2,40})?(?: (?:bis|zum|mit dem|mit der|zur|im|in der) [^.,;?]{3,40})?(?:\\.|, die [^;?]{4,80}\\.)$',
    yes: [
      'Herr Adler bittet um schriftliche Beantwortung.',
      'Die Vorsitzende bittet Frau Birk um eine schriftliche Antwort aus dem Fachbereich, die an das Protokoll angehängt werden soll.',
      'Er bat um zeitnahe Beantwortung seiner Anfrage.',
      'Sie bitten um schriftliche Antwort mit der Niederschrift.',
    ],
    no: [
      'Herr Adler bittet um schriftliche Auskunft, ob das Boot leckt.',
      'Frau Birk bittet um eine schriftliche Stellungnahme zu den Kosten.',
    ],
  },
  {
    name: 'wird-um-beantwortung-gebeten',
    pattern:
      '(?:wird|wurde|werden) (?:\\p{Ll}+ ){0,3}um (?:(?:eine |die )?(?:schriftliche|zeitnahe|kurzfristige) )?(?:Beantwortung|Antwort|Stellungnahme)(?: (?:der|dieser) (?:Frage|Anfrage)n?)? gebeten\\.$',
    yes: ['Die Werft wird um schriftliche Beantwortung gebeten.'],
    no: ['Die Werft wird um Beantwortung gebeten, ob das Boot leckt.'],
  },
  {
    name: 'wird-nachgefragt-werden',
    pattern:
      '^[^,;?!:]{0,120}(?<![\\p{L}])(?:wird|werde|werden)(?![\\p{L}])[^,;?!:]{0,120} (?:nachgefragt|angefragt|erfragt|erkundigt) werden(?=[.,;]|$)',
    yes: ['Auf Wunsch von Frau Birk wird sich nach dem Stand erkundigt werden.'],
    no: ['Auf Wunsch von Frau Birk wird nachgefragt, ob das Boot leckt.'],
  },
  {
    name: 'dies-wird-nachgefragt',
    pattern:
      '^[^\\p{L}]*(?:Dies|Das|Die (?:Frage|Anfrage|Antwort|Angelegenheit)) (?:wird|werde)(?![\\p{L}])[^,;?!]{0,100} (?:nachgefragt|angefragt|erfragt)(?=\\.|$| und )',
    yes: ['Dies wird von Herrn Adler beim Kreis angefragt.', 'Das werde durch Frau Birk erfragt.'],
    no: ['Das wird von Frau Birk gefragt.', 'Dies wird von Frau Birk nachgefragt, die das Boot sah.'],
  },
  {
    name: 'will-dies-in-erfahrung-bringen',
    pattern:
      '^[^\\p{L}]*(?:Das|Dies|Die (?:Antwort|Zahlen?|Kosten)) (?:will|wolle|wollte|möchte)(?![\\p{L}])[^,;?!]{0,80} in Erfahrung bringen(?=[.,;]|$| und )',
    yes: ['Das will Herr Adler in Erfahrung bringen.'],
    no: ['Das will Herr Adler wissen.'],
  },
  {
    name: 'erledigt',
    pattern: 'frag[^.]*, ob[^.]*(?:Anfrage|Antrag|Frage|Punkt|Angelegenheit)[^.]*(?:erledigt|beantwortet)',
    yes: ['Herr Adler fragt, ob sich die Anfrage von Frau Birk damit erledigt habe.'],
    no: ['Herr Adler fragt, ob der Auftrag erledigt sei.'],
  },
];
