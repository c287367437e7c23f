import { words } from './cue.ts';

/** A separated prefix closes its clause. */
export const closing = (prefix: string) =>
  new RegExp(`(?<= )(?:${prefix})(?=[.,;:)!]|$| und | aber | sowie | bis )`, 'u');
export const FUTURE = words('wird|werde|werden|würden?');
export const BE = words('wird|werde|werden');
/** What one waits for after asking. */
export const ANSWER = words(
  '(?:Rück)?[Aa]ntwort(?:en)?|Beantwortung|Stellungnahmen?|Auskunft|Rückmeldung|Ergebnis(?:se)?|Sachstand|Informationen?|Anfragen?|Fragen?|Zahlen|Daten|Unterlagen|Liste|Protokoll|Bericht',
);
/** What was just spoken of. */
export const MATTER = words(
  '(?:dies(?:es|er|e)?|das|letzteres|beides|Angelegenheit|Möglichkeit(?:en)?|Anregung(?:en)?|Hinweise?|Vorschl[aä]ge?|Sache|Sachverhalt|Thema|Anfragen?|Fragen?|Sachstand|Situation)',
  'iu',
);
/** Who sits at the table, or asked. */
export const MEETING = words(
  '(?:Orts|Bei|Stadt|Gemeinde)?[Rr]at(?:e?s)?|Rats\\p{L}+|\\p{L}*[Aa]usschuss(?:es)?|Ausschuß|\\p{L}*[Mm]itglied(?:er|ern)?|Fraktion(?:en)?|Gremi(?:um|en)|Kreistag|Bezirksvertretung|Politik|Versammlung|Vertretung|Fragesteller(?:s|in)?|Anfragende[nr]?',
);
export const infinitive = (verbs: string, behind = '') => words(`(?<!zu )(?:${verbs})${behind}`);

/** Nobody named stands between: what is handed to him is answered at once. */
export const NOT_TO_A_PERSON = /^(?!.*(?:^| )(?:Herrn?|Frau) )/u;
/** Who wants to learn something asks. */
export const NOT_TO_LEARN = /^(?!.*in Erfahrung)/u;
