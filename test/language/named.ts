import { namings } from '../../import/language/namings.ts';
import { tokens } from '../../import/language/tokens.ts';

/** Everybody named, as "salutation title given *name /role @organization". */
export function named(text: string, families: readonly string[] = []): string[] {
  return namings(tokens(text), { families: new Set(families) }).map((one) =>
    [
      one.salutation,
      one.title,
      one.givenName,
      `*${one.name}`,
      one.role && `/${one.role}`,
      one.organization && `@${one.organization}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}
