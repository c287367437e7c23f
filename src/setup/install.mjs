import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { ROOT, run, SetupError } from './run.mjs';

/**
 * @typedef {Record<string, string>} Versions
 * @typedef {{version?: string, optional?: boolean, dependencies?: Versions, devDependencies?: Versions}} Package
 * @typedef {Record<string, Package>} Packages
 */

const QUICKLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the packages of the lock file, unless just these are installed already: all of them on a fresh clone,
 * later only what changed. A linked `node_modules` belongs to another checkout and is left alone.
 */
export function install({ quiet = false } = {}) {
  if (isInstalled()) return;
  const there = lstatSync(`${ROOT}node_modules`, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) {
    throw new SetupError(
      'node_modules is a link and does not hold the packages of package-lock.json; install them where it leads',
    );
  }
  if (!quiet) process.stderr.write('Installing the packages …\n');
  const command = there ? ['install', '--no-save'] : ['ci'];
  run('npm', [...command, ...QUICKLY], {
    quiet,
    failure:
      'the packages could not be installed; check the network and the disk, then run `npm ci --ignore-scripts`',
  });
}

/**
 * npm notes what it installed in `node_modules/.package-lock.json`; a package for another machine is left out there. What
 * the project itself names is looked for as well: a copied or half-deleted folder keeps the note and lacks what it says.
 * @param {string} root folder of the checkout, with a slash at its end
 */
export function isInstalled(root = ROOT) {
  const wanted = packages(`${root}package-lock.json`);
  const present = packages(`${root}node_modules/.package-lock.json`);
  if (!present || !wanted) return false;
  const { dependencies, devDependencies } = wanted[''] ?? {};
  const named = Object.keys({ ...dependencies, ...devDependencies });
  if (!named.every((name) => existsSync(`${root}node_modules/${name}`))) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const found = present[place];
    return place === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * @param {string} lock
 * @returns {Packages | null} null where there is none
 */
function packages(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch {
    return null;
  }
}
