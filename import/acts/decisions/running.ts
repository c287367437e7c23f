/**
 * A way in which running text tells that the meeting decides. In `pattern`, `@B` is a body that decides, `@V` how the
 * votes fell ("einstimmig", "mit 5 Ja-Stimmen"), `@D` what is done with a matter ("angenommen"), `~` anything in the sentence.
 */
export interface RunningCue {
  readonly name: string;
  readonly pattern: string;
  /** Sentences it must and must not find. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const DECIDES =
  '(?:beschlie(?:ßt|ßen|sst)|beschloss(?:en)?|empf(?:iehlt|ehlen|ahl)|genehmig(?:t|en|te|ten)|billigt(?:e|en)?|befürworte(?:t|n|te|ten)|bestätig(?:t|en|te)|vertag(?:t|en|te)|wählt(?:e|en)?|bestimmt(?:e|en)?|benenn(?:t|en)|benannte)';
const DECIDES_APART =
  '(?:stimm(?:t|en|te|ten)(?=~ (?:zu|dafür|dagegen|für|gegen)(?!\\p{L}))|(?:nimmt|nehmen|nahm(?:en)?)(?=~ Kenntnis)|lehn(?:t|en|te|ten)(?=~ ab(?!\\p{L}))|stell(?:t|en|te)(?=~ (?:zurück|fest)(?!\\p{L}))|(?:spricht|sprechen|sprach(?:en)?)(?=~ (?:aus|für|gegen))|(?:setzt|setzen|nimmt)(?=~ von der Tagesordnung)|verwei(?:st|sen)(?=~ (?:an|in) de))';

export const RUNNING: readonly RunningCue[] = [
  {
    name: 'body-decides',
    pattern: `^@B (?:${DECIDES}|${DECIDES_APART})(?!\\p{L})`,
    yes: [
      'Der Ortsrat Lindenau beschließt einstimmig, den Zuschuss zu zahlen.',
      'Der Ausschuss für Bau, Umwelt und Verkehr nimmt den Bericht zur Kenntnis.',
      'Die Mitglieder des Ausschusses stimmen dem Vorgehen zu.',
    ],
    no: [
      'Die Verwaltung empfiehlt den Ausbau.',
      'Der Rat stimmt morgen ab.',
      'Der Rat hat beschlossen, dass der Weg bleibt.',
    ],
  },
  {
    name: 'decides-body',
    pattern: `^(?:(?!(?:dass|ob|wenn|falls|sofern|soweit|nachdem|damit)(?!\\p{L}))[^.;:?!]){0,160}?(?<!\\p{L})(?:${DECIDES}|${DECIDES_APART})(?: sich)? @B`,
    yes: [
      'Nach kurzer Beratung beschließt der Rat einstimmig die Satzung.',
      'Sodann stimmt der Ortsrat dem Antrag mit 5 Ja-Stimmen zu.',
      'Ohne Aussprache nimmt der Kreistag die Vorlage zur Kenntnis.',
    ],
    no: ['Herr Adler fragt, wann der Rat beschließt.', 'Frau Birk weiß nicht, ob dies der Rat beschließt.'],
  },
  {
    name: 'is-voted-on',
    pattern:
      '^(?:(?!(?:dass|ob|wenn|falls|sofern|soweit)(?!\\p{L}))[^.;?!]){0,200}?(?<!\\p{L})(?:wird|werden|wurden?)~ @V~ @D(?!\\p{L})(?! werden)',
    yes: [
      'Die Niederschrift wird einstimmig bei zwei Enthaltungen genehmigt.',
      'Der Antrag wird mit 3 Ja-Stimmen zu 19 Nein-Stimmen abgelehnt.',
      'Dem Antrag wird mit 7 Ja-Stimmen und 2 Nein-Stimmen zugestimmt.',
    ],
    no: ['Die Pläne werden gut angenommen.', 'Herr Adler hofft, dass der Plan einstimmig beschlossen wird.'],
  },
  {
    name: 'votes-first',
    pattern: '^(?:@V )(?:~ )?(?:wird|werden|wurden?|beschließ(?:t|en)|stimmt|stimmen|empfiehlt)~',
    yes: [
      'Einstimmig wird der Plan angenommen.',
      'Mit 4 Ja-Stimmen und 2 Nein-Stimmen wird die Vorlage beschlossen.',
    ],
    no: ['Einstimmig war die Meinung der Anlieger.'],
  },
  {
    name: 'matter-is-settled',
    pattern:
      '^(?:(?:Der|Die|Das|Dieser|Diese|Dem|Den) (?:\\p{L}+ )?(?:\\p{L}*[Aa]ntrag\\p{L}*|\\p{L}*[Vv]orlage|Drucksache|Vorschlag|Beschlussvorschlag|TOP|Tagesordnungspunkt|Punkt|Tagesordnung|Niederschrift|Protokoll)~ (?:wird|ist|gilt)|(?:Damit|Somit|Daher) (?:ist|wird|gilt) (?:der|die|das|dem)~) (?:~ )?@D(?!\\p{L})',
    yes: [
      'Der Tagesordnungspunkt wird vertagt.',
      'Damit ist der Antrag abgelehnt.',
      'Die Vorlage wird zur Kenntnis genommen.',
    ],
    no: ['Der Antrag liegt vor.', 'Damit ist der Weg frei.'],
  },
  {
    name: 'ayes-and-noes',
    pattern:
      '^(?:(?!(?:dass|ob|wenn|letzten|vergangenen)(?!\\p{L}))[^.;?!]){0,200}?(?:\\d|eine[rm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:Ja|Nein)(?:-| |-Stimme|$)',
    yes: ['Die Abstimmung ergibt 5 Ja-Stimmen und 2 Nein-Stimmen.'],
    no: ['Es gab viele Stimmen dafür.'],
  },
];

const MACROS: Readonly<Record<string, string>> = {
  '@B': '(?:[Dd]er|[Dd]ie|[Dd]as) (?:(?:gesamte|anwesenden|übrigen) )?(?:Mitglieder de[sr] )?(?<body>(?!Bundes|Landes|Landtag|Bundestag|Aufsichts|Betriebs|Eltern)(?:\\p{Lu}[\\p{L}-]*(?:rat|rats|rates|ausschuss|ausschusses|vertretung|versammlung|beirat|gremium)|Rat|Rates|Ausschuss|Ausschusses|Kreistag|Kreistages|Gremium|Gremiums|Vertretung|\\p{Lu}\\p{Ll}*[Mm]itglieder|GV))(?!\\p{L})(?:,? (?:für|der|des|und|im|\\p{Lu}[\\p{L}/-]*)){0,14}?',
  '@V': '(?:[Ee]instimmig|[Ee]inmütig|[Mm]ehrheitlich|(?:[Mm]it|[Bb]ei|[Gg]egen) (?:(?:großer |der |Stimmen)?[Mm]ehrheit|(?:\\d{1,3}|eine[rm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:Ja|Nein|Gegen|Stimm|Enthaltung)[\\p{L}-]*))',
  '@D': '(?:angenommen|abgelehnt|zugestimmt|genehmigt|beschlossen|bestätigt|vertagt|zurückgestellt|zurückgezogen|abgesetzt|festgestellt|verwiesen|gewählt|benannt|zur Kenntnis genommen|befürwortet|verschoben|entsandt|erteilt|vorberaten|bestimmt)',
  '~': '[^;?!]{0,300}?',
};

const COMPILED = RUNNING.map(({ name, pattern }) => ({
  name,
  pattern: new RegExp(
    pattern.replace(/@[BVD]/gu, (macro) => MACROS[macro] ?? macro).replaceAll('~', MACROS['~'] ?? ''),
    'u',
  ),
}));

/** Cheap test: most sentences tell of no decision. */
const CUE =
  /beschl(?:ie|o)|empf(?:ie|e|a)hl|genehmig|billig|befürwort|bestätig|vertag|wählt|bestimmt|benenn|benannt|stimm|Kenntnis|abgelehnt|lehn|zurück|festge|spr[iae]ch|abgesetzt|setz|verwei|verwie|angenommen|mehrheitlich|Ja|Nein/u;
/** Told of another time or place. */
const ELSEWHERE =
  /(?:letzten|vergangenen|vorigen|früheren|nächsten|kommenden) (?:Sitzung|Jahr|Rats|Orts)|damals|seinerzeit|voraussichtlich|künftig|hat(?:te)? .{0,60}beschlossen|wurden?\s.{0,200}(?:im|vom|durch den) Verwaltungsausschuss|sei(?:en)? (?:einstimmig|mehrheitlich)/u;

/** A sentence that tells of a decision taken now; null where it tells of none. */
export function decidedIn(text: string): { readonly rule: string; readonly body: string | null } | null {
  if (!CUE.test(text) || text.length > 2000 || ELSEWHERE.test(text.slice(0, 400))) return null;
  for (const { name, pattern } of COMPILED) {
    const found = pattern.exec(text);
    if (found !== null) return { rule: name, body: found.groups?.['body'] ?? null };
  }
  return null;
}

/** Whether a body of this name may be the one whose meeting it is: "Rat" is not "Ortsrat". */
export function isBodyOf(body: string, committee: string | null): boolean {
  const head = body.toLowerCase().replace(/(?<=rat|ausschuss|tag|gremium)e?s$/u, '');
  if (committee === null || /mitglieder$|^(?:gremium|ausschuss|vertretung|gv)$/u.test(head)) return true;
  const words = committee.toLowerCase().split(/[^\p{L}]+/u);
  const isRat = /^(?:gemeinde|stadt|samtgemeinde|markt)?rat$/u;
  if (isRat.test(head)) return words.some((word) => isRat.test(word));
  return words.some((word) => word.endsWith(head) || (word === 'ausschuss' && head.endsWith(word)));
}
