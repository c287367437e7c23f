interface Titled {
  readonly salutation: string | null;
  readonly title: string | null;
}

/** "Frau Dr."; null where minutes tell neither. */
export function prefixOf({ salutation, title }: Titled): string | null {
  return [salutation, title].filter((each) => each !== null).join(' ') || null;
}

/** Without those who were excused or stayed away. */
export function whoCame<T extends { readonly capacity: string }>(attendance: readonly T[]): readonly T[] {
  return attendance.filter(({ capacity }) => capacity !== 'EXCUSED' && capacity !== 'ABSENT');
}

/** Where a format takes one alone: whom the text names comes before whom an office or an answer tells. */
export function firstAddressee<T extends { readonly basis: string }>(
  addressees: readonly T[],
): T | undefined {
  return addressees.find(({ basis }) => basis === 'NAMED') ?? addressees[0];
}

/** The office in which a question is asked; null where the text tells none. */
export function officeOf(askedAs: readonly { readonly role: string | null }[]): string | null {
  return askedAs.find(({ role }) => role !== null)?.role ?? null;
}
