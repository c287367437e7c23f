import { body, isAbbreviation } from './bodies.ts';
import type { Naming } from './naming.ts';
import type { Token } from './tokens.ts';

/** A sentence's tokens, with a way from offsets to them. */
export interface Scene {
  readonly tokens: readonly Token[];
  /** Index of the token that starts at an offset. */
  readonly indexOf: (offset: number) => number;
}

export function wordAt(scene: Scene, index: number): string {
  return scene.tokens[index]?.text ?? '';
}

/** Index of the first token after a naming. */
export function after(scene: Scene, naming: Naming): number {
  let index = scene.indexOf(naming.start);
  while (index < scene.tokens.length && (scene.tokens[index]?.start ?? 0) < naming.end) index += 1;
  return index;
}

/** A sentence as a scene. */
export function sceneOf(tokens: readonly Token[]): Scene {
  const starts = new Map(tokens.map((token, index) => [token.start, index]));
  return { tokens, indexOf: (offset) => starts.get(offset) ?? tokens.length };
}

/** The words of a phrase; the first one in the nominative if it is a body's ("Jobcenters Auendorf" → "Jobcenter Auendorf"). */
export function phrase(scene: Scene, from: number, end: number): string {
  const words = scene.tokens.slice(from, end);
  return words
    .map((token, index) => {
      const text =
        index === 0
          ? isAbbreviation(token.text)
            ? token.text
            : (body(token.text) ?? token.text)
          : token.text;
      return index > 0 && token.start > (words[index - 1]?.end ?? 0) ? ` ${text}` : text;
    })
    .join('');
}
