import { folded } from '../language/folded.ts';
import { isLabel } from '../language/labels.ts';
import { remembering } from '../language/memo.ts';
import type { Mention, Salutation } from '../model.ts';
import { kindOfRole, officesIn, salutationOfRole } from './offices.ts';
import { kindOfName } from './organization-names.ts';
import type { Player } from './player.ts';

/** Somebody whom the running text names with an office. */
export interface Holder {
  readonly player: Player;
  readonly office: string;
  /** Where he is named so. */
  readonly start: number;
  readonly organization: string | null;
}

/** The offices with which a place of the text names a player. */
export function holdersIn(
  player: Player,
  told: { readonly role: string | null; readonly organization: string | null; readonly start: number },
): readonly Holder[] {
  const { role, organization, start } = told;
  return role === null ? [] : officesIn(role).map((office) => ({ player, office, start, organization }));
}

/** Whether a mention is an office without a name: "die Bürgermeisterin", "der Wehrführer". */
export function isOfficeAlone({ kind, name, role, salutation, givenName }: Mention): boolean {
  if (kind === 'group' || salutation !== null || givenName !== null) return false;
  return kind === 'office'
    ? role === name || kindOfRole(name) !== null
    : role === null && kindOfRole(name) !== null;
}

/**
 * "Die Bürgermeisterin" is whom the text named "Bürgermeisterin Tamm" before, or whom alone it names so later, or whose office is a sort of it
 * ("der Vorsitzende" is the Ratsvorsitzende). Where there are several, the office stays a person of its own.
 */
export function holder(text: string, mention: Mention, holders: readonly Holder[]): Player | undefined {
  const [office] = officesIn(mention.name);
  if (office === undefined) return undefined;
  const able = holders.filter((one) => suits(text, mention, one));
  const same = able.filter((one) => one.office === office);
  const before = same.filter(({ start }) => start < mention.start);
  return (
    only(before) ??
    (same.length > 0
      ? only(before.length > 0 ? [] : same)
      : (only(able.filter((one) => isSortOf(one.office, office))) ?? chair(office, able, holders)))
  );
}

/**
 * "Der Gutachter", "der Arzt": whoever came to the meeting from elsewhere and was named last before, where nobody is told to be one.
 */
export function expert(mention: Mention, guests: readonly Holder[]): Player | undefined {
  if (!EXPERTS.test(folded(mention.name))) return undefined;
  const asked = salutationOfRole(mention.name);
  const able = guests.filter(
    ({ player, start }) =>
      start < mention.start && (asked === null || player.salutation === null || player.salutation === asked),
  );
  return able.reduce<Holder | undefined>(
    (last, one) => (last && last.start > one.start ? last : one),
    undefined,
  )?.player;
}

/** What those are called who come to explain something. */
const EXPERTS =
  /^(?:\p{L}*(?:gutachter|planer)|(?:landschafts)?architekt|ingenieur|berater|arzt|ärztin|referent|sachverständige[rn]?|vortragende[rn]?|vorhabenträger|investor|projektentwickler)(?:in|en|s)?$/u;

/** Mayors and heads of a part of the municipality chair its council by law; so do Bavaria's "Erste Bürgermeister". */
const CHAIRS = /^(?:(?:orts|ortsteil|bezirks)bürgermeister|ortsvorsteher|erst bürgermeister)$/u;

/** "Der Vorsitzende" where the document names nobody with a chair: the one who holds it by his office. */
function chair(office: string, able: readonly Holder[], holders: readonly Holder[]): Player | undefined {
  if (office !== 'vorsitzend' || holders.some((one) => isSortOf(one.office, office))) return undefined;
  return only(able.filter((one) => CHAIRS.test(one.office)));
}

/** "Der Ausschussvorsitzende" where an Ausschuss meets: its chair, by the plain word; undefined for others. */
export function ofThisBody(mention: Mention, committee: string | null): Mention | undefined {
  const [, body = '', chair = ''] = /^(\p{L}{3,}?)s?(vorsitzende[rn]?)$/u.exec(mention.name) ?? [];
  const [first = ''] = folded(committee ?? '').split(' ');
  const own = folded(body);
  const isOwn =
    own !== '' &&
    (first === own || first === `${own}s` || (own === 'ausschus' && first.endsWith('ausschuss')));
  return isOwn ? { ...mention, name: `V${chair.slice(1)}` } : undefined;
}

/** Whether a mention may mean somebody who holds the office: "die Vorsitzende" is not the one of a club. */
export function suits(text: string, mention: Mention, held: Holder): boolean {
  const { name, organization } = mention;
  const asked = isLabel(name) ? null : (salutationOfRole(name) ?? byArticle(text, mention));
  const told = held.player.salutation;
  if (asked !== null && told !== null && asked !== told) return false;
  if (organization === null)
    return held.organization === null || !OF_ANYBODY.test(held.office) || isAtTheTable(held.organization);
  return held.organization === organization;
}

/** "die Vorsitzende" is a woman, "dem Vorsitzenden" a man: what the office leaves open its article tells. */
function byArticle(text: string, { start, end }: Mention): Salutation | null {
  const [, article, ending] =
    /^(\p{L}{3}) \p{Lu}[\p{L}-]*(en?)$/u.exec(text.slice(start, Math.min(end, start + 60))) ?? [];
  if (article === undefined) return null;
  const womans = ending === 'e' ? /^die$/iu : /^der$/iu;
  const mans = ending === 'e' ? /^der$/iu : /^de[smn]$/iu;
  return womans.test(article) ? 'Frau' : mans.test(article) ? 'Herr' : null;
}

/** Offices that every association has as well. */
const OF_ANYBODY = /^(?:(?:1|erst) )?(?:vorsitzend|sprecher)$/u;
/** "Frau Birk (Vorsitzende, SPD)" chairs the meeting. */
const isAtTheTable = remembering(
  (organization: string) => AT_THE_TABLE.test(organization) || kindOfName(organization) === 'faction',
);
const AT_THE_TABLE = /rat(?: |$)|ausschuss|vertretung|versammlung|kreistag|gemeinde|stadt/iu;

function only(holders: readonly Holder[]): Player | undefined {
  const players = new Set(holders.map(({ player }) => player));
  return players.size === 1 ? holders[0]?.player : undefined;
}

/** Offices of a part or a group, who are not meant by the plain word. */
const OF_A_PART = /(?:orts|ortschafts|bezirks|fraktions|gruppen|vereins|partei)\p{L}*$/u;

/** "oberbürgermeister" is a sort of "bürgermeister", "erst beigeordnet" of "beigeordnet"; an Ortsbürgermeister is none. */
function isSortOf(office: string, plain: string): boolean {
  if (!office.endsWith(plain) || plain.length < 6) return false;
  return !OF_A_PART.test(office.slice(0, -plain.length));
}
