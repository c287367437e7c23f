import { caseOf, lead } from './determiners.ts';
import { type Acquaintance, type Found, found, isGoverned, named } from './found.ts';
import { greeted } from './greeted.ts';
import { organisation } from './organisations.ts';
import { fullName, salutation } from './people.ts';
import { personNoun } from './person-nouns.ts';
import { isCapitalised, type Token, textAt, touches } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';
import { wordSet } from './words.ts';

const GROUPS = wordSet('groups');

/** "Ein Einwohner", "mehrere Ausschussmitglieder", "die Verwaltung", "der Ortsrat Auendorf"; "die" of "die Frage, die Herr Adler" is no article. */
export function introduced(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const before = lead(tokens, index);
  const start = index + before.length;
  const text = textAt(tokens, start);
  if (!isCapitalised(text) || (text === 'Herr' && before.determiner === 'die')) return null;
  return (
    people(tokens, index, start, before.determiner, known) ??
    together(tokens, index, start) ??
    organisation(tokens, index, start, before.determiner)
  );
}

/** "aus der Bürgerschaft", "von den Zuhörerreihen": people of whom nobody is named. */
function together(tokens: readonly Token[], index: number, start: number): Found | null {
  const name = textAt(tokens, start);
  if (start === index || !GROUPS.has(name.toLowerCase()) || !isGoverned(tokens, index)) return null;
  return found(tokens, index, start + 1, { kind: 'group', name });
}

function people(
  tokens: readonly Token[],
  index: number,
  start: number,
  determiner: string | null,
  known: Acquaintance,
): Found | null {
  const noun = personNoun(textAt(tokens, start), determiner);
  if (!noun || (salutation(textAt(tokens, start)) && isCapitalised(textAt(tokens, start + 1)))) return null;
  const polite = determiner === null ? greeted(tokens, start + 1, known) : null;
  if (polite !== null && touches(tokens, start + 1) && polite.naming.role === null) {
    const { start: from } = tokens[index] ?? polite.naming;
    return { ...polite, naming: { ...polite.naming, start: from, role: noun.name } };
  }
  const name =
    (!noun.plural || determiner === null) && touches(tokens, start + 1)
      ? fullName(tokens, start + 1, known.families)
      : null;
  const kase = caseOf(determiner, noun.gender, noun.plural);
  if (name && (name.sure || stands(tokens, name.next) || isHeard(tokens, index, name.next))) {
    return found(tokens, index, name.next, {
      ...named(name),
      role: noun.name,
      gender: noun.gender,
      case: kase,
    });
  }
  if (determiner === null && index > 0 && !noun.plural) return null;
  return found(tokens, index, start + 1, {
    kind: 'group',
    name: noun.name,
    gender: noun.gender,
    plural: noun.plural,
    case: kase,
  });
}

/** "fragt Einwohner Adler.", "die Frage von Bürger Adler zum Steg", "Anwohner Adler: Wann …?": where only somebody who asks can stand. */
function isHeard(tokens: readonly Token[], index: number, next: number): boolean {
  const before = textAt(tokens, index - 1);
  if (index === 0) return textAt(tokens, next) === ':';
  if (!/^(?:[.,:?]|zu[mr]?|und|nach|wird|wurde)$/u.test(textAt(tokens, next))) return false;
  return /^(?:fragte?|erkundigte?|meldete?)$/u.test(before) || isOfQuestion(tokens, index);
}

/** "Frage von", "Auf Nachfrage von". */
function isOfQuestion(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:von|durch)$/u.test(textAt(tokens, index - 1)) &&
    /^(?:An|Nach|Rück|Zusatz)?[Ff]ragen?$/u.test(textAt(tokens, index - 2))
  );
}

/** A name without given name or salutation counts where the verb or a comma follows: "Der Einwohner Adler fragt". */
function stands(tokens: readonly Token[], next: number): boolean {
  const text = textAt(tokens, next);
  return text === ',' || (/^\p{Ll}/u.test(text) && isFiniteForm(text));
}
