/** A property of iCalendar (RFC 5545): its name with parameters, and its value as it is written. */
export type Property = readonly [name: string, value: string];

const MOST_OCTETS = 75;

/** Content lines, folded so that none is over 75 octets and no sign is cut in two. */
export function lines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => fold(`${name}:${value}`)).join('');
}

/** A value of type TEXT; control signs have no place in it. */
export function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\t\u0020-\u007E\u0080-\u{10FFFF}]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** `2022-06-01` as DATE. */
export function date(day: string): string {
  return day.replaceAll('-', '');
}

/** `2024-01-01T00:00:00.000Z` as DATE-TIME in UTC. */
export function moment(instant: string): string {
  return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}
