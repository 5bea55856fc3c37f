import type { EditedRows } from "../workbook/capture/plan-capture";
import type { CaptureRequest, CaptureResult } from "./capture";
import type { WorkbookChange, WorkbookWatcher } from "./ports";

export type CaptureSessionPorts = {
  readonly watcher: WorkbookWatcher;
  /** With `isPatient` (see `CaptureRequest`) where nothing tells that the changes are the user's own. */
  readonly capture: (request: Pick<CaptureRequest, "edited" | "isPatient">) => Promise<CaptureResult>;
  /** Calls back after so many milliseconds; what it gives back calls that off. */
  readonly wait: (milliseconds: number, done: () => void) => () => void;
  readonly onCaptured?: (result: CaptureResult) => void;
  /** A capture that failed is made good by the next; this is for telling of it. */
  readonly onFailed?: (error: unknown) => void;
};

export type CaptureSession = {
  /** The pane was opened or got the focus. */
  look(): void;
  /** Stops watching; a capture that waits is not begun. */
  stop(): Promise<void>;
};

/** Long enough for a paste or a fill to be over, short enough to be done before the user looks. */
const afterEdit = 400;

/** A selection tells of nothing by itself: it is an occasion to look, and there are many. */
const afterLook = 4_000;

/**
 * Captures on every occasion: a burst of edits is one capture, and edits that come while one runs are another. Nothing
 * depends on which occasions are told of (see `createCapture`). Where recording is switched off, the workbook is not
 * watched, and only `look` asks whether it was switched on again.
 */
export async function startCaptureSession(ports: CaptureSessionPorts): Promise<CaptureSession> {
  let edited: readonly EditedRows[] = [];
  let cancelWait: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let unwatch: (() => Promise<void>) | null = null;
  let isStopped = false;

  const captureIn = (milliseconds: number): void => {
    if (isStopped) return;
    cancelWait?.();
    cancelWait = ports.wait(milliseconds, begin);
  };
  const begin = (): void => {
    cancelWait = null;
    if (running) captureIn(afterEdit);
    else running = run().finally(() => (running = null));
  };
  const run = async (): Promise<void> => {
    const rows = edited;
    edited = [];
    try {
      const result = await ports.capture(rows.length > 0 ? { edited: rows } : { isPatient: true });
      await watch(result.kind !== "off");
      ports.onCaptured?.(result);
      if (result.kind === "waiting" && !cancelWait) captureIn(afterLook);
    } catch (error) {
      edited = [...rows, ...edited];
      ports.onFailed?.(error);
      // Whatever was in the way, the next occasion must be heard of.
      await watch(true).catch(() => undefined);
    }
  };
  const hear = (change: WorkbookChange): void => {
    if (change.kind === "edited") {
      edited = [...edited, { sheetId: change.sheetId, first: change.firstRow, last: change.lastRow }];
      captureIn(afterEdit);
    } else if (!cancelWait) {
      captureIn(afterLook);
    }
  };
  const watch = async (isWanted: boolean): Promise<void> => {
    if (isWanted && !unwatch) unwatch = await ports.watcher.watch(hear);
    if (isWanted || !unwatch) return;
    await unwatch();
    unwatch = null;
  };
  await watch(true);
  captureIn(0);
  return {
    look: () => captureIn(0),
    stop: async () => {
      isStopped = true;
      cancelWait?.();
      await running;
      await watch(false);
    },
  };
}
