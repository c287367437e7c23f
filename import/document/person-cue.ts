/**
 * Offices and functions by their ends, as people open a paragraph with them. Only for finding paragraphs and
 * the ends of decisions; who it is, the later stages say.
 */
const office = [
  'Herrn?',
  'Frau',
  'Rats(?:herrn?|frau|mitglied)',
  '\\p{L}*(?:bürger|brand|ortsbürger)meister(?:in)?s?',
  '\\p{L}*[Bb]eigeordnete[rn]?',
  '\\p{L}*[Vv]orsitzende[rn]?',
  '\\p{L}*(?:rat|rätin|rät)s?herrn?',
  '(?:Stadt|Kreis|Land)(?:rat|rätin)',
  '\\p{L}*[Dd]ezernent(?:in)?',
  '\\p{L}*[Ll]eiter(?:in)?',
  '\\p{L}*[Mm]itglied(?:er)?',
  '\\p{L}*[Vv]erordnete[rn]?',
  '\\p{L}*[Aa]bgeordnete[rn]?',
  '\\p{L}*[Kk]ämmerer(?:in)?',
  '(?:Ein|An|Be)wohner(?:in|innen)?',
  'Bürger(?:in|innen)?',
  'Zuhörer(?:in)?',
  'Verwaltung',
  '\\p{Lu}{2,4}',
];
const opening =
  '(?:(?:Der|Die|Ein|Eine|Erste[r]?|[I1]\\.)\\s)?(?:(?:stell?v\\p{L}*\\.?|amtierende[r]?|anwesende[r]?)\\s)?';
const person = new RegExp(`^${opening}(?:${office.join('|')})(?![\\p{L}-])`, 'u');
const frame = /^(?:Auf|Zu)\s(?:\p{Lu}?\p{Ll}+\s){0,3}(?:Nach|An|Rück|Zwischen)?[Ff]ragen?\b/u;

/** Whether a line begins with somebody who may speak ("Herr …", "Die Bürgermeisterin", "Auf Nachfrage von …"). */
export function startsWithPerson(text: string): boolean {
  return person.test(text) || frame.test(text);
}

/** Whether somebody speaks: what is done *with* a person or an office ("Die Verwaltung wird beauftragt") is a decision. */
export function startsWithSpeaker(text: string): boolean {
  return startsWithPerson(text) && !/^(?:\S+\s){1,5}?(?:wird|werden|ist|sind)\s/u.test(text);
}
