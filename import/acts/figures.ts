/** "Wie viele …?", "was … kosten": a question that only a figure answers. */
const ASKS_FIGURES =
  /(?<!\p{L})(?:[Ww]ie ?(?:viele?|lange|hoch|oft|groß|teuer|häufig)|(?:[Aa]n)?[Zz]ahl|[Kk]osten|[Hh]öhe|[Ww]as [^,;?]{0,60}kost)(?!\p{L}{3})/u;
/** "Wer trägt die Kosten?" */
const ASKS_WHO_PAYS = /(?<!\p{L})[Ww]e(?:r|m|ssen)(?!\p{L})[^,;?]{0,40}[Kk]osten/u;
const FIGURES =
  /(?<!\p{L})(?:\p{L}*[Zz]ahl(?:en)?|Werte?|Daten|Beträge?|Betrag|Summe|Aufstellung|kostet?)(?!\p{L})/u;

/** A figure, also in words. */
export const GIVEN =
  /\d|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|Hälfte|\p{L}+tel|Prozent)(?!\p{L})/u;

/** Whether a sentence gives a figure to a question that asks for one. */
export function givesFigure(question: string, said: string): boolean {
  return GIVEN.test(said) && asksFigure(question);
}

export function asksFigure(question: string): boolean {
  return ASKS_FIGURES.test(question);
}

/** Whether a question asks for the figures or the day that a sentence speaks of. */
export function asksForFigures(question: string, said: string): boolean {
  return (
    (FIGURES.test(said) && asksFigure(question) && !ASKS_WHO_PAYS.test(question)) ||
    (/(?<!\p{L})(?:Termin|Zeitpunkt|Datum)/u.test(said) && /(?<!\p{L})[Ww]ann(?!\p{L})/u.test(question))
  );
}
