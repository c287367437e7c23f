import { grouped } from '../language/grouped.ts';
import type { Asking, SentenceClass } from '../model.ts';
import { isAnnouncing, isDoubtful } from './asking/by-verb.ts';
import { mayAsk } from './asking/by-words.ts';
import type { Course, CourseLink, Question } from './course.ts';
import { opensList } from './floor/framed.ts';
import { wantsMore } from './floor/unspoken.ts';
import { namesSpeaker } from './manner.ts';
import { isSame } from './people.ts';
import { portions } from './portions.ts';
import { type Reading, sourceEnd, sourceStart, wordsStart } from './reading.ts';
import { type Judgement, judge, type Passage } from './status.ts';
import { turnOf } from './turns.ts';

/** The links of each question. */
export type Grouped = ReadonlyMap<number, readonly CourseLink[]>;

export function byQuestion(links: readonly CourseLink[]): Grouped {
  return grouped(links, ({ question }) => question);
}

/** A question mark in a speech that nobody answers is rhetoric, unless it goes on asking; so is what only an answer makes a question. `invited`: the item is there for asking. */
export function isKept(
  course: Course,
  links: Grouped,
  question: Question,
  index: number,
  invited = false,
): boolean {
  if (isAnnounced(question, course.questions[index + 1]) || isRhetoric(question)) return false;
  if (links.has(index)) return true;
  if (question.rule !== 'question-mark') return !isDoubtful(question.rule) && !mayAsk(question.rule);
  if (invited || isReported(question) || (question.asker !== null && namesAsker(question))) return true;
  const before = course.questions[index - 1];
  if ([before, course.questions[index + 1]].some((other) => isListedWith(question, other))) return true;
  return (
    before !== undefined &&
    before.reading.index === question.reading.index - 1 &&
    before.rule !== 'question-mark'
  );
}

/** "… kann man sich sparen, denn was nützt ein Plan, den keiner will?" gives a reason. */
function isRhetoric({ rule, reading }: Question): boolean {
  return (
    rule === 'question-mark' &&
    /[,;] denn (?:was|wer|wem|wie|wo|wozu|warum) [^?]*\?$/u.test(reading.sentence.text)
  );
}

/** "Frau Birk hat eine Frage zum Steg. Wann wird er gebaut?", "Sie erinnert an ihre Anfrage. Sie fragt erneut, wann …": one question; "beantwortet ihre Anfrage wie folgt:", and the list of it. */
function isAnnounced({ rule, reading, asker }: Question, next: Question | undefined): boolean {
  if (next === undefined || !isSame(asker, next.asker)) return false;
  const apart = next.reading.index - reading.index;
  if (rule === 'an-anfrage-erinnern' && next.reading.sentence.block === reading.sentence.block)
    return apart <= 2;
  if (apart !== 1) return false;
  const asks = reading.sentence.text.includes('?');
  return (isAnnouncing(rule) && !asks) || (next.rule === 'list' && opensList(reading));
}

/** One of several questions that each have a line of their own. */
function isListedWith({ reading }: Question, other: Question | undefined): boolean {
  return (
    other?.rule === 'question-mark' &&
    Math.abs(other.reading.index - reading.index) === 1 &&
    reading.sentence.opens &&
    other.reading.sentence.opens
  );
}

/** "Sei das noch kostenlos?": the minutes report that somebody asked; rhetoric they would leave out or turn. */
function isReported({ reading }: Question): boolean {
  return /^[^\p{L}]*(?:(?:Und|Oder|Aber) )?(?:[Ss]ei(?:en)?|[Gg]ebe|[Hh]abe|[Kk]önne|[Ww]erde|[Mm]üsse|[Dd]ürfe|[Ll]iege|[Bb]estehe|[Ss]timme|[Tt]reffe|[Kk]omme|[Gg]elte)(?!\p{L})/u.test(
    reading.outline.text,
  );
}

