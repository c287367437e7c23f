import { extracted } from '../extracted.ts';

/** Everybody of minutes with this list and talk below an item: name, then each role with where it is held. */
export function told(list: string, talk: string, item = 'Wege'): readonly string[] {
  const head =
    'Stadt Lindenau\nNiederschrift über die Sitzung der Stadtverordnetenversammlung am 12.03.2015\n\n';
  const { people, organizations } = extracted(
    `${head}${list}\n\nTOP 1 ${item}\n${talk}\nTOP 2 Stege\nEs wird beraten.\n`,
  );
  const called = new Map(organizations.map(({ id, name }) => [id, name]));
  return people
    .map(({ name, roles }) => {
      const held = roles.map(({ role, organization }) =>
        [role ?? '-', ...(organization === null ? [] : [called.get(organization)])].join(' @ '),
      );
      return [name, ...held].join(' | ');
    })
    .sort();
}
