import { setFlagsFromString } from 'node:v8';

/** Node 20 has this V8; later ones have a quick compiler between the interpreter and the thorough one. */
const WITHOUT_QUICK_COMPILER = '11.';

/**
 * Suits V8's compilers to a few seconds of the same work on every document. Patterns become machine code at once, not
 * after a first run in an interpreter; and Node 20's only compiler, which otherwise rewrites a thousand functions for
 * each worker, waits for those that run long (counted in bytes of bytecode; V8's own figure is 67,584). Together that
 * saves a quarter of the processor time of 482 sessions. Must come before the first pattern runs.
 */
export function suitCompilers(): void {
  setFlagsFromString('--no-regexp-tier-up');
  if (process.versions.v8.startsWith(WITHOUT_QUICK_COMPILER))
    setFlagsFromString('--interrupt-budget=1000000');
}
