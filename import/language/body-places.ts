import type { Case } from './naming.ts';
import { isHead, isSpeaking } from './speaks.ts';
import { type Token, textAt } from './tokens.ts';
import { wordSet } from './words.ts';

const CONNECTORS = wordSet('connectors');

/**
 * The case of a noun phrase from its article or contracted preposition (`from`) up to `next` where nothing stands but somebody
 * who can be asked or who speaks: there a noun that elsewhere is a house or a thing ("das Klinikum", "die Schule") means
 * those who speak for it. Null anywhere else.
 */
export function caseOfBodyAt(tokens: readonly Token[], from: number, next: number): Case | null {
  const before = textAt(tokens, from - 1);
  const article = textAt(tokens, from);
  if (/^(?:der|die|das)$/iu.test(article) && speaks(tokens, from, next)) return 'nominative';
  if (isWhoIsAsked(tokens, from, next) || isWhoCouldTell(tokens, from, next)) return 'nominative';
  const isOblique =
    isObjectOfAsking(tokens, from, next) ||
    isTurnedTo(tokens, from, next) ||
    isGivenTheQuestion(tokens, from, next) ||
    (/^(?:der|des)$/u.test(article) && isWordOf(tokens, from - 1, next)) ||
    /^(?:laut|seitens|Richtung)$/iu.test(before);
  return isOblique ? 'oblique' : null;
}

/** "Das Klinikum wird von Frau Birk gefragt": no thing is asked. */
function isWhoIsAsked(tokens: readonly Token[], from: number, next: number): boolean {
  if (!/^(?:wird|werden|wurden?|werde)$/u.test(textAt(tokens, next)) || !isHead(tokens, from)) return false;
  return clauseBehind(tokens, next).some((word) => /^(?:gefragt|befragt|gebeten|ersucht)$/u.test(word));
}

/** "ob das Klinikum sagen könne", "die Bahn möge mitteilen": who could tell something. */
function isWhoCouldTell(tokens: readonly Token[], from: number, next: number): boolean {
  if (!/^(?:der|die|das)$/u.test(textAt(tokens, from)) || !/^(?:ob|[,;])$/u.test(textAt(tokens, from - 1)))
    return false;
  const behind = clauseBehind(tokens, next);
  return behind.some((word) => TELLS.test(word)) && behind.some((word) => MAY.test(word));
}

const TELLS =
  /^(?:sagen|mitteilen|beantworten|erklären|erläutern|berichten|darlegen|bestätigen|beziffern|benennen|Auskunft|Auskünfte|Angaben|Aussagen?)$/u;
const MAY = /^(?:kann|könnten?|können?|möge|mögen|möchten?|sollen?|würden?|wolle)$/u;

/** "stellt dem Klinikum die Frage": to whom a question is put in the dative. */
function isGivenTheQuestion(tokens: readonly Token[], from: number, next: number): boolean {
  if (
    !/^(?:dem|der|den)$/u.test(textAt(tokens, from)) ||
    OF_A_PART.test(clauseBefore(tokens, from).join(' '))
  )
    return false;
  return (
    clauseBefore(tokens, from).some((word) => /^(?:stellt|stellte|stellten?|hat|hatte)$/u.test(word)) &&
    /^(?:die|eine|folgende|noch|nun|zwei|mehrere|weitere)$/u.test(textAt(tokens, next)) &&
    clauseBehind(tokens, next)
      .slice(0, NEAR)
      .some((word) => /^(?:An|Nach|Rück|Zusatz)?[Ff]ragen?$/u.test(word))
  );
}

/** At the head of a sentence before a verb of saying, or behind one that something else opens. */
function speaks(tokens: readonly Token[], from: number, next: number): boolean {
  if (isHead(tokens, from) && (isSpeaking(tokens, next) || CONFIRMS.test(textAt(tokens, next)))) return true;
  return SAYS.test(textAt(tokens, from - 1)) && standsInFront(tokens, from - 1);
}

/** Verbs besides those of asking and answering of which bodies are the subject, and no thing. */
const CONFIRMS =
  /^(?:bestätigt|bestätigte|versichert|versicherte|verweist|verwies|weist|wies|lehnt|lehnte|prüft|sichert|sicherte)$/u;

/** "als Sprecher der Initiative": behind a noun it is a genitive. */
const OF_A_PART = /(?<!\p{L})(?:als|von|vom|für|an|durch|zu|mit|bei) [^,;]*$/u;

/** "fragt das Klinikum", "bittet sie die Bahn", "fragt Frau Birk den Wasserverband". */
function isObjectOfAsking(tokens: readonly Token[], from: number, next: number): boolean {
  if (/^(?:der|dem|vom|beim)$/iu.test(textAt(tokens, from))) return false;
  if (isDone(tokens, from) && /^(?:gefragt|gebeten|befragt)$/u.test(textAt(tokens, next))) return true;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_ASKER); at -= 1) {
    const word = textAt(tokens, at);
    if (ASKS.test(word)) return true;
    if (
      !/^(?:Herrn?|Frau|Dr|Prof|[.]|er|sie|man|nun|erneut|\p{Lu}[\p{Ll}-]+)$/u.test(word) &&
      !CONNECTORS.has(word)
    )
      return false;
  }
  return false;
}

/** "Frau Birk hat das Klinikum gefragt": with an auxiliary in front. */
function isDone(tokens: readonly Token[], from: number): boolean {
  return clauseBefore(tokens, from).some((word) => /^(?:hat|habe|haben|hatte|hatten)$/u.test(word));
}

