/**
 * What a question leaves open and a sentence right behind it fills, though nobody is said to tell it: "Wer streicht das Boot? Das
 * Boot streicht die Werft." Each example is the asking sentence and the one behind it.
 */
export interface Gap {
  readonly name: string;
  /** What the asking sentence must hold. */
  readonly asks: RegExp;
  /** What the sentence behind it must hold. */
  readonly fills: RegExp;
  readonly yes: readonly (readonly [string, string])[];
  /** Who asks goes on: with what he has seen, why he asks, what he would like. */
  readonly no: readonly (readonly [string, string])[];
}

export const WHO =
  /(?<!\p{L})(?:[Ww]e(?:r|m|n|ssen)|welche[rsn]? (?:Stelle|Behörde|Amt|Fachbereich|Firma|Seite))(?!\p{L})/u;
export const WHEN =
  /(?<!\p{L})(?:wann|Wann|zu welchem (?:Zeitpunkt|Termin)|Termin|Zeitpunkt|Beginn)(?!\p{L})/u;
export const WHY =
  /(?<!\p{L})(?:[Ww]arum|[Ww]eshalb|[Ww]ieso|[Ww]eswegen|[Gg]r[uü]nde?n?|Ursachen?|woran)(?!\p{L})/u;
export const WHETHER = /(?<!\p{L})[Oo]b(?!\p{L})/u;
/** Of former times speaks who tells why he asks. */
const PAST =
  '[Bb]isher|[Bb]islang|[Ff]rüher|[Bb]is jetzt|[Zz]uletzt|[Ss]eit|letzten|vergangenen|vorigen|sollten?|doch|ja|jedoch';
const NOW = `(?!.*(?<!\\p{L})(?:${PAST}|[Dd]erzeit)(?!\\p{L}))`;
const MONTH =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer(?:ferien)?|Herbst(?:ferien)?|Winter|Osterferien|Jahr(?:e?s?(?:ende|wechsel|mitte)?)?|Quartal|Halbjahr|Monate?s?|Wochen?|KW|Kalenderwoche|Tage[ns]?|(?:19|20)\\d\\d';
export const COMING = `(?:(?:im|bis|ab|zum|in|Anfang|Mitte|Ende|vor|nach|noch|nächste[nrs]?|kommende[nrs]?|diese[mnrs]?)(?: [\\p{Ll}\\d./-]+){0,4} (?:${MONTH})|(?:am|zum|ab|bis) \\d{1,2}[.·]|in Kürze|demnächst|kurzfristig|voraussichtlich|zeitnah|(?:nächste|kommende|diese)s? (?:Jahr|Woche|Monat)|noch nicht|noch offen|zeitlich)`;

