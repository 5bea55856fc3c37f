import type { Browser } from "playwright-core";
import type { ClientEvent } from "../../../src/simulator/host/session";

/** Hands events of the workbook to every page that is open. */
export function tellPage(browser: Browser): (events: readonly ClientEvent[]) => void {
  return (events) => {
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      // A page that is just being closed hears nothing more.
      void page.evaluate((told) => globalThis.tellPane?.(told), events).catch(() => undefined);
    }
  };
}
