import { onceEach } from '../../language/memo.ts';
import type { Sentence } from '../../model.ts';

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
  '(?:beschlie(?:ßt|ßen|sst)|beschloss(?:en)?|empf(?:iehlt|ehlen|ahl)|genehmig(?:t|en|te|ten)|billigt(?:e|en)?|befürworte(?:t|n|te|ten)|bestätig(?:t|en|te)|vertag(?:t|en|te)|wählt(?:e|en)?|bestimmt(?:e|en)?|benenn(?:t|en)|benannte|beantrag(?:t|en|te|ten))';
const DECIDES_APART =
  '(?:stimm(?:t|en|te|ten)(?! überein)(?=~ (?:zu|dafür|dagegen|für|gegen)(?!\\p{L}))|fass(?:t|en|te|ten)(?=~ Beschl(?:uss|uß|üsse)(?!\\p{L}))|(?:nimmt|nehmen|nahm(?:en)?)(?=~ Kenntnis)|lehn(?:t|en|te|ten)(?=~ ab(?!\\p{L}))|stell(?:t|en|te)(?=~ (?:zurück|fest)(?!\\p{L}))|(?:spricht|sprechen|sprach(?:en)?)(?=~ (?:aus|für|gegen))|(?:setzt|setzen|nimmt)(?=~ von der Tagesordnung)|verwei(?:st|sen)(?=~ (?:an|in) de))';

