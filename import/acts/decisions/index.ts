import type { Deciding, DecisionResult, Document, Sentence, Span, VoteCount, Warning } from '../../model.ts';
import { around, type Draft, sayAll, type Words } from './draft.ts';
import { hasFigures, votesIn } from './figures.ts';
import { gather } from './gather.ts';
import { OPENS } from './opening.ts';
import { partsOf } from './parts.ts';
import { type Outcome, outcomeOf } from './results.ts';
import { settled } from './value-line.ts';

export interface Decided {
  readonly decisions: readonly Deciding[];
  readonly warnings: readonly Warning[];
}

/** What a meeting decides, from decision and vote blocks and from running text, in the order of the text. */
export function decisionsOf(document: Document, sentences: readonly Sentence[]): Decided {
  const drafts = gather(document, sentences).flatMap(partsOf);
  const { decisions, warnings } = settled(drafts.map((draft) => deciding(draft, sentences)));
  return { decisions, warnings: [...warnings, ...decisions.flatMap(contradiction)] };
}

function deciding({ rule, item, text, votes, isProposal }: Draft, sentences: readonly Sentence[]): Deciding {
  const place: Span = around(text) ?? around(votes) ?? { start: 0, end: 0 };
  const telling = votes.length > 0 ? votes : opening(rule, text);
  const outcome = outcomeIn(rule, votes, text, isProposal);
  const apart = text.length > 0 ? votes.filter((words) => !text.includes(words)) : [];
  return {
    ...{ rule, item, start: place.start, end: place.end },
    sentence: Math.max(
      0,
      sentences.findIndex(({ end }) => end > place.start),
    ),
    result: outcome?.result ?? null,
    resultRule: outcome?.rule ?? null,
    votes: counted(votes, telling, opening(rule, text)),
    voteWords: around(apart),
  };
}

/** The figures of the result; of the sentence above it where it gives none: "wird einstimmig zugestimmt. Ergebnis: vertagt". */
function counted(votes: readonly Words[], telling: readonly Words[], above: readonly Words[]): VoteCount {
  const count = votesIn(sayAll(telling));
  const tellsNone = !count.unanimous && !hasFigures(count) && count.abstain === null;
  return tellsNone && votes.length > 0 ? votesIn(sayAll(above)) : count;
}

/** What tells of the vote where no other words do: of a block or of an announcement its beginning. */
function opening(rule: string, text: readonly Words[]): readonly Words[] {
  return rule === 'decision-block' || OPENS.test(text[0]?.text ?? '') ? text.slice(0, 1) : text;
}

/** The vote tells; else the words that decide; a recorded decision without either was taken, a proposal was not. */
function outcomeIn(
  rule: string,
  votes: readonly Words[],
  text: readonly Words[],
  isProposal: boolean,
): Outcome | null {
  const told = votes.length > 0 ? outcomeOf(votes.map(predicate).join(' ')) : null;
  if (told !== null) return isPut(told) ? (putOff(text) ?? told) : told;
  if (rule === 'vote-block' || isProposal) return null;
  if (rule !== 'decision-block') return outcomeOfSentence(predicate(opening(rule, text)[0] ?? { text: '' }));
  return putOff(text) ?? { result: 'accepted', rule: 'decision-recorded' };
}

/** Of an announcement only what it announces: "Nachdem der Antrag abgelehnt wurde, beschließt der Rat:". */
function predicate({ text }: Pick<Words, 'text'>): string {
  const from = Math.max(0, text.search(OPENS));
  return text.slice(from, from + 1500);
}

/** The main clause first ("nimmt die Vorlage zur Kenntnis, die verschoben wurde"); what is decided in it may stand behind. */
function outcomeOfSentence(text: string): Outcome | null {
  const main = outcomeOf(text.split(/,\s(?=\p{Ll})/u)[0] ?? '');
  return main === null || main.result === 'accepted' ? outcomeOf(text) : main;
}

function isPut({ result }: Outcome): boolean {
  return result === 'accepted';
}

/** "Der Antrag wird zurückgestellt", "Der Rat nimmt das zur Kenntnis": what was decided says itself that nothing more was. */
function putOff(text: readonly Words[]): Outcome | null {
  const content = text.length > 1 ? text.filter((words) => !OPENS.test(words.text)) : text;
  const said = content.length === 1 ? (content[0]?.text ?? '') : '';
  if (said.length >= 400) return null;
  if (text.length > 1 && /(?:wird|werden)\s.{0,250}abgelehnt/u.test(said)) return AGAINST;
  return WAITS.test(said) ? outcomeOf(said) : null;
}

const WAITS =
  /(?:wird|werden)\s.{0,250}(?:zurückgestellt|vertagt|abgesetzt|verwiesen)|als beraten(?!\p{L})|^[^.;]{0,250}zur Kenntnis(?: genommen)?\.?$/u;
/** Those who are for it reject something. */
const AGAINST: Outcome = { result: 'rejected', rule: 'rejecting-text' };

const FOR: readonly (DecisionResult | null)[] = ['accepted', 'amended'];

/** Words that say the opposite of the figures. */
function contradiction(decision: Deciding): readonly Warning[] {
  const { result, resultRule, voteWords, start, end } = decision;
  const { yes, no } = decision.votes;
  if (yes === null || no === null || result === null || resultRule === AGAINST.rule) return [];
  const isWrong = (FOR.includes(result) && no > yes) || (result === 'rejected' && yes > no);
  const message = `The vote is recorded as ${result}, but ${yes} were for it and ${no} against.`;
  return isWrong ? [{ message, ...(voteWords ?? { start, end }) }] : [];
}
