import type { BlockKind } from '../model.ts';
import { labels, outcome, resolves, voting } from './label.ts';
import { listMarkLength } from './marks.ts';
import { isHeading } from './nominal.ts';
import type { Paragraph } from './paragraph.ts';
import { startsWithSpeaker } from './person-cue.ts';

/**
 * What the next paragraph may still belong to: after "Beschluss:" all are the decision until somebody speaks or
 * a result comes (`labelled`); after "beschließt wie folgt:" one is for sure (`resolved`), more only if listed, if
 * they lay down what shall be, or if a result is still to come (`decided`).
 */
type Mode = 'text' | 'labelled' | 'resolved' | 'decided' | 'vote' | 'note';

/** What each paragraph of one item's body is, in order. */
export function kindsOf(paragraphs: readonly Paragraph[]): BlockKind[] {
  let mode: Mode = 'text';
  return paragraphs.map((paragraph, index) => {
    const words = wordsOf(paragraph);
    const kind = kindOf(words, mode, () => isVotedOn(paragraphs, index));
    mode = modeAfter(words, kind, mode);
    return kind;
  });
}

export function wordsOf(paragraph: Paragraph): string {
  return paragraph.lines.map((line) => line.text).join(' ');
}

function kindOf(words: string, mode: Mode, isVoted: () => boolean): BlockKind {
  if (labels.protocol.test(words)) return 'furniture';
  if (labels.vote.test(words) || voting.test(words)) return 'vote';
  if (labels.decision.test(words)) return ofDecisionLabel(words);
  if (labels.note.test(words)) return 'note';
  if (isLoneMark(words) && mode !== 'vote') return 'heading';
  const continued = ofMode(words, mode, isVoted);
  if (continued !== null) return continued;
  if (resolves.test(words) && words.length < 220 && !severalSentences.test(words)) return 'decision';
  return isHeading(words) && !labels.answer.test(words) ? 'heading' : 'text';
}

/** "Frau Birk ist dagegen. Der Rat beschließt wie folgt:": only the last sentence is the decision's. */
const severalSentences = /\p{Ll}{4}[.!?]["“]? \p{Lu}/u;

/** "Beschluss:" alone is a heading, "Beschluss: vertagt" a result, "Beschluss: Die Mittel werden …" the decision. */
function ofDecisionLabel(words: string): BlockKind {
  const rest = words.replace(labels.decision, '').trim();
  if (rest === '') return 'heading';
  return outcome.test(rest) ? 'vote' : 'decision';
}

/** What a paragraph is because of what stands before it; null where that has ended. */
function ofMode(words: string, mode: Mode, isVoted: () => boolean): BlockKind | null {
  if (mode === 'text') return null;
  if (mode === 'vote') return words.length <= 60 && !/\p{Ll}\.$/u.test(words) ? 'vote' : null;
  if (startsWithSpeaker(words)) return null;
  const listed = listMarkLength(words) > 0;
  if (mode === 'note') return listed || /^[[(]/u.test(words) ? null : 'note';
  if (outcome.test(words) && words.length <= 60) return 'vote';
  return mode !== 'decided' || listed || laysDown(words) || isVoted() ? 'decision' : null;
}

/** "Die Mittel sind im Haushalt 2031 bereitzustellen.": goes on with a decision; "Im Anschluss wird darüber gesprochen." does not. */
function laysDown(words: string): boolean {
  return SHALL.test(words) && !TELLS.test(words) && !ACTING.test(words);
}

const SHALL =
  /(?<!\p{L})(?:wird|werden|ist|sind|soll|sollen|erfolg(?:t|en)|gilt|gelten|beträgt|betragen|erhält|erhalten|darf|dürfen|ergeht)(?!\p{L})[^?]*[.:]$/u;
const TELLS =
  /^(?:Im Anschluss|Anschließend|Danach|Daraufhin|Sodann|Zuvor|Nach(?:dem)?|Auf|Über|Hierzu|Dazu|Dabei|Damit|Somit|In der|Aus der|Von|Seitens|Abschließend|Es|Ende|(?:Der|Die|Das) (?:\p{L}+ )?(?:\p{L}*[Ss]itzung|Beratung|Aussprache|Diskussion|Abstimmung|\p{L}*[Vv]orsitzende|\p{L}*[Aa]usschuss|\p{L}*[Rr]at|\p{L}*[Bb]ürgermeister(?:in)?|\p{L}*[Pp]unkt|\p{L}*[Aa]ntrag|\p{L}*[Ff]raktion|Beschluss))(?!\p{L})|(?<!\p{L})(?:wurden?|war|waren|hatten?|sei|seien)(?!\p{L})/u;
/** Who acts, or how votes fell. */
const ACTING =
  /(?<!\p{L})(?:Herrn?|Frau|Rats(?:herr|frau|mitglied)|Zuhörer|Einwohner|Anwesenden|möchten?|bitte[tn]|frag(?:t|en)|wünsch(?:t|en)|beschlie(?:ß|ss)(?:t|en)|[Ee]instimmig|Enthaltung(?:en)?|(?:Ja|Nein)-?\s?Stimmen?)(?!\p{Ll})/u;

function modeAfter(words: string, kind: BlockKind, mode: Mode): Mode {
  switch (kind) {
    case 'heading':
      return labels.decision.test(words) ? 'labelled' : 'text';
    case 'decision':
      if (resolves.test(words)) return 'resolved';
      return mode === 'labelled' ? 'labelled' : 'decided';
    case 'vote':
      return mode === 'vote' || (labels.vote.test(words) && words.endsWith(':')) ? 'vote' : 'text';
    case 'note':
      return mode === 'note' || words.endsWith(':') ? 'note' : 'text';
    default:
      return resolves.test(words.slice(-200)) ? 'resolved' : 'text';
  }
}

/** How many paragraphs a decision may have. */
const farthest = 20;

/** Whether a result comes before anybody speaks again. */
function isVotedOn(paragraphs: readonly Paragraph[], index: number): boolean {
  for (const later of paragraphs.slice(index + 1, index + 1 + farthest)) {
    const words = wordsOf(later);
    if (labels.vote.test(words)) return true;
    if (startsWithSpeaker(words)) return false;
  }
  return false;
}

/** "a)", "6.2.1": a mark whose text begins after it. */
function isLoneMark(words: string): boolean {
  return /^(?:\(?\p{Ll}\)|(?:\d{1,2}\.)*\d{1,2}[.)]?)$/u.test(words);
}
