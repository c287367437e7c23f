/** Words at a place of a page: `x` and `y` in points from its lower left corner, Helvetica. */
export interface Printed {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  /** 10 unless told. */
  readonly size?: number;
}

export interface PdfOptions {
  /** A password is asked for before anything can be read. */
  readonly locked?: boolean;
}

const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

/** The bytes of a PDF with these pages, as small as one can be: text only, no compression. */
export function pdf(pages: readonly (readonly Printed[])[], { locked = false }: PdfOptions = {}): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(page),
    ]),
    ...(locked ? [LOCK] : []),
  ];
  let file = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const lock = locked ? ` /Encrypt ${bodies.length} 0 R /ID [<41> <41>]` : '';
  const trailer = `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${offsets.join('')}${trailer}`;
  return Buffer.from(file, 'latin1');
}

function stream(page: readonly Printed[]): string {
  const shown = page.map(
    ({ x, y, words, size = 10 }) => `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${inWindows(words)}) Tj`,
  );
  const content = `BT\n${shown.join('\n')}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const WINDOWS: Readonly<Record<string, string>> = { '„': '\x84', '“': '\x93', '–': '\x96', '…': '\x85' };

function inWindows(words: string): string {
  return words.replace(/[„“–…]/gu, (one) => WINDOWS[one] ?? one).replace(/[\\()]/gu, '\\$&');
}

/** A page set from the top in lines 14 points apart; an empty line leaves one out. */
export function lines(text: string, { x = 72, top = 780 } = {}): Printed[] {
  return text
    .split('\n')
    .map((words, index) => ({ x, y: top - 14 * index, words }))
    .filter(({ words }) => words !== '');
}
