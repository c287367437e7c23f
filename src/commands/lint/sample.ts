/** Minutes of an invented meeting, for examples: two members, one excused, and what is said. */
export function meeting(said: string, heading = 'Anfragen'): string {
  return `Protokoll der 3. Sitzung des Ortsrates Kirchbrede am 4. Mai 2023
Es sind anwesend:
Herr Mats Adler, Ortsbürgermeister
Frau Ilse Birk
Herr Jan Schmitz
Es fehlt entschuldigt:
Herr Udo Linde
Tagesordnung:
1. ${heading}
Zu Punkt 1: ${heading}
${said}
`;
}
