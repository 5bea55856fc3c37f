/**
 * Does it while nothing else is to be done, such as waiting for an answer of Excel's. WebKit does not tell: there it is
 * done at once.
 */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
  else work();
}