/** "Frau Birk: Leckt das Boot?", "Wer, so Frau Birk, streicht es?", "Frau Birk an Herrn Adler: Leckt es?" */
function namesAsker({ reading }: Question): boolean {
  return namesSpeaker(turnOf(reading)?.rule ?? '') || TURNED_TO.test(reading.outline.text);
}

const TURNED_TO =
  /^[^\p{L}]*[\uE000-\uE3FF],? (?:an|zu|in Richtung) (?:de[nmr] |die |das )?[\p{L}\uE000-\uE7FF][^:;?!.]{0,60}:/u;

/** The kept questions, each with what became of it. */
export function askings(
  course: Course,
  readings: readonly Reading[],
  links: Grouped,
  kept: readonly boolean[],
): Asking[] {
  const portionsOf = bySpeech(course, links);
  const behind = behindQuestions(course.classes);
  return course.questions.flatMap((question, index) => {
    if (!kept[index]) return [];
    const replies = (links.get(index) ?? []).flatMap(({ speech }) => {
      const portion = portionsOf.get(speech)?.(question);
      return portion === undefined ? [] : [portion];
    });
    const at = question.reading.index;
    const passages = replies.length === 0 ? after(course, readings, at, behind[at + 1]) : [];
    return [asking(question, judge(replies, passages, question.reading.sentence))];
  });
}

function asking(question: Question, { status, rule, words }: Judgement): Asking {
  const { reading } = question;
  const start = question.start === 0 ? wordsStart(reading.sentence) : sourceStart(reading, question.start);
  return {
    start,
    end: Math.max(start + 1, sourceEnd(reading, question.end)),
    rule: question.rule,
    sentence: reading.index,
    item: reading.sentence.item,
    asker: question.asker?.mention ?? null,
    addressees: question.addressees.map((person) => person.mention),
    content: question.content,
    status,
    statusRule: rule,
    statusWords: words,
  };
}

/** What of each speech is for each of the questions that it answers. */
function bySpeech(
  { questions, speeches }: Course,
  links: Grouped,
): ReadonlyMap<number, ReturnType<typeof portions>> {
  const answered = grouped([...links.values()].flat(), ({ speech }) => speech);
  return new Map(
    [...answered].map(([speech, answering]) => {
      const indexes = new Set(answering.map(({ question }) => question));
      const inOrder = [...indexes].sort((one, other) => one - other);
      return [
        speech,
        portions(
          speeches[speech],
          inOrder.flatMap((index) => questions[index] ?? []),
        ),
      ];
    }),
  );
}

/** For each sentence the first one from there on that is no question. */
function behindQuestions(classes: readonly SentenceClass[]): readonly number[] {
  const first = classes.map((_, index) => index);
  for (let index = classes.length - 2; index >= 0; index -= 1)
    if (classes[index] === 'question') first[index] = first[index + 1] as number;
  return first;
}

/** Kinds of sentences that may tell what becomes of a question though nobody replies. */
const TELLING: ReadonlySet<SentenceClass | undefined> = new Set([
  'unexplained',
  'layout',
  'statement',
  'procedure',
]);

/** "Die Verwaltung nimmt dies zur Kenntnis. Eine Antwort wird nachgereicht.": no decision on what was asked. */
const TAKES_NOTE = /(?<!\p{L})(?:nimmt|nahm) [^.;]{0,40}zur Kenntnis\.$/u;

/** Sentences behind a question and those that follow it at once, which nobody speaks or its asker goes on with, up to the next turn. */
function after(
  { classes, voices }: Course,
  readings: readonly Reading[],
  index: number,
  behind = readings.length,
): Passage[] {
  const found: Passage[] = [];
  for (let next = behind; next < readings.length && found.length < 4; next += 1) {
    const kind = classes[next];
    if (kind === 'decision' && TAKES_NOTE.test(readings[next]?.outline.text ?? '')) continue;
    if (!TELLING.has(kind)) break;
    if (kind === 'statement' && voices[next] !== voices[index]) break;
    if (readings[next]?.sentence.item !== readings[index]?.sentence.item) break;
    const reading = readings[next];
    if (reading && !wantsMore(reading)) found.push(reading.sentence);
  }
  return found;
}
