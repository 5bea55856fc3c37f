import { createWriteQueue } from "../../app/write-queue";
import { monthOf, type SheetDate } from "../../domain/calendar";
import type { CaptureSession } from "../../app/capture-session";
import { createExcelWorkbook } from "../../excel/excel-workbook";
import { createExcelWatcher } from "../../excel/watch-workbook";
import { createPaneSessions, type PaneSessions } from "../../taskpane/state/pane-sessions";
import { createPause } from "../../taskpane/state/pause";
import type { SheetEngine } from "../engine/sheet-engine";
import { chartPictures, type ChartPicture } from "../model/chart-pictures";
import type { FileWarning } from "../file/file-warning";
import { download } from "./download";
import { openInPreview, type PreviewWorkbook, type WorkbookFile } from "./preview-workbook";

export type PreviewState = {
  /** The pane's sessions for the workbook that is open; null while the first one opens. */
  readonly sessions: PaneSessions | null;
  readonly warnings: readonly FileWarning[];
  /** The day that is taken for today in place of the user's; null for the user's. */
  readonly today: SheetDate | null;
  /** Why the last file was not opened or saved. */
  readonly error: { readonly cause: unknown } | null;
};

/** The workbook in the preview: what the bar's buttons do, and the pane's sessions that go with it. */
export type PreviewSession = {
  readonly getState: () => PreviewState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * A new workbook where no file is given.
   * @param today For a file whose days are long past: the day that the pane takes for today, whose month it offers.
   */
  readonly open: (file: WorkbookFile | null, today?: SheetDate | null) => Promise<void>;
  readonly save: () => Promise<void>;
  /** On the sheet that is shown. */
  readonly charts: () => readonly ChartPicture[];
  /** The page was come back to. */
  readonly look: () => void;
};

export function createPreviewSession(
  engine: SheetEngine,
  readToday: () => SheetDate,
  readTime: () => number,
): PreviewSession {
  const port = createExcelWorkbook();
  const watcher = createExcelWatcher();
  const queue = createWriteQueue();
  let workbook: PreviewWorkbook | null = null;
  let capturing: Promise<CaptureSession | null> = Promise.resolve(null);
  let state: PreviewState = { sessions: null, warnings: [], today: null, error: null };
  const listeners = new Set<() => void>();

  function change(changes: Partial<PreviewState>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  function paneSessions(today: SheetDate | null): PaneSessions {
    const sessions = createPaneSessions({
      workbook: port,
      watcher,
      queue,
      readToday: () => today ?? readToday(),
      readTime,
      pause: createPause(),
    });
    if (today !== null) void sessions.rooms.report().then((report) => report.chooseMonth(monthOf(today)));
    void sessions.firstRun.start();
    return sessions;
  }

  /** As the add-in does it, which works without and is luckier the next time. */
  function startCapturing(): void {
    const started = state.sessions?.startCapturing() ?? Promise.resolve(null);
    capturing = started.catch((error: unknown) => {
      console.error(error);
      return null;
    });
  }

  /** Never in the middle of a run, and never lets an error out. */
  async function attempt(task: () => Promise<void>): Promise<void> {
    try {
      await queue.run(task);
    } catch (cause) {
      console.error(cause);
      change({ error: { cause }, warnings: [] });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    charts: () => (workbook ? chartPictures(workbook.excel.workbook) : []),
    look: () => void capturing.then((session) => session?.look()),
    open: async (file, today = null) => {
      // Not inside the queue, which a capture may wait for.
      await (await capturing)?.stop();
      await attempt(async () => {
        workbook = await openInPreview(engine, file, workbook);
        change({ sessions: paneSessions(today), warnings: workbook.warnings, today, error: null });
      });
      startCapturing();
    },
    save: () =>
      attempt(async () => {
        if (!workbook) return;
        const { bytes, warnings } = await workbook.save();
        download(bytes, workbook.name);
        change({ warnings, error: null });
      }),
  };
}
