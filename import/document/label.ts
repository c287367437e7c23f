/** A label on a line of its own (or before its text) and what follows it. */
export const labels = {
  protocol:
    /^(?:Protokoll|Wortprotokoll|Niederschrift|Diskussion|Beratung|Aussprache|Zusammenfassung des\s+Diskussionsergebnisses)\s*:?$/iu,
  decision:
    /^(?:Beschluss|Beschluß|Beschlussvorschlag|Beschlussempfehlung|Beschlusstext|Empfehlung(?:sbeschluss)?)(?:\s\p{L}.{0,60})?:/iu,
  vote: /^(?:Beratungsergebnis|Abstimmung(?:sergebnis)?|Ergebnis der Abstimmung)\s*:/iu,
  note: /^[[(]?(?:(?:Hinweis|Anm(?:erkung|\.)?|Nachtrag|Nachrichtlich|Protokollnotiz|Protokollanmerkung)\b(?:\s(?:der|des|aus|(?:im|zum) Protokoll|(?:in|zu)\s?(?:de)?r Niederschrift|zum Thema)\b[^:]{0,80})?|(?:Nachrichtliche|Nachträgliche|Ergänzende) (?:Mitteilung|Information|Auskunft|Anmerkung|Erläuterung|Rückmeldung)\s(?:der|des|von|zum|zur)\s[^:]{3,60}):/u,
  /** Without its colon it looks like a heading, and yet what follows is somebody's answer. */
  answer:
    /^(?:(?:Abschließende|Schriftliche|Ergänzende|Nachträgliche|Vorläufige|Mündliche|Weitere) )?(?:(?:Zwischen|Teil)antwort|Antwort)(?: (?:der|des|von) [^:.,;]{2,40})?(?: (?:am|vom) \d{1,2}\.[^:;,]{0,20})?:?$/u,
} as const;

/** What a decision comes to, printed after "Beschluss:" instead of its text. */
export const outcome =
  /^(?:(?:un)?geändert|einstimmig|mehrheitlich|zurückgestellt|zurückgezogen|vertagt|abgelehnt|abgesetzt|angenommen|ohne|TOP ohne|zur Kenntnis|Kenntnis genommen|verwiesen|lt\. Beschlussvorschlag)\b/iu;
export const voting =
  /^(?:(?:einstimmig|mehrheitlich|mit (?:Stimmen)?mehrheit)(?:\s(?:beschlossen|abgelehnt|angenommen|genehmigt|lt\. Beschlussvorschlag|bei\s.{1,40}))?|(?:Ja|Nein|Dafür|Dagegen|Enthaltung(?:en)?)(?:-Stimmen)?\s*(?::\s*)?\d*(?:[,;]?\s(?:Ja|Nein|Dafür|Dagegen|Enthaltung(?:en)?)(?:-Stimmen)?\s*(?::\s*)?\d+)*|-?\s?abgesetzt\s?[-–]?)\.?$/iu;
/** "Der Rat beschließt einstimmig wie folgt:", "fasst folgenden Beschluss:", "stimmt für folgenden Vorschlag:". */
export const resolves =
  /\b(?:beschließ(?:t|en)|beschloss(?:en)?|empfiehlt|empfehlen|fass(?:t|en)\s.{0,80}Beschl(?:uss|üsse)|Beschluss\s.{0,20}gefasst|(?:stimm|spr[ie]ch)(?:t|en)\s.{0,160}folgende\p{Ll}*\s\p{L}*(?:[Bb]eschluss|[Vv]orschlag|[Ee]mpfehlung|[Bb]eschlussvorschlag))\b.{0,200}:$/u;

/** Whether a line begins with the label of a decision, a result or a note: there is no other paragraph before it. */
export function startsWithLabel(words: string): boolean {
  return labels.vote.test(words) || labels.decision.test(words) || labels.note.test(words);
}
