/** What stands before the name of a place: a part of a municipality, or who meets or is on duty there. */
const BEFORE =
  /(?<!\p{L})(?:Ort(?:schaft|steil|steils|slage|sräte|srat|srats|srates|sbeirat|sbeirats|sbeirates|sfeuerwehr|swehr)|Gemarkung|in|nach|aus) (?=\p{Lu})/gu;
const NAME = /\p{Lu}\p{Ll}[\p{L}-]*/uy;

/** Names that a text uses as those of places ("in Auendorf", "der Ortsteil Groß Auendorf"), each by its first word. */
export function placesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(BEFORE)].flatMap(({ index, 0: before }) => {
      NAME.lastIndex = index + before.length;
      return NAME.exec(text) ?? [];
    }),
  );
}
