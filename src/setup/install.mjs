import { readFileSync } from 'node:fs';
import { ROOT, run } from './run.mjs';

/**
 * @typedef {{version?: string, optional?: boolean, devOptional?: boolean, link?: boolean}} Package
 * @typedef {Record<string, Package>} Packages
 */

/** Installs the packages of the lock file, unless just these are installed already. */
export function install({ quiet = false } = {}) {
  if (isInstalled()) return;
  if (!quiet) process.stderr.write('Installing the packages …\n');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet,
    failure:
      'the packages could not be installed; check the network and the disk, then run `npm ci --ignore-scripts`',
  });
}

/** npm notes what it installed in `node_modules/.package-lock.json`; a package for another machine is left out there. */
function isInstalled() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!present || !wanted) return false;
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
    return JSON.parse(readFileSync(ROOT + lock, 'utf8')).packages;
  } catch {
    return null;
  }
}
