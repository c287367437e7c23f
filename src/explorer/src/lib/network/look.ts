/** The colours of a drawing, as the page's style sets them now. */
export interface Look {
  readonly ink: string;
  readonly paper: string;
  readonly line: string;
  readonly person: string;
  readonly body: string;
  /** From no question open to all of them; faint for pairs with a single question, of which there are many. */
  readonly shares: readonly string[];
  readonly faint: readonly string[];
  readonly font: string;
}

const TOKENS = ['ink', 'paper', 'line', 'question', 'accent', 'answer', 'promise'] as const;

/** Reads the tokens where `element` stands: canvases know no custom properties. */
export function lookOf(element: HTMLElement): Look {
  const probe = element.appendChild(document.createElement('i'));
  const [ink, paper, line, person, body, none, all] = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  }) as [string, string, string, string, string, string, string];
  probe.remove();
  const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => mixed(none, all, share));
  const faint = shares.map((share) => mixed(share, paper, 0.6));
  return { ink, paper, line, person, body, shares, faint, font: getComputedStyle(element).fontFamily };
}

/** The colour of a pair: how many of its questions are open. */
export function colourOf(look: Look, { count, open }: { count: number; open: number }): string {
  const shares = count > 1 ? look.shares : look.faint;
  return shares[Math.round((open / count) * (shares.length - 1))] ?? look.line;
}

function mixed(one: string, other: string, share: number): string {
  const [a, b] = [one, other].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number));
  const part = (index: number) => Math.round((a?.[index] ?? 0) * (1 - share) + (b?.[index] ?? 0) * share);
  return `rgb(${part(0)}, ${part(1)}, ${part(2)})`;
}
