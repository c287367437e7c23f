import type { Salutation } from '../model.ts';

/** How what one of several members is called ends of a woman: "Stadtverordnete", "Gemeinderätin". */
const WOMANS: readonly (readonly [RegExp, string])[] = [
  [/(?<=verordnet|abgeordnet|beigeordnet|deputiert)er$/u, 'e'],
  [/^(\p{L}*)(?<!bei)rat$/u, '$1rätin'],
  [/(?<=vertreter)$/u, 'in'],
  [/^(\p{L}*)herr$/u, '$1frau'],
  [/er (Bürger|Einwohner)$/u, 'e $1in'],
];

/** What a head of several says of one who is Herr or Frau; `null` leaves the form as it is. */
export function ofGender(printed: string, salutation: Salutation | null): string {
  const role = ofEither(printed, salutation);
  const end = salutation === 'Frau' ? WOMANS.find(([pattern]) => pattern.test(role)) : undefined;
  return end === undefined ? role : role.replace(end[0], end[1]);
}

/** Whether a word is what a head of several says of each: "Gemeindevertreter:" over women and men tells nobody's gender. */
export function isOfSeveral(role: string): boolean {
  return WOMANS.some(([pattern]) => pattern.test(role));
}

/** "Vorsitzende/r", "Schriftführer/in", "Schriftführer(in)": a form for either, and the one that is meant. */
function ofEither(role: string, salutation: Salutation | null): string {
  const [, stem, ending] = /^(\p{L}[\p{L} .-]*)(?:\/-?|\(|[*:_])(r|in|frau)\)?$/u.exec(role) ?? [];
  if (stem === undefined || salutation === null) return role;
  const woman =
    ending === 'r' ? stem : ending === 'frau' ? stem.replace(/(?:herr|mann)$/u, 'frau') : `${stem}in`;
  return salutation === 'Frau' ? woman : ending === 'r' ? `${stem}r` : stem;
}
