import { isHouse, type Naming } from '../language/naming.ts';
import { isParticiple } from '../language/verbs/index.ts';
import { antecedent, type Debtor, joined, POINTS_BACK, pointed } from './antecedents.ts';
import { ANSWER, BE } from './cues/parts.ts';
import { find, words } from './cues/phrase.ts';
import { REQUESTS } from './cues/vetoes.ts';
import type { Promised } from './promise.ts';

const SPEAKER: Debtor = { kind: 'speaker', gender: null };
const SELF = '(?:man|ich|wir)(?!\\p{L})';
const FILL =
  '(?:(?:sich|es|dies|das|auch|jedoch|aber|dann|daher|hierzu|dazu|hierauf|daraufhin|nun|nochmals|noch|ihm|ihr|ihnen) )';
const SELF_BEHIND = new RegExp(`^ ${FILL}{0,2}${SELF}`, 'u');
const SELF_AHEAD = new RegExp(`^(?:(?:und|dass|aber|denn|sodass|allerdings|gerne?) )*${SELF}`, 'iu');
const ONLY_FILL = new RegExp(`^ ?${FILL}{0,3}$`, 'u');
const OTHER_AHEAD =
  /^(?:(?:und|dass|aber|denn|sodass) )?(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]eren|[Dd]essen|[Ee]ine?|\p{L}+e[rns]?) (?:\p{Ll}+ )?(\p{Lu}[\p{L}-]+)/u;
const ADMINISTRATION = words('verwaltungsseitig', 'iu');
/** The Konjunktiv of reported speech. */
const REPORTED =
  /(?<!\p{L})(?:werde|würden?|solle|könne|bekomme|erhalte|ergehe|erfolge|folge|gehe)(?!\p{L})/u;
const ON_THE_SIDE_OF = /(?:^|\s)(?:seitens|vonseiten|von Seiten|auf Seiten) $/iu;
const AGENT =
  /(?<!(?:[Ff]rage|[Aa]nregung|[Vv]orschlag|[Ww]unsch|[Hh]inweis|[Aa]ntrag|[Bb]itte)n?)(?:^|\s)(?:von|durch|vom|seitens|vonseiten|von Seiten|auf Seiten) $/iu;

/** Finds the debtor of a promise by the grammar of its clause: subject in the active, agent in the passive. */
export function debtorOf(text: string, promised: Promised, namings: readonly Naming[]): Debtor {
  const { clause, cue } = promised;
  if (ADMINISTRATION.test(clause.text)) return { kind: 'administration' };
  const other = cue.performs === true && cue.voice === 'active' ? vouchedFor(text, promised, namings) : null;
  if (other !== null) return { kind: 'named', namings: [other], vouched: true };
  const inside = namings.filter(({ start }) => start >= clause.start && start < clause.end);
  const by = cue.voice === 'passive' ? AGENT : ON_THE_SIDE_OF;
  const agent = inside.find(
    ({ start, end }) =>
      by.test(text.slice(0, start)) &&
      !PUT_BY_HIM.test(text.slice(end)) &&
      (start > promised.verb.start || (start < clause.start + 20 && !isPartOfSubject(text, promised, start))),
  );
  if (agent !== undefined) return { kind: 'named', namings: [agent] };
  if (cue.voice === 'active') return subject(text, promised, inside, namings);
  const noun = BY_THE_TOWN.exec(clause.text)?.[1];
  if (noun !== undefined) return { kind: 'third', noun };
  const house = namings.find((naming) => isReplyOfHouse(text, naming));
  return house === undefined ? inserted(text, promised, namings) : { kind: 'named', namings: [house] };
}

/** "Die von Frau Birk gestellte Frage wird beantwortet" */
const PUT_BY_HIM =
  /^ (?:\p{Ll}+ )?\p{Ll}+(?:te|ene)[nrms]? \p{L}*(?:frage|anregung|wunsch|bitte|hinweis|antrag)\p{Ll}*(?!\p{L})/iu;

