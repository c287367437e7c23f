import { wordSet } from '../language/words.ts';
import type { Attendee } from '../model.ts';
import { holds, isSame, isStaff, leads, type Person, personOf } from './people.ts';
import type { Reading } from './reading.ts';

/**
 * As what somebody sits in the meeting: who answers there for an office or a body, who is a member of it and rather
 * thinks aloud, who listens and only asks; null where the text does not tell.
 */
export type Standing = 'answers' | 'member' | 'public' | null;

const MEMBER =
  /mitglied|ratsherr|ratsfrau|^(?:stadt|gemeinde|marktgemeinde|kreis|bezirks|ortschafts|ortsgemeinde)r[aä]t(?:in)?$|verordnete|vertreter|abgeordnete|^sachkundig|^bürgerliches/iu;

/** Bodies that send somebody to speak for those whom they represent. */
const ADVISES =
  /eltern(?:vertretung|beirat|rat)|schülervertretung|beirat|jugendparlament|fraktion|ratsgruppe/iu;

/** "Frau Birk (SPD)", "Herr Adler, Bündnis 90/Die Grünen": for whom a member sits there. */
const PARTIES = wordSet('parties');
const isParty = (name: string): boolean =>
  name.split(/[ /-]/u).some((word) => PARTIES.has(word)) && !/(?:e\. ?V|GmbH|Verein)/u.test(name);
/** Whoever is listed with a firm is no member, though the list does not part them. */
const COMPANY = /(?<!\p{L})(?:g?GmbH|AG|KG|GbR|mbB|AöR)(?!\p{L})|(?:[Bb]üro|[Pp]lanung)(?!\p{L})/u;
/** Who leads a part of the members is one of them. */
const LEADS_MEMBERS = /^(?:stell\p{L}* )?(?:fraktions|gruppen)\p{L}*(?:vorsitzend|sprecher)/iu;

/** Tells the standing of people by the words that name them anywhere in a document, and by the attendance list. */
export function standings(
  attendance: readonly Attendee[],
  readings: readonly Reading[],
): (person: Person) => Standing {
  const listed = new Map<string, Attendee | null>();
  for (const attendee of attendance)
    listed.set(attendee.familyName, listed.has(attendee.familyName) ? null : attendee);
  const introduced = new Map<string, readonly Person[]>();
  const sent = new Set<string>();
  for (const reading of readings)
    for (const naming of reading.outline.namings) {
      if (naming.kind !== 'person') continue;
      const before = introduced.get(naming.name) ?? [];
      if ((naming.role ?? naming.organization) !== null && before.length < MOST_TOLD)
        introduced.set(naming.name, [...before, personOf(reading, naming)]);
      if (SENT.test(reading.sentence.text.slice(naming.end, naming.end + 60))) sent.add(naming.name);
    }
  return (person) =>
    byWords(person) ??
    first(introduced.get(person.mention.name) ?? [], (one) => (isSame(one, person) ? byWords(one) : null)) ??
    byList(listed.get(person.mention.name) ?? null, person) ??
    (person.mention.kind === 'person' && sent.has(person.mention.name) ? 'answers' : null);
}

/** How often a name is looked at for what it tells. */
const MOST_TOLD = 8;
/** "Frau Birk von der Nahverkehr GmbH", "Herr Adler vom Bauhof": whose voice somebody is. */
const SENT =
  /^ (?:von der|von dem|vom) (?!(?:CDU|CSU|SPD|FDP|AfD|FWG|Grünen|Linken|Gruppe|Partei|Ortsteil|Platz|Weg|Dorf|Presse)(?!\p{L})|\p{L}*(?:[Ff]raktion|[Ii]nitiative|[Bb]eirat|[Vv]ertretung|[Ss]traße))\p{Lu}/u;

function first<From, To>(all: readonly From[], find: (one: From) => To | null): To | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** What the words that name somebody tell of his standing. */
function byWords(person: Person): Standing {
  const { kind, name } = person.mention;
  const { organization } = person.mention;
  if (ADVISES.test(organization ?? '') || holds(person.mention, LEADS_MEMBERS)) return 'member';
  const sits = holds(person.mention, MEMBER) || isParty(organization ?? '');
  if (kind === 'person' && sits && !leads(person)) return 'member';
  if (isStaff(person)) return 'answers';
  if (kind === 'group') return MEMBER.test(name) ? 'member' : 'public';
  return null;
}

function byList(attendee: Attendee | null, person: Person): Standing {
  if (attendee === null || person.mention.kind !== 'person') return null;
  const { as, role } = attendee;
  const sent = attendee.organization ?? '';
  if (COMPANY.test(sent)) return 'answers';
  if (as === 'staff' || as === 'guest' || isStaff({ ...person, mention: { ...person.mention, role } }))
    return 'answers';
  return as === 'member' && !leads({ mention: { ...person.mention, role } }) ? 'member' : null;
}
