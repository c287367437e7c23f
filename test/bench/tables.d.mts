export function pages(): readonly { readonly file: string; readonly text: string }[];
export function pageOf(file: string): string;
export function ratio(a: number, b: number): string;
