/** Runs steps while no other process runs those of the same lock file: who comes second waits. */
export function oneAtATime<T>(lock: string, steps: () => T | Promise<T>): Promise<T>;