/** "wird durch die Gemeinde Sande geklärt" */
const BY_THE_TOWN =
  /(?<!\p{L})(?:von der|durch die|durch den|vom|seitens der|seitens des) ((?:\p{Lu}\p{Ll}+)?(?:[Gg]emeinde|[Ss]tadt|[Kk]reis))(?= )/u;

/** "Herr Tann sagt zu, dass der Verein die Bank bezahlt": of a body that he speaks for he says what it will do. */
function vouchedFor(text: string, { end }: Promised, namings: readonly Naming[]): Naming | null {
  const body = namings.find(
    ({ start, kind }) =>
      kind === 'organization' && /^,? dass (?:\p{Ll}+ ){0,2}$/u.test(text.slice(end, start)),
  );
  if (body === undefined || isHouse(body.name) || /^(?:Stadt|Gemeinde|Samtgemeinde)/u.test(body.name))
    return null;
  return DONE_TO_IT.test(text.slice(body.end)) ? null : body;
}

const DONE_TO_IT = /^[^.,;]* (?:\p{Ll}+t|\p{Ll}*ge\p{Ll}+en) (?:wird|werde|werden)(?=[.,;]|$)/u;

/** "Die Idee von Herrn Tann wird besprochen": before the verb of a main clause stands one thing, and he is a part of it. */
function isPartOfSubject(text: string, { clause, verb }: Promised, start: number): boolean {
  const ahead = text.slice(clause.start, start);
  return (
    start < verb.start &&
    /^(?:(?:und|aber|sowie) )?(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]iese[rs]?|[Ee]ine?) (?:\p{Ll}+ )?\p{Lu}/u.test(
      ahead,
    )
  );
}

/** "Eine Stellungnahme der Verwaltung wird zugesagt": whose reply it is owes it. */
function isReplyOfHouse(text: string, { name, kind, start }: Naming): boolean {
  return kind === 'office' && isHouse(name) && OWNS.test(text.slice(0, start));
}

const OWNS =
  /(?:[Aa]ntwort|[Bb]eantwortung|[Ss]tellungnahme|[Pp]rüfung|[Aa]uskunft|[Rr]ückmeldung|[Bb]ericht|[Vv]orlage|sobald|wenn) $|(?<!\p{L})in $/u;

/** "Die Sache, so Frau Ilm, werde weitergegeben"; the Konjunktiv is the speaker's word, the indicative the clerk's. */
function inserted(text: string, { verb, end, clause }: Promised, namings: readonly Naming[]): Debtor {
  const naming = namings.find(({ start }) => /, so $/u.test(text.slice(0, start)));
  if (naming !== undefined) return { kind: 'named', namings: [naming] };
  if (/^(?:und )?dass /u.test(clause.text)) return { kind: 'reporter' };
  const head = headOf(text, clause.start, namings);
  if (head !== null)
    return head.kind === 'organization' || head.kind === 'office'
      ? { kind: 'named', namings: [head] }
      : { kind: 'reporter' };
  return REPORTED.test(text.slice(verb.start, end)) ? { kind: 'reporter' } : { kind: 'nobody' };
}

/** "Frau Birk kann das nicht sagen, eine Auskunft wird nachgereicht": who begins the sentence speaks also of what is done. */
function headOf(text: string, clause: number, namings: readonly Naming[]): Naming | null {
  const head = namings.find(({ start, case: kase }) => start === 0 && kase !== 'oblique');
  const before = text.slice(0, clause);
  const asks = REQUESTS.some(({ pattern }) => find(pattern, before) !== null);
  return head !== undefined && head.end < clause && !asks ? head : null;
}

