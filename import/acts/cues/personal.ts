import { infinitive, PAPERS } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';
import { ACTS, CHECKS, SENDS } from './services.ts';

/** One person as the subject: who says of himself what he will do promises it, whatever it is. */
const PERSON =
  '(?:[Ee]r|[Ss]ie|[Ii]ch|(?:Herr|Frau) (?:Dr\\. |Prof\\. )?\\p{Lu}[\\p{L}-]+|(?:\\p{L}*[Bb]ürgermeister|\\p{L}*[Vv]orsteher|\\p{L}*[Ll]eiter|\\p{L}*[Dd]ezernent|Kämmerer|Kämmer)(?:in)?(?: \\p{Lu}[\\p{L}-]+)?|(?:[Dd]er|[Dd]ie) (?:\\p{L}*[Vv]orsitzende|Beigeordnete))';
/** The same behind the verb. */
const BEHIND =
  '(?:er|sie|ich|Herr|Frau|(?:der|die) (?:\\p{L}*[Vv]orsitzende|\\p{L}*[Bb]ürgermeister(?:in)?|\\p{L}*[Vv]orsteher(?:in)?|\\p{L}*[Ll]eiter(?:in)?|Beigeordnete|Kämmerer|Kämmerin)) ';
/** What one does for a body or an office of one's own is no service to the meeting. */
const NOT_IN_OFFICE =
  /^(?!.*(?:Antrag|Anträge|(?<!dem )Amt|Ämter|Tätigkeit|Vorsitz|Mandat|Nachfolge|Aufgabe|Klage|Widerspruch)(?!\p{L}))/u;

/** What people are, undergo or do for themselves, how they vote, and what they build or pay: news and plans. */
const NO_SERVICE = words(
  '(?:sein|haben|werden|können|müssen|dürfen|sollen|wollen|mögen|brauchen|benötigen|bleiben|stehen|liegen|sitzen|leben|wohnen|gehen|fahren|reisen|kommen|laufen|fallen|wechseln|teilnehmen|beiwohnen|anwesend|fehlen|verlassen|ausscheiden|zurücktreten|aufhören|antreten|kandidieren|bewerben|heiraten|feiern|erhalten|bekommen|verlieren|gewinnen|sehen|hören|merken|wissen|verstehen|erleben|erfahren|leiden|hoffen|glauben|denken|meinen|akzeptieren|hinnehmen|dulden|begrüßen|bedauern|zustimmen|ablehnen|stimmen|abstimmen|enthalten|mittragen|unterstützen|befürworten|folgen|entgegenstellen|übernehmen|abgeben|niederlegen|leiten|führen|vertreten|eröffnen|schließen|beenden|beginnen|fortfahren|zusammenfassen|bauen|errichten|sanieren|erneuern|pflastern|asphaltieren|mähen|streichen|zahlen|bezahlen|kaufen|verkaufen|pachten|klagen|ausüben|wahrnehmen|weitermachen|scheitern|enden|entstehen|stattfinden|erfolgen|dauern|gelten|entfallen|ausfallen|ausbessern|verpflichten)',
);
const INFINITIVE = `(?<= )(?!${NO_SERVICE.source})\\p{Ll}{3,}(?:en|ern|eln)`;

