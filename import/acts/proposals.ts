import { REQUESTS_OR_JUDGES } from './cues/saying.ts';
import type { Reading } from './reading.ts';
import type { Standing } from './standing.ts';

/** Whether somebody has proposed something, or asked to act, since the question: who asked in the same breath, or another. */
export type Proposal = 'none' | 'of-asker' | 'of-another';

const PROPOSES =
  /(?<!\p{L})(?:und|sowie) (?:schlägt|schlug|regt|regte|(?:bittet|bat)(?! um (?:\p{Ll}+ )?(?:Auskunft|Antwort|Stellungnahme|Information|Mitteilung|Erläuterung))|beantragt|beantragte|fordert|forderte)(?!\p{L})/u;

/** What the sentence of a question proposes besides. */
export function askersProposal({ outline }: Reading): Proposal {
  return PROPOSES.test(outline.text) ? 'of-asker' : 'none';
}

/** Verbs with which somebody would have others act. */
const TO_ACT: ReadonlySet<string> = new Set([
  'anregen',
  'vorschlagen',
  'beantragen',
  'fordern',
  'auffordern',
  'bitten',
]);

/** What somebody proposes while a question waits; null for nothing. Who answers for others decides what is done. */
export function proposalBy(who: 'asker' | Standing, lemma: string, { outline }: Reading): Proposal | null {
  if (who === 'asker') return REQUESTS_OR_JUDGES.has(lemma) ? 'of-asker' : null;
  return who !== 'answers' && (TO_ACT.has(lemma) || PROPOSES.test(outline.text)) ? 'of-another' : null;
}

const PROPOSAL =
  /(?<!\p{L})(?:[Dd]e[nrm]|[Dd]ie|[Dd]iese[nrms]?|[Ss]eine[nrm]?|[Ii]hre[nrm]?) (?:Anregung|Vorschl[aä]ge?|Bitte|Hinweise?|Wunsch|Kritik|Antrag|Idee)(?:en|s|es)?(?!\p{L})/u;
/** "sagt dies zu", "wird das prüfen lassen": what was proposed last. */
const GRANTS_THIS =
  /(?<!\p{L})(?:dies|das|dem) (?:[^,.;]{0,60} )?(?:zu|mit|auf|nach(?! (?:Auskunft|Angaben?|Aussage|Meinung|Ansicht))|gern|prüfen|klären|aufnehmen|mitnehmen|veranlassen)(?!\p{L})|(?<!\p{L})zu, (?:dies|das) /iu;

/** "nimmt die Anregung mit": what was proposed, not what was asked. */
export function takesUp(proposal: Proposal, { outline: { text } }: Reading): boolean {
  if (proposal === 'none' || /, dass |[Ff]rage/u.test(text)) return false;
  return PROPOSAL.test(text) || (proposal === 'of-another' && GRANTS_THIS.test(text));
}
