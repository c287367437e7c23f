import type { DecisionResult, VoteCount } from '../../model.ts';
import { hasFigures, votesIn } from './figures.ts';

/** Words that tell what came of a matter. The first record that fits decides. */
export interface ResultCue {
  readonly name: string;
  readonly result: DecisionResult;
  readonly pattern: RegExp;
  /** Results it must and must not be found in. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const RESULTS: readonly ResultCue[] = [
  {
    name: 'not-accepted',
    result: 'rejected',
    pattern:
      /(?<!\p{L})nicht\s(?:\p{L}+\s)?(?:genehmigt|angenommen|zugestimmt|zuzustimmen|befürwortet|bestätigt|entsprochen|gefolgt)(?!\p{L})|(?<!\p{L})kein(?:e|en)?\s(?:\p{L}+\s)?(?:Genehmigung|Zustimmung|Entlastung)\s(?:\p{L}+\s)?(?:erteilt|gegeben|gefunden)|(?:ist|sind)\s(?:.{0,80}\s)?dagegen(?!\p{L})/iu,
    yes: [
      'Die Niederschrift wird einstimmig nicht genehmigt.',
      'Dem Antrag wird mehrheitlich nicht zugestimmt.',
      'Daher wird einstimmig keine Genehmigung erteilt.',
      'Der Ortsrat ist einstimmig dagegen.',
    ],
    no: ['Der Vorlage wird zugestimmt.', 'Die nicht öffentliche Niederschrift wird genehmigt.'],
  },
  {
    name: 'rejected',
    result: 'rejected',
    pattern:
      /abgelehnt|abzulehnen|ablehnung|lehn(?:t|en|te|ten)\s(?:.{1,160}\s)?ab(?!\p{L})|keine Mehrheit|nicht (?:die|mit) .{0,30}Mehrheit|(?:sprach|sprich|sprech)\p{L}*\ssich\s.{0,80}gegen\s|stimm(?:t|en|te|ten)\s(?:.{0,80}\s)?(?:dagegen|gegen\s(?:den|die|das)\s)/iu,
    yes: [
      'Einstimmig abgelehnt',
      'Der Ausschuss lehnt den Antrag mit 5 Nein-Stimmen und 2 Ja-Stimmen ab.',
      'Der Ortsrat spricht sich einstimmig gegen den Abbau aus.',
    ],
    no: ['einstimmig bei 2 Gegenstimmen beschlossen', 'einstimmig'],
  },
  {
    name: 'withdrawn',
    result: 'withdrawn',
    pattern: /zurückgezogen|zurückgenommen|zieh(?:t|en)\s.{1,80}\szurück/iu,
    yes: ['zurückgezogen', 'Der Antrag wird zurückgezogen.', 'Die Fraktion zieht ihren Antrag zurück.'],
    no: ['zurückgestellt'],
  },
  {
    name: 'removed',
    result: 'removed',
    pattern: /abgesetzt|absetzung|(?:setz(?:t|en)|nimmt|nehmen)\s.{1,80}von der Tagesordnung/iu,
    yes: ['- abgesetzt -', 'Der Rat setzt den Punkt einstimmig von der Tagesordnung ab.'],
    no: ['Die Tagesordnung wird einstimmig festgestellt.'],
  },
  {
    name: 'deferred',
    result: 'deferred',
    pattern:
      /vertagt|vertagen|vertagung|zurückgestellt|zurückzustellen|zurückstellung|stell(?:t|en)\s.{1,80}\szurück(?!\p{L})|verschoben|verschieb(?:t|en)\s(?:\p{L}+\s){0,3}(?:TOP|\p{L}*Punkt|Antrag|Vorlage|Entscheidung|Beratung|Beschlussfassung)(?!\p{L})/iu,
    yes: [
      'vertagt',
      'Der Rat beschließt, den Punkt zurückzustellen.',
      'Der Ausschuss stellt die Vorlage einstimmig zurück.',
      'Der Rat wartet auf Angebote und verschiebt den TOP.',
    ],
    no: ['Der Rat beschließt, den Steg zu verschieben.', 'zurückgezogen', 'einstimmig'],
  },
  {
    name: 'referred',
    result: 'referred',
    pattern:
      /verwiesen|zu verweisen|verweist\s.{1,120}\s(?:an|in)\sde|verweisung|überwiesen|weitergabe an|zurückverwiesen/iu,
    yes: ['verwiesen', 'Der Rat verweist den Antrag einstimmig an den Bauausschuss.'],
    no: ['Der Rat beschließt einstimmig.'],
  },
  {
    name: 'noted',
    result: 'noted',
    pattern: /zur Kenntnis|Kenntnis genommen|Kenntnisnahme/iu,
    yes: ['Zur Kenntnis genommen', 'Der Rat nimmt den Bericht zustimmend zur Kenntnis.'],
    no: ['in Kenntnis der Lage beschlossen'],
  },
  {
    name: 'amended',
    result: 'amended',
    pattern:
      /(?<!un)geändert(?:e[rnsm]?)?\s(?:beschlossen|angenommen|fassung|form|beschluss\p{L}*)|(?<!un)geändert lt|abweichende[rnm]?\s(?:von|beschluss)|mit (?:den |der |einer |folgende[rn] )?(?:oben |vor)?\s?(?:genannten |stehenden )?(?:änderung|ergänzung)(?:en)? (?:beschlossen|angenommen|genehmigt)|ergänzte[rnm]? beschluss/iu,
    yes: ['geändert beschlossen', 'Einstimmig geänderter Beschluss', 'in geänderter Fassung angenommen'],
    no: ['ungeändert beschlossen', 'Der geänderte Plan liegt aus.'],
  },
  {
    name: 'considered',
    result: 'considered',
    pattern:
      /ohne (?:Beschluss|Empfehlung|Votum|Abstimmung)|kein(?:e|en)? (?:Beschluss|Empfehlung|Votum|Abstimmung)|^(?:nur |gilt als )?(?:vor)?beraten|(?:als|ist|gilt) (?:vor)?beraten(?!\p{L})|beschluss\p{L}* (?:wird|erfolgt) nicht/iu,
    yes: [
      'ohne Beschluss',
      'Keine Beschlussempfehlung',
      'gilt als beraten.',
      'Einstimmig als beraten und behandelt angesehen',
    ],
    no: ['Nach kurzer Beratung einstimmig beschlossen', 'Ohne weitere Beratungen beschließt der Rat:'],
  },
  {
    name: 'accepted',
    result: 'accepted',
    pattern:
      /beschlossen|beschlie(?:ß|ss)|beschloss|angenommen|annahme|zugestimmt|zustimmung|stimm(?:t|en|te|ten)\s(?:.{0,200}\s)?(?:zu|dafür|für)(?!\p{L})|genehmig|bestätig|festgestellt|stellt?\s.{0,200}\sfest|lt\.|laut|beschlussvorschlag|befürwort|empf(?:iehlt|ehlen|ohlen|ahl)|billig|gewählt|wählt|benannt|benennt|bestimmt|beauftragt|entlastung|(?:spricht|sprechen|sprach(?:en)?)\ssich\s.{0,120}(?:für|aus)|gefolgt|folgt|ergeht|entsandt|beantrag(?:t|en)(?!\p{L})/iu,
    yes: [
      'ungeändert beschlossen',
      'Der Rat stimmt der Vorlage zu.',
      'lt. Beschlussvorschlag',
      'Der Rat beantragt, den Steg zu sperren.',
    ],
    no: ['siehe oben', 'Pos. 5'],
  },
  {
    name: 'by-majority',
    result: 'accepted',
    pattern: /einstimmig|einmütig|mehrheitlich|mit (?:Stimmen)?mehrheit|(?<!\p{L})ja(?!\p{L}|[- ]stimm)/iu,
    yes: ['einstimmig/ja', 'mehrheitlich'],
    no: ['5 Ja, 2 Nein'],
  },
];

/** What words say came of a matter, and the name of the record that says so. */
export interface Outcome {
  readonly result: DecisionResult;
  readonly rule: string;
}

/** Words first, then figures: more for it than against. Null where neither tells. */
export function outcomeOf(words: string): Outcome | null {
  const cue = RESULTS.find(({ pattern }) => pattern.test(words));
  if (cue !== undefined && cue.name !== 'by-majority') return { result: cue.result, rule: cue.name };
  const votes = votesIn(words);
  if (hasFigures(votes) && !votes.unanimous)
    return { result: forIt(words, votes) > (votes.no ?? 0) ? 'accepted' : 'rejected', rule: 'figures' };
  return cue === undefined ? null : { result: cue.result, rule: cue.name };
}

/** How many were for it; "mit einer Gegenstimme" says that all others were. */
function forIt(words: string, { yes }: VoteCount): number {
  return yes ?? (/Gegenstimme/u.test(words) ? Infinity : 0);
}