export const RUNNING: readonly RunningCue[] = [
  {
    name: 'body-decides',
    pattern: `^@B (?:${DECIDES}|${DECIDES_APART})(?!\\p{L})`,
    yes: [
      'Der Ortsrat Lindenau beschließt einstimmig, den Zuschuss zu zahlen.',
      'Der Ausschuss für Bau, Umwelt und Verkehr nimmt den Bericht zur Kenntnis.',
      'Die Mitglieder des Ausschusses stimmen dem Vorgehen zu.',
      'Die Ratsmitglieder und die geladenen Gäste nehmen den Bericht zur Kenntnis.',
      'Der Kreistag fasst einstimmig folgenden Beschluss:',
      'Der Ortsrat beantragt, den Steg zu beleuchten.',
      'Der Ortsrat beschließt, die Ruderer zur nächsten Sitzung zu bitten.',
    ],
    no: [
      'Die Verwaltung empfiehlt den Ausbau.',
      'Der Rat stimmt morgen ab.',
      'Die Ratsmitglieder stimmen überein, dass der Steg zu schmal ist.',
      'Der Rat beschließt in der nächsten Sitzung, ob der Weg bleibt.',
      'Der Rat hat beschlossen, dass der Weg bleibt.',
    ],
  },
  {
    name: 'decides-body',
    pattern: `^(?:(?!(?:dass|ob|wenn|falls|sofern|soweit|nachdem|damit)(?!\\p{L}))[^;:?!]){0,320}?(?<!\\p{L})(?:${DECIDES}|${DECIDES_APART})(?: sich)? @B`,
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
      '^(?:(?!(?:dass|ob|wenn|falls|sofern|soweit)(?!\\p{L}))[^;?!]){0,200}?(?<!\\p{L})(?:wird|werden|wurden?)~ @V~ @D(?!\\p{L})(?! werden)',
    yes: [
      'Die Niederschrift wird einstimmig bei zwei Enthaltungen genehmigt.',
      'Der Antrag wird mit 3 Ja-Stimmen zu 19 Nein-Stimmen abgelehnt.',
      'Frau Ilm stellt das Boot vor; der Kauf wird einstimmig beschlossen.',
      'Dem Antrag wird mit 7 Ja-Stimmen und 2 Nein-Stimmen zugestimmt.',
    ],
    no: ['Die Pläne werden gut angenommen.', 'Herr Adler hofft, dass der Plan einstimmig beschlossen wird.'],
  },
  {
    name: 'votes-first',
    pattern:
      '^@V (?:(?:~ )?(?:wird|werden|wurden?|beschließ(?:t|en)|stimmt|stimmen|empfiehlt)~|(?!hat(?:te)?(?!\\p{L})|haben(?!\\p{L}))\\p{Ll}{1,30}(?:t|en)(?: sich)? @B)',
    yes: [
      'Einstimmig wird der Plan angenommen.',
      'Einstimmig nimmt der Ortsrat beide Angebote an.',
      'Mit 4 Ja-Stimmen und 2 Nein-Stimmen wird die Vorlage beschlossen.',
    ],
    no: ['Einstimmig war die Meinung der Anlieger.'],
  },
  {
    name: 'matter-is-settled',
    pattern:
      '^(?:(?:Der|Die|Das|Dieser|Diese|Dem|Den) (?:\\p{L}+ ){0,3}?(?:\\p{L}*[Aa]ntr[aä]g\\p{L}*|\\p{L}*[Vv]orlagen?|Drucksachen?|DS|Vorschl[aä]ge?|Beschlussvorschl[aä]ge?|TOPs?|Tagesordnungspunkte?|Punkte?|Tagesordnung|Niederschrift|Protokoll)~ (?:wird|werden|ist|sind|gilt|gelten)|(?:Damit|Somit|Daher|Sodann) (?:ist|wird|gilt) (?:der|die|das|dem)~) (?:~ )?@D(?!\\p{L})',
    yes: [
      'Der Tagesordnungspunkt wird vertagt.',
      'Damit ist der Antrag abgelehnt.',
      'Die beiden verspätet eingegangenen Anträge werden bis zum Herbst zurückgestellt.',
    ],
    no: ['Der Antrag liegt vor.', 'Damit ist der Weg frei.'],
  },
  {
    name: 'is-noted',
    pattern:
      '^(?:Der|Die|Das|Diese[rs]?|Dies) [^;:?!]{1,200} (?:wird|werden|wurden?) (?:(?!im |am |in |aus |durch |vo[nm] )\\p{Ll}+ |ohne \\p{L}+ ){0,2}(?:vo[nm] (?:\\p{L}+ ){0,3}?\\p{L}*(?:[Rr]at|[Rr]ats\\p{L}+|[Aa]usschuss\\p{L}*|[Mm]itgliedern|[Vv]ertretung|[Gg]remium|[Tt]ag)(?: [^,;:?!]{0,60})? )?(?:(?:zustimmend|einstimmig) ){0,2}zur Kenntnis genommen',
    yes: [
      'Die Ausführungen werden vom Ortsrat zur Kenntnis genommen.',
      'Die DS 12/2031 wurde ohne Aussprache zur Kenntnis genommen.',
      'Der Entwurf des Bebauungsplanes Nr. 7, 2. Änderung wird zustimmend zur Kenntnis genommen.',
    ],
    no: [
      'Der Bericht wurde im Kreistag zur Kenntnis genommen.',
      'Die Wünsche werden von der Verwaltung zur Kenntnis genommen.',
      'Herr Adler hofft, dass der Bericht zur Kenntnis genommen wird.',
    ],
  },
  {
    name: 'is-agreed-to',
    pattern:
      '^(?:(?!(?:dass|ob|wenn|falls|sofern|soweit|nachdem)(?!\\p{L}))[^;:?!]){0,160}?(?<!\\p{L})(?:[Ww]ird|[Ww]erden) (?:de[mnr]|diese[mnr]) ~ zugestimmt(?:,|\\.$|$)',
    yes: ['Nach kurzer Aussprache wird dem Verkauf des Bootes zugestimmt, den Frau Birk vorschlägt.'],
    no: ['Herr Adler hofft, dass dem Antrag zugestimmt wird.', 'Im Mai wurde dem Antrag zugestimmt.'],
  },
  {
    name: 'by-resolution',
    pattern:
      '^(?:(?!(?:dass|ob|wenn|falls|nachdem)(?!\\p{L}))[^;?!]){0,300}?(?<!\\p{L})(?:wird|werden)(?!\\p{L})~ (?:nach|durch|mit|auf|laut) (?:einstimmige[mnr]|mehrheitliche[mnr]) (?:Beschluss|Votum|Entscheidung)(?: de[sr] (?<body>\\p{Lu}[\\p{L}-]*))?(?!\\p{L})',
    yes: ['Der Erlös wird nach einstimmigem Beschluss des Rates dem Ruderverein überlassen.'],
    no: ['Frau Birk verweist auf den einstimmigen Beschluss des Rates.'],
  },
  {
    name: 'body-by-vote',
    pattern:
      '^@B (?!hat(?:te)?(?!\\p{L})|haben(?!\\p{L}))\\p{Ll}{1,30}(?:t|te|en|sind)(?!\\p{L})(?: [^,;:?!]{0,160}?)? @V(?!\\p{L})',
    yes: [
      'Der Ortsrat stellt einstimmig den Antrag, den Weg zu beleuchten.',
      'Der Ausschuss bittet die Verwaltung einstimmig um Prüfung.',
      'Der Beirat ist einstimmig dafür.',
    ],
    no: [
      'Der Rat hat einstimmig für den Weg gestimmt.',
      'Der Ortsrat bespricht den einstimmigen Beschluss der Jugend.',
    ],
  },
  {
    name: 'by-vote-body',
    pattern:
      '^[^,;:?!]{0,200}?(?<!\\p{L})(?!hat(?:te)?(?!\\p{L})|haben(?!\\p{L}))\\p{Ll}{1,30}(?:t|te|en|sind)(?: sich)? @B(?: [^,;:?!]{0,160}?)? @V(?!\\p{L})',
    yes: [
      'Nach kurzer Aussprache meldet der Ortsrat Lindenau mit 5 Ja-Stimmen folgende Mittel an:',
      'Dazu beabsichtigt der Rat bei 1 Stimmenthaltung, den Zuschuss zu zahlen.',
      'Diesem Wunsch folgt der Beirat einstimmig.',
    ],
    no: [
      'Herr Adler weist darauf hin, der Rat sei einstimmig dafür.',
      'Im Mai hat der Rat einstimmig für den Weg gestimmt.',
    ],
  },
  {
    name: 'is-elected',
    pattern:
      '^(?:(?!(?:dass|ob|wenn|falls|sofern|soweit|nachdem|da)(?!\\p{L}))[^;?!]){0,200}?(?:(?<!\\p{L})(?:wird|werden)|(?:, |^(?:Damit|Somit|Demnach|Hiermit) )(?:ist|sind))(?!\\p{L})~ (?:zu[rm]?|als) \\p{L}~ gewählt(?: und ~)?\\.?$',
    yes: [
      'In offener Wahl werden Frau Birk und Herr Adler zu den Stellvertretern gewählt.',
      'Herr Dr. Adler wird per Handzeichen zum Vorsitzenden gewählt.',
      'Weil Frau Birk sieben Stimmen erhält, ist sie zur Vorsitzenden gewählt.',
    ],
    no: [
      'Der Vorsitzende wird für fünf Jahre gewählt.',
      'Herr Adler ist im Mai zum Vorsitzenden gewählt worden.',
      'Herr Adler fragt, ob Frau Birk zur Vorsitzenden gewählt werde.',
      'Das Wort wird von der gewählten Vorsitzenden erteilt.',
    ],
  },
  {
    name: 'so-that-settled',
    pattern:
      '^~,? (?:so ?dass|weshalb|womit|sodann) (?:\\p{L}+ ){0,2}?(?:sie|diese|Tagesordnung|Niederschrift|er|es)~ @D (?:wird|werden|wurden?)\\.?$',
    yes: [
      'Anträge liegen nicht vor, so dass diese einstimmig festgestellt wird.',
      'Änderungen werden nicht gewünscht, sodass die Tagesordnung wie vorstehend festgestellt wird.',
    ],
    no: ['Es fehlt Geld, so dass es nicht weitergeht.', 'Herr Adler hofft, dass sie festgestellt wird.'],
  },
  {
    name: 'agenda-is-settled',
    pattern:
      '^(?:[^;?!]{0,200} )?wird (?:sie|diese|die (?:\\p{L}+ )?Tagesordnung)~ (?:wie|als) (?:\\p{L}+ ){0,3}?(?:vor|neben|nach|oben)~ (?:festgestellt|genehmigt|angenommen|beschlossen)\\.?$',
    yes: [
      'Da keine Einwände erhoben werden, wird sie wie vorstehend festgestellt.',
      'Anschließend wird die geänderte Tagesordnung wie nunmehr vorliegend angenommen.',
    ],
    no: ['Dabei wird sie wie vorstehend erläutert.', 'Es wird die Beschlussfähigkeit festgestellt.'],
  },
  {
    name: 'resolution-falls',
    pattern:
      '^(?:(?:Der|Dieser|Ein) (?:\\p{L}+ )?Beschluss|(?:Die|Diese) (?:\\p{L}*[Ee]mpfehlung|Wahl|Benennung|Entscheidung|Genehmigung|Zustimmung)|Dies(?:es)?)(?: [^,;:?!]{0,160}?)? (?:erfolg(?:t|te|en)|ergeht|erging|geschieht|wird|fällt)(?: [^,;:?!]{0,80}?)? @V(?!\\p{L})',
    yes: [
      'Der Beschluss über den Steg erfolgt bei drei Enthaltungen einstimmig.',
      'Diese Empfehlung an den Kreis ergeht mehrheitlich.',
      'Die Benennung der Vertreterin erfolgt mehrheitlich.',
    ],
    no: ['Der Beschluss des Kreistages liegt vor.', 'Die Wahl findet im Mai statt.'],
  },
  {
    name: 'it-is-decided',
    pattern:
      '^(?:Nach [^,;:?!]{0,80} |Sodann |Anschließend |Abschließend |Weiterhin |Ferner |Zudem |Es |Außerdem |Daraufhin |Schließlich )(?:wird|werden)(?: [^,;:?!]{0,120}?)? (?:beschlossen|vereinbart, abzustimmen)(?:,| wie folgt|:|\\.$)',
    yes: [
      'Es wird beschlossen, den Verein mit 400 Euro zu unterstützen.',
      'Nach kurzer Beratung wird beschlossen, dass der Weg bleibt.',
    ],
    no: ['Es wurde damals beschlossen, den Weg zu bauen.', 'Die Summe soll später beschlossen werden.'],
  },
  {
    name: 'recommends',
    pattern:
      '^(?:(?!(?:dass|ob|wenn|falls|sofern|soweit|nachdem|damit)(?!\\p{L}))[^.;:?!]){0,160}?(?<!\\p{L})@B~ (?:spricht|sprachen?|sprechen|gibt|gaben?|geben)(?!\\p{L})~(?:einstimmige|mehrheitliche) (?:Beschlusse|E)mpfehlung(?!\\p{L})',
    yes: [
      'Sodann schließt sich der Ortsrat dem an und spricht die einstimmige Empfehlung aus, den Steg zu sperren.',
      'Der Ausschuss gibt die mehrheitliche Beschlussempfehlung ab, das Boot zu verkaufen.',
    ],
    no: ['Der Rat hört die einstimmige Empfehlung des Beirates.'],
  },
  {
    name: 'result-is',
    pattern:
      '^(?:Das|Dieses) (?:Beratungs|Abstimmungs)ergebnis (?:ist|war|lautet|lautete)(?!\\p{L})~(?:[Ee]instimmig|[Ee]inmütig|[Mm]ehrheitlich|\\d|@D)(?!\\p{L})',
    yes: [
      'Das Abstimmungsergebnis ist einstimmig.',
      'Das Abstimmungsergebnis lautet: mehrheitlich angenommen.',
    ],
    no: ['Das Beratungsergebnis ist der Vorlage beigefügt.'],
  },
  {
    name: 'ayes-and-noes',
    pattern:
      '^(?:(?!(?:dass|ob|wenn|letzten|vergangenen)(?!\\p{L}))[^;?!]){0,200}?(?:\\d|eine[rm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:Ja|Nein)(?:-| |-Stimme|$)',
    yes: ['Die Abstimmung ergibt 5 Ja-Stimmen und 2 Nein-Stimmen.'],
    no: ['Es gab viele Stimmen dafür.'],
  },
];

