import { SourceError } from './error.ts';
import { plainSigns } from './signs.ts';

/** Formats that people try, by the bytes they begin with. */
const formats = [
  { bytes: '\xD0\xCF\x11\xE0', name: 'an old Word file', way: 'save it as .docx or PDF' },
  { bytes: '{\\rtf', name: 'an RTF file', way: 'save it as .docx or PDF' },
  { bytes: '\x1F\x8B', name: 'a gzip file', way: 'unpack it' },
  { bytes: 'MIME-Ver', name: 'a web archive (MHTML)', way: 'save the page as HTML' },
  { bytes: 'From: <S', name: 'a web archive (MHTML)', way: 'save the page as HTML' },
  { bytes: '\xFF\xFE\0\0', name: 'a text in UTF-32', way: 'save it as UTF-8' },
  { bytes: '\0\0\xFE\xFF', name: 'a text in UTF-32', way: 'save it as UTF-8' },
  { bytes: 'PK\x05\x06', name: 'an empty ZIP file', way: 'pack the minutes anew' },
  { bytes: '\x89PNG', name: 'an image', way: 'run OCR over it and name the text or PDF that comes out' },
  { bytes: '\xFF\xD8\xFF', name: 'an image', way: 'run OCR over it and name the text or PDF that comes out' },
];

/**
 * The text of the bytes: by their byte order mark, the declared character set, UTF-8, or else Windows-1252
 * (which is what German files that are not UTF-8 are); its signs are plain ones. A UTF-8 byte order mark stays in the
 * text, so that offsets are those of `readFileSync(file, 'utf8')` where no sign was changed.
 */
export function decode(bytes: Uint8Array, label: string, declared?: string): string {
  refuseBinary(bytes, label);
  const name = charset(bytes, declared);
  const text = plainSigns(inCharset(bytes, name));
  if (name === 'windows-1252') refuseOldCharset(text, label);
  if (text.trim() === '') {
    throw new SourceError('empty', label, `${label} is empty: there is no text in it to read.`);
  }
  return text;
}

function charset(bytes: Uint8Array, declared = ''): string {
  const utf16 = byteOrder(bytes);
  if (utf16 !== null) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  const isOther = isCharset(declared) && !/^(?:utf-?8|iso-?8859-?1|latin-?1|windows-1252)$/iu.test(declared);
  return isOther ? declared : 'windows-1252';
}

/** What Windows-1252 puts where Latin-1 has control characters. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Windows-1252 by hand: `TextDecoder` of Node 20 takes it for Latin-1. */
function inCharset(bytes: Uint8Array, name: string): string {
  if (name !== 'windows-1252') return new TextDecoder(name, { ignoreBOM: name === 'utf-8' }).decode(bytes);
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\x80-\x9F]/gu, (one) => windows.charAt(one.charCodeAt(0) - 0x80));
}

/** "Br\x81cke" and "l„uft" of DOS, "BrŸcke" of old Macs: within words what is no letter of German in Windows-1252. */
function refuseOldCharset(text: string, label: string): void {
  if (!/\p{L}[\x81\x8D\x8F\x90\x9D„”Ÿ]\p{Ll}/u.test(text) || /[äöüß]/u.test(text)) return;
  throw new SourceError(
    'binary',
    label,
    `${label} is in a character set of DOS or old Macs, which is not read: open it in an editor that knows it, and save it as UTF-8.`,
  );
}

function byteOrder([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** A broken byte, or a cut end, does not make a text Windows-1252; there every umlaut would be broken. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\uFFFD/gu);
  return broken < Math.max(1, count(text, /[\x80-\uFFFC]/g));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isCharset(name: string): boolean {
  try {
    return new TextDecoder(name) !== null;
  } catch {
    return false;
  }
}

/** @throws {SourceError} for what is no text */
export function refuseBinary(bytes: Uint8Array, label: string): void {
  const head = Buffer.from(bytes.subarray(0, 8192));
  const format = formats.find((one) => head.subarray(0, 8).toString('latin1').startsWith(one.bytes));
  if (format !== undefined) {
    throw new SourceError('binary', label, `${label} is ${format.name}, which is not read: ${format.way}.`);
  }
  if (byteOrder(head) !== null || !head.includes(0)) return;
  if (isEverySecondByteZero(head)) {
    throw new SourceError(
      'binary',
      label,
      `${label} is a text in UTF-16 without the mark that tells so, which is not read: save it as UTF-8.`,
    );
  }
  throw new SourceError(
    'binary',
    label,
    `${label} is no text: name minutes as text, HTML, PDF or Word files (.docx).`,
  );
}

/** Of a text nearly so: quotation marks and dashes have other bytes there. */
function isEverySecondByteZero(head: Buffer): boolean {
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  return Math.max(...zeros) > 0.4 * head.length && Math.min(...zeros) < 0.05 * head.length;
}
