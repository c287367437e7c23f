import type { MediaType, Original, Source } from '../model.ts';
import { isPdf, isZip } from './bytes.ts';
import { decode } from './decode.ts';
import { SourceError } from './error.ts';
import { refuseOther } from './instead.ts';
import { declaredCharset, looksLikePage } from './page-head.ts';
import { plainSigns } from './signs.ts';
import type { Page } from './web.ts';

/** What the bytes of a source hold. */
export type Content = Pick<Source, 'mediaType' | 'text' | 'original' | 'system' | 'warnings'>;

/** Reads bytes as what they are, whatever the file is called; only HTML without a head is known by its name. */
export async function contentOf(page: Page, address: string, label: string): Promise<Content> {
  const content = await (isPdf(page.bytes)
    ? pdf(page.bytes, label)
    : isZip(page.bytes)
      ? docx(page.bytes, label)
      : words(page, address, label));
  if (content.text.trim() !== '') return content;
  throw new SourceError('empty', label, `${label} is empty: there are no words in it to read.`);
}

/** Each reader is loaded when a document needs it: those of PDF, Word and pages take longer to load than a text to read. */
async function pdf(bytes: Uint8Array, label: string): Promise<Content> {
  const { pdfText } = await import('./pdf/index.ts');
  const { text, warnings } = await pdfText(bytes, label);
  return { mediaType: 'application/pdf', text, warnings, ...pages(text) };
}

async function docx(bytes: Uint8Array, label: string): Promise<Content> {
  const { docxText } = await import('./docx/index.ts');
  const { text, starts } = docxText(bytes, label);
  const mediaType: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { mediaType, text, original: { unit: 'paragraph', starts } };
}

async function words({ bytes, charset, isHtml }: Page, address: string, label: string): Promise<Content> {
  refuseOther(bytes, isHtml ? [address, 'text/html'] : [address], label);
  const decoded = decode(bytes, label, charset ?? declaredCharset(bytes));
  if (isHtml || looksLikePage(decoded)) return html(decoded, address, label);
  return { mediaType: 'text/plain', text: decoded, ...pages(decoded) };
}

async function html(page: string, address: string, label: string): Promise<Content> {
  const { mapOf, pageText, systemOf } = await import('./html/index.ts');
  const text = plainSigns(pageText(page));
  if (text.trim() === '') {
    throw new SourceError('empty', label, `${label} is a page without words: save it from a browser.`);
  }
  const system = systemOf(page, address);
  return {
    mediaType: 'text/html',
    text,
    original: mapOf(page, text),
    ...(system === null ? {} : { system }),
  };
}

/** Text made from paper has a form feed after each page. */
function pages(text: string): { original?: Original } {
  const starts = [0, ...[...text.matchAll(/\f/gu)].map(({ index }) => index + 1)];
  if (starts.length === 1) return {};
  const isPast = text.slice(starts.at(-1)).trim() === '';
  return { original: { unit: 'page', starts: isPast ? starts.slice(0, -1) : starts } };
}
