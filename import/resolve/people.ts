import type { AttendanceKind, Document, Id, PersonFact, PersonKind, RoleFact } from '../model.ts';
import { givenKey, idOf, scopeOf } from './identity.ts';
import { isOfInitiative } from './initiatives.ts';
import type { Told } from './introductions.ts';
import { missing } from './missing.ts';
import { headsAdministration, headsHouse, kindOfRole, officesIn } from './offices.ts';
import { ownAssociation } from './organization-names.ts';
import type { Organizations } from './organizations.ts';
import { isInitial, kindByNoun, type Player } from './player.ts';
import { heldBehind, rolesOf } from './roles.ts';
import type { Wording } from './wording.ts';

/** What the running text tells of a player apart from the mentions. */
export interface Around {
  readonly introduced: readonly Told[];
  /** What he is taken for where nothing else tells: one of the public at question time, or a member whom another stands in for. */
  readonly otherwise: PersonKind;
  /** Speaks under a full name that is not on the list: private, where no office is told. */
  readonly isStranger: boolean;
}

/** What a player is, with an id that rests on municipality, name and what tells two of one name apart. */
export function personOf(
  player: Player,
  { introduced, otherwise, isStranger }: Around,
  document: Document,
  wording: Wording,
  organizations: Organizations,
): PersonFact {
  const { familyName, givenName, salutation, title } = player;
  const roles = rolesOf(player, [...introduced, ...heldBehind(player, document)], organizations);
  const judged = kindOf(player, roles, document, organizations);
  const told = otherwise === 'private' && isOfInitiative(roles, organizations) ? 'unknown' : judged;
  const isNobodys = isStranger && roles.length === 0;
  const kind = told !== 'unknown' ? told : isNobodys ? 'private' : otherwise;
  const alone = player.nth !== null || (kind === 'private' && givenName === null);
  return {
    id: personId(player, document, alone ? wording : null),
    name: displayName(player, roles),
    familyName,
    givenName,
    salutation,
    title,
    namesakes: alone ? null : `${scopeOf(document)}/${player.key}`,
    kind,
    roles,
    attended: player.attendee?.as ?? null,
  };
}

/**
 * A given name tells people of one family name apart better than the salutation, so it stands alone; who has
 * no name, or is a resident without a given one, is somebody of one document only (`wording` is given then).
 */
function personId(player: Player, document: Document, wording: Wording | null): Id {
  const { key, givenName, salutation, nth } = player;
  const scope = scopeOf(document);
  if (wording === null)
    return idOf('person', scope, key, givenName === null ? salutation : givenKey(givenName));
  const which =
    nth === null || isInitial(player.familyName)
      ? null
      : `${wording.occurrence(nth)}${apart(wording.words(nth))}`;
  return idOf('person', scope, document.source.origin, key, salutation, which);
}

/** "Ein anderer Anwohner" is not "Ein Anwohner": words between article and noun tell two apart. */
function apart(words: string): string {
  return (
    /(?<!\p{L})(?:andere|weitere|zweite|dritte|junge|ältere)[rsnm]?(?= )/iu.exec(words)?.[0]?.toLowerCase() ??
    ''
  );
}

/** "Rosalie Birk", "Frau Dr. Birk", "Einwohnerin", "Vorsitzender": the family name last; an office is no name to say Herr to. */
function displayName(player: Player, roles: readonly RoleFact[]): string {
  const { familyName, givenName, salutation, title, nth } = player;
  const office = roles.some(({ role }) => role === familyName);
  const noun = office || (nth !== null && !isInitial(familyName));
  const before = noun ? [] : givenName === null ? [salutation, title] : [title, givenName];
  return [...before, familyName].filter((part) => part !== null).join(' ');
}

/** The attendance list knows best; then what a role says; then whom an organisation belongs to. */
function kindOf(
  player: Player,
  roles: readonly RoleFact[],
  document: Document,
  organizations: Organizations,
): PersonKind {
  const as = player.attendee?.as;
  if (as === 'staff' || headsAssociation(roles, document)) return 'administration';
  const byRole = kindByRoles(roles);
  if (as === 'guest') return isOfHouse(roles, byRole, organizations) ? 'administration' : 'guest';
  const heads = (role: string) =>
    ownAssociation(document) === null &&
    (headsAdministration(role) || (FIRST_DEPUTY.test(role) && !OF_A_VILLAGE.test(document.committee ?? '')));
  if (as === 'member' && isServant(roles, organizations)) return 'administration';
  if (as === 'member' && !roles.some(({ role }) => role !== null && heads(role))) return 'elected';
  if (byRole === 'administration')
    return foreign(roles, organizations) && !headsHouse(roles, organizations.isOfMunicipality)
      ? elsewhere(as)
      : byRole;
  if (as !== undefined) return missing(roles, organizations);
  if (byRole !== null) return isSent(byRole, roles, organizations) ? 'guest' : byRole;
  return kindByNoun(player) ?? kindByOrganization(roles, organizations);
}