/** "Frau Dr. Birk-Adler": so many words of the asker stand between the verb and whom it asks. */
const LONGEST_ASKER = 5;
const ASKS =
  /^(?:(?:be)?frag(?:t|te|en|ten|e)|bittet|bat|bitten|baten|ersucht|ersuchte|ersuchen|ersuchten|konfrontiert|konfrontierte)$/u;

/** "möchte vom Klinikum wissen", "richtet an die Bahn die Frage", "erkundigt sich beim Klinikum", "wird von der Bahn bestätigt". */
function isTurnedTo(tokens: readonly Token[], from: number, next: number): boolean {
  const [article, before] = [textAt(tokens, from), textAt(tokens, from - 1)];
  const behind = clauseBehind(tokens, next);
  if (/^vom$/iu.test(article) || (/^von$/iu.test(before) && /^(?:de[rmn])$/u.test(article)))
    return behind.slice(0, NEAR).some((word) => TOLD_BY.test(word));
  const around = [...clauseBefore(tokens, from), ...behind];
  if (/^an$/iu.test(before) && /^(?:die|das|den)$/u.test(article))
    return (
      around.some((word) => PUTS.test(word)) || textAt(tokens, next) === ':' || isBehindQuestion(tokens, from)
    );
  return (
    (article === 'beim' || (/^bei$/iu.test(before) && /^de[rmn]$/u.test(article))) &&
    around.some((word) => INQUIRES.test(word)) &&
    !clauseBefore(tokens, from).some((word) => /^(?:nach|zu[mr]?|über|wegen)$/u.test(word))
  );
}

/** "wendet sich mit der Frage, was das kostet, an die Bahn": the clause of what is asked lies between. */
function isBehindQuestion(tokens: readonly Token[], from: number): boolean {
  return (
    textAt(tokens, from - 2) === ',' &&
    tokens.slice(0, from).some(({ text }) => /^(?:wendet|wandte|richtet|richtete)$/u.test(text))
  );
}

/** How many words may stand between a body and what is wanted of it or what it does: "vom Klinikum nun endlich eine Auskunft". */
const NEAR = 5;
const TOLD_BY =
  /^(?:wissen|gewusst|erfahren|hören|gehört|Auskunft|Auskünfte|Angaben|beantwortet|mitgeteilt|erklärt|erläutert|bestätigt|verneint|bejaht|berichtet|ausgeführt|zugesagt|zugesichert|dargelegt|klargestellt)$/u;
const PUTS =
  /^(?:(?:An|Nach|Rück|Zusatz)?[Ff]ragen?|Bitte|richtet|richtete|gerichtet|adressiert|wendet|wandte|gewandt)$/u;
const INQUIRES =
  /^(?:erkundigt|erkundigte|erkundigen|nachgefragt|nachfragen|nachzufragen|angefragt|anfragen|anzufragen|fragt|fragte|Nachfrage|Rückfrage|Auskunft|Auskünfte)$/u;

/** The words of the clause in front of a place. */
function clauseBefore(tokens: readonly Token[], from: number): readonly string[] {
  const words = tokens.slice(Math.max(0, from - LONGEST_CLAUSE), from).map(({ text }) => text);
  return words.slice(words.findLastIndex(isEnd) + 1);
}

/** The words of the clause behind a place. */
function clauseBehind(tokens: readonly Token[], next: number): readonly string[] {
  const words = tokens.slice(next, next + LONGEST_CLAUSE).map(({ text }) => text);
  const end = words.findIndex(isEnd);
  return end < 0 ? words : words.slice(0, end);
}

const LONGEST_CLAUSE = 14;

function isEnd(word: string): boolean {
  return /^[,;:.?!]$/u.test(word);
}

/** Verbs of saying whose subject may stand behind them. */
const SAYS =
  /^(?:antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|erklärt|erklärte|erläutert|erläuterte|berichtet|berichtete|sagt|sagte|teilt|teilte|führt|führte|gibt|gab|verneint|verneinte|bejaht|bejahte|bestätigt|bestätigte|betont|betonte|informiert|informierte|versichert|versicherte|verweist|verwies|weist|wies)$/u;

/** "Dazu erklärt das Klinikum", "…, antwortet die Bahn": what stands before the verb is not its subject. */
function standsInFront(tokens: readonly Token[], verb: number): boolean {
  const clause = clauseBefore(tokens, verb);
  return clause.length === 0
    ? verb > 0
    : /^(?:Auf|Hier(?:zu|auf)|D(?:a|ar)(?:zu|auf(?:hin)?)|Zu[mr]?|Nach|In|Im|Anschließend|Ergänzend|Weiter|Ferner|Zudem|Außerdem|Schriftlich|Inzwischen|Abschließend|Zwischenzeitlich)$/u.test(
        clause[0] ?? '',
      );
}

/** "nach Auskunft der Bahn", "die Antwort des Klinikums": whose words they are. */
function isWordOf(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    /^(?:Auskunft|Auskünften?|Angaben?|Aussagen?|Mitteilung|Informationen|Einschätzung|Erklärung|Erläuterung|Begründung|Bericht|Antwort|Stellungnahme|Rückmeldung|Adresse|Richtung)$/u.test(
      textAt(tokens, at),
    ) &&
    ((at === 0 && textAt(tokens, next) === ':') ||
      /^(?:nach|laut|gemäß|die|der|eine|eine[rn]|zur|in|ein|einen|den)$/iu.test(textAt(tokens, at - 1)))
  );
}
