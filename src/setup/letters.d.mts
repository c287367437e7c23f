export const LATIN: Readonly<Record<'L' | 'Lu' | 'Ll' | 'N', string>>;
export function withLatinLetters(code: string): string;
