import type { Document, Sentence, Span } from '../model.ts';
import { affiliationsIn } from './affiliated.ts';
import { calledAmong } from './called.ts';
import { electedUnder } from './elected.ts';
import { frameOf, PARTICLE } from './frame.ts';
import { introducedIn, type Told } from './introductions.ts';
import { kindOfRole } from './offices.ts';
import type { Player } from './player.ts';
import { type Turn, turnsIn } from './terms.ts';

/** Who is said to be what, in the whole document; spans count in the source. */
export function introductions(
  sentences: readonly Sentence[],
  { items, date, blocks, source }: Pick<Document, 'items' | 'date' | 'blocks' | 'source'>,
  players: readonly Player[],
): ReadonlyMap<Player, readonly Told[]> {
  const told = new Map<Player, Told[]>();
  const called = calledAmong(players);
  const families = familiesOf(players);
  for (const [index, { text, at, item }] of sentences.entries()) {
    const heading = item === null ? undefined : items[item];
    const add = (one: Told, place: Span, days: Partial<Told> = {}) => {
      const player = called(one);
      if (player === undefined) return;
      const before = told.get(player) ?? [];
      before.push({ ...one, ...place, ...days });
      told.set(player, before);
    };
    const placeOf = ({ start, end }: Span) => ({ start: at[start] ?? 0, end: at[end] ?? 0 });
    for (const one of [
      ...introducedIn(text),
      ...affiliationsIn(text, families),
      ...electedUnder(text, beforeIn(sentences, index), heading, families),
    ])
      add(one, placeOf(one));
    for (const one of ofPronoun(text, sentences[index - 1], item, families)) add(one, placeOf(one));
    for (const turn of turnsIn(text, date)) add(turn, placeOf(turn), dayOf(turn, placeOf(turn)));
  }
  for (const one of headedIn(blocks, source.text, families)) {
    const player = called(one);
    if (player !== undefined) told.set(player, [...(told.get(player) ?? []), one]);
  }
  return told;
}

/** What the sentence before one says in the same item. */
function beforeIn(sentences: readonly Sentence[], index: number): string {
  const before = sentences[index - 1];
  return before !== undefined && before.item === sentences[index]?.item ? before.text : '';
}

function dayOf({ turn, day }: Turn, place: Span): Pick<Told, 'began' | 'ended'> {
  return { [turn]: { ...day, ...place } };
}

/** "Bericht des Jugendrings (Frau Tamm)", "Verabschiedung des Heimatpflegers Max Tamm", "Gast: Herr Tamm, Planungsbüro Wehr": what headings tell. */
function headedIn(
  blocks: Document['blocks'],
  source: string,
  families: ReadonlySet<string>,
): readonly Told[] {
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ start, end }) => {
      const words = source.slice(start, end).replace(/\s/gu, ' ').trimEnd();
      return [...introducedIn(words), ...affiliationsIn(words, families)].map((one) => ({
        ...one,
        start: start + one.start,
        end: start + one.end,
      }));
    });
}

const TELLS = '(?:ist|war|leitet|vertritt|arbeitet|kommt|spricht|stellt)';
/** "Er ist …", "Weiterhin stellt er sich …": the pronoun and, before it, the verb. */
const PRONOUN = new RegExp(`^(?:(Er|Sie) (?=${TELLS} )|\\p{Lu}\\p{Ll}+ (${TELLS} )(er|sie) )`, 'u');

/** "Die Vorsitzende stellt Frau Tamm vor. Sie leitet das Museum.": of the only one whom the sentence before names so. */
function ofPronoun(
  text: string,
  before: Sentence | undefined,
  item: number | null,
  families: ReadonlySet<string>,
): readonly Told[] {
  const [lead, first, verb = '', pronoun = first] = PRONOUN.exec(text) ?? [];
  if (lead === undefined || before === undefined || before.item !== item) return [];
  const named = frameOf(before.text, families).people;
  const [one] = named;
  if (one === undefined || named.length > 1) return [];
  if (one.salutation !== null && one.salutation !== (/^er$/iu.test(pronoun ?? '') ? 'Herr' : 'Frau'))
    return [];
  const name = `${before.text.slice(one.start, one.end)} ${verb}`;
  const back = (offset: number) => Math.max(0, offset - name.length + lead.length);
  return affiliationsIn(name + text.slice(lead.length), families).map((told) => ({
    ...told,
    start: back(told.start),
    end: back(told.end),
  }));
}

/** The last word of each name of a person, with a particle before it: "Tamm", "Birk-Ilmer", "von Tann"; not of initials and nouns. */
function familiesOf(players: readonly Player[]): ReadonlySet<string> {
  return new Set(
    players.flatMap(({ familyName, nth }) =>
      nth !== null || kindOfRole(familyName) !== null
        ? []
        : (NOBLE.exec(familyName)?.[0] ?? familyName.split(' ').slice(-1)),
    ),
  );
}

const NOBLE = new RegExp(`${PARTICLE}[\\p{L}’'-]{1,60}$`, 'u');
