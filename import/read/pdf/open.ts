import { getResolvedPDFJS } from 'unpdf';
import { SourceError } from '../error.ts';

/** What is used of a text item of pdf.js. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A page's text items and the matrix that turns its coordinates to those of a reader. */
export interface PdfPage {
  readonly items: readonly TextItem[];
  readonly view: readonly number[];
}

/** The pages of a PDF, one after the other, so that only one is kept. */
export async function* pagesOf(bytes: Uint8Array, label: string): AsyncGenerator<PdfPage, void> {
  const { getDocument } = await getResolvedPDFJS();
  // pdf.js takes the buffer for its own, so it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      yield { items: items.filter((item) => 'str' in item), view: page.getViewport({ scale: 1 }).transform };
      page.cleanup();
    }
  } catch (error) {
    throw refusal(label, error);
  } finally {
    await task.destroy();
  }
}

function refusal(label: string, cause: unknown): SourceError {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  return isLocked
    ? new SourceError(
        'locked',
        label,
        `${label} is a PDF locked with a password: save a copy without one, such as with "qpdf --decrypt".`,
        { cause },
      )
    : new SourceError(
        'damaged',
        label,
        `${label} is a damaged PDF: download it again, or open it in a viewer and print it into a new PDF.`,
        { cause },
      );
}
