/** What kind of thing an id names, by its first letters, and the page that shows it. */
const ROOMS: Readonly<Record<string, string>> = {
  p: '/people',
  o: '/organizations',
  t: '/topics',
  m: '/meetings',
  q: '/questions',
  d: '/documents',
};

/** The path of the page of a thing, from its id. */
export function placeOf(id: string): string {
  const room = ROOMS[id.slice(0, id.indexOf('_'))];
  return room === undefined ? '/search' : `${room}/${id}`;
}

/** Whether a filter's text is an id and no words. */
export function isId(text: string): boolean {
  return /^[potm]_[0-9a-f]{20}$/.test(text);
}
