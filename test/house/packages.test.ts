import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../src/setup/audit.mjs';
import { sbom } from '../../src/setup/sbom.mjs';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const ROOT = new URL('../../', import.meta.url);

/** What may be passed on with a program under MIT, with its own notice. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** What tests and builds use besides, and nobody gets: file-wise copyleft does no harm there. */
const AT_WORK = [...SHIPPED, 'MIT OR Apache-2.0', 'MPL-2.0', 'Unlicense'];

/** Builds of the embedded engine for other machines, which the registry that the lock was made with does not have. */
const UNSEEN = /^@grafeo-db\/js-(?:darwin|linux-arm64|win32)-/u;

/** Everything that `npm ci` installs, by its place. */
const locked = Object.entries(
  JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')).packages as Record<string, Package>,
)
  .filter(([place]) => place !== '')
  .map(([place, each]) => ({ ...each, place, name: place.replace(/^.*node_modules\//u, '') }));

describe('Packages', () => {
  test('have a licence that is on the list', () => {
    expect(locked.length).toBeGreaterThan(300);
    const strange = locked.filter(
      ({ dev, license }) => !(dev ? AT_WORK : SHIPPED).includes(license ?? 'none told'),
    );
    expect(strange.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  test('have just that licence where they are installed', () => {
    const installed = locked.filter(({ place }) => existsSync(new URL(`${place}/package.json`, ROOT)));
    expect(installed.length).toBeGreaterThan(300);
    const other = installed.filter(({ place, license }) => {
      const { license: told, licenses } = JSON.parse(
        readFileSync(new URL(`${place}/package.json`, ROOT), 'utf8'),
      );
      const [first] = licenses ?? [];
      return (told?.type ?? told ?? first?.type) !== license;
    });
    expect(other.map(({ name }) => name)).toEqual([]);
  });

  test('come from the registry by checksum, none from an address of its own', () => {
    const unchecked = locked.filter(({ integrity }) => !integrity?.startsWith('sha512-'));
    expect(unchecked.filter(({ name, optional }) => !(optional && UNSEEN.test(name)))).toEqual([]);
    const elsewhere = locked.filter(({ name, resolved }) => resolved && !resolved.includes(`/${name}/-/`));
    expect(elsewhere.map(({ name, resolved }) => `${name}: ${resolved}`)).toEqual([]);
  });

  test('that we name are pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>);
    expect(loose.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test('are all in the bill of materials but those of development, and it is the same each time', () => {
    const text = sbom();
    const { bomFormat, components, metadata } = JSON.parse(text) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string; version: string; purl: string; licenses?: object[]; hashes?: object[] }[];
    };
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'ratsgraph']);
    const shipped = locked.filter(({ dev }) => !dev).map(({ name, version }) => `${name}@${version}`);
    expect([...new Set(components.map(({ name, version }) => `${name}@${version}`))].toSorted()).toEqual(
      [...new Set(shipped)].toSorted(),
    );
    const vague = components.filter(
      ({ purl, licenses, hashes }) => !purl || !licenses?.length || !hashes?.length,
    );
    expect(vague.filter(({ name }) => !UNSEEN.test(name))).toEqual([]);
    expect(text).not.toMatch(/"timestamp"|"serialNumber"/u);
  });

  test('of which an advisory is known are told, and a registry that tells none is no good news', () => {
    const finding = { name: 'left', severity: 'high', range: '<2.0.0' };
    expect(findingsIn(JSON.stringify({ vulnerabilities: { left: { ...finding, via: [] } } }))).toEqual([
      finding,
    ]);
    expect(findingsIn(JSON.stringify({ vulnerabilities: {} }))).toEqual([]);
    expect(findingsIn(JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }))).toBeNull();
    expect(findingsIn('')).toBeNull();
  });
});
