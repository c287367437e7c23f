export function isInstalled(root?: string): boolean;
export function install(options?: { quiet?: boolean }): void;