const MACROS: Readonly<Record<string, string>> = {
  '@B': '(?:[Dd]er|[Dd]ie|[Dd]as) (?:(?:gesamte|anwesenden|übrigen) )?(?:Mitglieder de[sr] )?(?<body>(?!Bundes|Landes|Landtag|Bundestag|Aufsichts|Betriebs|Eltern)(?:\\p{Lu}[\\p{L}-]*(?:rat|rats|rates|ausschuss|ausschusses|vertretung|versammlung|beirat|gremium)|Rat|Rates|Ausschuss|Ausschusses|Kreistag|Kreistages|Gremium|Gremiums|Vertretung|\\p{Lu}\\p{Ll}*[Mm]itglieder|GV))(?!\\p{L})(?:,? (?:für|der|des|und|im|\\p{Lu}[\\p{L}/-]*)){0,14}?(?: (?:und|sowie) die (?:\\p{Ll}+ )?\\p{Lu}\\p{L}+)?',
  '@V': '(?:[Ee]instimmig|[Ee]inmütig|[Mm]ehrheitlich|(?:[Mm]it|[Bb]ei|[Gg]egen) (?:(?:großer |der |Stimmen)?[Mm]ehrheit|(?:\\d{1,3}|eine[rm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:Ja|Nein|Gegen|Stimm|Enthaltung)[\\p{L}-]*))',
  '@D': '(?:angenommen|abgelehnt|zugestimmt|genehmigt|beschlossen|bestätigt|vertagt|zurückgestellt|zurückgezogen|abgesetzt|festgestellt|verwiesen|gewählt|benannt|zur Kenntnis genommen|befürwortet|verschoben|entsandt|erteilt|vorberaten|bestimmt|gefasst|angemeldet|beantragt|festgelegt)',
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
  /[Bb]eschl(?:ie|o|u|ü)|[Ee]mpf(?:ie|e|a)hl|genehmig|billig|befürwort|bestätig|vertag|wählt|bestimmt|benenn|benannt|[Ss]timm|Enthaltung|Kenntnis|abgelehnt|lehn|zurück|festge|spr[iae]ch|abgesetzt|setz|verwei|verwie|angenommen|mehrheit|erfolgt|ergeht|beantrag|Ja|Nein|ergebnis/u;
/** Told of another time or place. */
const ELSEWHERE =
  /(?:letzten|vergangenen|vorigen|früheren|nächsten|kommenden) (?:Sitzung|Jahr|Rats|Orts)|damals|seinerzeit|voraussichtlich|künftig|hat(?:te)? .{0,60}beschlossen|wurden?\s.{0,200}(?:im|vom|durch den) Verwaltungsausschuss|sei(?:en)? (?:einstimmig|mehrheitlich)/u;

/** That somebody decides now: by which rule, and which body, if it is told. */
export interface Told {
  readonly rule: string;
  readonly body: string | null;
}

/** What a sentence tells of a decision taken now by the body that meets, or by one it does not name; null where it tells of none. */
export function decidedBy(committee: string | null, sentence: Pick<Sentence, 'text'>): Told | null {
  const told = decidedIn(sentence);
  return told === null || (told.body !== null && !isBodyOf(told.body, committee)) ? null : told;
}

/** A sentence that tells of a decision taken now; null where it tells of none. Who speaks and what was decided both rest on it. */
const decidedIn = onceEach(({ text }: Pick<Sentence, 'text'>): Told | null => {
  if (!CUE.test(text) || text.length > 2000) return null;
  for (const clause of clausesOf(text)) {
    const found = toldIn(clause);
    if (found !== null) return found;
  }
  return null;
});

/** The whole, and what stands behind each semicolon: a sentence of its own. */
function clausesOf(text: string): readonly string[] {
  const behind = text.split(/;\s/u, 6).slice(1);
  return [text, ...behind.map((words) => words.charAt(0).toUpperCase() + words.slice(1))];
}

function toldIn(text: string): Told | null {
  for (const { name, pattern } of COMPILED) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const isElsewhere = ELSEWHERE.test(clauseOf(text, found[0].length));
    return isElsewhere ? null : { rule: name, body: found.groups?.['body'] ?? null };
  }
  return null;
}

/** Up to the end of the clause that decides; what is decided stands behind a comma, and may well be of another time. */
function clauseOf(text: string, matched: number): string {
  const comma = text.slice(matched).search(/,\s(?!\p{Lu})/u);
  return text.slice(0, comma < 0 ? 400 : Math.min(400, matched + comma));
}

/** Whether a body of this name may be the one whose meeting it is: "Rat" is not "Ortsrat". */
function isBodyOf(body: string, committee: string | null): boolean {
  const head = body.toLowerCase().replace(/(?<=rat|ausschuss|tag|gremium)e?s$/u, '');
  if (committee === null || /mitglieder$|^(?:gremium|ausschuss|vertretung|gv)$/u.test(head)) return true;
  const words = committee.toLowerCase().split(/[^\p{L}]+/u);
  const isRat = /^(?:gemeinde|stadt|samtgemeinde|markt)?rat$/u;
  if (isRat.test(head)) return words.some((word) => isRat.test(word));
  return words.some((word) => word.endsWith(head) || (word === 'ausschuss' && head.endsWith(word)));
}
