import { lastFullMonth } from "../../app/last-full-month";
import type { PublishOptions } from "../../app/publish-month";
import type { PublishMonthRequest, PublishResult } from "../../app/publish-result";
import type { Month, SheetDate } from "../../domain/calendar";
import { failureOf } from "./failure";
import { reportReducer } from "./report-reducer";
import { initialReportState, type ReportState } from "./report-state";
import { createStore, type Store } from "./store";

export type Publish = (request: PublishMonthRequest, options: PublishOptions) => Promise<PublishResult>;

export type SessionPorts = {
  readonly publish: Publish;
  /** The user's calendar day, now. */
  readonly readToday: () => SheetDate;
};

/** The month report as the pane and the ribbon share it: one run at a time, whoever asks for it. */
export type ReportSession = Store<ReportState> & {
  readonly chooseMonth: (month: Month) => void;
  readonly seeDay: () => void;
  /** Ends when the run does, never with an error; while one runs, the one that runs. */
  readonly run: (month: Month) => Promise<void>;
  readonly runLastFullMonth: () => Promise<void>;
  readonly cancel: () => void;
  readonly overwrite: () => Promise<void>;
  readonly keep: () => void;
};

export function createReportSession({ publish, readToday }: SessionPorts): ReportSession {
  const { getState, subscribe, dispatch } = createStore(reportReducer, initialReportState(readToday()));
  let running: { readonly ended: Promise<void>; readonly canceller: AbortController } | null = null;

  function seeDay(): void {
    dispatch({ kind: "day-seen", today: readToday() });
  }

  async function publishOnce(month: Month, overwrite: boolean, signal: AbortSignal): Promise<void> {
    dispatch({ kind: "started", month });
    try {
      const request = { month, today: getState().today, language: "workbook", overwrite } as const;
      const result = await publish(request, {
        onStep: (step) => dispatch({ kind: "step-begun", step }),
        onProgress: (done) => dispatch({ kind: "progressed", done }),
        signal,
      });
      dispatch({ kind: "answered", result });
    } catch (error) {
      dispatch({ kind: "failed", failure: failureOf(error) });
    }
  }

  function start(month: Month, overwrite: boolean): Promise<void> {
    if (running) return running.ended;
    seeDay();
    const canceller = new AbortController();
    const ended = publishOnce(month, overwrite, canceller.signal).finally(() => (running = null));
    running = { ended, canceller };
    return ended;
  }

  return {
    getState,
    subscribe,
    chooseMonth: (month) => dispatch({ kind: "month-chosen", month }),
    seeDay,
    run: (month) => start(month, false),
    runLastFullMonth() {
      const month = lastFullMonth(readToday());
      if (!running) dispatch({ kind: "month-chosen", month });
      return start(month, false);
    },
    cancel() {
      dispatch({ kind: "cancel-asked" });
      running?.canceller.abort();
    },
    overwrite() {
      const { run } = getState();
      return run.kind === "asking" ? start(run.month, true) : Promise.resolve();
    },
    keep: () => dispatch({ kind: "overwrite-declined" }),
  };
}
