import { type AskingCue, INFORMATION, QUESTION } from './asking.ts';

/** Ways to ask that a noun tells, or that one is to be told something. */
export const ASKED_WITH_A_NOUN: readonly AskingCue[] = [
  {
    name: 'unterrichtet-werden-wollen',
    pattern:
      '^[^\\p{L}]*(?:Über|Darüber) [^;?!]{3,200}? (?<verb>möchten?|will|wollen|wollte|wünscht|wünschte) @S (?:\\p{Ll}+ )?(?:unterrichtet|informiert|aufgeklärt|ins Bild gesetzt) (?:zu )?werden(?=[.,]|$)|(?<![\\p{L}-])(?<verb2>möchten?|will|wollen|wollte|wünscht|wünschte)(?: @S)?(?: \\p{Ll}+){0,3} (?:unterrichtet|informiert|aufgeklärt) (?:zu )?werden, @W',
    asker: 'subject',
    yes: [
      'Über den Zustand des Stegs möchte Herr Adler unterrichtet werden.',
      'Über den Preis, den der Rat geboten habe, wünschte Frau Birk aufgeklärt zu werden.',
      'Frau Birk möchte gern darüber informiert werden, wann das Boot kommt.',
    ],
    no: ['Herr Adler möchte rechtzeitig informiert werden.'],
  },
  {
    name: 'lässt-sich-etwas-erklären',
    pattern:
      '(?<![\\p{L}-])(?<verb>lässt|ließ|lassen|ließen)(?: @S)? sich (?:@S )?(?:[^;?!.,]{2,80} )?(?:erklären|erläutern|vorrechnen|schildern|aufschlüsseln)(?=[.]|$)',
    asker: 'subject',
    ifAnswered: true,
    yes: [
      'Herr Adler lässt sich die einzelnen Kosten erklären.',
      'Was das Boot kostet, ließ sich Frau Birk vorrechnen.',
    ],
    no: ['Herr Adler lässt sich wählen.', 'Das Boot lässt sich leicht heben.'],
  },
  {
    name: 'kommt-von-jemandem-die-frage',
    pattern: `(?<![\\p{L}-])(?<verb>kommt|kam)(?: \\p{Ll}+){0,2} (?:von|vom|aus)(?: de[rm])? (?<asker>@N) (?:noch )?(?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION})(?:,? @W| (?:nach|zu|zum|zur) )`,
    asker: 'named',
    yes: [
      'Online kommt von Frau Birk die Frage nach den Booten.',
      'Zuletzt kam aus der Bürgerschaft die Frage, ob das Boot fährt.',
    ],
    no: ['Von Frau Birk kommt das Boot.', 'Dann kommt von Herrn Adler die Rechnung.'],
  },
  {
    name: 'hakt-ein-ob',
    pattern: '(?<![\\p{L}-])(?<verb>hakt|hakte)(?: @S)?(?: \\p{Ll}+)? ein, @W',
    asker: 'subject',
    yes: ['Den Preis betreffend, hakt Herr Adler ein, ob das Boot dabei sei.'],
    no: ['Herr Adler hakt das Thema ab.'],
  },
  {
    name: 'gelegenheit-zu-fragen',
    pattern:
      '(?<![\\p{L}-])(?<verb>nutzt|nutzte|ergreift|ergriff)(?: @S)? (?:hier )?(?:die|diese) (?:Gelegenheit|Möglichkeit)[^;?!.]{0,140} (?:zu (?:fragen|erfragen)|nachzufragen)(?![\\p{L}])',
    asker: 'subject',
    yes: ['Herr Adler nutzt die Gelegenheit, die Gäste nach dem Preis zu fragen.'],
    no: ['Herr Adler nutzt die Gelegenheit, der Wehr zu danken.'],
  },
  {
    name: 'darum-dass-es-gesagt-werde',
    pattern:
      '(?<![\\p{L}-])(?<verb>bittet|bat|bitten|baten)(?: @S)?(?: \\p{Ll}+)? darum, dass (?:(?:ihm|ihr|ihnen|uns|dazu|hierzu|noch|einmal|hier|dem Rat|dem Ausschuss) ){0,3}(?:mitgeteilt|erläutert|dargelegt|beantwortet|erklärt|gesagt) (?:werde|wird|würde),? @W',
    asker: 'subject',
    yes: ['Frau Birk bittet darum, dass mitgeteilt werde, ob das Boot leckt.'],
    no: ['Frau Birk bittet darum, dass den Anglern mitgeteilt werde, ob das Boot leckt.'],
  },
  {
    name: 'begehrt-aufschluss',
    pattern:
      '(?<![\\p{L}-])(?<verb>begehrt|begehrte|erwartet|erwartete|fordert|forderte|verlangt|verlangte)(?: @S)? (?:Auskunft|Aufschluss|Aufklärung|Klarheit)(?: darüber)?, @W',
    asker: 'subject',
    yes: ['Frau Birk nahm Bezug auf den Plan und begehrte Aufschluss darüber, weshalb das Boot leckt.'],
    no: ['Frau Birk verlangt ein Boot.'],
  },
  {
    name: 'meldet-sich-mit-der-frage',
    pattern: `(?<![\\p{L}-])(?<verb>meldet|meldete) (?:@S )?sich [^;?!]{0,80}mit (?:der|einer) (?:\\p{Ll}+ )?(?:${QUESTION}),? @W`,
    asker: 'subject',
    yes: ['Herr Adler meldete sich ein zweites Mal, diesmal mit der Frage, ob das Boot fährt.'],
    no: ['Herr Adler meldete sich zu Wort.'],
  },
  {
    name: 'zum-anlass-für-die-frage',
    pattern: `(?<![\\p{L}-])(?<verb>nimmt|nahm)(?: @S)?(?: (?:dies|das))? zum Anlass für (?:die|eine) (?:\\p{Ll}+ )?(?:${QUESTION})(?![\\p{L}])`,
    asker: 'subject',
    yes: ['Dies nimmt er zum Anlass für die Frage an die Vorsitzende, warum das Boot leckt.'],
    no: ['Dies nimmt er zum Anlass für eine Feier.'],
  },
  {
    name: 'bedarf-anmelden',
    pattern:
      '(?<![\\p{L}-])(?<verb>meldet|meldete)(?: @S)? (?:Informations|Klärungs|Aufklärungs|Erläuterungs)bedarf an(?:,? @W|(?=[.,]))|(?<![\\p{L}-])(?<verb2>bedarf|bedurfte)(?: @S)? (?:einer|der) (?:\\p{Ll}+ )?(?:Erläuterung|Erklärung|Aufklärung), @W',
    asker: 'subject',
    yes: [
      'Herr Adler meldet Informationsbedarf an, inwieweit das Boot fährt.',
      'Frau Birk bedurfte einer Erläuterung, was das Boot kostet.',
    ],
    no: ['Herr Adler meldet sich an.'],
  },
  {
    name: 'um-ein-klares-wort-bitten',
    pattern:
      '(?<![\\p{L}-])(?<verb>bittet|bat|ersucht|ersuchte)[^;?!.]{0,80} um (?:ein klares Wort|Klartext|eine (?:Größenordnung|Hausnummer))(?:,? @W|(?=[.,]|$))',
    asker: 'subject',
    yes: [
      'Frau Birk bittet den Bürgermeister um ein klares Wort, ob das Boot fährt.',
      'Herr Adler bittet um eine Größenordnung.',
    ],
    no: ['Frau Birk bittet um Ruhe.'],
  },
  {
    name: 'gern-eine-aufstellung',
    pattern:
      '(?<![\\p{L}-])(?<verb>hätten?) (?:@S )?gerne? (?:eine|einen|die) (?:\\p{Ll}+ )?(?:Aufstellung|Auflistung|Übersicht|Größenordnung) (?:de[rs]|über|zu|zum|zur)(?![\\p{L}])',
    asker: 'subject',
    yes: ['Frau Birk hätte gern eine Aufstellung der Mittel, die der Ort abgerufen hat.'],
    no: ['Frau Birk hätte gern ein Boot.'],
  },
  {
    name: 'auskunft-erbittet-jemand',
    pattern: `^[^\\p{L}]*(?:(?:Eine|Näheren?|Genauere) )?(?:\\p{Ll}+ )?(?:${INFORMATION}|Erläuterung(?:en)?|Mitteilung|Erklärung|Aufstellung)(?: (?:dazu|hierzu|darüber|hierüber|dafür))?(?:,? @W[^;:?!.]{2,200},| (?:zu|zum|zur|über) [^,;:?!.]{2,120}) (?<verb>erbittet|erbat|wünscht|wünschte|begehrt|begehrte|verlangt|verlangte)(?= @S)`,
    asker: 'subject',
    yes: [
      'Eine Auskunft dazu, ob das Boot leckt, erbittet Frau Birk.',
      'Auskunft über den Preis des Bootes erbat Herr Adler.',
    ],
    no: ['Auskunft über den Preis des Bootes gab Herr Adler.'],
  },
  {
    name: 'gründe-hören-wollen',
    pattern:
      '(?<![\\p{L}-])(?<verb>möchten?|will|wollen|wollte|wollten|wolle)(?: @S)?(?: \\p{Ll}+){0,3} (?:den|die|de[rs]|nähere) (?:\\p{Ll}+ )?(?:Grund|Gründe|Ursachen?|Hintergründe?|Anlass)(?: (?:dafür|hierfür|dazu))? (?:hören|erfahren|kennen|wissen)(?:, dass|, @W|[.])',
    asker: 'subject',
    yes: [
      'Er möchte die Gründe dafür hören, dass das Boot leckt.',
      'Frau Birk wollte den Grund erfahren, weshalb das Boot leckt.',
    ],
    no: [
      'Frau Birk will die Gründe nicht hören.',
      'Herr Adler wollte das Boot wissen lassen, dass es leckt.',
    ],
  },
  {
    name: 'diese-angabe-hätte-jemand-gern',
    pattern:
      '^[^\\p{L}]*(?:Diese[rn]?|Solche|Dieselben?|Die(?: gleichen?)?) (?:Angaben?|Zahl(?:en)?|Auskunft|Information(?:en)?|Aufstellung|Übersicht|Daten|Liste) (?<verb>hätten?|möchten?|wünscht|wünschte|wünschen|erbittet|erbat) @S(?: (?:gern|gerne))?(?! (?:nicht|kein|\\p{Ll}+ nicht))',
    asker: 'subject',
    yes: [
      'Diese Angabe hätte Herr Adler gern gesondert für die Boote.',
      'Solche Zahlen wünscht Frau Birk auch für den Steg.',
    ],
    no: ['Diese Angabe hat Herr Adler gern gemacht.', 'Diese Zahlen hätte Herr Adler nicht genannt.'],
  },
];