export const GAPS: readonly Gap[] = [
  {
    name: 'wer-zuständig-ist',
    asks: WHO,
    fills: new RegExp(
      `^${NOW}(?:[^?]* (?:ist|sind|bleibt|bleiben) (?![^?]*(?:nicht|kein|weder|unklar))[^?]*(?:zuständig|verantwortlich|verpflichtet)|[^?]* (?:obliegt|übernimmt|fällt|liegt)(?!\\p{L})(?=[^?]* (?:der|die|dem|den|das|beim?) )|[^?]* (?:wird|werden) [^?]*(?:übernehmen|erledigen|tragen|durchführen)\\.|(?:Zuständig|Verantwortlich|Eigentümer(?:in)?|Träger(?:in)?|Betreiber(?:in)?) (?:hierfür |dafür )?(?:ist|sind|bleibt) )`,
      'u',
    ),
    yes: [
      ['Frau Birk fragt, wer den Steg streicht.', 'Zuständig ist die Werft.'],
      ['Herr Adler fragt, wer den Steg pflegt.', 'Für die Pflege ist der Verein zuständig.'],
      ['Herr Adler fragt, wer den Steg pflegt.', 'Die Pflege obliegt der Gemeinde.'],
      ['Frau Birk fragt, wer das Boot hebt.', 'Das übernimmt die Werft.'],
    ],
    no: [
      ['Frau Birk fragt, wer zuständig ist.', 'Die Werft ist nicht zuständig.'],
      ['Frau Birk fragt, wer den Steg pflegt.', 'Am Ufer sind Bretter beschädigt.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Zuständig ist die Werft.'],
    ],
  },
  {
    name: 'durch-wen-es-geschieht',
    asks: WHO,
    fills: new RegExp(
      `^${NOW}[^?]* (?:wird|werden|ist|sind|muss|müssen|erfolgt|erfolgen)(?!\\p{L})(?: [^?,;]{1,80})? (?:durch|vom|von (?:der|den|dem|einer|einem)|seitens) [^?,;]{3,60}(?:\\.$| (?:\\p{Ll}+(?:t|en))(?: werden)?(?:\\.|,))`,
      'u',
    ),
    yes: [
      ['Frau Birk fragt, wer für die Pflege zuständig ist.', 'Die Pflege erfolgt durch die Werft.'],
      ['Frau Birk fragt, wer die Pflege macht.', 'Laut Pachtvertrag wird sie von der Werft erledigt.'],
      ['Frau Birk fragt, wer das Boot hebt.', 'Das Boot wird von der Werft gehoben.'],
    ],
    no: [
      ['Frau Birk fragt, wer die Pflege macht.', 'Bisher wird der Steg von den Anliegern gepflegt.'],
      ['Frau Birk fragt, wer die Pflege macht.', 'Das Eis wurde von ihm selbst entfernt.'],
    ],
  },
  {
    name: 'wann-es-geschieht',
    asks: WHEN,
    fills: new RegExp(
      `^(?!.*(?<!\\p{L})(?:${PAST}|damit|weil|bereits)(?!\\p{L}))(?:[^?]* (?:wird|werden|soll|sollen|erfolgt|erfolgen|beginnt|beginnen|startet|starten|kommt|kommen|ist|sind|steht|stehen|findet|finden)(?!\\p{L})[^?]*?${COMING}|(?:Im|Ab|Bis|Zum|Anfang|Mitte|Ende|Voraussichtlich|In)(?: [^?,;]{1,50})? (?:${MONTH})(?!\\p{L})[^?,;]{0,30} (?:wird|werden|soll|sollen|erfolgt|beginnt|startet|ist|sind))(?!\\p{L})`,
      'u',
    ),
    yes: [
      ['Frau Birk fragt, wann der Steg kommt.', 'Der Steg wird Ende Mai aufgestellt.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Im Frühjahr wird der Steg gebaut.'],
      ['Frau Birk fragt nach dem Termin.', 'Der Termin steht noch nicht fest.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Der Bau ist für das nächste Jahr vorgesehen.'],
    ],
    no: [
      ['Frau Birk fragt, wann der Steg kommt.', 'Er sollte bis zum Frühjahr fertig sein.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Im letzten Winter ist hier nichts geschehen.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Seit dem Mai ist der Weg gesperrt.'],
      ['Frau Birk fragt, wer den Steg baut.', 'Der Steg wird Ende Mai aufgestellt.'],
    ],
  },
  {
    name: 'was-der-grund-ist',
    asks: WHY,
    fills:
      /^(?!.*(?:unklar|nicht (?:bekannt|ersichtlich)))(?:(?:Der |Ein |Die )?(?:Grund|Gründe|Ursache|Hintergrund)(?: (?:hierfür|dafür|ist hier))? (?:ist|sind|war|waren)(?!\p{L})|(?:Dies|Das|Es) (?:liegt|lag) (?:daran|an)(?!\p{L})|(?:Dies|Das) (?:ist|war|geschieht|geschah|erfolgt|erfolgte)[^,?]{0,60}(?:, (?:weil|da)|(?:notwendig|erforderlich|nötig)(?! \p{Ll}*,? (?:ob|wenn)))(?!\p{L}))/u,
    yes: [
      ['Frau Birk fragt, warum der Steg fehlt.', 'Grund hierfür ist der hohe Wasserstand.'],
      ['Frau Birk fragt, warum der Steg fehlt.', 'Das liegt daran, dass das Holz fehlt.'],
      ['Frau Birk fragt nach den Gründen.', 'Dies geschieht, weil das Holz fehlt.'],
    ],
    no: [
      ['Frau Birk fragt, warum der Steg fehlt.', 'Der Grund ist nicht bekannt.'],
      ['Frau Birk fragt, ob der Steg fehlt.', 'Grund hierfür ist der hohe Wasserstand.'],
    ],
  },
  {
    name: 'ob-es-geht',
    asks: WHETHER,
    fills:
      /^(?!.*(?<!\p{L})(?:doch|ja|aber)(?!\p{L}))(?:Dies|Das|Dieses|Eine solche \p{L}+|Ein solche[rs] \p{L}+) (?:ist|sind|wird)(?: [\p{Ll}-]+| im \p{Lu}\p{L}+){0,5} (?:möglich|zulässig|geplant|vorgesehen|angedacht|beabsichtigt|erlaubt|gestattet|notwendig|erforderlich|vorhanden|umsetzbar|machbar|gegeben|gewährleistet|ausgeschlossen)(?=\.$|[,;])/u,
    yes: [
      ['Frau Birk fragt, ob das Boot auch im Winter fährt.', 'Dies ist rechtlich nicht möglich.'],
      ['Frau Birk fragt, ob der Steg verlegt wird.', 'Das ist derzeit nicht vorgesehen, da Geld fehlt.'],
    ],
    no: [
      ['Frau Birk fragt, ob das Boot nun fährt.', 'Bisher war dies nicht möglich.'],
      ['Frau Birk fragt, ob das Boot fährt.', 'Dies wäre sinnvoll.'],
    ],
  },
  {
    name: 'niemand-tut-es',
    asks: WHETHER,
    fills:
      /^(?:Keine[rs]?|Niemand|Alle)(?: (?:der|von den|aus dem|unter den) [^,;?]{2,60})? (?:erhebt|erheben|hat|haben|meldet|melden|wünscht|wünschen|äußert|äußern|stimmt|stimmen|möchte|möchten)(?!\p{L})/u,
    yes: [['Frau Birk fragt, ob jemand gegen das Boot ist.', 'Keiner von den Anglern hat etwas dagegen.']],
    no: [['Frau Birk fragt, ob das Boot leckt.', 'Keiner weiß etwas davon.']],
  },
];
