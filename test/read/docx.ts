import { strToU8, zipSync } from 'fflate';

export interface DocxParts {
  /** The inside of `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}

/** The bytes of a Word file with what Ratsgraph reads of one. */
export function docx({ body, numbering, styles }: DocxParts): Uint8Array {
  const part = (name: string, inside: string) =>
    strToU8(`<?xml version="1.0"?><w:${name} xmlns:w="urn:w">${inside}</w:${name}>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering !== undefined && { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles !== undefined && { 'word/styles.xml': part('styles', styles) }),
  });
}

/** A paragraph; `properties` is the inside of `w:pPr`. */
export function paragraph(words: string, properties = ''): string {
  const runs = words
    .split('\t')
    .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}
