/** Milliseconds, of a pane that is drawn. */
const longest = 1_000;

/** As soon as what was just drawn is on the screen, or should be: a pane that is hidden draws nothing. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longest);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
