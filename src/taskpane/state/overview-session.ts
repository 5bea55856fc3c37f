import type { CaptureResult } from "../../app/capture";
import type { CustomerFilter } from "../../app/ports";
import type { OverviewResult } from "../../app/read-overview";
import { failureOf } from "./failure";
import { initialOverviewState, overviewReducer, type FigureChoice, type OverviewState } from "./overview-state";
import { createShowing, type FiguresTask, type ShowsCustomers } from "./show-customers";
import { createStore, type Store } from "./store";

export type OverviewPorts = {
  readonly read: () => Promise<OverviewResult>;
  /** Null where the host cannot filter. */
  readonly filter: CustomerFilter | null;
};

/** The overview as the pane shows it: one thing at a time. None ends with an error. */
export type OverviewSession = Store<OverviewState> &
  ShowsCustomers<FigureChoice> & {
    /** Reads for the view that is about to come up, which then need not. */
    readonly prepare: () => Promise<void>;
    /** Another view comes up instead. */
    readonly putOff: () => void;
    /** The view has come up; what it gives back is for when it goes away. */
    readonly open: () => () => void;
    readonly refresh: () => Promise<void>;
    /** Figures that are in sight follow what was recorded. */
    readonly hear: (captured: CaptureResult) => void;
  };

export function createOverviewSession({ read, filter }: OverviewPorts): OverviewSession {
  const { getState, subscribe, dispatch } = createStore(overviewReducer, initialOverviewState);
  let isOpen = false;
  let isPrepared = false;
  /** The workbook has changed since the reading that is under way was begun. */
  let isDue = false;

  async function attempt(task: FiguresTask, work: () => Promise<void>): Promise<void> {
    if (getState().activity.kind === "busy") return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
      return;
    }
    if (isDue && isOpen) await refresh();
  }

  const refresh = (): Promise<void> =>
    attempt("read", async () => {
      isDue = false;
      dispatch({ kind: "read", result: await read() });
    });

  const showing = createShowing<FigureChoice>(
    filter,
    attempt,
    () => getState().shown,
    (shown) => dispatch({ kind: "shown", shown }),
  );

  return {
    getState,
    subscribe,
    ...showing,
    async prepare() {
      isPrepared = true;
      await refresh();
    },
    putOff() {
      isPrepared = false;
    },
    open() {
      isOpen = true;
      if (!isPrepared) void refresh();
      isPrepared = false;
      return () => {
        isOpen = false;
      };
    },
    refresh,
    hear(captured) {
      if (captured.kind !== "captured" || captured.transitions.length + captured.amended === 0 || !isOpen) return;
      isDue = true;
      void refresh();
    },
  };
}
