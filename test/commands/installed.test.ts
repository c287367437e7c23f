import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInstalled } from '../../src/setup/install.mjs';
import { folder } from './ratsgraph.ts';

const LOCK = JSON.stringify({
  packages: {
    '': { dependencies: { birke: '1.0.0' } },
    'node_modules/birke': { version: '1.0.0' },
    'node_modules/for-another-machine': { version: '1.0.0', optional: true },
  },
});
const NOTE = JSON.stringify({ packages: { 'node_modules/birke': { version: '1.0.0' } } });
const THERE = {
  'package-lock.json': LOCK,
  'node_modules/.package-lock.json': NOTE,
  'node_modules/birke/package.json': '{}',
};

test('packages are installed that the lock file wants, npm has noted and the disk holds', () => {
  expect(isInstalled(`${folder(THERE)}/`)).toBe(true);
});

test('a package is missing that npm has noted and the disk does not hold', () => {
  const root = folder(THERE);
  rmSync(`${root}/node_modules/birke`, { recursive: true });
  expect(isInstalled(`${root}/`)).toBe(false);
});

test('a package of another version is not the one that is wanted', () => {
  const other = NOTE.replace('1.0.0', '0.9.0');
  expect(isInstalled(`${folder({ ...THERE, 'node_modules/.package-lock.json': other })}/`)).toBe(false);
});
