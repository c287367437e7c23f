import type { Speech } from './course.ts';
import { EXPLAINS, SUPPLEMENTS, TELLS } from './cues/saying.ts';
import { isStaff } from './people.ts';
import type { Reading } from './reading.ts';
import { readReply } from './reply.ts';

/** Turns that reply whatever follows. */
const DECIDED_REPLY = /^turn:(?:antworten|erwidern|entgegnen|beantworten|verneinen|bejahen|bestätigen)$/u;

/** Turns that tell what somebody thinks. */
const REMARK =
  /^turn:(?:finden|meinen|bedauern|erinnern|einwerfen|bemerken|anmerken|hoffen|wundern|halten|glauben|denken|vermuten|sehen|freuen|ärgern|empören|staunen)$/u;

export function isDecidedReply(rule: string): boolean {
  return DECIDED_REPLY.test(rule);
}

/** "Frau Birk: Leckt das Boot?", "Wer, so Frau Birk, streicht es?": the turn tells whose words the sentence is. */
export function namesSpeaker(rule: string): boolean {
  return rule === 'wortprotokoll' || rule === 'so';
}

export function isRemark(rule: string): boolean {
  return REMARK.test(rule);
}

/** What replies to a question, whatever others think about it. */
const REPLY =
  /^turn:(?:antworten|erwidern|entgegnen|erklären|erläutern|mitteilen|berichten|ausführen|verweisen|hinweisen|nennen|darlegen|klarstellen|informieren|zusagen|zusichern|anbieten|versprechen|ankündigen|bestätigen|bejahen|verneinen|beziffern|angeben)$/u;

/** Whether a verb of a turn says that it replies. */
export function isReply(rule: string): boolean {
  return REPLY.test(rule) || rule === 'berichtet-zur-frage-von';
}

/**
 * Whether somebody only thought aloud before the reply of another: by his verb, or as a member of the meeting whom one follows who
 * answers for an office, without only adding to it.
 */
export function onlyThought(speech: Speech, later: Speech): boolean {
  const adds = SUPPLEMENTS.has(later.rule.replace(/^turn:/u, ''));
  const office = later.standing === 'answers' && !isRemark(later.rule) && !adds;
  if (isRemark(speech.rule)) return isReply(later.rule) || (office && speech.standing !== 'answers');
  return office && isComment(speech);
}

/** What a member of the meeting says with another verb than those of answering, and without the figure that was asked for. */
export function isComment({ rule, standing, figure }: Speech): boolean {
  return standing === 'member' && !figure && rule.startsWith('turn:') && !isReply(rule);
}

/**
 * Whether a speech behind a question is its answer and not the preface of the speaker's own: by its verb, because he
 * tells for an office, or does what only a reply does: promise, refuse, not know. `expected`: he
 * was asked, or has answered before.
 */
export function repliesFirmly({ speaker, rule, sentences, standing }: Speech, expected: boolean): boolean {
  if (speaker === null || expected || isDecidedReply(rule)) return true;
  if (ATTRIBUTED.test(rule)) return true;
  const lemma = rule.replace(/^turn:/u, '');
  if ((isStaff(speaker) || standing === 'answers') && (TELLS.has(lemma) || EXPLAINS.has(lemma))) return true;
  if (TAKES_UP.test(sentences[0]?.outline.text ?? '')) return true;
  return sentences.some(({ sentence }) =>
    /^(?:deferred|declined|elsewhere|unknown)$/u.test(readReply(sentence.text).move),
  );
}

/** "Das sei nicht bekannt, so Frau Birk": whose words are told without a verb replies. */
const ATTRIBUTED =
  /^(?:so|laut|nach-auskunft|zufolge|wie-jemand-sagt|so-die-auskunft-von|antwort-lautet|erfährt-er-von|wird-von-verneint|von-jemand-wird)$/u;

/** Words that take up what was asked. */
const TAKES_UP = /(?<!\p{L})(?:davon|hiervon|hierauf|hierüber)(?!\p{L})/u;

const OWES =
  /nachreich|nachgereicht|nachgeliefert|nachliefer|schriftlich|beigefügt|ermittelt|Protokoll|Niederschrift/u;

/** Whether a speech only promises its words for later, so that a note can give them; a promise without these words only to a note right behind it. */
export function owesWords(speech: Speech | undefined, note: Reading): boolean {
  return (
    speech?.sentences.some(
      ({ sentence, index }) =>
        OWES.test(sentence.text) || (index >= note.index - 2 && readReply(sentence.text).move === 'deferred'),
    ) === true
  );
}
