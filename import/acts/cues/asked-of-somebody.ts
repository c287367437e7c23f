import { type AskingCue, INFORMATION, TO_BE_TOLD, TO_TELL } from './asking.ts';

/** Whom one asks to tell something is not told whom he has to tell it: a request to others. */
const ASKED = '(?:darum )?gebeten,? (?:(?:noch|kurz|doch|hierzu|dazu|bitte|nochmals) ){0,2}';
/** The same with whom he shall tell it, where that is who asks. */
const SUMMONED =
  '(?:\\p{Ll}+ ){0,2}(?:gebeten|ersucht|aufgefordert),? (?:(?:ihm|ihr|ihnen|doch|bitte) )?(?:zu (?:sagen|erklären|erläutern|berichten|schildern|nennen|beziffern)|mitzuteilen|darzulegen|auszuführen|anzugeben),? @W';
/** Over or to something, as its news is told. */
const ABOUT =
  '(?:über|zu[mr]?) [^;?!,]{2,80} (?:zu berichten|zu informieren|auszuführen|Auskunft zu (?:geben|erteilen))(?=[.,]|$)';
const OF =
  '(?:[Vv]om|[Vv]on|[Vv]onseiten|[Ss]eitens|[Dd]urch|[Aa]us(?: (?:der Mitte|den Reihen))?)(?: de[rsmn])?';

/** Ways to ask by asking somebody to tell: with the request in front, or in the passive. */
export const ASKED_OF_SOMEBODY: readonly AskingCue[] = [
  {
    name: 'um-auskunft-bittet-jemand',
    pattern: `^[^\\p{L}]*(?:\\p{Lu}\\p{L}+ )?[Uu]m (?:@A)?(?:${TO_BE_TOLD}|Mitteilung, @W)[^;?!]{0,240}?,? (?<verb>bittet|bat|bitten|baten|ersucht|ersuchte)(?: [\\p{Ll}]+){0,2} @S`,
    asker: 'subject',
    yes: [
      'Um eine Erläuterung zum Boot bittet Frau Birk.',
      'Um Auskunft, wann das Boot komme, bittet Herr Adler.',
      'Um nähere Angaben bat daraufhin Frau Birk.',
    ],
    no: ['Um eine Kopie des Vertrags bittet Frau Birk.', 'Um Ruhe bittet Herr Adler.'],
  },
  {
    name: 'wird-von-gebeten-zu-sagen',
    pattern: `${OF} (?<asker>@N) (?<verb>wird|wurde)(?: @N)? (?:\\p{Ll}+ ){0,2}${ASKED}(?:${TO_TELL},? @W|${ABOUT})|(?<verb2>wird|wurde) (?:von|vom|durch|seitens)(?: de[rsmn])? (?<asker2>@N) ${ASKED}(?:${TO_TELL},? @W|${ABOUT})|(?<verb3>wird|wurde|werde|werden|wurden) (?:von|vom|durch|seitens) (?<asker3>@O) ${SUMMONED}|(?:Von|Vom|Durch|Seitens)(?: de[rs])? (?<asker4>@O) (?<verb4>wird|wurde|werde|werden|wurden) @S ${SUMMONED}`,
    asker: 'named',
    asksSubject: true,
    yes: [
      'Von Frau Birk wird darum gebeten mitzuteilen, wann das Boot kommt.',
      'Die Verwaltung wird von Frau Birk gebeten, zu erläutern, warum das Boot leckt.',
      'Herr Adler wird von Frau Birk gebeten zu sagen, ob das Boot leckt.',
      'Von Frau Birk wurde Herr Adler ersucht, darzulegen, wie das Boot fährt.',
      'Aus den Reihen der Mitglieder wird gebeten zu erläutern, warum das Boot leckt.',
      'Seitens der Fraktion wird darum gebeten, über den Stand der Arbeiten zu berichten.',
    ],
    no: [
      'Von Frau Birk wird darum gebeten zu prüfen, ob das Boot leckt.',
      'Herr Adler wird gebeten zu sagen, ob das Boot leckt.',
      'Von Frau Birk wird darum gebeten, der Werft mitzuteilen, wann das Boot kommt.',
    ],
  },
  {
    name: 'wird-gebeten-zu-sagen',
    pattern: `(?<verb>wird|wurde) (?:(?!von|vom|durch|seitens)\\p{Ll}+ ){0,3}?${ASKED}(?:${TO_TELL},? @W|${ABOUT})|^[^\\p{L}]*(?:Gebeten|Erbeten) (?<verb2>wird|wurde) (?:um )?(?:@A)?(?:${INFORMATION}|Erläuterung(?:en)?|Mitteilung),? @W`,
    asker: 'hidden',
    asksSubject: true,
    yes: [
      'Zudem wird darum gebeten mitzuteilen, wann das Boot kommt.',
      'Die Verwaltung wird gebeten zu erläutern, warum das Boot leckt.',
      'Es wird gebeten, über den Stand der Arbeiten zu berichten.',
      'Gebeten wird um Auskunft, wann das Boot kommt.',
    ],
    no: [
      'Es wird darum gebeten zu prüfen, ob das Boot leckt.',
      'Die Vereine werden gebeten mitzuteilen, wann sie feiern.',
      'Es wird darum gebeten, Herrn Adler mitzuteilen, welche Boote lecken.',
    ],
  },
];
