import { folded } from '../language/folded.ts';
import type { Id, PersonFact, RoleFact } from '../model.ts';
import type { Material } from './material.ts';
import { ownAssociation } from './organization-names.ts';
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

/** Who stands in for an Ortsbürgermeister holds no office of the house either. */
const HONORARY = /beigeordnet/u;
const VILLAGE = /^Orts(?:gemeinde|teil)?(?:rat|beirat)/u;

/** A chair answers for the body; other elected people for themselves. */
export function chairedBy(
  { roles, familyName }: PersonFact,
  said: string,
  { organizations, document }: Material,
): Id | null {
  const held = roles.filter((role) => !isOutside(role.organization, organizations) && !isDeputyFromNow(role));
  const other = held.flatMap(({ role, organization }) =>
    role !== null && /vorsitz/iu.test(role) && isOtherCouncil(organization, organizations)
      ? (organization ?? [])
      : [],
  );
  if (other.length > 0) return longest(other, organizations);
  for (const role of [...held.map(({ role }) => role), familyName]) {
    if (role === null) continue;
    if (HONORARY.test(folded(role)) && VILLAGE.test(document.committee ?? ''))
      return organizations.committee();
    const chair = CHAIRS.find(([title]) => title.test(folded(role)));
    if (chair === undefined || chair[1] === null || isOfVillageElsewhere(role, document)) continue;
    if (/verbandsvorsitz/iu.test(role) && ownAssociation(document) !== null)
      return organizations.administration();
    const titled = chairedByTitle(role);
    if (titled !== null && isOther(titled, document)) return organizations.named(titled)[0] ?? null;
    const body = BODY.exec(said)?.[1] ?? titled ?? chair[1];
    return organizations.committee() ?? organizations.named(body)[0] ?? null;
  }
  return null;
}

/** "Ortsvorsteherin Birk" in the council of the town: she chairs her village's board, not that one. */
function isOfVillageElsewhere(role: string, { committee }: Material['document']): boolean {
  return /ortsvorsteher/iu.test(role) && committee !== null && !/^(?:Orts|Gemeinderat)/u.test(committee);
}

/** "Die Seniorenbeiratsvorsitzende" in the Sozialausschuss chairs another body. */
function isOther(titled: string, { committee }: Material['document']): boolean {
  if (ELSEWHERE.test(titled)) return true;
  return (
    committee !== null &&
    !/^(?:Fach|Unter)?ausschuss$/iu.test(titled) &&
    !folded(committee).includes(folded(titled))
  );
}

/** Bodies with a say of their own, whose chairs are heard in those of councils. */
const ELSEWHERE =
  /^(?:Personal|Betriebs|Gesamtpersonal|Eltern|Stadteltern|Kreiseltern|Schüler|Aufsichts|Stiftungs)/u;

/** "Vorsitzender des Seniorenbeirates" in another body's meeting. */
function isOtherCouncil(id: Id | null, organizations: Organizations): boolean {
  return id !== null && organizations.get(id)?.kind === 'committee' && id !== organizations.committee();
}

/** Who is elected a deputy in the meeting speaks for himself there. */
function isDeputyFromNow({ role, rule }: RoleFact): boolean {
  return rule === 'elected-under-heading' && /^stell/u.test(role ?? '');
}

/** Of several names that the text gives a body, the one that tells most. */
function longest(ids: readonly Id[], organizations: Organizations): Id | null {
  const length = (id: Id) => organizations.get(id)?.name.length ?? 0;
  return [...ids].sort((a, b) => length(b) - length(a))[0] ?? null;
}

/** Who chairs a club has the chair of nothing here. */
function isOutside(id: Id | null, organizations: Organizations): boolean {
  return id !== null && organizations.isElsewhere(id);
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
