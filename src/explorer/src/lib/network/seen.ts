/** How much of an element must be on the screen, as a share of it. */
const ENOUGH = 0.3;

/** Does something once, when somebody has come to see the element. Gives what leaves it undone. */
export function whenSeen(element: Element, then: () => void): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      then();
    },
    { threshold: ENOUGH },
  );
  watcher.observe(element);
  return () => watcher.disconnect();
}
