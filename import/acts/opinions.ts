import { JUDGES } from './cues/saying.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Record } from './record.ts';

/** What tells that somebody only thinks aloud. */
export const OPINION =
  / (?:zu bedenken|zum Ausdruck|der (?:Meinung|Ansicht|Auffassung))[,.]|(?<!\p{L})(?:Meinung|Ansicht|Auffassung|Sicht) (?:von|des|der) /u;

/** "hält das für eine gute Idee", "findet dies richtig", "spricht sich dagegen aus", "betont daraufhin": an opinion of what was asked. */
export const OF_THAT =
  /^[^,;:]*(?<!\p{L})(?:(?:das|dies|dem)(?!(?: \p{Ll}+)? \p{Lu})|dafür|dagegen|davon|dazu|hierzu|hiervon|darauf|die (?:Idee|Frage|Anfrage))(?!\p{L}|(?: aus)?, (?:[^.;:]* zu |[^.;:]*\p{Ll}zu\p{Ll}+n[.]))|^[^,;:]*(?<!\p{L})(?:daraufhin|hierauf)(?!\p{L})/iu;
/** "stellt die Förderung in Frage", "gibt zu bedenken", "kann sich das nicht vorstellen". */
export const QUESTIONS_IT =
  /^[^,;:]*(?<!\p{L})(?:in Frage|infrage|zu bedenken|lehnt [^,;:]* ab|sich [^,;:]*nicht [^,;:]*vorstellen)(?!\p{L})/u;
const IS_MOVED =
  /(?<!\p{L})(?:nicht nachvollziehen|kein(?:erlei)? Verständnis|den Eindruck|nicht ernst genommen|(?:zeigt|zeigte) sich [^,;]{0,40}(?:enttäuscht|verärgert|verwundert|erfreut|überrascht|besorgt))(?!\p{L})/u;

/** "Frau Birk bezeichnet den Steg als Schmuckstück", "hat dafür kein Verständnis": what somebody thinks or feels. */
export function judges({ outline: { text } }: Reading, lemma: string): boolean {
  return IS_MOVED.test(text) || (JUDGES.has(lemma) && !OF_THAT.test(text));
}

/**
 * "Frau Birk fragt die Mitglieder, wie sie zu dem Steg stehen.": whatever another member then says, proposes or doubts is what was asked
 * for, until something else is asked.
 */
export function isOpinionAskedFor(record: Record, lemma: string, person: Person): boolean {
  const asked = record.open.length > 0 ? record.open : (record.round?.questions ?? []);
  const standing = record.standing(person);
  return (
    (standing === 'member' || standing === null) &&
    !/^(?:danken|bedanken|begrüßen|eröffnen|schließen|verlassen|fragen|bitten|beantragen)$/u.test(lemma) &&
    asked.some((index) => {
      const question = record.questions[index];
      return (
        question?.addressees.some(({ plural, mention }) => plural || mention.kind === 'organization') &&
        ASKS_OPINION.test(question.reading.sentence.text) &&
        !record.isAskerOf([index], person)
      );
    })
  );
}

const ASKS_OPINION =
  /(?<!\p{L})(?:wie (?:sie|er|die|der|man)(?!\p{L})[^?.;]* (?:stehen|steht|denken|denkt)(?!\p{L})|was (?:sie|er|die|der|man)(?!\p{L})[^?.;]* (?:halten|hält|meinen|meint|denken|denkt)(?!\p{L})|(?:Meinung|Ansicht|Auffassung|Haltung)(?:en)?(?!\p{L}))/u;

/** "Frau Birk erklärt, dass ihre Fraktion dem Antrag zustimmt": no answer, unless somebody asks the members. */
export function tellsHowTheyVote(record: Record, { sentence }: Reading, person: Person): boolean {
  if (!VOTES.test(sentence.text) || record.isAskedOf(person)) return false;
  return ![...record.open, ...(record.round?.questions ?? [])].some((index) =>
    /[Ff]raktion|[Gg]ruppe/u.test(record.questions[index]?.reading.sentence.text ?? ''),
  );
}

const VOTES =
  /(?<!\p{L})(?:[Ss]eine|[Ii]hre|[Dd]ie) (?:\p{L}+[- ])?(?:\p{L}*[Ff]raktion|\p{L}*[Gg]ruppe)(?!\p{L})[^.;:]{0,120}(?:zustimm|stimm[te]|ablehn|enthalt|mittrag|mitträgt|unterstütz|befürworte|folgen (?:kann|könne|wird|werde))/u;

/** "Frau Birk erinnert an den Bootstag im Mai": what else is to come; "erinnert an den Beschluss" need not be. */
export const REMINDS_OF =
  /^[^,;:]* (?:erinnert|erinnerte|erinnern|erinnerten) (?:[^,;:]* )?an (?:die|den|das|eine|einen|ein) (?![^,;:.]*(?:[Ss]itzung|[Bb]eschl|Beratung|[Aa]ntrag|[Vv]ertrag|Vereinbarung|[Aa]ussage|[Zz]usage|[Aa]ntwort|Diskussion|[Bb]ericht|[Vv]orlage|Protokoll|Niederschrift|Gespräch|Frage))/u;
