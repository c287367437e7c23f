export const PAGE: URL;
export function pageWithTable(): string;
