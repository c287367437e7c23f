import { folded, squeezed } from '../language/folded.ts';
import { isLabel } from '../language/labels.ts';
import { office, rolesIn } from '../language/offices.ts';
import { ofGender } from '../language/womans-form.ts';
import type { Attendee, Document, Id, Mention, RoleFact, Salutation } from '../model.ts';
import { bodyAt } from './body-at.ts';
import type { Told } from './introductions.ts';
import { headsAdministration, kindOfRole, officesIn } from './offices.ts';
import { kindOfName } from './organization-names.ts';
import type { Organizations } from './organizations.ts';
import type { Player } from './player.ts';

type RoleTold = Omit<RoleFact, 'organization'> & { readonly organization: string | null };

/** What the document says the person is: from the attendance list first, then in the order of the text. */
export function rolesOf(
  player: Player,
  introduced: readonly Told[],
  organizations: Organizations,
): readonly RoleFact[] {
  const roles = new Map<string, RoleFact>();
  const held = new Map<Id | null, readonly RoleFact[]>();
  const { attendee } = player;
  const ofHouse =
    attendee?.as === 'staff' || player.mentions.some(({ role }) => role !== null && HEADS_PART.test(role));
  for (const { role: printed, organization, rule, start, end, began, ended } of toldOf(player, introduced)) {
    const role = withinMarks(printed);
    if (tellsNothing(role, organization, roles)) continue;
    const of = organization === null ? null : whereHeld(role, organization, ofHouse, organizations);
    const key = `${role === null ? '' : uninflected(role)}|${of}`;
    const known = held.get(of)?.some((other) => says(other, role)) === true;
    const dated = { ...(began && { began }), ...(ended && { ended }) };
    const same = roles.get(key);
    if (same !== undefined) roles.set(key, { ...dated, ...same });
    else if (!known || Object.keys(dated).length > 0) {
      const fact = { role, organization: of, rule, start, end, ...dated };
      roles.set(key, fact);
      held.set(of, [...(held.get(of) ?? []), fact]);
    }
  }
  const all = [...roles.values()];
  return attendee?.as === 'staff' && all.every(({ organization }) => organization === null)
    ? ofStaff(attendee, all, organizations)
    : all;
}

function toldOf(
  { attendee, mentions, salutation }: Player,
  introduced: readonly Told[],
): readonly RoleTold[] {
  return [
    ...(attendee === null ? [] : [{ ...attendee, rule: 'attendance-list' }]),
    ...mentions.map((mention) => ({ ...mention, rule: ruleOf(mention) })),
    ...introduced,
  ].flatMap((one) => eachRole(one, salutation));
}

/** Who sits at the table for the house, whatever the list calls him. */
function ofStaff(
  { role, start, end }: Attendee,
  all: readonly RoleFact[],
  organizations: Organizations,
): readonly RoleFact[] {
  const house = { organization: organizations.administration(), rule: 'attendance-staff', start, end };
  const [first, ...others] = all;
  if (role === null || first === undefined) return [{ role: null, ...house }, ...all];
  return [{ role: first.role, ...house }, ...others];
}

/** "Kreisrätin, Vorsitz" are two roles, and the chair is hers; in a list a chair beside a party is that of the meeting. */
function eachRole(told: RoleTold, salutation: Salutation | null): readonly RoleTold[] {
  if (told.rule === 'attendance-list' && chairsMeeting(told))
    return [{ ...told, role: null }, ...eachRole({ ...told, organization: null }, salutation)];
  const parts = rolesIn(told.role ?? '');
  const roles = parts.every(isOffice) ? parts : [told.role];
  return roles.map((role) => ({ ...told, role: role === null ? null : byGender(role, salutation) }));
}

/** "die Vorsitzende des Vereins", who is known as that of some body, is that of the same. */
function tellsNothing(
  role: string | null,
  organization: string | null,
  roles: ReadonlyMap<string, RoleFact>,
): boolean {
  if (role === null) return organization === null;
  if (!ANAPHOR.test(organization ?? '')) return false;
  return [...roles.values()].some(
    (known) =>
      known.organization !== null &&
      known.role !== null &&
      uninflected(known.role).endsWith(uninflected(role)),
  );
}

const ANAPHOR =
  /^(?:Verein|Verband|Bund|Club|Klub|Büro|Firma|Gesellschaft|Unternehmen|Stiftung|Genossenschaft|Initiative)(?:e?s)?$/u;

function chairsMeeting({ role, organization }: RoleTold): boolean {
  return organization !== null && kindOfName(organization) === 'faction' && CHAIR.test(role ?? '');
}

const CHAIR = /^(?:stellv\p{L}*\.? )?Vorsitz(?:ende[rn]?)?$/u;

