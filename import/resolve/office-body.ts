import type { Id, PersonFact } from '../model.ts';
import type { Material } from './material.ts';
import { officesIn } from './offices.ts';
import { hasCountyTasks, kindOfName, ownAssociation } from './organization-names.ts';

/** Offices that tell the organisation by themselves. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/brandmeister|brandinspektor|brandrat|wehrführer|wehrleit|feuerwehrkommandant/u, 'Feuerwehr'],
  [/polizei|kontaktbereichsbeamt|kontaktbeamt|kommissar/u, 'Polizei'],
  [/schulleit|(?<!di)rektor/u, 'Schule'],
];

/** They inspect the fire brigades for the county: where its council meets they speak for the house. */
const OF_COUNTY = /^kreisbrand(?:inspektor|rat)/u;

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
  [
    /^(?:\p{L}*planer|\p{L}*architekt|\p{L}*ingenieur)$/u,
    /(?:(?:planungs|ingenieur|architektur|stadtplanungs|architekten|gutachter)büro|consult)$/u,
  ],
  [/^(?:kita|kindergarten|kindertagesstätten)s?leit/u, /(?:kita|kindergarten|kindertagesstätte)$/u],
];

/** "museumsleiter" → "museum". */
const HEAD_OF = /^(\p{L}{3,}?)(?:s|n)?(?:leiter|leitung|direktor)$/u;

/** "Gemeindebrandmeister": the fire brigade; "Museumsleiterin": the museum; null where no role tells such a body. */
export function bodyOfOffice({ roles }: PersonFact, { organizations, document }: Material): Id | null {
  const offices = roles.flatMap(({ role }) => (role === null ? [] : officesIn(role)));
  const told = hasCountyTasks(document) ? offices.filter((office) => !OF_COUNTY.test(office)) : offices;
  const body =
    BODIES.find(([office]) => told.some((role) => office.test(role)))?.[1] ??
    told.map((role) => HEAD_OF.exec(role)?.[1] ?? '').find((name) => isHeadedBody(name));
  if (body !== undefined)
    return organizations.named(`${body.charAt(0).toUpperCase()}${body.slice(1)}`)[0] ?? null;
  const enterprise = told.some((role) => OF_ENTERPRISE.test(role)) ? enterpriseOf(document) : null;
  if (enterprise !== null) return organizations.named(enterprise)[0] ?? null;
  if (ownAssociation(document) !== null && told.some((role) => role.startsWith('verbands')))
    return organizations.administration();
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
    /^(?:Werks?|Betriebs)ausschuss (?:(?:für|des|der) (?:die |das |den )?)?(?:Eigenbetriebe?s? )?(\p{Lu}.+)$/u.exec(
      committee ?? '',
    )?.[1] ?? null
  );
}

/** What a "Geschäftsführer" runs, where no legal form tells. */
const COMPANY = /(?:gesellschaft|genossenschaft)$/u;

/** "Gemeindebrandmeister Birk" sits in a committee as an advisory member, and speaks for the fire brigade. */
export function advises({ roles }: PersonFact, { organizations, document }: Material): Id | null {
  const offices = roles.flatMap(({ role }) => (role === null ? [] : officesIn(role)));
  const told = hasCountyTasks(document) ? offices.filter((office) => !OF_COUNTY.test(office)) : offices;
  const body = BODIES.find(([office]) => told.some((role) => office.test(role)))?.[1];
  return body === undefined ? null : (organizations.named(body)[0] ?? null);
}

/** What municipalities run themselves: who heads it speaks for the house, unless a body is told by its name. */
const OF_THE_HOUSE = /(?:museum|bücherei|bibliothek|archiv|musikschule?|volkshochschule?|büro|bad|hof)s?$/u;

function isHeadedBody(name: string): boolean {
  if (name === 'werk' || OF_THE_HOUSE.test(name)) return false;
  const kind = kindOfName(name);
  return kind !== null && kind !== 'department' && kind !== 'administration' && !name.endsWith('amt');
}
