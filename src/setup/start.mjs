import './node.mjs';
import { ratsgraph } from './ratsgraph.mjs';

await ratsgraph(['start', ...process.argv.slice(2)], { quiet: false });