function subject(
  text: string,
  promised: Promised,
  inside: readonly Naming[],
  all: readonly Naming[],
): Debtor {
  const { clause, verb } = promised;
  const ahead = text.slice(clause.start, verb.start);
  if (/^ dieser(?!\p{L}| (?:\p{Ll}+ )?\p{Lu})/u.test(text.slice(verb.end)))
    return { kind: 'last-named', gender: 'm' };
  if (SELF_BEHIND.test(text.slice(verb.end)) || SELF_AHEAD.test(ahead)) return SPEAKER;
  const own = inside.find(
    ({ kind, start, end }) => kind === 'pronoun' && start >= verb.start && end <= verb.end,
  );
  if (own !== undefined && own.case !== 'oblique') return pointed(own);
  const able = inside.filter(({ end, case: kase }) => end <= verb.start && kase !== 'oblique');
  if (/(?:^| )und $/u.test(ahead) && able[0] !== undefined)
    return pointed(able[0], joined(text, able[0], all));
  const before = able.find((one) => one.kind === 'pronoun' && one.case === 'nominative') ?? able.at(-1);
  const next = inside.find(({ start }) => start >= verb.end);
  if (next?.kind === 'pronoun' && next.case !== 'nominative' && goesOn(text, verb.start, all))
    return elided(all, promised);
  const behind =
    next && next.case !== 'oblique' && ONLY_FILL.test(text.slice(verb.end, next.start)) ? next : undefined;
  const front = before === undefined && behind?.kind === 'organization' ? third(ahead, false) : null;
  if (front?.kind === 'third' && OF_THE_HOUSE.test(front.noun)) return front;
  const chosen = choose(before, behind);
  if (chosen !== undefined) return pointed(chosen, joined(text, chosen, all));
  if (isPassive(text, promised)) return inserted(text, promised, all);
  return (
    antecedent(text, promised, all) ??
    (closesReport(promised, ahead) ? null : third(ahead, verb.start === clause.start)) ??
    elided(all, promised)
  );
}

/** "Dann wird eine Sitzung einberufen": the participle looks like the infinitive. */
function isPassive(text: string, { clause, verb, end }: Promised): boolean {
  const goesOn = /(?:^|(?<!\p{L})und )$/u.test(text.slice(clause.start, verb.start));
  const last = text.slice(verb.end, end).split(' ').at(-1) ?? '';
  return !goesOn && BE.test(text.slice(verb.start, verb.end)) && isParticiple(last);
}

/** "führt aus, dass seines Wissens keine Boote führen und sagt zu, …": behind what is reported the verb is again that of who reports. */
function closesReport({ clause, cue }: Promised, ahead: string): boolean {
  return cue.performs === true && /(?:^| )und $/u.test(ahead) && /^(?:und )?dass /u.test(clause.text);
}

/** "Herr Tann hat sie nicht dabei, liefert sie aber nach": a verb right behind a comma has the sentence's subject. */
function goesOn(text: string, verb: number, all: readonly Naming[]): boolean {
  return /, $/u.test(text.slice(0, verb)) && all.some(({ start, end }) => start === 0 && end < verb);
}

/** What shows its nominative goes before what does not, a person before a body, and the front before the back. */
function choose(before: Naming | undefined, behind: Naming | undefined): Naming | undefined {
  if (before !== undefined && behind?.name === 'diese') return before;
  if (
    behind?.case === 'nominative' ||
    (behind?.kind === 'person' && before !== undefined && POINTS_BACK.test(before.name))
  )
    return behind;
  if (before?.case === 'nominative' || before?.kind === 'person') return before;
  return behind?.kind === 'pronoun' || behind?.kind === 'person' ? behind : (before ?? behind);
}

/** "Das Schulverwaltungsamt wird Stellung nehmen": a part of the administration, whatever its name. */
export const OF_THE_HOUSE =
  /(?:amt|referat|dezernat|fachbereich|fachdienst|abteilung|bauhof|management)(?:e?s)?$/iu;

function third(ahead: string, bare: boolean): Debtor | null {
  const noun = bare ? undefined : OTHER_AHEAD.exec(ahead)?.[1];
  return noun === undefined || ANSWER.test(noun) ? null : { kind: 'third', noun };
}

/** "… und sagt zu": the subject stands in front of an earlier verb of the sentence. */
function elided(namings: readonly Naming[], { verb }: Promised): Debtor {
  const head = namings.find(({ end, case: kase }) => end <= verb.start && kase !== 'oblique');
  return head === undefined ? SPEAKER : pointed(head);
}
