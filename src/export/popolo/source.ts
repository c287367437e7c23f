import { placeLink } from '../permalink.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly id: string; readonly name: string; readonly url: string | null };
}

/** Where something stands in which document, and the original on the web where it has an address. */
export function sources(place: Place, site: string): object[] {
  const { name, url } = place.document;
  return [{ url: placeLink(site, place), note: name }, ...(url === null ? [] : [{ url, note: 'original' }])];
}
