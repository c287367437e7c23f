import { IN_FRONT } from './asked-otherwise.ts';
import { type AskingCue, INFORMATION, QUESTION } from './asking.ts';

/** Words thrown in between. */
const THROWN_IN = 'Zwischenruf|Zuruf|Einwurf|Zwischenfrage|Einwand|Wortmeldung';

/** Ways to ask in which the verb of the sentence tells how, or how much, somebody wants to know. */
export const ASKED_ROUNDABOUT: readonly AskingCue[] = [
  {
    name: 'tut-es-um-zu-fragen',
    pattern:
      '(?<![\\p{L}-])(?<verb>(?!(?:ruft|rief|telefoniert|telefonierte|kontaktiert|kontaktierte|schreibt|schrieb|fährt|fuhr|wird|werde|werden|will|wolle|soll|solle|muss|müsse|kann|könne)(?!\\p{L}))\\p{Ll}{3,20})(?![\\p{L}-])(?![^;?!.]{0,120} (?:bei|beim) )[^;?!.]{0,120}?(?:,? um (?:\\p{Ll}+ ){0,2}| nicht (?:nehmen|umhin|verkneifen|versagen|verwehren|unterlassen),? )(?:zu (?:fragen|erfahren)|nachzufragen),? @W',
    asker: 'subject',
    yes: [
      'Frau Birk ergreift das Wort, um zu fragen, ob das Boot leckt.',
      'Herr Adler ließ es sich nicht nehmen zu fragen, wer das Boot streicht.',
      'Frau Birk kam nicht umhin nachzufragen, wann das Boot kommt.',
    ],
    no: [
      'Herr Adler sagt zu, zu fragen, ob das Boot leckt.',
      'Frau Birk nutzt die Gelegenheit, um zu danken.',
      'Herr Adler ruft an, um zu erfahren, ob das Boot leckt.',
    ],
  },
  {
    name: 'erlaubt-sich-die-frage',
    pattern: `(?<![\\p{L}-])(?<verb>erlaubt|erlaubte|erlaube|gestattet|gestattete)(?: @S)? sich(?: @S)?(?: [^;?!.,]{1,60})? (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W`,
    asker: 'subject',
    yes: ['Herr Adler erlaubt sich die Frage, wann das Boot kommt.'],
    no: ['Herr Adler erlaubt sich ein Boot, wenn die Frage geklärt ist.'],
  },
  {
    name: 'jemandem-kommt-es-darauf-an',
    pattern:
      '(?<asker>@N) (?<verb>kommt|kam|käme|komme)(?: es)?(?: \\p{Ll}+){0,3} darauf an,? zu (?:erfahren|wissen|hören),? @W|(?<verb2>kommt|kam|käme|komme)(?: es)? (?<asker2>@N)(?: \\p{Ll}+){0,3} darauf an,? zu (?:erfahren|wissen|hören),? @W',
    asker: 'named',
    yes: [
      'Frau Birk kommt es vor allem darauf an zu erfahren, wie viele Boote fehlen.',
      'Vor allem kam es Frau Birk darauf an, zu wissen, was das Boot kostet.',
    ],
    no: ['Frau Birk kommt es darauf an, dass das Boot dicht ist.'],
  },
  {
    name: 'mahnt-antwort-an',
    pattern: `(?<![\\p{L}-])(?<verb>mahnt|mahnte)(?![\\p{L}-])[^;?!.,]{0,60}? (?:${INFORMATION})(?: dar(?:auf|über))? an,? @W`,
    asker: 'subject',
    yes: ['Frau Birk mahnt eine Antwort an, wer das Boot streicht.'],
    no: ['Herr Adler mahnt zur Eile.'],
  },
  {
    name: 'bestätigt-haben-wollen',
    pattern:
      '(?<![\\p{L}-])(?<verb>möchten?|will|wollen|wollte|wollten|wolle|würden?|hätten?)(?![\\p{L}-])[^;?!.,]{0,120}? bestätigt (?:haben|bekommen|wissen|hören),? dass(?!\\p{L})|(?<![\\p{L}-])(?<verb2>lässt|ließ|lasse)(?: @S)? sich(?: [^;?!.,]{1,60})? (?:bestätigen|versichern|zusichern),? dass(?!\\p{L})|(?<![\\p{L}-])(?<verb3>bittet|bat|bitten|baten|bitte)(?![\\p{L}-])(?:[^;?!.,]{0,80}? um (?:@A)?(?:Bestätigung|Zusicherung|Versicherung)(?: (?:dafür|darüber))?,? (?:dass|@W)|[^;?!.]{0,60}?,? (?:@O )?zu bestätigen,? dass(?!\\p{L}))',
    asker: 'subject',
    yes: [
      'Frau Birk möchte bestätigt haben, dass das Boot dicht ist.',
      'Herr Adler will von Frau Ilm bestätigt wissen, dass das Boot bleibt.',
      'Frau Birk lässt sich bestätigen, dass das Boot dicht ist.',
      'Herr Adler bittet Frau Ilm um die Bestätigung, dass das Boot bleibt.',
    ],
    no: [
      'Frau Birk bestätigt, dass das Boot dicht ist.',
      'Herr Adler will bestätigen, dass das Boot bleibt.',
    ],
  },
  {
    name: 'vorn-was-jemand-hören-will',
    pattern: `${IN_FRONT}(?<verb>möchten?|will|wollen|wollte|wollten|wolle|würden?)(?: @S)(?: [^;?!.,]{1,60})? (?:hören|verstehen|bestätigt haben|geklärt sehen|gesagt bekommen|erklärt bekommen|nachvollziehen können)(?=[.,]|$)|${IN_FRONT}(?<verb2>lässt|ließ)(?: @S) sich(?: [^;?!.,]{1,60})? (?:erklären|erläutern|sagen|schildern|bestätigen)(?=[.,]|$)`,
    asker: 'subject',
    yes: [
      'Ob das Boot leckt, möchte Frau Birk sodann hören.',
      'Warum das Boot leckt, wollte Herr Adler verstehen.',
      'Wie das Boot gebaut ist, ließ Frau Birk sich von ihm erklären.',
    ],
    no: ['Ob das Boot leckt, wird Frau Birk hören.'],
  },
  {
    name: 'vorn-was-jemanden-interessiert',
    pattern: `${IN_FRONT}(?<verb>interessiert|interessierte|interessiere|beschäftigt|beschäftigte|beschäftige|bewegt|bewegte|würde|hätte)(?: \\p{Ll}+){0,2} (?<asker>@N)(?: (?:\\p{Ll}+ ){0,2}(?:interessieren|interessiert))?(?=[.,]|$)`,
    asker: 'named',
    yes: [
      'Wer das Boot streicht, interessierte Herrn Adler.',
      'Ob das Boot leckt, würde Frau Birk noch interessieren.',
      'Was das Boot kostet, beschäftigt ihn.',
    ],
    no: ['Wer das Boot streicht, interessiert niemanden.', 'Wer das Boot streicht, bezahlt Herr Adler.'],
  },
  {
    name: 'die-frage-stellte-jemand',
    pattern: `^[^\\p{L}]*(?:Die|Eine) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W[^;?!]{2,240}?, (?<verb>stellt|stellte|richtet|richtete|wirft|warf|äußert|äußerte|hat|hatte|wiederholt|wiederholte)(?: \\p{Ll}+)? @S(?![^.;]{0,80} (?:beantwortet|bejaht|verneint)(?!\\p{L}))`,
    asker: 'subject',
    yes: [
      'Die Frage, warum das Boot leckt, stellte Herr Adler gleich zweimal.',
      'Die Frage, ob das Boot leckt, warf Frau Birk auf.',
    ],
    no: [
      'Die Frage, ob das Boot leckt, hat Herr Adler beantwortet.',
      'Die Frage, ob das Boot leckt, stellte sich nicht.',
    ],
  },
  {
    name: 'die-frage-kam-von',
    pattern: `^[^\\p{L}]*(?:Die|Eine) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W[^;?!]{2,240}?, (?<verb>kam|kommt|stammt|stammte|wurde|wird|werde)(?: \\p{Ll}+){0,2} (?:von|vom|durch|seitens|aus)(?: de[rs])? (?<asker>@N)(?:[.,]|$| (?:\\p{Ll}+ ){0,4}(?:gestellt|aufgeworfen|angesprochen|vorgetragen)(?!\\p{L}))|^[^\\p{L}]*(?:Die|Eine) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W[^;?!]{2,240}?, (?<verb2>beschäftigt|beschäftigte|bewegt|bewegte|interessiert|interessierte|treibt|trieb)(?: \\p{Ll}+)? (?<asker2>@N)(?=[.,]|$| \\p{Ll}+(?: \\p{Ll}+)?\\.)`,
    asker: 'named',
    yes: [
      'Die Frage, wer das Boot streicht, kam von Herrn Adler.',
      'Die Frage, wer das Boot streicht, wurde von Frau Birk gestellt.',
      'Die Frage, wer das Boot streicht, beschäftigte Herrn Adler.',
    ],
    no: ['Die Frage, wer das Boot streicht, wurde von Herrn Adler beantwortet.'],
  },
  {
    name: 'lautete-die-frage-von',
    // What stands between quotation marks is not in the outline.
    pattern: `(?:\\?,?|^[^\\p{L}]*,) (?<verb>lautet|lautete|war|ist)(?: auch)? (?:die|eine|seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION}|Einwurf|Zwischenruf) (?:(?:von|vom|des|der|seitens) )?(?<asker>@N)|(?:\\?,?|^[^\\p{L}]*,) so (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION}) (?:(?:von|vom|des|der|seitens) )?(?<asker2>@N)`,
    asker: 'named',
    yes: [
      '„Was kostet das Boot?“, lautete die Frage von Herrn Adler.',
      '„Leckt das Boot?“, so die Nachfrage des Vorsitzenden.',
      'Leckt das Boot?, lautet die Frage von Frau Birk.',
    ],
    no: ['„Das Boot leckt“, lautete die Antwort von Frau Birk.'],
  },
  {
    name: 'zwischenruf-ob',
    pattern: `^[^\\p{L}]*(?:(?:Ein|Eine|Der|Die|Auf) )?(?:(?:den|einen|die|eine) )?(?:\\p{Ll}+ )?(?:${THROWN_IN}|${QUESTION}) (?:(?:von|vom|des|der|seitens) )?(?<asker>@N)(?: an (?:\\p{Ll}+ )?(?:@N|\\p{Lu}\\p{L}+))?,? @W[^;?!]{2,240}?, (?<verb>bleibt|blieb|verhallt|verhallte|geht|ging|findet|fand|wird|wurde|hat|hatte)(?: \\p{L}+){0,5} (?:unbeantwortet|offen|ohne (?:\\p{Ll}+ )?\\p{Lu}\\p{L}+|unkommentiert|ungehört|unerwidert|unter|überhört|übergangen|überging|im Raum(?: stehen)?|keine \\p{Lu}\\p{L}+|nicht (?:aufgegriffen|beantwortet))(?!\\p{L})`,
    asker: 'named',
    yes: [
      'Ein Zwischenruf von Herrn Adler, wer das Boot streicht, blieb ohne Erwiderung.',
      'Der Einwurf von Frau Birk, ob das Boot leckt, blieb unkommentiert.',
      'Eine Zwischenfrage von Frau Birk, ob das Boot leckt, ging im Lärm unter.',
      'Die Anschlussfrage der Anwohnerin an die Stadt, ob das Boot leckt, ging in der Unruhe unter.',
    ],
    no: ['Ein Zwischenruf von Herrn Adler blieb ohne Erwiderung.'],
  },
  {
    name: 'war-seine-nächste-frage',
    pattern: `${IN_FRONT}(?:so )?(?<verb>ist|sei|war|lautet|lautete|laute) (?<own>seine|ihre) (?:\\p{Ll}+ )?(?:${QUESTION})(?=[.,]|$)|${IN_FRONT}so (?<own2>seine|ihre|deren|dessen) (?:\\p{Ll}+ )?(?:${QUESTION})(?=[.,]|$)`,
    asker: 'speaker',
    yes: ['Ob das Boot leckt, war seine zweite Frage.', 'Wann das Boot kommt, lautet ihre Frage.'],
    no: ['Ob das Boot leckt, war seine Sorge.'],
  },
  {
    name: 'die-frage-treibt-jemanden-um',
    pattern:
      '(?<asker>@N) (?<verb>treibt|trieb|treibe|beschäftigt|beschäftigte|beschäftige|bewegt|bewegte|bewege|plagt|plagte|plage|quält|quälte)(?: \\p{Ll}+){0,2} die Frage(?: um)?,? @W|, (?:(?:dass|daß|wie) )?(?<asker2>@N)(?: \\p{Ll}+){0,2} die Frage (?:umtreibt|umtreibe|umtrieb|beschäftigt|beschäftige|bewegt|bewege|plagt|plage),? @W|(?<verb3>treibt|trieb|beschäftigt|beschäftigte|bewegt|bewegte) (?<asker3>@N)(?: \\p{Ll}+){0,2} die Frage(?: um)?,? @W',
    asker: 'named',
    yes: [
      'Herr Adler trug vor, ihn treibe die Frage um, ob der Steg bleibe.',
      'Herrn Adler plagt die Frage, ob der Steg bleibt.',
      'Frau Birk führte aus, dass sie die Frage umtreibe, ob der Steg bleibt.',
      'Seit Wochen beschäftigt Frau Birk die Frage, wer das Boot streicht.',
    ],
    no: ['Herrn Adler treibt der Wind um.'],
  },
];
