import { folded } from '../language/folded.ts';
import type { Document, Id, OrganizationFact, OrganizationKind } from '../model.ts';
import { type Called, fullName, joinedLines } from './full-names.ts';
import { idOf, scopeOf } from './identity.ts';
import {
  baseName,
  companiesIn,
  hasCountyTasks,
  isOwnBody,
  isTask,
  kindOfName,
  listed,
  ownAssociation,
} from './organization-names.ts';

/** Offices of counties and of cities that are their own county. */
const COUNTY_TASK =
  /^(?:[Uu]ntere[rnsm]? \p{Lu}\p{L}*behörde|(?:Gesundheits|Veterinär|Straßenverkehrs|Schul|Kataster|Versorgungs)amt|(?:Straßenverkehrs|Verkehrs|Ausländer|Naturschutz|Wasser|Bodenschutz|Abfall|Denkmalschutz|Denkmal|Jagd)behörde)(?! (?:des|beim|vom) (?:Land)?[Kk]reis)/u;

/** "Straßenbauamt des Landkreises". */
const OF_COUNTY = /amt (?:des|beim|vom) (?:Land)?[Kk]reis(?:es)?$/u;

const POLICE =
  /(?<!\p{L})Polizei(?:inspektion|kommissariat|revier|station|direktion|präsidium|dienststelle|posten|wache)(?!\p{L})/gu;

/** What staff of a house may come from: a field of work ("Bürgerservice"), an office that other places have elsewhere. */
const MAYBE_OWN = /^other |^agency .*(?:behörde|amt|stelle|kasse)(?= |$)/u;

const OWN: ReadonlySet<OrganizationKind> = new Set(['administration', 'department', 'committee', 'faction']);
const ELSEWHERE: ReadonlySet<OrganizationKind> = new Set([
  'agency',
  'company',
  'school',
  'association',
  'body',
]);

/**
 * The organisations of one document. Names meet in their base form ("des Jobcenters Kirchbrede" and
 * "Jobcenter Kirchbrede" are one); a bare head noun is the local one when the document has exactly one longer
 * name for it.
 */
export class Organizations {
  readonly #document: Document;
  readonly #scope: string;
  readonly #called: Called;
  readonly #ones = new Map<RegExp, Id | null>();
  readonly #facts = new Map<Id, OrganizationFact>();
  readonly #known = new Map<string, readonly Id[]>();

  constructor(document: Document) {
    this.#document = document;
    this.#scope = scopeOf(document);
    this.#called = { text: joinedLines(document.source.text), committee: document.committee };
  }

  /** All that were asked for, in the order of their ids. */
  all(): readonly OrganizationFact[] {
    return [...this.#facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get(id: Id): OrganizationFact | undefined {
    return this.#facts.get(id);
  }

  /** The municipality's own administration: one per municipality. An association of several is called by its name. */
  administration(): Id {
    return this.#add(ownAssociation(this.#document) ?? 'Verwaltung', 'administration', null);
  }

  /** The committee whose meeting this is; null where the document does not tell. */
  committee(): Id | null {
    const { committee } = this.#document;
    const oparl = this.#document.source.known?.oparl.organization ?? null;
    return committee === null ? null : this.#add(committee, 'committee', null, oparl);
  }

  /** One that a register names, with the address of its object. */
  registered(name: string, kind: OrganizationKind, oparl: string): Id {
    const partOf = kind === 'department' ? this.administration() : null;
    return this.#add(kind === 'committee' ? name : baseName(name) || name, kind, partOf, oparl);
  }

  /** The company that the document names by its legal form, if it is one only: of whom else is a "Geschäftsführerin"? */
  onlyCompany(): Id | null {
    const names = new Set(companiesIn(this.#document.source.text));
    return names.size === 1 ? (this.named([...names][0] ?? '')[0] ?? null) : null;
  }

  /** The one body of the document whose noun fits; null where it names none or several. */
  theOne(noun: RegExp): Id | null {
    if (!this.#ones.has(noun)) this.#ones.set(noun, this.#onlyOne(noun));
    return this.#ones.get(noun) ?? null;
  }

  #onlyOne(noun: RegExp): Id | null {
    const found = new Set(
      [...this.#called.text.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]{3,}/gu)]
        .map(([word]) => baseName(word))
        .filter((name) => noun.test(folded(name)) && kindOfName(name) !== null)
        .flatMap((name) => this.named(name)),
    );
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  /** The organisations that the words name: several for a list, none for words without a name in them. */
  named(words: string): readonly Id[] {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const ids = listed(words).flatMap((name) => this.#one(name));
    this.#known.set(words, ids);
    return ids;
  }

  /** Whether one is the administration or a part of it. */
  isOwnPart(id: Id): boolean {
    return ['administration', 'department'].includes(this.get(id)?.kind ?? 'other');
  }

  /** Whether one is of the municipality itself: its administration, a council, a faction. */
  readonly isOfMunicipality = (id: Id): boolean => OWN.has(this.get(id)?.kind ?? 'other');

  /** Whether one sends people into a committee, and advisory members speak for it. */
  isElsewhere(id: Id): boolean {
    return ELSEWHERE.has(this.get(id)?.kind ?? 'other');
  }

  /** A part of the house, whatever its name: where the list of those from the administration gives one. */
  ownPart(words: string): readonly Id[] {
    const [id] = this.named(words);
    const fact = id === undefined ? undefined : this.#facts.get(id);
    if (fact === undefined || !MAYBE_OWN.test(`${fact.kind} ${fact.name}`))
      return id === undefined ? [] : [id];
    this.#facts.set(fact.id, { ...fact, kind: 'department', partOf: this.administration() });
    return [fact.id];
  }

  #one(words: string): readonly Id[] {
    const name = baseName(words);
    if (name === '') return [];
    if (isOwnBody(name, this.#document)) return [this.administration()];
    const local = areSeveral(words, name) ? `${name}n` : fullName(name, this.#called);
    const full = name === 'Polizei' ? this.#police() : local;
    const kind = this.#kindOf(full);
    const partOf = kind === 'department' ? this.administration() : null;
    return [this.#add(full, kind, partOf)];
  }

  /** "Die Polizei" is the Polizeiinspektion where the document names one. */
  #police(): string {
    const names = new Set(this.#called.text.match(POLICE) ?? []);
    return fullName(names.size === 1 ? baseName([...names][0] ?? '') : 'Polizei', this.#called);
  }

  /** A "Gesundheitsamt" or "untere Wasserbehörde" is the county's: a part of the house where a county meets, or a city that is one. */
  #kindOf(name: string): OrganizationKind {
    const kind = kindOfName(name) ?? (isTask(name) ? 'department' : 'other');
    if (kind !== 'agency') return kind;
    const isOwn = OF_COUNTY.test(name) && isOwnBody('Landkreis', this.#document);
    return isOwn || (COUNTY_TASK.test(name) && hasCountyTasks(this.#document)) ? 'department' : kind;
  }

  #add(name: string, kind: OrganizationKind, partOf: Id | null, oparl: string | null = null): Id {
    const id = idOf('organization', this.#scope, folded(name));
    if (!this.#facts.has(id))
      this.#facts.set(id, { id, name, kind, partOf, ...(oparl !== null && { oparl }) });
    return id;
  }
}

/** "Kindertagesstätten": all that there are, and not the one which the document has by its full name. */
function areSeveral(words: string, base: string): boolean {
  return /stätte$/u.test(base) && words.trimEnd().endsWith(`${base}n`);
}
