import { firstScope, type AnalysisScope } from "../../app/analysis-scope";
import type { CustomerFilter } from "../../app/ports";
import type { AnalysisResult } from "../../app/read-analysis";
import type { RateName } from "../../domain/analysis/period-rates";
import type { SheetDate } from "../../domain/calendar";
import { analysisReducer, initialAnalysisState, type AnalysisState, type CustomerChoice } from "./analysis-state";
import { failureOf } from "./failure";
import { createShowing, type FiguresTask, type ShowsCustomers } from "./show-customers";
import { createStore, type Store } from "./store";

export type AnalysisPorts = {
  readonly read: (scope: AnalysisScope) => Promise<AnalysisResult>;
  /** Null where the host cannot filter. */
  readonly filter: CustomerFilter | null;
  readonly readToday: () => SheetDate;
};

/** The analysis as the pane shows it: one thing at a time. None ends with an error. */
export type AnalysisSession = Store<AnalysisState> &
  ShowsCustomers<CustomerChoice> & {
    readonly readToday: () => SheetDate;
    readonly refresh: () => Promise<void>;
    /** Reads anew with what is changed; where something is under way, once that is done. */
    readonly look: (change: Partial<AnalysisScope>) => Promise<void>;
    /** Begins to try the forecast that is shown on past months; once, and given up when another is read. */
    readonly tryForecast: () => Promise<void>;
    /** Which of the four rates is shown; all of them were read. */
    readonly chooseRate: (rate: RateName) => void;
  };

export function createAnalysisSession({ read: readScope, filter, readToday }: AnalysisPorts): AnalysisSession {
  const { getState, subscribe, dispatch } = createStore(analysisReducer, initialAnalysisState(firstScope(readToday())));

  let read: AnalysisScope | null = null;
  let trying: AbortController | null = null;

  async function attempt(task: FiguresTask, work: () => Promise<void>): Promise<void> {
    if (getState().activity.kind === "busy") return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
      return;
    }
    // Chosen otherwise meanwhile: what was asked for last is what is shown.
    if (getState().scope !== read) await refresh();
  }

  const refresh = (): Promise<void> =>
    attempt("read", async () => {
      read = getState().scope;
      const result = await readScope(read);
      trying?.abort();
      dispatch({ kind: "read", result });
    });

  async function tryForecast(): Promise<void> {
    const { read: shown, trial } = getState();
    if (shown?.kind !== "analysis" || !shown.tryForecast || trial !== null) return;
    trying = new AbortController();
    dispatch({ kind: "trying" });
    try {
      const tried = await shown.tryForecast(trying.signal);
      if (getState().read === shown) dispatch({ kind: "tried", trial: tried });
    } catch (error) {
      if (getState().read === shown) dispatch({ kind: "failed", task: "read", failure: failureOf(error) });
    }
  }

  const showing = createShowing<CustomerChoice>(
    filter,
    attempt,
    () => getState().shown,
    (shown) => dispatch({ kind: "shown", shown }),
  );

  return {
    getState,
    subscribe,
    ...showing,
    readToday,
    refresh,
    look(change) {
      dispatch({ kind: "scoped", scope: { ...getState().scope, ...change } });
      return refresh();
    },
    tryForecast,
    chooseRate: (rate) => dispatch({ kind: "rated", rate }),
  };
}