/** "Vorsitz", "Schriftführung" → who has it. */
function byGender(role: string, salutation: Salutation | null): string {
  if (role === 'Vorsitz') return chairOf(salutation);
  const [, duty] = /^(Schriftführ|Protokollführ)ung$/u.exec(role) ?? [];
  if (duty === undefined || salutation === null) return ofGender(role, salutation);
  return `${duty}er${salutation === 'Frau' ? 'in' : ''}`;
}

function isOffice(role: string): boolean {
  return role === 'Vorsitz' || kindOfRole(role) !== null || office(role, false) !== null;
}

function chairOf(salutation: Salutation | null): string {
  if (salutation === null) return 'Vorsitz';
  return salutation === 'Frau' ? 'Vorsitzende' : 'Vorsitzender';
}

/** A role without the marks and the "zugleich" around it; null where nothing is left. */
function withinMarks(printed: string | null): string | null {
  const role = printed?.replace(/^(?:[\s,;:–-]|zugleich (?:als )?)+|(?<![\s,;:–-])[\s,;:–-]+$/gu, '') ?? '';
  const isOpen = role.includes('(') !== role.includes(')');
  return (isOpen ? role.replace(/[()]/gu, '').trim() : role) || null;
}

/** "1. Vorsitzender" of a club says "Vorsitzender" and "from the club" too, "Ortsvorsteher der Ortschaft Auendorf" the office. */
function says(known: RoleFact, role: string | null): boolean {
  if (role !== null && known.role !== null && saysOffice(known.role, role)) return true;
  if (known.organization === null) return false;
  return role === null || (known.role !== null && uninflected(known.role).endsWith(` ${uninflected(role)}`));
}

/** Whether one role is another with what it is of, or the other its label: "Ortsrat" and "OR". */
function saysOffice(known: string, role: string): boolean {
  const office = uninflected(role);
  const isOf = office !== '' && OF_SOMETHING.test(known.slice(office.length));
  if (isOf && uninflected(known).startsWith(`${office} `)) return true;
  return isLabel(role) && officesIn(known).includes(officesIn(role)[0] ?? '');
}

const OF_SOMETHING = /^[rsn]? (?:de[rs]|vom|von|für|in|nach) /u;

/** "Der Leiter der Volkshochschule": of an office without a name, the body behind it. */
export function heldBehind({ mentions }: Player, { source }: Document): readonly Told[] {
  return mentions.flatMap((mention) => {
    const { kind, role, organization, end, start, name } = mention;
    if (kind !== 'office' || organization !== null) return [];
    const behind = squeezed(source.text.slice(end, end + FAR));
    const lead = /^ (?:des|der|vom|von der|von den|im|beim) /u.exec(behind)?.[0] ?? '';
    const body = lead === '' ? null : bodyAt(behind, lead.length);
    if (body === null) return [];
    const told = { rule: 'office-of-organization', role: role ?? name, organization: body.name, start, end };
    return [{ ...told, name, givenName: null, salutation: null }];
  });
}

/** How far behind an office its body's name may reach. */
const FAR = 200;

/** Who heads a part of the municipality's house, whatever that part is called. */
const HEADS_PART =
  /^(?:Fachbereichs|Fachdienst|Fachgebiets|Amts|Hauptamts|Abteilungs|Sachgebiets|Referats|Dezernats|Stabsstellen)leiter(?:in)?$/u;

/** "Hat Bürgermeister Birk vom Landkreis gehört, …": a mayor belongs to no agency, a councillor to no administration. */
function whereHeld(
  role: string | null,
  words: string,
  ofHouse: boolean,
  organizations: Organizations,
): Id | null {
  const [of = null] = ofHouse ? organizations.ownPart(words) : organizations.named(words);
  const kind = of === null ? undefined : organizations.get(of)?.kind;
  const isNone =
    role !== null &&
    ((kind === 'agency' && headsAdministration(role)) ||
      (kind === 'administration' && OF_COUNCIL.test(role)));
  return isNone ? null : of;
}

/** "Ratsherr der Gemeinde Auendorf": of its council, and not of the house; a "Stadtrat" may be of either. */
const OF_COUNCIL = /^(?:Rats(?:herr|frau|mitglied)|(?:Stadtverordnete|Gemeindevertreter))/u;

/** "Beigeordneter" and "Beigeordnete" are one role of one person. */
function uninflected(role: string): string {
  return folded(role).replace(/(?<=vorsitzend|ordnet|beauftragt)e[rmn]?$/u, '');
}

function ruleOf(mention: Mention): string {
  if (mention.organization !== null) return 'office-of-organization';
  return mention.kind === 'office' ? 'office-alone' : 'office-and-name';
}
