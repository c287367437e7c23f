import type { Link } from '$lib/parts/TakeAlong.svelte';

/** What is on record of a meeting or in a document, in the formats that other programs read. */
export function textsOf(kind: 'meetings' | 'documents', id: string): readonly Link[] {
  const path = `/export/${kind}/${encodeURIComponent(id)}`;
  return [
    { href: `${path}.akn.xml`, as: 'akn' },
    { href: `${path}.tei.xml`, as: 'tei' },
    { href: `${path}.jsonld`, as: 'jsonld' },
  ];
}
