import type { CaptureResult } from "../../app/capture";
import type {
  CustomerFilter,
  Pause,
  ReadOptions,
  RowReader,
  SelectionFollower,
  SheetReader,
  WorkbookPort,
  WorkbookWatcher,
} from "../../app/ports";
import type { WriteQueue } from "../../app/write-queue";
import type { SheetDate } from "../../domain/calendar";
import type { UndoPlan } from "./checks-state";

export type PanePorts = {
  readonly workbook: WorkbookPort & SheetReader & RowReader & CustomerFilter;
  readonly watcher: WorkbookWatcher & SelectionFollower;
  /** All that reads or writes the workbook goes through it. */
  readonly queue: WriteQueue;
  readonly readToday: () => SheetDate;
  /** The time of day as a fraction from 0 (midnight); without it, changes are recorded with their day only. */
  readonly readTime?: () => number;
  /** Taken while much is read or reckoned; without it, all is done in one go. */
  readonly pause?: Pause;
};

/** What the rooms of one workbook have in common: the pane's ports, and what is done with them in its turn. */
export type RoomPorts = PanePorts & {
  readonly reading: ReadOptions;
  readonly filter: CustomerFilter;
  readonly select: (sheetName: string, address: string) => Promise<void>;
  readonly undo: (plan: UndoPlan) => Promise<unknown>;
  /** Records what has changed; whether it does, nobody who goes on depends on. To be called in a turn of the queue. */
  readonly captureFirst: () => Promise<void>;
  /** Tells of each capture from now on. */
  readonly onCaptured: (listener: (result: CaptureResult) => void) => void;
};
