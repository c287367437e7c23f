import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachesOf, emptiedCaches, noteCache } from '../../src/commands/rights/caches.ts';
import { emptyFolder } from '../read/empty-folder.ts';
import { all, withTown } from '../read/oparl-reading.ts';

withTown();

test('whoever is erased is in no answer and no list of OParl that is kept on disk', async () => {
  const folder = emptyFolder();
  await all(folder);
  const namesSomebody = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile() && readFileSync(file, 'utf8').includes('Birk'));
  expect(namesSomebody().length).toBeGreaterThan(1);
  expect(emptiedCaches(cachesOf(join(emptyFolder(), 'graph'), { RATSGRAPH_CACHE: folder }))).toBeGreaterThan(
    1,
  );
  expect(namesSomebody()).toEqual([]);
});

test('a graph knows the folders in which its imports kept what they fetched, each once', () => {
  const [place, other] = [join(emptyFolder(), 'graph'), emptyFolder()];
  const usual = join(place, '..', 'cache');
  expect(cachesOf(place, {})).toEqual([usual]);
  for (const folder of [other, usual, other]) noteCache(place, folder);
  expect(cachesOf(place, {})).toEqual([usual, other]);
  expect(cachesOf(place, { RATSGRAPH_CACHE: other })).toEqual([other]);
});
