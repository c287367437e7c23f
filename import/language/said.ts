/** What somebody says. */
export const SAID =
  /^(?:(?:Zusatz|Nach|Rück|An|Zwischen|Verständnis)?[Ff]ragen?|Antwort(?:en)?|Hinweise?|Anregung(?:en)?|Vorschl[aä]ge?|Bitte|Wunsch|Antrag|Anträge|Ansicht|Meinung|Auffassung|Aussagen?|Einwand|Einwände|Kritik|Bedenken|Vortrag|Bericht|Wortbeitrag|Ausführungen|Äußerung(?:en)?|Zusage|Angaben)$/u;