/** Any service, where one person will do it. */
export const PERSONAL: readonly PromiseCue[] = [
  {
    name: 'er-wird',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      new RegExp(
        `(?<!\\p{L})(?:wird|werde)(?!\\p{L})(?:(?<=(?<!\\p{L})${PERSON} (?:wird|werde))|(?= ${BEHIND}))`,
        'u',
      ),
      NOT_IN_OFFICE,
      new RegExp(`${INFINITIVE}(?: lassen)?(?=[.,;]|$| und )`, 'u'),
    ],
    yes: [
      'Er wird den Pächter bitten,',
      'Sobald die Zahlen da sind, werde er den Beirat einbeziehen.',
      'Herr Tann wird sie zur nächsten Sitzung mitbringen.',
      'Die Auskunft wird Frau Ilm dem Amt zuarbeiten.',
      'Der Ortsvorsteher wird eine Versammlung einberufen.',
    ],
    no: [
      'Er wird dem Antrag zustimmen.',
      'Sie werde an der Sitzung teilnehmen.',
      'Der Landkreis wird den Weg bauen.',
      'Die Firma wird Leute einstellen.',
      'Er wird zum Jahresende ausscheiden.',
      'allerdings werde der Steg ein Stück verschoben.',
      'Er wird einen Antrag einbringen.',
    ],
  },
  {
    name: 'dass-er-wird',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      new RegExp(`(?<=(?:^| )dass )(?=${PERSON}(?!\\p{L}))`, 'u'),
      NOT_IN_OFFICE,
      new RegExp(`${INFINITIVE}(?: lassen)? (?:wird|werde)(?!\\p{L})`, 'u'),
    ],
    yes: ['dass er den Pächter um Auskunft bitten werde.', 'dass Frau Ilm die Karte mitbringen wird.'],
    no: [
      'dass er einen Antrag stellen werde.',
      'dass er dem Antrag zustimmen werde.',
      'dass der Markt Leute anziehen werde.',
    ],
  },
  {
    name: 'er-will-liefern',
    kind: 'intention',
    voice: 'active',
    personal: true,
    pattern: [
      words('will|wolle|wollte'),
      words(
        `(?:${PAPERS}|\\p{L}*(?:[Aa]ufstellung|[Ll]iste|[Üü]bersicht|[Bb]ericht|[Aa]uswertung|[Bb]erechnung|[Zz]ahl|[Ss]tatistik|[Kk]opien?)|sie|es|ihn|diese|dies|das(?! \\p{Lu}))`,
      ),
      infinitive(
        'liefern|nachliefern|nachreichen|schicken|zuschicken|senden|zusenden|zufaxen|faxen|mailen|zumailen|übersenden|vorlegen|bereitstellen|mitbringen|heraussuchen|zusammenstellen|nachschlagen|erstellen',
      ),
    ],
    yes: [
      'Herr Tann will die Aufstellung bis zur Sitzung im Dezember liefern.',
      'er wollte die Liste am nächsten Tag dem Vorsitzenden zufaxen.',
    ],
    no: ['Herr Tann will das Boot liefern.', 'Herr Tann will das wissen.'],
  },
  {
    name: 'er-würde-es-tun',
    kind: 'offer',
    voice: 'active',
    personal: true,
    pattern: [
      /(?<!\p{L})würde(?!\p{L})(?:(?<=(?<!\p{L})(?:[Ee]r|[Ss]ie|(?:Herr|Frau) \p{Lu}[\p{L}-]{1,40}) würde)|(?= (?:er|sie|Herr|Frau) ))/u,
      words(
        'dies|das(?! \\p{Lu})|es|sich|hierbei|dabei|dafür|hierfür|(?:den|die) (?:Kontakt|Termin|Organisation|Planung|Koordination|Anfrage)',
      ),
      infinitive(
        `organisieren|koordinieren|übernehmen|vorbereiten|erledigen|herstellen|besorgen|beschaffen|erstellen|${CHECKS.infinitives}|${SENDS.infinitives}|${ACTS.infinitives}`,
      ),
      /^(?=[.;]|$| und )/u,
    ],
    yes: ['Er würde dies übernehmen und die Boote besorgen.', 'Frau Ilm würde sich darum kümmern.'],
    no: [
      'Er würde dies begrüßen.',
      'Er würde das übernehmen, wenn er Zeit hätte.',
      'Der Verein würde dies organisieren.',
    ],
  },
  {
    name: 'erkundigt-sich-dort',
    kind: 'check',
    voice: 'active',
    personal: true,
    asked: true,
    pattern: [words('erkundigt|erkundige'), words('sich'), words('beim?|dort|in der|im')],
    yes: ['Herr Tann erkundigt sich beim Kreis, wie es weitergeht.'],
    no: ['Herr Tann erkundigt sich nach dem Boot.'],
  },
  {
    name: 'er-lässt-machen',
    kind: 'firm',
    voice: 'active',
    personal: true,
    pattern: [
      new RegExp(
        `(?<!\\p{L})(?:lässt|lasse)(?!\\p{L})(?:(?<=(?<!\\p{L})${PERSON} (?:lässt|lasse))(?! sich )|(?= ${BEHIND}))`,
        'u',
      ),
      words(
        '(?:einplanen|erledigen|reparieren|beheben|beseitigen|entfernen|austauschen|ersetzen|reinigen|säubern|leeren|kontrollieren|messen|umsetzen|nachbessern|aufstellen|anbringen|versetzen|zurückschneiden|erstellen|anfertigen|ausarbeiten|heraussuchen|zusammenstellen|zukommen|nachzählen|räumen|prüfen|überprüfen|klären|abklären|ermitteln|berechnen|abdrucken|veröffentlichen|aushängen|ausrechnen|untersuchen|ausbessern|flicken|schneiden|mähen|streichen|waschen|in die Reinigung bringen|ein Angebot (?:einholen|geben)|Angebote einholen)',
      ),
    ],
    yes: [
      'Sie lässt eine weitere Kontrolle einplanen.',
      'Das lasse er umgehend beseitigen.',
      'Das lässt die Bürgermeisterin prüfen.',
    ],
    no: ['Das lässt sich reparieren.', 'Der Kreis lässt die Brücke reparieren.'],
  },
];
