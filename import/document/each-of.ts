/** The ends of what several members of a body are called, and how one of them is. */
const ONE_OF: readonly (readonly [RegExp, string])[] = [
  [/mitglieder$/u, 'mitglied'],
  [/rätinnen$/u, 'rätin'],
  [/frauen$/u, 'frau'],
  [/(?<=stadt|gemeinde|kreis|ortschafts|markt|verbands)räte$/u, 'rat'],
  [/(?<=gemeinde|stadt|bezirks|kreis|eltern|lehrer|schüler)vertreter$/u, 'vertreter'],
  [/(?<=verordnet|abgeordnet|beigeordnet|deputiert)en?$/u, 'er'],
  [/(?<=rats)herren$/u, 'herr'],
];

const SEVERAL =
  /^(?:[Aa]nwesende |[Ss]timmberechtigte |[Ww]eitere )?(?:[Dd]ie |[Dd]en )?(?:Damen und Herren )?(\p{Lu}\p{L}*(?:mitglieder|räte|rätinnen|ratsfrauen|vertreter|(?:verordnet|abgeordnet|beigeordnet|deputiert)en?|ratsherren)|Mitglieder|Ratsherren)(?:[/*:_]?-?innen)?(?: und \p{Lu}\p{L}*(?:innen|frauen|herren|räte|vertreter))?(?: sind| waren)?:?$/u;

/** "die wählbaren Bürger", "sachkundigen Einwohner": citizens whom a council sends into its committees. */
const CITIZENS =
  /^(?:[Dd]ie )?(wählbar|sachkundig|bürgerlich|[Ss]achk\.?|[Ss]achkundig)(?:en?)? (Bürger|Einwohner|Mitglieder)(?:[/*:_]?-?innen)?(?: (?:und|u\.|\/) \p{Lu}\p{L}+)?$/u;

/** "Ausschussmitglieder", "die Gemeindevertreter", "Ratsherren und Ratsfrauen": what each of them is, in a man's form; null for other words. */
export function eachOf(words: string): string | null {
  const [, how, who] = CITIZENS.exec(words.trim()) ?? [];
  if (how !== undefined) {
    const adjective = /^sachk/iu.test(how) ? 'sachkundig' : how;
    return who === 'Mitglieder' ? `${adjective}es Mitglied` : `${adjective}er ${who}`;
  }
  const many = SEVERAL.exec(words.trim())?.[1];
  if (many === undefined) return null;
  const folded = many.charAt(0).toLowerCase() + many.slice(1);
  const end = ONE_OF.find(([pattern]) => pattern.test(folded));
  if (end === undefined) return null;
  const one = folded.replace(end[0], end[1]);
  return one.charAt(0).toUpperCase() + one.slice(1);
}
