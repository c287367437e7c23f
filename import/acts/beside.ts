import { FAULTS, NEWS, OTHER_REPLIES, OWN_BEGINNINGS } from './cues/course.ts';
import { match } from './cues/match.ts';
import { NOTES_SOMETHING, REQUESTS_OR_JUDGES, SAYS, TELLS, THINKS } from './cues/saying.ts';
import { isDecidedReply, isRemark, isReply } from './manner.ts';
import { judges, OF_THAT, OPINION, QUESTIONS_IT, REMINDS_OF } from './opinions.ts';
import { isSame, type Person, personOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Record } from './record.ts';
import { readReply } from './reply.ts';
import { namesHim } from './taking-up.ts';
import type { Turn } from './turns.ts';

/** Whether somebody answers for others, or has answered here before. */
export function isReplier(record: Record, person: Person): boolean {
  return record.standing(person) === 'answers' || record.hasAnswered(person);
}

/** What points at something said before. */
export const POINTS_BACK = /(?<![\p{L}])(?:[Dd]azu|[Hh]ierzu|[Dd]iesbezüglich)(?![\p{L}])/u;

/** "Ihm ist aufgefallen", "Ihm geht es um" */
const OF_HIMSELF: ReadonlySet<string> = new Set(['ihm-ist-aufgefallen', 'ihm-geht-es-um']);

/** "Abschließend teilt Frau Birk mit", "bringt zur Sprache": a matter of his own, unless the verb itself replies or a question waits for him. */
export function beginsOwn(record: Record, reading: Reading, { rule }: Turn, person: Person): boolean {
  if (OF_HIMSELF.has(rule)) return true;
  if (isDecidedReply(rule) || match(OWN_BEGINNINGS, reading) === null) return false;
  return !(record.open.length > 0 && isReplier(record, person) && reminds(reading));
}

/** "macht darauf aufmerksam, dass Personalsachen nicht öffentlich sind" */
function reminds({ outline }: Reading): boolean {
  return /^[^,;:]* macht(?:e)? [^,;:]*darauf aufmerksam, /u.test(outline.text) && !GOES_ON.test(outline.text);
}

/** Begins another matter in the same paragraph. */
export const GOES_ON =
  /(?<!\p{L})(?:außerdem|weiterhin|ferner|des [Ww]eiteren|zudem|darüber hinaus|abschließend)(?!\p{L})/iu;

/** "Auf die Kritik von Frau Birk erwidert": no answer, unless her question waits. */
export function repliesToOther(record: Record, reading: Reading): boolean {
  if (match(OTHER_REPLIES, reading) === null) return false;
  return !reading.outline.namings.some((naming) =>
    record.open.some((index) => isSame(record.askerOf(index), personOf(reading, naming))),
  );
}

/**
 * A new paragraph in which somebody who answers for nobody notes something about other things than those asked: his own
 * matter, and the question stays without an answer.
 */
export function turnsAway(record: Record, reading: Reading, lemma: string, person: Person): boolean {
  if (match(NEWS, reading) && !comesBack(record, record.open, reading)) return true;
  if (!reading.sentence.opens) return false;
  if (match(FAULTS, reading) && !isReplier(record, person)) return true;
  if (resolves(person, lemma)) return !comesBack(record, record.open, reading);
  if (isReplier(record, person)) return false;
  if (!NOTES_SOMETHING.has(lemma) && !isOwn(record, lemma, person)) return false;
  return !comesBack(record, record.open, reading);
}

/** "Der Rat verständigt sich darauf, …": what a body settles is its own matter. */
function resolves({ mention }: Person, lemma: string): boolean {
  return (
    mention.kind === 'organization' && /^(?:verständigen|einigen|beschließen|übereinkommen)$/u.test(lemma)
  );
}

/** What a member or somebody in the audience tells, asks for or praises of his own accord. */
function isOwn(record: Record, lemma: string, person: Person): boolean {
  const standing = record.standing(person);
  if (isDecidedReply(`turn:${lemma}`)) return false;
  return (
    standing === 'public' || (standing === 'member' && TELLS.has(lemma)) || REQUESTS_OR_JUDGES.has(lemma)
  );
}

