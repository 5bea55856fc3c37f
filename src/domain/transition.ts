import type { SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import type { StageId } from "./stage";

/** 新建 · 升级 · 降级 · 流失 · 重启 · 暂停 · 恢复 · 移交 */
export type TransitionKind =
  "created" | "advanced" | "returned" | "lost" | "reopened" | "paused" | "resumed" | "handed-over";

/** 表格 · 面板 · 推断 · 导入: how the log came to know of it. */
export type TransitionOrigin = "sheet" | "pane" | "inferred" | "import";

/**
 * One dated event in a customer's life (流转). created and reopened have no `from` and `exited`; lost has no `to` and
 * `entered`, its date is `exited`; paused, resumed and handed-over repeat the stage in both and carry the date in
 * `entered`.
 */
export type Transition = {
  readonly customer: CustomerId;
  readonly kind: TransitionKind;
  readonly from: StageId | null;
  /** 退出时间: when the customer stopped being worked on in `from`; at most the date of leaving. */
  readonly exited: SheetDate | null;
  readonly to: StageId | null;
  readonly entered: SheetDate | null;
  /** Who holds the customer from then on. */
  readonly owner: string;
  readonly reason: string;
  readonly origin: TransitionOrigin;
  /** 序号: the order of events of one day. */
  readonly sequence: number;
  /**
   * The time of day on the date it counts on, as a fraction from 0 (midnight); absent where it is not known, and where the
   * mode is B2B, which counts in days.
   */
  readonly time?: number | undefined;
  /** 记录时间: the day it was written to the log; absent where that was not read or is not known. */
  readonly recordedOn?: SheetDate;
};

/** The day the event counts on; null for an event without the date its kind needs. */
export function transitionDate(transition: Transition): SheetDate | null {
  return transition[dateKey(transition.kind)];
}

/** Where an event of the kind has the day that it counts on. */
export function dateKey(kind: TransitionKind): "exited" | "entered" {
  return kind === "lost" ? "exited" : "entered";
}

/** Pausing, resuming and handing over leave the customer in its stage. */
export function isInterlude(kind: TransitionKind): boolean {
  return kind === "paused" || kind === "resumed" || kind === "handed-over";
}
