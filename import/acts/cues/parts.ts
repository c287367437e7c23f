import { QUESTION_WORD } from '../../language/cue.ts';
import { words } from './phrase.ts';
import { ACTS, CHECKS, SENDS, TELLS } from './services.ts';

/** A separated prefix closes its clause. */
export const closing = (prefix: string) =>
  new RegExp(`(?<= )(?:${prefix})(?=[.,;:)!]|$| und | aber | sowie | bis )`, 'u');
export const FUTURE = words(
  '(?:wird|werde|werden|würden)(?! (?:und|sollen?|solle|können|könne|müssen|müsse|dürfen|dürfe) )',
);
export const BE = words('wird|werde|werden|würden');
/** What one waits for after asking. */
export const ANSWER = words(
  '(?:Rück)?[Aa]ntwort(?:en)?|Beantwortung|Stellungnahmen?|Auskunft|Rückmeldung|Ergebnis(?:se)?|Sachstand|Informationen?|Anfragen?|Fragen?|Zahlen|Daten|Unterlagen|Liste|Protokoll|Bericht',
);
/** What was just spoken of. */
export const MATTER = words(
  '(?:(?:dies(?:es|er|e)?|das)(?= (?:wird|werde|noch|auch|nun|daher|zunächst|vorab|nochmals|entsprechend|durch|von|vom|mit|im|in|bis|seitens|geprüft|überprüft|geklärt))|letzteres|beides|Angelegenheit|Möglichkeit(?:en)?|Anregung(?:en)?|Hinweise?|Vorschl[aä]ge?|Sache|Sachverhalt|Thema|Anliegen|Anfragen?|Fragen?|Sachstand|Situation)',
  'iu',
);
/** Who sits at the table, or asked. */
export const MEETING = words(
  '(?:Orts|Bei|Stadt|Gemeinde)?[Rr]at(?:e?s)?|Rats\\p{L}+|\\p{L}*[Aa]usschuss(?:es)?|Ausschuß|\\p{L}*[Mm]itglied(?:er|ern)?|Fraktion(?:en)?|Gremi(?:um|en)|Kreistag|Bezirksvertretung|Politik|Versammlung|Vertretung|Fragesteller(?:s|in)?|Anfragende[nr]?',
);
export const infinitive = (verbs: string, behind = '') => words(`(?<!(?<!\\p{L})zu )(?:${verbs})${behind}`);

/** A meeting to come. */
export const NEXT = words(
  '(?:nächste|kommende|folgende)[nr]? (?:\\p{L}*[Ss]itzung|\\p{L}*[Aa]usschuss|\\p{L}*[Tt]reffen)',
);
/** What is handed to a meeting. */
export const PAPERS =
  'Zahlen|Antwort(?:en)?|Unterlagen|Liste|Informationen?|Angaben|Übersicht|Aufstellung|Plan|Pläne|Daten|Präsentation|Folien|Vortrag';

/** Nobody named stands between: what is handed to him is answered at once. */
export const NOT_TO_A_PERSON = /^(?!.*(?:^| )(?:Herrn?|Frau) )/u;
/** Who is welcome to call is not who offers. */
export const TO_OTHERS = /^(?!.*(?:melden|wenden))/u;
/** Who wants to learn something asks. */
export const NOT_TO_LEARN = /^(?!.*(?<!(?:dies|das|es) )in Erfahrung)/u;
/** What answers are made of, as the object of an offer. */
export const REPLY = words(
  '\\p{L}*[Bb]eantwortung|\\p{L}*[Aa]ntwort|Prüfung|Klärung|\\p{L}*[Bb]ericht|Vorlage|Vortrag|Gespräch|\\p{L}*[Tt]ermin|Auskunft|Besichtigung|\\p{L}*[Bb]egehung|Aufstellung|Übersicht|Information(?:en)?|Rücksprache|Vorstellung|Nachlieferung|Nachreichung|Zusendung|Übersendung',
);
const SERVICES = [CHECKS, SENDS, TELLS, ACTS];
/** A service with "zu", or at the end of a clause with "werde". */
export const SERVED = words(
  `${SERVICES.map(({ withZu }) => withZu).join('|')}|(?:${SERVICES.map(({ infinitives }) => infinitives).join('|')}) (?:wird|werde|werden)|(?:${SERVICES.map(
    ({ participles }) => participles,
  )
    .filter(Boolean)
    .join('|')}) (?:wird|werde|werden)`,
);
/** Any infinitive with "zu", or a clause with "dass". */
export const DOING = /(?<![\p{L}])(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?=$|[.,;:]| und | bzw)|(?<= |^)dass /u;
/** "leitet die Frage weiter, ob …": what somebody asks for others, and does not owe. */
export const NOT_WHAT_IS_ASKED = new RegExp(`^(?!, ${QUESTION_WORD}(?!\\p{L}))`, 'u');
