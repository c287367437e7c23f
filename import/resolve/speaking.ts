import { folded } from '../language/folded.ts';
import type { Id, PersonFact } from '../model.ts';
import type { Material } from './material.ts';
import { headsHouse, officesIn } from './offices.ts';
import { kindOfName, ownAssociation } from './organization-names.ts';
import type { Organizations } from './organizations.ts';

/** Chairs by their title, and the body they chair where the document does not name it. */
const CHAIRS: readonly (readonly [RegExp, string | null])[] = [
  [/fraktions|gruppen|vereins|partei/u, null],
  [/ortsbürgermeister|ortsratsvorsitz|^obm\b/u, 'Ortsrat'],
  [/ortsteilbürgermeister/u, 'Ortsteilrat'],
  [/ortsvorsteher/u, 'Ortsbeirat'],
  [/bezirksbürgermeister|bezirksvorsteher/u, 'Bezirksvertretung'],
  [/stadtverordnetenvorsteher/u, 'Stadtverordnetenversammlung'],
  [/ratsvorsitz/u, 'Rat'],
  [/kreistagsvorsitz|kreistagspräsident|kreispräsident/u, 'Kreistag'],
  [/bürgervorsteher|stadtpräsident/u, 'Stadtvertretung'],
  [/amtsvorsteher/u, 'Amtsausschuss'],
  [/vorsitzend/u, ''],
];

/** Offices that tell the organisation by themselves. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/brandmeister|brandinspektor|brandrat|wehrführer|wehrleit|feuerwehrkommandant/u, 'Feuerwehr'],
  [/polizei|kontaktbereichsbeamt|kontaktbeamt|kommissar/u, 'Polizei'],
  [/schulleit|(?<!di)rektor/u, 'Schule'],
];

/** Offices of enterprises and associations of municipalities, with the nouns by which these are called. */
const HEADED: readonly (readonly [RegExp, RegExp])[] = [
  [/werks?(?:leit|direktor)/u, /(?<!kraft|heiz|bau|hand|netz|stock|pump|schöpf|uhr|fach|lauf|feuer)werke?$/u],
  [/^betriebs(?:leit|direktor)/u, /betriebe?$/u],
  [/^verbands(?:vorsteh|vorsitz|geschäftsführ|ingenieur|direktor)/u, /verband$/u],
  [/deichgraf|deichrichter/u, /^deich(?:verband|acht)$/u],
  [
    /^(?:klinik|krankenhaus)s?(?:leit|direktor|geschäftsführ)|^pflegedirektor/u,
    /(?:klinikum|klinik|krankenhaus)$/u,
  ],
  [/^(?:kita|kindergarten|kindertagesstätten)s?leit/u, /(?:kita|kindergarten|kindertagesstätte)$/u],
];

/** "museumsleiter" → "museum". */
const HEAD_OF = /^(\p{L}{3,}?)(?:s|n)?(?:leiter|leitung|direktor)$/u;

/** "Gemeindebrandmeister": the fire brigade; "Museumsleiterin": the museum; null where no role tells such a body. */
function bodyOfOffice({ roles }: PersonFact, { organizations, document }: Material): Id | null {
  const told = roles.flatMap(({ role }) => (role === null ? [] : officesIn(role)));
  const body =
    BODIES.find(([office]) => told.some((role) => office.test(role)))?.[1] ??
    told.map((role) => HEAD_OF.exec(role)?.[1] ?? '').find((name) => isHeadedBody(name));
  if (body !== undefined)
    return organizations.named(`${body.charAt(0).toUpperCase()}${body.slice(1)}`)[0] ?? null;
  const enterprise = told.some((role) => OF_ENTERPRISE.test(role)) ? enterpriseOf(document) : null;
  if (enterprise !== null) return organizations.named(enterprise)[0] ?? null;
  const nouns = HEADED.find(([office]) => told.some((role) => office.test(role)))?.[1];
  const headed = nouns === undefined ? null : organizations.theOne(nouns);
  if (headed !== null) return headed;
  return told.some((role) => role.endsWith('geschäftsführer'))
    ? (organizations.onlyCompany() ?? organizations.theOne(COMPANY))
    : null;
}

/** Heads of a municipal enterprise. */
const OF_ENTERPRISE = /^(?:werks?|betriebs|bereichs|(?:kaufmännisch|technisch)\p{L}* )(?:leit|direktor)/u;

/** "Werksausschuss Stadtwirtschaft", "Betriebsausschuss für den Hafenbetrieb": the enterprise whose committee meets. */
function enterpriseOf({ committee }: Material['document']): string | null {
  return (
    /^(?:Werks?|Betriebs)ausschuss (?:(?:für|des) (?:die |das |den )?)?(?:Eigenbetriebe?s? )?(\p{Lu}.+)$/u.exec(
      committee ?? '',
    )?.[1] ?? null
  );
}

/** What a "Geschäftsführer" runs, where no legal form tells. */
const COMPANY = /(?:gesellschaft|genossenschaft)$/u;

/** "Gemeindebrandmeister Birk" sits in a committee as an advisory member, and speaks for the fire brigade. */
function advises({ roles }: PersonFact, { organizations }: Material): Id | null {
  const told = roles.flatMap(({ role }) => (role === null ? [] : officesIn(role)));
  const body = BODIES.find(([office]) => told.some((role) => office.test(role)))?.[1];
  return body === undefined ? null : (organizations.named(body)[0] ?? null);
}

/** What municipalities run themselves: who heads it speaks for the house, unless a body is told by its name. */
const OF_THE_HOUSE = /(?:museum|bücherei|bibliothek|archiv|musikschule?|volkshochschule?|büro|bad|hof)s?$/u;

