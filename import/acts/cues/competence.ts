import { type Phrase, words } from './phrase.ts';

/** Another body than the one that was asked. */
const ALONE = words('allein|alleine|alleinige[nrs]?|ausschließlich|einzig');

const FOR_THAT = words('[Dd]afür|[Hh]ierfür|[Ff]ür (?:die|das|den|diese[ns]?|solche)');

/** Others decide or are competent, and whoever was asked leaves it at that: the question is declined unless something is told or promised besides. */
export const COMPETENCE: readonly Phrase[] = [
  {
    name: 'for-that-others-are-competent',
    pattern: [
      FOR_THAT,
      words('ist|sind|sei|seien|war|wäre'),
      /^(?!.* nicht )/u,
      /(?<!\p{L})zuständig(?=[.,;]|$| und )/u,
    ],
    yes: ['Für die Karten sei die Hallen GmbH zuständig.', 'Hierfür ist der Landkreis zuständig.'],
    no: ['Der Verband sei zuständig.', 'Dafür sei man nicht zuständig.'],
  },
  {
    name: 'competent-not-we',
    pattern: [
      /(?<!\p{L})(?:[Dd]afür|[Hh]ierfür|[Dd]a|[Hh]ier|[Dd]amit)(?!\p{L})/u,
      /(?<!\p{L})zuständig, nicht (?:die|der|das) (?:Stadt|Gemeinde|Verwaltung|Kreis|Landkreis|Markt|Samtgemeinde|Verbandsgemeinde|Amt)(?!\p{L})/u,
    ],
    yes: ['Nach Ansicht von Herrn Tann ist dafür das Landesamt zuständig, nicht die Stadt.'],
    no: ['Dafür ist die Stadt zuständig, nicht der Bund.'],
  },
  {
    name: 'competent-are-others',
    pattern: [
      /(?:^|(?<=[,;] ))[Zz]uständig(?: (?:hier|da|dafür|hierfür|dafür allein|hier allein))? (?:sei|ist|seien|sind|war|wäre)(?: (?:hier|dafür|hierfür|da|jedoch|aber|allein|vielmehr|ausschließlich))* (?!(?:die|der|das) (?:Stadt|Gemeinde|Verwaltung|Bauamt|Rat|Ausschuss)(?!\p{L}))/u,
      words('der|die|das|allein'),
    ],
    yes: ['Zuständig sei das Landesamt,', 'Zuständig sei hier allein der Kreis.'],
    no: ['Zuständig sei die Stadt.', 'Der Kreis sei zuständig.'],
  },
  {
    name: 'points-to-competence',
    pattern: [
      words(
        '(?:verweis(?:t|e|en)|verwies(?:en)?)(?=[^;.]{0,80} (?:Zuständigkeit|zuständige[nrs]?)(?!\\p{L}))|auf die (?:\\p{Ll}+ )?Zuständigkeit(?=[^;.]{0,80} verw(?:iesen|eist|eise|ies)(?!\\p{L}))',
      ),
      /^(?!.*(?:eigene|ihre |seine |der Verwaltung|der Stadt(?!\p{L})|der Gemeinde))/u,
    ],
    yes: [
      'Herr Tann verweist auf die Zuständigkeit des Landkreises.',
      'Er hat auf die Zuständigkeit der Pfarrei verwiesen.',
      'Frau Ilm verweist an die zuständige Behörde.',
    ],
    no: ['Herr Tann verweist auf den Vertrag.', 'Frau Ilm verweist auf die Zuständigkeit der Stadt.'],
  },
  {
    name: 'falls-to-others',
    pattern: [
      /(?<!\p{L})(?:[Dd]as|[Dd]ies|[Dd]iese[rs]? \p{Lu}[\p{L}-]+)(?!\p{L})/u,
      words('fall(?:e|en)|fällt|fiele|lieg(?:t|e)'),
      words('in (?:die|den|der|dem) (?:\\p{L}*[Zz]uständigkeit|Zuständigkeitsbereich|Kompetenz|Hoheit)'),
      words('de[sr]|von|vom'),
      /^ (?!(?:Stadt|Gemeinde|Verwaltung|Stadtverwaltung|Gemeindeverwaltung|Bauamt(?:e?s)?|Ausschusses|Rate?s)(?!\p{L}))/u,
    ],
    yes: ['Dies falle in die Zuständigkeit des Landkreises.'],
    no: ['Das fällt in die Zuständigkeit der Gemeinde.', 'Das fällt in den Bach.'],
  },
  {
    name: 'lies-with-others',
    pattern: [
      words(
        '(?:[Vv]organg|[Ss]ache|[Aa]ngelegenheit|[Aa]kten?|[Zz]uständigkeit|\\p{L}*[Ee]ntscheidung|\\p{L}*[Vv]erfahren|[Vv]ergabe|[Vv]erantwortung|[Aa]nordnung|[Gg]enehmigung|[Aa]ufsicht|[Ff]ederführung)',
      ),
      words(
        '(?:lieg(?:t|e)|lag) (?:[^,;.]{1,60} )?(?:beim|bei de[rm])|(?:beim|bei de[rm]) [^,;.]{3,60} (?:liegt|liege|läge)',
      ),
    ],
    yes: [
      'dass der Vorgang bei der Wasserbehörde liege.',
      'Die Entscheidung liegt laut Frau Ilm allein beim Landkreis.',
      'dass die Vergabe beim Bauamt liegt.',
    ],
    no: ['Der Vorgang sei abgeschlossen.', 'Die Akte liegt im Schrank.'],
  },
  {
    name: 'others-for-that-competent-are',
    pattern: [FOR_THAT, /^(?!.* nicht )/u, words('zuständig (?:ist|sind|sei|seien|war|wäre)')],
    yes: ['dass dafür allein der Sportausschuss zuständig sei.'],
    no: ['dass der Verband zuständig sei.', 'Die dafür zuständige Kollegin ist im Urlaub.'],
  },
  {
    name: 'others-alone-decide',
    pattern: [words('entscheide(?:t|n)?|beschließ(?:t|e|en)|bestimm(?:t|e|en)|regel(?:t|e)'), ALONE],
    yes: ['Über den Stadl entscheidet allein die Kirche.', 'Das bestimme ausschließlich der Verein.'],
    no: ['Der Rat entscheidet im Mai.'],
  },
  {
    name: 'on-it-others-alone-decide',
    pattern: [
      words('[Dd]arüber|[Hh]ierüber'),
      ALONE,
      words('entscheide(?:t|n)?|befinde(?:t|n)?|beschließ(?:t|e)'),
    ],
    yes: ['dass darüber allein der Kreistag entscheide.'],
    no: ['dass allein die Kosten darüber entscheiden.', 'dass darüber der Rat entscheide.'],
  },
  {
    name: 'has-no-influence',
    pattern: [
      words('[Dd]arauf|[Hh]ierauf|auf die'),
      words('keinen? (?:\\p{Ll}+ )?(?:Einfluss|Einflussmöglichkeit(?:en)?|Handhabe)'),
      words('hab(?:e|en)|hat|hätten?'),
    ],
    yes: ['dass die Stadt hierauf keinen Einfluss habe.'],
    no: ['dass der Regen darauf Einfluss habe.'],
  },
  {
    name: 'is-incumbent-on-others',
    pattern: [
      words('oblieg(?:t|e|en)|oblag'),
      /(?<!\p{L})nicht (?:de[rmn]|dies) [^.;]{2,60}, sondern(?!\p{L})|^ (?:(?:allein|ausschließlich|vielmehr) )?(?:dem|der) (?!(?:Stadt|Gemeinde|Verwaltung|Bauhof|Bauamt|Rat|Ausschuss|Samtgemeinde)(?!\p{L}))\p{Lu}/u,
    ],
    yes: [
      'Die Ausstellung obliegt nicht dem Kreis, sondern dem Landesamt.',
      'Dies obliege allein dem Landkreis.',
    ],
    no: ['Die Pflege obliegt dem Bauhof.', 'Die Aufsicht obliegt der Verwaltung.'],
  },
  {
    name: 'business-of-others',
    pattern: [
      /(?<!\p{L})(?:ist|sei|sind|seien|war|wäre)(?: (?:nun einmal|doch|ja))? (?:Sache|Aufgabe|Angelegenheit) de[rs] \p{Lu}|(?<!(?:eine|der|die|diese) )(?:Sache|Aufgabe|Angelegenheit) de[rs] \p{Lu}[\p{L}-]+ (?:ist|sei|sind|seien|war|wäre)(?!\p{L})/u,
    ],
    yes: ['das sei Sache des Heimatvereins.', 'dass die Auswahl Sache der Landesbehörde ist,'],
    no: ['das sei eine Sache der Übung.', 'In der Sache der Birken ist er befangen.'],
  },
  {
    name: 'business-of-others-alone',
    pattern: [ALONE, words('Sache|Angelegenheit|Aufgabe|Entscheidung'), words('de[rs]')],
    yes: ['dass dies ausschließlich Sache des Vereins sei.'],
    no: ['das sei eine Sache der Übung.'],
  },
];

/** Who goes on to say nothing behind it has declined: "Darüber entscheide der Rat im Mai. Vorher wolle er nichts sagen." */
export const OTHERS_DECIDE: Phrase = {
  name: 'others-decide-on-it',
  pattern: [
    words('[Dd]arüber|[Hh]ierüber'),
    words('entscheide[tn]?|beschließe[tn]?|beschließt|bestimme[tn]?|befinde[tn]?'),
  ],
  yes: ['Darüber entscheide der Rat im Mai.', 'Hierüber befindet der Kreistag.'],
  no: ['Darüber berichtet der Rat.'],
};
