/** The languages of the interface. The words of the minutes are German in both. */
export type Language = 'de' | 'en';

const PREFIX: Readonly<Record<Language, string>> = { de: '', en: '/en' };

/** The address says the language: `/en/…` is English, everything else German. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'de';
}

/** The path without its language: what routes and links are written in. */
export function plainPath(pathname: string): string {
  return pathname.slice(PREFIX[languageOf(pathname)].length) || '/';
}

/** The path in a language: `/questions` → `/en/questions`. */
export function localPath(language: Language, path: string): string {
  return path === '/' ? PREFIX[language] || '/' : PREFIX[language] + path;
}