/**
 * In another paragraph than the question somebody who answers for nobody says what he thinks, of other things than those asked, or
 * agrees with whoever spoke before, or adds to it ("erklärt ebenfalls", "berichtet ergänzend"): the question still waits.
 */
export function isBeside(record: Record, reading: Reading, turn: Turn, person: Person): boolean {
  const { rule } = turn;
  const lemma = turn.lemma ?? '';
  const { text } = reading.outline;
  if (isDecidedReply(rule)) return confirmsNothing(record, lemma, person);
  if (givesFigure(record, reading, lemma)) return false;
  if (record.standing(person) === 'member' && isMembersThought(record, reading, turn, person)) return true;
  const replier = isReplier(record, person);
  if (!replier && REMINDS_OF.test(text)) return !comesBack(record, record.open, reading);
  if (!replier && lemma === 'berichten' && / ergänzend /u.test(text)) return true;
  if (!replier && !record.isAskedOf(person) && judges(reading, lemma)) return true;
  if (!isApart(record, reading)) return false;
  if (SAYS_ALSO.test(text) && !AGAIN.test(text)) return true;
  if (replier) return false;
  const thinks = (isRemark(rule) && lemma !== 'erinnern') || THINKS.has(lemma) || OPINION.test(text);
  return thinks && !comesBack(record, record.open, reading);
}

/** "… fragt, wie lange man warte. Frau Birk spricht von elf Wochen.": right behind it a figure answers, whoever gives it. */
function givesFigure(record: Record, reading: Reading, lemma: string): boolean {
  const tells = TELLS.has(lemma) || TELLS_OTHER.test(reading.outline.text);
  return !reading.sentence.opens && !tells && record.givesFigureTo(record.open, reading);
}

/** A member who "bestätigt" where nobody asked whether something is so. */
function confirmsNothing(record: Record, lemma: string, person: Person): boolean {
  return (
    lemma === 'bestätigen' && record.standing(person) === 'member' && !record.open.some(asksWhether(record))
  );
}

function isMembersThought(record: Record, reading: Reading, { rule, lemma }: Turn, person: Person): boolean {
  if (isRemark(rule) && record.asksOnlyOthers(record.open, person)) return true;
  return !repliesAsMember(record, reading, rule, lemma ?? '', person);
}

/** "Herr Adler erklärt ebenfalls, …": as another did; not "teilt mit, dass sie ebenfalls wartet". */
const SAYS_ALSO = /^[^,:;]*(?<!\p{L})(?:ebenfalls|gleichfalls)(?!\p{L})/u;

/** What is asked with "ob", or with the verb in front, can be confirmed; "warum" cannot. */
const asksWhether =
  (record: Record) =>
  (index: number): boolean => {
    const text = record.questions[index]?.reading.sentence.text ?? '';
    return /(?<!\p{L})ob(?!\p{L})/iu.test(text) || !ASKS_WHAT.test(text);
  };

const ASKS_WHAT =
  /(?:^|[,:] )(?:wer|wem|wen|was|wann|wo|wohin|woher|wie|warum|weshalb|wieso|welche[rnms]?)(?!\p{L})/iu;

/**
 * Members think aloud between question and reply: what one of them says answers if he was asked by name, by a verb of answering, or
 * where he refuses or does not know. With another verb he must take up what was asked, and an opinion must be one of just that.
 */
function repliesAsMember(
  record: Record,
  reading: Reading,
  rule: string,
  lemma: string,
  person: Person,
): boolean {
  const { text } = reading.outline;
  if (!rule.startsWith('turn:') || record.isAskedOf(person)) return true;
  if (/^(?:deferred|declined|elsewhere|unknown)$/u.test(readReply(reading.sentence.text).move)) return true;
  if (isRemark(rule) || THINKS.has(lemma) || NOTES_SOMETHING.has(lemma) || QUESTIONS_IT.test(text))
    return OF_THAT.test(text) && !ALSO.test(text) && !ADDS.test(text);
  if ((TELLS_NEWS.has(lemma) && OF_HIS_OWN.test(text)) || CALLS_IT.test(text))
    return POINTS_BACK.test(text) || isSpokenOf(record, person);
  const answers = (isReply(rule) || SAYS.has(lemma)) && !TELLS_OTHER.test(text) && lemma !== 'ankündigen';
  const states = !reading.sentence.opens && record.isBehindQuestion(reading) && STATES.test(text);
  return answers || states || comesBack(record, record.open, reading);
}

