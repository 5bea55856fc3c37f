import { AppError } from "../../app/app-error";
import { lastFullMonth } from "../../app/last-full-month";
import type { PublishOptions } from "../../app/publish-month";
import type { PublishMonthRequest, PublishResult } from "../../app/publish-result";
import type { Month, SheetDate } from "../../domain/calendar";
import { reportReducer, type ReportEvent } from "./report-reducer";
import { initialReportState, type Failure, type ReportState } from "./report-state";

export type Publish = (request: PublishMonthRequest, options: PublishOptions) => Promise<PublishResult>;

export type SessionPorts = {
  readonly publish: Publish;
  /** The user's calendar day, now. */
  readonly readToday: () => SheetDate;
};

/** The month report as the pane and the ribbon share it: one run at a time, whoever asks for it. */
export type ReportSession = {
  readonly getState: () => ReportState;
  /** The result ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
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
  let state = initialReportState(readToday());
  let running: { readonly ended: Promise<void>; readonly canceller: AbortController } | null = null;
  const listeners = new Set<() => void>();

  function dispatch(event: ReportEvent): void {
    const next = reportReducer(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function seeDay(): void {
    dispatch({ kind: "day-seen", today: readToday() });
  }

  async function publishOnce(month: Month, overwrite: boolean, signal: AbortSignal): Promise<void> {
    dispatch({ kind: "started", month });
    try {
      const request = { month, today: state.today, language: "workbook", overwrite } as const;
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
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
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
    overwrite: () => (state.run.kind === "asking" ? start(state.run.month, true) : Promise.resolve()),
    keep: () => dispatch({ kind: "overwrite-declined" }),
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, place: error.place, details: error.details };
  return {
    code: "unexpected",
    place: "",
    details: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
