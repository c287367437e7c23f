import type { Naming } from '../language/naming.ts';
import { namingAt } from '../language/outline.ts';
import { isSame, type Person, personAt, personOf, suits } from './people.ts';
import type { Reading } from './reading.ts';

/** Who has spoken and who was named last, the latest first: what pronouns point at. */
export class Voices {
  private speakers: Person[] = [];
  private here: Person[] = [];
  private named: Person[] = [];
  private lastNamed: Person[] = [];

  /** Who has spoken in this item, the latest first. */
  get speakersHere(): readonly Person[] {
    return this.here;
  }

  /** Who spoke last in this item: "ich" and "wir", and who puts questions without a name. */
  get speakerHere(): Person | null {
    return this.here[0] ?? null;
  }

  get speaker(): Person | null {
    return this.speakers[0] ?? null;
  }

  /** A new item begins: "er" and "sie" may reach back over it, "ich" and "wir" do not. */
  enter(): void {
    this.here = [];
  }

  speak(person: Person): void {
    this.here = inFront(person, this.here);
    this.speakers = inFront(person, this.speakers);
  }

  /** Remembers whom the sentence names, for the pronouns of the next ones. */
  hear(reading: Reading): void {
    const here = reading.outline.namings.flatMap((naming) => {
      const at = reading.outline.text.indexOf(sign(reading, naming));
      const person = at === -1 ? null : personAt(reading, at);
      return person ? [person] : [];
    });
    if (here.length === 0) return;
    this.lastNamed = here;
    this.named = [...here.slice().reverse(), ...this.named].slice(0, 12);
  }

  /** Whom a naming or pronoun at this place means; null if nobody fits. */
  resolve(reading: Reading, at: number): Person | null {
    const naming = namingAt(reading.outline, at);
    if (naming === null) return null;
    if (naming.kind !== 'pronoun') return this.known(personAt(reading, at));
    if (/^(?:ich|wir|mich|mir)$/u.test(naming.name)) return this.speakerHere;
    if (/^(?:dieser|diese|letztere)/u.test(naming.name)) return this.pointed(reading, naming, at);
    if (naming.name.startsWith('erstere')) return this.former(reading, naming, at);
    if (naming.name === 'ein anderer') return this.another(reading, naming);
    return this.meant(naming, this.speakers, this.lastNamed.slice().reverse(), this.named);
  }

  /** Whom else a pronoun at this place can mean than who it was taken for. */
  others(reading: Reading, at: number, taken: Person | null): readonly Person[] {
    const naming = namingAt(reading.outline, at);
    if (naming?.kind !== 'pronoun') return [];
    return [...this.speakers, ...this.named].filter((one) => suits(naming, one) && !isSame(one, taken));
  }

  /** Who "ihm" or "ihr" is in "Ihm ist nichts bekannt" behind a question: not the asker. */
  answerer(reading: Reading, at: number, askers: readonly (Person | null)[]): Person | null {
    const naming = namingAt(reading.outline, at);
    if (naming?.kind !== 'pronoun') return this.resolve(reading, at);
    const others = [...this.lastNamed, ...this.speakers, ...this.named];
    return this.meant(
      naming,
      others.filter((one) => !askers.some((asker) => isSame(asker, one))),
    );
  }

  /** The object of a sentence: "wendet sich an Frau Birk und fragt sie" means her, not the speaker. */
  resolveObject(reading: Reading, at: number): Person | null {
    const naming = namingAt(reading.outline, at);
    if (naming === null) return null;
    if (naming.kind !== 'pronoun') return this.known(personAt(reading, at));
    const before = this.namedBefore(reading, at);
    const others = [...before, ...this.speakers, ...this.named].filter((one) => !isSame(one, this.speaker));
    return this.meant(naming, others);
  }

  /** "Ein weiterer fragt" behind "Ein Einwohner": another one of that sort. */
  private another(reading: Reading, naming: Naming): Person | null {
    const before = [...this.speakers, ...this.named].find(
      ({ mention, plural }) => mention.kind === 'group' && !plural,
    );
    if (!before) return null;
    const { start, end } = personOf(reading, naming).mention;
    const female = naming.gender === 'f' && before.gender === 'm' && /er$/u.test(before.mention.name);
    const name = female ? `${before.mention.name}in` : before.mention.name;
    return { ...before, gender: naming.gender, mention: { ...before.mention, name, start, end } };
  }

  private pointed(reading: Reading, naming: Naming, at: number): Person | null {
    return this.meant(
      naming,
      this.namedBefore(reading, at),
      this.lastNamed.slice().reverse(),
      this.named,
      this.speakers,
    );
  }

  /** "Ersterer" of two that were named. */
  private former(reading: Reading, naming: Naming, at: number): Person | null {
    return this.meant(naming, this.namedBefore(reading, at).reverse(), this.lastNamed, this.named);
  }

  private namedBefore(reading: Reading, at: number): Person[] {
    const signs = [...reading.outline.text.slice(0, at)].map((_, index) => personAt(reading, index));
    return signs.filter((one) => one !== null).reverse();
  }

  private meant(naming: Naming, ...circles: readonly (readonly Person[])[]): Person | null {
    for (const circle of circles) {
      const found = circle.find((person) => suits(naming, person));
      if (found) return found;
    }
    return null;
  }

  /** The first, fullest mention of a person stays the one that counts as his; later ones add what they tell. */
  private known(person: Person | null): Person | null {
    if (person === null) return null;
    const before = [...this.speakers, ...this.named].find((one) => isSame(one, person));
    if (!before) return person;
    if (person.mention.kind === 'office' && before.mention.kind === 'person') return before;
    return { ...person, gender: person.gender ?? before.gender };
  }
}

/** Further back nobody is meant. */
const REMEMBERED = 8;

function inFront(person: Person, others: readonly Person[]): Person[] {
  return [person, ...others.filter((one) => !isSame(one, person))].slice(0, REMEMBERED);
}

function sign(reading: Reading, naming: Naming): string {
  const index = reading.outline.namings.indexOf(naming);
  return String.fromCharCode((naming.case === 'oblique' ? 0xe400 : 0xe000) + index);
}