/** "stellt fest, dass", "weiß, dass", right behind the question. */
const STATES =
  /^[^,;:]*(?<!\p{L})(?:(?:stellt|stellte|stellen|stellten)(?!\p{L})[^,;:]* (?:fest|klar)|(?:weiß|wusste)(?: [^,;:]+)?), dass(?!\p{L})/u;

/** "weist darauf hin, dass dort auch die Hecke zu hoch sei": a member tells what he has seen himself, not what was asked. */
const TELLS_NEWS: ReadonlySet<string> = new Set(['hinweisen', 'berichten']);
const OF_HIS_OWN =
  /(?<!\p{L})(?:auch|ebenfalls|oft|häufig|ständig|dauernd|immer wieder|(?:sein|ihr)e?[nrm]? (?:Sohn|Tochter|Kind(?:er)?|Enkel|Nachbar\p{L}*|Mutter|Vater|Straße)|Nachbar(?:gemeinde|ort|stadt|dorf)|Ärger)(?!\p{L})/u;
/** Whether a question that waits speaks of somebody. */
function isSpokenOf({ open, questions }: Record, person: Person): boolean {
  return open.some((index) => {
    const asked = questions[index];
    return asked !== undefined && namesHim(asked.reading, person);
  });
}

/** "nannte es bezeichnend, dass" */
const CALLS_IT = /(?<!\p{L})(?:nennt|nannte) (?:es|dies|das) \p{Ll}+(?!\p{L})/u;
/** "merkt dazu an, dass": his own thought about it. */
const ADDS = /^[^,;:]*(?<!\p{L})(?:merkt|merkte|bemerkt|bemerkte) (?:dazu|hierzu)(?!\p{L})/u;
const ALSO = /(?<!\p{L})(?:auch|ebenso|ebenfalls|gleichfalls)(?!\p{L})/u;
/** "wies auf den fehlenden Spiegel hin", "berichtet von der Fahrt": his own news, as "weist darauf hin, dass" is not. */
const TELLS_OTHER =
  /^[^,;:]*(?<!\p{L})(?:auf (?!\p{L}*age)[^,;:]* hin[.,;]|(?:berichtet|berichtete|informiert|informierte|erzählt|erzählte) (?!auf )[^,;:]*[.;])/u;

/** Whether the question that waits stands in another paragraph. */
function isApart(record: Record, { sentence }: Reading): boolean {
  const asked = record.waiting?.reading.sentence;
  return sentence.opens || asked?.block !== sentence.block;
}

/** Words for what was just spoken of. */
const AGAIN =
  /(?<!\p{L})(?:[Dd]arauf(?!,| hin(?!\p{L})| hinzu)|[Dd]araufhin|[Hh]ierauf|[Hh]ier(?:für|über|von|bei|mit)|[Dd](?:afür|avon|arüber|amit|agegen)(?!,| zu )|(?:[Dd]as|[Dd]ieses) (?:Thema|Problem|Anliegen)|(?:[Dd]ie|[Dd]iese) (?:Sache|Angelegenheit|Problematik|Thematik|Frage|Anfrage|Situation)|(?:[Dd]en|[Dd]em|[Vv]om|[Zz]um) (?:aktuellen |derzeitigen )?(?:Sachstand|Stand)|(?:[Dd]er|[Dd]ieser) (?:Sachverhalt|Umstand|Vorgang))(?!\p{L})/u;

/** "Hierzu", "darauf", or a noun of the questions. */
export function comesBack(record: Record, questions: readonly number[], reading: Reading): boolean {
  const { text } = reading.outline;
  return (
    POINTS_BACK.test(text) || AGAIN.test(text) || questions.some((index) => record.speaksOf(index, reading))
  );
}
