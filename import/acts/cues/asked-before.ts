import { type AskingCue, INFORMATION, QUESTION } from './asking.ts';

/** "hat …": minutes in the perfect, and what was asked before the meeting and is told again. */
const HAS = '(?<![\\p{L}-])(?<verb>hat|haben|hatte|hatten)(?![\\p{L}-])';
/** Inside a clause, and not at somebody's who is not here. */
const BETWEEN = '(?![^,;]{0,120} (?:bei|beim) )[^;?!.,]{0,160}?';
/** Questions of one's own, in whatever case. */
const OWN = `(?:seine[rn]?|ihre[rn]?) (?:(?!Gegen)\\p{L}+ )?(?:${QUESTION})`;

/** Ways to ask in the perfect, and ways to take up a question that was asked before. */
export const ASKED_BEFORE: readonly AskingCue[] = [
  {
    name: 'hat-gefragt',
    pattern: `${HAS}(?! sich)${BETWEEN} (?:nach|an)?gefragt(?![\\p{L}])(?! worden| werden)(?! und [^.;?!]{0,60} (?:erhalten|bekommen))|${HAS.replace('verb', 'verb2')}${BETWEEN} erfragt,? @W`,
    asker: 'subject',
    yes: [
      'Frau Birk hat nachgefragt, ob das Boot gestrichen worden ist.',
      'In der letzten Sitzung hatte Herr Adler nach dem Steg gefragt.',
    ],
    no: [
      'Die Verwaltung hat bei der Bahn nachgefragt, ob das geht.',
      'Er hat sich gefragt, ob das reicht.',
      'Herr Adler hat mehrfach nachgefragt und keine Auskunft erhalten.',
      'Das Angebot hat viele Gefragte.',
    ],
  },
  {
    name: 'hat-sich-gefragt',
    pattern: `${HAS}(?: @S)? sich${BETWEEN} gefragt,? @W`,
    asker: 'subject',
    yes: ['Frau Birk hat sich gefragt, ob das Boot noch zu halten ist.'],
    no: ['Das hat man sich gefragt.'],
  },
  {
    name: 'hat-sich-erkundigt',
    pattern: `${HAS}(?: @S)? sich${BETWEEN} erkundigt(?![\\p{L}])`,
    asker: 'subject',
    yes: [
      'Frau Birk hat sich nach dem Stand der Arbeiten erkundigt.',
      'Zudem hat sich Herr Adler erkundigt, wann.',
    ],
    no: ['Er hat sich bei der Bahn erkundigt.', 'Er hat sich bedankt.'],
  },
  {
    name: 'hat-wissen-wollen',
    pattern: `${HAS}${BETWEEN} (?:wissen|erfahren|hören) (?:wollen|mögen)(?![\\p{L}])`,
    asker: 'subject',
    yes: ['Herr Adler hat wissen wollen, wie viele Boote fehlen.'],
    no: ['Herr Adler hat davon nichts gewusst.'],
  },
  {
    name: 'hat-um-auskunft-gebeten',
    pattern: `${HAS}${BETWEEN} um (?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Erklärung|Mitteilung)(?:[^;?!.,]{0,80}?)? gebeten(?![\\p{L}]),? @W`,
    asker: 'subject',
    yes: ['Frau Birk hat um Auskunft gebeten, wann das Boot kommt.'],
    no: ['Frau Birk hat um Ruhe gebeten.'],
  },
  {
    name: 'hat-um-auskunft-zu-gebeten',
    pattern: `${HAS}${BETWEEN} um (?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Erklärung|Mitteilung)(?:[^;?!.,]{0,80}?)? gebeten(?=\\.|$)`,
    asker: 'subject',
    announces: true,
    yes: ['Er hat um einen Sachstand zum Steg gebeten.'],
    no: ['Frau Birk hat um Ruhe gebeten.'],
  },
  {
    name: 'hat-frage-gestellt',
    pattern: `${HAS}${BETWEEN}(?<! in) (?:${QUESTION}) (?:[^;?!.,]{0,60} )?(?:gestellt|aufgeworfen|gerichtet)(?:,? @W|, (?:die|welche) |\\.|$)`,
    asker: 'subject',
    yes: [
      'Herr Adler hat die Frage gestellt, wer das bezahlt.',
      'Er hatte eine Anfrage zum Steg gestellt.',
      'Frau Birk hat eine Frage zum Boot gestellt, die von Herrn Adler beantwortet worden ist.',
    ],
    no: ['Herr Adler hat das in Frage gestellt.', 'Herr Adler hat einen Antrag gestellt.'],
  },
  {
    name: 'an-frage-erinnern-ob',
    pattern: `(?<![\\p{L}-])(?<verb>erinnert|erinnerte|verweist|verwies|bezieht sich|bezog sich|nimmt|nahm|kommt|kam)(?![\\p{L}-])[^;?!.,]{0,40}? (?:an|auf) ${OWN}(?![\\p{L}])(?:[^;?!.,]|(?<=\\d)\\.){0,80}?,? @W`,
    asker: 'subject',
    yes: [
      'Frau Birk erinnert an ihre Frage vom 3. Mai 2023, ob das Boot gestrichen wird.',
      'Frau Birk erinnert an ihre Frage vom Mai, ob das Boot gestrichen wird.',
      'Er kam auf seine Anfrage aus der letzten Sitzung zurück, wann das Boot komme.',
    ],
    no: ['Frau Birk erinnert an ihre Anfrage zum Boot.', 'Er bezog sich auf die Frage, ob das Boot leckt.'],
  },
  {
    name: 'an-anfrage-erinnern',
    pattern: `(?<![\\p{L}-])(?<verb>erinnert|erinnerte|verweist|verwies|bezieht sich|bezog sich|nimmt|nahm|kommt|kam)(?![\\p{L}-])[^;?!.,]{0,40}? (?:an|auf) ${OWN}(?![\\p{L}])(?![^;?!.]{0,80},? @W)|(?<verb2>spricht|sprach|wiederholt|wiederholte|bringt|brachte)(?: @S)? (?:noch einmal |nochmals |erneut )?${OWN}(?![\\p{L}])(?![^;?!.]{0,80},? @W)`,
    asker: 'subject',
    ifAnswered: true,
    yes: [
      'Frau Birk erinnert an ihre Anfrage zum Bootshaus.',
      'Herr Adler spricht seine Anfrage aus der letzten Sitzung an.',
      'Er kommt auf seine Frage nach dem Steg zurück.',
    ],
    no: ['Frau Birk erinnert an die Anfrage zum Bootshaus.', 'Herr Adler spricht den Steg an.'],
  },
  {
    name: 'wurde-angesprochen',
    pattern:
      '(?<![\\p{L}-])(?<verb>ist|sei|wurde|werde|wird|war)(?![\\p{L}-])(?: [^;?!.,]{0,60})? (?:von|durch|aus) (?:(?<agent>@N)|[^;?!.,@]{1,80}?) (?:[^;?!.,]{0,40} )?(?:angesprochen|angeschrieben|gefragt|angehalten|gebeten)(?: worden| mit der Frage)*,? @W|(?<![\\p{L}-])(?<verb2>werde|wird|wurde|sei|ist)(?![\\p{L}-])[^;?!.,]{0,60} (?:angesprochen|angehalten|gefragt|bestürmt|konfrontiert)(?: worden)? mit der Frage,? @W|(?:von|durch) [^;?!.,@]{1,80} (?:angesprochen|angeschrieben|gefragt|angehalten)(?: worden)? (?<verb3>sei|ist|war|wurde|werde),? @W|(?<![\\p{L}-])(?<verb4>ist|sei|wurde|war)(?![\\p{L}-])[^;?!.,]{0,80} gebeten worden,? (?:nachzufragen|anzufragen|zu fragen|nachzuhaken),? @W',
    asker: 'subject',
    ifAnswered: true,
    passive: true,
    yes: [
      'Frau Birk ist von Anwohnern angesprochen worden, ob der Steg erneuert werde.',
      'Herr Adler wurde von Bürgern gefragt, wann das Boot kommt.',
      'Herr Adler ist von Anglern gebeten worden nachzufragen, ob das Boot leckt.',
      'Frau Birk berichtet, dass sie von Anglern angesprochen worden sei, ob das Boot leckt.',
      'Herr Adler werde beim Bäcker laufend angehalten mit der Frage, wann das Boot kommt.',
    ],
    no: [
      'Frau Birk ist von Anwohnern gelobt worden.',
      'Frau Birk ist von der Werft gebeten worden, dies zu sagen.',
    ],
  },
  {
    name: 'gewandt-mit-der-frage',
    pattern: `(?<![\\p{L}-])(?:habe|haben|hätten|hat|sei|seien|sind|werde|wird|wende|wandten)(?![\\p{L}-])[^;?!.]{0,100}? an (?<asker>@N) (?:gewandt |herangetreten |gewendet )?mit der (?:${QUESTION})(?: gewandt| herangetreten)?,? @W|an (?<asker2>@N) (?:gewandt|herangetreten) [^;?!.]{0,20}mit der (?:${QUESTION}),? @W|[Mm]it (?:der|dieser) (?:${QUESTION}),? @W[^;?!.]{0,200}?, (?:habe|haben|hätten|hat|sei|seien|sind|ist|wandten?|wendeten?) [^;?!.,]{0,80}?an (?<asker3>@N)(?: gewandt| gewendet| herangetreten|[.,])`,
    asker: 'named',
    ifAnswered: true,
    yes: [
      'Anwohner hätten sich an Frau Birk gewandt mit der Frage, wann der Steg erneuert werde.',
      'Mit der Frage, wann der Steg erneuert werde, hätten sich viele Angler an sie gewandt.',
    ],
    no: ['Anwohner hätten sich an Frau Birk gewandt.'],
  },
];
