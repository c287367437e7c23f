import { folded } from '../language/folded.ts';
import type { Id, PersonFact, Replying, RoleFact } from '../model.ts';
import { chairedBy } from './chaired.ts';
import type { Material } from './material.ts';
import { advises, bodyOfOffice } from './office-body.ts';
import { headsHouse, officesIn } from './offices.ts';
import type { Organizations } from './organizations.ts';

/** For which organisation somebody speaks at the meeting, with an answer of his; null for himself alone, or where the text does not tell. */
export function organizationOf(id: Id, material: Material, answer: Replying | null = null): Id | null {
  const { actors, organizations, wording } = material;
  const person = actors.person(id);
  if (person === undefined) return organizations.get(id) === undefined ? null : id;
  const said = answer === null ? '' : wording.words(answer);
  const told = answer === null ? undefined : person.roles.find((role) => isToldIn(answer, role));
  return boardOf(told?.organization ?? bodyOf(person, said, material), organizations);
}

/** "Landrätin Birk erklärt als Vorsitzende des Aufsichtsrates": whom she speaks for with these words, whatever she is else. */
function isToldIn({ start, firstEnd }: Replying, { rule, organization, ...told }: RoleFact): boolean {
  return organization !== null && SPEAKING.has(rule) && told.start >= start && told.end <= firstEnd;
}

const SPEAKING: ReadonlySet<string> = new Set([
  'named-as-office-of-body',
  'for-body-speaks',
  'speaks-for-body',
  'speaks-inverted',
]);

/** "Der Aufsichtsrat" without more is that of the one company that the document names. */
function boardOf(id: Id | null, organizations: Organizations): Id | null {
  const isBoard = id !== null && organizations.get(id)?.name === 'Aufsichtsrat';
  return isBoard ? (organizations.onlyCompany() ?? id) : id;
}

function bodyOf(person: PersonFact, said: string, material: Material): Id | null {
  const { organizations } = material;
  const of = person.roles.flatMap(({ organization }) => organization ?? []);
  const own =
    of.find((id) => !organizations.isOwnPart(id)) ?? bodyOfOffice(person, material) ?? of[0] ?? null;
  if (person.kind === 'administration')
    return (
      of.find((id) => organizations.isOwnPart(id)) ??
      (headsHouse(person.roles, organizations.isOfMunicipality) || isCountyBoard(own, organizations)
        ? null
        : own) ??
      organizations.administration()
    );
  if (person.kind === 'guest') return own;
  if (person.kind === 'elected')
    return (
      chairedBy(person, said, material) ??
      advises(person, material) ??
      of.find((id) => organizations.isElsewhere(id)) ??
      (isSalariedCouncillor(person, material)
        ? (of.find((id) => organizations.isOwnPart(id)) ??
          organizations.theOne(COLLEGE) ??
          organizations.administration())
        : null)
    );
  if (person.kind !== 'unknown') return null;
  return own ?? (holdsOffice(person) ? null : unnamedOfficial(person, material));
}

/** Those of Hesse's "Kreisausschuss" who are salaried speak for the house that it heads. */
function isCountyBoard(id: Id | null, organizations: Organizations): boolean {
  return id !== null && /^Kreisausschuss(?= |$)/u.test(organizations.get(id)?.name ?? '');
}

/** The board that salaried and honorary "Stadträte" make up beside the mayor. */
const COLLEGE = /^magistrat$/u;

/** Members of councils where a "Stadtrat" is a salaried official. */
const OTHER_MEMBERS =
  /(?<!\p{L})(?:Rats(?:herr|frau|mitglied)|Stadtverordnete|Stadtvertreter|Gemeindevertreter|Kreistagsabgeordnete|StV|KTA|RM|RH|RF|Rh|Rf)(?!\p{Lu})/u;

/** "Stadtrat Birk" answers for the house where members are called otherwise, or where he alone is called so and never asks. */
function isSalariedCouncillor({ id, roles }: PersonFact, { actors, document }: Material): boolean {
  const isStadtrat = (all: PersonFact['roles']) =>
    all.some(
      ({ role }) => role !== null && officesIn(role).some((office) => /^(?:stadt|kreis)rat$/u.test(office)),
    );
  if (!isStadtrat(roles) || actors.asks(id)) return false;
  return (
    OTHER_MEMBERS.test(document.source.text) ||
    actors.people.filter((other) => isStadtrat(other.roles)).length === 1
  );
}

/** A calling that is none of the house's. */
function holdsOffice({ roles }: PersonFact): boolean {
  return roles.some(({ role }) => role !== null && OTHER_CALLINGS.test(folded(role)));
}

const OTHER_CALLINGS =
  /(?:pfarrer|pastor|superintendent|architekt|gutachter|sachverständig|anwalt|notar|moderator|berater|küster|rektor|geschäftsführ|förster|intendant|kurator|trainer)/u;

/**
 * Excerpts of minutes name officials like everybody else ("Herr Tamm antwortet"): who answers there and never asks, in no office,
 * answers for the house. Where an attendance list names everybody, nobody else is taken for an official.
 */
function unnamedOfficial({ id }: PersonFact, { document, actors, organizations }: Material): Id | null {
  return document.attendance.length > 0 || actors.asks(id) ? null : organizations.administration();
}
