import { Command } from 'commander';

/** `ratsgraph eval [FOLDER…]`: extractions beside the gold. */
export function evalCommand(): Command {
  return new Command('eval').argument('[folder...]', 'gold folders');
}
