import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

export interface Visitor {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (words: string) => void;
}

/** Walks through XML from its beginning to its end; names keep their prefix ("w:p"). */
export function walk(xml: string, { open, close, text }: Visitor): void {
  const parser = new Parser(
    {
      ...(open && { onopentag: open }),
      ...(close && { onclosetag: close }),
      ...(text && { ontext: text }),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
