import { unzipSync } from 'fflate';
import { largest, tooLarge } from '../bytes.ts';
import { SourceError } from '../error.ts';

/** The parts of a Word file that are read. */
export interface WordParts {
  readonly document: string;
  /** Empty where the file has none. */
  readonly numbering: string;
  readonly styles: string;
}

const paths = { document: 'word/document.xml', numbering: 'word/numbering.xml', styles: 'word/styles.xml' };

/** Unpacks a Word file; a part that unpacks to more than minutes can have is refused before it is unpacked. */
export function wordParts(bytes: Uint8Array, label: string): WordParts {
  const files = unzipped(bytes, label);
  const read = (path: string) => new TextDecoder().decode(files[path] ?? new Uint8Array());
  if (files[paths.document] === undefined) throw noWord(label);
  return {
    document: read(paths.document),
    numbering: read(paths.numbering),
    styles: read(paths.styles),
  };
}

function unzipped(bytes: Uint8Array, label: string): Record<string, Uint8Array> {
  const wanted = new Set(Object.values(paths));
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wanted.has(name) && originalSize > largest) throw tooLarge(label);
        return wanted.has(name);
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      'damaged',
      label,
      `${label} is a damaged Word or ZIP file: download it again, or save it anew from Word.`,
      { cause: error },
    );
  }
}

function noWord(label: string): SourceError {
  return new SourceError(
    'binary',
    label,
    `${label} is a ZIP or OpenDocument file, which is not read: save the minutes as .docx, PDF or plain text, or unpack them.`,
  );
}
