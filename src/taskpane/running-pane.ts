import { createWriteQueue } from "../app/write-queue";
import { createExcelWorkbook } from "../excel/excel-workbook";
import { startWithWorkbook } from "../excel/startup";
import { createExcelWatcher } from "../excel/watch-workbook";
import { afterPaint } from "./after-paint";
import { localDay, localTime } from "./local-day";
import { createPaneSessions, type PaneSessions } from "./state/pane-sessions";
import { afterDrawing, createPause } from "./state/pause";
import { until } from "./state/store";
import { home } from "./state/view-store";

export type RunningPane = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly sessions: PaneSessions;
  /** To be called once the pane is on the screen: what Excel has answered until then waits for it. */
  readonly tellDrawn: () => void;
  /** Once the first view stands. */
  readonly begun: Promise<void>;
};

/**
 * The pane at work in Excel: it asks what the workbook is at once, goes through the answers when it is drawn, and records
 * once its first view stands.
 */
export function runPane(diagnostics: string): RunningPane {
  let tellDrawn: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => (tellDrawn = resolve));
  const sessions = createPaneSessions({
    workbook: createExcelWorkbook(),
    watcher: createExcelWatcher(),
    queue: createWriteQueue(),
    readToday: () => localDay(new Date()),
    readTime: () => localTime(new Date()),
    pause: afterDrawing(createPause(), drawn),
  });
  const begun = begin(sessions);
  void begun.then(() => record(sessions));
  return { diagnostics, sessions, tellDrawn, begun };
}

/** Until there is something to see: a capture would keep it waiting. */
async function begin({ firstRun, overview, views }: PaneSessions): Promise<void> {
  await firstRun.start();
  if (firstRun.getState().kind === "failed") return;
  await Promise.race([
    until(views, (view) => view !== home),
    until(overview, ({ activity, read }) => read !== null || activity.kind === "failed"),
  ]);
  await afterPaint();
}

/** Records changes while the workbook is open, and from then on whenever it is opened, unless that is switched off. */
async function record(sessions: PaneSessions): Promise<void> {
  try {
    const session = await sessions.startCapturing(
      ({ kind }) => void startWithWorkbook(kind !== "off" && kind !== "not-set-up"),
    );
    window.addEventListener("focus", () => session.look());
  } catch (error) {
    // The pane works without, and the next time it is opened may be luckier.
    console.error(error);
  }
}
