import { isGiven } from './given-names.ts';
import { isHouse, type Naming } from './naming.ts';
import { after, type Scene, wordAt } from './scene.ts';
import { isThing } from './speaks.ts';
import { isFiniteForm } from './verbs/index.ts';

/** "Die Politesse, Frau Birk, berichtet": at the head of a sentence a noun before the name is hers, whether a list has it or not; null elsewhere. */
export function ofCalling({ tokens }: Scene, naming: Naming): Naming | null {
  const [article, noun, comma, greeting] = tokens;
  const { salutation, role } = naming;
  if (comma?.text !== ',' || greeting?.start !== naming.start || salutation === null || role !== null)
    return null;
  const calling = noun?.text ?? '';
  if (
    article?.text !== (salutation === 'Frau' ? 'Die' : 'Der') ||
    !/^\p{Lu}\p{Ll}{3,}$/u.test(calling) ||
    isThing(calling)
  )
    return null;
  const end = tokens.findIndex(({ start }) => start >= naming.end);
  if (tokens[end]?.text !== ',' || !isFiniteForm(tokens[end + 1]?.text ?? '')) return null;
  return { ...naming, start: article.start, end: tokens[end].end, role: calling, case: 'nominative' };
}

/** "Vertreter des Bürgermeisters": what somebody is to who holds another office; null of a body or the house. */
export function ofOffice(scene: Scene, first: Naming, second: Naming): Naming | null {
  if (second.kind !== 'office' || isHouse(second.name) || first.role === null) return null;
  const words = scene.tokens.slice(scene.indexOf(second.start), after(scene, second)).map(({ text }) => text);
  return { ...first, end: second.end, role: `${first.role} ${words.join(' ')}` };
}

/** "Der Vorsitzende der SGA Konrad Stolle": who holds the office stands behind its body; null of those that are called after people. */
export function holderBehind(first: Naming, second: Naming): Naming | null {
  const [, organization = '', given = '', name = ''] = BODY_AND_NAME.exec(second.name) ?? [];
  if (!isGiven(given) || isGiven(name) || CALLED_AFTER.test(organization)) return null;
  return { ...first, end: second.end, kind: 'person', name, givenName: given, organization };
}

const BODY_AND_NAME =
  /^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;
/** Bodies that bear the name of somebody: "die Leiterin der Grundschule Astrid Stolle". */
const CALLED_AFTER =
  /(?:schule|gymnasium|kolleg|kita|garten|stätte|haus|heim|stift|stiftung|klinik|klinikum|krankenhaus|museum|archiv|bibliothek|bücherei|kirche|gemeinde|halle|bad|zentrum|[KGHRO]GS)(?:s|es|n)?(?: |$)/iu;

/** "Die Leiterin vom Jobcenter, Frau Birk,": where the office of who is named behind is held; null elsewhere. */
export function atBody(scene: Scene, first: Naming, second: Naming): Naming | null {
  if (first.kind !== 'office' || first.organization !== null || second.kind !== 'organization') return null;
  const [from, to] = [after(scene, first), scene.indexOf(second.start)];
  const isLink = to === from + 1 && /^(?:vom|von|beim|bei)$/u.test(wordAt(scene, from));
  const next = after(scene, second);
  const name = wordAt(scene, next) === ',' ? next + 1 : next;
  if (!isLink || !/^(?:Herrn?|Frau)$/u.test(wordAt(scene, name))) return null;
  return { ...first, end: second.end, organization: second.name };
}
