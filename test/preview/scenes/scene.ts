import type { PaneDriver } from "../pane-driver";

export type PaneState = {
  readonly name: string;
  /** Brings the pane there, from the state before it in the scene. */
  readonly go: (pane: PaneDriver) => Promise<void>;
};

/** States that follow from each other in one page. */
export type Scene = {
  readonly name: string;
  /** What the preview opens: its sample where nothing is said, a new workbook for null. */
  readonly file?: (() => Promise<Uint8Array>) | null;
  /** Scripts that never arrive, so that what waits for them can be seen. */
  readonly held?: RegExp;
  /** Scripts that fail to load. */
  readonly broken?: RegExp;
  readonly states: readonly PaneState[];
};

/** Of cards that are folded away, from 0. */
export async function openCard({ main }: PaneDriver, index: number): Promise<void> {
  await main.locator(".fui-AccordionHeader button[aria-expanded=false]").nth(index).click();
}
