import { describe, expect, it } from 'vitest';
import { atom } from '../../src/export/feed/atom.ts';
import { atomFaults } from './atom-faults.ts';

describe('Atom', () => {
  it('holds whatever stands in minutes, also what XML cannot hold', async () => {
    const nasty = `<b>&amp;"quoted"]]>\u0000\u000B\uFFFE\uD800 🙂`;
    const urls = {
      url: 'https://host.example/questions/a?b=1&c=2',
      via: 'https://ratsinfo.example/?a=1&b=2',
    };
    const entry = {
      id: 'urn:uuid:1',
      title: nasty,
      html: nasty,
      updated: '2024-01-01T00:00:00Z',
      author: nasty,
      topics: [nasty],
      ...urls,
    };
    const xml = atom({
      id: 'urn:uuid:2',
      title: nasty,
      updated: entry.updated,
      self: urls.url,
      page: urls.url,
      entries: [entry],
    });
    expect(await atomFaults(xml)).toEqual([]);
    expect(xml).toContain('&lt;b&gt;&amp;amp;&quot;quoted&quot;]]&gt;\uFFFD\uFFFD\uFFFD\uFFFD 🙂');
  });

  it('is checked so that a missing id and an open element would be seen', async () => {
    const told = {
      id: 'urn:uuid:2',
      title: 'a',
      updated: '2024-01-01T00:00:00Z',
      self: 'http://a',
      page: 'http://a',
      entries: [],
    };
    expect(await atomFaults(atom(told))).toEqual([]);
    expect(await atomFaults(atom(told).replace(/<id>.*<\/id>/, ''))).not.toEqual([]);
    expect(await atomFaults(atom(told).replace('</feed>', ''))).not.toEqual([]);
  });
});
