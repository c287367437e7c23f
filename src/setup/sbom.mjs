import './node.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { isProgram, orExit, ROOT, SetupError } from './run.mjs';

const FILE = 'sbom.cdx.json';
const COMMAND = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

/**
 * What a running Ratsgraph consists of, as CycloneDX: every package of the lock file but those of development, with
 * version, licence and checksum. npm notes when and in which folder it was asked; without these the same lock file
 * gives the same bytes.
 * @returns {string}
 */
export function sbom() {
  const { status, stdout, stderr } = npm(COMMAND);
  if (status !== 0) throw new SetupError(`npm could not list the packages: ${stderr.trim()}`);
  const { serialNumber: _, metadata, components, dependencies, ...bom } = JSON.parse(stdout);
  const { timestamp: __, component, ...rest } = metadata;
  const { name, version, description } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const own = { ...component, type: 'application', name, version, description };
  const there = shipped();
  const isThere = (/** @type {string} */ ref) => ref === own['bom-ref'] || there.has(ref);
  const all = {
    ...bom,
    metadata: { ...rest, component: own },
    components: components.filter((each) => there.has(`${each.name}@${each.version}`)),
    dependencies: dependencies
      .filter(({ ref }) => isThere(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isThere) })),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * What the lock file does not keep for development alone. `npm sbom --omit dev` would leave out as well what both need
 * (npm 11.19: `graphql` and 13 more).
 * @returns {Set<string>} `name@version`
 */
function shipped() {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  const kept = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
  return new Set(kept.map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '')}@${version}`));
}

if (isProgram(import.meta.filename)) {
  await orExit(async () => {
    const text = sbom();
    writeFileSync(ROOT + FILE, text);
    process.stdout.write(`${JSON.parse(text).components.length} packages in ${FILE}\n`);
  });
}
