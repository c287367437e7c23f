/** Minutes about an invented place, short enough for a test to say what must come of them. */
export const MINUTES = `Auszug - Bericht des Jobcenters
Sitzung: Sozialausschuss Kirchbrede, 12.03.2024
Wortprotokoll

Frau Abel fragt den Geschäftsführer des Jobcenters Kirchbrede, Herrn Brandt, wie viele Menschen an Kursen teilnehmen.

Herr Brandt antwortet, es seien 120 Menschen. Er sagt zu, die Zahlen nachzureichen.
`;

/** Other minutes of the same place, by number: to import many. */
export function manyMinutes(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const text = (number: number) =>
    MINUTES.replace('12.03.2024', `${(number % 28) + 1}.03.20${10 + (number % 15)}`).replace(
      '120',
      `${number}`,
    );
  return Object.fromEntries(numbers.map((number) => [`kirchbrede/${number}.txt`, text(number)]));
}
