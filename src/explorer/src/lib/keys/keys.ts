/** What a key does on a page. Keys rest while somebody types. */
export interface Actions {
  readonly help: () => void;
}

/** The page's answer to a key: search, walk through rows, open the original, copy the citation, show the keys. */
export function pressed(event: KeyboardEvent, actions: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const done = act(event.key, actions);
  if (done) event.preventDefault();
}

function act(key: string, actions: Actions): boolean {
  switch (key) {
    case '/':
      return focus(document.querySelector<HTMLElement>('#search'));
    case 'j':
      return step(1);
    case 'k':
      return step(-1);
    case 'o':
      return click('[data-original]');
    case 'c':
      return click('[data-copy]');
    case '?':
      actions.help();
      return true;
    default:
      return false;
  }
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog[open], [contenteditable]') !== null
  );
}

/** The row after (or before) the one in focus; without one the first row on the screen. */
function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1;
  const visible = rows.findIndex((row) => row.getBoundingClientRect().bottom > 0);
  return focus(rows[at < 0 ? Math.max(visible, 0) : Math.min(Math.max(at + by, 0), rows.length - 1)]);
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return element !== null && element !== undefined;
}

function click(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}
