import { documentOf } from './document-of.ts';

/** Everybody of the attendance list below a head of minutes, one a line. */
export function listed(list: string): readonly string[] {
  const text = `Stadt Lindenau\nNiederschrift über die Sitzung des Bauausschusses am 12.03.2015\n${list}\nTOP 1 Wege\nEs wird beraten.\nTOP 2 Stege\nEs wird beraten.\n`;
  return documentOf(text).attendance.map(({ familyName, givenName, as, role, organization, ...rest }) => {
    const when = [rest.from?.time, rest.until?.time].filter(Boolean).join('–');
    const instead = rest.substituteFor === null ? '' : ` | für ${rest.substituteFor.familyName}`;
    return (
      [givenName ?? '-', familyName, as, role ?? '-', organization ?? '-'].join(' | ') +
      instead +
      (when === '' ? '' : ` | ${when}`)
    );
  });
}