/** Who heads an association of municipalities, where its own bodies meet; mayors sit there for theirs. */
function headsAssociation(roles: readonly RoleFact[], document: Document): boolean {
  return (
    ownAssociation(document) !== null &&
    roles.some(
      ({ role, organization }) =>
        role !== null &&
        organization === null &&
        officesIn(role).some((office) => HEADS_ASSOCIATION.test(office)),
    )
  );
}

const HEADS_ASSOCIATION = /^verbands(?:vorsteh|direktor|geschäftsführ)|^geschäftsführ|^geschäftsleit/u;

/** A guest at the table whom the list says to come from the house: by his office, or by nothing but a part of it. */
function isOfHouse(
  roles: readonly RoleFact[],
  byRole: PersonKind | null,
  organizations: Organizations,
): boolean {
  const isOwn = roles.every(({ organization: id }) => id === null || organizations.isOwnPart(id));
  const isNamed =
    roles.length > 0 && roles.every(({ role, organization }) => role === null && organization !== null);
  const isFree = roles.some(({ role, organization }) => organization === null && FREE.test(role ?? ''));
  return isOwn && ((byRole === 'administration' && !isFree) || isNamed);
}

/** Whom a house commissions: at its table as a guest, he is none of it. */
const FREE = /^(?:\p{L}+-)?(?:\p{L}*[Aa]rchitekt|\p{L}*[Ii]ngenieur|\p{L}*[Gg]utachter)(?:in)?$/u;

/** "Frau Birk, Kurdirektorin", "Herr Adler, Kämmerei" in a list of all who are there, as what it says of them first. */
function isServant(roles: readonly RoleFact[], organizations: Organizations): boolean {
  const [first] = roles;
  if (first === undefined || first.rule !== 'attendance-list') return false;
  if (first.role === null || kindOfRole(first.role) === null)
    return first.organization !== null && organizations.isOwnPart(first.organization);
  return kindOfRole(first.role) === 'administration' && !MAY_SIT.test(first.role);
}

/** Offices of the house, and of those who sit in councils elsewhere or besides. */
const MAY_SIT =
  /rat$|rätin$|bürgermeister|landrat|(?:amts|stadt|gemeinde)direktor|beigeordnet|ingenieur|angestellt|referent|mitarbeit|sekretär|inspektor|(?<!gleichstellungs|frauen|datenschutz|klimaschutz)beauftragt/iu;

/** The mayor's deputy by office: salaried, but in villages that belong to a larger municipality. */
const FIRST_DEPUTY = /^(?:Erste[rn]?|1\.) (?:hauptamtliche[rn]? )?(?:Kreisb|B)eigeordnete/u;
const OF_A_VILLAGE = /^(?:Orts|Gemeinderat)/u;

/** The first role that tells; a mayor is one also where he is only called chairman before, an Ortsbürgermeister is none. */
export function kindByRoles(roles: readonly RoleFact[]): PersonKind | null {
  const told = roles.flatMap(({ role }) => role ?? []);
  const first = told.find((role) => kindOfRole(role) !== null);
  if (first === undefined) return null;
  const chairs = officesIn(first)[0] === 'vorsitzend';
  return chairs && told.some((role) => headsAdministration(role)) ? 'administration' : kindOfRole(first);
}

/** A head from elsewhere sits in the body that meets, as mayors do in that of their association, or is its guest. */
function elsewhere(as: AttendanceKind | undefined): PersonKind {
  return as === 'member' ? 'elected' : 'guest';
}

/** Whether another body speaks through somebody whose role here would be another. */
function isSent(byRole: PersonKind, roles: readonly RoleFact[], organizations: Organizations): boolean {
  return byRole === 'elected'
    ? electedElsewhere(roles, organizations)
    : byRole === 'private' && applies(roles, organizations);
}

/** "Die Antragstellerin, Frau Birk vom Kulturverein": for a body, and not for herself. */
function applies(roles: readonly RoleFact[], organizations: Organizations): boolean {
  return roles.some(({ role }) => /antragsteller/iu.test(role ?? '')) && foreign(roles, organizations);
}

/** "Vorsitzende des Heimatvereins", and nothing in the municipality. */
function electedElsewhere(roles: readonly RoleFact[], organizations: Organizations): boolean {
  const offices = roles.filter(({ role }) => role !== null && kindOfRole(role) === 'elected');
  return offices.every((office) => foreign([office], organizations));
}

function foreign(roles: readonly RoleFact[], organizations: Organizations): boolean {
  return roles.some(
    ({ organization }) => organization !== null && !organizations.isOfMunicipality(organization),
  );
}

export function kindByOrganization(roles: readonly RoleFact[], organizations: Organizations): PersonKind {
  const of = roles.map(({ organization }) => organization).find((id) => id !== null);
  const kind = of === undefined || of === null ? undefined : organizations.get(of)?.kind;
  if (kind === undefined) return 'unknown';
  if (kind === 'administration' || kind === 'department') return 'administration';
  return kind === 'faction' || kind === 'committee' ? 'elected' : 'guest';
}