function isHeadedBody(name: string): boolean {
  if (OF_THE_HOUSE.test(name)) return false;
  const kind = kindOfName(name);
  return kind !== null && kind !== 'department' && kind !== 'administration' && !name.endsWith('amt');
}

/** For which organisation somebody speaks at the meeting with what is `said`; null for himself alone, or where the text does not tell. */
export function organizationOf(id: Id, material: Material, said = ''): Id | null {
  const { actors, organizations } = material;
  const person = actors.person(id);
  if (person === undefined) return organizations.get(id) === undefined ? null : id;
  const of = person.roles.flatMap(({ organization }) => organization ?? []);
  const own =
    of.find((id) => !organizations.isOwnPart(id)) ?? bodyOfOffice(person, material) ?? of[0] ?? null;
  if (person.kind === 'administration')
    return (
      of.find((id) => organizations.isOwnPart(id)) ??
      (headsHouse(person.roles) ? null : own) ??
      organizations.administration()
    );
  if (person.kind === 'guest') return own;
  if (person.kind === 'elected')
    return (
      chairedBy(person, said, material) ??
      advises(person, material) ??
      of.find((id) => isElsewhere(id, organizations)) ??
      (isSalariedCouncillor(person, material)
        ? (of.find((id) => organizations.isOwnPart(id)) ??
          organizations.theOne(COLLEGE) ??
          organizations.administration())
        : null)
    );
  if (person.kind !== 'unknown') return null;
  return own ?? (holdsOffice(person) ? null : unnamedOfficial(person, material));
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

/** A body that sends somebody into a committee: advisory members speak for it. */
function isElsewhere(id: Id, organizations: Organizations): boolean {
  return ['agency', 'company', 'school', 'association', 'body'].includes(
    organizations.get(id)?.kind ?? 'other',
  );
}

/** A calling that is none of the house's. */
function holdsOffice({ roles }: PersonFact): boolean {
  return roles.some(({ role }) => role !== null && OTHER_CALLINGS.test(folded(role)));
}

const OTHER_CALLINGS =
  /(?:pfarrer|pastor|superintendent|architekt|gutachter|sachverständig|anwalt|notar|moderator|berater|küster|rektor|geschäftsführ|förster|intendant|kurator|trainer)/u;

/** A chair answers for the body; other elected people for themselves. */
function chairedBy(
  { roles, familyName }: PersonFact,
  said: string,
  { organizations, document }: Material,
): Id | null {
  const held = roles.filter(({ organization }) => !isOutside(organization, organizations));
  const other = held.flatMap(({ role, organization }) =>
    role !== null && /vorsitz/iu.test(role) && isOtherCouncil(organization, organizations)
      ? (organization ?? [])
      : [],
  );
  if (other.length > 0) return longest(other, organizations);
  for (const role of [...held.map(({ role }) => role), familyName]) {
    if (role === null) continue;
    const chair = CHAIRS.find(([title]) => title.test(folded(role)));
    if (chair === undefined || chair[1] === null) continue;
    if (/verbandsvorsitz|verbandsvorsteh/iu.test(role) && ownAssociation(document) !== null)
      return organizations.administration();
    const titled = chairedByTitle(role);
    if (titled !== null && ELSEWHERE.test(titled)) return organizations.named(titled)[0] ?? null;
    const body = BODY.exec(said)?.[1] ?? titled ?? chair[1];
    return organizations.committee() ?? organizations.named(body)[0] ?? null;
  }
  return null;
}

/** Bodies with a say of their own, whose chairs are heard in those of councils. */
const ELSEWHERE =
  /^(?:Personal|Betriebs|Gesamtpersonal|Eltern|Stadteltern|Kreiseltern|Schüler|Aufsichts|Stiftungs)/u;

/** "Vorsitzender des Seniorenbeirates" in another body's meeting. */
function isOtherCouncil(id: Id | null, organizations: Organizations): boolean {
  return id !== null && organizations.get(id)?.kind === 'committee' && id !== organizations.committee();
}

/** Of several names that the text gives a body, the one that tells most. */
function longest(ids: readonly Id[], organizations: Organizations): Id | null {
  const length = (id: Id) => organizations.get(id)?.name.length ?? 0;
  return [...ids].sort((a, b) => length(b) - length(a))[0] ?? null;
}

/** Who chairs a club has the chair of nothing here. */
function isOutside(id: Id | null, organizations: Organizations): boolean {
  return id !== null && isElsewhere(id, organizations);
}

/** "Ortsbeiratsvorsitzende" chairs an Ortsbeirat, "Elternratssprecher" speaks for the Elternrat. */
function chairedByTitle(role: string): string | null {
  return (
    /^\p{Lu}\p{L}{2,}(?:rat|ausschuss|vertretung|versammlung|tag|kommission)(?=s?vorsitz)/u.exec(role)?.[0] ??
    null
  );
}

/** A body that a chair speaks of where the document names none: "Der Rat wird sich äußern". */
const BODY =
  /(?<!\p{L})(?:der|die|des|den|dem) ((?:\p{Lu}\p{L}*(?:ausschuss|rat|vertretung|tag|versammlung)|Rat)(?:s|es)?)(?!\p{L})/u;

/**
 * Excerpts of minutes name officials like everybody else ("Herr Tamm antwortet"): who answers there and never asks, in no office,
 * answers for the house. Where an attendance list names everybody, nobody else is taken for an official.
 */
function unnamedOfficial({ id }: PersonFact, { document, actors, organizations }: Material): Id | null {
  return document.attendance.length > 0 || actors.asks(id) ? null : organizations.administration();
}
