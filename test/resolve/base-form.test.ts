import { expect, it } from 'vitest';
import { baseForm } from '../../import/resolve/topics/base.ts';

it.each([
  ['Spielplätze', 'Spielplatz', {}],
  ['Wohnungen', 'Wohnung', {}],
  ['Fledermäuse', 'Fledermaus', {}],
  ['Kindergarten', 'Kindergarten', {}],
  ['Ausschusses', 'Ausschuss', { genitive: true }],
  ['Kreises', 'Kreis', { genitive: true }],
  ['Protokollen', 'Protokoll', {}],
  ['Niederschläge', 'Niederschlag', { bare: true }],
  ['Schornstein', 'Schornstein', {}],
  ['Beginn', 'Beginn', {}],
  ['Einsprüche', 'Einspruch', {}],
  ['Verkehrszeichen', 'Verkehrszeichen', {}],
  ['Eichen', 'Eiche', {}],
  ['Seniorenfeier', 'Seniorenfeier', {}],
  ['Wertgrenzen', 'Wertgrenze', {}],
  ['Entwürfe', 'Entwurf', { bare: true }],
  ['Niederschriften', 'Niederschrift', {}],
  ['Setzlinge', 'Setzling', {}],
  ['Erzieherinnen', 'Erzieherin', {}],
  ['Lkw-Verkehrs', 'Lkw-Verkehr', { genitive: true }],
  ['Rumänien', 'Rumänien', {}],
  ['Zauneidechsen', 'Zauneidechse', {}],
  ['Zisternen', 'Zisterne', {}],
  ['Heime', 'Heim', {}],
  ['Nachtbusses', 'Nachtbus', { genitive: true }],
  ['Überstunden', 'Überstunden', { bare: true }],
  ['Kirchen', 'Kirchen', { bare: true }],
])('%s → %s', (noun, base, told) => {
  expect(baseForm(noun, told)).toBe(base);
});
