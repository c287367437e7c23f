/** Real minutes many times over: as those of other municipalities, whose people and bodies bear other names. */

/**
 * An extraction as another municipality would have it. All its ids are others, and the names of people, bodies and the municipality
 * are shifted in the alphabet by `copy` letters: who asks for one of the first finds no more than before. Topics are the same everywhere.
 * The copy of number 0 is the extraction itself.
 * @param {any} extraction a line of `ratsgraph extract --format jsonl`
 * @param {number} copy 0–15
 */
export function copyOf(extraction, copy) {
  if (copy === 0) return extraction;
  const other = JSON.parse(JSON.stringify(extraction), (_, value) => idOf(value, copy));
  other.source = `${copy}/${other.source}`;
  other.document.origin = other.source;
  other.document.hash = `${LETTERS[copy]}${other.document.hash.slice(1)}`;
  if (other.municipality) other.municipality.name = shifted(other.municipality.name, copy);
  for (const person of other.people)
    for (const part of ['name', 'familyName', 'givenName', 'namesakes'])
      if (person[part]) person[part] = shifted(person[part], copy);
  for (const organization of other.organizations)
    if (organization.kind !== COMMON) organization.name = shifted(organization.name, copy);
  return other;
}

/** What is called the same in every municipality. */
const COMMON = 'administration';
/** No digit of an id, so that no id of a copy is one of the first. */
const LETTERS = 'ghijklmnopqrstuvw';
const ID = /^(?!t_)[a-z]{1,2}_[0-9a-f]{20}$/;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * @param {unknown} value
 * @param {number} copy
 */
function idOf(value, copy) {
  if (typeof value !== 'string' || !ID.test(value)) return value;
  const from = value.indexOf('_') + 1;
  return `${value.slice(0, from)}${LETTERS[copy]}${value.slice(from + 1)}`;
}

/**
 * @param {string} name
 * @param {number} by letters
 */
function shifted(name, by) {
  return name.replace(/[a-z]/gi, (letter) => {
    const moved = ALPHABET[(ALPHABET.indexOf(letter.toLowerCase()) + by) % ALPHABET.length] ?? letter;
    return letter === letter.toLowerCase() ? moved : moved.toUpperCase();
  });
}
