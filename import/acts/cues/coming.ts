import { FUTURE, infinitive, NOT_TO_LEARN, TO_OTHERS } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';
import { ACTS, CHECKS, SENDS, TELLS } from './services.ts';

/** So soon that it is no plan but a promise. */
const SOON = words(
  '(?:noch )?in dieser Woche|(?:noch )?diese Woche|(?:in der )?nächsten? Woche|in den nächsten Tagen|morgen|noch heute|umgehend|unverzüglich|schnellstmöglich|sofort|kurzfristig|zeitnah',
);

/** What somebody says that he will do, wants to do or could gladly do. */
export const COMING: readonly PromiseCue[] = [
  {
    name: 'versuchen-wird',
    kind: 'intention',
    voice: 'active',
    pattern: [words('man|Verwaltung|Gemeinde|Stadt'), words('versuchen (?:wird|werde|werden)')],
    yes: ['Herr Tann erklärt, dass man seitens der Verwaltung versuchen wird, die Frist zu verlängern.'],
    no: ['Die Angler werden versuchen, Hechte zu fangen.'],
  },
  {
    name: 'wird-versuchen',
    kind: 'intention',
    voice: 'active',
    pattern: [
      /(?<!\p{L})(?:(?<=(?:[Mm]an|Verwaltung|Gemeinde|Stadt) )(?:wird|werde)|(?:wird|werde)(?= (?:man|die (?:Verwaltung|Gemeinde|Stadt)) ))(?!\p{L})/u,
      words('versuchen'),
    ],
    yes: ['Die Verwaltung wird versuchen, einen Pächter zu finden.', 'Daher werde man versuchen,'],
    no: ['Die Angler werden versuchen, Hechte zu fangen.', 'Die Verwaltung wird das versuchsweise tun.'],
  },
  {
    name: 'wird-prüfen',
    kind: 'check',
    voice: 'active',
    pattern: [FUTURE, infinitive(CHECKS.infinitives)],
    yes: ['Die Stadt wird dies prüfen.', 'Das werde er klären lassen.', 'Er werde sich erkundigen.'],
    no: ['Die Stadt wird beauftragt zu prüfen.', 'Der Antrag wird geprüft.'],
  },
  {
    name: 'prüfen-wird',
    kind: 'check',
    voice: 'active',
    pattern: [infinitive(CHECKS.infinitives, '(?: lassen)? (?:wird|werde|werden)')],
    yes: ['dass das Bauamt den Zaun prüfen werde.'],
    no: ['dass das Bauamt den Zaun prüfen solle.'],
  },
  {
    name: 'wird-mitteilen',
    kind: 'firm',
    voice: 'active',
    pattern: [FUTURE, infinitive(`${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`)],
    yes: [
      'Die Pläne wird sie nachreichen.',
      'Er werde die Karte der Niederschrift beifügen.',
      'Frau Ilm wird sich mit dem Pächter in Verbindung setzen.',
    ],
    no: ['Der Bauhof wird die Fläche freilegen.', 'Er wird gebeten zu berichten.'],
  },
  {
    name: 'mitteilen-wird',
    kind: 'firm',
    voice: 'active',
    pattern: [
      infinitive(`${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`, ' (?:wird|werde|werden)'),
    ],
    yes: ['dass er darauf dringen wird.', 'dass sie im Mai berichten werde.'],
    no: ['dass sie im Mai berichten solle.'],
  },
  {
    name: 'würde-mitteilen',
    kind: 'intention',
    voice: 'active',
    personal: true,
    later: true,
    pattern: [
      words('würde'),
      infinitive(`${CHECKS.infinitives}|${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`),
      /^(?!, (?:wenn|falls|sofern|sollte)(?!\p{L}))/u,
    ],
    yes: [
      'Er würde sich zu gegebener Zeit mit der Werft in Verbindung setzen.',
      'Sie würde im Mai darüber berichten.',
    ],
    no: [
      'Er würde die Zahlen nachreichen, wenn er sie hätte.',
      'Er würde sich darüber freuen.',
      'Er habe berichtet.',
    ],
  },
  {
    name: 'führt-Gespräch',
    kind: 'firm',
    voice: 'active',
    pattern: [
      FUTURE,
      words('(?:Gespräche?|Rücksprache|Kontakt|\\p{L}*[Tt]ermin|Verbindung|Begehung|Besichtigung)'),
      words('(?<!zu )(?:führen|suchen|aufnehmen|halten|vereinbaren)'),
    ],
    yes: [
      'Darüber wird Herr Tann ein Gespräch mit dem Pächter führen.',
      'Das Amt wird einen Ortstermin vereinbaren.',
    ],
    no: ['Es werden Gespräche geführt.'],
  },
  {
    name: 'will-klären',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('will|wolle|wollen|wollten?'),
      NOT_TO_LEARN,
      infinitive(
        `${CHECKS.infinitives}|${SENDS.infinitives}|${ACTS.infinitives}|vorlegen|beantworten|berichten|informieren|unterrichten|zurückkommen|melden|Bescheid geben|ansprechen|einladen|vortragen|vorstellen|einbringen|besprechen|mitteilen(?!,)`,
      ),
    ],
    yes: [
      'Sie wollte diese nachreichen.',
      'Frau Ilm will ermitteln,',
      'Die Frist wolle sie klären.',
      'Der Bauhof wolle eine Liste vorlegen.',
      'Herr Tann will dies in Erfahrung bringen.',
      'Im Mai will sie dazu Ergebnisse mitteilen.',
    ],
    no: [
      'Er wolle mitteilen, dass es gehe.',
      'Er wolle das wissen.',
      'Er wolle in Erfahrung bringen,',
      'Der Verein will den Steg umbauen.',
    ],
  },
  {
    name: 'will-berücksichtigen',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('will|wolle|wollen|wollten?|möchte|wird|werde|werden'),
      words(
        'dies|das|es|ihn|diese[ns]?|den (?:Hinweis|Vorschlag|Wunsch|Punkt|Gedanken)|die (?:Anregung|Bitte|Idee|Hinweise|Vorschläge)',
      ),
      infinitive('berücksichtigen|beherzigen|einarbeiten|einplanen|vormerken|aufgreifen|beachten'),
    ],
    yes: [
      'Herr Tann wollte dies beim Einkauf berücksichtigen.',
      'Frau Ilm will die Anregung aufgreifen.',
      'Die Verwaltung wird das beim Bootskauf berücksichtigen.',
    ],
    no: ['Herr Tann will das Gesetz berücksichtigt sehen.', 'Frau Ilm will das nicht.'],
  },
  {
    name: 'möchte-Frage-mitnehmen',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('möchten?'),
      words(
        'Frage|Anfrage|dies(?:e|es)?|das(?! \\p{Lu})|es|Anregung|Hinweis|Punkt|Thema|Zahlen?|Antwort|Angaben',
      ),
      words('mitnehmen|nachreichen|nachliefern|weitergeben|weiterleiten'),
    ],
    yes: ['Herr Tann möchte die Frage mitnehmen.', 'Frau Ilm möchte die Zahlen nachreichen.'],
    no: ['Herr Tann möchte das Boot mitnehmen.'],
  },
  {
    name: 'will-später-eingehen',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('will|wolle|wird|werde|möchte'),
      words('[Hh]ierauf|[Dd]arauf|darauf'),
      words(
        '(?:nicht ?öffentlichen?r?|nächsten?r?|kommenden?r?) (?:Teil|\\p{L}*[Ss]itzung|\\p{L}*[Aa]usschuss)',
      ),
      words('eingehen|zurückkommen'),
    ],
    yes: ['Herr Tann will hierauf in der nichtöffentlichen Sitzung eingehen.'],
    no: ['Herr Tann will hierauf nicht eingehen.'],
  },
  {
    name: 'gibt-Vorausschau',
    kind: 'firm',
    voice: 'active',
    later: true,
    pattern: [
      FUTURE,
      words(
        '(?:eine|einen|die|den) (?:\\p{Ll}+ )?(?:Vorausschau|Ausblick|Überblick|Sachstandsbericht|Zwischenbericht|Übersicht|Einschätzung)',
      ),
      words('geben|abgeben|liefern|erstatten'),
    ],
    yes: ['Dort werde die Verwaltung am 23. Juni eine Vorausschau geben.'],
    no: ['Die Verwaltung gibt einen Überblick.'],
  },
  {
    name: 'klären-will',
    kind: 'intention',
    voice: 'active',
    pattern: [
      infinitive(
        `${CHECKS.infinitives}|${SENDS.infinitives}|${ACTS.infinitives}|vorlegen|beantworten`,
        ' (?:will|wolle|wollen)',
      ),
    ],
    yes: ['dass er sich darum kümmern wolle.'],
    no: ['dass er das wissen wolle.'],
  },
  {
    name: 'könne-gern',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words('könne|kann'),
      words('gerne?'),
      TO_OTHERS,
      infinitive(`${CHECKS.infinitives}|${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`),
    ],
    yes: ['Sie könne die Tabelle gern aufbereiten.'],
    no: ['Man könne dort gern sitzen.', 'Wer Zeit hat, kann sich gern bei ihm melden.'],
  },
  {
    name: 'gern-könne',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words('[Gg]erne?'),
      words('könne|können|kann|werde|wird'),
      infinitive(`${CHECKS.infinitives}|${SENDS.infinitives}|${TELLS.infinitives}|${ACTS.infinitives}`),
    ],
    yes: ['Gern könne sie die Namen nachtragen.'],
    no: ['Gern könne man dort sitzen.'],
  },
  {
    name: 'er-könne-nachfragen',
    kind: 'offer',
    voice: 'active',
    pattern: [
      words(
        '[Ee]r (?:könne|kann)|[Ss]ie (?:könne|kann)|(?:könne|kann) (?:er|sie)|[Ii]ch k(?:ann|önnte)|k(?:ann|önnte) ich',
      ),
      infinitive(`${CHECKS.infinitives}|${SENDS.infinitives}|anrufen|aufbereiten|zusammenstellen`),
    ],
    yes: ['Er könne beim Pächter nachfragen,', 'die kann ich Ihnen zuschicken.'],
    no: ['Man könne prüfen,', 'Sie könne das nicht sagen.'],
  },
  {
    name: 'lässt-klären',
    kind: 'check',
    voice: 'active',
    pattern: [words('(?:lasse|lässt|ließ)(?! sich)'), infinitive(CHECKS.infinitives)],
    yes: ['Sie lasse den Vorgang klären.'],
    no: ['Das lässt sich nicht sagen.'],
  },
  {
    name: 'wird-bald',
    kind: 'firm',
    voice: 'active',
    pattern: [
      /(?<=(?<!\p{L})(?:[Mm]an|[Ee]r|[Ss]ie|[Ii]ch|[Ww]ir) )(?:werde|wird|werden)(?!\p{L})|(?<!\p{L})(?:werde|wird|werden)(?= (?:man|er|sie|ich|wir) )/u,
      SOON,
      /(?<= )(?!(?:\p{Ll}*sein|haben|teilnehmen|werden|\p{Ll}*beginnen|\p{Ll}*gehen|\p{Ll}*kommen|\p{Ll}*finden|\p{Ll}*fahren|\p{Ll}*enden|\p{Ll}*treten|\p{Ll}*scheiden|\p{Ll}*stimmen|erfolgen|fehlen|liegen|stehen|sehen|können|müssen)[.,; ])\p{Ll}{3,}(?:en|ern|eln)(?=[.,;]|$| und )/u,
    ],
    yes: ['Man werde diesen noch in dieser Woche anbringen.', 'Das wird er morgen reparieren.'],
    no: [
      'Er werde morgen an der Sitzung teilnehmen.',
      'Er werde nächste Woche in Urlaub sein.',
      'Der Bauhof wird nächste Woche mähen.',
    ],
  },
  {
    name: 'möchte-dies-klären',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('möchten?|wollten?'),
      words('dies|das|es|dem|die (?:Sache|Angelegenheit|Frage)|den (?:Hinweis|Sachverhalt)'),
      infinitive(CHECKS.infinitives),
      /^(?: lassen)?(?=[.,;]|$| und )/u,
    ],
    yes: ['Herr Tann möchte dies mit dem Bauhof klären.', 'Frau Ilm möchte das prüfen lassen.'],
    no: ['Frau Birk möchte das geklärt haben.', 'Frau Birk möchte den Weg prüfen lassen.'],
  },
  {
    name: 'vorlegen-möchte',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('bis|nach|noch|schon|spätestens|in de[nr] nächsten|im nächsten'),
      infinitive(`${SENDS.infinitives}|${CHECKS.infinitives}|vorlegen|beantworten|berichten|vorstellen`),
      /^ möchten?(?!\p{L})/u,
    ],
    yes: ['dass er den Abschluss nach den Ferien vorlegen möchte.'],
    no: ['dass er den Weg pflastern möchte.'],
  },
  {
    name: 'angedacht-zu',
    kind: 'intention',
    voice: 'active',
    later: true,
    spans: true,
    pattern: [
      words('angedacht|beabsichtig(?:t|e|en)|vorgesehen|geplant|(?:hat|habe) vor'),
      words(`${CHECKS.withZu}|${SENDS.withZu}|${TELLS.withZu}`),
    ],
    yes: ['es sei angedacht, dies in der nächsten Sitzung zu besprechen.'],
    no: ['es sei angedacht, den Weg zu pflastern.'],
  },
];
